// Products with tall, narrow matrices: the twins, and the choice between them.
#include "kernels.h"
#include "levels.h"

#define TEMPLATE "tall_template.h"
#define SCALAR float
#define SUFFIX f32
#define LANES 16
#include "twins.h"
#undef SCALAR
#undef SUFFIX
#undef LANES
#define SCALAR double
#define SUFFIX f64
#define LANES 8
#include "twins.h"

void precis_tall_f32(int level, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t lda, ptrdiff_t step,
                     const float *x, ptrdiff_t ldx, float *y, ptrdiff_t ldy, int mode) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512:
        tall_avx512_f32(m, n, k, a, lda, step, x, ldx, y, ldy, mode);
        break;
    case PRECIS_AVX2:
        tall_avx2_f32(m, n, k, a, lda, step, x, ldx, y, ldy, mode);
        break;
#endif
    default:
        tall_plain_f32(m, n, k, a, lda, step, x, ldx, y, ldy, mode);
    }
}

void precis_tall_f64(int level, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t lda, ptrdiff_t step,
                     const double *x, ptrdiff_t ldx, double *y, ptrdiff_t ldy, int mode) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512:
        tall_avx512_f64(m, n, k, a, lda, step, x, ldx, y, ldy, mode);
        break;
    case PRECIS_AVX2:
        tall_avx2_f64(m, n, k, a, lda, step, x, ldx, y, ldy, mode);
        break;
#endif
    default:
        tall_plain_f64(m, n, k, a, lda, step, x, ldx, y, ldy, mode);
    }
}

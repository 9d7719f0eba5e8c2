// Sparse × dense products: the twins, and the choice between them.
#include <string.h>

#include "kernels.h"
#include "levels.h"

// Entries ahead of the current one whose row of X is fetched into the cache.
#define PREFETCH_DISTANCE 12
// Entries in a segment of a sum.
#define SEGMENT 1024

#define TEMPLATE "sparse_dense_template.h"
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

void precis_sparse_dense_f32(int level, const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices,
                             const float *values, const float *x, ptrdiff_t ldx, float *y, ptrdiff_t ldy,
                             ptrdiff_t width) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512:
        product_avx512_f32(offsets, rows, indices, values, x, ldx, y, ldy, width);
        break;
    case PRECIS_AVX2:
        product_avx2_f32(offsets, rows, indices, values, x, ldx, y, ldy, width);
        break;
#endif
    default:
        product_plain_f32(offsets, rows, indices, values, x, ldx, y, ldy, width);
    }
}

void precis_sparse_dense_f64(int level, const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices,
                             const float *values, const double *x, ptrdiff_t ldx, double *y, ptrdiff_t ldy,
                             ptrdiff_t width) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512:
        product_avx512_f64(offsets, rows, indices, values, x, ldx, y, ldy, width);
        break;
    case PRECIS_AVX2:
        product_avx2_f64(offsets, rows, indices, values, x, ldx, y, ldy, width);
        break;
#endif
    default:
        product_plain_f64(offsets, rows, indices, values, x, ldx, y, ldy, width);
    }
}

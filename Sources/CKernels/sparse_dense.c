// Sparse × dense products: the twins, and the choice between them.
#include "kernels.h"

// Entries ahead of the current one whose row of X is fetched into the cache.
#define PREFETCH_DISTANCE 12
// Entries in a segment of a sum.
#define SEGMENT 1024

#define SCALAR float
#define SUFFIX f32
#define LANES 16
#if defined(__x86_64__)
#define TWIN avx512
#define TARGET __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma")))
#define FUSED 1
#include "sparse_dense_template.h"
#define TWIN avx2
#define TARGET __attribute__((target("avx2,fma")))
#define FUSED 1
#include "sparse_dense_template.h"
#endif
#define TWIN plain
#define TARGET
#if defined(__ARM_FEATURE_FMA) || defined(__FMA__)
#define FUSED 1
#else
#define FUSED 0
#endif
#include "sparse_dense_template.h"
#undef SCALAR
#undef SUFFIX
#undef LANES

#define SCALAR double
#define SUFFIX f64
#define LANES 8
#if defined(__x86_64__)
#define TWIN avx512
#define TARGET __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma")))
#define FUSED 1
#include "sparse_dense_template.h"
#define TWIN avx2
#define TARGET __attribute__((target("avx2,fma")))
#define FUSED 1
#include "sparse_dense_template.h"
#endif
#define TWIN plain
#define TARGET
#if defined(__ARM_FEATURE_FMA) || defined(__FMA__)
#define FUSED 1
#else
#define FUSED 0
#endif
#include "sparse_dense_template.h"
#undef SCALAR
#undef SUFFIX
#undef LANES

int precis_best_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512vl"))
            return PRECIS_AVX512;
        return PRECIS_AVX2;
    }
#endif
    return PRECIS_PLAIN;
}

static int usable(int level) {
    int best = precis_best_level();
    return level < best ? level : best;
}

void precis_sparse_dense_f32(int level, const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices,
                             const float *values, const float *x, ptrdiff_t ldx, float *y, ptrdiff_t ldy,
                             ptrdiff_t width) {
    switch (usable(level)) {
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
    switch (usable(level)) {
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

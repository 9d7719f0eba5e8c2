// Includes TEMPLATE once for each twin, with TWIN, TARGET, FUSED and the shape of register tiles defined.
// SCALAR, SUFFIX and LANES (numbers in 64 bytes) are defined by whoever includes this; no guard.

#if defined(__x86_64__)

#define TWIN avx512
#define TARGET __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma")))
#define FUSED 1
#define TILE_ROWS 8
#define TILE_VECTORS 2
#include TEMPLATE
#undef TWIN
#undef TARGET
#undef FUSED
#undef TILE_ROWS
#undef TILE_VECTORS

#define TWIN avx2
#define TARGET __attribute__((target("avx2,fma")))
#define FUSED 1
#define TILE_ROWS 3
#define TILE_VECTORS 2
#include TEMPLATE
#undef TWIN
#undef TARGET
#undef FUSED
#undef TILE_ROWS
#undef TILE_VECTORS

#endif

#define TWIN plain
#define TARGET
#if defined(__ARM_FEATURE_FMA) || defined(__FMA__)
#define FUSED 1
#else
#define FUSED 0
#endif
#define TILE_ROWS 2
#define TILE_VECTORS 2
#include TEMPLATE
#undef TWIN
#undef TARGET
#undef FUSED
#undef TILE_ROWS
#undef TILE_VECTORS

// The greatest of each row: the twins, and the choice between them.
#include "kernels.h"
#include "levels.h"

#define TEMPLATE "greatest_template.h"
#define SCALAR float
#define SUFFIX f32
#define LANES 16
#include "twins.h"

void precis_greatest(int level, const float *rows, ptrdiff_t count, ptrdiff_t columns, float *best, int32_t *places) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512: greatest_avx512_f32(rows, count, columns, best, places); break;
    case PRECIS_AVX2: greatest_avx2_f32(rows, count, columns, best, places); break;
#endif
    default: greatest_plain_f32(rows, count, columns, best, places);
    }
}

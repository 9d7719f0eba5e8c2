// The weighted sum of a matrix's rows: the twins, and the choice between them.
#include "kernels.h"
#include "levels.h"

#define TEMPLATE "weighted_rows_template.h"
#define SCALAR double
#define SUFFIX f64
#define LANES 8
#include "twins.h"

void precis_weighted_rows(int level, const double *weights, ptrdiff_t rows, const double *matrix, ptrdiff_t columns,
                          double *sum) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512: weighted_rows_avx512_f64(weights, rows, matrix, columns, sum); break;
    case PRECIS_AVX2: weighted_rows_avx2_f64(weights, rows, matrix, columns, sum); break;
#endif
    default: weighted_rows_plain_f64(weights, rows, matrix, columns, sum);
    }
}

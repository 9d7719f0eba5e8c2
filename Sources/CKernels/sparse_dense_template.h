// One twin of the sparse × dense product. Included once for each of SCALAR (float, double) and TWIN; no guard.
//
// Columns are taken in blocks of 4, 2 and 1 vectors of LANES numbers, then in halves of a vector down to one number.
// A block's sums stay in registers while the entries of a row pass by; each entry costs a broadcast, and a load and a
// multiplication with addition for each vector. The row of X that an entry needs is fetched well before its turn,
// because those rows are the only scattered reads.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

#if FUSED
#define MULTIPLY_ADD(a, b, c) __builtin_elementwise_fma(a, b, c)
#else
#define MULTIPLY_ADD(a, b, c) ((a) * (b) + (c))
#endif

// `COUNT` vectors of WIDTH numbers, of which the last counts `rest`: all, unless X's rows are filled up beyond what is
// asked for. Inlined, so that a `rest` that is known costs nothing.
#define BLOCK(name, COUNT, WIDTH)                                                                                      \
    TARGET static inline __attribute__((always_inline)) void NAME(name)(                                               \
        const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices, const float *values, const SCALAR *x,        \
        ptrdiff_t ldx, SCALAR *y, ptrdiff_t ldy, size_t rest) {                                                        \
        typedef SCALAR vector __attribute__((ext_vector_type(WIDTH)));                                                 \
        typedef vector unaligned __attribute__((aligned(sizeof(SCALAR))));                                             \
        ptrdiff_t last = offsets[rows] - 1;                                                                            \
        for (ptrdiff_t i = 0; i < rows; i++) {                                                                         \
            SCALAR *out = y + i * ldy;                                                                                 \
            ptrdiff_t end = offsets[i + 1];                                                                            \
            vector zero = (vector)((SCALAR)0);                                                                         \
            vector total[COUNT];                                                                                       \
            for (int c = 0; c < COUNT; c++) total[c] = zero;                                                           \
            for (ptrdiff_t start = offsets[i]; start < end; start += SEGMENT) {                                        \
                ptrdiff_t stop = start + SEGMENT < end ? start + SEGMENT : end;                                        \
                vector sum[COUNT];                                                                                     \
                for (int c = 0; c < COUNT; c++) sum[c] = zero;                                                         \
                for (ptrdiff_t p = start; p < stop; p++) {                                                             \
                    ptrdiff_t ahead = p + PREFETCH_DISTANCE;                                                           \
                    const char *next = (const char *)(x + indices[ahead < last ? ahead : last] * ldx);                 \
                    for (size_t b = 0; b < sizeof(SCALAR) * COUNT * WIDTH; b += 64) __builtin_prefetch(next + b);      \
                    const SCALAR *from = x + indices[p] * ldx;                                                         \
                    vector value = (vector)((SCALAR)values[p]);                                                        \
                    for (int c = 0; c < COUNT; c++)                                                                    \
                        sum[c] = MULTIPLY_ADD(value, *(const unaligned *)(from + c * WIDTH), sum[c]);                  \
                }                                                                                                      \
                for (int c = 0; c < COUNT; c++) total[c] += sum[c];                                                    \
            }                                                                                                          \
            for (int c = 0; c < COUNT - 1; c++) *(unaligned *)(out + c * WIDTH) = total[c];                            \
            memcpy(out + (COUNT - 1) * WIDTH, &total[COUNT - 1], rest * sizeof(SCALAR));                               \
        }                                                                                                              \
    }

BLOCK(block4, 4, LANES)
BLOCK(block3, 3, LANES)
BLOCK(block2, 2, LANES)
BLOCK(block1, 1, LANES)
BLOCK(half, 1, LANES / 2)
BLOCK(quarter, 1, LANES / 4)
BLOCK(single, 1, 1)

TARGET static void NAME(product)(const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices, const float *values,
                                 const SCALAR *x, ptrdiff_t ldx, SCALAR *y, ptrdiff_t ldy, ptrdiff_t width) {
    ptrdiff_t j = 0;
    for (; j + 4 * LANES <= width; j += 4 * LANES)
        NAME(block4)(offsets, rows, indices, values, x + j, ldx, y + j, ldy, LANES);
    // The last columns in one pass over the entries, where X's rows are filled up to whole vectors.
    if (j < width && ldx >= (width + LANES - 1) / LANES * LANES) {
        size_t rest = (size_t)((width - j - 1) % LANES + 1);
        x += j, y += j;
        switch ((width - j - 1) / LANES) {
        case 0: NAME(block1)(offsets, rows, indices, values, x, ldx, y, ldy, rest); return;
        case 1: NAME(block2)(offsets, rows, indices, values, x, ldx, y, ldy, rest); return;
        case 2: NAME(block3)(offsets, rows, indices, values, x, ldx, y, ldy, rest); return;
        default: NAME(block4)(offsets, rows, indices, values, x, ldx, y, ldy, rest); return;
        }
    }
    for (; j + 2 * LANES <= width; j += 2 * LANES)
        NAME(block2)(offsets, rows, indices, values, x + j, ldx, y + j, ldy, LANES);
    for (; j + LANES <= width; j += LANES)
        NAME(block1)(offsets, rows, indices, values, x + j, ldx, y + j, ldy, LANES);
    for (; j + LANES / 2 <= width; j += LANES / 2)
        NAME(half)(offsets, rows, indices, values, x + j, ldx, y + j, ldy, LANES / 2);
    for (; j + LANES / 4 <= width; j += LANES / 4)
        NAME(quarter)(offsets, rows, indices, values, x + j, ldx, y + j, ldy, LANES / 4);
    for (; j < width; j++) NAME(single)(offsets, rows, indices, values, x + j, ldx, y + j, ldy, 1);
}

#undef BLOCK
#undef MULTIPLY_ADD
#undef NAME
#undef NAME3
#undef PASTE3

// One twin of the products with tall, narrow matrices. Included once for each of SCALAR (float, double) and TWIN.
//
// A tile of ROWS × COUNT vectors of sums stays in registers: every step loads COUNT vectors of one operand, and
// multiplies each by ROWS numbers of the other, broadcast. Nothing is packed or copied, which is what a general
// matrix product would spend most of its time on at these shapes. Each sum runs in the order of its terms, whatever
// the tile, so all tiles and the vector twins agree to the bit.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

#if FUSED
#define MULTIPLY_ADD(a, b, c) __builtin_elementwise_fma(a, b, c)
#else
#define MULTIPLY_ADD(a, b, c) ((a) * (b) + (c))
#endif

// Y[r, :] = (or +=) sign * sum over j < k of A[r * lda + j * step] X[j, :] for ROWS rows and COUNT * WIDTH columns.
// With (lda, step) = (distance of rows, 1) that is A X; with (1, distance of rows) it is Aᵀ X.
#define TILE(name, ROWS, COUNT, WIDTH)                                                                                 \
    TARGET static inline void NAME(name)(const SCALAR *a, ptrdiff_t lda, ptrdiff_t step, ptrdiff_t k, const SCALAR *x, \
                                         ptrdiff_t ldx, SCALAR *y, ptrdiff_t ldy, int mode) {                          \
        typedef SCALAR vector __attribute__((ext_vector_type(WIDTH)));                                                 \
        typedef vector unaligned __attribute__((aligned(sizeof(SCALAR))));                                             \
        vector sum[ROWS][COUNT];                                                                                       \
        for (int r = 0; r < ROWS; r++)                                                                                 \
            for (int c = 0; c < COUNT; c++) sum[r][c] = (vector)((SCALAR)0);                                           \
        for (ptrdiff_t j = 0; j < k; j++) {                                                                            \
            vector from[COUNT];                                                                                        \
            for (int c = 0; c < COUNT; c++) from[c] = *(const unaligned *)(x + j * ldx + c * WIDTH);                   \
            for (int r = 0; r < ROWS; r++) {                                                                           \
                vector value = (vector)(a[r * lda + j * step]);                                                        \
                for (int c = 0; c < COUNT; c++) sum[r][c] = MULTIPLY_ADD(value, from[c], sum[r][c]);                   \
            }                                                                                                          \
        }                                                                                                              \
        for (int r = 0; r < ROWS; r++)                                                                                 \
            for (int c = 0; c < COUNT; c++) {                                                                          \
                unaligned *out = (unaligned *)(y + r * ldy + c * WIDTH);                                               \
                if (mode == 0)                                                                                         \
                    *out = sum[r][c];                                                                                  \
                else if (mode > 0)                                                                                     \
                    *out += sum[r][c];                                                                                 \
                else                                                                                                   \
                    *out -= sum[r][c];                                                                                 \
            }                                                                                                          \
    }

#define STRIP(name, COUNT, WIDTH)                                                                                      \
    TILE(name##_rows, TILE_ROWS * TILE_VECTORS / COUNT, COUNT, WIDTH)                                                  \
    TILE(name##_row, 1, COUNT, WIDTH)                                                                                  \
    TARGET static void NAME(name)(ptrdiff_t m, const SCALAR *a, ptrdiff_t lda, ptrdiff_t step, ptrdiff_t k,            \
                                  const SCALAR *x, ptrdiff_t ldx, SCALAR *y, ptrdiff_t ldy, int mode) {                \
        const int rows = TILE_ROWS * TILE_VECTORS / COUNT;                                                             \
        ptrdiff_t i = 0;                                                                                               \
        for (; i + rows <= m; i += rows)                                                                               \
            NAME(name##_rows)(a + i * lda, lda, step, k, x, ldx, y + i * ldy, ldy, mode);                              \
        for (; i < m; i++) NAME(name##_row)(a + i * lda, lda, step, k, x, ldx, y + i * ldy, ldy, mode);                \
    }

STRIP(strip2, TILE_VECTORS, LANES)
STRIP(strip1, 1, LANES)
STRIP(strip_half, 1, LANES / 2)
STRIP(strip_quarter, 1, LANES / 4)
STRIP(strip_single, 1, 1)

TARGET static void NAME(tall)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const SCALAR *a, ptrdiff_t lda, ptrdiff_t step,
                              const SCALAR *x, ptrdiff_t ldx, SCALAR *y, ptrdiff_t ldy, int mode) {
    ptrdiff_t j = 0;
    for (; j + TILE_VECTORS * LANES <= n; j += TILE_VECTORS * LANES)
        NAME(strip2)(m, a, lda, step, k, x + j, ldx, y + j, ldy, mode);
    for (; j + LANES <= n; j += LANES) NAME(strip1)(m, a, lda, step, k, x + j, ldx, y + j, ldy, mode);
    for (; j + LANES / 2 <= n; j += LANES / 2)
        NAME(strip_half)(m, a, lda, step, k, x + j, ldx, y + j, ldy, mode);
    for (; j + LANES / 4 <= n; j += LANES / 4)
        NAME(strip_quarter)(m, a, lda, step, k, x + j, ldx, y + j, ldy, mode);
    for (; j < n; j++) NAME(strip_single)(m, a, lda, step, k, x + j, ldx, y + j, ldy, mode);
}

#undef STRIP
#undef TILE
#undef MULTIPLY_ADD
#undef NAME
#undef NAME3
#undef PASTE3

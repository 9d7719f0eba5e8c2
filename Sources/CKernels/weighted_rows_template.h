// One twin of the weighted sum of a matrix's rows. No multiplication is fused with an addition, so that all twins agree
// to the bit.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

// COUNT vectors of columns side by side, whose sums stay in registers.
#define STRIP(COUNT)                                                                                                   \
    {                                                                                                                  \
        vector sums[COUNT];                                                                                            \
        for (int c = 0; c < COUNT; c++) sums[c] = (vector)0.0;                                                         \
        for (ptrdiff_t row = 0; row < rows; row++)                                                                     \
            for (int c = 0; c < COUNT; c++)                                                                            \
                sums[c] += (vector)weights[row] * *(const unaligned *)(matrix + row * columns + column + c * LANES);   \
        for (int c = 0; c < COUNT; c++) *(unaligned *)(sum + column + c * LANES) = sums[c];                            \
    }

TARGET static void NAME(weighted_rows)(const SCALAR *weights, ptrdiff_t rows, const SCALAR *matrix, ptrdiff_t columns,
                                       SCALAR *sum) {
#pragma clang fp contract(off)
    typedef SCALAR vector __attribute__((ext_vector_type(LANES)));
    typedef vector unaligned __attribute__((aligned(sizeof(SCALAR))));
    ptrdiff_t column = 0;
    for (; column + 4 * LANES <= columns; column += 4 * LANES) STRIP(4)
    for (; column + LANES <= columns; column += LANES) STRIP(1)
    if (column == columns) return;
    if (columns >= LANES) {
        // The last vector may overlap the one before.
        column = columns - LANES;
        STRIP(1)
        return;
    }
    for (; column < columns; column++) {
        sum[column] = 0;
        for (ptrdiff_t row = 0; row < rows; row++) sum[column] += weights[row] * matrix[row * columns + column];
    }
}

#undef STRIP
#undef PASTE3
#undef NAME3
#undef NAME

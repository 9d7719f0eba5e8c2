// One twin of the greatest of each row, LANES of its numbers side by side.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

TARGET static void NAME(greatest)(const float *rows, ptrdiff_t count, ptrdiff_t columns, float *best, int32_t *places) {
    typedef float figures __attribute__((ext_vector_type(LANES)));
    typedef int32_t numbers __attribute__((ext_vector_type(LANES)));
    typedef figures unaligned_figures __attribute__((aligned(4)));
    numbers lanes;
    for (int lane = 0; lane < LANES; lane++) lanes[lane] = lane;
    for (ptrdiff_t row = 0; row < count; row++, rows += columns) {
        figures most = *(const unaligned_figures *)rows;
        numbers place = lanes;
        for (ptrdiff_t column = LANES; column < columns; column += LANES) {
            figures figure = *(const unaligned_figures *)(rows + column);
            numbers is_greater = figure > most;
            most = (figures)(((numbers)figure & is_greater) | ((numbers)most & ~is_greater));
            place = ((lanes + (int32_t)column) & is_greater) | (place & ~is_greater);
        }
        best[row] = __builtin_reduce_max(most);
        numbers is_best = most == (figures)best[row];
        int32_t first = __builtin_reduce_min((place & is_best) | ((numbers)INT32_MAX & ~is_best));
        places[row] = first < columns ? first : 0;  // of numbers that are none, the first
    }
}

#undef PASTE3
#undef NAME3
#undef NAME

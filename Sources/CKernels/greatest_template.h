// One twin of the greatest of each column, LANES columns side by side.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

TARGET static void NAME(greatest)(const float *rows, ptrdiff_t count, ptrdiff_t columns, float *best, int32_t *places) {
    typedef float figures __attribute__((ext_vector_type(LANES)));
    typedef int32_t numbers __attribute__((ext_vector_type(LANES)));
    typedef figures unaligned_figures __attribute__((aligned(4)));
    typedef numbers unaligned_numbers __attribute__((aligned(4)));
    for (ptrdiff_t column = 0; column < columns; column += LANES) {
        figures most = *(const unaligned_figures *)(rows + column);
        numbers place = (numbers)0;
        for (ptrdiff_t row = 1; row < count; row++) {
            figures figure = *(const unaligned_figures *)(rows + row * columns + column);
            numbers is_greater = figure > most;
            most = (figures)(((numbers)figure & is_greater) | ((numbers)most & ~is_greater));
            place = ((numbers)((int32_t)row) & is_greater) | (place & ~is_greater);
        }
        *(unaligned_figures *)(best + column) = most;
        *(unaligned_numbers *)(places + column) = place;
    }
}

#undef PASTE3
#undef NAME3
#undef NAME

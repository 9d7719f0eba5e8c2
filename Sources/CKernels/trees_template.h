// One twin of the trees' answers (Lucchese and others 2015, QuickScorer, with the rows of a block side by side as in
// RapidScorer, Ye and others 2018).
//
// A bit stands for each answer of a tree. Every question is asked, in any order; a row that says no to one loses the
// answers to its left. The lowest bit that is left is the answer: nothing branches.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

TARGET static void NAME(tree_answers)(const struct precis_question *questions, const int32_t *starts, ptrdiff_t trees,
                                      const float *block, int32_t *answers) {
    typedef float figures __attribute__((ext_vector_type(LANES)));
    typedef int32_t bits __attribute__((ext_vector_type(LANES)));
    typedef figures unaligned_figures __attribute__((aligned(4)));
    typedef bits unaligned_bits __attribute__((aligned(4)));
    for (ptrdiff_t tree = 0; tree < trees; tree++) {
        bits left = (bits)(-1);
        for (int32_t q = starts[tree]; q < starts[tree + 1]; q++) {
            figures figure = *(const unaligned_figures *)(block + (ptrdiff_t)questions[q].feature * LANES);
            bits says_yes = figure <= (figures)(questions[q].threshold);
            left &= (bits)((int32_t)questions[q].kept) | says_yes;
        }
        // The lowest bit alone is a power of two, whose exponent as a float is its place (the sign bit's too).
        figures power = __builtin_convertvector(left & -left, figures);
        *(unaligned_bits *)(answers + tree * LANES) = (((bits)power >> 23) & 255) - 127;
    }
}

#undef PASTE3
#undef NAME3
#undef NAME

// One twin of the trees' answers (Lucchese and others 2015, QuickScorer, with the rows of a block side by side as in
// RapidScorer, Ye and others 2018).
//
// A bit stands for each answer of a tree. Every question is asked, in any order; a row that says no to one loses the
// answers to its left. The lowest bit that is left is the answer: nothing branches.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)

// What is left of the answers to the rows of a block after question q.
#define ASK(left, block)                                                                                         \
    left = *(const figures *)((block) + (ptrdiff_t)questions[q].feature * LANES) <= (figures)(questions[q].threshold) \
               ? left                                                                                                \
               : left & (bits)((int32_t)questions[q].kept)
// The lowest bit alone is a power of two, whose exponent as a float is its place (the sign bit's too).
#define ANSWER(left, to) *(bits *)(to) = ((((bits)__builtin_convertvector(left & -left, figures)) >> 23) & 255) - 127

TARGET static void NAME(tree_answers)(const struct precis_question *questions, const int32_t *starts, ptrdiff_t trees,
                                      const float *rows, ptrdiff_t width, ptrdiff_t blocks, int32_t *answers) {
    typedef float figures __attribute__((ext_vector_type(LANES), aligned(4)));
    typedef int32_t bits __attribute__((ext_vector_type(LANES), aligned(4)));
    const ptrdiff_t size = width * LANES, room = trees * LANES;
    // Four blocks at a time, so that a question is read once for all of them.
    for (; blocks >= 4; blocks -= 4, rows += 4 * size, answers += 4 * room) {
        for (ptrdiff_t tree = 0; tree < trees; tree++) {
            bits a = (bits)(-1), b = a, c = a, d = a;
            for (int32_t q = starts[tree]; q < starts[tree + 1]; q++) {
                ASK(a, rows);
                ASK(b, rows + size);
                ASK(c, rows + 2 * size);
                ASK(d, rows + 3 * size);
            }
            int32_t *to = answers + tree * LANES;
            ANSWER(a, to);
            ANSWER(b, to + room);
            ANSWER(c, to + 2 * room);
            ANSWER(d, to + 3 * room);
        }
    }
    for (; blocks > 0; blocks--, rows += size, answers += room) {
        for (ptrdiff_t tree = 0; tree < trees; tree++) {
            bits left = (bits)(-1);
            for (int32_t q = starts[tree]; q < starts[tree + 1]; q++) ASK(left, rows);
            ANSWER(left, answers + tree * LANES);
        }
    }
}

#undef ASK
#undef ANSWER
#undef PASTE3
#undef NAME3
#undef NAME

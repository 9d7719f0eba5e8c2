// Which answers decision trees give to blocks of rows, and what these add up to.
#include "kernels.h"
#include "levels.h"

#define TEMPLATE "trees_template.h"
#define SCALAR float
#define SUFFIX f32
#define LANES 16
#include "twins.h"

void precis_tree_answers(int level, const struct precis_question *questions, const int32_t *starts, ptrdiff_t trees,
                         const float *rows, ptrdiff_t width, ptrdiff_t blocks, int32_t *answers) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512:
        tree_answers_avx512_f32(questions, starts, trees, rows, width, blocks, answers);
        break;
    case PRECIS_AVX2: tree_answers_avx2_f32(questions, starts, trees, rows, width, blocks, answers); break;
#endif
    default: tree_answers_plain_f32(questions, starts, trees, rows, width, blocks, answers);
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

#define WITH_AVX512 __attribute__((target("avx512f,avx512dq")))

// What up to 16 numbers from `from` on hold at eight places.
WITH_AVX512 static inline __attribute__((always_inline)) __m512d look_up(const double *from, uint32_t mask,
                                                                         __m512i places) {
    return _mm512_permutex2var_pd(_mm512_maskz_loadu_pd((__mmask8)mask, from), places,
                                  _mm512_maskz_loadu_pd((__mmask8)(mask >> 8), from + 8));
}

WITH_AVX512 static void add_answers_avx512(const double *answers, const int32_t *starts, ptrdiff_t first,
                                           ptrdiff_t trees, const int32_t *found, double *sums) {
    const __m512i sixteen = _mm512_set1_epi64(16);
    __m512d low = _mm512_loadu_pd(sums), high = _mm512_loadu_pd(sums + 8);
    for (ptrdiff_t tree = 0; tree < trees; tree++) {
        const double *from = answers + starts[tree] + first + tree;
        // A bit for each answer of the tree.
        const uint32_t mask = 0xFFFFFFFFu >> (31 - (starts[tree + 1] - starts[tree]));
        const __m256i *places = (const __m256i *)(found + tree * LANES);
        const __m512i a = _mm512_cvtepi32_epi64(_mm256_loadu_si256(places));
        const __m512i b = _mm512_cvtepi32_epi64(_mm256_loadu_si256(places + 1));
        __m512d x = look_up(from, mask, a), y = look_up(from, mask, b);
        if (mask >> 16) {
            x = _mm512_mask_mov_pd(x, _mm512_cmpge_epi64_mask(a, sixteen), look_up(from + 16, mask >> 16, a));
            y = _mm512_mask_mov_pd(y, _mm512_cmpge_epi64_mask(b, sixteen), look_up(from + 16, mask >> 16, b));
        }
        low += x;
        high += y;
    }
    _mm512_storeu_pd(sums, low);
    _mm512_storeu_pd(sums + 8, high);
}
#endif

void precis_add_tree_answers(int level, const double *answers, const int32_t *starts, ptrdiff_t first, ptrdiff_t trees,
                             const int32_t *found, double *sums) {
#if defined(__x86_64__)
    if (precis_usable_level(level) == PRECIS_AVX512)
        return add_answers_avx512(answers, starts, first, trees, found, sums);
#endif
    (void)level;
    // Four rows at a time: their sums stay in registers.
    for (ptrdiff_t row = 0; row < LANES; row += 4) {
        double a = sums[row], b = sums[row + 1], c = sums[row + 2], d = sums[row + 3];
        for (ptrdiff_t tree = 0; tree < trees; tree++) {
            const double *from = answers + starts[tree] + first + tree;
            const int32_t *places = found + tree * LANES + row;
            a += from[places[0]];
            b += from[places[1]];
            c += from[places[2]];
            d += from[places[3]];
        }
        sums[row] = a;
        sums[row + 1] = b;
        sums[row + 2] = c;
        sums[row + 3] = d;
    }
}

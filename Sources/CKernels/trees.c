// Which answers decision trees give to a block of rows.
#include "kernels.h"
#include "levels.h"

#define TEMPLATE "trees_template.h"
#define SCALAR float
#define SUFFIX f32
#define LANES 16
#include "twins.h"

void precis_tree_answers(int level, const struct precis_question *questions, const int32_t *starts, ptrdiff_t trees,
                         const float *block, int32_t *answers) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512: tree_answers_avx512_f32(questions, starts, trees, block, answers); break;
    case PRECIS_AVX2: tree_answers_avx2_f32(questions, starts, trees, block, answers); break;
#endif
    default: tree_answers_plain_f32(questions, starts, trees, block, answers);
    }
}

// Bits that two rows share.
#include "kernels.h"
#include "levels.h"

static inline __attribute__((always_inline)) ptrdiff_t common_bits(const uint64_t *a, const uint64_t *b,
                                                                    ptrdiff_t count) {
    ptrdiff_t sum = 0;
    for (ptrdiff_t word = 0; word < count; word++) sum += __builtin_popcountll(a[word] & b[word]);
    return sum;
}

#if defined(__x86_64__)
// The baseline has no instruction that counts bits.
__attribute__((target("popcnt"))) static ptrdiff_t common_bits_popcnt(const uint64_t *a, const uint64_t *b,
                                                                     ptrdiff_t count) {
    return common_bits(a, b, count);
}
#endif

ptrdiff_t precis_common_bits(int level, const uint64_t *a, const uint64_t *b, ptrdiff_t count) {
#if defined(__x86_64__)
    if (precis_usable_level(level) >= PRECIS_AVX2) return common_bits_popcnt(a, b, count);
#endif
    (void)level;
    return common_bits(a, b, count);
}

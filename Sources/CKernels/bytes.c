// Questions about runs of bytes, many at a time: see kernels.h.
#include <string.h>

#include "kernels.h"
#include "levels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static inline uint64_t word_bits(const uint8_t *text, int count) {
    uint64_t bits = 0;
    for (int i = 0; i < count; i++) {
        uint8_t byte = text[i];
        uint64_t is_word = (uint8_t)((byte | 0x20) - 'a') < 26 || (uint8_t)(byte - '0') < 10 || byte >= 0x80;
        bits |= is_word << i;
    }
    return bits;
}

#if defined(__x86_64__)
// Bytes of `first` ... `first + count - 1`, as a vector.
#define WITHIN(v, first, count)                                                                                        \
    _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + (count))),                                                        \
                      _mm256_add_epi8(v, _mm256_set1_epi8((char)(-128 - (first)))))

__attribute__((target("avx2"))) static uint64_t word_bits_avx2(const uint8_t *text) {
    uint64_t bits = 0;
    for (int half = 0; half < 2; half++) {
        __m256i v = _mm256_loadu_si256((const __m256i *)(text + 32 * half));
        __m256i letter = WITHIN(_mm256_or_si256(v, _mm256_set1_epi8(0x20)), 'a', 26);
        __m256i word = _mm256_or_si256(_mm256_or_si256(letter, WITHIN(v, '0', 10)), v);
        bits |= (uint64_t)(uint32_t)_mm256_movemask_epi8(word) << (32 * half);
    }
    return bits;
}

// Keiser and Lemire, Validating UTF-8 in less than one instruction per byte (2021): three tables, asked by the halves
// of a byte and of the one before it, have a bit in common where the two may not stand together.
enum {
    TOO_SHORT = 1, TOO_LONG = 2, OVERLONG_3 = 4, TOO_LARGE = 8, SURROGATE = 16, OVERLONG_2 = 32, TOO_LARGE_1000 = 64,
    OVERLONG_4 = 64, TWO_TRAILS = 128, CARRY = TOO_SHORT | TOO_LONG | TWO_TRAILS
};

static const uint8_t high_before[16] = {
    TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TWO_TRAILS, TWO_TRAILS, TWO_TRAILS,
    TWO_TRAILS, TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
    TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4,
};
#define LARGE CARRY | TOO_LARGE | TOO_LARGE_1000
static const uint8_t low_before[16] = {
    CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, CARRY | OVERLONG_2, CARRY, CARRY, CARRY | TOO_LARGE, LARGE, LARGE,
    LARGE, LARGE, LARGE, LARGE, LARGE, LARGE, LARGE | SURROGATE, LARGE, LARGE,
};
#undef LARGE
static const uint8_t high_here[16] = {
    TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
    TOO_LONG | OVERLONG_2 | TWO_TRAILS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4,
    TOO_LONG | OVERLONG_2 | TWO_TRAILS | OVERLONG_3 | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_TRAILS | SURROGATE | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_TRAILS | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
};

__attribute__((target("avx2"))) static ptrdiff_t clean_blocks_avx2(const uint8_t *text, ptrdiff_t count) {
    const __m256i high1 = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)high_before));
    const __m256i low1 = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)low_before));
    const __m256i high2 = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)high_here));
    const __m256i nibble = _mm256_set1_epi8(0x0F), zero = _mm256_setzero_si256();
    __m256i last = zero;
    ptrdiff_t at = 0;
    for (; at + 32 <= count; at += 32) {
        __m256i here = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i joint = _mm256_permute2x128_si256(last, here, 0x21);
        __m256i one = _mm256_alignr_epi8(here, joint, 15);
        __m256i two = _mm256_alignr_epi8(here, joint, 14);
        __m256i three = _mm256_alignr_epi8(here, joint, 13);
        __m256i wrong = _mm256_and_si256(
            _mm256_and_si256(
                _mm256_shuffle_epi8(high1, _mm256_and_si256(_mm256_srli_epi16(one, 4), nibble)),
                _mm256_shuffle_epi8(low1, _mm256_and_si256(one, nibble))),
            _mm256_shuffle_epi8(high2, _mm256_and_si256(_mm256_srli_epi16(here, 4), nibble)));
        // Where the second or third byte before asks for it, two trailing bytes must stand together.
        __m256i asked = _mm256_or_si256(_mm256_subs_epu8(two, _mm256_set1_epi8((char)(0xE0 - 0x80))),
                                        _mm256_subs_epu8(three, _mm256_set1_epi8((char)(0xF0 - 0x80))));
        wrong = _mm256_xor_si256(wrong, _mm256_and_si256(asked, _mm256_set1_epi8((char)0x80)));
        wrong = _mm256_or_si256(wrong, _mm256_cmpeq_epi8(here, zero));
        if (!_mm256_testz_si256(wrong, wrong)) break;
        last = here;
    }
    return at;
}
#endif

void precis_word_bits(int level, const uint8_t *text, ptrdiff_t count, uint64_t *bits) {
    ptrdiff_t at = 0;
#if defined(__x86_64__)
    if (precis_usable_level(level) != PRECIS_PLAIN)
        for (; at + 64 <= count; at += 64) *bits++ = word_bits_avx2(text + at);
#endif
    for (; at < count; at += 64) *bits++ = word_bits(text + at, count - at < 64 ? (int)(count - at) : 64);
}

ptrdiff_t precis_clean_utf8(int level, const uint8_t *text, ptrdiff_t count) {
    ptrdiff_t end = 0;
#if defined(__x86_64__)
    if (precis_usable_level(level) != PRECIS_PLAIN) {
        end = clean_blocks_avx2(text, count);
        // A character may go on in the next block.
        for (int back = 1; back <= 3 && back <= end; back++)
            if (text[end - back] >= 0x100 - (0x80 >> back)) return end - back;
        return end;
    }
#endif
    for (uint64_t word; end + 8 <= count; end += 8) {
        memcpy(&word, text + end, 8);
        // A high bit in the word is a byte beyond ASCII; one in the difference is the borrow of a zero byte.
        if (((word | (word - 0x0101010101010101u)) & 0x8080808080808080u) != 0) break;
    }
    return end;
}

// Finding and looking up words: see kernels.h.
#include <string.h>

#include "kernels.h"
#include "levels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// What is known of up to 64 bytes, a bit each.
typedef struct {
    uint64_t word, digit, wide, point, comma, colon, joiner, line, hyphen, apostrophe, quote, slash, space;
} classes;

enum {
    WORD = 1, DIGIT = 2, WIDE = 4, POINT = 8, COMMA = 16, COLON = 32, JOINER = 64, LINE = 128, HYPHEN = 256,
    APOSTROPHE = 512, QUOTE = 1024, SLASH = 2048, SPACE = 4096
};

static inline unsigned class_of(unsigned char byte) {
    if (byte >= 0x80) return WIDE;
    if (byte >= '0' && byte <= '9') return WORD | DIGIT;
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') return WORD;
    switch (byte) {
    case 0: case '\t': case '\n': case '\v': case '\f': case '\r': case ' ': return SPACE;
    case '.': return POINT;
    case ',': return COMMA;
    case ':': return COLON;
    case '\'': return JOINER | APOSTROPHE;
    case '@': return JOINER;
    case '_': return LINE;
    case '-': return HYPHEN;
    case '"': return QUOTE;
    case '/': return SLASH;
    default: return 0;
    }
}

static void classify_plain(const unsigned char *at, classes *result) {
    classes c = {0};
    for (int i = 0; i < 64; i++) {
        unsigned class = class_of(at[i]);
        uint64_t bit = (uint64_t)1 << i;
        if (class & WORD) c.word |= bit;
        if (class & DIGIT) c.digit |= bit;
        if (class & (WORD | SPACE)) {
            if (class & SPACE) c.space |= bit;
            continue;
        }
        if (class & WIDE) c.wide |= bit;
        if (class & POINT) c.point |= bit;
        if (class & COMMA) c.comma |= bit;
        if (class & COLON) c.colon |= bit;
        if (class & JOINER) c.joiner |= bit;
        if (class & LINE) c.line |= bit;
        if (class & HYPHEN) c.hyphen |= bit;
        if (class & APOSTROPHE) c.apostrophe |= bit;
        if (class & QUOTE) c.quote |= bit;
        if (class & SLASH) c.slash |= bit;
    }
    *result = c;
}

#if defined(__x86_64__)
// The signs, each by the twin's own IS.
#define SIGNS(c)                                                                                                       \
    (c)->point = IS('.');                                                                                              \
    (c)->comma = IS(',');                                                                                              \
    (c)->colon = IS(':');                                                                                              \
    (c)->apostrophe = IS('\'');                                                                                        \
    (c)->joiner = (c)->apostrophe | IS('@');                                                                           \
    (c)->line = IS('_');                                                                                               \
    (c)->hyphen = IS('-');                                                                                             \
    (c)->quote = IS('"');                                                                                              \
    (c)->slash = IS('/')
#define BITS2(a, b) ((uint64_t)(uint32_t)_mm256_movemask_epi8(a) | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32)
#define IS(c) BITS2(_mm256_cmpeq_epi8(a, _mm256_set1_epi8(c)), _mm256_cmpeq_epi8(b, _mm256_set1_epi8(c)))
// Bytes of `first` ... `first + count - 1`, as a vector.
#define WITHIN(v, first, count)                                                                                        \
    _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + (count))),                                                        \
                      _mm256_add_epi8(v, _mm256_set1_epi8((char)(-128 - (first)))))

__attribute__((target("avx2,bmi,bmi2,popcnt"), always_inline)) static inline void classify_avx2(const unsigned char *at,
                                                                                       classes *c) {
    __m256i a = _mm256_loadu_si256((const __m256i *)at);
    __m256i b = _mm256_loadu_si256((const __m256i *)(at + 32));
    __m256i small = _mm256_set1_epi8(0x20);
    c->digit = BITS2(WITHIN(a, '0', 10), WITHIN(b, '0', 10));
    c->word = BITS2(WITHIN(_mm256_or_si256(a, small), 'a', 26), WITHIN(_mm256_or_si256(b, small), 'a', 26)) | c->digit;
    c->wide = BITS2(a, b);
    c->space = BITS2(WITHIN(a, '\t', 5), WITHIN(b, '\t', 5)) | IS(' ') | IS(0);
    SIGNS(c);
}

#undef IS
#undef WITHIN
#define IS(c) _mm512_cmpeq_epi8_mask(a, _mm512_set1_epi8(c))
#define WITHIN(v, first, count)                                                                                        \
    _mm512_cmplt_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8(first)), _mm512_set1_epi8(count))

__attribute__((target("avx512f,avx512bw,bmi,bmi2,popcnt"), always_inline)) static inline void classify_avx512(
    const unsigned char *at, classes *c) {
    __m512i a = _mm512_loadu_si512(at);
    c->digit = WITHIN(a, '0', 10);
    c->word = WITHIN(_mm512_or_si512(a, _mm512_set1_epi8(0x20)), 'a', 26) | c->digit;
    c->wide = _mm512_movepi8_mask(a);
    c->space = WITHIN(a, '\t', 5) | IS(' ') | IS(0);
    SIGNS(c);
}
#endif

static inline uint64_t hash_of(uint64_t low, uint64_t high) {
    __uint128_t product =
        (__uint128_t)(low ^ (high * 0x9E3779B97F4A7C15u) ^ 0xA0761D6478BD642Fu) * 0xD6E8FEB86659FD93u;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t precis_chunk_hash(uint64_t low, uint64_t high) { return hash_of(low, high); }

static const uint64_t masks[34] = {
#define KEEP(n) ((uint64_t)1 << (8 * n)) - 1
    KEEP(0), 0, KEEP(1), 0, KEEP(2), 0, KEEP(3), 0, KEEP(4), 0, KEEP(5), 0, KEEP(6), 0, KEEP(7), 0, ~(uint64_t)0, 0,
    ~(uint64_t)0, KEEP(1), ~(uint64_t)0, KEEP(2), ~(uint64_t)0, KEEP(3), ~(uint64_t)0, KEEP(4), ~(uint64_t)0, KEEP(5),
    ~(uint64_t)0, KEEP(6), ~(uint64_t)0, KEEP(7), ~(uint64_t)0, ~(uint64_t)0,
#undef KEEP
};

// One twin of the scan; `classify` is inlined.
#define SCAN(NAME, ATTRIBUTES, CLASSIFY)                                                                               \
    ATTRIBUTES static ptrdiff_t NAME(const unsigned char *text, ptrdiff_t end, ptrdiff_t readable,                     \
                                     precis_chunks *state, precis_chunk *found, ptrdiff_t capacity,                    \
                                     const precis_known *slots, uint64_t mask) {                                       \
        ptrdiff_t at = state->position, count = 0;                                                                     \
        unsigned seen = 0;                                                                                             \
        ptrdiff_t gap = 0;                                                                                             \
        uint64_t before_word = 0, before_digit = 0, before_wide = 0;                                                   \
        unsigned char tail[160];                                                                                       \
        int is_tail = 0;                                                                                               \
        state->stop = PRECIS_AT_END;                                                                                   \
        while (at < end) {                                                                                             \
            if (!is_tail && at + 80 > readable) {                                                                      \
                memset(tail, 0, sizeof tail);                                                                          \
                memcpy(tail, text + at, (size_t)(end - at));                                                           \
                text = (const unsigned char *)((uintptr_t)tail - (uintptr_t)at);                                       \
                is_tail = 1;                                                                                           \
            }                                                                                                          \
            classes c;                                                                                                 \
            CLASSIFY(text + at, &c);                                                                                   \
            int limit = 63;                                                                                            \
            uint64_t valid = ~(uint64_t)0;                                                                             \
            if (end - at <= 63) {                                                                                      \
                limit = (int)(end - at);                                                                               \
                valid = ((uint64_t)1 << limit) - 1;                                                                    \
                c.word &= valid, c.wide &= valid, c.digit &= valid, c.slash &= valid, c.line &= valid;                 \
            }                                                                                                          \
            int is_last = end - at <= 63;                                                                              \
            uint64_t near = c.word | c.wide, number = c.digit | c.wide;                                                \
            uint64_t near_before = near << 1 | before_word, number_before = number << 1 | before_digit;                \
            uint64_t chunks =                                                                                          \
                near | c.line | ((c.joiner | c.point) & near_before & near >> 1) |                                     \
                (c.comma & number_before & number >> 1) | (c.colon & near_before & (number | c.slash) >> 1) |          \
                (c.hyphen & near_before & c.space >> 1) |                                                              \
                (c.quote & (c.wide << 1 | before_wide) & c.wide >> 1);                                                 \
            /* Chunks that end within reach; one that does not begins the next block. */                               \
            uint64_t starts = chunks & ~(chunks << 1), ends = ~chunks & chunks << 1;                                   \
            if (!is_last) ends &= ~((uint64_t)1 << 63);                                                                \
            int is_long = 0, i = limit;                                                                                \
            uint64_t runs = chunks & chunks >> 1;                                                                      \
            runs &= runs >> 2, runs &= runs >> 4, runs &= runs >> 8, runs &= runs >> 1;                                \
            if (runs != 0) {                                                                                           \
                is_long = 1;                                                                                           \
                i = __builtin_ctzll(runs);                                                                             \
                ends &= ((uint64_t)1 << i << 1) - 1;                                                                   \
            }                                                                                                          \
            ptrdiff_t within = __builtin_popcountll(ends);                                                             \
            int is_full = within >= capacity - count;                                                                  \
            if (is_full) within = capacity - count;                                                                    \
            /* A sign added to the gap that it stands in carries over into the chunk after that. */                    \
            uint64_t gaps = ~chunks & valid, other = gaps & ~(c.space | c.apostrophe | c.hyphen);                      \
            uint64_t hyphen = gaps & c.hyphen, others = gaps + other, hyphens = gaps + hyphen;                         \
            ptrdiff_t from = -gap;                                                                                     \
            for (precis_chunk *chunk = found + count, *last = chunk + within; chunk != last; chunk++) {                \
                int s = __builtin_ctzll(starts), e = __builtin_ctzll(ends), length = e - s;                            \
                starts &= starts - 1;                                                                                  \
                ends &= ends - 1;                                                                                      \
                uint64_t low, high;                                                                                    \
                memcpy(&low, text + at + s, 8);                                                                        \
                memcpy(&high, text + at + s + 8, 8);                                                                   \
                low &= masks[2 * length];                                                                              \
                high &= masks[2 * length + 1];                                                                         \
                uint64_t hash = hash_of(low, high);                                                                    \
                __builtin_prefetch(slots + (hash & mask), 1, 3);                                                       \
                chunk->low = low;                                                                                      \
                chunk->high = high;                                                                                    \
                chunk->hash = (uint32_t)hash;                                                                          \
                chunk->start = (int32_t)(at + s);                                                                      \
                chunk->gap = (uint32_t)(s - from);                                                                     \
                chunk->length = (uint8_t)length;                                                                       \
                chunk->seen = (uint8_t)(seen | (hyphens >> s & 1) << 1 | (others >> s & 1) << 2);                      \
                seen = 0;                                                                                              \
                from = e;                                                                                              \
            }                                                                                                          \
            count += within;                                                                                           \
            if (is_full) {                                                                                             \
                i = (int)from;                                                                                         \
                gap = 0;                                                                                               \
                state->stop = PRECIS_AT_FULL;                                                                          \
                at += i;                                                                                               \
                break;                                                                                                 \
            }                                                                                                          \
            if (starts != 0 && !is_long) i = __builtin_ctzll(starts);                                                  \
            int behind = from > 0 ? (int)from : 0;                                                                     \
            uint64_t between = ~(uint64_t)0 << behind & (((uint64_t)1 << i) - 1);                                      \
            seen |= ((hyphen & between) != 0 ? 2u : 0u) | ((other & between) != 0 ? 4u : 0u);                          \
            gap = i - from;                                                                                            \
            if (is_long) {                                                                                             \
                state->stop = PRECIS_AT_LONG;                                                                          \
                at += i;                                                                                               \
                break;                                                                                                 \
            }                                                                                                          \
            /* What stands before the next block. */                                                                   \
            before_word = i == 0 ? before_word : near >> (i - 1) & 1;                                                  \
            before_digit = i == 0 ? before_digit : number >> (i - 1) & 1;                                              \
            before_wide = i == 0 ? before_wide : c.wide >> (i - 1) & 1;                                                \
            at += i;                                                                                                   \
        }                                                                                                              \
        state->position = at;                                                                                          \
        state->seen = seen;                                                                                            \
        state->gap = gap;                                                                                              \
        return count;                                                                                                  \
    }

SCAN(scan_plain, , classify_plain)
#if defined(__x86_64__)
SCAN(scan_avx2, __attribute__((target("avx2,bmi,bmi2,popcnt"))), classify_avx2)
SCAN(scan_avx512, __attribute__((target("avx512f,avx512bw,bmi,bmi2,popcnt"))), classify_avx512)
#endif

ptrdiff_t precis_find_chunks(int level, const uint8_t *text, ptrdiff_t end, ptrdiff_t readable, precis_chunks *state,
                             precis_chunk *found, ptrdiff_t capacity, const precis_known *slots, uint64_t mask) {
#if defined(__x86_64__)
    level = precis_usable_level(level);
    if (level == PRECIS_AVX512)
        return scan_avx512(text, end, readable, state, found, capacity, slots, mask);
    if (level == PRECIS_AVX2)
        return scan_avx2(text, end, readable, state, found, capacity, slots, mask);
#endif
    return scan_plain(text, end, readable, state, found, capacity, slots, mask);
}

// The flags of a token that say what stands before it, of what is seen there and how many bytes there are.
static inline unsigned flags_before(unsigned seen, ptrdiff_t gap) {
    static const uint8_t flags[8] = {0, 0, 0x20, 0x40, 0x20, 0x20, 0x20, 0x20};
    return flags[(seen & 6) | (gap == 1)];
}

static inline __attribute__((always_inline)) ptrdiff_t look_up(precis_known *slots, uint64_t mask, int counts,
                                                               const precis_chunk *chunks, ptrdiff_t count,
                                                               precis_lookup *state, precis_token *tokens,
                                                               ptrdiff_t room) {
    precis_token *written = tokens, *limit = tokens + room - 16;
    unsigned pending = state->pending, seen = state->seen;
    ptrdiff_t gap = state->gap, i = state->next;
    uint32_t used = state->used;
    state->is_unknown = 0;
    for (; i < count; i++, used = 0) {
        // Most chunks are where they are looked for first, and a token as they are.
        precis_token *first = written;
        ptrdiff_t most = i + (limit - written) + 1, end = used != 0 ? i : most < count ? most : count;
        for (; i < end; i++) {
            const precis_chunk *chunk = chunks + i;
            precis_known *slot = slots + (chunk->hash & mask);
            uint32_t info = slot->info;
            if (slot->low != chunk->low || slot->high != chunk->high || !(info >> PRECIS_IS_WHOLE)) break;
            written->start = chunk->start;
            written->end = chunk->start + chunk->length;
            written->term = slot->term;
            written->surface = slot->surface;
            written->flags = (uint8_t)(info | flags_before(chunk->seen, chunk->gap));
            written++;
            if (counts && slot->count != UINT32_MAX) slot->count++;
        }
        if (written != first) {
            // Before the first of them stands what was seen since the last token too.
            const precis_chunk *chunk = chunks + i - (written - first);
            first->flags &= (uint8_t)~0x60u;
            first->flags |= (uint8_t)(pending | flags_before(seen | chunk->seen, gap + chunk->gap));
            pending = seen = 0;
            gap = 0;
        }
        if (i == count) break;
        const precis_chunk *chunk = chunks + i;
        uint64_t low = chunk->low, high = chunk->high, place = chunk->hash & mask;
        unsigned length = chunk->length, seen_before = seen;
        ptrdiff_t gap_before = gap;
        if (written > limit) break;
        if (used == 0) {
            seen |= chunk->seen;
            gap += chunk->gap;
        } else {
            length -= used;
            __uint128_t key = ((__uint128_t)high << 64 | low) >> (8 * used);
            low = (uint64_t)key;
            high = (uint64_t)(key >> 64);
            place = (uint32_t)hash_of(low, high) & mask;
        }
        for (;;) {
            precis_known *slot = slots + place;
            while (((slot->low ^ low) | (slot->high ^ high)) != 0) {
                if (slot->low == 0) {
                    state->is_unknown = 1;
                    state->empty = place;
                    if (used == 0) {
                        seen = seen_before;
                        gap = gap_before;
                    }
                    goto stopped;
                }
                place = (place + 1) & mask;
                slot = slots + place;
            }
            uint32_t info = slot->info;
            unsigned to = info >> PRECIS_CONSUMED & 31;
            seen |= info >> PRECIS_LEAD & 7;
            if (info >> PRECIS_HAS_TOKEN & 1) {
                unsigned first = info >> PRECIS_FIRST & 31, last = info >> PRECIS_LAST & 31;
                gap += first;
                unsigned before = flags_before(seen, gap);
                int32_t start = chunk->start + (int32_t)used;
                written->start = start + (int32_t)first;
                written->end = start + (int32_t)last;
                written->term = slot->term;
                written->surface = slot->surface;
                written->flags = (uint8_t)(info | before | pending);
                written++;
                if (counts && slot->count != UINT32_MAX) slot->count++;
                pending = 0;
                seen = info >> PRECIS_TRAIL & 7;
                gap = info >> PRECIS_TRAILS & 1;
            } else {
                gap += to;
            }
            if (to >= length) break;
            used += to;
            length -= to;
            __uint128_t key = ((__uint128_t)high << 64 | low) >> (8 * to);
            low = (uint64_t)key;
            high = (uint64_t)(key >> 64);
            place = (uint32_t)hash_of(low, high) & mask;
        }
    }
stopped:
    state->pending = (uint8_t)pending;
    state->seen = (uint8_t)seen;
    state->gap = gap;
    state->next = i;
    state->used = used;
    return written - tokens;
}

ptrdiff_t precis_look_up_chunks(precis_known *slots, uint64_t mask, int counts, const precis_chunk *chunks,
                                ptrdiff_t count, precis_lookup *state, precis_token *tokens, ptrdiff_t room) {
    return counts ? look_up(slots, mask, 1, chunks, count, state, tokens, room)
                  : look_up(slots, mask, 0, chunks, count, state, tokens, room);
}

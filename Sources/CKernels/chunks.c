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
    // Clang would shift these bits as a vector, byte by byte.
    __asm__("" : "+r"(c->space));
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

unsigned precis_before(unsigned seen, ptrdiff_t gap) {
    if (gap == 0) return 0;
    return (seen & 6) == 0 ? PRECIS_GAP : (seen & 6) == 2 && gap == 1 ? PRECIS_HYPHEN : PRECIS_BOUND;
}

static inline unsigned joined(unsigned first, unsigned second) {
    if (first == 0 || second == 0) return first | second;
    return ((first | second) & ~(unsigned)PRECIS_GAP) == 0 ? PRECIS_GAP : PRECIS_BOUND;
}

unsigned precis_joined(unsigned first, unsigned second) { return joined(first, second); }

static inline uint64_t hash_of(uint64_t low, uint64_t high) {
    __uint128_t product =
        (__uint128_t)(low ^ (high * 0x9E3779B97F4A7C15u) ^ 0xA0761D6478BD642Fu) * 0xD6E8FEB86659FD93u;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t precis_chunk_hash(uint64_t low, uint64_t high) { return hash_of(low, high); }

// What keeps the first n bytes of sixteen.
static const uint64_t masks[17][2] = {
#define KEEP(n) (((uint64_t)1 << (8 * n)) - 1)
#define ALL ~(uint64_t)0
    {KEEP(0), 0}, {KEEP(1), 0}, {KEEP(2), 0}, {KEEP(3), 0}, {KEEP(4), 0}, {KEEP(5), 0}, {KEEP(6), 0}, {KEEP(7), 0},
    {ALL, 0}, {ALL, KEEP(1)}, {ALL, KEEP(2)}, {ALL, KEEP(3)}, {ALL, KEEP(4)}, {ALL, KEEP(5)}, {ALL, KEEP(6)},
    {ALL, KEEP(7)}, {ALL, ALL},
#undef ALL
#undef KEEP
};

// Up to 64 bytes of a text and the chunks that end among them.
typedef struct {
    const unsigned char *bytes;
    ptrdiff_t at;
    // A bit for each byte of no chunk, where chunks begin, and where the byte after a chunk stands.
    uint64_t gaps, starts, ends;
    // What of a gap stands in this block, where it has ended: a hyphen and no more, or other signs besides apostrophes.
    uint64_t hyphens, bounds;
    // Where the next block begins, and whether a word, a number or a byte beyond ASCII stands before it.
    uint64_t next;
    uint64_t ends_near, ends_number, ends_wide;
    int is_last;
    int is_long;  // the next chunk is too long, and is not to be read
} block;

// What stands in this block before a place that a gap ends at.
static inline unsigned stands_before(uint64_t bounds, uint64_t hyphens, uint64_t place) {
    return ((unsigned)(bounds >> place & 1) + (unsigned)(hyphens >> place & 1) * 2 + 8) << 5;
}

// Where text[at] can be read with 80 bytes after it: in `tail` if fewer are `readable`, as are then all that follow.
static inline const unsigned char *read_at(const unsigned char **text, ptrdiff_t at, ptrdiff_t end, ptrdiff_t *readable,
                                           unsigned char tail[160]) {
    if (at + 80 > *readable) {
        memset(tail, 0, 160);
        memcpy(tail, *text + at, (size_t)(end - at));
        *text = (const unsigned char *)((uintptr_t)tail - (uintptr_t)at);
        *readable = PTRDIFF_MAX;
    }
    return *text + at;
}

#define TWIN plain
#define TARGET
#include "chunks_template.h"
#if defined(__x86_64__)
#define TWIN avx2
#define TARGET __attribute__((target("avx2,bmi,bmi2,popcnt")))
#include "chunks_template.h"
#define TWIN avx512
#define TARGET __attribute__((target("avx512f,avx512bw,bmi,bmi2,popcnt")))
#include "chunks_template.h"
#endif

ptrdiff_t precis_find_chunks(int level, const uint8_t *text, ptrdiff_t end, ptrdiff_t readable, precis_chunks *state,
                             precis_chunk *found, ptrdiff_t capacity, const precis_known *slots, uint64_t mask) {
#if defined(__x86_64__)
    level = precis_usable_level(level);
    if (level == PRECIS_AVX512)
        return find_avx512(text, end, readable, state, found, capacity, slots, mask);
    if (level == PRECIS_AVX2)
        return find_avx2(text, end, readable, state, found, capacity, slots, mask);
#endif
    return find_plain(text, end, readable, state, found, capacity, slots, mask);
}

static inline __attribute__((always_inline)) ptrdiff_t look_up(precis_known *slots, uint64_t mask, int counts,
                                                               const precis_chunk *chunks, ptrdiff_t count,
                                                               precis_lookup *state, precis_token *tokens,
                                                               ptrdiff_t room) {
    precis_token *written = tokens, *limit = tokens + room - 16;
    unsigned pending = state->pending, before = state->before;
    ptrdiff_t i = state->next;
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
            written->flags = (uint8_t)(info | chunk->before);
            written++;
            if (counts && slot->count != UINT32_MAX) slot->count++;
        }
        if (written != first) {
            // Before the first of them stands what came since the last token too.
            unsigned own = chunks[i - (written - first)].before;
            first->flags = (uint8_t)((first->flags & ~own) | joined(before, own) | pending);
            pending = before = 0;
        }
        if (i == count) break;
        const precis_chunk *chunk = chunks + i;
        uint64_t low = chunk->low, high = chunk->high, place = chunk->hash & mask;
        unsigned length = chunk->length, before_chunk = before;
        if (written > limit) break;
        if (used == 0) {
            before = joined(before, chunk->before);
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
                    if (used == 0) before = before_chunk;
                    goto stopped;
                }
                place = (place + 1) & mask;
                slot = slots + place;
            }
            uint32_t info = slot->info;
            unsigned to = info >> PRECIS_CONSUMED & 31, lead = info >> PRECIS_LEAD & 7;
            if (info >> PRECIS_HAS_TOKEN & 1) {
                unsigned first_byte = info >> PRECIS_FIRST & 31, last = info >> PRECIS_LAST & 31;
                int32_t start = chunk->start + (int32_t)used;
                written->start = start + (int32_t)first_byte;
                written->end = start + (int32_t)last;
                written->term = slot->term;
                written->surface = slot->surface;
                written->flags = (uint8_t)(info | joined(before, precis_before(lead, first_byte)) | pending);
                written++;
                if (counts && slot->count != UINT32_MAX) slot->count++;
                pending = 0;
                before = precis_before(info >> PRECIS_TRAIL & 7, info >> PRECIS_TRAILS & 1);
            } else {
                before = joined(before, precis_before(lead, to));
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
    state->before = (uint16_t)before;
    state->next = i;
    state->used = used;
    return written - tokens;
}

ptrdiff_t precis_look_up_chunks(precis_known *slots, uint64_t mask, int counts, const precis_chunk *chunks,
                                ptrdiff_t count, precis_lookup *state, precis_token *tokens, ptrdiff_t room) {
    return counts ? look_up(slots, mask, 1, chunks, count, state, tokens, room)
                  : look_up(slots, mask, 0, chunks, count, state, tokens, room);
}

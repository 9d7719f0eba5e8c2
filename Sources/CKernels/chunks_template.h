// One twin of the search for chunks. Included once for each TWIN, whose classify finds the classes of 64 bytes; undefines
// it and its TARGET.

#define PASTE(a, b) a##_##b
#define PASTE2(a, b) PASTE(a, b)
#define NAME(a) PASTE2(a, TWIN)

// The block that begins at text[at], where `bytes` points to, after the block `before`.
TARGET static inline __attribute__((always_inline)) block NAME(block)(const unsigned char *bytes, ptrdiff_t at,
                                                                      ptrdiff_t end, const block *before) {
    classes c;
    NAME(classify)(bytes, &c);
    block b;
    b.bytes = bytes;
    b.at = at;
    b.is_last = end - at <= 63;
    b.next = b.is_last ? (uint64_t)(end - at) : 63;
    uint64_t valid = ((uint64_t)1 << b.next) - 1;
    if (b.is_last) c.word &= valid, c.wide &= valid, c.digit &= valid, c.slash &= valid, c.line &= valid;
    uint64_t near = c.word | c.wide, number = c.digit | c.wide;
    uint64_t near_before = near << 1 | before->ends_near, number_before = number << 1 | before->ends_number;
    uint64_t chunks = near | c.line | ((c.joiner | c.point) & near_before & near >> 1) |
                      (c.comma & number_before & number >> 1) |
                      (c.colon & near_before & (number | c.slash) >> 1) |
                      (c.hyphen & near_before & c.space >> 1 & valid) |
                      (c.quote & (c.wide << 1 | before->ends_wide) & c.wide >> 1);
    uint64_t gaps = ~chunks & valid, other = gaps & ~(c.space | c.apostrophe | c.hyphen);
    b.gaps = ~chunks;
    b.starts = chunks & ~(chunks << 1);
    b.ends = b.gaps & chunks << 1;
    if (!b.is_last) {
        // A chunk that may go on begins the next block.
        b.ends &= valid;
        b.next = gaps == 0 ? 0 : 64 - (uint64_t)__builtin_clzll(gaps);
    }
    uint64_t runs = chunks & chunks >> 1;
    runs &= runs >> 2, runs &= runs >> 4, runs &= runs >> 8, runs &= runs >> 1;
    b.is_long = runs != 0;
    if (b.is_long) {
        b.next = (uint64_t)__builtin_ctzll(runs);
        b.ends &= ((uint64_t)1 << b.next << 1) - 1;
    }
    b.hyphens = (gaps & c.hyphen) << 1 & (chunks << 2 | 2);
    // A sign added to the gap that it stands in carries over into the byte after that.
    b.bounds = ((gaps + other) | (gaps + (gaps & c.hyphen))) & ~b.hyphens;
    b.ends_near = b.next == 0 ? before->ends_near : near >> (b.next - 1) & 1;
    b.ends_number = b.next == 0 ? before->ends_number : number >> (b.next - 1) & 1;
    b.ends_wide = b.next == 0 ? before->ends_wide : c.wide >> (b.next - 1) & 1;
    return b;
}

// Writes the first `count` chunks of a block; returns where the next goes.
TARGET static inline __attribute__((always_inline)) precis_chunk *NAME(write)(const block *b, precis_chunk *chunk,
                                                                              ptrdiff_t count,
                                                                              const precis_known *slots,
                                                                              uint64_t mask) {
    const unsigned char *bytes = b->bytes;
    ptrdiff_t at = b->at;
    uint64_t starts = b->starts, gaps = b->gaps, bounds = b->bounds, hyphens = b->hyphens;
    for (precis_chunk *last = chunk + count; chunk != last; chunk++) {
        uint64_t s = (uint64_t)__builtin_ctzll(starts), length = (uint64_t)__builtin_ctzll(gaps >> s);
        starts &= starts - 1;
        uint64_t low, high;
        memcpy(&low, bytes + s, 8);
        memcpy(&high, bytes + s + 8, 8);
        low &= masks[length][0];
        high &= masks[length][1];
        uint64_t hash = hash_of(low, high);
        __builtin_prefetch(slots + (hash & mask), 1, 3);
        chunk->low = low;
        chunk->high = high;
        chunk->hash = (uint32_t)hash;
        chunk->start = (int32_t)(at + (ptrdiff_t)s);
        chunk->length = (uint16_t)length;
        chunk->before = (uint16_t)stands_before(bounds, hyphens, s);
    }
    return chunk;
}

TARGET static ptrdiff_t NAME(find)(const unsigned char *text, ptrdiff_t end, ptrdiff_t readable, precis_chunks *state,
                                   precis_chunk *found, ptrdiff_t capacity, const precis_known *slots, uint64_t mask) {
    precis_chunk *chunk = found;
    unsigned before = 0;
    ptrdiff_t at = state->position;
    unsigned char tail[160];
    state->stop = PRECIS_AT_END;
    if (at < end) {
        const block none = {0};
        const unsigned char *bytes = read_at(&text, at, end, &readable, tail);
        block b = NAME(block)(bytes, at, end, &none);
        for (;;) {
            // The next block is classified before the chunks of this one are written, as it does not wait for them.
            int is_final = b.is_last | b.is_long;
            block next = b;
            if (!is_final) {
                at = b.at + (ptrdiff_t)b.next;
                next = NAME(block)(read_at(&text, at, end, &readable, tail), at, end, &b);
            }
            ptrdiff_t within = __builtin_popcountll(b.ends), room = found + capacity - chunk;
            precis_chunk *first = chunk;
            chunk = NAME(write)(&b, chunk, within < room ? within : room, slots, mask);
            if (chunk != first) {
                first->before = (uint16_t)joined(before, first->start == b.at ? 0 : first->before);
                before = 0;
            }
            if (within >= room) {
                state->stop = PRECIS_AT_FULL;
                at = chunk[-1].start + chunk[-1].length;
                break;
            }
            if (b.next > 0 && b.ends >> b.next == 0) before = joined(before, stands_before(b.bounds, b.hyphens, b.next));
            if (is_final) {
                if (b.is_long) state->stop = PRECIS_AT_LONG;
                at = b.at + (ptrdiff_t)b.next;
                break;
            }
            b = next;
        }
    }
    state->position = at;
    state->before = before;
    return chunk - found;
}

#undef NAME
#undef PASTE2
#undef PASTE
#undef TWIN
#undef TARGET

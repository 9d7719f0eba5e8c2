// One twin of the scans over a row of similarities. Included once for each TWIN; SCALAR is float.
//
// Both look at 16 numbers at a time and go into them only where one of them counts, which is rare.

#define PASTE3(a, b, c) a##_##b##_##c
#define NAME3(a, b, c) PASTE3(a, b, c)
#define NAME(a) NAME3(a, TWIN, SUFFIX)
typedef float NAME(vector) __attribute__((ext_vector_type(16)));
typedef NAME(vector) NAME(unaligned) __attribute__((aligned(4)));

typedef _Bool NAME(flags) __attribute__((ext_vector_type(16)));

// Sets bit j of `bits` where a[j] >= b[j]. A macro, as vectors are not to be passed between functions.
#define AT_LEAST(bits, a, b)                                                                                           \
    do {                                                                                                               \
        NAME(flags) flags_ = __builtin_convertvector((a) >= (b), NAME(flags));                                         \
        unsigned short bits_;                                                                                          \
        __builtin_memcpy(&bits_, &flags_, sizeof bits_);                                                               \
        bits = bits_;                                                                                                  \
    } while (0)

TARGET static ptrdiff_t NAME(collect)(const float *sums, const float *norms, const float *factors, int levels,
                                      float least, ptrdiff_t count, int32_t *found, ptrdiff_t limit) {
    ptrdiff_t used = 0;
    ptrdiff_t i = 0;
    NAME(vector) floor = (NAME(vector))(least);
    for (; i + 16 <= count; i += 16) {
        NAME(vector) bound = *(const NAME(unaligned) *)(sums + i);
        for (int l = 0; l < levels; l++)
            bound += (NAME(vector))(factors[l]) * *(const NAME(unaligned) *)(norms + l * count + i);
        unsigned bits;
        AT_LEAST(bits, bound, floor);
        for (; bits != 0; bits &= bits - 1) found[used++] = (int32_t)(i + __builtin_ctz(bits));
        if (used > limit) return -1;
    }
    for (; i < count; i++) {
        float bound = sums[i];
        for (int l = 0; l < levels; l++) bound += factors[l] * norms[l * count + i];
        found[used] = (int32_t)i;
        used += bound >= least;
    }
    return used > limit ? -1 : used;
}

TARGET static float NAME(raise)(const float *sums, float least, ptrdiff_t count, float *heap, ptrdiff_t capacity) {
    ptrdiff_t i = 0;
    for (; i + 16 <= count; i += 16) {
        NAME(vector) sum = *(const NAME(unaligned) *)(sums + i);
        NAME(vector) floor = (NAME(vector))(least);
        unsigned bits;
        AT_LEAST(bits, sum, floor);
        for (; bits != 0; bits &= bits - 1) {
            float value = sums[i + __builtin_ctz(bits)];
            if (value > least) least = heap_insert(heap, capacity, value, least);
        }
    }
    for (; i < count; i++)
        if (sums[i] > least) least = heap_insert(heap, capacity, sums[i], least);
    return least;
}

#undef AT_LEAST
#undef NAME
#undef NAME3
#undef PASTE3

// The loops of the exact nearest-neighbour search over an inverted index.
#include <float.h>

#include "kernels.h"
#include "levels.h"

// Puts `value` into a heap whose root is its least number; returns the least that is still worth putting in.
static float heap_insert(float *heap, ptrdiff_t capacity, float value, float least) {
    ptrdiff_t at = 0;
    heap[0] = value;
    for (;;) {
        ptrdiff_t child = 2 * at + 1;
        if (child >= capacity) break;
        if (child + 1 < capacity && heap[child + 1] < heap[child]) child++;
        if (heap[at] <= heap[child]) break;
        float swapped = heap[at];
        heap[at] = heap[child];
        heap[child] = swapped;
        at = child;
    }
    return heap[0] > least ? heap[0] : least;
}

#define TEMPLATE "scan_template.h"
#define SCALAR float
#define SUFFIX f32
#define LANES 16
#include "twins.h"

ptrdiff_t precis_collect(int level, const float *sums, const float *norms, const float *factors, int levels,
                         float least, ptrdiff_t count, int32_t *found, ptrdiff_t limit) {
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512: return collect_avx512_f32(sums, norms, factors, levels, least, count, found, limit);
    case PRECIS_AVX2: return collect_avx2_f32(sums, norms, factors, levels, least, count, found, limit);
#endif
    default: return collect_plain_f32(sums, norms, factors, levels, least, count, found, limit);
    }
}

float precis_raise(int level, const float *sums, float least, ptrdiff_t count, float *heap, ptrdiff_t capacity) {
    for (ptrdiff_t i = 0; i < capacity; i++) heap[i] = -FLT_MAX;
    switch (precis_usable_level(level)) {
#if defined(__x86_64__)
    case PRECIS_AVX512: return raise_avx512_f32(sums, least, count, heap, capacity);
    case PRECIS_AVX2: return raise_avx2_f32(sums, least, count, heap, capacity);
#endif
    default: return raise_plain_f32(sums, least, count, heap, capacity);
    }
}

void precis_scatter_add(float *sums, const int32_t *indices, const float *values, ptrdiff_t count, float weight) {
    ptrdiff_t i = 0;
    // Indices ascend within a list, so the four places differ and may be read before any is written.
    for (; i + 4 <= count; i += 4) {
        float a = sums[indices[i]] + weight * values[i];
        float b = sums[indices[i + 1]] + weight * values[i + 1];
        float c = sums[indices[i + 2]] + weight * values[i + 2];
        float d = sums[indices[i + 3]] + weight * values[i + 3];
        sums[indices[i]] = a;
        sums[indices[i + 1]] = b;
        sums[indices[i + 2]] = c;
        sums[indices[i + 3]] = d;
    }
    for (; i < count; i++) sums[indices[i]] += weight * values[i];
}

double precis_sparse_dot(const float *dense, const int32_t *indices, const float *values, ptrdiff_t count) {
    double sum = 0;
    for (ptrdiff_t i = 0; i < count; i++) sum += (double)dense[indices[i]] * (double)values[i];
    return sum;
}

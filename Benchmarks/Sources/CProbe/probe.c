#include "probe.h"

#if defined(__x86_64__)
#define TARGET __attribute__((target("avx2")))
#else
#define TARGET
#endif
typedef float vector __attribute__((ext_vector_type(16), aligned(4)));

TARGET float probe_gather(const int32_t *indices, const float *values, ptrdiff_t count, const float *x) {
    vector a = 0, b = 0, c = 0, d = 0;
    float sum = 0;
    for (ptrdiff_t p = 0; p < count; p++) {
        const float *ahead = x + (ptrdiff_t)indices[p + 12 < count ? p + 12 : p] * 64;
        for (int line = 0; line < 4; line++) __builtin_prefetch(ahead + line * 16);
        const float *from = x + (ptrdiff_t)indices[p] * 64;
        a += *(const vector *)from;
        b += *(const vector *)(from + 16);
        c += *(const vector *)(from + 32);
        d += *(const vector *)(from + 48);
        sum += values[p];
    }
    a += b + c + d;
    for (int i = 0; i < 16; i++) sum += a[i];
    return sum;
}

TARGET float probe_stream(const float *x, ptrdiff_t count) {
    vector a = 0, b = 0, c = 0, d = 0;
    for (ptrdiff_t p = 0; p + 64 <= count; p += 64) {
        a += *(const vector *)(x + p);
        b += *(const vector *)(x + p + 16);
        c += *(const vector *)(x + p + 32);
        d += *(const vector *)(x + p + 48);
    }
    a += b + c + d;
    float sum = 0;
    for (int i = 0; i < 16; i++) sum += a[i];
    return sum;
}

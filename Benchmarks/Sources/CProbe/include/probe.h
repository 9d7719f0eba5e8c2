// What the memory gives: the reads that a kernel cannot do without, and nothing else.
#ifndef PROBE_H
#define PROBE_H
#include <stddef.h>
#include <stdint.h>

// Reads indices[0 ..< count] and the 64 floats of the row of x that each names; returns something that depends on all.
float probe_gather(const int32_t *indices, const float *values, ptrdiff_t count, const float *x);
// Reads `count` floats in order.
float probe_stream(const float *x, ptrdiff_t count);
#endif

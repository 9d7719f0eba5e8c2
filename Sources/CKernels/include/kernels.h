// The few loops that need C: vector instructions chosen at run time, and a thread-local flag.
#ifndef PRECIS_KERNELS_H
#define PRECIS_KERNELS_H

#include <stdint.h>

// Whether the calling thread runs inside one of the library's parallel loops.
int precis_is_in_parallel(void);
void precis_set_in_parallel(int value);

// The number of cores this process may use; at least 1.
int precis_cores(void);

#endif

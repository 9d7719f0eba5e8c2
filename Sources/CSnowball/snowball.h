#include <libstemmer.h>

/// Asks for the cache line at an address, which will be read and written soon. Swift has no name for it.
static inline void precis_prefetch(const void *address) { __builtin_prefetch(address, 1, 3); }

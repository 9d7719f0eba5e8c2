#ifdef __linux__
#define _GNU_SOURCE
#include <sched.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "kernels.h"

static _Thread_local int in_parallel = 0;

int precis_is_in_parallel(void) { return in_parallel; }

void precis_set_in_parallel(int value) { in_parallel = value; }

static _Thread_local _Alignas(64) unsigned char room[16384];
static _Thread_local int room_is_taken = 0;

void *precis_take_room(size_t bytes) {
    if (room_is_taken || bytes > sizeof room) return NULL;
    room_is_taken = 1;
    return room;
}

void precis_give_back_room(void) { room_is_taken = 0; }

int precis_cores(void) {
#ifdef __linux__
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        int count = CPU_COUNT(&set);
        if (count > 0) return count;
    }
#endif
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (int)count : 1;
}

void *precis_allocate(size_t bytes) {
    const size_t page = 2u << 20;
    void *memory = NULL;
    if (posix_memalign(&memory, bytes >= 2 * page ? page : 64, bytes > 0 ? bytes : 64) != 0) return NULL;
#ifdef MADV_HUGEPAGE
    if (bytes >= 2 * page) madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return memory;
}

void precis_release(void *memory) { free(memory); }

void precis_keep_memory(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}

void precis_want_large_pages(void *memory, size_t count) {
#ifdef MADV_HUGEPAGE
    const uintptr_t size = (uintptr_t)1 << 21;
    uintptr_t first = ((uintptr_t)memory + size - 1) & ~(size - 1), last = ((uintptr_t)memory + count) & ~(size - 1);
    if (last > first) (void)madvise((void *)first, last - first, MADV_HUGEPAGE);
#else
    (void)memory;
    (void)count;
#endif
}

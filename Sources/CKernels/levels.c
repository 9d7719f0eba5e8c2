// Which twins this machine can run.
#include "levels.h"

#include "kernels.h"

int precis_best_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi") &&
        __builtin_cpu_supports("bmi2")) {
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw"))
            return PRECIS_AVX512;
        return PRECIS_AVX2;
    }
#endif
    return PRECIS_PLAIN;
}

int precis_usable_level(int level) {
    int best = precis_best_level();
    return level < best ? level : best;
}

// Prototypes of the BLAS and LAPACK routines that LinearAlgebra calls: Debian ships cblas.h but no lapacke.h.
#ifndef PRECIS_LAPACK_H
#define PRECIS_LAPACK_H
#include <cblas.h>
#endif

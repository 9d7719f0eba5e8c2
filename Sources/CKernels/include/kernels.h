#ifndef PRECIS_KERNELS_H
#define PRECIS_KERNELS_H
#endif

// zlib, for gzip.
#pragma once
#include <zlib.h>

// ISA-L's igzip, for gzip.
#pragma once
#include <isa-l/igzip_lib.h>

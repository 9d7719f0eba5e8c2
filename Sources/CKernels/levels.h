#ifndef PRECIS_LEVELS_H
#define PRECIS_LEVELS_H

// The twin to run where `level` is asked for.
int precis_usable_level(int level);

#endif

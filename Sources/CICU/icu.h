// The word boundaries of ICU, over UTF-8.
//
// ICU's own headers are not included but for the one that adds the version to its names: a target that imports
// Foundation has those of Foundation's ICU already, and the two clash.
#ifndef PRECIS_ICU_H
#define PRECIS_ICU_H

#include <stddef.h>
#include <stdint.h>
#include <unicode/urename.h>

struct UBreakIterator;
struct UText;

struct UBreakIterator *ubrk_open(int type, const char *locale, const uint16_t *text, int32_t length, int *status);
void ubrk_close(struct UBreakIterator *breaks);
void ubrk_setUText(struct UBreakIterator *breaks, struct UText *text, int *status);
int32_t ubrk_next(struct UBreakIterator *breaks);
struct UText *utext_openUTF8(struct UText *text, const char *bytes, int64_t length, int *status);
struct UText *utext_close(struct UText *text);

// A finder of word boundaries, the same for all languages: its dictionaries go by script. NULL where ICU has no data.
static inline struct UBreakIterator *precis_breaks_open(void) {
    int status = 0;
    struct UBreakIterator *breaks = ubrk_open(1 /* UBRK_WORD */, "", NULL, 0, &status);
    if (status <= 0) return breaks;
    if (breaks) ubrk_close(breaks);
    return NULL;
}

static inline void precis_breaks_close(struct UBreakIterator *breaks) { ubrk_close(breaks); }

// Begins with `length` bytes of UTF-8, which stay where they are until all ends are read; returns 0 where ICU fails.
static inline int precis_breaks_begin(struct UBreakIterator *breaks, const char *bytes, int32_t length) {
    int status = 0;
    struct UText *text = utext_openUTF8(NULL, bytes, length, &status);
    ubrk_setUText(breaks, text, &status);
    utext_close(text);
    return status <= 0;
}

// Writes the byte offsets at which the next words, and what stands between them, end to `ends`, at most `room` of them;
// returns how many, fewer at the end of the text.
static inline int32_t precis_breaks_next(struct UBreakIterator *breaks, int32_t *ends, int32_t room) {
    int32_t count = 0;
    while (count < room) {
        int32_t end = ubrk_next(breaks);
        if (end < 0) break;
        ends[count++] = end;
    }
    return count;
}

#endif

// JSON by RapidJSON (header only, so that nothing is linked): bytes in, a flat list of values out.
//
// RapidJSON does the grammar, the numbers and the escape sequences. What is added here: strings are unescaped in place
// in a copy of the bytes, whole runs of them at a time; half a surrogate pair is a fault on either side of it; nesting
// has an end; and what may be left of a fault is a code and a place.
#ifndef PRECIS_JSON_H
#define PRECIS_JSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    PRECIS_JSON_NULL, PRECIS_JSON_FALSE, PRECIS_JSON_TRUE, PRECIS_JSON_NUMBER, PRECIS_JSON_STRING, PRECIS_JSON_ARRAY,
    PRECIS_JSON_OBJECT
};

// A value. The elements of an array follow it; so do the fields of an object, a string for the name before each value.
typedef struct {
    uint32_t kind;
    uint32_t start;   // where a string's or a number's bytes begin among those of the parser
    uint32_t length;  // and how many they are
    uint32_t next;    // the value after this one and all in it
} precis_json_value;

enum {
    PRECIS_JSON_FINE, PRECIS_JSON_NO_VALUE, PRECIS_JSON_NO_NAME, PRECIS_JSON_NO_COLON, PRECIS_JSON_OPEN_OBJECT,
    PRECIS_JSON_OPEN_ARRAY, PRECIS_JSON_OPEN_STRING, PRECIS_JSON_ESCAPE, PRECIS_JSON_HEX, PRECIS_JSON_SURROGATE,
    PRECIS_JSON_NO_DIGIT, PRECIS_JSON_TOO_BIG, PRECIS_JSON_NOT_ALONE, PRECIS_JSON_TOO_DEEP, PRECIS_JSON_TOO_LONG
};

// The deepest nesting that is read.
enum { PRECIS_JSON_DEPTH = 512 };

// Keeps its room from one parse to the next. For one thread at a time.
typedef struct precis_json precis_json;
precis_json *precis_json_create(void);
void precis_json_destroy(precis_json *json);

// Reads one JSON value (RFC 8259) that is all of the bytes, which are valid UTF-8 and less than 4 GiB. Gives
// PRECIS_JSON_FINE, or what is wrong, and in *place the byte at which. O(count), whatever the bytes are.
int precis_json_parse(precis_json *json, const uint8_t *bytes, size_t count, size_t *place);

// What was read last, in the order in which it is written, the outermost value first; and the bytes of its strings and
// numbers: strings unescaped, numbers as written.
const precis_json_value *precis_json_values(const precis_json *json);
const uint8_t *precis_json_bytes(const precis_json *json);

#ifdef __cplusplus
}
#endif
#endif

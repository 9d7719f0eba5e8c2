#include "json.h"

#include <rapidjson/reader.h>

#include <cstring>
#include <vector>

namespace {

// Bytes that are read and, for the strings, written again at a place before. Zeros follow the last one.
struct Text {
    typedef char Ch;

    char *source;
    char *target;
    char *start;
    char *string;  // where the string begins that is being written
    size_t *half;  // where half a surrogate pair stands alone, from 1; 0 for nowhere

    char Peek() const { return *source; }
    char Take() { return *source++; }
    size_t Tell() const { return static_cast<size_t>(source - start); }
    char *PutBegin() { return string = target = source; }
    void Put(char byte) { *target++ = byte; }
    size_t PutEnd(char *begin) { return static_cast<size_t>(target - begin); }
    char *Push(size_t count) {
        char *begin = target;
        target += count;
        return begin;
    }
    void Pop(size_t count) { target -= count; }
    void Flush() {}

    // Whether one of eight bytes is a quotation mark, a backslash or a control character.
    static bool isSpecial(uint64_t word) {
        const uint64_t ones = ~uint64_t(0) / 255, high = ones << 7;
        const uint64_t quotes = word ^ (ones * '"'), slashes = word ^ (ones * '\\');
        return (((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes) | ((word - ones * 0x20) & ~word)) & high;
    }

    // Moves on to the next byte that is special. The zeros at the end are.
    void copyRun() {
        for (uint64_t word; std::memcpy(&word, source, 8), !isSpecial(word); source += 8, target += 8)
            std::memcpy(target, &word, 8);
        while (static_cast<unsigned char>(*source) >= 0x20 && *source != '"' && *source != '\\') *target++ = *source++;
    }
};

struct Encoding : rapidjson::UTF8<> {
    static void Encode(Text &text, unsigned scalar) {
        if (scalar >= 0xD800 && scalar <= 0xDFFF && *text.half == 0) *text.half = text.Tell() - 6 + 1;
        rapidjson::UTF8<>::Encode(text, scalar);
    }
};

}  // namespace

namespace rapidjson {

// Has the reader copy its numbers' and strings' streams to registers.
template <>
struct StreamTraits<Text> {
    enum { copyOptimization = 1 };
};

// The reader asks for one character that is not special, and gets all that stand in a row.
template <>
struct Transcoder<Encoding, Encoding> {
    static bool Transcode(Text &text, Text &) {
        text.copyRun();
        return true;
    }
    static bool Validate(Text &text, Text &) { return Transcode(text, text); }
};

}  // namespace rapidjson

struct precis_json {
    std::vector<char> bytes;
    std::vector<precis_json_value> values;
    std::vector<uint32_t> open;
    size_t half = 0;
    bool isTooDeep = false;
    rapidjson::GenericReader<Encoding, rapidjson::UTF8<>> reader;

    bool add(uint32_t kind, const char *start = nullptr, size_t length = 0) {
        const uint32_t place = start ? static_cast<uint32_t>(start - bytes.data()) : 0;
        values.push_back({kind, place, static_cast<uint32_t>(length), static_cast<uint32_t>(values.size() + 1)});
        return half == 0;
    }
    bool begin(uint32_t kind) {
        if (open.size() == PRECIS_JSON_DEPTH) {
            isTooDeep = true;
            return false;
        }
        open.push_back(static_cast<uint32_t>(values.size()));
        return add(kind);
    }
    bool end() {
        values[open.back()].next = static_cast<uint32_t>(values.size());
        open.pop_back();
        return true;
    }

    // The reader's events. Numbers come as they are written.
    bool Null() { return add(PRECIS_JSON_NULL); }
    bool Bool(bool value) { return add(value ? PRECIS_JSON_TRUE : PRECIS_JSON_FALSE); }
    bool RawNumber(const char *start, rapidjson::SizeType length, bool) {
        return add(PRECIS_JSON_NUMBER, start, length);
    }
    bool String(const char *start, rapidjson::SizeType length, bool) { return add(PRECIS_JSON_STRING, start, length); }
    bool Key(const char *start, rapidjson::SizeType length, bool) { return add(PRECIS_JSON_STRING, start, length); }
    bool StartObject() { return begin(PRECIS_JSON_OBJECT); }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool StartArray() { return begin(PRECIS_JSON_ARRAY); }
    bool EndArray(rapidjson::SizeType) { return end(); }
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    int fault(rapidjson::ParseErrorCode code) const {
        switch (code) {
        case rapidjson::kParseErrorNone: return PRECIS_JSON_FINE;
        case rapidjson::kParseErrorDocumentRootNotSingular: return PRECIS_JSON_NOT_ALONE;
        case rapidjson::kParseErrorObjectMissName: return PRECIS_JSON_NO_NAME;
        case rapidjson::kParseErrorObjectMissColon: return PRECIS_JSON_NO_COLON;
        case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return PRECIS_JSON_OPEN_OBJECT;
        case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return PRECIS_JSON_OPEN_ARRAY;
        case rapidjson::kParseErrorStringMissQuotationMark: return PRECIS_JSON_OPEN_STRING;
        case rapidjson::kParseErrorStringEscapeInvalid:
        case rapidjson::kParseErrorStringInvalidEncoding: return PRECIS_JSON_ESCAPE;
        case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex: return PRECIS_JSON_HEX;
        case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: return PRECIS_JSON_SURROGATE;
        case rapidjson::kParseErrorNumberMissFraction:
        case rapidjson::kParseErrorNumberMissExponent: return PRECIS_JSON_NO_DIGIT;
        case rapidjson::kParseErrorNumberTooBig: return PRECIS_JSON_TOO_BIG;
        case rapidjson::kParseErrorTermination: return isTooDeep ? PRECIS_JSON_TOO_DEEP : PRECIS_JSON_SURROGATE;
        default: return PRECIS_JSON_NO_VALUE;
        }
    }
};

precis_json *precis_json_create(void) { return new precis_json; }

void precis_json_destroy(precis_json *json) { delete json; }

int precis_json_parse(precis_json *json, const uint8_t *bytes, size_t count, size_t *place) {
    *place = 0;
    if (count >= UINT32_MAX - 8) return PRECIS_JSON_TOO_LONG;
    // A record of unusual length does not keep its room for all that come after it.
    if (json->bytes.size() < count + 8 || json->bytes.size() / 64 > count + (1 << 16)) {
        std::vector<char>(count + count / 2 + 8).swap(json->bytes);
        std::vector<precis_json_value>().swap(json->values);
    }
    char *start = json->bytes.data();
    if (count > 0) std::memcpy(start, bytes, count);
    std::memset(start + count, 0, 8);
    json->values.clear();
    json->open.clear();
    json->half = 0;
    json->isTooDeep = false;

    Text text = {start, start, start, start, &json->half};
    const unsigned flags =
        rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = json->reader.Parse<flags>(text, *json);
    int fault = json->fault(result.Code());
    *place = result.Offset();
    if (json->half != 0) {
        fault = PRECIS_JSON_SURROGATE;
        *place = json->half - 1;
    } else if (fault == PRECIS_JSON_FINE && text.Tell() < count) {
        fault = PRECIS_JSON_NOT_ALONE;
        *place = text.Tell();
    }
    return fault;
}

const precis_json_value *precis_json_values(const precis_json *json) { return json->values.data(); }

const uint8_t *precis_json_bytes(const precis_json *json) {
    return reinterpret_cast<const uint8_t *>(json->bytes.data());
}

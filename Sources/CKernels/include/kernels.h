// The few loops that need C: vector instructions chosen at run time, and a thread-local flag.
//
// Every vector loop has twins for AVX-512, AVX2 with FMA, and the compiler's baseline, generated from one template.
// The two x86 twins round alike: their results agree to the bit. The plain twin of an x86 machine without FMA rounds
// products and sums apart, so its last bits differ; a machine always runs the same twin, so results never vary on it.
#ifndef PRECIS_KERNELS_H
#define PRECIS_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// Whether the calling thread runs inside one of the library's parallel loops.
int precis_is_in_parallel(void);
void precis_set_in_parallel(int value);

// The number of cores this process may use; at least 1.
int precis_cores(void);

// Memory that begins at a multiple of 64 bytes; large blocks ask the system for large pages, which spares the scattered
// reads of the sparse products most of their address look-ups. NULL if there is none left.
void *precis_allocate(size_t bytes);
void precis_release(void *memory);

// Tells the C library to keep up to 128 MB of freed memory for what comes next, rather than have the system clear the
// same pages again for every article.
void precis_keep_memory(void);

// The twins that can be asked for; what the machine lacks falls back to the best it has.
enum { PRECIS_PLAIN = 0, PRECIS_AVX2 = 1, PRECIS_AVX512 = 2 };

// The best twin of this machine.
int precis_best_level(void);

// Rows of Y = A X for a sparse A in compressed rows: y[i, :] = sum over the entries p of row i of values[p] *
// x[indices[p], :], for `width` columns. `offsets` holds rows + 1 positions in `indices` and `values`; x and y have
// rows of ldx and ldy numbers. One pass over the entries does for up to 64 columns (32 of f64) if the rows of x are
// filled up to a multiple of 64 bytes with numbers, no matter which. Every sum runs over the entries in order, in
// segments of 1024 whose sums are added.
void precis_sparse_dense_f32(int level, const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices,
                             const float *values, const float *x, ptrdiff_t ldx, float *y, ptrdiff_t ldy,
                             ptrdiff_t width);
void precis_sparse_dense_f64(int level, const ptrdiff_t *offsets, ptrdiff_t rows, const int32_t *indices,
                             const float *values, const double *x, ptrdiff_t ldx, double *y, ptrdiff_t ldy,
                             ptrdiff_t width);

// Y (m × n) = the product of an m × k matrix, whose entry (i, j) is a[i * lda + j * step], and X (k × n); x and y have
// rows of ldx and ldy numbers. `mode` 0 stores the product, 1 adds it to Y, -1 subtracts it from Y. For m × k read by
// rows step is 1; for a transpose lda is 1. Fast where k or m is long and the others are at most some hundreds.
void precis_tall_f32(int level, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t lda, ptrdiff_t step,
                     const float *x, ptrdiff_t ldx, float *y, ptrdiff_t ldy, int mode);
void precis_tall_f64(int level, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t lda, ptrdiff_t step,
                     const double *x, ptrdiff_t ldx, double *y, ptrdiff_t ldy, int mode);

// The sum of the `rows` rows of a matrix, each times its weight, in the order of the rows.
void precis_weighted_rows(int level, const double *weights, ptrdiff_t rows, const double *matrix, ptrdiff_t columns,
                          double *sum);

// The greatest number of each of `count` rows and its column, the first of equals. `columns`, a multiple of 16, is the
// length of a row.
void precis_greatest(int level, const float *rows, ptrdiff_t count, ptrdiff_t columns, float *best, int32_t *places);

// The search of neighbours over an inverted index. `sums` holds what each of `count` rows has scored so far.
//
// The rows that can still reach `least` when level l of what is left adds at most factors[l] * norms[l * count + i] to
// row i: their indices, ascending, into `found` (room for `count` and 16 more). Returns how many, or -1 if they are
// more than `limit`.
ptrdiff_t precis_collect(int level, const float *sums, const float *norms, const float *factors, int levels,
                         float least, ptrdiff_t count, int32_t *found, ptrdiff_t limit);
// The `capacity`-th largest of the sums, but no less than `least`. `heap` is room for `capacity` >= 1.
float precis_raise(int level, const float *sums, float least, ptrdiff_t count, float *heap, ptrdiff_t capacity);
// sums[indices[i]] += weight * values[i] for indices that differ from one another.
void precis_scatter_add(float *sums, const int32_t *indices, const float *values, ptrdiff_t count, float weight);
// The dot product of a dense and a sparse vector: products exact in double precision, added in the order of the
// indices.
double precis_sparse_dot(const float *dense, const int32_t *indices, const float *values, ptrdiff_t count);

// A question of a decision tree. A row whose figure is not at most `threshold` keeps the answers that `kept` has bits
// for: those that do not lie to the question's left.
struct precis_question {
    int32_t feature;
    float threshold;
    uint32_t kept;
};
// Which of their answers, counted from the left, `trees` trees of at most 32 answers give to `blocks` blocks of 16
// rows: answers[(b * trees + t) * 16 + r]. Tree t asks the questions starts[t] to starts[t + 1] - 1, in any order;
// rows[(b * width + f) * 16 + r] is figure f of row r of block b.
void precis_tree_answers(int level, const struct precis_question *questions, const int32_t *starts, ptrdiff_t trees,
                         const float *rows, ptrdiff_t width, ptrdiff_t blocks, int32_t *answers);
// Adds to the sums of a block's 16 rows the answers `found` for them, tree by tree. A tree has an answer more than it
// asks questions, and before tree t stand those of `first` + t trees, so that its own begin at starts[t] + first + t.
void precis_add_tree_answers(int level, const double *answers, const int32_t *starts, ptrdiff_t first, ptrdiff_t trees,
                             const int32_t *found, double *sums);

// How many bits two rows of `count` words have in common.
ptrdiff_t precis_common_bits(int level, const uint64_t *a, const uint64_t *b, ptrdiff_t count);

// Words by their bytes as they stand in the text. A chunk is what is surely not cut by the signs in it and surely
// ends before the sign after it: a run of ASCII letters and digits, bytes beyond ASCII and low lines, with the
// points, commas, colons, apostrophes and quotation marks in it that may join, and a hyphen before white space, which
// may be a line's end. What a chunk is as tokens depends on its bytes alone, so it is worked out once and looked up
// afterwards; but for those that may go on, as that hyphen says.
typedef struct {
    uint64_t low, high;  // its bytes, filled up with zeros
    uint32_t hash;       // the low half of precis_chunk_hash
    int32_t start;
    uint16_t length;  // 1 to 16
    uint16_t before;  // what stands between the chunk before, or where the search began, and this
} precis_chunk;

// What stands before a token: 0 nothing; white space and apostrophes; a hyphen and no more; other signs. The low byte is
// the token's flags for it.
enum { PRECIS_GAP = 0x100, PRECIS_BOUND = 0x120, PRECIS_HYPHEN = 0x140 };

// What `gap` bytes are before a token, of which some are seen: 2 hyphens, 4 signs other than hyphens, apostrophes and
// white space.
unsigned precis_before(unsigned seen, ptrdiff_t gap);
// What two runs of bytes are together.
unsigned precis_joined(unsigned first, unsigned second);

// A chunk, or the rest of one, and its first token. `low` is 0 in an empty slot: chunks hold no zeros.
typedef struct {
    uint64_t low, high;
    uint32_t info;  // the token's flags, and what stands at the places below
    int32_t term, surface;
    uint32_t count;
} precis_known;

// Places in `info`: what is seen before and after the token (3 bits each); its first byte, the byte after its last,
// and how many bytes are done with (5 bits each); whether there is a token, whether bytes after it are done with, and
// whether all the bytes are the token.
enum {
    PRECIS_LEAD = 8, PRECIS_TRAIL = 11, PRECIS_FIRST = 14, PRECIS_LAST = 19, PRECIS_CONSUMED = 24,
    PRECIS_HAS_TOKEN = 29, PRECIS_TRAILS = 30, PRECIS_IS_WHOLE = 31
};

typedef struct {
    int32_t start, end, term, surface;
    uint8_t flags;
} precis_token;

// Why the scan stopped: at the end, with no room left, or before a chunk of more than 16 bytes.
enum { PRECIS_AT_END = 0, PRECIS_AT_FULL = 1, PRECIS_AT_LONG = 2 };

typedef struct {
    ptrdiff_t position;  // in: where to begin, no chunk reaching over it; out: where to go on
    uint32_t before;     // out: what stands after the last chunk
    int32_t stop;
} precis_chunks;

// The next chunks of text[state->position ..< end], of which `readable` >= end bytes may be read; asks for their slots.
ptrdiff_t precis_find_chunks(int level, const uint8_t *text, ptrdiff_t end, ptrdiff_t readable, precis_chunks *state,
                             precis_chunk *found, ptrdiff_t capacity, const precis_known *slots, uint64_t mask);

typedef struct {
    ptrdiff_t next;   // the chunk to go on with, and how many of its bytes are done with
    uint32_t used;
    uint16_t before;     // what stands after the last token
    uint8_t pending;    // flags that the next token has besides
    uint8_t is_unknown;  // out: whether it stopped at bytes that are not known, and not for want of room
    uint64_t empty;      // out: the empty slot where those were looked for last
} precis_lookup;

// The tokens of chunks that are known, up to the first that is not or as long as there is room for 16 more. Adds one to
// the count of each unless `counts` is 0, and then writes to no slot. Returns the number of tokens; state->next is
// `count` when all are done.
ptrdiff_t precis_look_up_chunks(precis_known *slots, uint64_t mask, int counts, const precis_chunk *chunks,
                                ptrdiff_t count, precis_lookup *state, precis_token *tokens, ptrdiff_t room);

// A bit for each byte of text[0 ..< count], set for ASCII letters, digits and what is beyond ASCII: the first 64 in
// bits[0], the lowest first. Bits beyond `count` are 0.
void precis_word_bits(int level, const uint8_t *text, ptrdiff_t count, uint64_t *bits);

// How many bytes at the beginning of the text are surely whole characters of valid UTF-8 without NUL. There may be some
// more: it stops before the block in which it finds something else and at the last whole block.
ptrdiff_t precis_clean_utf8(int level, const uint8_t *text, ptrdiff_t count);

// The calling thread's own block of `bytes`, at most 16 KB, from a multiple of 64 on; NULL if it is too small or taken
// and not given back.
void *precis_take_room(size_t bytes);
void precis_give_back_room(void);

// Asks for large pages for the part of memory[0 ..< count] that can have them; nothing where there are none.
void precis_want_large_pages(void *memory, size_t count);

// Where a chunk's slot is looked for first.
uint64_t precis_chunk_hash(uint64_t low, uint64_t high);

// Asks for the line of memory that will be read and perhaps written soon.
static inline void precis_prefetch(const void *address) { __builtin_prefetch(address, 1, 3); }

#endif

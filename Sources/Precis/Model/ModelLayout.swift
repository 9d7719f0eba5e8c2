/// Where things stand in a model file; the catalogue's article *The model file* tells it in full.
///
/// A header of ``headerSize`` bytes, the table of checksums, then the data in sections, each at a multiple of 64 bytes.
/// Numbers are little-endian. The header's own checksum is its last word; the table's stands in the header; each block of
/// ``blockSize`` bytes of data has its checksum in the table. So every byte of the file is under one of them.
enum ModelLayout {
    static let magic: [UInt8] = Array("PRECISMD".utf8)
    static let version: UInt32 = 1
    static let headerSize = 4096
    static let blockSize = 16384

    enum Section: String, CaseIterable {
        /// Counts and sizes, 64-bit: articles counted, terms, dimensions, articles kept, bits of the mean length.
        case meta = "meta"
        /// Terms ascending by bytes: offsets (64-bit, terms + 1) and bytes.
        case termOffsets = "terms.offsets"
        case terms = "terms"
        /// Articles that hold each term, 32-bit.
        case frequencies = "frequencies"
        /// Singular values (double), each term's row or 2³² − 1 (32-bit), rows (float, rows × dimensions).
        case singularValues = "latent.values"
        case latentPlaces = "latent.places"
        case latentRows = "latent.rows"
        /// Id, title, date and language of each article kept: offsets (64-bit, 4 × articles + 1) and bytes.
        case articleOffsets = "articles.offsets"
        case articles = "articles"
        /// Each article's terms: offsets (64-bit, articles + 1), terms (32-bit), counts (16-bit).
        case rowOffsets = "rows.offsets"
        case rowTerms = "rows.terms"
        case rowCounts = "rows.counts"
        /// Each term's articles: offsets (64-bit, terms + 1), articles (32-bit), counts (16-bit).
        case postingOffsets = "posts.offsets"
        case postingArticles = "posts.articles"
        case postingCounts = "posts.counts"
        /// Of each article the Euclidean length of its TF-IDF row and its number of terms (float).
        case norms = "norms"
        case lengths = "lengths"
    }

    static func aligned(_ offset: Int, to size: Int) -> Int { (offset + size - 1) / size * size }
}

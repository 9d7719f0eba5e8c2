/// The latent space that articles are grouped in, and the way of a new article into it.
struct TopicSpace: Sendable {
    /// The column of each of the corpus's terms among the kept ones, or −1.
    let columns: [Int32]
    /// The corpus's term of each column.
    let terms: [Int32]
    /// Counts of the kept terms: documents × kept terms.
    let counts: SparseMatrix
    /// A row of length 1 for each document, or of zeros where it has no kept term: documents × dimensions.
    let points: Matrix<Float>
    /// Weights of the kept terms; made anew each time, as a million articles' take as much room as their counts.
    var weights: SparseMatrix { tfidf.transform(counts) }
    private let tfidf: TFIDF
    /// Of the kept terms.
    var inverseDocumentFrequencies: [Float] { tfidf.inverseDocumentFrequencies }
    /// Of the truncated SVD and, beside them, of a corpus model: terms × dimensions.
    private let rightVectors: Matrix<Float>

    /// A key for each document.
    let keys: [UInt64]

    /// Dimensions of the latent space at the most.
    static let dimensions = 50
    /// Documents that span the space: those with the least keys. The rest is placed in it.
    static let sample = 4000

    /// - Parameter model: what is known of other articles, where the corpus is small.
    init(_ corpus: Corpus, model: CorpusModel? = nil, seed: UInt64, sample: Int = sample) {
        var columns = [Int32](repeating: -1, count: corpus.counts.columns)
        var kept: [Int32] = []
        for (term, isKept) in Self.chosenTerms(of: corpus).enumerated() where isKept {
            columns[term] = Int32(kept.count)
            kept.append(Int32(term))
        }
        terms = kept
        counts = Self.counts(of: corpus, columns, count: kept.count)
        let background = model.map { TopicBackground($0, columns: columns, count: kept.count, of: corpus.lexicon) }
        let own = TFIDF(fitting: counts)
        tfidf = background?.joined(with: own) ?? own
        keys = corpus.documents.map(ContentKey.of)
        let chosen = ConsensusGroups.sampled(keys, count: sample)
        let isSampled = chosen.count < counts.rows
        let weights = tfidf.transform(isSampled ? counts.selectingRows(chosen) : counts)
        let svd = TruncatedSVD(
            weights, rank: min(Self.dimensions, counts.rows, counts.columns), tolerance: isSampled ? 3e-2 : 1e-5,
            seed: seed)
        rightVectors = background?.joined(with: svd.v, weights: weights) ?? svd.v
        let isWhole = !isSampled && background == nil
        points = isWhole ? svd.scaledU.normalizedRows() : tfidf.directions(counts, in: rightVectors)
        self.columns = columns
    }

    /// Counts of the kept terms in other documents, and their places in the space.
    func transform(_ counts: SparseMatrix) -> (counts: SparseMatrix, points: Matrix<Float>) {
        let kept = counts.selectingColumns(columns, count: self.counts.columns)
        return (kept, tfidf.directions(kept, in: rightVectors))
    }

    /// Terms that stand before or after any name and say nothing of a topic: "Mr", "Inc".
    private static func formsOfAddress(in corpus: Corpus) -> Set<Int32> {
        var forms: Set<Int32> = []
        for language in corpus.languages {
            let titles = language.titles.split(whereSeparator: \.isWhitespace).map(String.init)
            for word in titles + ["inc", "corp", "co", "ltd", "llc", "plc", "cie"] {
                if let term = corpus.lexicon.terms.id(of: word) { forms.insert(term) }
            }
        }
        return forms
    }

    /// Counts of the kept terms, those of the title twice: it was written to tell what the article is about.
    private static func counts(of corpus: Corpus, _ columns: [Int32], count: Int) -> SparseMatrix {
        var kept = corpus.counts.selectingColumns(columns, count: count)
        kept.withMutableValues { offsets, indices, values in
            nonisolated(unsafe) let (offsets, indices, values) = (offsets, indices, values)
            Parallelism.forEach(corpus.count, grain: 512) { documents in
                var tokens: [Token] = []
                for place in documents {
                    guard var title = corpus.documents[place].title else { continue }
                    tokens.removeAll(keepingCapacity: true)
                    title.withUTF8 {
                        corpus.lexicon.appendKnownTokens(
                            $0, range: 0..<$0.count, language: corpus.documents[place].language, to: &tokens)
                    }
                    let row = indices[offsets[place]..<offsets[place + 1]]
                    for token in tokens where token.term >= 0 && columns[Int(token.term)] >= 0 {
                        if let again = row.firstAscending(columns[Int(token.term)]) { values[again] += 1 }
                    }
                }
            }
        }
        return kept
    }

    /// The terms that tell topics apart; where there are none, as among copies of one article, all words.
    private static func chosenTerms(of corpus: Corpus) -> [Bool] {
        let kept = keptTerms(of: corpus)
        if kept.contains(true) { return kept }
        return (0..<Int32(corpus.lexicon.terms.count)).map { corpus.lexicon.terms.isWord($0) }
    }

    /// Terms in too few or too many articles to tell topics apart are left out, and so are figures, addresses and the
    /// like.
    private static func keptTerms(of corpus: Corpus) -> [Bool] {
        let frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
        let forms = formsOfAddress(in: corpus)
        let least = corpus.count < 20 ? 1 : 2
        let most = max(corpus.count / 2, 2)
        return frequencies.enumerated().map { term, frequency in
            (least...most).contains(Int(frequency)) && corpus.lexicon.terms.isWord(Int32(term))
                && !forms.contains(Int32(term))
        }
    }
}

extension Slice<UnsafeBufferPointer<Int32>> {
    /// The place of `number` among ascending ones. O(log count).
    fileprivate func firstAscending(_ number: Int32) -> Int? {
        let place = indices.partitionPoint { self[$0] < number }
        return place < endIndex && self[place] == number ? place : nil
    }
}

extension Vocabulary {
    /// Whether a term is a word of two letters or more: no figure, date, address or file name.
    func isWord(_ term: Int32) -> Bool {
        withBytes(of: term) { bytes in
            guard let first = bytes.first, bytes.count > 1, !(0x30...0x39).contains(first) else { return false }
            return !bytes.contains { $0 == 0x40 || $0 == 0x2F || $0 == 0x2E || $0 == 0x3A }
        }
    }
}

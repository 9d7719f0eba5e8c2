import LinearAlgebra
import Tokenization

/// Documents whose content a reader has had already, read once for all summaries that leave it out.
///
/// ```swift
/// let known = KnownDocuments(yesterday)
/// let news = today.map { Summarizer().summarize([$0], leavingOut: known) }
/// ```
public struct KnownDocuments: Sendable {
    private let terms: Vocabulary
    /// Of its sentences, sentences × terms.
    private let counts: SparseMatrix
    /// The sentences by term.
    private let holders: SparseMatrix
    /// What the sentences say word for word.
    let wordings: Set<UInt64>

    /// Reads the sentences of `documents`; O(bytes).
    public init(_ documents: [Document]) {
        var lexicon = Lexicon()
        var tokens: [Token] = []
        var rows = RowCounts()
        var wordings: Set<UInt64> = []
        for document in documents {
            let told = ToldRange(document)
            document.bytes.withUnsafeBufferPointer { bytes in
                for index in document.toldSentences {
                    tokens.removeAll(keepingCapacity: true)
                    let range = document.sentences[index].range
                    lexicon.appendTokens(bytes, range: range, language: document.language, to: &tokens)
                    for place in tokens.indices where tokens[place].isDigit { tokens[place].term = -1 }
                    rows.append(tokens[...], termCount: lexicon.terms.count)
                    wordings.insert(WordHashes.wording(bytes, range: told.of(index)))
                }
            }
        }
        terms = lexicon.terms
        counts = rows.matrix(columns: lexicon.terms.count)
        holders = counts.transposed()
        self.wordings = wordings
    }

    /// Whether there is no sentence.
    var isEmpty: Bool { counts.rows == 0 }

    /// The number of a term here, −1 where no sentence has it.
    func term(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 { terms.id(of: bytes) ?? -1 }

    /// TF-IDF weights over the sentences of an article and these together, as one ``TFIDF`` of both has them: the
    /// article's, and those of the sentences here that share a term with it, by the article's terms alone, though rows
    /// have the length 1 by all of theirs.
    ///
    /// O(terms of the article and of the sentences that share one with it), beside a flag for each term and sentence here.
    func weights(beside vectors: SentenceVectors) -> (own: SparseMatrix, known: SparseMatrix) {
        var columns = [Int32](repeating: -1, count: terms.count)
        var frequencies = vectors.tfidf.documentFrequencies
        var isTouched = [Bool](repeating: false, count: counts.rows)
        for (column, term) in vectors.knownTerms.enumerated() where term >= 0 {
            columns[Int(term)] = Int32(column)
            let sentences = holders.row(Int(term)).indices
            frequencies[column] += Int32(sentences.count)
            for sentence in sentences { isTouched[Int(sentence)] = true }
        }
        let total = vectors.count + counts.rows
        let tfidf = TFIDF(documentFrequencies: frequencies, documentCount: total)
        var rarity = RarityTable(total: total)
        let frequency = SublinearFrequency()
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        var shared: [(column: Int32, weight: Float)] = []
        var others: [Float] = []
        for sentence in 0..<counts.rows where isTouched[sentence] {
            shared.removeAll(keepingCapacity: true)
            others.removeAll(keepingCapacity: true)
            for place in counts.offsets[sentence]..<counts.offsets[sentence + 1] {
                let term = Int(counts.indices[place])
                let times = frequency(counts.values[place])
                if columns[term] >= 0 {
                    let idf = tfidf.inverseDocumentFrequencies[Int(columns[term])]
                    shared.append((columns[term], times * idf))
                } else {
                    others.append(times * rarity[holders.offsets[term + 1] - holders.offsets[term]])
                }
            }
            shared.sort { $0.column < $1.column }
            // In the order in which one lexicon of both would have the terms.
            var squares = 0.0
            for entry in shared { squares += Double(entry.weight) * Double(entry.weight) }
            for weight in others { squares += Double(weight) * Double(weight) }
            let norm = Float(squares.squareRoot())
            for entry in shared {
                indices.append(entry.column)
                values.append(norm > 0 ? entry.weight / norm : entry.weight)
            }
            offsets.append(indices.count)
        }
        let known = SparseMatrix(
            rows: offsets.count - 1, columns: vectors.counts.columns, offsets: offsets, indices: indices, values: values
        )
        return (tfidf.transform(vectors.counts), known)
    }
}

/// The inverse document frequencies of ``TFIDF`` by the number of sentences that have a term, each found when it is first
/// asked for.
private struct RarityTable {
    private let total: Int
    private var found: [Float?]

    init(total: Int) {
        self.total = total
        found = [Float?](repeating: nil, count: total + 1)
    }

    subscript(sentences: Int) -> Float {
        mutating get {
            if let known = found[sentences] { return known }
            let one = TFIDF(documentFrequencies: [Int32(sentences)], documentCount: total)
            found[sentences] = one.inverseDocumentFrequencies[0]
            return one.inverseDocumentFrequencies[0]
        }
    }
}

extension Document {
    /// The places of the sentences that a summary may tell: headings only where there is nothing else.
    var toldSentences: [Int] {
        let bodies = sentences.indices.filter { sentences[$0].kind == .body }
        return bodies.isEmpty ? Array(sentences.indices) : bodies
    }
}

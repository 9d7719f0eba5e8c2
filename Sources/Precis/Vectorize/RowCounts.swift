/// Term counts of sentences or documents, gathered row by row.
struct RowCounts: Sendable {
    private var offsets = [0]
    private var indices: [Int32] = []
    private var values: [Float] = []
    private var row = RowInTheMaking()

    /// Adds a row: how often each term stands among `tokens`.
    mutating func append(_ tokens: ArraySlice<Token>) {
        row.add(tokens)
        finishRow()
    }

    /// Adds the rows of `other` below these, its terms having other numbers here.
    mutating func append(_ other: RowCounts, renumbered: [Int32]) {
        for index in 0..<other.count {
            for place in other.offsets[index]..<other.offsets[index + 1] {
                row.add(other.values[place], to: renumbered[Int(other.indices[place])])
            }
            finishRow()
        }
    }

    private mutating func finishRow() {
        row.drain(to: &indices, &values)
        offsets.append(indices.count)
    }

    /// Rows so far.
    var count: Int { offsets.count - 1 }

    /// The counts, rows × terms.
    func matrix(columns: Int) -> SparseMatrix {
        SparseMatrix(
            rows: count, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    /// TF-IDF weights as ``TFIDF`` has them, with sublinear frequencies, rows of length 1; in one pass, as most
    /// counts are 1.
    func weights(columns: Int) -> SparseMatrix {
        var frequencies = [Int32](repeating: 0, count: columns)
        for column in indices { frequencies[Int(column)] += 1 }
        let idf = TFIDF(documentFrequencies: frequencies, documentCount: count)
            .inverseDocumentFrequencies
        var weights = values
        for row in 0..<count {
            var squares = 0.0
            for k in offsets[row]..<offsets[row + 1] {
                let frequency = values[k] == 1 ? 1 : 1 + naturalLogarithm(values[k])
                weights[k] = frequency * idf[Int(indices[k])]
                squares += Double(weights[k]) * Double(weights[k])
            }
            let norm = Float(squares.squareRoot())
            if norm > 0 { for k in offsets[row]..<offsets[row + 1] { weights[k] /= norm } }
        }
        return SparseMatrix(
            rows: count, columns: columns, offsets: offsets, indices: indices, values: weights)
    }
}

/// A row being counted: a place for each term and two levels of bits that say which are taken, so that the terms come out
/// in order without sorting. O(entries) a row, and the highest term over 4096.
private struct RowInTheMaking: Sendable {
    private var counts: [Float] = []
    /// A bit for each term, and one for each 64 of those.
    private var bits: [UInt64] = []
    private var groups: [UInt64] = []
    private var entries = 0

    mutating func add(_ count: Float, to term: Int32) {
        let term = Int(term)
        if term >= counts.count { grow(to: term) }
        if counts[term] == 0 {
            bits[term >> 6] |= 1 << UInt64(term & 63)
            groups[term >> 12] |= 1 << UInt64(term >> 6 & 63)
            entries += 1
        }
        counts[term] += count
    }

    /// The same for each token that is a term, without looking at the bounds of the arrays each time.
    mutating func add(_ tokens: ArraySlice<Token>) {
        tokens.withUnsafeBufferPointer { tokens in
            var highest: Int32 = -1
            for token in tokens { highest = max(highest, token.term) }
            if highest >= Int32(clamping: counts.count) { grow(to: Int(highest)) }
            var entries = entries
            counts.withUnsafeMutableBufferPointer { counts in
                bits.withUnsafeMutableBufferPointer { bits in
                    groups.withUnsafeMutableBufferPointer { groups in
                        for token in tokens where token.term >= 0 {
                            let term = Int(token.term)
                            entries &+= counts[term] == 0 ? 1 : 0
                            counts[term] += 1
                            bits[term >> 6] |= 1 &<< UInt64(term & 63)
                            groups[term >> 12] |= 1 &<< UInt64(term >> 6 & 63)
                        }
                    }
                }
            }
            self.entries = entries
        }
    }

    private mutating func grow(to term: Int) {
        let size = max(4096, (2 * term + 4095) / 4096 * 4096)
        counts += [Float](repeating: 0, count: size - counts.count)
        bits += [UInt64](repeating: 0, count: size / 64 - bits.count)
        groups += [UInt64](repeating: 0, count: size / 4096 - groups.count)
    }

    /// Appends the terms, ascending, and their counts; the row is empty then.
    mutating func drain(to indices: inout [Int32], _ values: inout [Float]) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: entries) { found in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: entries) { times in
                var next = 0
                counts.withUnsafeMutableBufferPointer { counts in
                    bits.withUnsafeMutableBufferPointer { bits in
                        for group in groups.indices where groups[group] != 0 {
                            var words = groups[group]
                            while words != 0 {
                                let word = group << 6 | words.trailingZeroBitCount
                                words &= words &- 1
                                var rest = bits[word]
                                bits[word] = 0
                                while rest != 0 {
                                    let term = word << 6 | rest.trailingZeroBitCount
                                    rest &= rest &- 1
                                    found.initializeElement(at: next, to: Int32(truncatingIfNeeded: term))
                                    times.initializeElement(at: next, to: counts[term])
                                    counts[term] = 0
                                    next &+= 1
                                }
                            }
                            groups[group] = 0
                        }
                    }
                }
                indices.append(contentsOf: UnsafeBufferPointer(rebasing: found[..<next]))
                values.append(contentsOf: UnsafeBufferPointer(rebasing: times[..<next]))
            }
        }
        entries = 0
    }
}

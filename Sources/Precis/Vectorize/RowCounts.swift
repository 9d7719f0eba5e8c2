/// Term counts of sentences or documents, gathered row by row.
struct RowCounts: Sendable {
    private var offsets = [0]
    private var indices: [Int32] = []
    private var values: [Float] = []
    private var row = RowInTheMaking()

    /// Makes room for the entries of so many tokens.
    mutating func reserve(tokens: Int) {
        indices.reserveCapacity(indices.count + tokens)
        values.reserveCapacity(values.count + tokens)
    }

    /// Adds a row: how often each term stands among `tokens`, all terms being below `termCount`.
    mutating func append(_ tokens: ArraySlice<Token>, termCount: Int) {
        row.add(tokens, termCount: termCount)
        finishRow()
    }

    /// Adds the rows of `other` below these, its terms having other numbers here.
    mutating func append(_ other: RowCounts, renumbered: [Int32]) {
        let size = 1024
        let blocks = Parallelism.map((other.count + size - 1) / size) { block in
            other.renumbered(renumbered, rows: size * block..<min(size * (block + 1), other.count))
        }
        reserve(tokens: other.indices.count)
        for block in blocks {
            let first = indices.count
            indices += block.indices
            values += block.values
            offsets += block.offsets.dropFirst().map { $0 + first }
        }
    }

    /// Some of the rows, with other numbers for the terms.
    private func renumbered(_ terms: [Int32], rows: Range<Int>) -> RowCounts {
        var some = RowCounts()
        some.reserve(tokens: offsets[rows.upperBound] - offsets[rows.lowerBound])
        for index in rows {
            for place in offsets[index]..<offsets[index + 1] {
                some.row.add(values[place], to: terms[Int(indices[place])])
            }
            some.finishRow()
        }
        some.row = RowInTheMaking()
        return some
    }

    private mutating func finishRow() {
        row.drain(to: &indices, &values)
        offsets.append(indices.count)
    }

    /// Rows so far.
    var count: Int { offsets.count - 1 }

    /// The counts, rows × terms, all of which are below `columns`.
    func matrix(columns: Int) -> SparseMatrix {
        SparseMatrix(
            unchecked: count, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    /// ``TFIDF`` fitted to these rows, and what it makes of them, with sublinear frequencies, rows of length 1; in one
    /// pass, as most counts are 1.
    func weighted(columns: Int) -> (tfidf: TFIDF, weights: SparseMatrix) {
        var frequencies = [Int32](repeating: 0, count: columns)
        for column in indices { frequencies[Int(column)] += 1 }
        let tfidf = TFIDF(documentFrequencies: frequencies, documentCount: count)
        let idf = tfidf.inverseDocumentFrequencies
        let frequency = SublinearFrequency()
        var weights = values
        for row in 0..<count {
            var squares = 0.0
            for k in offsets[row]..<offsets[row + 1] {
                weights[k] = frequency(values[k]) * idf[Int(indices[k])]
                squares += Double(weights[k]) * Double(weights[k])
            }
            let norm = Float(squares.squareRoot())
            if norm > 0 { for k in offsets[row]..<offsets[row + 1] { weights[k] /= norm } }
        }
        let matrix = SparseMatrix(
            unchecked: count, columns: columns, offsets: offsets, indices: indices, values: weights)
        return (tfidf, matrix)
    }
}

/// A row being counted: a place for each term, a bit that says whether it is taken, and a byte for each 64 of those, so
/// that the terms come out in order without sorting. O(entries) a row, and the highest term over 512.
private struct RowInTheMaking: Sendable {
    /// Term t has place t + 64, so that −1 has one too: no branch for tokens that are no term.
    private static let lead = 64

    private var counts: [Float] = []
    /// A bit for each place.
    private var bits: [UInt64] = []
    /// Whether any of a word's bits is set: a byte is stored, where a bit would have to wait for the one before.
    private var isTouched: [UInt8] = []
    /// No fewer than the entries.
    private var most = 0
    private var found: [Int32] = []
    private var times: [Float] = []

    mutating func add(_ count: Float, to term: Int32) {
        let place = Int(term) + Self.lead
        grow(to: place)
        bits[place >> 6] |= 1 << UInt64(place & 63)
        isTouched[place >> 6] = 1
        counts[place] += count
        most += 1
    }

    /// The same for each token that is a term, all terms being below `termCount`.
    mutating func add(_ tokens: ArraySlice<Token>, termCount: Int) {
        grow(to: Self.lead + termCount)
        counts.withUnsafeMutableBufferPointer { counts in
            bits.withUnsafeMutableBufferPointer { bits in
                isTouched.withUnsafeMutableBufferPointer { isTouched in
                    tokens.withUnsafeBufferPointer { tokens in
                        for token in tokens {
                            let place = Int(token.term) &+ Self.lead
                            counts[place] += 1
                            bits[place >> 6] |= 1 &<< UInt64(place & 63)
                            isTouched[place >> 6] = 1
                        }
                    }
                }
            }
        }
        most += tokens.count
    }

    @inline(__always)
    private mutating func grow(to place: Int) {
        if place >= counts.count { makeRoom(for: place) }
    }

    @inline(never)
    private mutating func makeRoom(for place: Int) {
        let size = max(4096, (2 * place + 4095) / 4096 * 4096)
        counts += [Float](repeating: 0, count: size - counts.count)
        bits += [UInt64](repeating: 0, count: size / 64 - bits.count)
        isTouched += [UInt8](repeating: 0, count: size / 64 - isTouched.count)
    }

    /// Appends the terms, ascending, and their counts; the row is empty then.
    mutating func drain(to indices: inout [Int32], _ values: inout [Float]) {
        guard most > 0 else { return }
        most = min(most, counts.count)
        // Terms are written two at a time.
        if found.count < most + 2 {
            found = [Int32](repeating: 0, count: 2 * most + 2)
            times = [Float](repeating: 0, count: 2 * most + 2)
        }
        // What is no term.
        counts[Self.lead - 1] = 0
        bits[0] = 0
        // Taken out, so that the rest of the row can be changed meanwhile.
        var found: [Int32] = []
        var times: [Float] = []
        swap(&found, &self.found)
        swap(&times, &self.times)
        defer {
            swap(&found, &self.found)
            swap(&times, &self.times)
        }
        let count = found.withUnsafeMutableBufferPointer { found in
            let count = takeTerms(to: found)
            counts.withUnsafeMutableBufferPointer { counts in
                times.withUnsafeMutableBufferPointer { times in
                    for entry in 0..<count {
                        let place = Int(found[entry]) &+ Self.lead
                        times[entry] = counts[place]
                        counts[place] = 0
                    }
                }
            }
            return count
        }
        indices.append(contentsOf: found[..<count])
        values.append(contentsOf: times[..<count])
        most = 0
    }

    /// Writes the terms whose bits are set, ascending, clears the bits and returns how many there were. Most words have
    /// one bit or two, so two are always written, which spares a branch that nobody can foretell.
    private mutating func takeTerms(to found: UnsafeMutableBufferPointer<Int32>) -> Int {
        var next = 0
        bits.withUnsafeMutableBufferPointer { bits in
            // Sizes are multiples of 4096 places: 64 bytes here.
            isTouched.withUnsafeMutableBytes { isTouched in
                for eight in 0..<isTouched.count / 8 {
                    var touched = UInt64(littleEndian: isTouched.load(fromByteOffset: 8 &* eight, as: UInt64.self))
                    if touched == 0 { continue }
                    isTouched.storeBytes(of: 0, toByteOffset: 8 &* eight, as: UInt64.self)
                    while touched != 0 {
                        let word = eight << 3 | touched.trailingZeroBitCount >> 3
                        touched &= touched &- 1
                        var rest = bits[word]
                        bits[word] = 0
                        let first = Int32(truncatingIfNeeded: word << 6 &- Self.lead)
                        let end = next &+ rest.nonzeroBitCount
                        repeat {
                            for place in next..<next &+ 2 {
                                found[place] = first &+ Int32(truncatingIfNeeded: rest.trailingZeroBitCount)
                                rest &= rest &- 1
                            }
                            next &+= 2
                        } while rest != 0
                        next = end
                    }
                }
            }
        }
        return next
    }
}

extension Lexicon {
    /// Where the ids of one lexicon went when it was merged into another.
    public struct Renumbering: Sendable, Hashable {
        /// The new id of each old term.
        public let terms: [Int32]
        /// The new id of each old surface form.
        public let surfaces: [Int32]
    }

    /// Adds another lexicon's forms, terms and counts, in their order.
    ///
    /// If this lexicon was made from the first part of a corpus and `other` from what follows, the result has the ids
    /// of one pass over the whole. O(forms of `other`).
    ///
    /// - Returns: `other`'s ids in this lexicon.
    @discardableResult
    public mutating func merge(_ other: Lexicon) -> Renumbering {
        var newTerms = [Int32](repeating: -1, count: other.terms.count)
        var newSurfaces: [Int32] = []
        newSurfaces.reserveCapacity(other.forms.count)
        let counts = other.occurrences()
        let tables = other.languages.map { tableIndex(of: $0) }
        other.spellings.bytes.withUnsafeBufferPointer { bytes in
            for (index, form) in other.forms.enumerated() {
                if index + Self.ahead < other.forms.count { prefetch(index + Self.ahead, of: other, bytes, tables) }
                let spelling = UnsafeBufferPointer(rebasing: bytes[other.spellings.range(index)])
                let table = tables[Int(form.table)]
                let key = InternKey(spelling)
                let (surface, isNew) = place(key, spelling, table: table)
                if isNew {
                    var mine = Form(term: -1, table: table, isStopWord: form.flags.contains(.stopWord))
                    if form.term >= 0 {
                        mine.term = newTerms[Int(form.term)]
                        if mine.term < 0 {
                            mine.term = other.terms.withBytes(of: form.term) { terms.intern($0) }
                        }
                    }
                    forms.append(mine)
                }
                count(surface, by: counts[index])
                if form.term >= 0 { newTerms[Int(form.term)] = forms[surface].term }
                newSurfaces.append(Int32(surface))
            }
        }
        return Renumbering(terms: newTerms, surfaces: newSurfaces)
    }

    /// How many forms before its turn one's lines of the tables are asked for.
    private static let ahead = 12

    private mutating func prefetch(
        _ index: Int, of other: Lexicon, _ bytes: UnsafeBufferPointer<UInt8>, _ tables: [Int]
    ) {
        let form = other.forms[index]
        self.tables[tables[Int(form.table)]].forms.prefetch(
            InternKey(UnsafeBufferPointer(rebasing: bytes[other.spellings.range(index)])))
        if form.term >= 0 { other.terms.withBytes(of: form.term) { terms.prefetch(InternKey($0)) } }
    }
}

import Tokenization

/// Names that sentences give in full ("Ann Bell"), and those of which they have the last word only ("Bell") where an
/// earlier sentence gave the rest: without it a reader does not know who that is.
struct Introductions: Sendable {
    /// For each row the surface forms of the last words of names that it gives in full.
    let given: [[Int32]]
    /// For each row those that it leaves to an earlier row of its document to give.
    let wanted: [[Int32]]

    /// - Parameter isTold: whether a row may be told; what others give does not count.
    init(_ vectors: borrowing SentenceVectors, isTold: (Int) -> Bool = { _ in true }) {
        var known: Set<Int32> = []
        var (given, wanted): ([[Int32]], [[Int32]]) = ([], [])
        for row in 0..<vectors.count {
            if row > 0, vectors.isLast(row - 1) { known.removeAll() }
            let names = Self.names(vectors.tokens[vectors.rows[row].tokens], vectors.bytes(row))
            let full = names.lazy.filter { $0.isFull }.map(\.last)
            let own = isTold(row) ? Array(full) : []
            wanted.append(names.lazy.map(\.last).filter { known.contains($0) && !own.contains($0) })
            given.append(own)
            known.formUnion(own)
        }
        (self.given, self.wanted) = (given, wanted)
    }

    /// Runs of capitalised words: the surface form of the last one, and whether there are several.
    private static func names(
        _ tokens: ArraySlice<Token>, _ bytes: ArraySlice<UInt8>
    ) -> [(last: Int32, isFull: Bool)] {
        var names: [(last: Int32, isFull: Bool)] = []
        var previous: Token?
        for token in tokens {
            defer { previous = token }
            guard isName(token) else { continue }
            if let previous, isName(previous), isJoined(bytes[Int(previous.end)..<Int(token.start)]) {
                names[names.count - 1] = (token.surface, true)
            } else {
                names.append((token.surface, false))
            }
        }
        return names
    }

    private static func isName(_ token: Token) -> Bool {
        token.flags.contains(.capitalized) && token.flags.isDisjoint(with: [.stopWord, .number])
    }

    /// Whether nothing but a space stands between two words, or the full stop of an initial before it.
    private static func isJoined(_ between: ArraySlice<UInt8>) -> Bool {
        let gap = between.first == UInt8(ascii: ".") ? between.dropFirst() : between
        return gap.count == 1 && (gap.first == UInt8(ascii: " ") || gap.first == UInt8(ascii: "\n"))
    }
}

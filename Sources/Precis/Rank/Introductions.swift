import Tokenization

/// Names that sentences give in full ("Ann Bell"), and those of which they have the last word only ("Bell") where an
/// earlier sentence gave the rest: without it a reader does not know who that is.
struct Introductions: Sendable {
    /// For each row the surface forms of the last words of names that it gives in full.
    private(set) var given: [[Int32]]
    /// For each row those that it leaves to an earlier row of its document to give.
    private(set) var wanted: [[Int32]]

    /// None at all.
    init(count: Int) {
        given = [[Int32]](repeating: [], count: count)
        wanted = given
    }

    /// O(tokens).
    ///
    /// - Parameter isTold: whether a row may be told; what others give does not count.
    init(_ vectors: borrowing SentenceVectors, isTold: (Int) -> Bool = { _ in true }) {
        self.init(count: vectors.count)
        var known: Set<Int32> = []
        for row in 0..<vectors.count {
            if row > 0, vectors.isLast(row - 1) { known.removeAll() }
            let isTold = isTold(row)
            for name in Self.names(vectors.tokens[vectors.rows[row].tokens], vectors.bytes(row)) {
                if name.isFull, isTold {
                    given[row].append(name.last)
                } else if known.contains(name.last) {
                    wanted[row].append(name.last)
                }
            }
            known.formUnion(given[row])
            if !wanted[row].isEmpty { wanted[row].removeAll(where: given[row].contains) }
        }
    }

    /// Runs of capitalised words: the surface form of the last one, and whether there are several.
    private static func names(
        _ tokens: ArraySlice<Token>, _ bytes: ArraySlice<UInt8>
    ) -> [(last: Int32, isFull: Bool)] {
        var names: [(last: Int32, isFull: Bool)] = []
        var end = -1
        for token in tokens where isName(token) {
            if end >= 0, isJoined(bytes[end..<Int(token.start)]) {
                names[names.count - 1] = (token.surface, true)
            } else {
                names.append((token.surface, false))
            }
            end = Int(token.end)
        }
        return names
    }

    private static func isName(_ token: Token) -> Bool {
        token.flags.contains(.capitalized) && token.flags.isDisjoint(with: [.stopWord, .number])
    }

    /// Whether nothing but a space stands between two words, or the full stop of an initial before it.
    private static func isJoined(_ between: ArraySlice<UInt8>) -> Bool {
        guard let last = between.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") else { return false }
        return between.count == 1 || between.count == 2 && between.first == UInt8(ascii: ".")
    }
}

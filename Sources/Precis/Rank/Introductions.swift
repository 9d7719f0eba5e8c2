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
    /// What an article writes without a capital too is no name ("House" and "Minister" beside a house and a minister);
    /// in Vietnamese, where a name's syllable is one of other words too, it may be one but where it opens a sentence. In
    /// German, whose nouns all have capitals, no name is read.
    ///
    /// - Parameter isTold: whether a row may be told; what others give does not count.
    init(_ vectors: borrowing SentenceVectors, isTold: (Int) -> Bool = { _ in true }) {
        self.init(count: vectors.count)
        // The last document that writes a form without a capital.
        var writesSmall = [Int](repeating: -1, count: vectors.roles.count)
        for document in vectors.documents.indices where vectors.documents[document].language != .german {
            let rows = vectors.rows(of: document)
            for row in rows {
                for token in vectors.tokens[vectors.rows[row].tokens] where !token.flags.contains(.capitalized) {
                    writesSmall[Int(token.surface)] = document
                }
            }
            let isSyllabic = vectors.documents[document].language == .vietnamese
            read(rows, of: vectors, isTold) {
                writesSmall[Int($0.last)] != document || isSyllabic && ($0.isFull || !$0.opensRow)
            }
        }
    }

    /// Reads the rows of one document, whose names are those that `isName` takes for one.
    private mutating func read(
        _ rows: Range<Int>, of vectors: borrowing SentenceVectors, _ isTold: (Int) -> Bool, isName: (Name) -> Bool
    ) {
        var known: Set<Int32> = []
        for row in rows {
            let isTold = isTold(row)
            for name in Self.names(vectors.tokens[vectors.rows[row].tokens], vectors.bytes(row)) where isName(name) {
                if name.isFull, isTold {
                    given[row].append(name.last)
                } else if known.contains(name.last) {
                    wanted[row].append(name.last)
                }
            }
            let own = Set(given[row])
            known.formUnion(own)
            if !wanted[row].isEmpty { wanted[row].removeAll(where: own.contains) }
        }
    }

    /// A run of capitalised words.
    private struct Name {
        /// The surface form of its last word.
        var last: Int32
        /// Whether it has several.
        var isFull = false
        /// Whether its first word is the sentence's, which has a capital anyway.
        let opensRow: Bool
    }

    /// The runs of capitalised words. None where all words have capitals, which tell nothing there.
    private static func names(_ tokens: ArraySlice<Token>, _ bytes: ArraySlice<UInt8>) -> [Name] {
        guard tokens.contains(where: { $0.flags.isDisjoint(with: [.capitalized, .number]) }) else { return [] }
        var names: [Name] = []
        var end = -1
        for token in tokens where isName(token) {
            if end >= 0, isJoined(bytes[end..<Int(token.start)]) {
                (names[names.count - 1].last, names[names.count - 1].isFull) = (token.surface, true)
            } else {
                names.append(Name(last: token.surface, opensRow: token.start == tokens.first?.start))
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

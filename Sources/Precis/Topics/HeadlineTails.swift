/// What a site writes at the end of all its headlines, which says nothing of the article: " - The Daily Post",
/// " | Sport", ": car news, photos, scoops", " (AP)".
///
/// A tail begins with the last dash, bar, colon or other mark of the kind with a space after it, or is a remark in
/// brackets. It is furniture where it ends a hundredth of the headlines or more, ten at the least, with as many
/// beginnings, and where it is an agency in brackets. O(bytes of the headlines).
///
/// ```swift
/// let tails = HeadlineTails(articles)
/// let corpus = Corpus(tails.removed(from: articles))
/// ```
public struct HeadlineTails: Sendable {
    private let furniture: Set<[UInt8]>

    /// Headlines with a tail, at the least; and their least share of all headlines.
    static let (leastCount, leastShare) = (10, 0.01)

    /// - Parameter documents: those of one corpus.
    public init(_ documents: [Document]) {
        var headlines = 0
        var beginnings: [[UInt8]: Set<[UInt8]>] = [:]
        for place in documents.indices {
            guard let title = documents[place].title else { continue }
            headlines += 1
            let bytes = Array(title.utf8)
            guard let start = Self.start(in: bytes) else { continue }
            beginnings[Array(bytes[start...]), default: []].insert(Array(bytes[..<start]))
        }
        let least = max(Self.leastCount, Int((Self.leastShare * Double(headlines)).rounded(.up)))
        furniture = Set(beginnings.lazy.filter { $0.value.count >= least }.map(\.key))
    }

    /// The documents without such tails.
    public func removed(from documents: [Document]) -> [Document] { documents.map { removed(from: $0) } }

    /// The document without such a tail.
    func removed(from document: Document) -> Document {
        guard let title = document.title else { return document }
        let bytes = Array(title.utf8)
        guard let start = Self.start(in: bytes),
            furniture.contains(Array(bytes[start...])) || Self.isAgency(bytes[start...])
        else { return document }
        return document.titled(bytes[..<start].textOnOneLine)
    }

    /// Whether a tail is a known agency in brackets.
    private static func isAgency(_ tail: ArraySlice<UInt8>) -> Bool {
        tail.first == UInt8(ascii: "(")
            && Newsroom.agencies.id(of: String(decoding: tail.dropFirst().dropLast(), as: UTF8.self)) != nil
    }

    /// Marks that part a headline from its tail: they stand between spaces, a colon between a letter and a space.
    private static let marks = ["-", "–", "—", "|", ":", "·", "•", "»", "/"].map { Array($0.utf8) }

    /// Where the tail begins, with its mark; nil where there is none, or nothing before it.
    private static func start(in title: [UInt8]) -> Int? {
        let space = UInt8(ascii: " ")
        if title.last == UInt8(ascii: ")") {
            guard let open = title.lastIndex(of: UInt8(ascii: "(")), open > 1, title[open - 1] == space else {
                return nil
            }
            return open
        }
        for end in title.indices.dropLast().reversed() where title[end] == space {
            for mark in marks where end > mark.count && title[(end - mark.count)..<end].elementsEqual(mark) {
                let start = end - mark.count
                if title[start - 1] == space ? start > 1 : mark == [UInt8(ascii: ":")] { return start }
            }
        }
        return nil
    }
}

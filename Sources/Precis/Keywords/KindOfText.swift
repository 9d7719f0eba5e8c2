/// What sort of text an article is: of news and of papers people take different words for keyphrases.
enum KindOfText: Int, Sendable {
    case papers = 0
    case news = 1

    /// Words that are looked at: the opening tells.
    static let longest = 1000

    /// How many of an article's surface forms, which are numbered in its order, stand in its opening.
    static func forms(of found: KeyphraseCandidates) -> Int32 {
        (found.tokens.prefix(longest).lazy.map(\.surface).max() ?? -1) + 1
    }
}

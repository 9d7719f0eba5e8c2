import Reading

/// What a run has read so far.
struct ReadingAccount {
    /// Whether articles were asked for.
    var hasInputs = false
    var articles = 0
    /// Articles without a sentence.
    var empty = 0

    /// Up to so many articles without a sentence are told each; more are counted, as an export of thousands may have
    /// hundreds of them.
    static let namedOneByOne = 3

    /// Whether articles were asked for and there is none.
    var isInVain: Bool { hasInputs && articles == 0 }
}

extension Messages {
    /// Tells how many articles without a sentence were not named.
    func tellRest(of account: ReadingAccount) {
        let rest = account.empty - ReadingAccount.namedOneByOne
        guard rest > 0, !isVerbose else { return }
        warn("\(rest) more \(rest == 1 ? "article has" : "articles have") no sentence; --verbose names each")
    }
}

extension Record {
    /// Whether there is nothing but white space in it.
    var isBlank: Bool { bytes.allSatisfy(\.isSpace) }
}

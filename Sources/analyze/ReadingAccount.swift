/// What a run has read so far.
struct ReadingAccount {
    /// Whether articles were asked for.
    var hasInputs = false
    var articles = 0

    /// Whether articles were asked for and there is none.
    var isInVain: Bool { hasInputs && articles == 0 }
}

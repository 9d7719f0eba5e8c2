/// What is wrong with a model file.
public struct ModelFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path as given.
    public let file: String
    /// What is wrong, as the end of a sentence that begins with the path.
    public let what: String
    /// What to do, in the imperative.
    public let remedy: String

    /// What is wrong with `file`, and what to do.
    public init(file: String, what: String, remedy: String) {
        self.file = file
        self.what = what
        self.remedy = remedy
    }

    /// The three in a line.
    public var description: String { "\(file): \(what); \(remedy)" }
}

/// What is wrong with a model file.
public struct ModelFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path as given.
    public let file: String
    /// What is wrong, as the end of a sentence that begins with the path.
    public let what: String
    /// What to do, in the imperative.
    public let remedy: String

    public init(file: String, what: String, remedy: String) {
        self.file = file
        self.what = what
        self.remedy = remedy
    }

    public var description: String { "\(file): \(what); \(remedy)" }
}

/// What is wrong with a model file.
public struct ModelFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path as given.
    public let file: String
    public let what: String
    public let remedy: String

    public init(file: String, what: String, remedy: String) {
        self.file = file
        self.what = what
        self.remedy = remedy
    }

    public var description: String { "\(file): \(what); \(remedy)" }
}

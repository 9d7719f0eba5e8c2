/// What went wrong with a stored corpus.
public struct CorpusStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The folder as given.
    public let folder: String
    public let what: String
    public let remedy: String

    public var description: String { "\(folder): \(what); \(remedy)" }
}

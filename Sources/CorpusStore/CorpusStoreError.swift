/// What went wrong with a stored corpus.
package struct CorpusStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The folder as given.
    package let folder: String
    package let what: String
    package let remedy: String

    package var description: String { "\(folder): \(what); \(remedy)" }
}

/// The names under which records of JSON Lines, JSON and CSV hold what a `Record` is made of.
public struct FieldNames: Sendable, Hashable {
    /// The text; required, unless `sentences` stands in its place.
    public var text = "text"
    public var id = "id"
    public var title = "title"
    public var date = "date"
    public var language = "language"
    public var byline = "byline"
    public var source = "source"

    /// An array of strings in place of the text, for an article that comes already split.
    public var sentences = "sentences"

    /// The names that the command's help gives.
    public init() {}
}

import Precis

/// Whether two ids name one article: they are equal, or paths to one file.
func isOneArticle(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard let file = FileIdentity(a) else { return false }
    return FileIdentity(b) == file
}

extension Corpus {
    /// The place of a query that is itself an article here, by id and text.
    func place(ofQuery query: Document) -> Int? {
        if let same = index(of: query.id), self[same].bytes == query.bytes { return same }
        guard FileIdentity(query.id) != nil else { return nil }
        return documents.firstIndex { $0.bytes == query.bytes && isOneArticle(query.id, $0.id) }
    }
}

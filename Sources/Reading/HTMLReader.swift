/// A web page: one article, its main text without menus, and what the page says about itself.
struct HTMLReader: FormatReader {
    private var source: TextSource?

    init(_ source: TextSource) {
        self.source = source
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        guard let source else { return nil }
        self.source = nil
        let html = try source.readAll()
        let tree: MarkupTree
        do throws(MarkupFault) {
            tree = try MarkupTree(html: html)
        } catch {
            throw ReadingProblem(
                .failure, file: source.file, line: error.line, what: error.what, remedy: error.remedy)
        }
        let metadata = PageMetadata(tree)
        return .record(
            Record(
                id: source.file, bytes: PageText(tree).bytes, title: metadata.title, date: metadata.date,
                language: metadata.language, byline: metadata.byline, source: metadata.source, file: source.file))
    }
}

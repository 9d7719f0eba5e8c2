/// Where rows stand in their documents.
extension SentenceVectors {
    /// The rows of a document, which stand together.
    func rows(of document: Int) -> Range<Int> {
        let start = rows.indices.partitionPoint { rows[$0].document < document }
        var end = start
        while end < rows.count, rows[end].document == document { end += 1 }
        return start..<end
    }

    /// Calls `body` with each sentence of each document in turn and its row, nil where it has none.
    func forEachSentence(_ body: (_ document: Document, _ index: Int, _ row: Int?) -> Void) {
        var row = 0
        for (place, document) in documents.enumerated() {
            for index in document.sentences.indices {
                let isRow = row < count && rows[row].document == place && rows[row].sentence == index
                body(document, index, isRow ? row : nil)
                if isRow { row += 1 }
            }
        }
    }

    /// Whether a row is the last of its document.
    func isLast(_ row: Int) -> Bool {
        row + 1 == count || rows[row + 1].document != rows[row].document
    }

    /// Whether two rows stand in one paragraph of one document.
    func isSameParagraph(_ first: Int, _ second: Int) -> Bool {
        rows[first].document == rows[second].document && sentence(first).paragraph == sentence(second).paragraph
    }

    /// Whether a row opens a line.
    func opensLine(_ row: Int) -> Bool {
        row == 0 || isLast(row - 1) || documents[rows[row].document].opensLine(rows[row].sentence)
    }

    /// The runs of rows that begin where `begins` says so of a row after the first.
    func runs(beginningAt begins: (_ row: Int) -> Bool) -> [Range<Int>] {
        let starts = rows.indices.filter { $0 == 0 || begins($0) }
        return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
    }
}

extension Document {
    /// Whether a sentence is the first of its line.
    func opensLine(_ index: Int) -> Bool {
        guard index > 0, sentences[index - 1].paragraph == sentences[index].paragraph else { return true }
        let (end, start) = (sentences[index - 1].range.upperBound, sentences[index].range.lowerBound)
        return bytes[end..<start].contains { $0 == 0x0A || $0 == 0x0D }
    }
}

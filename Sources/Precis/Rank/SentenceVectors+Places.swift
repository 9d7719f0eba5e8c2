/// Where rows stand in their documents.
extension SentenceVectors {
    /// The rows of a document, which stand together.
    func rows(of document: Int) -> Range<Int> {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].document < document { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < rows.count, rows[end].document == document { end += 1 }
        return low..<end
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

    /// Whether each row opens a line.
    func lineOpenings() -> [Bool] { (0..<count).map { $0 == 0 || !isSameLine($0 - 1, $0) } }

    /// Whether no line ends between two rows, one after the other in one document.
    func isSameLine(_ first: Int, _ second: Int) -> Bool {
        guard isSameParagraph(first, second) else { return false }
        let (end, start) = (sentence(first).range.upperBound, sentence(second).range.lowerBound)
        return end <= start && !documents[rows[first].document].bytes[end..<start].contains { $0 == 0x0A || $0 == 0x0D }
    }
}

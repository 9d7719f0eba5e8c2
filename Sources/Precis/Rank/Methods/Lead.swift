extension SentenceVectors {
    /// Where a sentence stands in its document: 1 for the first, falling with 1 / √place.
    func lead() -> [Double] {
        var place = 0
        var document = -1
        return rows.map { row in
            place = row.document == document ? place + 1 : 1
            document = row.document
            return 1 / Double(place).squareRoot()
        }
    }
}

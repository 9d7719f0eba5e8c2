/// What a sentence says of which another says the most.
extension SentenceVectors {
    /// For each row the share of its squared weights, 0…1, that is of terms which `other` has; O(terms of all rows).
    func toldShares(by other: Int) -> [Double] {
        var isTold = [Bool](repeating: false, count: weights.columns)
        for term in counts.row(other).indices { isTold[Int(term)] = true }
        return weights.withEntries { offsets, indices, values in
            isTold.withUnsafeBufferPointer { isTold in
                (0..<count).map { row in
                    var sum = 0.0
                    for k in offsets[row]..<offsets[row + 1] where isTold[Int(indices[k])] {
                        sum += Double(values[k]) * Double(values[k])
                    }
                    return sum
                }
            }
        }
    }

    /// Words of the longest sentence that is a caption or a headline.
    private static let longestCaption = 25
    /// Terms of the shortest.
    private static let fewestTerms = 3
    /// Share of it that another says again.
    private static let saidAgain = 0.75
    /// Sentences after it that are looked at.
    private static let sentencesAfter = 2

    /// The first row told of each document where one of the next two, half as long again or longer, has most of it.
    ///
    /// - Parameter isTold: whether a row may be told.
    func restatedOpenings(isTold: (Int) -> Bool) -> [Bool] {
        var isRestated = [Bool](repeating: false, count: count)
        for document in runs(beginningAt: { isLast($0 - 1) }) {
            let opening = document.lazy.filter(isTold).prefix(1 + Self.sentencesAfter)
            guard let first = opening.first else { continue }
            let words = rows[first].tokens.count
            guard words <= Self.longestCaption, counts.row(first).indices.count >= Self.fewestTerms else { continue }
            isRestated[first] = opening.dropFirst().contains {
                2 * rows[$0].tokens.count >= 3 * words && share(of: first, toldBy: $0) >= Self.saidAgain
            }
        }
        return isRestated
    }

    private func share(of row: Int, toldBy other: Int) -> Double {
        let told = counts.row(other).indices
        let (terms, values) = weights.row(row)
        return zip(terms, values).reduce(0) { told.contains($1.0) ? $0 + Double($1.1) * Double($1.1) : $0 }
    }
}

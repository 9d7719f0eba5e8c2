/// MultipartiteRank (Boudin 2018): phrases that share words form themes; phrases of different themes are joined by the
/// sum of one over their distances; the first phrase of a theme is helped by what its fellows receive.
enum MultipartiteRank {
    /// Phrases that take part, the most frequent first: the joints are their square.
    private static let most = 400

    static func scores(_ found: KeyphraseCandidates, runs: [Int]) -> [Double] {
        var scores = [Double](repeating: 0, count: found.candidates.count)
        let chosen = runs.sorted { (found.candidates[$1].count, $0) < (found.candidates[$0].count, $1) }
            .prefix(most).sorted()
        guard !chosen.isEmpty else { return scores }
        let words = chosen.map { Set(KeywordMethods.terms(found, $0)) }
        let places = chosen.map { place -> [Int] in
            var places: [Int] = []
            found.forEachOccurrence(found.candidates[place]) { places.append(Int($0.start)) }
            return Array(places.reversed().prefix(30))
        }
        let themes = themes(words)
        let count = chosen.count
        var weights = Matrix<Float>(rows: count, columns: count)
        for a in 0..<count {
            for b in 0..<count where a != b && themes[a] != themes[b] {
                var sum: Float = 0
                for x in places[a] { for y in places[b] { sum += 1 / Float(max(abs(x - y), 1)) } }
                weights[a, b] = sum
            }
        }
        // The first of each theme takes over what leads to its fellows, the earlier the more.
        let strength: Float = 1.1
        for a in 0..<count where themes.firstIndex(of: themes[a]) == a {
            for b in 0..<count where themes[b] != themes[a] {
                var help: Float = 0
                for fellow in 0..<count where themes[fellow] == themes[a] && fellow != a { help += weights[b, fellow] }
                if help > 0 { weights[b, a] += strength * help / (1 + naturalLogarithm(1 + Float(places[a][0]))) }
            }
        }
        let ranks = PageRank(SparseMatrix(weights)).scores
        for (row, place) in chosen.enumerated() { scores[place] = ranks[row] }
        return scores
    }

    /// The theme of each phrase: average-linkage clusters of phrases that share a quarter of their words.
    private static func themes(_ words: [Set<Int32>]) -> [Int] {
        var themes: [[Int]] = []
        var result = [Int](repeating: 0, count: words.count)
        for (phrase, own) in words.enumerated() {
            var best = (similarity: 0.26, theme: -1)
            for (number, members) in themes.enumerated() {
                let sum = members.reduce(0.0) { sum, member in
                    let shared = own.intersection(words[member]).count
                    return sum + Double(shared) / Double(own.count + words[member].count - shared)
                }
                let similarity = sum / Double(members.count)
                if similarity >= best.similarity { best = (similarity, number) }
            }
            if best.theme < 0 {
                themes.append([])
                best.theme = themes.count - 1
            }
            themes[best.theme].append(phrase)
            result[phrase] = best.theme
        }
        return result
    }
}

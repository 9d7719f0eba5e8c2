import Testing

@testable import Precis

@Suite("Ranking methods")
struct RankingMethodTests {
    static let text = """
        Wind farms off the coast made power. Power from wind farms was cheap. Cooks like garlic in soup. Cheap wind \
        power came from the coast. The coast has wind farms. Fishermen saw farms grow along the coast.
        """

    static var vectors: SentenceVectors { SentenceVectors([Document(text: text)]) }

    @Test("KLSum's worths are those of the definition, before and after a choice", arguments: [0.3, 0.5])
    func klSum(smoothing: Double) {
        let vectors = Self.vectors
        var ranker = KLSum(vectors, smoothing: smoothing)
        let counts = vectors.counts.dense()
        let totals = (0..<counts.columns).map { term in
            (0..<counts.rows).reduce(0.0) { $0 + Double(counts[$1, term]) }
        }
        let sum = totals.reduce(0, +)
        func divergence(_ rows: [Int]) -> Double {
            let summary = (0..<counts.columns).map { term in rows.reduce(0.0) { $0 + Double(counts[$1, term]) } }
            let length = summary.reduce(0, +)
            return zip(totals, summary).reduce(0) { result, pair in
                let p = pair.0 / sum
                return result + p * naturalLogarithm(p / ((1 - smoothing) * pair.1 / length + smoothing * p))
            }
        }
        for row in 0..<counts.rows { #expect(abs(ranker.worths[row] - 1 / (1 + divergence([row]))) < 1e-9) }
        ranker.accept(2)
        for row in 0..<counts.rows where row != 2 {
            #expect(abs(ranker.worths[row] - 1 / (1 + divergence([2, row]))) < 1e-9)
        }
    }

    @Test(
        "LSA's lengths are those of the whole decomposition of the weighted matrix",
        arguments: [1, 0.5] as [Float], [false, true])
    func latentSemantics(power: Float, isLogarithmic: Bool) {
        let weight: (Float) -> Float = { isLogarithmic ? naturalLogarithm(1 + $0) : $0 }
        let vectors = Self.vectors
        let counts = vectors.counts.dense()
        var weighted = Matrix<Double>(rows: counts.rows, columns: counts.columns)
        for row in 0..<counts.rows {
            for term in 0..<counts.columns {
                let total = (0..<counts.rows).reduce(Float(0)) { $0 + counts[$1, term] }
                weighted[row, term] = Double(counts[row, term] * weight(total))
            }
            let norm = (0..<counts.columns).reduce(0.0) { $0 + weighted[row, $1] * weighted[row, $1] }.squareRoot()
            for term in 0..<counts.columns where norm > 0 {
                weighted[row, term] /= exponential(Double(power) * naturalLogarithm(norm))
            }
        }
        let svd = weighted.svd()
        let kept = svd.singularValues.indices.filter { svd.singularValues[$0] >= 0.9 * svd.singularValues[0] }
        #expect((1..<counts.rows).contains(kept.count))
        for (row, length) in vectors.latentSemantics(lengthPower: power, weight: weight).enumerated() {
            let expected = kept.reduce(0.0) { sum, topic in
                let place = svd.u[row, topic] * Double(svd.singularValues[topic])
                return sum + place * place
            }.squareRoot()
            #expect(abs(length - expected) < 1e-4)
        }
    }

    @Test("a submodular worth never grows by what is chosen")
    func submodular() {
        var ranker = Submodular(Self.vectors)
        for chosen in 0..<6 {
            let before = ranker.worths
            ranker.accept(chosen)
            for (a, b) in zip(before, ranker.worths) { #expect(b <= a + 1e-9) }
        }
    }

    @Test("SumBasic tells a word's square after the word, and asks for the most probable word first")
    func sumBasic() {
        var ranker = SumBasic(Self.vectors)
        let preferred = ranker.isPreferred(among: Array(0..<6))!
        #expect(!preferred[2])
        let before = ranker.worths
        ranker.accept(0)
        #expect(ranker.worths[4] < before[4])
        #expect(ranker.worths[2] == before[2])
    }

    @Test("position-directed centrality prefers the first of two equal sentences")
    func pacSum() {
        let text = "Rain fell on Oslo. Sheep eat grass. Rain fell on Oslo. Rain flooded Oslo."
        let vectors = SentenceVectors([Document(text: text)])
        let scores = vectors.directedCentrality(SentenceEdges(cosine: vectors.weights), settings: .tfidf)
        #expect(scores[0] > scores[2])
    }

    @Test("Luhn's clusters: four of five words are worth 16/5")
    func luhn() {
        let text = "Red dogs chase quick blue cats. Red dogs chase blue cats. Snow fell."
        let scores = SentenceVectors([Document(text: text)]).luhn()
        #expect(abs(scores[0] - 25.0 / 6) < 1e-9)
        #expect(abs(scores[1] - 5) < 1e-9)
        #expect(scores[2] == 0)
    }

    @Test("Luhn's clusters bridge four words; numbers are not significant")
    func luhnGap() {
        let text = "Red dogs cats fat big old grey red dogs cats. Spies met 1990 1990 times."
        let scores = SentenceVectors([Document(text: text, language: .english)]).luhn()
        #expect(abs(scores[0] - 36.0 / 10) < 1e-9)
        #expect(scores[1] == 0)
    }

    @Test("numbers, in figures or in words, tie no sentences together in TextRank")
    func numerals() {
        let text = "Three ships sailed. Three cooks ate. In 2019 dogs barked. Cats slept in 2019. Ships sank."
        let vectors = SentenceVectors([Document(text: text, language: .english)])
        let scores = vectors.textRank(vectors.countsWithoutNumerals())
        #expect(abs(scores[0] - scores[4]) < 1e-9)
        for row in 1...3 { #expect(scores[row] < 0.9 * scores[0] && abs(scores[row] - scores[1]) < 1e-9) }
        #expect(vectors.textRank(vectors.counts)[1] > 1.1 * scores[1])
        // What holds nothing but numbers is as good as empty.
        let bare = SentenceVectors([Document(text: "Dogs bark. In 1990. Dogs eat. Snow fell.", language: .english)])
        let figures = bare.countsWithoutNumerals()
        for scores in [bare.textRank(figures), bare.textRankBM25(figures)] {
            #expect(scores.map { $0 > 0 } == [true, false, true, true])
        }
    }

    @Test("the centroid is found in the sentence that holds its words; latent rows have length 1")
    func centroid() {
        let vectors = Self.vectors
        #expect(vectors.centroid()[2] < vectors.centroid().max()!)
        for norm in vectors.latentRows().rowNorms() { #expect(abs(norm - 1) < 1e-5) }
    }

    @Test("hundreds of sentences, beyond the full graph", arguments: Summarizer.Method.allCases)
    func many(method: Summarizer.Method) {
        var generator = SeededGenerator(seed: 5)
        let words = (0..<120).map { "word\($0)x" }
        let text = (0..<(SimilarityGraph.fullLimit + 20)).map { _ in
            "The " + (0..<5).map { _ in words[Int.random(in: 0..<120, using: &generator)] }.joined(separator: " ") + "."
        }.joined(separator: " ")
        let summary = Summarizer(method).summarize(Document(text: text, language: .english))
        #expect(summary.sentences.count == 3)
        #expect(summary.sentences.allSatisfy { $0.score.isFinite })
    }
}

extension KeywordExtractor {
    /// How keyphrases are scored.
    public enum Method: String, Sendable, CaseIterable, Codable {
        /// The trained model over all of an article's features.
        case auto
        /// PageRank over words within two words of one another (Mihalcea and Tarau 2004).
        case textrank
        /// The same within ten words, each meeting counted (Wan and Xiao 2008).
        case singlerank
        /// The same within six words, walks beginning where words stand early (Florescu and Caragea 2017).
        case positionrank
        /// PageRank over phrases, those of one theme not joined (Boudin 2018).
        case multipartiterank
        /// Degree over frequency of words (Rose and others 2010).
        case rake
        /// Casing, place, frequency, company and spread of words (Campos and others 2020).
        case yake
        /// Frequency times rarity in background texts.
        case tfidf
    }
}

/// The scores of the methods that are not trained; 0 for candidates that a method does not look at.
enum KeywordMethods {
    /// - Parameter known: what the trained model knows of words that the article's reader has met.
    static func scores(
        _ found: KeyphraseCandidates, _ method: KeywordExtractor.Method, _ known: inout KnownWords
    ) -> [Double] {
        switch method {
        case .auto: KeyphraseScores(found, &known).probabilities
        case .textrank: ranked(found, window: 2, favoursEarly: false)
        case .singlerank: ranked(found, window: 10, favoursEarly: false)
        case .positionrank: positionRank(found)
        case .multipartiterank: MultipartiteRank.scores(found, runs: runs(found))
        case .rake: rake(found)
        case .yake: Yake.scores(found)
        case .tfidf: tfidf(found, &known)
        }
    }

    /// Candidates without stop words that stand somewhere between bounds: what taggers would find as noun phrases.
    static func runs(_ found: KeyphraseCandidates) -> [Int] {
        let bounds = KeyphraseFeatures.bounds(found)
        return found.candidates.indices.filter { bounds[$0].whole > 0 && found.candidates[$0].stopWords == 0 }
    }

    static func terms(_ found: KeyphraseCandidates, _ candidate: Int) -> [Int32] {
        let one = found.candidates[candidate]
        return found.tokens[Int(one.start)..<Int(one.start + one.length)].map(\.term).filter { $0 >= 0 }
    }

    static func positionRank(_ found: KeyphraseCandidates) -> [Double] { ranked(found, window: 6, favoursEarly: true) }

    /// The sum of the words' PageRank.
    private static func ranked(_ found: KeyphraseCandidates, window: Int, favoursEarly: Bool) -> [Double] {
        let ranks = WordRanks(
            found.tokens, terms: found.words.termCount, window: window, favoursEarly: favoursEarly)
        var scores = [Double](repeating: 0, count: found.candidates.count)
        for place in runs(found) {
            scores[place] = terms(found, place).reduce(0.0) { $0 + Double(ranks.scores[Int($1)]) }
        }
        return scores
    }

    /// The sum of the words' degrees over their frequencies, the degree being the lengths of the runs they stand in.
    private static func rake(_ found: KeyphraseCandidates) -> [Double] {
        let runs = runs(found)
        var degree = [Double](repeating: 0, count: found.words.termCount)
        var frequency = degree
        for place in runs {
            let terms = terms(found, place)
            let count = Double(found.candidates[place].count)
            for term in terms {
                degree[Int(term)] += Double(terms.count) * count
                frequency[Int(term)] += count
            }
        }
        var scores = [Double](repeating: 0, count: found.candidates.count)
        for place in runs {
            scores[place] = terms(found, place).reduce(0.0) { $0 + degree[Int($1)] / frequency[Int($1)] }
        }
        return scores
    }

    /// Frequency times the mean rarity of the words, for phrases of up to three words without stop words.
    private static func tfidf(_ found: KeyphraseCandidates, _ known: inout KnownWords) -> [Double] {
        let facts = known.terms(of: found.words)
        return found.candidates.indices.map { place in
            let one = found.candidates[place]
            guard one.stopWords == 0 && one.length <= 3 else { return 0 }
            let terms = terms(found, place)
            let rarity = terms.reduce(Float(0)) { sum, term in
                sum + facts[Int(term)].idf
            }
            return Double(one.count) * Double(rarity) / Double(terms.count).squareRoot()
        }
    }
}

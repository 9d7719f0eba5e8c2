import Synchronization

extension Comparison {
    /// A sentence of each of two articles that say much the same.
    public struct SentenceMatch: Sendable, Hashable, Codable {
        /// The sentence's place in the first article.
        public let a: Int
        /// The sentence's place in the second.
        public let b: Int
        /// 0…1.
        public let similarity: Double
    }

    /// How two articles' sentences relate.
    public struct SentenceComparison: Sendable, Hashable, Codable {
        /// The best matches, each sentence in one of them at most, best first.
        public let matches: [SentenceMatch]
        /// Sentences of the first article that the second has least of, by place, the most telling first.
        public let onlyA: [Int]
        /// The same of the second.
        public let onlyB: [Int]
    }

    /// Compares the sentences of two articles; O(s · t) for s and t sentences.
    ///
    /// - Parameters:
    ///   - a: the place of one of the articles compared.
    ///   - b: the place of the other.
    ///   - count: matches and sentences that are told, at most.
    ///   - threshold: similarity from which two sentences match.
    public func sentences(_ a: Int, _ b: Int, count: Int = 3, threshold: Double = 0.3) -> SentenceComparison {
        let count = max(count, 0)
        let (first, second) = (sentenceProfiles(of: a), sentenceProfiles(of: b))
        var found: [SentenceMatch] = []
        for (i, x) in first.enumerated() where !x.entries.isEmpty {
            for (j, y) in second.enumerated() where !y.entries.isEmpty {
                let value = PairSimilarity(x, y).value
                if value >= threshold { found.append(SentenceMatch(a: i, b: j, similarity: value)) }
            }
        }
        found.sort { ($1.similarity, $0.a, $0.b) < ($0.similarity, $1.a, $1.b) }
        var (usedA, usedB): (Set<Int>, Set<Int>) = ([], [])
        var matches: [SentenceMatch] = []
        for match in found where matches.count < count {
            if usedA.contains(match.a) || usedB.contains(match.b) { continue }
            usedA.insert(match.a)
            usedB.insert(match.b)
            matches.append(match)
        }
        return SentenceComparison(
            matches: matches, onlyA: lacking(first, in: profiles[b], count),
            onlyB: lacking(second, in: profiles[a], count))
    }

    private func sentenceProfiles(of place: Int) -> [ArticleProfile] {
        sentenceProfiles.of(place) {
            let document = corpus[place]
            return document.sentences.map { sentence in
                var profile = ArticleProfile(corpus.lexicon.knownTokens(of: sentence.range, in: document))
                profile.weigh(in: corpus.lexicon, weight(of:))
                return profile
            }
        }
    }

    /// Sentences most of which `other` does not have, by the mass it lacks.
    private func lacking(_ sentences: [ArticleProfile], in other: ArticleProfile, _ count: Int) -> [Int] {
        let masses = sentences.map { sentence -> Double in
            let covered = Coverage(of: sentence, by: other).covered
            return covered < sentence.mass / 2 ? sentence.mass - covered : 0
        }
        return masses.indices.filter { masses[$0] > 0 }
            .sorted { (masses[$1], $0) < (masses[$0], $1) }.prefix(count).map { $0 }
    }
}

/// The profiles of articles' sentences, made when they are first asked for: an article stands in many pairs.
final class SentenceProfiles: Sendable {
    private let known = Mutex<[Int: [ArticleProfile]]>([:])

    /// Those of the article at `place`, which `make` makes. Two threads may make the same.
    func of(_ place: Int, _ make: () -> [ArticleProfile]) -> [ArticleProfile] {
        if let profiles = known.withLock({ $0[place] }) { return profiles }
        let profiles = make()
        known.withLock { $0[place] = profiles }
        return profiles
    }
}

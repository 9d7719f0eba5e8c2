extension Comparison {
    /// A term or phrase and its part in the similarity of two articles.
    public struct SharedTerm: Sendable, Hashable, Codable {
        /// As it is spelled in the articles; "rise ≈ rises" for two nearly identical words.
        public let term: String
        /// Its part of the similarity.
        public let contribution: Double
    }

    /// Two articles.
    public struct Pair: Sendable, Hashable, Codable {
        /// The place of the first article.
        public let a: Int
        /// The place of the second.
        public let b: Int
        /// 0…1.
        public let similarity: Double
        /// Greatest contribution first; all contributions together are the similarity. With a latent space, terms that
        /// only one of the articles has are among them.
        public let shared: [SharedTerm]
        /// The most telling terms of `a` that `b` does not have.
        public let onlyA: [String]
        /// The most telling terms of `b` that `a` does not have.
        public let onlyB: [String]
    }

    /// Two of the articles, with the terms that make them alike.
    public func pair(_ a: Int, _ b: Int) -> Pair {
        let (first, second) = (profiles[a], profiles[b])
        if a == b || corpus[a].bytes == corpus[b].bytes && first.entries.isEmpty {
            return Pair(a: a, b: b, similarity: similarity[a, b], shared: [], onlyA: [], onlyB: [])
        }
        let pair = PairSimilarity(first, second)
        let parts = pair.contributions(first, second, latentRow: latentRow)
        var terms: [(name: String, key: Int32, contribution: Double)] = []
        var places: [Int32: Int] = [:]
        let whole = WholeWords(
            [corpus[a], corpus[b]], terms: (first.entries + second.entries).map(\.key), lexicon: corpus.lexicon)
        for (place, entry) in first.entries.enumerated() where parts.a[place] != 0 || pair.ofA.partners[place] >= 0 {
            places[entry.key] = terms.count
            terms.append((spelling(entry, pair.ofA, place, second, whole), entry.key, parts.a[place]))
        }
        for (place, entry) in second.entries.enumerated() where parts.b[place] != 0 {
            if let known = places[entry.key] {
                terms[known].contribution += parts.b[place]
            } else {
                places[entry.key] = terms.count
                terms.append((spelling(entry, pair.ofB, place, first, whole), entry.key, parts.b[place]))
            }
        }
        if whole == nil { joinPhrases(&terms, &places, first, second) }
        Self.joinNamesakes(&terms)
        let shared = terms.filter { $0.contribution != 0 }.sorted {
            ($1.contribution, $0.name, $0.key) < ($0.contribution, $1.name, $1.key)
        }
        return Pair(
            a: a, b: b, similarity: similarity[a, b],
            shared: shared.map { SharedTerm(term: $0.name, contribution: $0.contribution) },
            onlyA: lacking(first, pair.ofA, whole), onlyB: lacking(second, pair.ofB, whole))
    }

    private func spelling(_ entry: ArticleProfile.Entry, _ whole: WholeWords?) -> String {
        if let name = whole?.name(of: entry.key) { return name }
        return entry.surface >= 0 ? corpus.lexicon.surface(entry.surface) : corpus.lexicon.terms[entry.key]
    }

    private func spelling(
        _ entry: ArticleProfile.Entry, _ coverage: Coverage, _ place: Int, _ other: ArticleProfile, _ whole: WholeWords?
    ) -> String {
        guard coverage.partners[place] >= 0, coverage.degrees[place] < 1 else { return spelling(entry, whole) }
        let (own, near) = (spelling(entry, whole), spelling(other.entries[coverage.partners[place]], whole))
        return own == near ? own : own + " ≈ " + near
    }

    /// Puts terms together that are shown as the same word, in the place of the first; the others contribute nothing.
    static func joinNamesakes(_ terms: inout [(name: String, key: Int32, contribution: Double)]) {
        var places: [String: Int] = [:]
        for place in terms.indices {
            if let first = places[terms[place].name] {
                terms[first].contribution += terms[place].contribution
                terms[place].contribution = 0
            } else {
                places[terms[place].name] = place
            }
        }
    }

    /// Puts terms together that only stand next to each other, in both articles.
    private func joinPhrases(
        _ terms: inout [(name: String, key: Int32, contribution: Double)], _ places: inout [Int32: Int],
        _ a: ArticleProfile, _ b: ArticleProfile
    ) {
        let common = a.neighbors.keys.filter { b.neighbors[$0] != nil }.sorted()
        var heads: [Int32: Int32] = [:]
        var names: [Int32: String] = [:]
        for pair in common {
            let (left, right) = (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
            guard left != right, let first = places[left], let second = places[right],
                heads[left] == nil && heads[right] == nil && names[left] == nil && names[right] == nil,
                isAlways(pair, left, right, a) && isAlways(pair, left, right, b)
            else { continue }
            terms[first].contribution += terms[second].contribution
            terms[first].name += " " + terms[second].name
            terms[second].contribution = 0
            heads[right] = left
            names[left] = terms[first].name
        }
    }

    private func isAlways(_ pair: UInt64, _ left: Int32, _ right: Int32, _ profile: ArticleProfile) -> Bool {
        guard let first = profile.index(of: left), let second = profile.index(of: right) else { return false }
        let count = profile.neighbors[pair] ?? 0
        return profile.entries[first].count == count && profile.entries[second].count == count
    }

    /// The terms that nothing covers, the weightiest first, ten at most; numbers where there is nothing else.
    private func lacking(_ profile: ArticleProfile, _ coverage: Coverage, _ whole: WholeWords?) -> [String] {
        let entries = profile.entries.indices.filter { coverage.partners[$0] < 0 }
            .sorted {
                (profile.entries[$1].mass, profile.entries[$0].key) < (
                    profile.entries[$0].mass, profile.entries[$1].key
                )
            }
        guard let whole else {
            // A number by itself tells a reader nothing of what the article is about.
            let words = entries.filter { !profile.entries[$0].isNumber }
            return (words.isEmpty ? entries : words).prefix(10).map { spelling(profile.entries[$0], nil) }
        }
        // Several terms are shown as one word, and a word that both have is lacking in none.
        let covered = Set(
            profile.entries.indices.filter { coverage.partners[$0] >= 0 }.map { spelling(profile.entries[$0], whole) })
        var names: [String] = []
        for name in entries.lazy.filter({ whole.isTelling(profile.entries[$0].key) })
            .map({ spelling(profile.entries[$0], whole) })
        where names.count < 10 && !covered.contains(name) && !names.contains(name) {
            names.append(name)
        }
        return names
    }
}

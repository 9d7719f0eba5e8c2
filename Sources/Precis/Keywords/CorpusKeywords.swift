/// The keywords of many articles taken together, and the themes they form.
///
/// Each article names its keywords; a phrase's score is the sum of the scores it has in them, so that one that many
/// articles are about comes first, times ln(1 + n / df) of its rarest word, so that words of all articles do not, times
/// the share of the articles with that word that name the phrase: what many hold and few are about falls behind. What
/// half of the articles name and have once or twice, beside the same word, is of the form that they are written on
/// ("urgency" of "unstable; urgency=medium") and left out. Themes are clusters in the latent space of the articles: phrases go together where the same articles hold their words.
public struct CorpusKeywords: Sendable {
    /// Best first. Ranges are those of the article whose spelling is shown.
    public let keywords: [Keyword]
    /// In how many articles each of ``keywords`` is one.
    public let documentCounts: [Int]
    /// Empty where none were asked for.
    public let clusters: [KeywordCluster]

    /// - Parameters:
    ///   - corpus: the articles.
    ///   - extractor: what finds each article's keywords.
    ///   - count: keywords at most.
    ///   - clusters: themes at most; 0 for none.
    ///   - perDocument: keywords that each article names; `count`, but no fewer than ten, unless given.
    ///   - seed: of the themes' latent space and clusters.
    public init(
        _ corpus: Corpus, extractor: KeywordExtractor = KeywordExtractor(), count: Int = 10, clusters: Int = 0,
        perDocument: Int? = nil, seed: UInt64 = 0
    ) {
        let perDocument = perDocument ?? max(count, 10)
        let lexicon = corpus.lexicon
        var places: [[Int32]: Int] = [:]
        var totals: [Total] = []
        // Some at a time: what all articles of a large corpus name would take more room than their texts.
        for start in stride(from: 0, to: corpus.count, by: Self.batch) {
            let named = Parallelism.map(min(Self.batch, corpus.count - start)) { number -> [(Keyword, Neighbors?)] in
                let document = corpus[start + number]
                return extractor.keywords(of: document, count: perDocument).map { keyword in
                    var tokens: [Token] = []
                    lexicon.appendKnownTokens(Array(keyword.text.utf8), language: document.language, to: &tokens)
                    let terms = tokens.map(\.term).filter { $0 >= 0 }
                    return (
                        Keyword(text: keyword.text, score: keyword.score, ranges: keyword.ranges, terms: terms),
                        Neighbors(keyword.ranges, in: document.bytes)
                    )
                }
            }
            for (keyword, neighbors) in named.joined() where !keyword.terms.isEmpty {
                let place = places[keyword.terms] ?? totals.count
                if place == totals.count {
                    places[keyword.terms] = place
                    totals.append(Total(keyword: keyword, neighbors: neighbors))
                }
                totals[place].add(keyword, neighbors)
            }
        }
        // What every other article speaks of names none of them.
        let frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
        let prevailing = PrevailingLanguage(corpus.documents.indices.lazy.map { corpus.documents[$0].language })
        func isStopWord(_ word: ArraySlice<UInt8>) -> Bool {
            guard let prevailing else { return false }
            var tokens: [Token] = []
            lexicon.appendKnownTokens(Array(word), language: prevailing.language, to: &tokens)
            return tokens.contains { $0.flags.contains(.stopWord) }
        }
        let scores = totals.map { total -> Double in
            let rarest = Int(total.keyword.terms.map { frequencies[Int($0)] }.min() ?? 1)
            let holding = Double(max(rarest, total.documents))
            if total.isForm(among: corpus.count, isStopWord) { return 0 }
            let rarity = naturalLogarithm(1 + Double(corpus.count) / holding)
            return total.score * (rarity * Double(total.documents) / holding)
        }
        let best = scores.indices.filter { scores[$0] > 0 }.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(
            max(count, 0))
        let greatest = best.first.map { scores[$0] } ?? 1
        keywords = best.map { place in
            let keyword = totals[place].keyword
            return Keyword(
                text: keyword.text, score: scores[place] / greatest, ranges: keyword.ranges, terms: keyword.terms)
        }
        documentCounts = best.map { totals[$0].documents }
        self.clusters =
            clusters > 0
            ? KeywordClusterer(corpus.counts, seed: seed).clusters(of: keywords, count: clusters) : []
    }

    /// Articles whose keywords are found at a time.
    private static let batch = 1024

    /// Articles among which a form is looked for: of fewer, stories of one event may have a sentence in common.
    private static let leastOfForm = 20

    /// The words right before and right after a phrase that stands once or twice in an article.
    private struct Neighbors {
        let before, after: ArraySlice<UInt8>

        /// - Returns: nil where it stands in the title only, or more often.
        init?(_ ranges: [Range<Int>], in bytes: [UInt8]) {
            guard 1...2 ~= ranges.count else { return nil }
            after = bytes[ranges[0].upperBound...].drop { !$0.isOfWord }.prefix(while: \.isOfWord)
            let left = bytes[..<ranges[0].lowerBound]
            let end = left.lastIndex(where: \.isOfWord).map { $0 + 1 } ?? 0
            before = bytes[..<end].lastIndex { !$0.isOfWord }.map { bytes[($0 + 1)..<end] } ?? bytes[..<end]
        }
    }

    /// What the articles that name a phrase have of it.
    private struct Total {
        /// With the spelling that most of them use, ties the first.
        var keyword: Keyword
        var score = 0.0
        var documents = 0
        /// How many use each spelling; empty while there is one only.
        var spellings: [String: Int] = [:]
        /// The words that it stands between in the first of them, and how many have the same before and after it.
        let neighbors: Neighbors?
        var (alikeBefore, alikeAfter) = (0, 0)

        init(keyword: Keyword, neighbors: Neighbors?) {
            self.keyword = keyword
            self.neighbors = neighbors
        }

        /// Whether it is a part of the form that a pile of `count` articles is written on.
        ///
        /// - Parameter isStopWord: whether a word is one, which stands beside any phrase.
        func isForm(among count: Int, _ isStopWord: (ArraySlice<UInt8>) -> Bool) -> Bool {
            guard let neighbors, count >= CorpusKeywords.leastOfForm, 2 * documents >= count else { return false }
            return 2 * alikeBefore >= documents && !neighbors.before.isEmpty && !isStopWord(neighbors.before)
                || 2 * alikeAfter >= documents && !neighbors.after.isEmpty && !isStopWord(neighbors.after)
        }

        mutating func add(_ other: Keyword, _ neighbors: Neighbors?) {
            score += other.score
            documents += 1
            if let neighbors, let own = self.neighbors {
                if neighbors.before == own.before { alikeBefore += 1 }
                if neighbors.after == own.after { alikeAfter += 1 }
            }
            if spellings.isEmpty {
                if other.text == keyword.text { return }
                spellings[keyword.text] = documents - 1
            }
            let seen = spellings[other.text, default: 0] + 1
            spellings[other.text] = seen
            if seen > spellings[keyword.text, default: 0] { keyword = other }
        }
    }
}

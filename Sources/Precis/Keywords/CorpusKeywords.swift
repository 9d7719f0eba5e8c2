/// The keywords of many articles taken together, and the themes they form.
///
/// Each article names its keywords; a phrase's score is the sum of the scores it has in them, so that one that many
/// articles are about comes first, times ln(1 + n / df) of its rarest word, so that words of all articles do not, times
/// the share of the articles with that word that name the phrase: what many hold and few are about falls behind. Themes
/// are clusters in the latent space of the articles: phrases go together where the same articles hold their words.
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
            let named = Parallelism.map(min(Self.batch, corpus.count - start)) { number -> [Keyword] in
                let document = corpus[start + number]
                return extractor.keywords(of: document, count: perDocument).map { keyword in
                    var tokens: [Token] = []
                    lexicon.appendKnownTokens(Array(keyword.text.utf8), language: document.language, to: &tokens)
                    return Keyword(
                        text: keyword.text, score: keyword.score, ranges: keyword.ranges,
                        terms: tokens.map(\.term).filter { $0 >= 0 })
                }
            }
            for keyword in named.joined() where !keyword.terms.isEmpty {
                let place = places[keyword.terms] ?? totals.count
                if place == totals.count {
                    places[keyword.terms] = place
                    totals.append(Total(keyword: keyword))
                }
                totals[place].add(keyword)
            }
        }
        // What every other article speaks of names none of them.
        let frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
        let scores = totals.map { total in
            let rarest = Int(total.keyword.terms.map { frequencies[Int($0)] }.min() ?? 1)
            let holding = Double(max(rarest, total.documents))
            let rarity = naturalLogarithm(1 + Double(corpus.count) / holding)
            return total.score * (rarity * Double(total.documents) / holding)
        }
        let best = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(max(count, 0))
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

    /// What the articles that name a phrase have of it.
    private struct Total {
        /// With the spelling that most of them use, ties the first.
        var keyword: Keyword
        var score = 0.0
        var documents = 0
        /// How many use each spelling; empty while there is one only.
        var spellings: [String: Int] = [:]

        init(keyword: Keyword) { self.keyword = keyword }

        mutating func add(_ other: Keyword) {
            score += other.score
            documents += 1
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

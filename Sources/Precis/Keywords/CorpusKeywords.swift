/// The keywords of many articles taken together, and the themes they form.
///
/// Each article names its keywords; a phrase's score is the sum of the scores it has in them, so that one that many
/// articles are about comes first, times ln(1 + n / df) of its rarest word, so that words of all articles do not, times
/// the share of the articles with that word that name the phrase: a third of a wire's stories hold "company", and few are
/// about it. Themes are clusters in the latent space of the articles: phrases go together where the same articles hold
/// their words.
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
    ///   - perDocument: keywords that each article names.
    ///   - seed: of the themes' latent space and clusters.
    public init(
        _ corpus: Corpus, extractor: KeywordExtractor = KeywordExtractor(), count: Int = 30, clusters: Int = 0,
        perDocument: Int = 10, seed: UInt64 = 0
    ) {
        let lexicon = corpus.lexicon
        let named = Parallelism.map(corpus.count) { place -> [(keyword: Keyword, terms: [Int32])] in
            let language = corpus[place].language
            return extractor.keywords(of: corpus[place], count: perDocument).map { keyword in
                var tokens: [Token] = []
                lexicon.appendKnownTokens(Array(keyword.text.utf8), language: language, to: &tokens)
                return (keyword, tokens.map(\.term).filter { $0 >= 0 })
            }
        }
        struct Total {
            var keyword: Keyword
            var score: Double
            var documents: Int
            var spellings: [String: Int] = [:]
        }
        var order: [[Int32]] = []
        var totals: [[Int32]: Total] = [:]
        for document in named {
            for (keyword, terms) in document where !terms.isEmpty {
                if totals[terms] == nil {
                    order.append(terms)
                    totals[terms] = Total(keyword: keyword, score: 0, documents: 0)
                }
                totals[terms]!.score += keyword.score
                totals[terms]!.documents += 1
                let seen = totals[terms]!.spellings[keyword.text, default: 0] + 1
                totals[terms]!.spellings[keyword.text] = seen
                // The spelling that most articles use, ties the first.
                if seen > totals[terms]!.spellings[totals[terms]!.keyword.text, default: 0] {
                    totals[terms]!.keyword = keyword
                }
            }
        }
        // What every other article speaks of names none of them.
        let frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
        for terms in order {
            let naming = totals[terms]!.documents
            let rarest = Int(terms.map { frequencies[Int($0)] }.min() ?? 1)
            let holding = Double(max(rarest, naming))
            let rarity = naturalLogarithm(1 + Double(corpus.count) / holding)
            totals[terms]!.score *= rarity * Double(naming) / holding
        }
        let best = order.indices.sorted { (totals[order[$1]]!.score, $0) < (totals[order[$0]]!.score, $1) }
            .prefix(max(count, 0)).map { (terms: order[$0], total: totals[order[$0]]!) }
        let greatest = best.first?.total.score ?? 1
        keywords = best.map { one in
            Keyword(
                text: one.total.keyword.text, score: one.total.score / greatest, ranges: one.total.keyword.ranges,
                terms: one.terms)
        }
        documentCounts = best.map(\.total.documents)
        self.clusters =
            clusters > 0
            ? KeywordClusterer(corpus.counts, seed: seed).clusters(of: keywords, count: clusters) : []
    }
}

/// Words for groups of articles: keywords, labels, typical members, coherence.
struct TopicDescriptions {
    let corpus: Corpus
    let space: TopicSpace
    let keywordLimit: Int
    let memberLimit: Int

    /// The topics that `assignments` name and `terms` mark out, in the order of their numbers.
    func topics(_ assignments: [TopicModel.Assignment], _ terms: TopicTerms) -> [Topic] {
        let count = terms.weights.count
        var members = [[Topic.Member]](repeating: [], count: count)
        for (document, assignment) in assignments.enumerated() {
            if let topic = assignment.topic {
                members[topic].append(Topic.Member(document: document, weight: assignment.weight))
            }
        }
        for topic in members.indices {
            members[topic].sort { ($1.weight, $0.document) < ($0.weight, $1.document) }
        }
        let rows = ConsensusGroups.sampled(space.keys, count: Self.coherenceSample)
        let choiceRows = ConsensusGroups.sampled(space.keys, count: Self.choiceSample)
        let surfaces = corpus.lexicon.surfaces()
        let unasked = numeralsAndTimes().union(stopWords(surfaces))
        func best(_ count: Int) -> [[Int32]] {
            terms.coherent(count, space.counts, rows: choiceRows, besides: unasked)
        }
        let chosen = best(keywordLimit)
        // Several terms may stand for one word that people read.
        let further = hasWholeWords(chosen) ? best(3 * keywordLimit) : nil
        let presence = TermPresence(space.counts, rows: rows, terms: chosen.flatMap { $0 })
        let frozen = members
        let (corpusTerm, corpus, limit) = (space.terms, corpus, keywordLimit)
        let named = Parallelism.map(count) { id -> [TopicPhrases.Named] in
            let typical = telling(frozen[id], chosen[id]).map { corpus[$0].split() }
            let terms = chosen[id].map { corpusTerm[Int($0)] }
            if let further {
                let further = further[id].map { corpusTerm[Int($0)] }
                let named = TopicPhrases.namedInWholeWords(
                    typical, terms: terms, further: further, lexicon: corpus.lexicon, count: limit)
                if let named { return named }
            }
            return TopicPhrases(typical, terms: terms, lexicon: corpus.lexicon).named(terms, count: limit) {
                surfaces[Int($0)] >= 0 ? corpus.lexicon.surface(surfaces[Int($0)]) : corpus.lexicon.terms[$0]
            }
        }
        return (0..<count).map { id in
            let greatest = chosen[id].first.map { terms.weights[id][Int($0)] } ?? 1
            let keywords = named[id].map { keyword in
                var weight: Float = 0
                for term in keyword.terms where space.columns[Int(term)] >= 0 {
                    weight = max(weight, terms.weights[id][Int(space.columns[Int(term)])])
                }
                let share = min(weight / max(greatest, .leastNormalMagnitude), 1)
                return Topic.Keyword(text: keyword.text, weight: Double(share))
            }
            return Topic(
                id: id, label: label(of: named[id]), size: members[id].count,
                keywords: keywords, documents: typical(members[id]),
                coherence: presence.npmi(chosen[id]))
        }
    }

    /// The columns of numbers in words and of words that say when: "three" and "afternoon" tell articles apart, and no
    /// reader what they are about.
    private func numeralsAndTimes() -> Set<Int32> {
        var columns: Set<Int32> = []
        for language in corpus.languages {
            let numerals = WordRoles.lists(of: language).filter { $0.role == .numeral }.map(\.words)
            for words in numerals + [language.times] {
                var tokens: [Token] = []
                corpus.lexicon.appendKnownTokens(Array(words.utf8), language: language, to: &tokens)
                columns.formUnion(tokens.lazy.map(\.term).filter { $0 >= 0 }.map { space.columns[Int($0)] })
            }
        }
        return columns
    }

    /// The columns of stop words of the language that most articles are in, which are terms where an article was taken for
    /// one in another language, or in none: a page of badges and links, a headline. The stem of "sees" is no stop word.
    ///
    /// - Parameter surfaces: the form that each term is mostly seen in, −1 for none.
    private func stopWords(_ surfaces: [Int32]) -> Set<Int32> {
        guard let prevailing = PrevailingLanguage(corpus.documents.indices.lazy.map { corpus.documents[$0].language }),
            prevailing.isExpected
        else { return [] }
        let words = prevailing.language.stopWords.split { $0 == " " || $0 == "\n" }.map(String.init)
        let columns = words.compactMap { word -> Int32? in
            guard let term = corpus.lexicon.terms.id(of: word).map(Int.init), surfaces[term] >= 0,
                corpus.lexicon.surface(surfaces[term]) == word
            else { return nil }
            return space.columns[term]
        }
        return Set(columns.filter { $0 >= 0 })
    }

    /// The nearest to the topic's centre, each story once: of articles with one headline, or one text where there is
    /// none, the first stands for all.
    private func typical(_ members: [Topic.Member]) -> [Topic.Member] {
        var told: Set<[UInt8]> = []
        var typical: [Topic.Member] = []
        for member in members where typical.count < memberLimit {
            let document = corpus[member.document]
            if told.insert(document.title.map { Array($0.utf8) } ?? document.bytes).inserted { typical.append(member) }
        }
        return typical
    }

    /// The first three keywords that can name something; where none can, the first three.
    private func label(of keywords: [TopicPhrases.Named]) -> String {
        let names = keywords.filter { !$0.namesNothing }
        return (names.isEmpty ? keywords : names).prefix(3).map(\.text).joined(separator: ", ")
    }

    /// Whether some of the columns are of terms that are not the words that people read.
    private func hasWholeWords(_ chosen: [[Int32]]) -> Bool {
        let columns = Set(chosen.joined())
        return space.columns.enumerated().contains { term, column in
            column >= 0 && columns.contains(column)
                && corpus.lexicon.terms.withBytes(of: Int32(term)) { WordForm.hasWords(apartFromTerms: $0) }
        }
    }

    /// The articles with most of the topic's keywords, the more typical first.
    private func telling(_ members: [Topic.Member], _ terms: [Int32]) -> [Int] {
        var isWanted = [Bool](repeating: false, count: space.counts.columns)
        for term in terms { isWanted[Int(term)] = true }
        let counts = members.map { member in
            space.counts.row(member.document).indices.count { isWanted[Int($0)] }
        }
        return members.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(TopicPhrases.articles)
            .map { members[$0].document }
    }

    /// Articles over which keywords' company is counted, at the most; and those over which keywords are chosen, which
    /// takes many more pairs.
    private static let (coherenceSample, choiceSample) = (20_000, 8000)
}

/// Which story follows which: articles of one event in the order of their dates.
///
/// ```swift
/// let threads = StoryThreads(index)
/// for thread in threads.threads { print(thread.articles.map { corpus[$0].id }) }
/// ```
///
/// Each article follows the one before it that it is most like, if that was published at most some days earlier and is
/// like enough; articles that follow each other are a thread. Articles without a date take no part. Times in different
/// zones are those of one clock.
public struct StoryThreads: Sendable {
    /// A thread of two articles or more.
    public struct Thread: Sendable, Hashable, Codable {
        /// Places in the corpus, by date.
        public let articles: [Int]
        /// For each of them the place of the article that it follows; nil for the first.
        public let follows: [Int?]
        /// How like it is to that one; 0 for the first.
        public let similarities: [Double]
    }

    /// By the date of their first article.
    public let threads: [Thread]

    /// - Parameters:
    ///   - index: of the articles.
    ///   - days: the longest time between an article and one that follows it.
    ///   - threshold: the least similarity of an article to the one it follows.
    ///   - candidates: nearest articles that are looked at.
    public init(_ index: SimilarityIndex, days: Int = 7, threshold: Double = 0.2, candidates: Int = 50) {
        let documents = index.corpus.documents
        let dates = documents.map { $0.date.flatMap { CalendarDay(iso: $0) } }
        let times = documents.map { $0.date.flatMap(PublicationTime.init(iso:)) }
        func precedes(_ a: Int, _ b: Int) -> Bool {
            // Of those with a date only.
            guard let first = times[a], let second = times[b], first != second else { return a < b }
            return first < second
        }
        let near = index.allPairs(count: candidates)
        var before = [(place: Int, similarity: Double)?](repeating: nil, count: documents.count)
        var sets = DisjointSets(count: documents.count)
        for place in documents.indices {
            guard let own = dates[place] else { continue }
            let match = near[place].first { match in
                guard match.similarity >= threshold, let day = dates[match.document] else { return false }
                return precedes(match.document, place) && own.days(since: day) <= days
            }
            guard let match else { continue }
            before[place] = (match.document, match.similarity)
            sets.join(place, match.document)
        }
        var members: [Int: [Int]] = [:]
        for place in documents.indices where dates[place] != nil {
            members[sets.root(of: place), default: []].append(place)
        }
        threads = members.values.filter { $0.count > 1 }.map { articles in
            let sorted = articles.sorted(by: precedes)
            return Thread(
                articles: sorted, follows: sorted.map { before[$0]?.place },
                similarities: sorted.map { before[$0]?.similarity ?? 0 })
        }.sorted { precedes($0.articles[0], $1.articles[0]) }
    }
}

import Precis
import Reading

@testable import Languages

/// The code of README and of the documentation's articles, compiled as it stands there; ``DocumentedCodeTests`` compares
/// the two.
private func readmeAndOverview() throws {
    let dispatch = try Document(contentsOf: "story.txt")
    let summary = Summarizer(.textRank).summarize(dispatch, length: .sentences(3))
    for sentence in summary.sentences { print(sentence.score, sentence.text) }

    let corpus = try Corpus(contentsOf: "news.jsonl")
    let model = TopicModel(fitting: corpus, topics: .exactly(12), seed: 7)
    for topic in model.topics { print(topic.label, topic.keywords.prefix(5).map(\.text)) }

    let index = SimilarityIndex(fitting: corpus, dimensions: 100, seed: 7)
    for match in index.nearest(to: dispatch, count: 5) { print(match.similarity, corpus[match.document].id) }

    for keyword in KeywordExtractor().keywords(of: dispatch, count: 5) { print(keyword.text, keyword.score) }
    let pair = Comparison([dispatch, corpus[0]]).pair(0, 1)
    for shared in pair.shared.prefix(5) { print(shared.term, shared.contribution) }
}

private func summaries(_ text: String) {
    let story = Document(text: text)
    let summary = Summarizer().summarize(story, length: .words(60))
    for sentence in summary.sentences {
        print(sentence.text, sentence.score)
        for reason in sentence.reasons { print("   ", reason.name, reason.share) }
    }
}

private func keywords(_ article: Document) {
    for keyword in KeywordExtractor().keywords(of: article, count: 10) {
        print(keyword.text, keyword.score, keyword.ranges)
    }
}

private func topics(_ corpus: Corpus, _ newArticles: [Document]) {
    let model = TopicModel(fitting: corpus)
    for topic in model.topics { print(topic.id, topic.label, topic.size) }
    let today = model.place(newArticles)
    _ = today
}

private func comparison(_ monday: Document, _ tuesday: Document) throws {
    let model = try ModelFile("news.model")
    let comparison = try Comparison([monday, tuesday], background: model)
    let pair = comparison.pair(0, 1)
    for shared in pair.shared.prefix(5) { print(shared.term, shared.contribution) }
}

private func duplicates(_ articles: [Document]) {
    var finder = DuplicateFinder(threshold: 0.8)
    finder.add(articles)
    for group in finder.groups() { print(group.members, group.similarity) }
}

private func modelFile(_ corpus: Corpus, _ dispatch: Document) throws {
    try CorpusModel(fitting: corpus, dimensions: 100, keepsArticles: true).save(to: "news.model")
    let index = try ModelIndex("news.model")
    let nearest = try index.nearest(to: dispatch, count: 5)
    _ = nearest
}

private func evaluation(_ summary: Summary, _ reference: String) {
    let item = SummaryEvaluation.Item(summary, references: [reference])
    for (name, figure) in zip(SummaryEvaluation.names, SummaryEvaluation([item]).figures) { print(name, figure.mean) }
}

private func text() {
    let story = Document(text: "LONDON, March 3 (Agency) — Shares rose. Oil fell. — AFP", language: .english)
    _ = story.sentences.map { story.text(of: $0) }
    _ = story.dateline?.place

    var lexicon = Lexicon()
    let tokens = lexicon.tokens(of: story.sentences[0].range, in: story)
    _ = tokens.map { lexicon.terms[$0.term] }
}

private func merging(_ first: Lexicon, _ second: Lexicon) {
    var first = first
    let new = first.merge(second)
    _ = new.terms[17]
}

actor Desk {
    private let summarizer = Summarizer()
    private let keywords = KeywordExtractor()

    func lead(of text: String) async -> (Summary, [Keyword]) {
        let (summarizer, keywords) = (summarizer, keywords)
        return await Task.detached {
            let story = Document(text: text)
            return (summarizer.summarize(story, length: .words(60)), keywords.keywords(of: story, count: 5))
        }.value
    }
}

func summaries(of stories: [Document], progress: (Int) -> Void) throws -> [Summary] {
    let summarizer = Summarizer()
    return try stories.enumerated().map { number, story in
        try Task.checkCancellation()
        progress(number)
        return summarizer.summarize(story)
    }
}

private func mixedFolder() -> Corpus {
    var stories: [Document] = []
    for event in InputReader(inputs: ["archive", "feed.xml"]) {
        switch event {
        case .record(let record): stories.append(Document(record))
        case .problem(let problem): print(problem.severity, problem)
        }
    }
    let corpus = Corpus(stories)
    return corpus
}

/// Run by ``DocumentedCodeTests``.
func marked(_ story: Document) -> String {
    let bytes = Array(story.text.utf8)
    let found = KeywordExtractor().keywords(of: story).flatMap { $0.inSource(of: story).ranges }
    var (html, end) = ("", 0)
    func escaped(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
            .split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
            .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound >= end {
        html += escaped(end..<range.lowerBound) + "<mark>" + escaped(range) + "</mark>"
        end = range.upperBound
    }
    return html + escaped(end..<bytes.count)
}

private func keeping(_ corpus: Corpus, _ story: Document) throws {
    try CorpusModel(fitting: corpus, keepsArticles: true).save(to: "archive.model")

    let archive = try ModelFile("archive.model")
    for match in try ModelIndex(archive).nearest(to: story, count: 5) {
        print(match.similarity, try archive.article(at: match.document).id)
    }
    let known = try archive.model()
    let answer = Summarizer(query: "who pays for the bridge", model: known).summarize(story)
    let keywords = KeywordExtractor(model: known).keywords(of: story)
    _ = (answer, keywords)
}

extension Language {
    public static let esperanto = Language(
        code: "eo", name: "Esperanto",
        stopWords: """
            al ankaŭ ankoraŭ ĉar ĉe ĉi ĉiu da de do el en estas estis ĝi ili iu kaj ke kiu kiuj la li mi ne ol
            per por pri se sed sen ŝi tiu tiuj tra tre vi
            """,
        abbreviations: "ekz ktp k.t.p t.e",
        titles: "s-ro s-ino d-ro prof",
        numberAbbreviations: "n-ro p paĝ",
        months: "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro",
        letters: "ĉĝĥĵŝŭ")
}

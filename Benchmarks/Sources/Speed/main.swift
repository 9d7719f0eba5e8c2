// The speed of the three jobs, stage by stage: the median of several rounds, answers checked.
//
//     swift run -c release --package-path Benchmarks Speed [--data DIR] [--threads N] [--rounds N] [--suite NAME]
//
// Suites: jobs, and text with --data, which sets the text layer beside `wc -w` and what --python PYTHON has. Both unless
// one is named.
// Without --data it reads the sample corpus of notebooks-data, ten times over; with it also
// DIR/bulk/reuters21578.jsonl.gz and DIR/bulk/orangesum_fr_articles.jsonl.gz, the text suite
// DIR/bulk/vietnews_articles.jsonl.gz as well (JSON Lines with a field "text"). What is missing is named and left out.
import Foundation
import Precis
import Reading

let arguments = Array(CommandLine.arguments.dropFirst())

func say(_ message: String) {
    FileHandle.standardError.write(Data("Speed: \(message)\n".utf8))
}

for place in stride(from: 0, to: arguments.count, by: 2) {
    guard ["--data", "--threads", "--rounds", "--suite", "--python"].contains(arguments[place]),
        place + 1 < arguments.count,
        !["--threads", "--rounds"].contains(arguments[place]) || Int(arguments[place + 1]) != nil
    else {
        say(
            "no option \(arguments[place]), or no value that it takes; [--data DIR] [--threads N] [--rounds N] "
                + "[--suite jobs|text] [--python PYTHON]")
        exit(64)
    }
}

func option(_ name: String) -> String? {
    arguments.firstIndex(of: "--" + name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

if let suite = option("suite"), !["jobs", "text"].contains(suite) {
    say("no suite \(suite): jobs or text")
    exit(64)
}
if let data = option("data") {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: data, isDirectory: &isFolder), isFolder.boolValue else {
        say("there is no folder \(data): --data names the one that holds bulk/reuters21578.jsonl.gz and others")
        exit(1)
    }
} else if option("suite") == "text" {
    say("the suite text needs --data DIR, a folder with bulk/reuters21578.jsonl.gz and others")
    exit(1)
}
if let threads = option("threads").flatMap(Int.init) { Parallelism.threads = max(threads, 1) }
let rounds = max(option("rounds").flatMap(Int.init) ?? 5, 1)

/// Runs `body` so many times; its last answer and the median of the seconds it took.
func measured<Answer>(_ body: () -> Answer) -> (answer: Answer, seconds: Double) {
    var times: [Double] = []
    var answer: Answer?
    for _ in 0..<rounds {
        let begin = ContinuousClock.now
        answer = body()
        times.append((ContinuousClock.now - begin) / .seconds(1))
    }
    return (answer!, times.sorted()[times.count / 2])
}

func check(_ holds: Bool, _ what: String) {
    guard holds else {
        print("wrong answer: \(what)")
        exit(1)
    }
}

func show(_ stage: String, _ seconds: Double, _ documents: [Document]) {
    let bytes = documents.reduce(0) { $0 + $1.bytes.count }
    let columns = [
        stage.padding(toLength: 12, withPad: " ", startingAt: 0), String(format: "%9.4f s", seconds),
        String(format: "%10.0f articles/s", Double(documents.count) / seconds),
        String(format: "%8.1f MB/s", Double(bytes) / seconds / 1e6),
    ]
    print("  " + columns.joined(separator: "  "))
}

/// The stages on `texts`, each beside what its answer must be.
func run(_ name: String, _ texts: [(text: String, language: Language)]) {
    print("\(name): \(texts.count) articles, \(Parallelism.threads) threads, median of \(rounds) rounds")
    let split = measured {
        Parallelism.map(texts.count) { Document(id: "\($0)", text: texts[$0].text, language: texts[$0].language) }
    }
    let documents = split.answer
    check(documents.allSatisfy { $0.sentences.allSatisfy { !$0.range.isEmpty } }, "an empty sentence")
    show("split", split.seconds, documents)

    let counted = measured { Corpus(documents) }
    let corpus = counted.answer
    check(corpus.counts.rows == documents.count, "rows of counts")
    show("count", counted.seconds, documents)

    let weighted = measured { TFIDF(fitting: corpus.counts).transform(corpus.counts) }
    let norms = weighted.answer.rowNorms()
    check(norms.allSatisfy { $0 == 0 || abs($0 - 1) < 1e-4 }, "rows that are not of length 1")
    show("TF-IDF", weighted.seconds, documents)

    let summarizer = Summarizer()
    let summaries = measured { Parallelism.map(documents.count) { summarizer.summarize(documents[$0]) } }
    check(summaries.answer.allSatisfy { $0.sentences.count <= 3 }, "a summary of more than three sentences")
    show("summarize", summaries.seconds, documents)

    let extractor = KeywordExtractor()
    let keywords = measured { Parallelism.map(documents.count) { extractor.keywords(of: documents[$0]) } }
    check(keywords.answer.allSatisfy { $0.count <= 10 }, "more than ten keywords")
    show("keywords", keywords.seconds, documents)

    let topics = measured { TopicModel(fitting: corpus, topics: .exactly(10)) }
    let assigned = topics.answer.assignments.count { $0.topic != nil }
    check(topics.answer.topics.reduce(0) { $0 + $1.size } == assigned, "sizes of topics")
    show("topics", topics.seconds, documents)

    let pairs = measured { SimilarityIndex(fitting: corpus).allPairs(count: 10) }
    check(pairs.answer.allSatisfy { $0.allSatisfy { (0...1).contains($0.similarity) } }, "a similarity beyond 0…1")
    show("all pairs", pairs.seconds, documents)
}

func texts(_ path: String) -> [(text: String, language: Language)]? {
    do {
        return try Corpus(contentsOf: path).documents.map { ($0.text, $0.language) }
    } catch {
        say("\(error)")
        return nil
    }
}

let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
if option("suite") != "text" {
    guard let sample = texts(package.appendingPathComponent("notebooks-data/dispatches.jsonl").path) else { exit(1) }
    run("the sample corpus, ten times over", (0..<10).flatMap { _ in sample })
}
if let data = option("data") {
    var isMeasured = false
    for name in ["reuters21578", "orangesum_fr_articles"] where option("suite") != "text" {
        guard let found = texts("\(data)/bulk/\(name).jsonl.gz") else { continue }
        run(name, found)
        isMeasured = true
    }
    if option("suite") != "jobs" {
        let suite = TextSpeed(
            rounds: rounds, python: option("python") ?? "python3",
            peers: package.appendingPathComponent("Benchmarks/Peers").path)
        var english: Double?
        for (name, code) in [("reuters21578", "en"), ("orangesum_fr_articles", "fr"), ("vietnews_articles", "vi")] {
            let path = "\(data)/bulk/\(name).jsonl.gz"
            guard let found = texts(path), let language = Language.named(code) else { continue }
            let rate = suite.compare(name, data: path, found.map(\.text), language)
            if let english { print(String(format: "  %.0f %% of the rate of English", 100 * rate / english)) }
            if code == "en" { english = rate }
            isMeasured = true
        }
    }
    if !isMeasured {
        say("nothing of \(data) was measured: it has none of the files above")
        exit(1)
    }
} else {
    print("For real corpora, and the text layer beside its peers, give a folder with bulk/reuters21578.jsonl.gz,")
    print("bulk/orangesum_fr_articles.jsonl.gz and bulk/vietnews_articles.jsonl.gz: make bench DATA=DIR PYTHON=python3")
}

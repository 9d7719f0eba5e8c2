// The text layer beside `wc -w`, scikit-learn's vectorizers and pySBD, in processor seconds of one core.
import Foundation
import Precis

/// Processor seconds of this process or of its children that have ended.
func processorSeconds(ofChildren: Bool = false) -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(ofChildren ? -1 : 0), &usage)
    let micro = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + micro / 1e6
}

struct TextSpeed {
    let rounds: Int
    /// A Python with scikit-learn and pySBD.
    let python: String
    /// The folder of text_speed.py.
    let peers: String

    private func median(_ body: () -> Double) -> Double {
        let times = (0..<rounds).map { _ in body() }
        return times.sorted()[times.count / 2]
    }

    private func processor(_ body: () -> Void) -> Double {
        median {
            let begin = processorSeconds()
            body()
            return processorSeconds() - begin
        }
    }

    /// Tokenises, interns and counts; returns the number of tokens.
    private func tokens(_ texts: [[UInt8]], _ language: Language, stems: Bool = false, times: Int = 1) -> Int {
        var lexicon = Lexicon(stems: stems)
        var tokens: [Token] = []
        var count = 0
        for _ in 0..<times {
            for text in texts {
                tokens.removeAll(keepingCapacity: true)
                text.withUnsafeBufferPointer {
                    lexicon.appendTokens($0, range: 0..<text.count, language: language, to: &tokens)
                }
                count += tokens.count
            }
        }
        check(lexicon.occurrences().reduce(0, +) == count, "occurrences of all forms")
        return count
    }

    private func words(_ file: URL) -> Double {
        median {
            let begin = processorSeconds(ofChildren: true)
            run("/usr/bin/env", ["LC_ALL=C.UTF-8", "wc", "-w", file.path])
            return processorSeconds(ofChildren: true) - begin
        }
    }

    @discardableResult
    private func run(_ program: String, _ arguments: [String]) -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return Data() }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return output
    }

    private func show(_ what: String, _ seconds: Double, _ bytes: Int, beside: [(String, Double?)]) {
        var line = "  " + what.padding(toLength: 34, withPad: " ", startingAt: 0)
        line += String(format: "%9.4f s %8.1f MB/s", seconds, Double(bytes) / seconds / 1e6)
        for case (let name, let peer?) in beside {
            line += String(format: "   %.2f times ", peer / seconds) + name + String(format: " (%.4f s)", peer)
        }
        print(line)
    }

    /// Returns the rate of tokens in bytes a second.
    @discardableResult
    func compare(_ name: String, data: String, _ texts: [String], _ language: Language, times: Int = 1) -> Double {
        let bytes = texts.map { Array($0.utf8) }
        let total = bytes.reduce(0) { $0 + $1.count }
        print("\(name), \(total) bytes: processor seconds on one core, median of \(rounds) rounds")
        Parallelism.threads = 1
        let plain = bytes.map { $0.map { isPlain($0) ? $0 : 0x20 } }
        let answers = run(
            "/usr/bin/env", [python, peers + "/text_speed.py", "--data", data, "--rounds", "3"])
        let peer = (try? JSONSerialization.jsonObject(with: answers)) as? [String: Double] ?? [:]
        if peer.isEmpty { print("  (no comparison with scikit-learn, which \(python) lacks; --python names another)") }

        let file = FileManager.default.temporaryDirectory.appendingPathComponent("precis-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        let joined = texts.joined(separator: "\n") + "\n"
        try? joined.write(to: file, atomically: false, encoding: .utf8)
        // Neither peer stems.
        let wordCount = words(file)
        let beside = [("wc -w", wordCount), ("CountVectorizer", peer["CountVectorizer"])]
        let seconds = processor { _ = tokens(bytes, language) }
        show("words, interned and counted", seconds, total, beside: beside)
        let stemmed = processor { _ = tokens(bytes, language, stems: true) }
        show("the same with their stems", stemmed, total, beside: beside)
        try? String(repeating: joined, count: 4).write(to: file, atomically: false, encoding: .utf8)
        let fourCount = words(file)
        let four = processor { _ = tokens(bytes, language, times: 4) }
        show("words, the text four times over", four, 4 * total, beside: [("wc -w", fourCount)])
        let stemmedFour = processor { _ = tokens(bytes, language, stems: true, times: 4) }
        show("the same with their stems", stemmedFour, 4 * total, beside: [("wc -w", fourCount)])

        let count = tokens(bytes, language)
        let plainCount = tokens(plain, language)
        print("  \(count) tokens; \(plainCount) where the text is cut to ASCII letters and digits", terminator: "")
        if let expected = peer["plainTokens"] {
            check(Int(expected) == plainCount, "\(Int(expected)) tokens of the peer, \(plainCount) here")
            print(", as many as CountVectorizer's", terminator: "")
        }
        print("")
        let counts = processor { _ = corpus(bytes, language) }
        show("documents × terms, stemmed", counts, total, beside: [("CountVectorizer", peer["CountVectorizer"])])
        let weights = processor {
            let counts = corpus(bytes, language).counts
            let weighted = TFIDF(fitting: counts).transform(counts)
            check(weighted.rows == texts.count, "rows of weights")
        }
        show(
            "TF-IDF, stemmed", weights, total,
            beside: [
                ("TfidfVectorizer", peer["TfidfVectorizer"]),
                ("it with NLTK's stemmer", peer["stemmed TfidfVectorizer"]),
            ])
        if let slow = peer["pySBD"], let size = peer["pySBD bytes"] {
            var piece: [String] = []
            var used = 0
            for text in texts where used < Int(size) {
                piece.append(text)
                used += text.utf8.count
            }
            let splitter = SentenceSplitter(language: language)
            let arrays = piece.map { Array($0.utf8) }
            let split = processor { for _ in 0..<20 { for text in arrays { _ = splitter.split(text) } } } / 20
            show("sentences of \(used) bytes", split, used, beside: [("pySBD", slow)])
        }
        // Wall time, which only a quiet machine gives.
        let one = measured { corpus(bytes, language).counts.rows }.seconds
        Parallelism.threads = 2
        let two = measured { corpus(bytes, language).counts.rows }.seconds
        Parallelism.threads = 1
        print(String(format: "  two threads: %.2f times one (wall time %.4f s and %.4f s)", one / two, one, two))
        return Double(total) / seconds
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// From text to counts: no sentences are looked for, as the peers look for none.
    private func corpus(_ texts: [[UInt8]], _ language: Language) -> Corpus {
        Corpus(
            Parallelism.map(texts.count) {
                Document(id: "", bytes: texts[$0], language: language, sentenceRanges: [0..<texts[$0].count])
            })
    }
}

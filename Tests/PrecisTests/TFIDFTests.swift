import Foundation
import Testing

@testable import Precis

@Suite("Logarithms, many at a time")
struct LogarithmTests {
    @Test("as the system's, to two units in the last place")
    func accuracy() {
        var numbers: [Float] = [1, 2, 0.5, 1e-30, 3e38, .leastNormalMagnitude, 0.70710678, 0.7071068, 1.4142135]
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2000 { numbers.append(Float(generator.next() % 1_000_000 + 1) / 4096) }
        var taken = numbers
        taken.withUnsafeMutableBufferPointer { takeLogarithms($0) }
        for (number, logarithm) in zip(numbers, taken) {
            let exact = Float(log(Double(number)))
            #expect(abs(logarithm - exact) <= 2 * max(exact.ulp, Float(0x1p-24)), "ln \(number)")
        }
    }
}

@Suite("Exponentials, many at a time")
struct ExponentialTests {
    @Test("as the system's, to two units in the last place; 0 under −30")
    func accuracy() {
        let numbers = (0...3001).map { -Float($0) / 100 } + [-0.0, -1e-30, -.infinity, -1e30, -30.0001]
        var taken = numbers
        taken.withUnsafeMutableBufferPointer { takeExponentials($0) }
        for (number, power) in zip(numbers, taken) {
            let exact = number < -30 ? 0 : Float(exp(Double(number)))
            #expect(abs(power - exact) <= 2 * exact.ulp, "e to the \(number)")
        }
    }
}

@Suite("TF-IDF and corpora")
struct TFIDFTests {
    @Test("the example of the documentation")
    func example() {
        let corpus = Corpus([Document(id: "a", text: "Rain fell."), Document(id: "b", text: "Rain fell on rain.")])
        #expect(corpus.counts.rows == 2)
        #expect(corpus["b"]?.id == "b")
        let rain = Int(corpus.lexicon.terms.id(of: "rain")!)
        #expect(corpus.counts[0, rain] == 1)
        #expect(corpus.counts[1, rain] == 2)
    }

    @Test("directions are those of the weights")
    func directions() {
        var generator = SeededGenerator(seed: 4)
        let counts = SparseMatrix(
            columns: 9,
            rowsOfPairs: (0..<20).map { row in
                (0..<Int32(9)).filter { _ in row > 0 && generator.next() % 2 == 0 }
                    .map { ($0, Float(generator.next() % 4 + 1)) }
            })
        let vectors = Matrix<Float>(rows: 9, columns: 3, values: (0..<27).map { _ in Float(generator.nextGaussian()) })
        for frequency in TFIDF.TermFrequency.allCases {
            let tfidf = TFIDF(fitting: counts, termFrequency: frequency)
            let expected = tfidf.transform(counts).multiplied(by: vectors).normalizedRows()
            for (a, b) in zip(tfidf.directions(counts, in: vectors).values, expected.values) {
                #expect(abs(a - b) < 1e-5)
            }
        }
    }

    @Test("weights are (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1), rows of length 1")
    func formula() {
        let counts = SparseMatrix(columns: 3, rowsOfPairs: [[(0, 1), (1, 3)], [(1, 1)], []])
        let tfidf = TFIDF(fitting: counts)
        #expect(tfidf.documentFrequencies == [1, 2, 0])
        let (a, b) = (log(4.0 / 2) + 1, (1 + log(3.0)) * (log(4.0 / 3) + 1))
        let norm = (a * a + b * b).squareRoot()
        let weights = tfidf.transform(counts)
        #expect(abs(Double(weights[0, 0]) - a / norm) < 1e-6)
        #expect(abs(Double(weights[0, 1]) - b / norm) < 1e-6)
        #expect(weights[1, 1] == 1)
        #expect(weights.row(2).values.isEmpty)
    }

    @Test("frequencies of a slice are those of its rows alone")
    func slices() {
        let counts = SparseMatrix(columns: 2, rowsOfPairs: [[(0, 1)], [(1, 1)], [(0, 1), (1, 1)]])
        #expect(TFIDF(fitting: counts.slice(rows: 1..<3)).documentFrequencies == [1, 2])
    }

    @Test("term ids are those of one pass, whatever the number of threads")
    func determinism() {
        let documents = (0..<200).map { number in
            Document(id: "\(number)", text: "Word\(number % 17) meets word\(number % 23). Thing\(number) too.")
        }
        defer { Parallelism.threads = 2 }
        Parallelism.threads = 1
        let one = Corpus(documents)
        Parallelism.threads = 2
        let two = Corpus(documents)
        #expect(one.counts == two.counts)
        #expect(one.lexicon.terms == two.lexicon.terms)
        var lexicon = Lexicon()
        for document in documents {
            for sentence in document.sentences { _ = lexicon.tokens(of: sentence.range, in: document) }
        }
        #expect(one.lexicon.terms == lexicon.terms)
    }

    @Test("dateline and sign-off are no content")
    func dateline() {
        let corpus = Corpus([
            Document(text: "LYON, May 4 (MP) — Trams stopped on Sunday after a fault in the wires.\n\n— MP")
        ])
        #expect(corpus.lexicon.terms.id(of: "mp") == nil)
        #expect(corpus.lexicon.terms.id(of: "tram") != nil)
    }
}

@_spi(Kernels) import LinearAlgebra
import Testing
import Tokenization

@testable import Precis

@Suite struct RetellingTests {
    /// Three accounts of one fire, each of which opens with the news in an order of its own and has one thing the
    /// others have not.
    private static let accounts = [
        """
        A fire destroyed the old tannery in Marwick on Sunday, killing two night watchmen. Smoke was seen from the \
        harbour long before dawn. The insurer Holm and Daughters sent four inspectors to value the burnt stock of hides.
        """,
        """
        Two night watchmen were killed on Sunday when a fire destroyed the tannery, an old building in Marwick. \
        Sprinklers had been switched off for repairs in August, the fire chief said. People were told to keep windows shut.
        """,
        """
        In Marwick the old tannery was destroyed by fire on Sunday and two watchmen, on night duty, were killed. A school \
        beside the building stays closed until traces of chromium have been measured. Buses took another way.
        """,
    ].map { Document(text: $0, language: .english) }

    @Test func oneEventIsToldOnce() {
        let summary = Summarizer().summarize(Self.accounts, length: .sentences(3))
        #expect(summary.sentences.count { $0.text.contains("destroyed") } == 1, "\(summary.sentences.map(\.text))")
        #expect(Set(summary.sentences.map(\.document)).count > 1)
    }

    @Test func aShareIsToldByAllTogether() {
        let texts = [
            "River floods town.", "Mayor blames engineers.", "River floods town, mayor blames engineers.",
            "Goats eat grass.",
        ]
        let vectors = SentenceVectors(texts.map { Document(text: $0, language: .english) })
        var retelling = Retelling(vectors.counts)
        #expect((0..<4).allSatisfy { retelling[$0] == 0 })
        retelling.accept(0)
        #expect(abs(retelling[2] - (0.5 - 0.3) / 0.7) < 1e-12)
        retelling.accept(1)
        #expect(abs(retelling[2] - 1) < 1e-12)
        #expect(retelling[3] == 0)
    }

    @Test func whatWasReadBeforeIsNotToldFirst() {
        let known = Document(
            text: """
                A fire destroyed the old tannery in Marwick on Sunday and killed two night watchmen, while across the \
                estuary the mayor was opening a bridge with a brass band, fireworks, speeches by three ministers and free \
                cider for everybody. Nobody on the bridge noticed the smoke.
                """, language: .english)
        let news = Document(
            text: """
                Two night watchmen were killed in the Marwick tannery fire on Sunday. A school beside the building stays \
                closed until traces of chromium have been measured in its yard. Buses took another way for most of the morning.
                """, language: .english)
        func told(_ known: [Document]) -> [Int] {
            Summarizer().summarize([news], length: .sentences(1), leavingOut: known).sentences.map(\.index)
        }
        #expect(told([]) == [0])
        #expect(told([known]) == [1])
    }

    @Test func aKnownSentenceCountsByItself() {
        let texts = ["Goats eat grass on hills.", "Goats eat grass.", "Hills rise.", "Trains stop."]
        let vectors = SentenceVectors(texts.map { Document(text: $0, language: .english) })
        var retelling = Retelling(vectors.counts)
        retelling.know(vectors.counts.slice(rows: 1..<4))
        // Three of its four terms, not all of them, though "hills" stands in the second one.
        #expect(abs(retelling[0] - (0.75 - 0.3) / 0.7) < 1e-12)
    }

    /// Thirty articles of one sentence, of one to six of the same twelve words.
    private static func random(seed: UInt64) -> SentenceVectors {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<12).map { "w\(Character(UnicodeScalar(UInt8(97 + $0))))rd" }
        let texts = (0..<30).map { _ in
            (0..<Int.random(in: 1...6, using: &generator)).map { _ in words.randomElement(using: &generator)! }
                .joined(separator: " ") + "."
        }
        return SentenceVectors(texts.map { Document(text: $0, language: .english) })
    }

    /// The share against a naive count, on random rows.
    @Test func sharesAreThoseOfANaiveCount() {
        let vectors = Self.random(seed: 5)
        var retelling = Retelling(vectors.counts)
        retelling.know(vectors.counts.slice(rows: 20..<30))
        let sets = (0..<vectors.count).map { Set(vectors.counts.row($0).indices) }
        for (row, terms) in sets.enumerated() where !terms.isEmpty {
            let share = (20..<30).map { Double(terms.intersection(sets[$0]).count) / Double(terms.count) }.max()!
            #expect(abs(retelling[row] - max(0, (share - 0.3) / 0.7)) < 1e-12)
        }
    }

    /// What several chosen rows tell together against a naive count, on random rows, of which some are the same.
    @Test func whatIsToldTogetherIsThatOfANaiveCount() {
        let vectors = Self.random(seed: 6)
        var retelling = Retelling(vectors.counts)
        var told: Set<Int32> = []
        for chosen in [4, 17, 4, 9] {
            retelling.accept(chosen)
            told.formUnion(vectors.counts.row(chosen).indices)
            for row in 0..<vectors.count {
                let terms = vectors.counts.row(row).indices
                let share = terms.isEmpty ? 0 : Double(terms.count { told.contains($0) }) / Double(terms.count)
                #expect(abs(retelling[row] - max(0, (share - 0.3) / 0.7)) < 1e-12)
            }
        }
    }
}

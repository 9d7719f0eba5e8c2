@_spi(Kernels) import LinearAlgebra
import Testing
import Tokenization

@testable import Precis

@Suite struct ChoiceCourseTests {
    /// An article of sentences of three to nine of sixty words.
    private static func article(seed: UInt64) -> Document {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<60).map { "w\(Character(UnicodeScalar(UInt8(97 + $0 % 26))))\($0 / 26 == 0 ? "o" : "ira")rd" }
        let sentences = (0..<25).map { _ in
            let some = (0..<Int.random(in: 3...9, using: &generator)).map { _ in words.randomElement(using: &generator)!
            }
            return "The \(some.joined(separator: " "))."
        }
        return Document(text: sentences.joined(separator: " "), language: .english)
    }

    @Test("a smaller budget that goes on chooses what one from the beginning does", arguments: 0..<12)
    func smallerBudgets(seed: UInt64) {
        let vectors = SentenceVectors([Self.article(seed: seed)])
        let surfaces = vectors.surfaceFacts(readingMarks: true)
        let choice = SentenceChoice(
            vectors, vectors.ranking(by: .auto, trained: nil, surfaces), SentenceCraft(vectors, surfaces), diversity: 0)
        func course(_ length: SummaryLength) -> ChoiceCourse {
            ChoiceCourse(choice, LengthBudget(length, in: vectors), isRetried: true)
        }
        var tried = 0
        for (most, length) in [
            (40, { SummaryLength.words($0) }), (300, { SummaryLength.characters($0) }),
        ] as [(Int, (Int) -> SummaryLength)] {
            var going = course(length(most))
            while going.used > 1 {
                let limit = going.used
                going.retry(below: limit)
                let anew = course(length(limit - 1))
                #expect(going.taken.map(\.row) == anew.taken.map(\.row))
                #expect(going.taken.map(\.score) == anew.taken.map(\.score))
                #expect(going.used == anew.used)
                tried += 1
            }
        }
        #expect(tried > 10)
    }
}

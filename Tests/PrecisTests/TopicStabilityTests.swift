import LinearAlgebra
import Testing

@testable import Precis

@Suite("What a few articles more change")
struct TopicStabilityTests {
    @Test("one in a hundred articles more moves fewer than one in twenty of the others; ids stay")
    func stability() {
        for method in TopicModel.Method.allCases {
            let before = TopicModel(
                fitting: Corpus(TopicModelTests.articles(0..<300)), topics: .exactly(3), method: method)
            let after = TopicModel(
                fitting: Corpus(TopicModelTests.articles(0..<303)), topics: .exactly(3), method: method)
            let moved = zip(before.assignments, after.assignments).count { $0.topic != $1.topic }
            #expect(moved < 15, "\(moved) of 300 moved by \(method)")
        }
    }

    @Test("so it is where each topic shares half of its words with the next")
    func stabilityOfShades() {
        var generator = SeededGenerator(seed: 7)
        let letters = Array("abcdefghij")
        let words = letters.prefix(6).flatMap { first in letters.map { "w\(first)\($0)" } }
        let documents = (0..<606).map { number in
            let topic = Int(generator.next() % 10)
            let text = (0..<20).map { _ in words[(topic * 6 + Int(generator.next() % 12)) % 60] }
            return Document(id: "\(number)", text: text.joined(separator: " "), language: .english)
        }
        let before = TopicModel(fitting: Corpus(Array(documents.prefix(600))), topics: .exactly(10), minimumWeight: nil)
        let after = TopicModel(fitting: Corpus(documents), topics: .exactly(10), minimumWeight: nil)
        let moved = zip(before.assignments, after.assignments).count { $0.topic != $1.topic }
        #expect(moved < 30, "\(moved) of 600 moved")
    }
}

import Testing
import Tokenization

@Suite struct VocabularyTests {
    @Test func example() {
        var words = Vocabulary()
        #expect(words.intern("ship") == 0)
        #expect(words.intern("port") == 1)
        #expect(words.intern("ship") == 0)
        #expect(words[1] == "port")
        #expect(words.count == 2)
        #expect(words.id(of: "crane") == nil)
    }

    @Test func agreesWithADictionaryOnManyStrings() {
        var words = Vocabulary()
        var oracle: [String: Int32] = [:]
        for number in 0..<20_000 {
            let word = String(number &* number % 7919, radix: 2 + number % 30)
            let expected = oracle[word] ?? Int32(oracle.count)
            oracle[word] = expected
            #expect(words.intern(word) == expected)
        }
        #expect(words.count == oracle.count)
        for (word, id) in oracle { #expect(words.id(of: word) == id && words[id] == word) }
    }

    @Test func holdsTheEmptyStringAndLongOnes() {
        var words = Vocabulary(["", "a", String(repeating: "x", count: 1000), String(repeating: "x", count: 1001)])
        #expect(words.count == 4)
        #expect(words.intern("") == 0)
        #expect(words.intern(String(repeating: "x", count: 1001)) == 3)
    }
}

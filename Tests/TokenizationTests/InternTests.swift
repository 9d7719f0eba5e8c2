import CKernels
import Testing

@testable import Tokenization

/// The tables behind vocabularies and lexicons against dictionaries.
@Suite struct InternTests {
    private typealias Generator = ChunkTests.Generator

    private func string(_ generator: inout Generator, letters: Int) -> [UInt8] {
        (0..<generator.next(40)).map { _ in UInt8(generator.next(letters)) }
    }

    @Test func theHashOfAShortStringIsThatOfItsChunk() {
        var generator = Generator(state: 5)
        for count in 0...40 {
            for _ in 0..<20 {
                let bytes = (0..<count).map { _ in UInt8(1 + generator.next(255)) }
                let filled = bytes + [UInt8](repeating: 0, count: 16)
                let (low, high) = filled.withUnsafeBytes {
                    (
                        UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)),
                        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                    )
                }
                let key = bytes.withUnsafeBufferPointer { InternKey($0) }
                if count <= 16 {
                    #expect(key.low == low && key.high == high)
                    #expect(key.hash == precis_chunk_hash(low, high))
                    #expect(key.hash == InternKey(low: low, high: high, count: count).hash)
                } else {
                    // Strings of other bytes at one place have other hashes.
                    var other = bytes
                    other[generator.next(count)] ^= 1
                    #expect(key.hash != other.withUnsafeBufferPointer { InternKey($0).hash })
                }
            }
        }
    }

    /// Zeros too, which a short string is filled up with.
    @Test(arguments: [2, 3, 256])
    func agreesWithADictionary(_ letters: Int) {
        var generator = Generator(state: UInt64(letters))
        var words = Vocabulary()
        var oracle: [[UInt8]: Int32] = [:]
        for _ in 0..<30_000 {
            let word = string(&generator, letters: letters)
            let known = oracle[word]
            word.withUnsafeBufferPointer { bytes in
                #expect(words.id(of: bytes) == known)
                #expect(words.intern(bytes) == known ?? Int32(oracle.count))
            }
            if known == nil { oracle[word] = Int32(oracle.count) }
        }
        #expect(words.count == oracle.count)
        for (word, id) in oracle { #expect(words.withBytes(of: id) { Array($0) } == word) }
    }

    /// Ids in order of first sight, whether read in one pass or in parts that are merged.
    @Test func formsAndTermsAreNumberedAsByDictionaries() {
        var generator = Generator(state: 11)
        // The last makes words of more than sixteen bytes.
        let endings = ["", "s", "ed", "ing", "ly", "ation", "ations", "ness", ".", "ologicalisations"]
        let texts = (0..<40).map { _ in
            (0..<120).map { _ -> String in
                let stem = String(1000 + generator.next(3000), radix: 26).map { digit in
                    Character(UnicodeScalar(UInt8(97 + digit.valueInBase26)))
                }
                let word = String(stem) + endings[generator.next(endings.count)]
                return generator.next(4) == 0 ? word.uppercased() : generator.next(9) == 0 ? "the" : word
            }.joined(separator: " ")
        }
        var stemmer = Stemmer(language: .english)!
        let stopWords = WordRules.of(.english).stopWords
        var forms: [String: (id: Int32, count: Int)] = [:]
        var terms: [String: Int32] = [:]
        var expected: [[Int32]] = []
        for text in texts {
            for piece in text.split(separator: " ") {
                let form = piece.lowercased().filter { $0 != "." }
                let term: Int32
                if stopWords.id(of: form) != nil || form.count == 1 {
                    term = -1
                } else {
                    let stem = stemmer.stem(form)
                    term = terms[stem] ?? Int32(terms.count)
                    terms[stem] = term
                }
                let id = forms[form]?.id ?? Int32(forms.count)
                forms[form] = (id, (forms[form]?.count ?? 0) + 1)
                expected.append([id, term])
            }
        }
        func read(_ texts: ArraySlice<String>, _ lexicon: inout Lexicon) -> [[Int32]] {
            var tokens: [Token] = []
            for text in texts {
                Array(text.utf8).withUnsafeBufferPointer {
                    lexicon.appendTokens($0, range: 0..<$0.count, language: .english, to: &tokens)
                }
            }
            return tokens.map { [$0.surface, $0.term] }
        }
        var whole = Lexicon()
        #expect(read(texts[...], &whole) == expected)
        var plain = Lexicon(stems: false)
        #expect(read(texts[...], &plain) == expected.map { [$0[0], -1] })
        #expect(plain.terms.isEmpty && plain.occurrences() == whole.occurrences())
        var first = Lexicon()
        var second = Lexicon()
        let head = read(texts[..<15], &first)
        let tail = read(texts[15...], &second)
        let renumbering = first.merge(second)
        let moved = tail.map { pair in
            [renumbering.surfaces[Int(pair[0])], pair[1] < 0 ? -1 : renumbering.terms[Int(pair[1])]]
        }
        #expect(head + moved == expected)
        #expect(first.terms == whole.terms)
        for lexicon in [whole, first] {
            #expect(lexicon.surfaceCount == forms.count && lexicon.terms.count == terms.count)
            let occurrences = lexicon.occurrences()
            for (form, known) in forms {
                #expect(lexicon.surface(known.id) == form && occurrences[Int(known.id)] == known.count)
            }
        }
    }
}

extension Character {
    /// The value of a digit in base 26.
    fileprivate var valueInBase26: Int { Int(String(self), radix: 26)! }
}

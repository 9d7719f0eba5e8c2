import Testing

@testable import Precis

@Suite("Measures of keyphrases")
struct KeyphraseMeasuresTests {
    static let vocabulary = ["port", "ship", "crew", "dock", "the", "of", "storm", "harbour", "captain", "and", "coal"]

    /// Random words, full stops, title and line breaks.
    static func document(_ seed: UInt64, words: Int) -> Document {
        var generator = SeededGenerator(seed: seed)
        var text = ""
        for _ in 0..<words {
            text += vocabulary[Int.random(in: 0..<vocabulary.count, using: &generator)]
            text += Int.random(in: 0..<9, using: &generator) == 0 ? ".\n" : " "
        }
        return Document(text: text, title: seed % 2 == 0 ? "Coal of the port" : nil, language: .english)
    }

    /// A walk over joints that are written down one by one.
    private func naiveRanks(_ tokens: [Token], terms: Int, window: Int, favoursEarly: Bool) -> [Double] {
        let running = tokens.map(\.term).filter { $0 >= 0 }.map { Int($0) }
        var joints = [[Double]](repeating: [Double](repeating: 0, count: terms), count: terms)
        var starts = [Double](repeating: 0, count: terms)
        for (place, term) in running.enumerated() {
            starts[term] = favoursEarly ? starts[term] + 1 / Double(place + 1) : 1
            for (other, word) in running.enumerated() where abs(other - place) < window && word != term {
                joints[term][word] += 1
            }
        }
        let sum = starts.reduce(0, +)
        starts = starts.map { $0 / sum }
        var current = starts
        for _ in 0..<15 {
            let lost = (0..<terms).reduce(0.0) { $0 + (joints[$1].reduce(0, +) == 0 ? current[$1] : 0) }
            current = (0..<terms).map { to in
                let received = (0..<terms).reduce(0.0) { sum, from in
                    let degree = joints[from].reduce(0, +)
                    return degree > 0 ? sum + current[from] * joints[from][to] / degree : sum
                }
                return starts[to] * (0.15 + 0.85 * lost) + 0.85 * received
            }
        }
        return current.map { $0 / current.max()! }
    }

    @Test("ranks by running sums are those of a walk over every joint", arguments: [0, 1, 2, 3] as [UInt64])
    func ranks(seed: UInt64) {
        let found = KeyphraseCandidates(Self.document(seed, words: 10 + Int(seed) * 60))
        let terms = found.words.termCount
        for window in [2, 6, 10] {
            for favoursEarly in [true, false] {
                let ranks = WordRanks(found.tokens, terms: terms, window: window, favoursEarly: favoursEarly)
                let naive = naiveRanks(found.tokens, terms: terms, window: window, favoursEarly: favoursEarly)
                for (fast, slow) in zip(ranks.scores, naive) { #expect(abs(Double(fast) - slow) < 1e-5) }
            }
        }
    }

    @Test("a term that stands alone has the greatest rank, whatever its joints")
    func lone() {
        let found = KeyphraseCandidates(Document(text: "Flood. Flood, flood.", language: .english))
        #expect(WordRanks(found.tokens, terms: found.words.termCount).scores == [1])
        #expect(WordRanks([], terms: 0).scores.isEmpty)
    }

    @Test("bounds are those counted run by run", arguments: [0, 1, 2, 3] as [UInt64])
    func bounds(seed: UInt64) {
        let found = KeyphraseCandidates(Self.document(seed, words: 150))
        let bounds = KeyphraseFeatures.bounds(found)
        func isSame(_ a: ArraySlice<Token>, _ b: ArraySlice<Token>) -> Bool {
            a.count == b.count
                && zip(a, b).allSatisfy { $0.term == $1.term && ($0.term >= 0 || $0.surface == $1.surface) }
        }
        func opens(_ place: Int) -> Bool {
            place == 0 || found.tokens[place].flags.contains(.boundaryBefore)
                || found.sentences[place] != found.sentences[place - 1]
        }
        for (place, one) in found.candidates.enumerated() {
            let own = found.tokens[Int(one.start)..<Int(one.start + one.length)]
            var expected = KeyphraseFeatures.Bounds()
            found.forEachOccurrence(one) { occurrence in
                let (start, end) = (Int(occurrence.start), Int(occurrence.start + occurrence.length))
                #expect(isSame(found.tokens[start..<end], own))
                let left = opens(start) || !KeyphraseCandidates.isContent(found.tokens[start - 1])
                let right =
                    end == found.tokens.count || opens(end) || !KeyphraseCandidates.isContent(found.tokens[end])
                expected.left += left ? 1 : 0
                expected.right += right ? 1 : 0
                expected.whole += left && right ? 1 : 0
            }
            for other in found.candidates where other.length == one.length + 1 {
                let outer = found.tokens[Int(other.start)..<Int(other.start + other.length)]
                if isSame(outer.dropFirst(), own) || isSame(outer.dropLast(), own) {
                    expected.nested = max(expected.nested, other.count)
                }
            }
            #expect(bounds[place].left == expected.left && bounds[place].right == expected.right)
            #expect(bounds[place].whole == expected.whole && bounds[place].nested == expected.nested)
        }
    }

    @Test("candidates are the distinct runs, however many share a slot of the table")
    func distinct() {
        let found = KeyphraseCandidates(Self.document(5, words: 3000))
        let runs = found.occurrences.map { one in
            found.tokens[Int(one.start)..<Int(one.start + one.length)].map {
                KeyphraseCandidates.isContent($0) ? Int($0.term) : -1 - Int($0.surface)
            }
        }
        var numbers: [[Int]: Int32] = [:]
        for (run, one) in zip(runs, found.occurrences) {
            let number = numbers[run, default: Int32(numbers.count)]
            numbers[run] = number
            #expect(one.candidate == number)
        }
        #expect(numbers.count == found.candidates.count)
        #expect(found.candidates.reduce(0) { $0 + Int($1.count) } == found.occurrences.count)
    }

    @Test("the n-th greatest and the order of numbers are those of sorting")
    func order() {
        var generator = SeededGenerator(seed: 2)
        for size in [0, 1, 5, 60, 61, 300] {
            let numbers = (0..<size).map { _ in Double(Int.random(in: 0..<40, using: &generator)) }
            let sorted = numbers.sorted(by: >)
            for count in [1, 5, 60] {
                let expected = size > count ? sorted[count - 1] : -.infinity
                #expect(KeyphraseScores.greatest(count, of: numbers) == expected)
            }
            let order = KeyphraseRows.descending(numbers.map { Float($0) })
            #expect(order == numbers.indices.sorted { (numbers[$1], $0) < (numbers[$0], $1) })
        }
    }
    @Test("choices are those of a search that looks at every phrase each time", arguments: [2, 5, 40])
    func choices(count: Int) {
        for seed: UInt64 in 0..<6 {
            // Every other article is written in capitals: all of its phrases are names.
            let plain = Self.document(seed, words: 30 + 60 * Int(seed))
            let document =
                seed % 2 == 0 ? plain : Document(text: plain.text.uppercased(), title: plain.title, language: .english)
            KeyphraseReader.reading(document) { found, known in
                var generator = SeededGenerator(seed: seed)
                // Few different scores, so that ties come up.
                let scores = found.candidates.map { _ in Double(Int.random(in: 0...9, using: &generator)) / 10 }
                let chosen = KeyphraseChoice.chosen(found, scores, count: count, endsEarly: false, &known)
                var left = scores.indices.filter { scores[$0] > 0 }
                    .sorted { (scores[$1], $0) < (scores[$0], $1) }
                    .prefix(min(count, scores.count) * 4 + 40).map { (candidate: $0, score: scores[$0]) }
                func words(_ candidate: Int) -> [Int32] {
                    let one = found.candidates[candidate]
                    return found.tokens[Int(one.start)..<Int(one.start + one.length)].map {
                        $0.term >= 0 ? $0.term : ~$0.surface
                    }
                }
                for one in chosen {
                    let best = left.indices.max { (left[$0].score, $1) < (left[$1].score, $0) }!
                    let next = left.remove(at: best)
                    #expect(one.candidate == next.candidate && one.score == next.score)
                    let whole = found.candidates[next.candidate]
                    let isName = found.tokens[Int(whole.start)..<Int(whole.start + whole.length)].allSatisfy {
                        $0.flags.contains(.capitalized) || !KeyphraseCandidates.isContent($0)
                    }
                    for place in left.indices.reversed() {
                        let (a, b) = (words(left[place].candidate), words(next.candidate))
                        if a.count == b.count && a.sorted() == b.sorted() {
                            left.remove(at: place)
                            continue
                        }
                        guard a.contains(b) || b.contains(a) else { continue }
                        if isName && a.count < b.count && found.candidates[left[place].candidate].count <= whole.count {
                            left.remove(at: place)
                        } else {
                            left[place].score *= KeyphraseChoice.pull
                        }
                    }
                }
                #expect(chosen.count == min(count, chosen.count + left.count))
            }
        }
    }

    @Test("words of a text are found with their numbers, and none that is a part of another")
    func index() {
        let text = StaticBytes("ship port portal  é 12")
        var index = WordIndex(text)
        for (number, place) in [0, 5, 10, 18, 21].enumerated() {
            #expect(index.add(at: place, number: UInt8(50 * number)) == [4, 9, 16, 20, 23][number])
        }
        func find(_ word: String) -> (number: UInt8, end: Int)? {
            Array(word.utf8).withUnsafeBufferPointer { index.find($0) }
        }
        #expect(find("ship")! == (0, 4) && find("portal")! == (100, 16) && find("é")! == (150, 20))
        #expect(find("12")! == (200, 23))
        for word in ["", "shi", "ports", "1", "ship port"] { #expect(find(word) == nil) }
        var hash = WordHash("por".utf8)
        hash.append(WordHash("".utf8))
        hash.append(WordHash("tal".utf8))
        #expect(index.find(hash) { $0 == 10 ? 16 : nil }! == (100, 16))
    }
}

/// How often the top words of topics stand in a text, or in a window of running words, alone and in pairs.
struct CoherenceCounts {
    private let numbers: [String: Int]
    private let width: Int
    private var single: [Int]
    private var pairs: [Int]
    /// Texts, or windows, that were looked at.
    private(set) var total = 0

    init(_ topics: [[String]]) {
        var numbers: [String: Int] = [:]
        for word in topics.joined() where numbers[word] == nil { numbers[word] = numbers.count }
        self.numbers = numbers
        width = numbers.count
        single = [Int](repeating: 0, count: width)
        pairs = [Int](repeating: 0, count: width * width)
    }

    /// Counts `words` as one text.
    mutating func addText(_ words: [String]) {
        add(Set(words.compactMap { numbers[$0] }), times: 1)
        total += 1
    }

    /// Counts the windows of `size` running words, one for each place where one can begin; a shorter text is one.
    mutating func addWindows(_ words: [String], size: Int) {
        let marks = words.map { numbers[$0] }
        var counts: [Int: Int] = [:]
        for case let mark? in marks.prefix(size) { counts[mark, default: 0] += 1 }
        let windows = max(1, words.count - size + 1)
        total += windows
        var current = Set(counts.keys)
        var times = 1
        for start in 1..<max(windows, 1) {
            if let gone = marks[start - 1] {
                counts[gone]! -= 1
                if counts[gone] == 0 { counts[gone] = nil }
            }
            if let come = marks[start + size - 1] { counts[come, default: 0] += 1 }
            if counts.count == current.count && counts.keys.allSatisfy(current.contains) {
                times += 1
            } else {
                add(current, times: times)
                current = Set(counts.keys)
                times = 1
            }
        }
        add(current, times: times)
    }

    /// Counts windows as gensim's `CoherenceModel` does: a word that leaves at the left counts as gone even where it
    /// stands in the window once more.
    mutating func addWindowsAsGensim(_ words: [String], size: Int) {
        let marks = words.map { numbers[$0] ?? -1 }
        let windows = max(1, words.count - size + 1)
        total += windows
        var current = Set(marks.prefix(size).filter { $0 >= 0 })
        var times = 1
        for start in 1..<max(windows, 1) {
            let (gone, come) = (marks[start - 1], marks[start + size - 1])
            if gone == come || (!current.contains(gone) && (come < 0 || current.contains(come))) {
                if come < 0 || current.contains(come) {
                    times += 1
                    continue
                }
            }
            add(current, times: times)
            times = 1
            current.remove(gone)
            if come >= 0 { current.insert(come) }
        }
        add(current, times: times)
    }

    private mutating func add(_ words: Set<Int>, times: Int) {
        for a in words {
            single[a] += times
            for b in words where b != a { pairs[a * width + b] += times }
        }
    }

    /// Mean over topics of the mean NPMI of their words' pairs; −1 for a pair never seen together.
    func npmi(_ topics: [[String]]) -> Double {
        mean(
            topics.compactMap { words in
                guard words.count > 1 else { return nil }
                var values: [Double] = []
                for (place, a) in words.enumerated() {
                    for b in words[(place + 1)...] {
                        let (x, y) = (numbers[a]!, numbers[b]!)
                        let both = pairs[x * width + y]
                        if both == 0 {
                            values.append(-1)
                        } else if both == total {
                            values.append(1)
                        } else {
                            let ratio = Double(both) * Double(total) / (Double(single[x]) * Double(single[y]))
                            values.append(naturalLogarithm(ratio) / -naturalLogarithm(Double(both) / Double(total)))
                        }
                    }
                }
                return mean(values)
            })
    }

    /// C_v (Röder and others 2015): a word's vector holds its NPMI with each of the topic's words; the figure is the
    /// mean cosine of the words' vectors with their sum. Counts are smoothed by 10⁻¹² as in gensim.
    func cv(_ topics: [[String]]) -> Double {
        mean(
            topics.compactMap { words in
                guard !words.isEmpty else { return nil }
                let ids = words.map { numbers[$0]! }
                let vectors = ids.map { x in ids.map { smoothed(x, $0) } }
                let sum = ids.indices.map { column in vectors.reduce(0) { $0 + $1[column] } }
                return mean(vectors.map { cosine($0, sum) })
            })
    }

    /// gensim's `c_npmi`: NPMI with counts smoothed by 10⁻¹², pairs never seen counting by that.
    func smoothedNPMI(_ topics: [[String]]) -> Double {
        mean(
            topics.compactMap { words in
                let ids = words.map { numbers[$0]! }
                let values = ids.indices.flatMap { a in ids[(a + 1)...].map { smoothed(ids[a], $0) } }
                return values.isEmpty ? nil : mean(values)
            })
    }

    private func smoothed(_ x: Int, _ y: Int) -> Double {
        let least = 1e-12
        let all = Double(max(total, 1))
        let both = Double(x == y ? single[x] : pairs[x * width + y]) / all
        let expected = Double(single[x]) / all * (Double(single[y]) / all)
        guard expected > 0 else { return 0 }
        return naturalLogarithm((both + least) / expected) / -naturalLogarithm(both + least)
    }

    private func cosine(_ a: [Double], _ b: [Double]) -> Double {
        let product = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
        let norms = a.reduce(0) { $0 + $1 * $1 } * b.reduce(0) { $0 + $1 * $1 }
        return norms > 0 ? product / norms.squareRoot() : 0
    }

    private func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
}

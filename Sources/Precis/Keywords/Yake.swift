/// YAKE (Campos and others 2020): words are scored by casing, place, frequency, company and spread; the lower the
/// better. A phrase's figure is the product of its words' over its frequency and one plus their sum.
enum Yake {
    static func scores(_ found: KeyphraseCandidates) -> [Double] {
        let tokens = found.tokens
        let count = found.words.termCount
        var frequency = [Double](repeating: 0, count: count)
        var capitals = frequency
        var acronyms = frequency
        var sentences = [[Int32]](repeating: [], count: count)
        var left = [Set<Int32>](repeating: [], count: count)
        var right = left
        for (place, token) in tokens.enumerated() where token.term >= 0 {
            let term = Int(token.term)
            frequency[term] += 1
            let opens = place == 0 || found.sentences[place] != found.sentences[place - 1]
            if token.flags.contains(.allCaps) {
                acronyms[term] += 1
            } else if token.flags.contains(.capitalized) && !opens {
                capitals[term] += 1
            }
            if sentences[term].last != found.sentences[place] { sentences[term].append(found.sentences[place]) }
            if !opens, tokens[place - 1].term >= 0, !token.flags.contains(.boundaryBefore) {
                left[term].insert(tokens[place - 1].term)
                right[Int(tokens[place - 1].term)].insert(token.term)
            }
        }
        let used = frequency.filter { $0 > 0 }
        guard !used.isEmpty else { return [Double](repeating: 0, count: found.candidates.count) }
        let mean = used.reduce(0, +) / Double(used.count)
        let variance = used.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(used.count)
        let most = used.max()!
        let sentenceCount = Double((found.sentences.last ?? 0) + 1)
        let words = (0..<count).map { term -> Double in
            guard frequency[term] > 0 else { return 1 }
            let casing = max(capitals[term], acronyms[term]) / (1 + naturalLogarithm(frequency[term]))
            let median = Double(sentences[term][sentences[term].count / 2])
            let place = naturalLogarithm(naturalLogarithm(3 + median))
            let share = frequency[term] / (mean + variance.squareRoot())
            let company = (Double(left[term].count) + Double(right[term].count)) / (2 * frequency[term])
            let related = 1 + company * frequency[term] / most
            let spread = Double(sentences[term].count) / sentenceCount
            return related * place / (casing + share / related + spread / related)
        }
        return found.candidates.indices.map { index in
            let one = found.candidates[index]
            guard one.stopWords == 0, one.length <= 3 else { return 0 }
            let own = KeywordMethods.terms(found, index).map { words[Int($0)] }
            let figure = own.reduce(1, *) / (Double(one.count) * (1 + own.reduce(0, +)))
            return 1 / (1 + figure)
        }
    }
}

/// Overlap of a summary with a reference (Lin 2004), as Google's `rouge-score` counts it.
///
/// ```swift
/// let rouge = ROUGE(language: .english)
/// let scores = rouge.score("Ships sailed.", against: "The ship sailed on.")
/// scores.rouge1.fMeasure      // 2 of 2 and 2 of 4 words: 0.667
/// ```
///
/// English words are runs of a–z and 0–9, those of more than three letters cut to Porter stems; words of other
/// languages are runs of letters and digits of any script, lower-cased and whole.
public struct ROUGE: Sendable {
    /// Precision, recall and their harmonic mean, each 0…1.
    public struct Score: Sendable, Hashable {
        /// The share of the summary's that the reference has.
        public var precision: Double
        /// The share of the reference's that the summary has.
        public var recall: Double
        /// 2 · precision · recall / (precision + recall), 0 where nothing is shared.
        public var fMeasure: Double

        init(hits: Int, of predicted: Int, and wanted: Int) {
            let figures = PrecisionRecall(hits: hits, of: predicted, and: wanted)
            (precision, recall, fMeasure) = (figures.precision, figures.recall, figures.f1)
        }
    }

    /// The four figures of one summary against one reference.
    public struct Scores: Sendable, Hashable {
        /// Words.
        public var rouge1: Score
        /// Pairs of neighbouring words.
        public var rouge2: Score
        /// The longest common subsequence of the two texts.
        public var rougeL: Score
        /// The union of longest common subsequences, line by line.
        public var rougeLsum: Score
    }

    /// Whether English words and stems are compared.
    private let isEnglish: Bool

    /// - Parameter language: of the texts; only English words are stemmed.
    public init(language: Language) { isEnglish = language == .english }

    /// Scores a summary against one reference. Lines are sentences for ROUGE-Lsum.
    public func score(_ summary: String, against reference: String) -> Scores {
        score(ROUGEText(summary, self), against: ROUGEText(reference, self))
    }

    /// Scores texts that are tokenised already. O(|a| · |b|) for the subsequences.
    func score(_ summary: ROUGEText, against reference: ROUGEText) -> Scores {
        Scores(
            rouge1: Self.overlap(summary.words, reference.words, of: 1),
            rouge2: Self.overlap(summary.words, reference.words, of: 2),
            rougeL: Score(
                hits: CommonSubsequence(reference.words, summary.words).length, of: summary.words.count,
                and: reference.words.count),
            rougeLsum: Self.unionOfSubsequences(summary.lines, reference.lines))
    }

    static func overlap(_ a: [String], _ b: [String], of n: Int) -> Score {
        let (ours, theirs) = (grams(a, n), grams(b, n))
        var hits = 0
        for (gram, count) in theirs { hits += min(count, ours[gram] ?? 0) }
        return Score(hits: hits, of: max(0, a.count - n + 1), and: max(0, b.count - n + 1))
    }

    static func grams(_ words: [String], _ n: Int) -> [ArraySlice<String>: Int] {
        var counts: [ArraySlice<String>: Int] = [:]
        guard words.count >= n else { return counts }
        for start in 0...(words.count - n) { counts[words[start..<start + n], default: 0] += 1 }
        return counts
    }

    /// Summary-level ROUGE-L: for each line of the reference the union of its longest common subsequences with all
    /// lines of the summary, no word counted more often than both sides have it.
    private static func unionOfSubsequences(_ summary: [[String]], _ reference: [[String]]) -> Score {
        var (ours, theirs) = (counts(summary), counts(reference))
        var hits = 0
        for line in reference {
            var union: Set<Int> = []
            for other in summary { union.formUnion(CommonSubsequence(line, other).places) }
            for place in union.sorted() {
                let word = line[place]
                if ours[word, default: 0] > 0, theirs[word, default: 0] > 0 {
                    hits += 1
                    ours[word]! -= 1
                    theirs[word]! -= 1
                }
            }
        }
        return Score(
            hits: hits, of: summary.reduce(0) { $0 + $1.count }, and: reference.reduce(0) { $0 + $1.count })
    }

    private static func counts(_ lines: [[String]]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for line in lines { for word in line { counts[word, default: 0] += 1 } }
        return counts
    }

    /// The words that are compared.
    func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(isEnglish && word.utf8.count > 3 ? PorterStemmer.stem(word) : word) }
            word = ""
        }
        for scalar in text.unicodeScalars {
            // Lower-casing may make two scalars of one: "İ" gives an i and a dot above.
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                if isEnglish ? Self.isASCIIWord(lower) : lower.isLetterOrNumber {
                    word.unicodeScalars.append(lower)
                } else {
                    close()
                }
            }
        }
        close()
        return words
    }

    private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
        (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    }
}

/// A text as ROUGE reads it: its words, and those of each of its lines.
struct ROUGEText: Sendable {
    let words: [String]
    let lines: [[String]]

    init(_ text: String, _ rouge: ROUGE) {
        lines = text.split(separator: "\n").map { rouge.words(of: String($0)) }
        words = Array(lines.joined())
    }
}

/// What was learned of keyphrases: trees over features, and how rare single words are and how much keyphrases like them.
struct KeyphraseModel: Sendable {
    /// What is known of the words of one language.
    struct Words: Sendable {
        var words = Vocabulary()
        /// By word, ln of one over the share of texts that hold it.
        var idf: [Float] = []
        /// By word, how much more often than the average it is the first, the last, or any word of a keyphrase: log
        /// ratios; nil where it was seen too seldom.
        var likings: [Likings?] = []
        /// The same by the last three letters of a word: first and last.
        var endings: [String: (first: Float, last: Float)] = [:]
        /// The same by the stop word or bound before ("<the") and after (">of") a phrase.
        var neighbours: [String: Float] = [:]
    }

    struct Likings: Sendable {
        var first: Float
        var last: Float
        var any: Float
    }

    /// Words that are in no table are taken to be this rare.
    static let greatestIDF: Float = 9

    /// The model that comes with the library.
    static let trained = KeyphraseModel(weights: KeyphraseWeights.text, words: KeyphraseWords.text)

    let trees: BoostedTrees
    private let languages: [String: Words]

    func words(of language: Language) -> Words { languages[language.code] ?? Words() }

    /// Features that the trees read: those of the article, then those of its words.
    static let names =
        KeyphraseFeatures.names + [
            "idfSum", "idfMean", "idfLeast", "idfMost", "idfFirst", "idfLast", "weight", "weightRank", "likesFirst",
            "likesLast", "likesMean", "likesLeast", "likesBefore", "likesAfter",
        ]

    /// Reads the two texts as `Benchmarks/Quality/train_keyphrases.py` writes them.
    init(weights: String, words: String) {
        do {
            guard let trees = try BoostedTrees.models(in: weights, features: Self.names)["keyphrases"] else {
                preconditionFailure("the keyphrase weights hold no model of that name")
            }
            self.trees = trees
        } catch {
            preconditionFailure("the keyphrase weights cannot be read: \(error)")
        }
        var languages: [String: Words] = [:]
        var current = ""
        for line in words.split(separator: "\n") {
            let fields = line.split(separator: " ")
            if fields[0] == "language" {
                current = String(fields[1])
                languages[current] = Words()
            } else {
                languages[current]?.read(fields)
            }
        }
        self.languages = languages
    }
}

extension KeyphraseModel.Words {
    fileprivate mutating func read(_ fields: [Substring]) {
        switch fields[0] {
        case "idf":
            let level = Float(fields[1]) ?? 0
            for word in fields[2...] { idf[number(word)] = level / 3 }
        case "word":
            for place in stride(from: 1, to: fields.count - 1, by: 2) {
                let code = Self.decoded(fields[place + 1])
                likings[number(fields[place])] = KeyphraseModel.Likings(first: code[0], last: code[1], any: code[2])
            }
        case "end":
            for place in stride(from: 1, to: fields.count - 1, by: 2) {
                let code = Self.decoded(fields[place + 1])
                endings[String(fields[place])] = (code[0], code[1])
            }
        case "near":
            for place in stride(from: 1, to: fields.count - 1, by: 2) {
                neighbours[String(fields[place])] = Self.decoded(fields[place + 1])[0]
            }
        default: preconditionFailure("a line \(fields[0]) in the keyphrase words")
        }
    }

    private mutating func number(_ word: Substring) -> Int {
        let number = Int(words.intern(String(word)))
        if number == idf.count {
            idf.append(KeyphraseModel.greatestIDF)
            likings.append(nil)
        }
        return number
    }

    /// A letter stands for a quarter, "D" for 0.
    private static func decoded(_ code: Substring) -> [Float] { code.utf8.map { (Float($0) - 0x44) / 4 } }
}

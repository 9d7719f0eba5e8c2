import Precis

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Session {
    /// The words of `--query` as a document, where they were given.
    func query(_ words: String?) -> Document? {
        words.map { Document(id: "query", text: $0, language: language) }
    }

    /// What is looked for: the words of `--query`, or else the records of the inputs.
    func queries(_ words: String?, or inputs: [String], _ input: InputOptions) throws -> [Document] {
        if let query = query(words) { return [query] }
        let documents = try documents(of: inputs, input)
        adviseOnQueries(inputs)
        return documents
    }

    /// Tells whoever named words in the place of a file how words are given.
    func adviseOnQueries(_ inputs: [String]) {
        if let words = inputs.first(where: { $0 != "-" && access($0, F_OK) != 0 }) {
            messages.warn("\(words): where this is what to look for, write it after --query")
        }
    }

    /// Tells whoever looks for words that say nothing why nothing is found.
    func adviseOnWords(_ words: String, in language: Language) {
        if let reason = QueryWords.problem(with: words, in: language) {
            messages.warn("the query \(reason); \(QueryWords.remedy)")
        }
    }

    /// What to say to whoever asks for a search and gives nothing to look for; nil where something may come.
    ///
    /// - Parameters:
    ///   - inputs: what was named to look for.
    ///   - corpus: what was named to look among, which may have swallowed it.
    static func missingQuery(_ inputs: [String], corpus: [String]) -> String? {
        guard inputs.isEmpty, isatty(STDIN_FILENO) == 1 else { return nil }
        return "No query: " + queryRemedy(corpus: corpus)
    }

    static func queryRemedy(corpus: [String]) -> String {
        if let first = corpus.first, let last = corpus.last, corpus.count > 1 {
            return "all that stands after --corpus is the corpus; write what to look for before it, as in: analyze "
                + "similar \(last) --corpus \(first)"
        }
        return "name what to look for, as in: analyze similar story.txt --corpus news/, give words with --query, or "
            + "pipe text in"
    }
}

/// Queries that no text can answer.
enum QueryWords {
    static let remedy = "ask with words that tell what it is about"

    /// What is wrong with a query, as the end of a sentence: it has no words, or such only as every text has; nil where it
    /// has others.
    static func problem(with query: String, in language: Language) -> String? {
        let document = Document(text: query, language: language)
        var lexicon = Lexicon()
        let tokens = lexicon.tokens(of: 0..<document.bytes.count, in: document)
        if tokens.isEmpty { return "has no word" }
        guard tokens.allSatisfy({ $0.flags.contains(.stopWord) }) else { return nil }
        let words = tokens.prefix(3).map { document.text(of: Int($0.start)..<Int($0.end)) }
        return "has only words that every text has (\(words.joined(separator: ", "))\(tokens.count > 3 ? ", …" : ""))"
    }
}

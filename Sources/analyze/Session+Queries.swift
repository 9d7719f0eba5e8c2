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
}

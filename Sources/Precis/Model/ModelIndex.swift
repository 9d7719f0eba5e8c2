/// Finds the articles kept in a model file that are nearest to a text, without reading the rest of the file.
///
/// ```swift
/// let index = try ModelIndex("news.model")
/// for match in try index.nearest(to: dispatch, count: 5) { print(match.similarity, try index.article(match).id) }
/// ```
///
/// The figures are those of ``SimilarityIndex``, exact, apart from its second look at sentences, which a model
/// does not keep.
public struct ModelIndex: Sendable {
    /// The file that is searched.
    public let file: ModelFile
    private let prevailing: PrevailingLanguage?

    /// The articles from the first on by whose languages short queries are read.
    private static let asked = 200

    /// - Throws: where the file is none, is damaged, or keeps no articles.
    public init(_ path: String) throws(ModelFileError) { try self.init(ModelFile(path)) }

    /// - Throws: where the file keeps no articles, or those that tell its language are damaged.
    public init(_ file: ModelFile) throws(ModelFileError) {
        guard file.keepsArticles else {
            throw ModelFileError(
                file: file.path, what: "keeps no articles to look among",
                remedy: "build it with --articles, or name the articles with --corpus")
        }
        self.file = file
        var languages: [Language] = []
        for place in 0..<min(Self.asked, file.articleCount) {
            languages.append(Language.named(try file.article(at: place).language) ?? .undetermined)
        }
        prevailing = PrevailingLanguage(languages)
    }

    /// The `count` articles nearest to `document`, nearest first; only those with a similarity over 0.
    public func nearest(
        to document: Document, count: Int = 10, where isWanted: (CorpusModel.Article) -> Bool
    ) throws(ModelFileError) -> [SimilarityIndex.Match] {
        var failure: ModelFileError?
        let found = try search(document, count) { place in
            do throws(ModelFileError) { return isWanted(try file.article(at: place)) } catch { failure = error }
            return false
        }
        if let failure { throw failure }
        return found
    }

    /// The same among all articles.
    public func nearest(to document: Document, count: Int = 10) throws(ModelFileError) -> [SimilarityIndex.Match] {
        try search(document, count) { _ in true }
    }

    /// What the file keeps of a match's article.
    ///
    /// - Throws: where its part of the file is damaged.
    public func article(_ match: SimilarityIndex.Match) throws(ModelFileError) -> CorpusModel.Article {
        try file.article(at: match.document)
    }

    private func search(
        _ document: Document, _ count: Int, _ isWanted: (Int) -> Bool
    ) throws(ModelFileError) -> [SimilarityIndex.Match] {
        var lexicon = Lexicon()
        var tokens: [Token] = []
        let language = prevailing?.language(forDetected: document.language, bytes: document.bytes.count)
        lexicon.appendTokens(ofTitleAndTextOf: document, language: language, to: &tokens)
        var counts: [Int32: Int] = [:]
        for token in tokens where token.term >= 0 { counts[token.term, default: 0] += 1 }
        var places: [Int: Int] = [:]
        for (term, count) in counts {
            let bytes = Array(lexicon.terms[term].utf8)
            let place = try Self.place(of: bytes, in: file)
            if let place { places[place] = count }
        }
        let query = try PostingQuery(places) { place throws(ModelFileError) in
            TermWeight.inverseDocumentFrequency(try file.documentFrequency(at: place), of: file.documentCount)
        }
        return try PostingSearch.nearest(query, in: file, count: count, where: isWanted)
    }

    static func place(of bytes: [UInt8], in source: some BackgroundFrequencies) throws(ModelFileError) -> Int? {
        let result = bytes.withUnsafeBufferPointer { bytes -> Result<Int?, ModelFileError> in
            do throws(ModelFileError) { return .success(try source.place(of: bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}

extension ModelFile: PostingSource {
    func withPostings<R>(of places: [Int], _ body: (PostingLists) -> R) throws(ModelFileError) -> R {
        var lists = PostingLists(
            norms: try values(.norms, 0..<articleCount), lengths: try values(.lengths, 0..<articleCount))
        for place in places {
            let range = try range(.postingOffsets, place)
            let articles = try values(.postingArticles, range, as: UInt32.self)
            // The writer files articles in ascending order, so that the first and the last are the bounds of all.
            if let last = articles.last, last >= UInt32(articleCount) {
                throw file.damaged("an article is out of bounds")
            }
            lists.terms.append((articles, try values(.postingCounts, range)))
        }
        return body(lists)
    }
}

/// What the trained ranking looks at in each sentence: figures of its place, its words, its likeness to the others and
/// of the article as a whole.
///
/// Every figure is finite. Words have a say only where many articles use them, as one figure (``CueWords``): what was
/// learned from one set of articles holds for others.
struct SentenceFeatures: Sendable {
    /// A figure and the reason under which its share of a score is told.
    struct Feature: Sendable {
        let name: String
        let reason: String
    }

    /// n × features, row by row.
    private(set) var values: [Float]
    let count: Int

    /// The columns' names, in order.
    static let all: [Feature] = [
        ("position", "place inverse-place place-share words-before paragraph opens-paragraph paragraph-sentences"),
        ("length", "words length-ratio length-rank terms"),
        ("wording", "stop-share capitals numbers all-caps commas colons brackets claims"),
        (
            "centrality",
            "textrank textrank-rank lexrank lexrank-rank centroid centroid-sum mean-likeness sumbasic luhn kl "
                + "repeated-phrases phrase-weight top-terms"
        ),
        ("flow", "pacsum likeness-before likeness-after new-share recurring-share likeness-previous likeness-next"),
        ("topics", "lsa coverage"),
        ("lead", "likeness-first"),
        ("title", "title-likeness title-share has-title"),
        ("opening", "pronoun-opening connective-opening next-pronoun"),
        ("cue words", "cue-words"),
        ("speech", "opens-quote quoted-share question exclamation no-end-mark first-person second-person"),
        (
            "kind of text",
            "sentences document-words mean-words paragraph-rate document-quoted document-first-person document-numbers "
                + "document-capitals document-questions has-dateline lead-likeness concentration document-likeness"
        ),
    ].flatMap { reason, names in
        names.split(separator: " ").map { Feature(name: String($0), reason: reason) }
    }

    static let width = all.count

    /// The figures of a row.
    func row(_ row: Int) -> ArraySlice<Float> { values[row * Self.width..<(row + 1) * Self.width] }

    init(_ vectors: SentenceVectors, _ surfaces: [SurfaceFacts], _ cues: CueWords) {
        count = vectors.count
        let graph = SimilarityGraph(cosine: vectors.weights)
        let edges = SentenceEdges(graph, vectors.weights)
        let likeness = LikenessFacts(vectors, edges)
        let centrality = CentralityFacts(vectors, graph, edges)
        let phrases = PhraseFacts(vectors)
        let cueSums = cues.figures(of: vectors)
        let documents = vectors.documents.indices.map { document in
            DocumentFacts(vectors, surfaces, likeness, rows: vectors.rows(of: document))
        }
        var values: [Float] = []
        values.reserveCapacity(count * Self.width)
        var figures: [Double] = []
        for row in 0..<count {
            let document = documents[vectors.rows[row].document]
            let own = surfaces[row]
            let place = row - document.rows.lowerBound
            let next = row + 1 < document.rows.upperBound ? surfaces[row + 1] : nil
            figures.removeAll(keepingCapacity: true)
            figures += document.place(of: row, in: vectors)
            figures += [own.words, own.words / document.meanWords, document.lengthRanks[place], own.terms]
            figures += [own.stopShare, own.capitals, own.numbers, own.allCaps]
            figures += [own.commas, own.colons, own.brackets, own.claims]
            figures += centrality.figures(of: row)
            figures.append(likeness.mean[row])
            figures += centrality.jointFigures(of: row)
            figures += [phrases.repeated[row], phrases.weight[row], phrases.topTerms[row]]
            figures += [centrality.pacSum[row], likeness.before[row], likeness.after[row], likeness.newShare[row]]
            figures += [likeness.recurringShare[row], likeness.previous[row], likeness.next[row]]
            figures += [centrality.lsa[row], likeness.coverage[row], likeness.first[row]]
            figures += [likeness.title[row], likeness.titleShare[row], document.hasTitle]
            figures += [own.pronounOpening, own.connectiveOpening, next?.pronounOpening ?? 0]
            figures.append(cueSums[row])
            figures += [own.opensQuote, own.quotedShare, own.question, own.exclamation, own.noEndMark]
            figures += [own.firstPerson, own.secondPerson]
            figures += document.figures
            precondition(figures.count == Self.width, "\(figures.count) figures for \(Self.width) features")
            for figure in figures { values.append(figure.isFinite ? Float(figure) : 0) }
        }
        self.values = values
    }
}

extension ModelFile: BackgroundFrequencies {
    /// The bytes of the term at `place`.
    func term(at place: Int) throws(ModelFileError) -> UnsafeBufferPointer<UInt8> {
        try values(.terms, range(.termOffsets, place))
    }

    /// The place of a term, by binary search.
    public func place(of term: UnsafeBufferPointer<UInt8>) throws(ModelFileError) -> Int? {
        let place = try (0..<termCount).partitionPoint { (place) throws(ModelFileError) in
            try self.term(at: place).lexicographicallyPrecedes(term)
        }
        guard place < termCount, try self.term(at: place).elementsEqual(term) else { return nil }
        return place
    }

    public func documentFrequency(at place: Int) throws(ModelFileError) -> Int {
        Int(UInt32(littleEndian: try values(.frequencies, place..<place + 1, as: UInt32.self)[0]))
    }

    /// The coordinates are V √Σ.
    public func addLatentRow(at place: Int, times weight: Float, to sum: inout [Float]) throws(ModelFileError) {
        guard rank > 0 else { return }
        let row = try values(.latentPlaces, place..<place + 1, as: UInt32.self)[0]
        guard row != .max else { return }
        let numbers = try values(.latentRows, Int(row) * rank..<(Int(row) + 1) * rank, as: Float.self)
        let scales = try values(.singularValues, 0..<rank, as: Double.self)
        Self.add(numbers, scales, times: weight, to: &sum)
    }

    /// The article at `place` of those kept.
    public func article(at place: Int) throws(ModelFileError) -> CorpusModel.Article {
        func field(_ index: Int) throws(ModelFileError) -> String {
            let bytes = try values(.articles, range(.articleOffsets, 4 * place + index), as: UInt8.self)
            return String(decoding: bytes, as: UTF8.self)
        }
        let (title, date) = (try field(1), try field(2))
        return CorpusModel.Article(
            id: try field(0), title: title.isEmpty ? nil : title, date: date.isEmpty ? nil : date,
            language: try field(3))
    }

    /// The whole file as a model in memory, every block of it checked: for merging, adding and removing.
    public func model() throws(ModelFileError) -> CorpusModel {
        try verify()
        var names: [String] = []
        names.reserveCapacity(termCount)
        for place in 0..<termCount { names.append(String(decoding: try term(at: place), as: UTF8.self)) }
        let terms = Vocabulary(names)
        guard terms.count == termCount else { throw file.damaged("a term is in it twice") }
        let frequencies = try values(.frequencies, 0..<termCount, as: Int32.self)
        var latent: CorpusModel.LatentSpace?
        if rank > 0 {
            var rows = Matrix<Float>(rows: termCount, columns: rank)
            let places = try values(.latentPlaces, 0..<termCount, as: UInt32.self)
            for term in 0..<termCount where places[term] != .max {
                let row = try values(
                    .latentRows, Int(places[term]) * rank..<(Int(places[term]) + 1) * rank, as: Float.self)
                for (column, value) in row.enumerated() { rows[term, column] = value }
            }
            latent = CorpusModel.LatentSpace(
                singularValues: Array(try values(.singularValues, 0..<rank, as: Double.self)), terms: rows)
        }
        var articles: [CorpusModel.Article]?
        var counts: SparseMatrix?
        if keepsArticles {
            var list: [CorpusModel.Article] = []
            list.reserveCapacity(articleCount)
            for place in 0..<articleCount { list.append(try article(at: place)) }
            articles = list
            let offsets = try values(.rowOffsets, 0..<articleCount + 1, as: UInt64.self).map { Int($0) }
            let total = offsets.last ?? 0
            let columns = try values(.rowTerms, 0..<total, as: Int32.self)
            let numbers = try values(.rowCounts, 0..<total, as: UInt16.self)
            counts = SparseMatrix(
                rows: articleCount, columns: termCount, offsets: offsets, indices: Array(columns),
                values: numbers.map { Float($0) })
        }
        return CorpusModel(
            terms: terms, documentFrequencies: Array(frequencies), documentCount: documentCount, latent: latent,
            articles: articles, counts: counts)
    }
}

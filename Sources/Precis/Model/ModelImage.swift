/// The bytes of a model's file.
struct ModelImage {
    private(set) var bytes: [UInt8] = []
    private var data: [UInt8] = []
    private var sections: [(name: String, offset: Int, length: Int)] = []

    init(_ model: CorpusModel) {
        let postings = model.counts.map { Postings($0) }
        add(
            .meta,
            [
                UInt64(model.documentCount), UInt64(model.terms.count), UInt64(model.rank),
                UInt64(model.articles?.count ?? 0), (postings?.meanLength ?? 0).bitPattern,
                model.articles == nil ? 0 : 1,
            ])
        let names = Self.strings(model.terms.strings)
        add(.termOffsets, names.offsets)
        add(.terms, names.bytes)
        add(.frequencies, model.documentFrequencies)
        if let latent = model.latent { add(latent) }
        if let articles = model.articles, let counts = model.counts, let postings { add(articles, counts, postings) }
        align()
        assemble()
    }

    private mutating func add(_ latent: CorpusModel.LatentSpace) {
        add(.singularValues, latent.singularValues.map(\.bitPattern))
        let used = (0..<latent.terms.rows).map { row in latent.terms.row(row).contains { $0 != 0 } }
        var next: UInt32 = 0
        let places = used.map { isUsed -> UInt32 in
            guard isUsed else { return .max }
            next += 1
            return next - 1
        }
        add(.latentPlaces, places)
        var rows: [UInt32] = []
        rows.reserveCapacity(Int(next) * latent.singularValues.count)
        for row in 0..<latent.terms.rows where used[row] {
            rows.append(contentsOf: latent.terms.row(row).lazy.map(\.bitPattern))
        }
        add(.latentRows, rows)
    }

    private mutating func add(_ articles: [CorpusModel.Article], _ counts: SparseMatrix, _ postings: Postings) {
        let texts = Self.strings(articles.flatMap { [$0.id, $0.title ?? "", $0.date ?? "", $0.language] })
        add(.articleOffsets, texts.offsets)
        add(.articles, texts.bytes)
        let range = counts.offsets[0]..<counts.offsets[counts.rows]
        add(.rowOffsets, counts.offsets.map { UInt64($0 - range.lowerBound) })
        add(.rowTerms, Array(counts.indices[range]))
        add(.rowCounts, counts.values[range].map { UInt16(min(65535, $0)) })
        add(.postingOffsets, postings.offsets.map { UInt64($0) })
        add(.postingArticles, postings.articles)
        add(.postingCounts, postings.counts)
        add(.norms, postings.norms.map(\.bitPattern))
        add(.lengths, postings.lengths.map(\.bitPattern))
    }

    private mutating func add<T: FixedWidthInteger>(_ section: ModelLayout.Section, _ values: [T]) {
        align()
        let start = data.count
        values.map(\.littleEndian).withUnsafeBytes { data.append(contentsOf: $0) }
        sections.append((section.rawValue, start, data.count - start))
    }

    private mutating func align() {
        data.append(contentsOf: repeatElement(0, count: ModelLayout.aligned(data.count, to: 64) - data.count))
    }

    private static func strings(_ strings: [String]) -> (offsets: [UInt64], bytes: [UInt8]) {
        var offsets: [UInt64] = [0]
        var bytes: [UInt8] = []
        for string in strings {
            bytes.append(contentsOf: string.utf8)
            offsets.append(UInt64(bytes.count))
        }
        return (offsets, bytes)
    }

    /// Puts header and checksums before the data.
    private mutating func assemble() {
        let blocks = (data.count + ModelLayout.blockSize - 1) / ModelLayout.blockSize
        let start = ModelLayout.aligned(ModelLayout.headerSize + 8 * blocks, to: 64)
        var checksums = data.withUnsafeBytes { buffer in
            (0..<blocks).map { block in
                let first = block * ModelLayout.blockSize
                let last = min(buffer.count, first + ModelLayout.blockSize)
                return BlockChecksum.of(UnsafeRawBufferPointer(rebasing: buffer[first..<last])).littleEndian
            }
        }
        while checksums.count * 8 < start - ModelLayout.headerSize { checksums.append(0) }
        var header = ModelLayout.magic
        func put<T: FixedWidthInteger>(_ value: T) {
            withUnsafeBytes(of: value.littleEndian) { header.append(contentsOf: $0) }
        }
        put(ModelLayout.version)
        put(UInt32(sections.count))
        put(UInt64(start + data.count))
        put(UInt64(ModelLayout.blockSize))
        put(UInt64(start))
        put(checksums.withUnsafeBytes { BlockChecksum.of($0) })
        for (name, offset, length) in sections {
            header.append(contentsOf: name.utf8)
            header.append(contentsOf: repeatElement(0, count: 16 - name.utf8.count))
            put(UInt64(start + offset))
            put(UInt64(length))
        }
        header.append(contentsOf: repeatElement(0, count: ModelLayout.headerSize - 8 - header.count))
        put(header.withUnsafeBytes { BlockChecksum.of($0) })
        bytes = header
        bytes.reserveCapacity(start + data.count)
        checksums.withUnsafeBytes { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: data)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension CorpusModel {
    /// Writes the model to a file, which has the old contents or all of the new ones at every moment.
    ///
    /// The bytes go to `path` + ".partial" beside it, are flushed to the disk, and take the name. What an interrupted
    /// writer left there is written over.
    public func save(to path: String) throws(ModelFileError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw ModelFileError(
                file: path, what: "this is a folder, a pipe or a device", remedy: "name a file for the model")
        }
        let image = ModelImage(self).bytes
        let partial = path + ".partial"
        func failure(_ what: String) -> ModelFileError {
            let reason = String(cString: strerror(errno))
            return ModelFileError(
                file: path, what: "\(what): \(reason)", remedy: "see that its folder can be written and has room")
        }
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("cannot be written") }
        defer { close(descriptor) }
        // Another run may have given the file its name between the two calls: it is the model then and not to be emptied.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, let held = FileIdentity(descriptor: descriptor),
            held == FileIdentity(partial)
        else {
            throw ModelFileError(
                file: path, what: "another run is writing it", remedy: "wait for that run or stop it")
        }
        guard ftruncate(descriptor, 0) == 0, Self.writeAll(image, to: descriptor), fsync(descriptor) == 0,
            rename(partial, path) == 0
        else {
            let error = failure("cannot be written")
            unlink(partial)
            throw error
        }
        let folder = path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? "."
        let directory = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, min(rest.count, 1 << 28))
                if count < 0 && errno != EINTR { return false }
                rest = rest.dropFirst(max(0, count))
            }
            return true
        }
    }
}

/// The bytes of a model's file.
struct ModelImage {
    private(set) var bytes: [UInt8] = []
    private var sections: [(name: String, offset: Int, length: Int)] = []

    init(_ model: CorpusModel) {
        var data: [UInt8] = []
        func add<T: FixedWidthInteger>(
            _ section: ModelLayout.Section, _ values: [T], _ sections: inout [(String, Int, Int)]
        ) {
            data.append(
                contentsOf: repeatElement(0, count: ModelLayout.aligned(data.count, to: 64) - data.count))
            let start = data.count
            values.map(\.littleEndian).withUnsafeBytes { data.append(contentsOf: $0) }
            sections.append((section.rawValue, start, data.count - start))
        }
        var table: [(String, Int, Int)] = []
        let postings = model.counts.map { Postings($0) }
        add(
            .meta,
            [
                UInt64(model.documentCount), UInt64(model.terms.count),
                UInt64(model.latent?.singularValues.count ?? 0), UInt64(model.articles?.count ?? 0),
                (postings?.meanLength ?? 0).bitPattern, model.articles == nil ? 0 : 1,
            ], &table)
        let names = Self.strings(model.terms.strings)
        add(.termOffsets, names.offsets, &table)
        add(.terms, names.bytes, &table)
        add(.frequencies, model.documentFrequencies, &table)
        if let latent = model.latent {
            let rank = latent.singularValues.count
            add(.singularValues, latent.singularValues.map(\.bitPattern), &table)
            let used = (0..<latent.terms.rows).map { row in latent.terms.row(row).contains { $0 != 0 } }
            var next: UInt32 = 0
            add(
                .latentPlaces,
                used.map { isUsed -> UInt32 in
                    guard isUsed else { return .max }
                    next += 1
                    return next - 1
                }, &table)
            var rows: [UInt32] = []
            rows.reserveCapacity(Int(next) * rank)
            for row in 0..<latent.terms.rows where used[row] {
                rows.append(contentsOf: latent.terms.row(row).lazy.map(\.bitPattern))
            }
            add(.latentRows, rows, &table)
        }
        if let articles = model.articles, let counts = model.counts, let postings {
            let texts = Self.strings(articles.flatMap { [$0.id, $0.title ?? "", $0.date ?? "", $0.language] })
            add(.articleOffsets, texts.offsets, &table)
            add(.articles, texts.bytes, &table)
            let base = counts.offsets[0]
            add(.rowOffsets, counts.offsets.map { UInt64($0 - base) }, &table)
            let range = base..<counts.offsets[counts.rows]
            add(.rowTerms, counts.indices[range].map { $0 }, &table)
            add(.rowCounts, counts.values[range].map { UInt16(min(65535, $0)) }, &table)
            add(.postingOffsets, postings.offsets.map { UInt64($0) }, &table)
            add(.postingArticles, postings.articles, &table)
            add(.postingCounts, postings.counts, &table)
            add(.norms, postings.norms.map(\.bitPattern), &table)
            add(.lengths, postings.lengths.map(\.bitPattern), &table)
        }
        data.append(contentsOf: repeatElement(0, count: ModelLayout.aligned(data.count, to: 64) - data.count))
        assemble(data, table)
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
    private mutating func assemble(_ data: [UInt8], _ table: [(String, Int, Int)]) {
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
        put(UInt32(table.count))
        put(UInt64(start + data.count))
        put(UInt64(ModelLayout.blockSize))
        put(UInt64(start))
        put(checksums.withUnsafeBytes { BlockChecksum.of($0) })
        for (name, offset, length) in table {
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

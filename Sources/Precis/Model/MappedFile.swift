import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file mapped into memory, read only, whose blocks are checked when they are first looked at.
final class MappedFile: @unchecked Sendable {
    let path: String
    let count: Int
    private let base: UnsafeRawPointer
    private let checked: Mutex<[Bool]>
    /// Where the data begin, the checksums of its blocks, and how many bytes each covers.
    private var data = 0

    init(_ path: String) throws(ModelFileError) {
        self.path = path
        func failure(_ what: String, _ remedy: String) -> ModelFileError {
            ModelFileError(file: path, what: what, remedy: remedy)
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let fault = OpeningFault(code: errno)
            throw failure(fault.what, fault.remedy)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw failure("is no file", "name a model file")
        }
        count = Int(status.st_size)
        guard count >= ModelLayout.headerSize else {
            throw failure("is no model file: \(count) bytes are too few", "make one with analyze model build")
        }
        guard let mapped = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), mapped != MAP_FAILED else {
            throw failure("cannot be mapped: \(String(cString: strerror(errno)))", "see that there is address space")
        }
        base = UnsafeRawPointer(mapped)
        checked = Mutex([])
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: base), count) }

    func damaged(_ what: String) -> ModelFileError {
        ModelFileError(
            file: path, what: "is damaged: " + what, remedy: "restore it from a copy or build the model again")
    }

    /// Bytes of the header and of the checksums, which the caller checks.
    func unchecked(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    /// Says where the data begin; from here on `bytes` can be asked for.
    func setData(from start: Int) {
        data = start
        let blocks = (count - start + ModelLayout.blockSize - 1) / ModelLayout.blockSize
        checked.withLock { $0 = [Bool](repeating: false, count: blocks) }
    }

    /// The bytes at `range` of the file, all blocks of them checked.
    func bytes(_ range: Range<Int>) throws(ModelFileError) -> UnsafeRawBufferPointer {
        guard range.lowerBound >= data, range.upperBound <= count else { throw damaged("an offset is out of bounds") }
        guard !range.isEmpty else { return UnsafeRawBufferPointer(start: base + range.lowerBound, count: 0) }
        let first = (range.lowerBound - data) / ModelLayout.blockSize
        let last = (range.upperBound - 1 - data) / ModelLayout.blockSize
        let broken = checked.withLock { checked -> Int? in
            for block in first...last where !checked[block] {
                let start = data + block * ModelLayout.blockSize
                let contents = unchecked(start..<min(count, start + ModelLayout.blockSize))
                let expected = base.loadUnaligned(
                    fromByteOffset: ModelLayout.headerSize + 8 * block, as: UInt64.self)
                if BlockChecksum.of(contents) != UInt64(littleEndian: expected) { return start }
                checked[block] = true
            }
            return nil
        }
        if let broken { throw damaged("the checksum of the block at byte \(broken) does not fit") }
        return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Bytes in order, a chunk at a time.
protocol ByteInput: AnyObject {
    /// Fills `buffer` from its start and gives the number of bytes, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int
}

/// A file or standard input by read(2).
final class FileInput: ByteInput {
    /// The path as given, `-` for standard input.
    let file: String
    /// The file's size where it is known in advance.
    let size: Int?
    private let descriptor: Int32

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - file: the path as given.
    ///   - path: the same as the system has it; nil where `file` is all that is known.
    init(file: String, path: SystemPath? = nil) throws(ReadingProblem) {
        self.file = file
        if file == "-" {
            descriptor = 0
            size = nil
            return
        }
        let opened = open((path ?? SystemPath(file)).bytes, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw .cannotOpen(file, code: errno) }
        descriptor = opened
        var status = stat()
        size = fstat(opened, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit {
        if file != "-" { _ = close(descriptor) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw .cannotRead(file, code: errno) }
        }
    }
}

/// What stands at a path.
enum PathKind {
    case directory, file, other

    /// nil where nothing stands; symbolic links are followed.
    init?(path: SystemPath) {
        var status = stat()
        guard stat(path.bytes, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .directory
        case S_IFREG: self = .file
        default: self = .other
        }
    }
}

/// What the system says to an error number.
func systemMessage(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}

/// 64 KB that are given back even where the initialiser of their owner throws.
final class RawChunk {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    deinit {
        bytes.deallocate()
    }
}

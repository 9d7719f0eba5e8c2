#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where results go: standard output, or a file that appears whole or not at all.
final class Output {
    /// What went wrong with an output, and what to do.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let descriptor: Int32
    private let target: (path: String, temporary: String)?
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    /// Opens `path`, or standard output where it is nil.
    init(path: String?) throws {
        guard let path else {
            descriptor = STDOUT_FILENO
            target = nil
            return
        }
        var template = Array((path + ".XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw Self.failure(path) }
        // mkstemp makes the file the owner's alone; a result has the rights that any new file has.
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
        target = (path, temporary)
    }

    func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.capacity { try flush() }
    }

    /// Writes what is waiting; standard output may be read while the command still works.
    func flush() throws {
        try buffer.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #else
                    let count = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #endif
                if count < 0 {
                    if errno == EINTR { continue }
                    throw Self.failure(target?.path ?? "standard output")
                }
                rest = rest.dropFirst(count)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes the rest and, where there is a file, puts it in its place.
    func finish() throws {
        try flush()
        guard let target else { return }
        guard fsync(descriptor) == 0, close(descriptor) == 0, rename(target.temporary, target.path) == 0 else {
            throw Self.failure(target.path)
        }
    }

    /// Takes back a file that was not finished.
    func discard() {
        guard let target else { return }
        close(descriptor)
        unlink(target.temporary)
    }

    private static func failure(_ path: String) -> Failure {
        Failure(description: "\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
}

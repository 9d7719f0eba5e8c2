#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where results go: standard output, or a file that appears whole or not at all. A pipe or a device is written to as
/// standard output is.
final class Output {
    /// What went wrong with an output, and what to do.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let descriptor: Int32
    /// The path as given.
    private let name: String
    private let target: (path: String, temporary: String)?
    private var buffer: [UInt8] = []
    /// Whether nothing was printed.
    private(set) var isEmpty = true
    private static let capacity = 1 << 16
    private static let standardOutput = "standard output"

    /// Opens `path`, or standard output where it is nil.
    init(path: String?) throws {
        guard let path else {
            descriptor = STDOUT_FILENO
            name = Self.standardOutput
            target = nil
            return
        }
        name = path
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            // Not to be replaced by a file; a folder fails here.
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Self.failure(path) }
            target = nil
            return
        }
        // One that its owner has closed is replaced as little as a shell would write into it.
        if isThere, access(path, W_OK) != 0 { throw Self.failure(path) }
        // What a symbolic link names is replaced, and not the link.
        let place = realpath(path, nil).map { resolved in
            defer { free(resolved) }
            return String(cString: resolved)
        }
        var template = Array(Self.temporary(beside: place ?? path).utf8CString)
        descriptor = mkstemp(&template)
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw Self.failure(name) }
        Unfinished.begin(temporary)
        // mkstemp makes the file the owner's alone; a result has the rights of the file that it replaces, or those that any
        // new file has.
        let mask = umask(0)
        umask(mask)
        if isThere { _ = fchown(descriptor, status.st_uid, status.st_gid) }
        fchmod(descriptor, isThere ? status.st_mode & 0o777 : 0o666 & ~mask)
        target = (place ?? path, temporary)
    }

    /// A hidden name in the same folder: a folder that is read meanwhile has no such article.
    private static func temporary(beside path: String) -> String {
        let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
        // No name is longer than 255 bytes.
        return path[..<start] + "." + String(decoding: path[start...].utf8.prefix(200), as: UTF8.self) + ".XXXXXX"
    }

    func write(_ text: String) throws {
        if !text.isEmpty { isEmpty = false }
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
                    throw Self.failure(name)
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
            throw Self.failure(name)
        }
        Unfinished.end()
    }

    /// Takes back a file that was not finished.
    func discard() {
        guard let target else { return }
        close(descriptor)
        unlink(target.temporary)
        Unfinished.end()
    }

    private static func failure(_ path: String) -> Failure {
        if errno == EISDIR {
            return Failure(description: "\(path): cannot be written: this is a folder, not a file; name a file")
        }
        let what = String(cString: strerror(errno))
        let remedy =
            path == standardOutput
            ? "see that it is open and has room" : "see that its folder can be written and has room"
        return Failure(description: "\(path): cannot be written: \(what); \(remedy)")
    }
}

/// The file that a command which is interrupted, or whose messages nobody reads any more, takes away on its way out.
private enum Unfinished {
    /// Read by the signal handler, which may call little: no lock, no memory.
    nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

    static func begin(_ file: String) {
        path = strdup(file)
        for code in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
            // What the caller has told the command to ignore, as nohup does, stays ignored.
            let former = signal(code) { code in
                if let path = Unfinished.path { unlink(path) }
                signal(code, SIG_DFL)
                raise(code)
            }
            if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(code, SIG_IGN) }
        }
    }

    static func end() {
        let finished = path
        path = nil
        free(finished)
    }
}

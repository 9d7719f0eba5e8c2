import Precis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of a folder and the folders in it, in byte order of their names at each level, hidden ones left out.
struct FolderWalk {
    /// What is still to be visited, last first.
    private var stack: [(path: SystemPath, depth: Int)] = []
    /// The folders that the walk is in, outermost first.
    private var open: [FileIdentity] = []

    let folder: String

    /// Begins at `folder`, as given: a slash at its end is no part of the names.
    init(_ folder: String) {
        self.folder = folder
        stack = [(SystemPath(folder), 0)]
    }

    enum Step {
        case file(SystemPath)
        case problem(ReadingProblem)
    }

    /// The next file, or what is wrong with a place that was to be visited; nil at the end.
    mutating func next() -> Step? {
        while let (path, depth) = stack.popLast() {
            open.removeSubrange(min(depth, open.count)...)
            switch PathKind(path: path) {
            case .file?: return .file(path)
            case .other?: return .problem(.skippedSpecial(path.text))
            case nil: return .problem(.cannotOpen(path.text, code: errno))
            case .directory?:
                if let problem = enter(path, depth: depth) { return .problem(problem) }
            }
        }
        return nil
    }

    private mutating func enter(_ path: SystemPath, depth: Int) -> ReadingProblem? {
        guard let folder = FileIdentity(path.bytes) else { return .cannotOpen(path.text, code: errno) }
        if open.contains(folder) { return .loop(path.text) }
        guard let directory = opendir(path.bytes) else { return .cannotList(path.text, code: errno) }
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        open.append(folder)
        names.sort { $1.lexicographicallyPrecedes($0) }
        stack.append(contentsOf: names.map { (path.appending($0), depth + 1) })
        return nil
    }
}

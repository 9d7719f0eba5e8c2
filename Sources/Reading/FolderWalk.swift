import Precis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of a folder and the folders in it, in byte order of their names at each level, hidden ones left out, and those
/// that are ``PageParts``.
struct FolderWalk {
    /// What is still to be visited, last first.
    private var stack: [Place] = []
    /// The folders that the walk is in, outermost first.
    private var open: [FileIdentity] = []

    let folder: String
    private let readsAll: Bool

    /// - Parameters:
    ///   - folder: as given: a slash at its end is no part of the names.
    ///   - readsAll: whether what is no article by its name is a file like others.
    init(_ folder: String, readsAll: Bool = false) {
        self.folder = folder
        self.readsAll = readsAll
        stack = [Place(path: SystemPath(folder), depth: 0)]
    }

    private struct Place {
        let path: SystemPath
        let depth: Int
        /// What it is if it is a file, and no article.
        var fileKind: BinaryKind?
        /// Whether it holds the parts of a page if it is a folder.
        var hasParts = false
    }

    enum Step {
        case file(SystemPath)
        /// What is no article.
        case skipped(SystemPath, BinaryKind)
        case problem(ReadingProblem)
    }

    /// The next file, or what is wrong with a place that was to be visited; nil at the end.
    mutating func next() -> Step? {
        while let place = stack.popLast() {
            let path = place.path
            open.removeSubrange(min(place.depth, open.count)...)
            switch PathKind(path: path) {
            case .file?: return place.fileKind.map { .skipped(path, $0) } ?? .file(path)
            case .other?: return .problem(.skippedSpecial(path.text))
            case nil: return .problem(.cannotOpen(path.text, code: errno))
            case .directory?:
                if place.hasParts { return .skipped(path, PageParts.folder) }
                if let problem = enter(path, depth: place.depth) { return .problem(problem) }
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
        let parts = readsAll ? [] : PageParts.folders(among: names)
        stack.append(
            contentsOf: names.map { name in
                Place(
                    path: path.appending(name), depth: depth + 1,
                    fileKind: readsAll ? nil : PageParts.kind(ofFile: name), hasParts: parts.contains(name))
            })
        return nil
    }
}

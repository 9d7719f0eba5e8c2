import Precis

/// The records of files, folders and standard input, and what is wrong with them, in order.
///
/// Folders are walked in byte order of the names at each level. Nothing is held but the record being read, so JSON
/// Lines of any length stream; a plain text file is one record and is held while it is read. A problem costs the
/// record or the file it is about, never the rest.
///
/// ```swift
/// for event in InputReader(inputs: ["dispatches", "-"]) {
///     switch event {
///     case .record(let record): print(record.id, record.bytes.count)
///     case .problem(let problem): print(problem)
///     }
/// }
/// ```
public struct InputReader: Sequence, Sendable {
    /// Paths of files and folders, and `-` for standard input.
    public var inputs: [String]

    /// The format of every input; nil to tell each by its name, and by its first bytes where the name does not say.
    public var format: InputFormat?

    /// Where the records of JSON Lines and JSON hold what.
    public var fields: FieldNames

    /// The encoding of inputs that do not tell theirs by a byte order mark or a declaration, by a name that the system's
    /// iconv knows (`windows-1252`); nil for UTF-8.
    public var encoding: String?

    /// Files that are being written with what comes of the reading: a folder's walk leaves them out, as results that are
    /// redirected into the folder they are of (`analyze summarize . > all.txt`) are no article of it.
    package var written: Set<FileIdentity> = []

    /// - Parameters:
    ///   - inputs: paths of files and folders, and `-` for standard input.
    ///   - format: of every input; nil to tell each.
    ///   - fields: where records hold what.
    ///   - encoding: of inputs that do not tell theirs; nil for UTF-8.
    public init(
        inputs: [String], format: InputFormat? = nil, fields: FieldNames = FieldNames(), encoding: String? = nil
    ) {
        self.inputs = inputs
        self.format = format
        self.fields = fields
        self.encoding = encoding
    }

    /// Whether an encoding of this name can be read.
    public static func knows(encoding: String) -> Bool { !encoding.isEmpty && IconvDecoder(encoding: encoding) != nil }

    /// Whether an input gives the same when it is read a second time, as files and folders do and a pipe does not.
    public static func isLasting(_ input: String) -> Bool {
        input != "-" && PathKind(path: SystemPath(input)) != .other
    }

    /// Those of some paths at which a regular file stands, and not a device, a pipe or nothing.
    package static func files(at paths: [String]) -> Set<FileIdentity> {
        let files = paths.map(SystemPath.init).filter { PathKind(path: $0) == .file }
        return Set(files.compactMap { FileIdentity($0.bytes) })
    }

    /// Opens nothing yet: each input is opened when its turn comes.
    public func makeIterator() -> Iterator {
        Iterator(self)
    }

    /// Opens one file after the other. A copy of an iterator shares its files with the original: use one of them only.
    public struct Iterator: IteratorProtocol {
        private let format: InputFormat?
        private let fields: FieldNames
        private let encoding: String?
        private let written: Set<FileIdentity>
        private var inputs: ArraySlice<String>
        private var walk: FolderRun?
        private var source: TextSource?
        private var reader: (any FormatReader)?
        /// Whether the file that is open has given anything yet.
        private var isEmpty = true
        /// Events that are ready, last first.
        private var ready: [ReadingEvent] = []

        init(_ input: InputReader) {
            format = input.format
            fields = input.fields
            encoding = input.encoding
            written = input.written
            inputs = input.inputs[...]
        }

        /// The next record or problem, nil after the last.
        public mutating func next() -> ReadingEvent? {
            while true {
                if let event = ready.popLast() { return event }
                if reader != nil {
                    readOn()
                } else if walk != nil {
                    walkOn()
                } else if let input = inputs.popFirst() {
                    if input != "-", PathKind(path: SystemPath(input)) == .directory {
                        walk = FolderRun(FolderWalk(input, readsAll: format != nil))
                    } else {
                        open(input, nil)
                    }
                } else {
                    return nil
                }
            }
        }

        /// Takes one event of the file that is open.
        private mutating func readOn() {
            do throws(ReadingProblem) {
                if let event = try reader?.next() {
                    ready.append(event)
                    isEmpty = false
                } else {
                    if isEmpty, let file = source?.file { ready.append(.problem(.noRecords(in: file))) }
                    reader = nil
                }
            } catch {
                ready.append(.problem(error))
                reader = nil
            }
            // What was noticed while reading stands before what was read.
            let warnings = source?.takeWarnings() ?? []
            ready.append(contentsOf: warnings.reversed().map { .problem($0) })
            if reader == nil { source = nil }
        }

        /// Takes one step in the folder that is being walked.
        private mutating func walkOn() {
            switch walk?.walk.next() {
            case .file(let path)? where !written.isEmpty && FileIdentity(path.bytes).map(written.contains) == true:
                ready.append(.problem(.skippedOutput(path.text)))
            case .file(let path)?: open(path.text, path)
            case .skipped(let path, let kind)?: walk?.skipped.append((path.text, kind))
            case .problem(let problem)?:
                ready.append(.problem(problem))
                if problem.severity == .failure { walk?.failures += 1 }
            case nil:
                ready = walk?.closingProblems.reversed().map { .problem($0) } ?? []
                walk = nil
            }
        }

        private mutating func open(_ file: String, _ path: SystemPath?) {
            do throws(ReadingProblem) {
                let source = try TextSource(file: file, path: path, encoding: encoding)
                if let kind = source.binaryKind {
                    guard walk == nil else {
                        walk?.skipped.append((file, kind))
                        return
                    }
                    throw .binary(kind, file: file)
                }
                let format = format ?? InputFormat(path: file) ?? InputFormat(content: source.head, fields: fields)
                if self.format == nil, format == .text, let isTabbed = CSVReader.isTabbed(source.head, fields: fields) {
                    source.note(.tableInText(file, format: isTabbed ? .tsv : .csv))
                }
                reader = format.reader(of: source, fields: fields)
                self.source = source
                isEmpty = true
                walk?.files += 1
            } catch {
                ready.append(.problem(error))
                walk?.failures += 1
            }
        }
    }
}

/// A folder that is being walked, and what came of it so far.
private struct FolderRun {
    var walk: FolderWalk
    var files = 0
    var failures = 0
    var skipped: [(path: String, kind: BinaryKind)] = []

    /// Up to so many skipped files are named each; more are counted.
    private static let namedOneByOne = 3

    init(_ walk: FolderWalk) {
        self.walk = walk
    }

    /// What there is to say at the end: files that were skipped, and that there was nothing to read.
    ///
    /// Of a kind that may hold an article (a PDF document among saved pages) the reader misses something: it is told with what
    /// to do, however many pictures there are besides.
    var closingProblems: [ReadingProblem] {
        var problems: [ReadingProblem] = []
        let others = skipped.filter { !$0.kind.mayHoldArticles }
        var documents: [(kind: BinaryKind, paths: [String])] = []
        for (path, kind) in skipped where kind.mayHoldArticles {
            if let place = documents.firstIndex(where: { $0.kind == kind }) {
                documents[place].paths.append(path)
            } else {
                documents.append((kind, [path]))
            }
        }
        problems += documents.map { .skippedDocuments($0.kind, files: $0.paths, folder: walk.folder) }
        if others.count > Self.namedOneByOne {
            let counts = Dictionary(others.map { ($0.kind.name, 1) }, uniquingKeysWith: +)
            problems.append(.skippedBinaries(counts, folder: walk.folder))
        } else {
            problems += others.map { .skippedBinary($0.kind, file: $0.path) }
        }
        if files == 0, failures == 0 { problems.append(.nothingToRead(in: walk.folder)) }
        return problems
    }
}

/// Two texts to compare, as a list of pairs gives them.
public struct PairRecord: Sendable, Hashable {
    /// The pair's own id; without one `FILE:LINE`.
    public var id: String
    /// Valid UTF-8.
    public var a: [UInt8]
    /// Valid UTF-8.
    public var b: [UInt8]
}

/// The pairs of a JSON Lines file, `{"id", "a", "b"}` a line with the texts themselves, and what is wrong with it.
public struct PairReader: Sequence, Sendable {
    /// A pair, or what is wrong at this place of the file.
    public enum Event: Sendable, Hashable {
        case pair(PairRecord)
        case problem(ReadingProblem)
    }

    /// The file, or `-` for standard input.
    public let path: String

    /// - Parameter path: the file, or `-` for standard input.
    public init(path: String) {
        self.path = path
    }

    /// Opens the file; one that cannot be read is the first event.
    public func makeIterator() -> Iterator {
        Iterator(path)
    }

    /// A copy of an iterator shares its file with the original: use one of them only.
    public struct Iterator: IteratorProtocol {
        private let path: String
        private var lines: LineReader?
        private var ready: [Event] = []
        private let parser = JSONParser()

        init(_ path: String) {
            self.path = path
            do throws(ReadingProblem) {
                let source = try TextSource(file: path)
                if let kind = source.binaryKind { throw .binary(kind, file: path) }
                lines = LineReader(source)
            } catch {
                ready = [.problem(error)]
            }
        }

        /// The next pair or problem, nil after the last.
        public mutating func next() -> Event? {
            if let event = ready.popLast() { return event }
            do throws(ReadingProblem) {
                while let line = try lines?.next() {
                    if line.allSatisfy(isJSONSpace) { continue }
                    let event = event(of: line)
                    let warnings = lines?.source.takeWarnings() ?? []
                    guard let first = warnings.first else { return event }
                    ready = [event] + warnings.dropFirst().reversed().map { .problem($0) }
                    return .problem(first)
                }
            } catch {
                lines = nil
                return .problem(error)
            }
            return nil
        }

        private func event(of line: ArraySlice<UInt8>) -> Event {
            let number = lines?.number ?? 0
            let what: String
            do throws(JSONFault) {
                let object = try parser.parse(line)
                if let a = object["a"]?.bytes, let b = object["b"]?.bytes {
                    return .pair(PairRecord(id: object["id"]?.scalar ?? "\(path):\(number)", a: a, b: b))
                }
                what = "this is not a pair of texts"
            } catch {
                what = error.inLine
            }
            return .problem(
                ReadingProblem(
                    .failure, file: path, line: number, what: what,
                    remedy: "write {\"id\": …, \"a\": \"a text\", \"b\": \"a text\"} on each line"))
        }
    }
}

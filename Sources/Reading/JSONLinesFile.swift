import FoundationEssentials

/// A JSON Lines file whose lines all have one shape of the caller's own, plain or gzip'd.
public enum JSONLinesFile {
    /// The lines of a file as values of `type`, in order; empty lines are passed over.
    ///
    /// - Parameters:
    ///   - type: the shape of a line.
    ///   - path: of the file; `-` is standard input.
    ///   - remedy: what to tell the user when a line has another shape.
    /// - Throws: ``ReadingProblem`` at the first line that cannot be read.
    public static func read<T: Decodable>(
        _ type: T.Type, path: String, remedy: String
    ) throws(ReadingProblem) -> [T] {
        let source = try TextSource(file: path)
        if let kind = source.binaryKind { throw .binary(kind, file: path) }
        var lines = LineReader(source)
        let decoder = JSONDecoder()
        var values: [T] = []
        while let line = try lines.next() {
            if line.allSatisfy(isJSONSpace) { continue }
            do {
                values.append(try decoder.decode(type, from: line.withUnsafeBytes { Data($0) }))
            } catch {
                var what = Self.fault(error)
                do throws(JSONFault) { _ = try JSONParser().parse(line) } catch { what = error.inLine }
                throw ReadingProblem(.failure, file: path, line: lines.number, what: what, remedy: remedy)
            }
        }
        return values
    }

    /// What is wrong with the fields of a line, by what the decoder says.
    private static func fault(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context)?:
            return "this line has no field \"\(name(context.codingPath + [key]))\""
        case .typeMismatch(_, let context)? where !context.codingPath.isEmpty,
            .valueNotFound(_, let context)? where !context.codingPath.isEmpty:
            return "the field \"\(name(context.codingPath))\" of this line is not of the kind asked for"
        default:
            return "this line has not the fields asked for"
        }
    }

    /// A field within others, without the places in lists.
    private static func name(_ path: [any CodingKey]) -> String {
        path.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".")
    }
}

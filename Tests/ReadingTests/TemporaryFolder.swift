import Foundation
import Reading

/// A folder of a test's own, removed with the value that names it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("precis-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, and the folders it is in; gives its path.
    @discardableResult
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return path + "/" + name
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(text.utf8, to: name)
    }
}

/// What came out of a reader.
struct Outcome {
    var records: [Record] = []
    var problems: [ReadingProblem] = []

    init(_ inputs: String..., format: InputFormat? = nil, fields: FieldNames = FieldNames()) {
        for event in InputReader(inputs: inputs, format: format, fields: fields) {
            switch event {
            case .record(let record): records.append(record)
            case .problem(let problem): problems.append(problem)
            }
        }
    }

    var texts: [String] { records.map(\.text) }
    var failures: [ReadingProblem] { problems.filter { $0.severity == .failure } }
    var warnings: [ReadingProblem] { problems.filter { $0.severity == .warning } }
}

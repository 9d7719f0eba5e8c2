import Reading

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

import Foundation

/// `COMMAND --name value …`.
struct Arguments {
    /// The options of all commands.
    private static let names: Set = [
        "batches", "block", "capacity", "clusters", "columns", "count", "iterations", "kept", "matrix", "output",
        "rank",
        "repeat", "restarts", "rows", "seed", "threads", "tolerance",
    ]
    let command: String
    private var options: [String: String] = [:]

    init(_ words: [String]) {
        command = words.count > 1 ? words[1] : ""
        for i in stride(from: 2, to: words.count, by: 2) {
            guard words[i].hasPrefix("--"), Self.names.contains(String(words[i].dropFirst(2))) else {
                fail("no option \(words[i]): --\(Self.names.sorted().joined(separator: ", --"))")
            }
            guard i + 1 < words.count else { fail("\(words[i]) has no value") }
            options[String(words[i].dropFirst(2))] = words[i + 1]
        }
    }

    func string(_ name: String) -> String? { options[name] }
    func integer(_ name: String) -> Int? { number(name) { Int($0) } }
    func double(_ name: String) -> Double? { number(name) { Double($0) } }

    private func number<Number>(_ name: String, _ read: (String) -> Number?) -> Number? {
        guard let text = options[name] else { return nil }
        guard let value = read(text) else { fail("--\(name) takes a number, not \(text)") }
        return value
    }

    var matrix: String {
        guard let path = options["matrix"] else { fail("--matrix FILE is missing") }
        return path
    }
}

/// The seconds that `body` takes, `count` times over.
func timed(_ count: Int, _ body: () -> Void) -> [Double] {
    (0..<count).map { _ in
        let start = DispatchTime.now().uptimeNanoseconds
        body()
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    }
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// Prints one JSON object in a line, keys in order.
func report(_ fields: [String: Any]) {
    let data = try! JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
}

/// The largest resident size of this process so far, in bytes.
func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
}

/// The processor time of all threads of this process so far, in seconds.
func processorTime() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
}

/// The processor time that `body` takes, in seconds.
func processorTimed(_ body: () -> Void) -> Double {
    let start = processorTime()
    body()
    return processorTime() - start
}

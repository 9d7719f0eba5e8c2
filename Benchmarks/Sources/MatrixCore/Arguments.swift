import Foundation

/// `COMMAND --name value …`.
struct Arguments {
    let command: String
    private var options: [String: String] = [:]

    init(_ words: [String]) {
        command = words.count > 1 ? words[1] : ""
        for i in stride(from: 2, to: words.count - 1, by: 2) { options[String(words[i].dropFirst(2))] = words[i + 1] }
    }

    func string(_ name: String) -> String? { options[name] }
    func integer(_ name: String) -> Int? { options[name].flatMap { Int($0) } }
    func double(_ name: String) -> Double? { options[name].flatMap { Double($0) } }

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

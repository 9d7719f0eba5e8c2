import Reading
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the command says on standard error, and whether all went well.
final class Messages: Sendable {
    private let failures = Atomic<Int>(0)
    private let isQuiet: Bool
    private let isVerbose: Bool

    init(_ options: CommonOptions) {
        isQuiet = options.quiet
        isVerbose = options.verbose
    }

    /// Whether something could not be done.
    var hasFailures: Bool { failures.load(ordering: .relaxed) > 0 }

    func tell(_ problem: ReadingProblem) {
        switch problem.severity {
        case .warning: warn("\(problem)")
        case .failure: fail("\(problem)")
        }
    }

    func warn(_ text: String) {
        if !isQuiet { say("warning: " + text) }
    }

    func fail(_ text: String) {
        failures.add(1, ordering: .relaxed)
        say("error: " + text)
    }

    func inform(_ text: String) {
        if isVerbose { say(text) }
    }

    private func say(_ text: String) {
        let line = Array("analyze: \(text)\n".utf8)
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

import Reading
import Reporting
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
    let isVerbose: Bool

    /// Whether a person is there to see how far the work is.
    private let isWatched: Bool
    private let begin = ContinuousClock.now
    /// Milliseconds after ``begin`` at which progress was shown last; 0 where no line of it stands.
    private let shown = Atomic<Int>(0)

    init(_ options: SpeechOptions) {
        isQuiet = options.quiet
        isVerbose = options.verbose
        let isDumb = getenv("TERM").map { String(cString: $0) } == "dumb"
        isWatched = !options.quiet && !isDumb && isatty(STDERR_FILENO) == 1
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

    /// Shows on a passing line how far the work is: to a person, once it has taken a second, four times a second.
    func progress(_ text: @autoclosure () -> String) {
        guard isWatched else { return }
        let now = Int((ContinuousClock.now - begin) / .milliseconds(1))
        guard now > 1000, now - shown.load(ordering: .relaxed) >= 250 else { return }
        shown.store(now, ordering: .relaxed)
        write("\r\u{1B}[Kanalyze: \(text()) …")
    }

    /// Takes the line of progress away.
    func endProgress() {
        if shown.exchange(0, ordering: .relaxed) > 0 { write("\r\u{1B}[K") }
    }

    private func say(_ text: String) {
        endProgress()
        // A message is one line, and a name in it cannot steer the terminal.
        write("analyze: \(text.escapingControls())\n")
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        #if canImport(Glibc)
            _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        #else
            _ = bytes.withUnsafeBytes { Darwin.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        #endif
    }
}

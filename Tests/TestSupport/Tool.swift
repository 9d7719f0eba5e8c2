import Foundation

/// The command as built beside the tests, run as a user runs it.
public enum Tool {
    /// What a run printed and how it ended.
    public struct Result: Sendable {
        public let output: String
        public let errors: String
        /// The exit status, or minus the signal that ended it.
        public let status: Int32

        /// The lines of standard output as JSON objects.
        public func objects() throws -> [[String: Any]] {
            try output.split(separator: "\n").map { line in
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            }
        }
    }

    /// Runs `analyze` with `arguments` in `folder` (this package's own by default), `input` on its standard input.
    public static func run(
        _ arguments: String..., input: String = "", in folder: String = packageFolder.path
    ) throws -> Result {
        try run(arguments, input: Array(input.utf8), in: folder)
    }

    public static func run(
        _ arguments: [String], input: [UInt8], in folder: String = packageFolder.path
    ) throws -> Result {
        try launch(executable, arguments, input: input, in: folder)
    }

    /// Runs a script of the shell in `folder`, in which `$ANALYZE` is the command.
    public static func shell(_ script: String, in folder: String) throws -> Result {
        try launch(URL(fileURLWithPath: "/bin/sh"), ["-c", script], input: [], in: folder)
    }

    private static func launch(
        _ command: URL, _ arguments: [String], input: [UInt8], in folder: String
    ) throws -> Result {
        let scratch = try TemporaryFolder()
        let process = Process()
        process.executableURL = command
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["ANALYZE": executable.path]) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle(forReadingAtPath: try scratch.write(input, to: "input"))
        process.standardOutput = FileHandle(forWritingAtPath: try scratch.write("", to: "output"))
        process.standardError = FileHandle(forWritingAtPath: try scratch.write("", to: "errors"))
        try process.run()
        process.waitUntilExit()
        return Result(
            output: String(decoding: try scratch.read("output"), as: UTF8.self),
            errors: String(decoding: try scratch.read("errors"), as: UTF8.self),
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
    }

    /// `analyze` in the folder of the test bundle.
    private static let executable: URL = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("analyze")
    }()
}

/// The package's own folder.
public let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

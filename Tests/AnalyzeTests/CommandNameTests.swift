import TestSupport
import Testing

/// What someone meets who does not know the command yet.
@Suite("Names of commands and values")
struct CommandNameTests {
    @Test("a command that is none is told with the one that may be meant, a file with where it stands")
    func commands() throws {
        for (arguments, message) in [
            (["summarise", "a.txt"], "There is no command 'summarise'. Did you mean 'summarize'?"),
            (["summary"], "Did you mean 'summarize'?"), (["topic", "x"], "Did you mean 'topics'?"),
            (["help", "keyword"], "Did you mean 'keywords'?"), (["model", "bild"], "Did you mean 'build'?"),
            (["translate"], "Those of analyze are summarize, keywords, topics"),
            (["corpus", "q"], "Those of analyze corpus are add, remove, list, search."),
            (["README.md"], "'README.md' is no command; write one before it, as in: analyze summarize FILE"),
        ] {
            let result = try Tool.run(arguments, input: [])
            #expect(result.status == 64 && result.output.isEmpty)
            #expect(result.errors.hasPrefix("Error: ") && result.errors.contains(message), "\(result.errors)")
        }
        for arguments in [
            [], ["help"], ["help", "help"], ["--help"], ["help", "summarize"], ["help", "model", "build"], ["corpus"],
        ] {
            let result = try Tool.run(arguments, input: [])
            #expect(result.status == 0 && result.output.contains("USAGE: analyze"), "\(arguments)")
        }
    }

    @Test("a number under zero is told as such, with or without an equals sign")
    func negativeNumbers() throws {
        for (arguments, message) in [
            (["summarize", "x", "--sentences"], "--sentences is -3; give a number from 0."),
            (["keywords", "x", "--count"], "--count is -3; give a number from 0."),
            (["topics", "x", "--keywords"], "--keywords is -3; give a number from 0."),
            (["topics", "x", "--topics"], "The value '-3' is invalid for '--topics <k>'"),
            (["sentences", "x", "--seed"], "The value '-3' is invalid for '--seed <n>'"),
            (["sentences", "x", "--jobs"], "--jobs is -3; give a number of threads from 1."),
        ] {
            let joined = arguments.dropLast() + [arguments.last! + "=-3"]
            for arguments in [arguments + ["-3"], Array(joined)] {
                let result = try Tool.run(arguments, input: [])
                #expect(result.status == 64 && result.errors.contains(message), "\(result.errors)")
            }
        }
    }

    @Test("the help tells the exit status")
    func exitStatus() throws {
        let help = try Tool.run(["--help"], input: []).output
        for status in ["0   ", "1   ", "64  ", "70  "] { #expect(help.contains("\n  \(status)")) }
    }
}

import ArgumentParser
import Reporting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What to say to whoever writes something else in the place of a command: a file, or a name that is nearly one.
enum CommandNames {
    /// What is wrong with the commands that the arguments begin with; nil where that is for the parser to say.
    static func problem(in arguments: [String]) -> String? {
        let isHelp = arguments.first == "help"
        return problem(in: arguments[(isHelp ? 1 : 0)...], of: Analyze.self, called: ["analyze"])
    }

    private static func problem(
        in arguments: ArraySlice<String>, of command: any ParsableCommand.Type, called path: [String]
    ) -> String? {
        let commands = command.configuration.subcommands
        guard !commands.isEmpty, let name = arguments.first, !name.hasPrefix("-") else { return nil }
        if let next = commands.first(where: { $0._commandName == name }) {
            return problem(in: arguments.dropFirst(), of: next, called: path + [name])
        }
        let names = commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        let (caller, shown) = (path.joined(separator: " "), name.escapingControls())
        if access(name, F_OK) == 0 {
            return "'\(shown)' is no command; write one before it, as in: \(caller) \(names[0]) FILE"
        }
        let guess = names.first { isNear(name.lowercased(), $0) }.map { "Did you mean '\($0)'?" }
        return "There is no command '\(shown)'. "
            + (guess ?? "Those of \(caller) are \(names.joined(separator: ", ")).")
    }

    /// Whether one may have been meant by the other: they begin alike (`summary`, `summarise`), or differ in two letters.
    static func isNear(_ a: String, _ b: String) -> Bool {
        a.commonPrefix(with: b).count >= 4 || distance(a, b) <= 2
    }

    /// Letters to be put in, left out or changed (Levenshtein, 1966), in O(|a| · |b|).
    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a), Array(b))
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var before = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let changed = before + (letter == other ? 0 : 1)
                before = row[j + 1]
                row[j + 1] = min(changed, before + 1, row[j] + 1)
            }
        }
        return row[b.count]
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Substring {
        prefix(zip(self, other).prefix { $0 == $1 }.count)
    }
}

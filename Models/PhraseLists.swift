/// Lists of phrases, one a line, of which a value has those of a language.
package protocol PhraseLists: Sendable {
    /// The values of all languages.
    static var all: [Self] { get }
}

extension PhraseLists {
    /// A list of all languages together.
    package static func lines(of list: (Self) -> String) -> String { all.map(list).joined(separator: "\n") }

    /// The phrases of a list of all languages.
    package static func entries(of list: (Self) -> String) -> [String] {
        all.flatMap { list($0).split(separator: "\n").map(String.init) }
    }
}

/// The names under which records of JSON Lines, JSON and CSV hold what a `Record` is made of.
///
/// A name that is left as it is stands for others too: where a record has no field of that name, or nothing in it, it is
/// looked for under those that newsrooms, feeds and data sets use (`body`, `headline`, `pubDate`), in any letter case. A
/// name that is set stands for itself alone.
public struct FieldNames: Sendable, Hashable {
    /// The text; required, unless `sentences` stands in its place.
    public var text = "text"
    /// What the record is called; unless it has one, its file and line.
    public var id = "id"
    /// The headline.
    public var title = "title"
    /// When it appeared.
    public var date = "date"
    /// The code of its language.
    public var language = "language"
    /// Who wrote it.
    public var byline = "byline"
    /// The agency, paper or site.
    public var source = "source"

    /// An array of strings in place of the text, for an article that comes already split.
    public var sentences = "sentences"

    /// The names that the command's help gives.
    public init() {}
}

extension FieldNames {
    /// What a field holds.
    enum Role: Int, CaseIterable {
        case text, id, title, date, language, byline, source, sentences
    }

    subscript(role: Role) -> String {
        switch role {
        case .text: text
        case .id: id
        case .title: title
        case .date: date
        case .language: language
        case .byline: byline
        case .source: source
        case .sentences: sentences
        }
    }

    /// What others call it, the likeliest first, in lower case and without `_`, `-` and spaces: `pub_date` is `pubDate`.
    ///
    /// Of texts the whole stands before its beginning. An id has no other name, so that a record without one is called by
    /// its place, as the command's contract has it.
    static func others(for role: Role) -> [String] {
        switch role {
        case .text:
            [
                "text", "body", "content", "article", "story", "fulltext", "maintext", "plaintext", "bodytext",
                "contenttext", "textcontent", "contenthtml", "bodyhtml", "articletext", "articlebody", "articlecontent",
                "newscontent", "document",
                "description", "summary", "abstract", "shortdescription",
            ]
        case .id: ["id"]
        case .title: ["title", "headline", "heading", "webtitle", "articletitle", "newstitle"]
        case .date:
            [
                "date", "published", "pubdate", "publishedat", "publishedon", "publishdate", "publisheddate",
                "datepublished", "publicationdate", "webpublicationdate", "issued", "datetime", "created", "createdat",
                "datecreated", "contentcreated", "firstcreated", "versioncreated", "timestamp",
            ]
        case .language: ["language", "lang", "languagecode", "inlanguage", "locale"]
        case .byline: ["byline", "author", "authors"]
        case .source: ["source", "publisher", "publication", "agency", "site"]
        case .sentences: []
        }
    }

    /// Names of what tells a text's beginning or sum. Beside a title they hold what there is of an article; without one the
    /// record is as likely the description of something else.
    static let beginnings: Set<String> = ["description", "summary", "abstract", "shortdescription"]

    /// What services call the array of articles in what they answer (News API, JSON Feed).
    static let envelopes: Set<String> = [
        "articles", "items", "results", "entries", "stories", "documents", "docs", "records", "posts", "news", "data",
    ]
}

/// Which of a record's fields hold what, by their places among its names.
struct FieldPlaces {
    /// Of each role the field that bears its name.
    private var named: [Int?]
    /// Of each role the fields with other names that are known for it, the likeliest first.
    private var others: [[Int]]
    /// The field that has the articles, where the record is none itself but what a service answers.
    private(set) var envelope: Int?
    /// Whether the text was asked for under another name than `text`.
    private let isRenamed: Bool

    private static let known: [String: (role: FieldNames.Role, rank: Int)] = {
        var known: [String: (FieldNames.Role, Int)] = [:]
        for role in FieldNames.Role.allCases {
            for (rank, name) in FieldNames.others(for: role).enumerated() { known[name] = (role, rank) }
        }
        return known
    }()

    /// - Parameters:
    ///   - names: of a record's fields; the first of several with one name counts.
    ///   - fields: what is asked for.
    init(_ names: [[UInt8]], _ fields: FieldNames) {
        let asked = FieldNames()
        isRenamed = fields.text != asked.text
        named = FieldNames.Role.allCases.map { role in
            names.firstIndex { $0.elementsEqual(fields[role].utf8) }
        }
        var ranked = [[(rank: Int, place: Int)]](repeating: [], count: named.count)
        for (place, name) in names.enumerated() where !named.contains(place) {
            guard let (role, rank) = Self.known[Self.plain(name)], fields[role] == asked[role] else { continue }
            ranked[role.rawValue].append((rank, place))
        }
        others = ranked.map { $0.sorted { $0 < $1 }.map(\.place) }
        let texts = others[FieldNames.Role.text.rawValue]
        let whole = texts.filter { !FieldNames.beginnings.contains(Self.plain(names[$0])) }
        if !has(.title) { others[FieldNames.Role.text.rawValue] = whole }
        let hasWhole = named(.text) != nil || named(.sentences) != nil || !whole.isEmpty
        envelope = hasWhole ? nil : names.firstIndex { FieldNames.envelopes.contains(Self.plain($0)) }
    }

    private static func plain(_ name: [UInt8]) -> String {
        let letters = name.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != 0x20 }
        return String(decoding: letters, as: UTF8.self).lowercased()
    }

    /// The field that bears the role's name.
    func named(_ role: FieldNames.Role) -> Int? { named[role.rawValue] }

    /// Whether a record can have something in this role.
    func has(_ role: FieldNames.Role) -> Bool { named(role) != nil || !others[role.rawValue].isEmpty }

    /// The first that `value` gives of the role's fields.
    func first<Value>(_ role: FieldNames.Role, _ value: (Int) -> Value?) -> Value? {
        if let place = named(role), let value = value(place) { return value }
        for place in others[role.rawValue] {
            if let value = value(place) { return value }
        }
        return nil
    }

    /// The first text of a field with another name than the role's own that is not empty, else one that is. Systems of
    /// editors export articles as HTML; what has its tags is read as such.
    func otherText(_ bytes: (Int) -> [UInt8]?) -> [UInt8]? {
        let full = first(.text) { place in bytes(place).flatMap { $0.isEmpty ? nil : $0 } }
        return (full ?? first(.text, bytes)).map(Self.reading)
    }

    /// The text of the field that bears the role's name: as it stands in `text`, where tags are the text's own; one of
    /// another name that was asked for (`--text-field Body`) is read as it is where nobody names it.
    func ownText(_ text: [UInt8]) -> [UInt8] { isRenamed ? Self.reading(text) : text }

    /// Whether tags stay in a text that looks like a page: that of `text`.
    func keepsTags(of text: [UInt8]) -> Bool { !isRenamed && Self.closes(text, Self.blocks.contains) }

    private static func reading(_ text: [UInt8]) -> [UInt8] {
        guard closes(text, { _ in true }) else { return text }
        return plainText(html: closes(text, blocks.contains) ? text : breakingLines(text))
    }

    /// Elements that part a text; where there is none, its own lines do.
    private static let blocks: Set<String> = [
        "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "table", "blockquote", "section",
        "article", "body", "html", "pre", "figure", "br",
    ]

    /// Whether an element of such a name is closed somewhere (`</p>`), or a line broken (`<br>`).
    private static func closes(_ text: [UInt8], _ isWanted: (String) -> Bool) -> Bool {
        var start = 0
        while let place = firstPlace(of: UInt8(ascii: "<"), in: text, from: start) {
            let rest = text[(place + 1)...].prefix(12)
            let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { 0x61...0x7A ~= $0 | 0x20 || 0x31...0x36 ~= $0 }
            let small = String(decoding: name, as: UTF8.self).lowercased()
            let isClosed = name.startIndex == place + 2 && name.endIndex < rest.endIndex && text[name.endIndex] == 0x3E
            if !name.isEmpty, isClosed || small == "br", isWanted(small) { return true }
            start = place + 1
        }
        return false
    }

    /// Lines of a text that has tags only within them, as elements part them.
    private static func breakingLines(_ text: [UInt8]) -> [UInt8] {
        text.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: Array("<br>".utf8)).map { $0 }
    }

    /// The record's date, in ISO 8601 where that can be read; under another name than its own only what is a date.
    func date(_ value: (Int) -> String?) -> String? {
        if let place = named(.date), let date = value(place) {
            return NewsDate.isDay(date) ? date : NewsDate.iso(date)
        }
        return first(.date) { place in
            value(place).flatMap(NewsDate.iso).flatMap { NewsDate.isDate($0) ? $0 : nil }
        }
    }
}

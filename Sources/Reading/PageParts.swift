/// What stands beside articles in folders without being one: the scripts, style sheets and pictures of pages that a browser
/// saved, and the settings that file managers leave.
///
/// Told by names, as these are text as well. Only a folder's walk leaves them out: a file that is named is read.
enum PageParts {
    /// What a file of this name is, where it is no article.
    static func kind(ofFile name: [UInt8]) -> BinaryKind? {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return nil }
        return kinds[ending(name[(dot + 1)...])].map { BinaryKind(name: $0, remedy: "give a text file") }
    }

    /// The folders among the names of one folder in which a browser keeps the parts of a page beside them: `story_files`
    /// beside `story.html`.
    static func folders(among names: [[UInt8]]) -> Set<[UInt8]> {
        let folders = names.compactMap { name in
            folderEndings.first { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }.map {
                (name, name.dropLast($0.count))
            }
        }
        if folders.isEmpty { return [] }
        let pages = Set(names.compactMap(page))
        return Set(folders.filter { pages.contains($0.1) }.map(\.0))
    }

    static let folder = BinaryKind(name: "a folder of what belongs to a saved page", remedy: "name its files")

    /// The name of a page without its ending.
    private static func page(_ name: [UInt8]) -> ArraySlice<UInt8>? {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return ["html", "htm", "xhtml"].contains(ending(name[(dot + 1)...])) ? name[..<dot] : nil
    }

    private static func ending(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }

    private static let kinds: [String: String] = [
        "js": "a script", "mjs": "a script", "map": "a script's map", "css": "a style sheet", "svg": "an SVG image",
        "woff": "a font", "woff2": "a font", "ttf": "a font", "otf": "a font", "eot": "a font", "ico": "an icon",
        "db": "a database", "ini": "a file of settings", "desktop": "a file of settings", "url": "a bookmark",
        "webloc": "a bookmark",
    ]

    /// As browsers write them, in English whatever their own language or in that.
    private static let folderEndings: [[UInt8]] = [
        "_files", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros", "_file", "_bestanden", "-filer",
        "_pliki", "_soubory",
    ].map { Array($0.utf8) }
}

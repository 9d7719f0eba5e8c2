import Precis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The problems that files and encodings have, in words for people. Formats keep theirs beside their readers.
extension ReadingProblem {
    static func cannotOpen(_ file: String, code: Int32) -> Self {
        if code == ENOENT, file.hasPrefix("http://") || file.hasPrefix("https://") {
            return Self(
                .failure, file: file, what: "nothing is fetched from the network",
                remedy: "save the page first, or pipe it in (curl -sL ADDRESS | analyze …)")
        }
        if code == ENOENT, let target = SystemPath(file).linkTarget {
            return Self(
                .failure, file: file, what: "this is a link to \(target), which is not there",
                remedy: "mend or remove the link")
        }
        let fault = OpeningFault(code: code)
        // Nobody names a file with a sentence, but some write one in its place.
        let isProse = (code == ENOENT || code == ENAMETOOLONG) && file.split(separator: " ").count > 4
        let remedy = isProse ? "; a text itself is piped in (echo \"TEXT\" | analyze …)" : ""
        return Self(.failure, file: file, what: fault.what, remedy: fault.remedy + remedy)
    }

    static func cannotRead(_ file: String, code: Int32) -> Self {
        if code == EISDIR {
            return Self(.failure, file: file, what: "this is a folder, not a file", remedy: "name a file")
        }
        if code == EBADF, file == "-" {
            return Self(.failure, file: file, what: "it is closed", remedy: "pipe text in, or name files")
        }
        return Self(
            .failure, file: file, what: "reading stopped with an error (\(systemMessage(code)))",
            remedy: "check the disk or the connection, then try again")
    }

    static func cannotList(_ folder: String, code: Int32) -> Self {
        Self(
            .failure, file: folder, what: "the folder cannot be listed (\(systemMessage(code)))",
            remedy: "check its permissions")
    }

    static func binary(_ kind: BinaryKind, file: String) -> Self {
        Self(.failure, file: file, what: "this is \(kind.name), not text", remedy: kind.remedy)
    }

    static func nothingToRead(in folder: String) -> Self {
        Self(
            .failure, file: folder, what: "the folder holds no file that can be read",
            remedy: "check the path; hidden files and binary files are skipped")
    }

    static func noRecords(in file: String) -> Self {
        Self(.warning, file: file, what: "the file holds no articles")
    }

    static func loop(_ folder: String) -> Self {
        Self(.warning, file: folder, what: "a link back to a folder above it was not followed")
    }

    static func skippedBinary(_ kind: BinaryKind, file: String) -> Self {
        Self(.warning, file: file, what: "skipped: this is \(kind.name), not text")
    }

    static func skippedDocuments(_ kind: BinaryKind, files: [String], folder: String) -> Self {
        if files.count == 1 {
            return Self(.warning, file: files[0], what: "skipped: this is \(kind.name), not text", remedy: kind.remedy)
        }
        let names =
            files.prefix(3).map { $0.dropFirst(folder.count).drop { $0 == "/" } } + (files.count > 3 ? ["…"] : [])
        return Self(
            .warning, file: folder,
            what: "\(files.count) files were skipped, each \(kind.name) (\(names.joined(separator: ", ")))",
            remedy: kind.remedy)
    }

    static func skippedOutput(_ file: String) -> Self {
        Self(.warning, file: file, what: "skipped: this is where what is printed goes")
    }

    static func skippedSpecial(_ file: String) -> Self {
        Self(.warning, file: file, what: "skipped: neither a file nor a folder")
    }

    /// One warning in place of many.
    static func skippedBinaries(_ counts: [String: Int], folder: String) -> Self {
        let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }
        return Self(
            .warning, file: folder,
            what: "\(counts.values.reduce(0, +)) files without text were skipped (\(kinds.joined(separator: ", ")))")
    }

    /// Names of fields for a message: the first of them, and of each its beginning, as there may be no end to either.
    static func list(of names: [String]) -> String {
        names.prefix(8).map { $0.count > 40 ? $0.prefix(40) + "…" : $0 }.joined(separator: ", ")
            + (names.count > 8 ? ", …" : "")
    }

    static func invalidBytes(_ file: String, at byte: Int, encoding: String) -> Self {
        Self(
            .warning, file: file, byte: byte,
            what: "not valid \(encoding); what cannot be read was replaced by U+FFFD",
            remedy: encoding == "UTF-8"
                ? "if the text looks wrong, name its encoding, as in --input-encoding windows-1252"
                : "if the text looks wrong, it is in another encoding: name that by --input-encoding")
    }

    static func unknownEncoding(_ label: String, file: String) -> Self {
        Self(
            .failure, file: file, what: "the document names an encoding that is not known here: \(label)",
            remedy: "convert it to UTF-8 and let it say so")
    }

    static func tooLong(_ file: String) -> Self {
        Self(.failure, file: file, what: "one article of more than 1 GiB", remedy: "split it, or give it as JSON Lines")
    }

    static func nulBytes(_ file: String, at byte: Int) -> Self {
        Self(.warning, file: file, byte: byte, what: "NUL bytes in the text were replaced by spaces")
    }

    static func tagsInText(_ file: String, line: Int, field: String) -> Self {
        Self(
            .warning, file: file, line: line,
            what: "tags of HTML stand in the field \"\(field)\" and are taken for text",
            remedy: "call the field body to have it read as HTML")
    }

    static func tableInText(_ file: String, format: InputFormat) -> Self {
        Self(
            .warning, file: file, line: 1, what: "it begins like a table and is read as one text, by its name",
            remedy: "give --input-format \(format.rawValue) to have each row read")
    }

    static func readAsUTF8(_ file: String, insteadOf encoding: String) -> Self {
        Self(.warning, file: file, what: "read as UTF-8, which its bytes are, and not as \(encoding)")
    }

    static func guessedUTF16(_ file: String) -> Self {
        Self(
            .warning, file: file, what: "read as UTF-16, by the look of its bytes",
            remedy: "give it a byte order mark to be sure")
    }
}

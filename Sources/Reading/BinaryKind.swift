/// A kind of file that holds no text as it stands, told by its first bytes.
struct BinaryKind: Hashable {
    /// With its article: "a PNG image".
    let name: String
    let remedy: String
    /// Whether there may be an article in it that its reader misses.
    var mayHoldArticles = false

    /// What the first bytes of a file say; nil for what may be text.
    static func detect(_ head: [UInt8]) -> BinaryKind? {
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return packed(head) }
        for (signature, offset, kind) in signatures
        where head.count >= offset + signature.count
            && head[offset..<offset + signature.count].elementsEqual(signature)
        {
            return kind
        }
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
            return document("UTF-32", "name it by --input-encoding utf-32")
        }
        return looksBinary(head) ? unknown : nil
    }

    /// Control characters that no text has, in numbers that no slip of an editor explains: more than one byte in
    /// twenty of the first 4,096 (of random bytes it is one in eleven), or more than three NUL bytes in ten. UTF-16 is to be ruled out before.
    private static func looksBinary(_ head: [UInt8]) -> Bool {
        let sample = head.prefix(4096)
        guard sample.count >= 64 else { return false }
        var controls = 0
        var zeros = 0
        for byte in sample {
            if byte == 0 {
                zeros += 1
            } else if byte < 0x20, !(0x07...0x0D ~= byte), byte != 0x1B {
                controls += 1
            }
        }
        return controls * 20 > sample.count || zeros * 10 > sample.count * 3
    }

    /// What is in a ZIP archive, by the name of its first file: documents of word processors and spreadsheets are such archives.
    /// Their own first file is `[Content_Types].xml` (ECMA-376) or `mimetype` (OpenDocument, EPUB), with the type after its name.
    private static func packed(_ head: [UInt8]) -> BinaryKind {
        let first = String(decoding: head.dropFirst(30).prefix(100), as: UTF8.self)
        func opens(_ names: String...) -> Bool { names.contains(where: first.hasPrefix) }
        if opens("mimetypeapplication/epub") {
            return document("an e-book (EPUB)", unpack)
        }
        let isOpenDocument = opens("mimetypeapplication/vnd.oasis.opendocument")
        let isOffice = isOpenDocument || opens("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/")
        guard isOffice else { return document("a ZIP archive", unpack) }
        let isSheet =
            isOpenDocument ? first.contains("opendocument.spreadsheet") : head.prefix(4096).firstPlace(of: "xl/") != nil
        return isSheet
            ? document("a spreadsheet", "save it as CSV")
            : document("an Office document", "save it as plain text, or convert it (libreoffice --convert-to txt)")
    }

    private static func document(_ name: String, _ remedy: String) -> BinaryKind {
        BinaryKind(name: name, remedy: remedy, mayHoldArticles: true)
    }

    private static let unknown = BinaryKind(name: "binary data", remedy: "give a text file")
    private static let picture = "give the text itself; pictures need an OCR program first"
    private static let unpack = "unpack it first and give the folder"
    private static let savePage = "save the page as HTML"
    private static let sound = "give a transcript or subtitles"

    private static let signatures: [(signature: [UInt8], offset: Int, kind: BinaryKind)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, BinaryKind(name: "a PNG image", remedy: picture)),
        ([0xFF, 0xD8, 0xFF], 0, BinaryKind(name: "a JPEG image", remedy: picture)),
        (Array("GIF8".utf8), 0, BinaryKind(name: "a GIF image", remedy: picture)),
        (Array("WEBP".utf8), 8, BinaryKind(name: "a WebP image", remedy: picture)),
        (Array("II*\0".utf8), 0, BinaryKind(name: "a TIFF image", remedy: picture)),
        (Array("MM\0*".utf8), 0, BinaryKind(name: "a TIFF image", remedy: picture)),
        (Array("%PDF-".utf8), 0, document("a PDF document", "extract its text first (pdftotext)")),
        (
            Array("{\\rtf".utf8), 0,
            document("an RTF document", "convert it first (libreoffice --convert-to txt)")
        ),
        (
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0,
            document("an old Office document", "convert it first (libreoffice --convert-to txt)")
        ),
        ([0x50, 0x4B, 0x05, 0x06], 0, BinaryKind(name: "an empty ZIP archive", remedy: "give a text file")),
        ([0x1F, 0x8B], 0, document("gzip data in gzip data", "unpack it first (gunzip)")),
        (Array("BZh".utf8), 0, document("bzip2 data", "unpack it first (bunzip2)")),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, document("xz data", "unpack it first (unxz)")),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, document("Zstandard data", "unpack it first (unzstd)")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, document("a 7z archive", unpack)),
        (Array("Rar!".utf8), 0, document("a RAR archive", unpack)),
        (Array("ustar".utf8), 257, document("a tar archive", unpack)),
        ([0x7F, 0x45, 0x4C, 0x46], 0, BinaryKind(name: "a program (ELF)", remedy: "give a text file")),
        (
            Array("SQLite format 3".utf8), 0,
            document("an SQLite database", "export the table as JSON Lines or CSV")
        ),
        (Array("From: <Saved by ".utf8), 0, document("a web archive (MHTML)", savePage)),
        (Array("From: \"Saved by ".utf8), 0, document("a web archive (MHTML)", savePage)),
        (
            Array("bplist00".utf8), 0,
            document("a web archive or another binary property list", savePage)
        ),
        (Array("PAR1".utf8), 0, document("a Parquet table", "export it as JSON Lines or CSV")),
        (Array("ID3".utf8), 0, BinaryKind(name: "an MP3 recording", remedy: sound)),
        (Array("OggS".utf8), 0, BinaryKind(name: "an Ogg recording", remedy: sound)),
        (Array("WAVE".utf8), 8, BinaryKind(name: "a WAV recording", remedy: sound)),
        (Array("ftyphei".utf8), 4, BinaryKind(name: "a HEIF image", remedy: picture)),
        (Array("ftypmif1".utf8), 4, BinaryKind(name: "a HEIF image", remedy: picture)),
        (Array("ftypavif".utf8), 4, BinaryKind(name: "an AVIF image", remedy: picture)),
        (
            Array("PRECISMD".utf8), 0,
            BinaryKind(name: "a corpus model", remedy: "name it with --model, and the articles themselves here")
        ),
        (Array("ftyp".utf8), 4, BinaryKind(name: "an MP4 file", remedy: sound)),
    ]
}

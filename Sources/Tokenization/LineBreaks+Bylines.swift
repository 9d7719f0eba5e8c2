extension LineBreaks {
    /// Whether a line only names who wrote it: `By Jane Doe and Tom Smith`, `By PEDRO MARTIN`, `Par Anne Roy`.
    func isByline(_ line: Range<Int>) -> Bool {
        guard line.count <= 80, Self.opensByline(bytes, line) else { return false }
        // Every word a name, or a small one between names; names no fewer than the others: "By July the two had met in
        // Rome" is none.
        var (names, others) = (0, 0)
        var endsWithName = false
        for word in bytes[line].split(separator: 0x20).dropFirst() {
            let first = Scalars.decode(bytes, at: word.startIndex, end: word.endIndex).scalar
            endsWithName = Scalars.isUppercase(first)
            if endsWithName {
                names += 1
                continue
            }
            guard word.count <= 4, names > 0, Scalars.isLowercase(first) else { return false }
            others += 1
        }
        return endsWithName && others <= names && names + others <= 8
            && !Punctuation.isTerminator(UInt32(bytes[line.upperBound - 1]))
    }

    private static func opensByline(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count > 4 else { return false }
        let first = bytes[line.lowerBound]
        guard first == 0x42 || first == 0x50 || first == 0x56 else { return false }
        let opening = String(decoding: bytes[line.prefix(4)], as: UTF8.self).uppercased()
        return opening.hasPrefix("BY ") || opening == "PAR " || opening == "VON " || opening == "POR "
    }
}

import Languages

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

    /// The words of ``Boilerplate/bylineOpenings`` that stand by themselves, with the space after them.
    private static let openings = Boilerplate.entries(of: \.bylineOpenings)
        .filter { !$0.contains(" ") }.map { Array($0.utf8) + [0x20] }

    private static func opensByline(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count > 4, bytes[line.lowerBound] &- 0x41 < 26 else { return false }
        return openings.contains { bytes[line].lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }.starts(with: $0) }
    }
}

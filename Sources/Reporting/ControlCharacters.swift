extension String {
    /// The string with its control characters, which could end a line or steer a terminal, as escapes: `\n`, `\t`,
    /// `\u001b`.
    ///
    /// - Parameter kept: those that stay as they are.
    package func escapingControls(except kept: Set<Unicode.Scalar> = []) -> String {
        // Nearly all text is plain, and that is seen without looking at scalars.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch (scalar, scalar.properties.generalCategory) {
            case _ where kept.contains(scalar): text.append(scalar)
            case ("\n", _): text.append(contentsOf: "\\n".unicodeScalars)
            case ("\t", _): text.append(contentsOf: "\\t".unicodeScalars)
            case (_, .control), (_, .lineSeparator), (_, .paragraphSeparator):
                let digits = String(scalar.value, radix: 16)
                text.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}

/// What a byte of UTF-8 tells by itself, where nothing is decoded.
extension UInt8 {
    /// Whether it is white space of ASCII: a space, a tab, or what ends lines and pages.
    @inlinable
    package var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }

    /// Whether it is a letter of ASCII, or a part of a character beyond ASCII, which mostly is one.
    @inlinable
    package var isOfWord: Bool { self >= 0x80 || (self | 0x20) &- 0x61 < 26 }
}

extension Collection<UInt8> {
    /// Whether no word goes on at a place, which may be the end: so a phrase that ends there is whole words.
    @inlinable
    package func endsWord(at place: Index) -> Bool { place == endIndex || !self[place].isOfWord }
}

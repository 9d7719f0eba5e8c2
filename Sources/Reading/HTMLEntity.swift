import CXML

/// A character that stands by a name or a number: `&amp;`, `&#233;`, `&#xE9;`.
struct HTMLEntity {
    let character: Character
    /// The place after it.
    let end: Int

    /// nil where none begins `text`, which begins with `&`.
    init?(_ text: ArraySlice<UInt8>) {
        let name = text.dropFirst().prefix(32).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";"),
            let character = Self.character(String(decoding: name, as: UTF8.self))
        else { return nil }
        self.character = character
        end = name.endIndex + 1
    }

    /// `amp`, `#233` or `#xE9` to the character.
    private static func character(_ name: String) -> Character? {
        let value: UInt32?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            value = UInt32(name.dropFirst(2), radix: 16)
        } else if name.hasPrefix("#") {
            value = UInt32(name.dropFirst())
        } else {
            value = htmlEntityLookup(name)?.pointee.value
        }
        guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
        return Character(scalar)
    }
}

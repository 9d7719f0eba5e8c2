extension String {
    /// The string without white space at its ends, each run of white space within it as one space, and words that a
    /// line's end parts with a hyphen in one. O(bytes).
    package var onOneLine: String {
        // Most sentences are so already, and that is seen without looking at characters.
        var text = self
        let isPlain = text.withUTF8 { bytes in
            bytes.indices.allSatisfy { place in
                switch bytes[place] {
                case 0x09...0x0D: false
                case 0x20: place > 0 && place + 1 < bytes.count && bytes[place - 1] != 0x20
                case 0xC2: bytes[place + 1] != 0x85 && bytes[place + 1] != 0xA0
                case 0xE1: bytes[place + 1] != 0x9A || bytes[place + 2] != 0x80
                // Dashes, quotation marks and the ellipsis are often there, U+2010 to U+2026.
                case 0xE2: bytes[place + 1] == 0x80 && (0x90...0xA6).contains(bytes[place + 2])
                case 0xE3: bytes[place + 1] != 0x80 || bytes[place + 2] != 0x80
                default: true
                }
            }
        }
        if isPlain { return self }
        return text.withUTF8 { bytes in
            var line: [UInt8] = []
            line.reserveCapacity(bytes.count)
            var (place, isAfterSpace) = (0, false)
            while place < bytes.count {
                let space = Scalars.whiteSpace(bytes, at: place)
                if space > 0 {
                    isAfterSpace = true
                    place += space
                    continue
                }
                if isAfterSpace, !line.isEmpty { line.append(0x20) }
                isAfterSpace = false
                if let broken = LineEndHyphen(bytes, at: place) {
                    line.append(contentsOf: bytes[place..<place + broken.kept])
                    place += broken.length
                } else {
                    line.append(bytes[place])
                    place += 1
                }
            }
            return String(decoding: line, as: UTF8.self)
        }
    }
}

extension ArraySlice<UInt8> {
    /// The text of these bytes on one line.
    package var textOnOneLine: String { String(decoding: self, as: UTF8.self).onOneLine }
}

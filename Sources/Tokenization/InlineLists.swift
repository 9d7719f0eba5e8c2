/// Finds the items of a list that is written on one line: `a. The first item b. The second item`, `1) pens 2) ink`,
/// `• bread • cheese`.
///
/// The block must open with a marker, and the markers must count up (bullets must repeat), so that a number or letter
/// in running text is no item.
struct InlineLists {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    private struct Marker: Equatable {
        enum Kind: Equatable { case number, letter, bullet }
        var kind: Kind
        /// The number, the letter's place in the alphabet, or the bullet's scalar.
        var value: Int
        /// The bytes that dress it: what stands before and after the number.
        var dress: [UInt8]
    }

    /// Where the second and later items begin, ascending; empty if the block is no list.
    func items() -> [Int] {
        // Most blocks begin with a word.
        guard block.count > 2 else { return [] }
        let (sign, after) = (bytes[block.lowerBound], bytes[block.lowerBound + 1])
        if (sign | 0x20) &- 0x61 < 26, after != 0x2E, after != 0x29 { return [] }
        guard let first = marker(at: block.lowerBound) else { return [] }
        if first.kind != .bullet, first.value != 1 { return [] }
        var items: [Int] = []
        var last = first
        var lastStart = block.lowerBound
        var position = block.lowerBound + 1
        while position < block.upperBound {
            if bytes[position - 1] == 0x20, bytes[position] != 0x20, let next = marker(at: position),
                next.kind == last.kind, next.dress == last.dress,
                next.value == (last.kind == .bullet ? last.value : last.value + 1)
            {
                // `A. B. Carter` has initials, for nothing stands between them, and so has `A. Carter met B. Dunn`.
                if isInitial(next, position) { return [] }
                if position - lastStart < 6, !hasWord(lastStart + 2..<position) { return [] }
                items.append(position)
                last = next
                lastStart = position
            }
            position += 1
        }
        return items
    }

    /// Whether a capital letter with a full stop follows anything but the end of a sentence.
    private func isInitial(_ marker: Marker, _ position: Int) -> Bool {
        guard marker.kind == .letter, marker.dress == [0x2E], bytes[position] < 0x61 else { return false }
        return ![0x2E, 0x21, 0x3F].contains(bytes[position - 2])
    }

    private func hasWord(_ range: Range<Int>) -> Bool {
        range.contains { bytes[$0] >= 0x80 || Scalars.isASCIIAlphanumeric(bytes[$0]) }
    }

    private func marker(at start: Int) -> Marker? {
        let (scalar, size) = Scalars.decode(bytes, at: start, end: block.upperBound)
        if LineBreaks.isBullet(scalar) {
            return Marker(kind: .bullet, value: Int(scalar), dress: [])
        }
        var dress: [UInt8] = []
        var position = start
        if scalar == 0x28 {
            dress.append(0x28)
            position += size
        }
        guard position < block.upperBound else { return nil }
        var kind = Marker.Kind.number
        var value = 0
        let digits = position
        while position < block.upperBound, position - digits < 3, bytes[position] &- 0x30 < 10 {
            value = 10 * value + Int(bytes[position] - 0x30)
            position += 1
        }
        if position == digits {
            guard (bytes[position] | 0x20) &- 0x61 < 26 else { return nil }
            kind = .letter
            value = Int((bytes[position] | 0x20) - 0x60)
            position += 1
        }
        let marks = position
        while position < block.upperBound, position - marks < 2, bytes[position] == 0x2E || bytes[position] == 0x29 {
            dress.append(bytes[position])
            position += 1
        }
        guard position > marks, position + 1 < block.upperBound, bytes[position] == 0x20 else { return nil }
        return Marker(kind: kind, value: value, dress: dress)
    }
}

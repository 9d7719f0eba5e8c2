/// Canonical composition (NFC, UAX #15) of short words.
///
/// Nearly all text is composed already; the tokenizer comes here only for words that hold a scalar which may not be.
final class Normalizer: Sendable {
    static let shared = Normalizer()

    /// Decompositions: the first of the pair, and the second or 0.
    private let decompositions: [UInt32: (UInt32, UInt32)]
    private let compositions: [UInt64: UInt32]
    private let combiningClasses: [UInt32: UInt8]

    private init() {
        var decompositions: [UInt32: (UInt32, UInt32)] = [:]
        var compositions: [UInt64: UInt32] = [:]
        var numbers = PackedNumbers(UnicodeTables.decompositions)
        var scalar = 0
        while let head = numbers.next(), let distance = numbers.nextSigned(), let second = numbers.next() {
            scalar += head / 2
            let first = scalar - distance
            decompositions[UInt32(scalar)] = (UInt32(first), UInt32(second))
            if head & 1 == 1 { compositions[UInt64(first) << 32 | UInt64(second)] = UInt32(scalar) }
        }
        self.decompositions = decompositions
        self.compositions = compositions

        var classes: [UInt32: UInt8] = [:]
        numbers = PackedNumbers(UnicodeTables.combiningClasses)
        var at = 0
        while let gap = numbers.next(), let length = numbers.next(), let value = numbers.next() {
            for scalar in at + gap..<at + gap + length { classes[UInt32(scalar)] = UInt8(value) }
            at += gap + length
        }
        combiningClasses = classes
    }

    private func combiningClass(_ scalar: UInt32) -> UInt8 { scalar < 0x300 ? 0 : combiningClasses[scalar] ?? 0 }

    /// The composed form of a few scalars. O(n log n) for one base with many marks, else O(n).
    func composed(_ scalars: [UInt32]) -> [UInt32] { compose(decomposed(scalars)) }

    /// The canonical decomposition (NFD).
    func decomposed(_ scalars: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(2 * scalars.count)
        for scalar in scalars { appendDecomposed(scalar, to: &result) }
        // Canonical order: each run of marks by class, marks of one class as they stand.
        var start = 0
        while start < result.count {
            guard combiningClass(result[start]) > 0 else {
                start += 1
                continue
            }
            var end = start + 1
            while end < result.count, combiningClass(result[end]) > 0 { end += 1 }
            if end - start > 1 {
                let run = result[start..<end].enumerated().sorted { a, b in
                    let (first, second) = (combiningClass(a.element), combiningClass(b.element))
                    return first == second ? a.offset < b.offset : first < second
                }
                result.replaceSubrange(start..<end, with: run.map(\.element))
            }
            start = end
        }
        return result
    }

    private func appendDecomposed(_ scalar: UInt32, to result: inout [UInt32]) {
        if scalar >= 0xAC00, scalar < 0xAC00 + 11172 {
            let index = scalar - 0xAC00
            result.append(0x1100 + index / 588)
            result.append(0x1161 + index % 588 / 28)
            if index % 28 > 0 { result.append(0x11A7 + index % 28) }
        } else if scalar >= 0xC0, let (first, second) = decompositions[scalar] {
            appendDecomposed(first, to: &result)
            if second != 0 { result.append(second) }
        } else {
            result.append(scalar)
        }
    }

    private func compose(_ scalars: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(scalars.count)
        var starter = -1
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let combining = combiningClass(scalar)
            let isAdjacent = starter == result.count - 1
            if starter >= 0, isAdjacent || lastClass < combining,
                let composite = composite(result[starter], scalar)
            {
                result[starter] = composite
                continue
            }
            result.append(scalar)
            if combining == 0 {
                starter = result.count - 1
                lastClass = 0
            } else {
                lastClass = combining
            }
        }
        return result
    }

    private func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if first >= 0x1100, first < 0x1113, second >= 0x1161, second < 0x1176 {
            return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
        }
        if first >= 0xAC00, first < 0xAC00 + 11172, (first - 0xAC00) % 28 == 0, second > 0x11A7, second < 0x11C3 {
            return first + second - 0x11A7
        }
        return compositions[UInt64(first) << 32 | UInt64(second)]
    }

    /// Letters without the diacritics that have their own scalars and no decomposition: `đ` is `d` with a stroke.
    private static let strokes: [UInt32: UInt32] = [
        0x111: 0x64, 0xF8: 0x6F, 0x142: 0x6C, 0x127: 0x68, 0x131: 0x69, 0x167: 0x74, 0x180: 0x62, 0xF0: 0x64,
    ]

    /// The scalars without their diacritics: no marks, no strokes.
    func stripped(_ scalars: [UInt32]) -> [UInt32] {
        let bases = decomposed(scalars).filter { combiningClass($0) == 0 }.map { Self.strokes[$0] ?? $0 }
        return compose(bases)
    }
}

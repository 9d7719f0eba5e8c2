/// The tables of ``UnicodeTables``, unpacked once a process into memory that is never freed.
///
/// The basic plane is a flat array (one look-up a scalar), what lies beyond is searched for.
final class TextTables: Sendable {
    static let shared = TextTables()

    /// For each scalar of the basic plane its ``TextProperties``. Written in `init` only, and immortal.
    nonisolated(unsafe) let properties: UnsafePointer<UInt8>
    /// For each scalar of the basic plane its case folding, which lies in the basic plane too. As above.
    nonisolated(unsafe) let folding: UnsafePointer<UInt16>
    /// Beyond the basic plane: runs of properties, ascending, and foldings.
    private let highRuns: [(first: UInt32, last: UInt32, properties: UInt8)]
    private let highFolding: [(scalar: UInt32, folded: UInt32)]

    private init() {
        let low = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x10000)
        low.initialize(repeating: 0, count: 0x10000)
        var highRuns: [(first: UInt32, last: UInt32, properties: UInt8)] = []
        var numbers = PackedNumbers(UnicodeTables.properties)
        var at = 0
        while let gap = numbers.next(), let length = numbers.next(), let value = numbers.next() {
            let first = at + gap
            at = first + length
            for scalar in first..<max(first, min(at, 0x10000)) { low[scalar] = UInt8(value) }
            if at > 0x10000 { highRuns.append((UInt32(max(first, 0x10000)), UInt32(at - 1), UInt8(value))) }
        }
        properties = UnsafePointer(low)
        self.highRuns = highRuns

        let folded = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x10000)
        for scalar in 0..<0x10000 { folded.advanced(by: scalar).initialize(to: UInt16(scalar)) }
        var highFolding: [(scalar: UInt32, folded: UInt32)] = []
        numbers = PackedNumbers(UnicodeTables.folding)
        at = 0
        while let gap = numbers.next(), let distance = numbers.nextSigned() {
            at += gap
            if at < 0x10000 {
                folded[at] = UInt16(at + distance)
            } else {
                highFolding.append((UInt32(at), UInt32(at + distance)))
            }
        }
        folding = UnsafePointer(folded)
        self.highFolding = highFolding
    }

    @inline(__always)
    func properties(_ scalar: UInt32) -> TextProperties {
        scalar < 0x10000 ? TextProperties(rawValue: properties[Int(scalar)]) : highProperties(scalar)
    }

    /// Simple case folding.
    @inline(__always)
    func fold(_ scalar: UInt32) -> UInt32 {
        scalar < 0x10000 ? UInt32(folding[Int(scalar)]) : highFold(scalar)
    }

    @inline(never)
    private func highProperties(_ scalar: UInt32) -> TextProperties {
        let place = highRuns.indices.partitionPoint { highRuns[$0].last < scalar }
        guard place < highRuns.count, highRuns[place].first <= scalar else { return TextProperties(rawValue: 0) }
        return TextProperties(rawValue: highRuns[place].properties)
    }

    @inline(never)
    private func highFold(_ scalar: UInt32) -> UInt32 {
        let place = highFolding.indices.partitionPoint { highFolding[$0].scalar < scalar }
        return place < highFolding.count && highFolding[place].scalar == scalar ? highFolding[place].folded : scalar
    }
}

/// Reads the numbers of a packed table: base 32, lowest digit first, the last digit of each from `#` up, the others
/// from `]` up; white space is skipped.
struct PackedNumbers {
    private var cursor: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>

    init(_ text: StaticString) {
        cursor = text.utf8Start
        end = cursor + text.utf8CodeUnitCount
    }

    mutating func next() -> Int? {
        var number = 0
        var scale = 0
        while cursor < end {
            let byte = cursor.pointee
            cursor += 1
            if byte <= 0x20 { continue }
            if byte >= 0x5D {
                number |= Int(byte - 0x5D) << scale
                scale += 5
            } else {
                return number | Int(byte - 0x23) << scale
            }
        }
        return nil
    }

    /// A number stored as 0, −1, 1, −2, …
    mutating func nextSigned() -> Int? {
        guard let number = next() else { return nil }
        return number & 1 == 0 ? number / 2 : -((number + 1) / 2)
    }
}

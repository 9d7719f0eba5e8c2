/// Reads decimal numbers, and words between spaces, from bytes.
struct NumberReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether anything comes after the spaces here.
    mutating func skipSpaces() -> Bool {
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        return position < bytes.count
    }

    /// The bytes up to the next space, which are passed.
    mutating func nextWord() -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = position
        while position < bytes.count, bytes[position] != 0x20 { position += 1 }
        return bytes[start..<position]
    }

    /// Whether `mark` stands here, which is passed.
    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    /// Passes the digits that stand here, puts them after those of `number` and returns how many they are; of more than 19
    /// in all the number is no longer theirs.
    private mutating func takeDigits(_ number: inout UInt64) -> Int {
        let start = position
        while position < bytes.count, bytes[position] &- 0x30 < 10 {
            number = number &* 10 &+ UInt64(bytes[position] &- 0x30)
            position += 1
        }
        return position - start
    }

    /// The number that stands here, up to what can belong to none; nil where there is none or it is not finite.
    ///
    /// A number of up to 15 digits and a power of ten within ±22 is a product or quotient of two doubles that are
    /// exact, and so rounded once (Clinger 1990); others go to the standard library.
    mutating func next() -> Double? {
        let start = position
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        var mantissa: UInt64 = 0
        var digits = takeDigits(&mantissa)
        var exponent = 0
        if take(".") {
            exponent = -takeDigits(&mantissa)
            digits -= exponent
        }
        guard digits > 0 else { return nil }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            let falls = take("-")
            if !falls { _ = take("+") }
            var power = 0
            let first = position
            while position < bytes.count, bytes[position] &- 0x30 < 10 {
                power = min(power * 10 + Int(bytes[position] &- 0x30), 9999)
                position += 1
            }
            guard position > first else { return nil }
            exponent += falls ? -power : power
        }
        if digits <= 15, exponent.magnitude <= 22 {
            let power = Self.powers[Int(exponent.magnitude)]
            let value = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
            return isNegative ? -value : value
        }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite
        else { return nil }
        return value
    }

    private static let powers: [Double] = (0...22).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}

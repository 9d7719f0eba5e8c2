// The functions taken from the system's C library, so that the rest of the target imports none.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

func naturalLogarithm(_ x: Double) -> Double { log(x) }
func naturalLogarithm(_ x: Float) -> Float { logf(x) }
func exponential(_ x: Double) -> Double { exp(x) }

/// Replaces each of `values`, positive normal numbers, by its natural logarithm, eight at a time; off by at most 2 units
/// in the last place (the polynomial of Moshier's *Cephes*, `logf`).
func takeLogarithms(_ values: UnsafeMutableBufferPointer<Float>) {
    replaceEach(of: values) { naturalLogarithm($0) }
}

/// Replaces each of `values` by `function` of it, eight at a time.
@inline(__always)
private func replaceEach(
    of values: UnsafeMutableBufferPointer<Float>, by function: (SIMD8<Float>) -> SIMD8<Float>
) {
    var place = 0
    while place + 8 <= values.count {
        let at = UnsafeMutableRawPointer(values.baseAddress! + place)
        let x = at.loadUnaligned(as: SIMD8<Float>.self)
        at.storeBytes(of: function(x), as: SIMD8<Float>.self)
        place += 8
    }
    while place < values.count {
        values[place] = function(SIMD8(repeating: values[place]))[0]
        place += 1
    }
}

@inline(__always)
private func naturalLogarithm(_ x: SIMD8<Float>) -> SIMD8<Float> {
    // x = m · 2ᵉ with m from √½ to √2.
    let bits = unsafeBitCast(x, to: SIMD8<Int32>.self)
    let shifted = bits &- 0x3F35_04F3
    let exponent = shifted &>> 23
    let m = unsafeBitCast((shifted & 0x007F_FFFF) &+ 0x3F35_04F3, to: SIMD8<Float>.self)
    let e = SIMD8<Float>(exponent)
    let t = m - 1
    let square = t * t
    var sum = SIMD8<Float>(repeating: 7.037_683_629_2e-2)
    for factor: Float in [
        -1.151_461_031_0e-1, 1.167_699_874_0e-1, -1.242_014_084_6e-1, 1.424_932_278_7e-1, -1.666_805_766_5e-1,
        2.000_071_476_5e-1, -2.499_999_399_3e-1, 3.333_333_117_4e-1,
    ] { sum = sum * t + factor }
    let tail = sum * t * square + e * -2.121_944_40e-4 - square * 0.5
    return t + tail + e * 0.693_359_375
}

/// Replaces each of `values`, 0 at the most, by its exponential, eight at a time; off by at most 2 units in the last
/// place (the polynomial of Moshier's *Cephes*, `expf`). What is under −30 becomes 0.
func takeExponentials(_ values: UnsafeMutableBufferPointer<Float>) {
    replaceEach(of: values) { exponential($0) }
}

@inline(__always)
private func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
    // x = n ln 2 + r with r from −½ ln 2 to ½ ln 2. Adding 1.5 · 2²³ rounds to a whole number, which the sum's low bits
    // are.
    let clamped = x.clamped(lowerBound: SIMD8(repeating: -31), upperBound: SIMD8(repeating: 0))
    let shifted = clamped * 1.442_695_04 + 0x1.8p23
    let whole = shifted - 0x1.8p23
    let n = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4B40_0000
    let r = clamped - whole * 0.693_359_375 - whole * -2.121_944_40e-4
    var sum = SIMD8<Float>(repeating: 1.987_569_15e-4)
    for factor: Float in [
        1.398_199_950_7e-3, 8.333_451_907_3e-3, 4.166_579_589_4e-2, 1.666_666_545_9e-1, 5.000_000_120_1e-1,
    ] { sum = sum * r + factor }
    let power = unsafeBitCast((n &+ 127) &<< 23, to: SIMD8<Float>.self)
    return ((sum * r * r + r + 1) * power).replacing(with: 0, where: x .< -30)
}

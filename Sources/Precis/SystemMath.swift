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
func exponential(_ x: Float) -> Float { expf(x) }

/// Replaces each of `values`, positive normal numbers, by its natural logarithm, eight at a time; off by at most 2 units
/// in the last place (the polynomial of Moshier's *Cephes*, `logf`).
func takeLogarithms(_ values: UnsafeMutableBufferPointer<Float>) {
    var place = 0
    while place + 8 <= values.count {
        let at = UnsafeMutableRawPointer(values.baseAddress! + place)
        let x = at.loadUnaligned(as: SIMD8<Float>.self)
        at.storeBytes(of: naturalLogarithm(x), as: SIMD8<Float>.self)
        place += 8
    }
    while place < values.count {
        values[place] = naturalLogarithm(SIMD8(repeating: values[place]))[0]
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

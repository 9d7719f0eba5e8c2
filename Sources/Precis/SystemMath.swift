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

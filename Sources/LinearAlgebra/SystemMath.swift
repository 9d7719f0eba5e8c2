// The handful of functions taken from the system's C library, so that the rest of the target imports none.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The natural logarithm.
func logarithm(_ x: Double) -> Double { log(x) }

/// Looks a C function up in the running process; nil if there is none by that name.
func symbol(named name: String) -> UnsafeMutableRawPointer? {
    #if canImport(Darwin)
        dlsym(UnsafeMutableRawPointer(bitPattern: -2), name)
    #else
        dlsym(nil, name)
    #endif
}

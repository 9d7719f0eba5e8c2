#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a file or folder could not be opened, and what to do, in the same words for whatever it was to be.
package struct OpeningFault: Sendable {
    package let what: String
    package let remedy: String

    /// - Parameter code: of the system, as in `errno`.
    package init(code: Int32) {
        (what, remedy) =
            switch code {
            case ENOENT: ("there is no such file or folder", "check the path")
            case EACCES: ("permission to read it is denied", "ask its owner for access")
            default: ("cannot be opened (\(String(cString: strerror(code))))", "check the path")
            }
    }
}

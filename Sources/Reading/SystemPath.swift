#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A path as the system has it: bytes, which need not be UTF-8.
struct SystemPath {
    /// The bytes and a zero.
    private(set) var bytes: [CChar]

    /// The path that people write so. What this command was given in other bytes than UTF-8, and what Swift therefore hands
    /// on with U+FFFD in their place, is what it was.
    init(_ text: String) {
        bytes = text.contains("\u{FFFD}") ? Self.arguments[text] ?? Array(text.utf8CString) : Array(text.utf8CString)
    }

    /// The path of a name in the folder that this one is.
    func appending(_ name: [UInt8]) -> Self {
        var path = self
        path.bytes.removeLast()
        if path.bytes.last != CChar(bitPattern: UInt8(ascii: "/")) {
            path.bytes.append(CChar(bitPattern: UInt8(ascii: "/")))
        }
        path.bytes += name.map { CChar(bitPattern: $0) } + [0]
        return path
    }

    /// Where a symbolic link leads; nil for what is none.
    var linkTarget: String? {
        var target = [CChar](repeating: 0, count: 4096)
        let count = readlink(bytes, &target, target.count)
        return count < 0 ? nil : String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// For people: what is no UTF-8 is U+FFFD.
    var text: String { String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }

    /// The arguments of the process that are not UTF-8, by what Swift makes of them.
    private static let arguments: [String: [CChar]] = {
        var arguments: [String: [CChar]] = [:]
        for place in 0..<Int(CommandLine.argc) {
            guard let argument = CommandLine.unsafeArgv[place] else { continue }
            let text = String(cString: argument)
            if text.contains("\u{FFFD}") {
                arguments[text] = Array(UnsafeBufferPointer(start: argument, count: strlen(argument) + 1))
            }
        }
        return arguments
    }()
}

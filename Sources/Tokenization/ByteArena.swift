/// Byte strings laid end to end, numbered in the order in which they were added.
struct ByteArena: Sendable, Equatable {
    /// The strings; then, once there is one, sixteen zeros or more, so that each can be read sixteen bytes at a time.
    private(set) var bytes: [UInt8] = []
    /// `ends[i]` is where string i ends, which begins where the one before ends; then room.
    private var ends: [Int] = []
    private(set) var count = 0

    /// The memory of an arena, as long as it does not grow.
    struct Memory {
        fileprivate let bytes: UnsafeMutableRawPointer
        fileprivate let ends: UnsafeMutablePointer<Int>
        fileprivate(set) var count: Int

        @inline(__always)
        fileprivate func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index &- 1])..<ends[index] }

        /// Whether string `index` is `string`, whose key is `key` and which is read only if the key does not hold it.
        @inline(__always)
        func equals(_ index: Int, _ string: UnsafeBufferPointer<UInt8>, _ key: InternKey) -> Bool {
            let range = range(index)
            guard range.count == key.count else { return false }
            let own = UnsafeRawPointer(bytes + range.lowerBound)
            if key.isWhole {
                return InternKey.word(own, 0) & WordScanner.firstBytes(min(key.count, 8)) == key.low
                    && InternKey.word(own, 8) & WordScanner.firstBytes(max(key.count &- 8, 0)) == key.high
            }
            // The last load overlaps the one before.
            let other = UnsafeRawPointer(string.baseAddress!)
            var at = 0
            while at &+ 8 < range.count {
                if InternKey.word(own, at) != InternKey.word(other, at) { return false }
                at &+= 8
            }
            return InternKey.word(own, range.count &- 8) == InternKey.word(other, range.count &- 8)
        }

        /// Adds a string, for which there is room; it is read only if its key does not hold it.
        @inline(__always)
        mutating func append(_ string: UnsafeBufferPointer<UInt8>, _ key: InternKey) {
            let start = count == 0 ? 0 : ends[count &- 1]
            if key.isWhole {
                bytes.storeBytes(of: key.low.littleEndian, toByteOffset: start, as: UInt64.self)
                bytes.storeBytes(of: key.high.littleEndian, toByteOffset: start &+ 8, as: UInt64.self)
            } else {
                (bytes + start).copyMemory(from: string.baseAddress!, byteCount: key.count)
            }
            ends[count] = start &+ key.count
            count &+= 1
        }
    }

    /// Calls `body` with the arena's memory, in which there is room for some more strings of so many bytes together.
    @inline(__always)
    mutating func withMemory<Result>(
        roomFor strings: Int, of size: Int, _ body: (inout Memory) -> Result
    ) -> Result {
        let used = count == 0 ? 0 : ends[count - 1]
        if used + size + 16 > bytes.count { Self.grow(&bytes, to: max(used + size + 16, 256)) }
        if count + strings > ends.count { Self.grow(&ends, to: max(count + strings, 64)) }
        return bytes.withUnsafeMutableBytes { bytes in
            ends.withUnsafeMutableBufferPointer { ends in
                var memory = Memory(bytes: bytes.baseAddress!, ends: ends.baseAddress!, count: count)
                defer { count = memory.count }
                return body(&memory)
            }
        }
    }

    @inline(never)
    private static func grow<Element: FixedWidthInteger>(_ array: inout [Element], to count: Int) {
        array.append(contentsOf: repeatElement(0, count: max(2 * array.count, count) - array.count))
    }

    @inline(__always)
    func range(_ index: Int) -> Range<Int> {
        precondition(index < count, "string \(index) of \(count)")
        return (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    /// Calls `body` with the arena's memory for reading only; `body` isn't called while there are no strings.
    @inline(__always)
    func withReadableMemory<Result>(_ body: (Memory) -> Result?) -> Result? {
        if count == 0 { return nil }
        return bytes.withUnsafeBytes { bytes in
            ends.withUnsafeBufferPointer { ends in
                body(
                    Memory(
                        bytes: UnsafeMutableRawPointer(mutating: bytes.baseAddress!),
                        ends: UnsafeMutablePointer(mutating: ends.baseAddress!), count: count))
            }
        }
    }

    static func == (a: ByteArena, b: ByteArena) -> Bool {
        guard a.count == b.count, a.ends[..<a.count] == b.ends[..<b.count] else { return false }
        let used = a.ends[..<a.count].last ?? 0
        return a.bytes[..<used] == b.bytes[..<used]
    }
}

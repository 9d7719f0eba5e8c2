/// A text in its composed form (NFC), and where its bytes stood in the text that was given.
///
/// Lists, tables and rules are written in composed letters. A text that is not, as some keyboards for Vietnamese and
/// some file systems leave it, is read like any other once it is. Nearly all text is composed and stays as it is. A byte
/// order mark at the head is no text.
struct ComposedText: Sendable {
    /// Composed, valid UTF-8 without byte order mark.
    let bytes: [UInt8]
    /// The text as it was given.
    let source: [UInt8]
    /// What has other bytes than in the source, in order.
    private var changes: [Change] = []
    /// Bytes of the byte order mark that the source begins with.
    private let markLength: Int

    private struct Change {
        let source: Range<Int>
        let composed: Range<Int>
    }

    /// O(bytes).
    ///
    /// - Parameter source: valid UTF-8.
    init(_ source: [UInt8]) {
        self.source = source
        var composed: [UInt8] = []
        var changes: [Change] = []
        let markLength = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        // What is copied of the source, or composed.
        var done = markLength
        source.withUnsafeBufferPointer { bytes in
            var place = done
            while let first = Self.nextUnstable(in: bytes, from: place) {
                // Nothing changes the scalar before but those that follow it.
                let start = first > place ? first - Scalars.decode(bytes, before: first).length : first
                var scalars = start < first ? [Scalars.decode(bytes, at: start, end: first).scalar] : []
                place = first
                while place < bytes.count {
                    let (scalar, length) = Scalars.decode(bytes, at: place, end: bytes.count)
                    guard TextTables.shared.properties(scalar).isUnstable else { break }
                    scalars.append(scalar)
                    place += length
                }
                let result = Normalizer.shared.composed(scalars)
                guard result != scalars else { continue }
                composed += bytes[done..<start]
                let begin = composed.count
                for scalar in result { Scalars.encode(scalar) { composed.append($0) } }
                changes.append(Change(source: start..<place, composed: begin..<composed.count))
                done = place
            }
        }
        bytes = changes.isEmpty && markLength == 0 ? source : composed + source[done...]
        self.changes = changes
        self.markLength = markLength
    }

    /// Where the next scalar begins that is changed by composition, or changes what stands before it.
    private static func nextUnstable(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let tables = TextTables.shared
        var place = start
        while place < bytes.count {
            // None is below U+0300, whose first byte is 0xCC.
            place = ByteBlocks.skipBelow0xCC(bytes, place..<bytes.count)
            guard place < bytes.count else { break }
            // Nor among the letters of Vietnamese, U+1E80 to U+1EFF.
            if bytes[place] == 0xE1, bytes[place + 1] & 0xFE == 0xBA {
                place += 3
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: place, end: bytes.count)
            if tables.properties(scalar).isUnstable { return place }
            place += length
        }
        return nil
    }

    /// Where a place in ``bytes`` is in ``source``; one within what was composed is at its end there.
    func sourceOffset(_ offset: Int) -> Int { moved(offset, from: \.composed, to: \.source, by: markLength) }

    /// Where a place in ``source`` is in ``bytes``.
    func composedOffset(_ offset: Int) -> Int { moved(offset, from: \.source, to: \.composed, by: -markLength) }

    /// - Parameter distance: how far what stands before the first change is moved.
    private func moved(
        _ offset: Int, from: KeyPath<Change, Range<Int>>, to: KeyPath<Change, Range<Int>>, by distance: Int
    ) -> Int {
        let place = changes.indices.partitionPoint { changes[$0][keyPath: from].lowerBound < offset }
        guard place > 0 else { return max(0, offset + distance) }
        let last = changes[place - 1]
        return last[keyPath: to].upperBound + max(0, offset - last[keyPath: from].upperBound)
    }
}

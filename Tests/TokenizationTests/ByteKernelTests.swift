import CKernels
import Testing

@testable import Tokenization

@Suite struct ByteKernelTests {
    private static let levels = [PRECIS_PLAIN, PRECIS_AVX2, PRECIS_AVX512].map { Int32($0) }

    @Test func bitsSayWhichBytesAreOfWords() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 256) }
        for count in [0, 1, 63, 64, 65, 127, 128, 300, 1000] {
            let expected = (0..<(count + 63) / 64).map { block in
                (64 * block..<min(count, 64 * block + 64)).reduce(UInt64(0)) { bits, place in
                    let byte = bytes[place]
                    let isWord =
                        byte >= 0x80 || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
                    return bits | (isWord ? 1 << UInt64(place % 64) : 0)
                }
            }
            for level in Self.levels {
                var bits = [UInt64](repeating: .max, count: (count + 63) / 64)
                precis_word_bits(level, bytes, count, &bits)
                #expect(bits == expected)
            }
        }
    }

    /// Sequences of bytes from the borders of the table of well-formed UTF-8, at places around the ends of blocks.
    @Test func whatIsCleanIsValidAndNotMuchLessThanAllThatIs() {
        let borders: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1,
            0xF4, 0xF5, 0xFF,
        ]
        var generator = ChunkTests.Generator(state: 1)
        var whole = 0
        for round in 0..<20_000 {
            let sequence = (0..<4).map { _ in borders[generator.next(borders.count)] }
            let before = round % 2 == 0 ? 25 + generator.next(16) : generator.next(80)
            let bytes = [UInt8](repeating: 0x61, count: before) + sequence + [UInt8](repeating: 0x62, count: 70)
            let valid = Self.cleanLength(bytes)
            for level in Self.levels {
                let found = precis_clean_utf8(level, bytes, bytes.count)
                #expect(found <= valid)
                #expect(Self.cleanLength(Array(bytes[..<found])) == found)
                if level != PRECIS_PLAIN, precis_best_level() != PRECIS_PLAIN { #expect(found > valid - 36) }
            }
            if valid == bytes.count { whole += 1 }
        }
        #expect(whole > 100)
    }

    /// How many bytes there are before the first that is NUL or not of a valid character.
    private static func cleanLength(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var length = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator), scalar.value != 0 {
            length += UTF8.width(scalar)
        }
        return length
    }

    @Test func blocksWithoutHitsAreSkipped() {
        var state: UInt64 = 5
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let letter = UInt8(truncatingIfNeeded: state >> 40)
                bytes.append(state >> 60 == 0 ? letter : letter == 0x0A || letter == 0x0D ? 0x0B : letter)
            }
            let range = Int(state >> 33) % 20..<60 - Int(state >> 50) % 20
            let hits = range.filter { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
            bytes.withUnsafeBufferPointer { bytes in
                let first = ByteBlocks.skip(bytes, range, ByteBlocks.hasLineEnd)
                let last = ByteBlocks.skipBackwards(bytes, range, ByteBlocks.hasLineEnd)
                #expect(hits.allSatisfy { $0 >= first && $0 < last })
                // Up to the block of a hit, or the end.
                #expect(hits.first.map { $0 < first + 8 } ?? (range.upperBound - first < 8))
                #expect(hits.last.map { $0 >= last - 8 } ?? (last - range.lowerBound < 8))
            }
        }
    }

    @Test func bitsInCommonAreCounted() {
        var state: UInt64 = 7
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
        for count in [0, 1, 3, 130] {
            let (a, b) = ((0..<count).map { _ in next() }, (0..<count).map { _ in next() })
            let expected = zip(a, b).reduce(0) { sum, pair in
                sum + (0..<64).count { (pair.0 & pair.1) >> UInt64($0) & 1 == 1 }
            }
            for level in Self.levels { #expect(precis_common_bits(level, a, b, count) == expected) }
        }
    }
}

import Testing

@testable import Tokenization

@Suite("Partition points")
struct PartitionPointTests {
    @Test("the first place that is not before, as looking at one after another finds it")
    func naive() {
        for count in 0...20 {
            for length in 0...count {
                let range = 7..<7 + count
                #expect(range.partitionPoint { $0 < 7 + length } == 7 + length)
            }
        }
    }

    @Test("of a million places no more than twenty are looked at")
    func looks() {
        var looks = 0
        let place = (0..<1_000_000).partitionPoint {
            looks += 1
            return $0 < 123_456
        }
        #expect(place == 123_456 && looks <= 20)
    }

    private struct Fault: Error {}

    @Test("an error of the question is the caller's")
    func errors() {
        #expect(throws: Fault.self) { try (0..<9).partitionPoint { (_) throws(Fault) in throw Fault() } }
    }
}

import Testing

@testable import Precis

@Suite("Numbers of topics")
struct TopicNumbersTests {
    @Test("a topic that begins elsewhere takes another number, and few others do; each number is given once")
    func numbers() {
        // Twenty groups of ten points each, every group an axis of its own; the first of each is its first typical one.
        let groups = (0..<200).map { Int32($0 % 20) }
        func axes(_ count: Int) -> Matrix<Float> {
            Matrix(rows: count, columns: 20, values: (0..<count * 20).map { $0 / 20 % 20 == $0 % 20 ? 1 : 0 })
        }
        let points = axes(200)
        let keys = (0..<200).map { ContentKey.mixed(UInt64($0)) }
        let before = TopicNumbers.numbers(of: groups, points, keys: keys)
        #expect(before.sorted() == Array(0..<20))
        // Articles at the end change nothing, nor does the naming of the groups.
        let longer = (0..<220).map { Int32($0 % 20) }
        #expect(TopicNumbers.numbers(of: longer, axes(220), keys: keys + (0..<20).map { UInt64($0) }) == before)
        var renumbered = 0
        for moved in 0..<20 {
            // The group's first article goes to the next group, so that it begins with its second, twenty places on.
            var other = groups
            other[moved] = Int32((moved + 1) % 20)
            let after = TopicNumbers.numbers(of: other, points, keys: keys)
            #expect(after.sorted() == Array(0..<20))
            renumbered += zip(before, after).count { $0 != $1 }
        }
        // A rank would renumber half of the groups.
        #expect(renumbered < 20 * 5, "\(renumbered) in twenty changes")
        #expect(TopicNumbers.numbers(of: [], axes(0), keys: []).isEmpty)
    }
}

import Testing

@testable import Precis

@Suite("Numbers of topics")
struct TopicNumbersTests {
    @Test("a topic of another word takes another number, and few others do; each number is given once")
    func numbers() {
        let keys = (0..<20).map { ContentKey.mixed(UInt64($0)) }
        let sizes = [Int](repeating: 40, count: 20)
        let before = TopicNumbers.numbers(of: keys, sizes: sizes)
        #expect(before.sorted() == Array(0..<20))
        // Neither the order of the groups nor a few articles more change anything.
        let turned = TopicNumbers.numbers(of: keys.reversed(), sizes: (0..<20).map { 40 + $0 })
        #expect(turned.reversed() == before)
        var renumbered = 0
        for changed in 0..<20 {
            var others = keys
            others[changed] = ContentKey.mixed(UInt64(1000 + changed))
            let after = TopicNumbers.numbers(of: others, sizes: sizes)
            #expect(after.sorted() == Array(0..<20))
            renumbered += zip(before, after).count { $0 != $1 }
        }
        // A rank would renumber half of the groups.
        #expect(renumbered < 20 * 5, "\(renumbered) in twenty changes")
        #expect(TopicNumbers.numbers(of: [], sizes: []).isEmpty)
    }

    @Test("a group of half the size changes no larger one's number; one without articles has none")
    func sizes() {
        let keys = (0..<12).map { ContentKey.mixed(UInt64($0)) }
        let before = TopicNumbers.numbers(
            of: keys, sizes: [Int](repeating: 100, count: 6) + [Int](repeating: 9, count: 6))
        for changed in 6..<12 {
            var others = keys
            others[changed] = ContentKey.mixed(UInt64(500 + changed))
            let after = TopicNumbers.numbers(
                of: others, sizes: [Int](repeating: 100, count: 6) + [Int](repeating: 9, count: 6))
            #expect(after.prefix(6) == before.prefix(6))
        }
        let numbers = TopicNumbers.numbers(of: keys, sizes: [3, 0] + [Int](repeating: 5, count: 10))
        #expect(numbers[1] == -1 && numbers.filter { $0 >= 0 }.sorted() == Array(0..<11))
        let order = TopicNumbers.order(of: numbers)
        #expect(order.count == 11 && order.enumerated().allSatisfy { numbers[$1] == $0 })
    }
}

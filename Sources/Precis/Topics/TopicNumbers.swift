/// Numbers for groups of articles that stay where the groups do.
///
/// A rank would not: where one of twenty topics begins earlier than before, all between get other numbers. So each group
/// takes the number left that its key draws first (rendezvous hashing, Thaler and Ravishankar 1998). The key is made of
/// the word that marks the group out most, which a few articles more hardly change; a group of another word than before
/// changes its own number and those of a few others. As small groups change most, those of twice the size choose first,
/// and of about the same size those with the lesser keys.
enum TopicNumbers {
    /// The number of each group; −1 for a group without articles. O(groups²).
    static func numbers(of keys: [UInt64], sizes: [Int]) -> [Int] {
        let order = keys.indices.filter { sizes[$0] > 0 }.sorted {
            (sizes[$0].leadingZeroBitCount, keys[$0]) < (sizes[$1].leadingZeroBitCount, keys[$1])
        }
        var left = order.indices.map { (number: $0, salt: ContentKey.mixed(UInt64($0))) }
        var numbers = [Int](repeating: -1, count: keys.count)
        for group in order {
            let key = keys[group]
            func lot(_ place: Int) -> UInt64 { ContentKey.mixed(key ^ left[place].salt) }
            let place = left.indices.min { (lot($0), left[$0].number) < (lot($1), left[$1].number) }!
            numbers[group] = left[place].number
            left.swapAt(place, left.count - 1)
            left.removeLast()
        }
        return numbers
    }

    /// The groups that `numbers` gives a number, in the order of those numbers.
    static func order(of numbers: [Int]) -> [Int] {
        var order = [Int](repeating: 0, count: numbers.count { $0 >= 0 })
        for (group, number) in numbers.enumerated() where number >= 0 { order[number] = group }
        return order
    }
}

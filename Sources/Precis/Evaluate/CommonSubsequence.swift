/// The longest common subsequence of two sequences of words; of several, the one that `rouge-score` reads out.
struct CommonSubsequence {
    /// Places in the first sequence, ascending.
    let places: [Int]

    var length: Int { places.count }

    /// O(|a| · |b|) time and memory.
    init(_ a: [String], _ b: [String]) {
        // Words become numbers first: comparing strings is what takes the time otherwise.
        var numbers: [String: Int32] = [:]
        func number(_ word: String) -> Int32 {
            if let known = numbers[word] { return known }
            numbers[word] = Int32(numbers.count)
            return Int32(numbers.count - 1)
        }
        let (x, y) = (a.map(number), b.map(number))
        let width = y.count + 1
        var table = [Int32](repeating: 0, count: (x.count + 1) * width)
        table.withUnsafeMutableBufferPointer { table in
            for i in 0..<x.count {
                for j in 0..<y.count {
                    table[(i + 1) * width + j + 1] =
                        x[i] == y[j]
                        ? table[i * width + j] + 1 : max(table[i * width + j + 1], table[(i + 1) * width + j])
                }
            }
        }
        var places: [Int] = []
        var (i, j) = (x.count, y.count)
        while i > 0, j > 0 {
            if x[i - 1] == y[j - 1] {
                places.append(i - 1)
                (i, j) = (i - 1, j - 1)
            } else if table[i * width + j - 1] > table[(i - 1) * width + j] {
                j -= 1
            } else {
                i -= 1
            }
        }
        self.places = places.reversed()
    }
}

/// For each of a number of rows, the most similar other rows, best first.
///
/// ```swift
/// for (index, similarity) in lists[0] { print(index, similarity) }
/// ```
public struct NeighborLists: Sendable, Equatable {
    /// Where the lists begin and end in ``indices`` and ``similarities``: `count + 1` numbers from 0.
    public let offsets: [Int]
    /// The neighbours' row indices.
    public let indices: [Int32]
    /// The neighbours' similarities, descending within a list; equal ones by ascending index.
    public let similarities: [Float]

    /// The number of lists.
    public var count: Int { offsets.count - 1 }

    init(lists: [[(index: Int32, similarity: Float)]]) {
        var offsets = [0]
        offsets.reserveCapacity(lists.count + 1)
        var indices = [Int32]()
        var similarities = [Float]()
        for list in lists {
            for item in list {
                indices.append(item.index)
                similarities.append(item.similarity)
            }
            offsets.append(indices.count)
        }
        self.offsets = offsets
        self.indices = indices
        self.similarities = similarities
    }

    /// The neighbours of row `i`.
    public subscript(i: Int) -> List {
        precondition(i >= 0 && i < count, "list \(i) of \(count)")
        let range = offsets[i]..<offsets[i + 1]
        return List(indices: indices[range], similarities: similarities[range])
    }

    /// One row's neighbours: pairs of row index and similarity, best first.
    public struct List: RandomAccessCollection, Sendable {
        /// The neighbours' row indices; the name `indices` is that of the positions in a collection.
        public let indices32: ArraySlice<Int32>
        /// The neighbours' similarities.
        public let similarities: ArraySlice<Float>

        init(indices: ArraySlice<Int32>, similarities: ArraySlice<Float>) {
            indices32 = indices
            self.similarities = similarities
        }

        /// 0, the position of the best.
        public var startIndex: Int { 0 }
        /// The number of neighbours.
        public var endIndex: Int { indices32.count }

        /// The neighbour at `position`, and its similarity.
        public subscript(position: Int) -> (index: Int, similarity: Float) {
            (
                Int(indices32[indices32.startIndex + position]),
                similarities[similarities.startIndex + position]
            )
        }
    }

    /// The lists as a matrix: entry (i, j) is the similarity of j in the list of i.
    public func asSparse(columns: Int) -> SparseMatrix {
        SparseMatrix(
            columns: columns,
            rowsOfPairs: (0..<count).map { i in self[i].map { (Int32($0.index), $0.similarity) } })
    }
}

/// Collects the best `capacity` of the pairs offered to it: a heap whose root is the worst of those kept.
struct TopSelector {
    private let capacity: Int
    private var heap: [(index: Int32, similarity: Float)] = []

    init(capacity: Int) {
        self.capacity = capacity
        heap.reserveCapacity(min(capacity, 1024))
    }

    /// Whether `a` is to be listed after `b`.
    @inline(__always)
    private static func isWorse(_ a: (index: Int32, similarity: Float), _ b: (index: Int32, similarity: Float)) -> Bool
    {
        a.similarity < b.similarity || (a.similarity == b.similarity && a.index > b.index)
    }

    @inline(__always)
    mutating func offer(_ index: Int32, _ similarity: Float) {
        let item = (index: index, similarity: similarity)
        if heap.count < capacity {
            heap.append(item)
            var child = heap.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                if !Self.isWorse(heap[child], heap[parent]) { break }
                heap.swapAt(child, parent)
                child = parent
            }
        } else if capacity > 0 && Self.isWorse(heap[0], item) {
            heap[0] = item
            var parent = 0
            while true {
                var worst = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                    if Self.isWorse(heap[child], heap[worst]) { worst = child }
                }
                if worst == parent { break }
                heap.swapAt(parent, worst)
                parent = worst
            }
        }
    }

    /// The similarity below which nothing is kept any more.
    var bar: Float { heap.count < capacity ? -.infinity : heap.first?.similarity ?? .infinity }

    /// The pairs kept, best first; the selector is empty afterwards.
    mutating func drain() -> [(index: Int32, similarity: Float)] {
        let sorted = heap.sorted { Self.isWorse($1, $0) }
        heap.removeAll(keepingCapacity: true)
        return sorted
    }
}

/// Rows of figures as trees read them: ``lanes`` rows side by side, figure by figure.
struct RowBlocks: Sendable {
    static let lanes = 16

    /// The number of rows.
    let count: Int
    /// The number of figures of a row.
    let width: Int
    /// Blocks × ``width`` × ``lanes``; what stands in the lanes beyond the last row is nobody's.
    private(set) var values: [Float]

    /// A row that is being written.
    struct Row {
        fileprivate let base: UnsafeMutablePointer<Float>

        subscript(column: Int) -> Float {
            @inline(__always) get { base[column &* RowBlocks.lanes] }
            @inline(__always) nonmutating set { base[column &* RowBlocks.lanes] = newValue }
        }

        /// The row from that figure on.
        @inline(__always)
        func from(_ column: Int) -> Row { Row(base: base + column * RowBlocks.lanes) }
    }

    /// - Parameter write: writes the figures of a row.
    init(count: Int, width: Int, _ write: (_ row: Int, _ to: Row) -> Void) {
        (self.count, self.width) = (count, width)
        let size = (count + Self.lanes - 1) / Self.lanes * width * Self.lanes
        // Without room asked for, all threads' count is written to the one empty array.
        guard size > 0 else {
            values = []
            return
        }
        values = [Float](unsafeUninitializedCapacity: size) { values, initialized in
            let last = count / Self.lanes * width * Self.lanes
            for place in last..<size { values.initializeElement(at: place, to: 0) }
            for row in 0..<count {
                write(row, Row(base: values.baseAddress! + Self.place(of: row, width: width)))
            }
            initialized = size
        }
    }

    /// The rows of `rows`, which stand one after another.
    init(_ rows: UnsafeBufferPointer<Float>, width: Int) {
        let count = width > 0 ? rows.count / width : 0
        self.init(count: count, width: width) { row, to in
            for column in 0..<width { to[column] = rows[row &* width &+ column] }
        }
    }

    /// Some rows, in that order.
    func selecting(_ chosen: [Int]) -> RowBlocks {
        values.withUnsafeBufferPointer { values in
            RowBlocks(count: chosen.count, width: width) { row, to in
                let from = values.baseAddress! + Self.place(of: chosen[row], width: width)
                for column in 0..<width { to[column] = from[column &* Self.lanes] }
            }
        }
    }

    /// Calls `body` with each row, whose figures it may change.
    mutating func forEachRow(_ body: (_ row: Int, _ to: Row) -> Void) {
        let (count, width) = (count, width)
        values.withUnsafeMutableBufferPointer { values in
            for row in 0..<count {
                body(row, Row(base: values.baseAddress! + Self.place(of: row, width: width)))
            }
        }
    }

    /// The first `count` figures of a row.
    func figures(of row: Int, _ count: Int) -> [Float] {
        let first = Self.place(of: row, width: width)
        return (0..<count).map { values[first + $0 * Self.lanes] }
    }

    /// Where the first figure of a row stands.
    @inline(__always)
    private static func place(of row: Int, width: Int) -> Int { row / lanes * width * lanes + row % lanes }
}

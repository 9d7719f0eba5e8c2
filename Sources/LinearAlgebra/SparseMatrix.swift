/// A sparse matrix of single-precision numbers in compressed sparse rows (CSR).
///
/// ```swift
/// let a = SparseMatrix(columns: 3, rowsOfPairs: [[(0, 1), (2, 2)], [], [(1, 5)]])
/// a.nonzeroCount  // 3
/// a[0, 2]  // 2
/// ```
///
/// Row i holds the entries from `offsets[i]` up to, not including, `offsets[i + 1]` of ``indices`` and ``values``;
/// its column indices ascend. A slice shares the arrays of its matrix, so `offsets[0]` need not be 0: read rows
/// through ``row(_:)`` or the offsets. Offsets are 64 bits wide, so more than 2³¹ entries are allowed.
public struct SparseMatrix: Sendable {
    /// The number of rows.
    public let rows: Int
    /// The number of columns; at most 2³¹ − 1.
    public let columns: Int
    /// Where rows begin and end in ``indices`` and ``values``: `rows + 1` numbers that never descend.
    public internal(set) var offsets: [Int]
    /// The columns of the stored entries, ascending within a row.
    public internal(set) var indices: [Int32]
    /// The stored entries.
    public internal(set) var values: [Float]

    /// A matrix from its CSR arrays.
    ///
    /// Traps where the arrays do not fit together, where the columns of a row do not ascend strictly, and where a
    /// value is not finite. O(nonzeros).
    public init(rows: Int, columns: Int, offsets: [Int], indices: [Int32], values: [Float]) {
        precondition(
            rows >= 0 && columns >= 0 && columns <= Int(Int32.max), "a sparse matrix of \(rows) × \(columns)")
        precondition(
            offsets.count == rows + 1 && offsets[0] == 0,
            "\(offsets.count) offsets for a sparse matrix of \(rows) × \(columns)")
        precondition(
            offsets[rows] == indices.count && indices.count == values.count,
            "\(indices.count) columns and \(values.count) values where the offsets end at \(offsets[rows])")
        for i in 0..<rows {
            precondition(offsets[i] <= offsets[i + 1], "the offsets of row \(i) descend")
            var previous: Int32 = -1
            for k in offsets[i]..<offsets[i + 1] {
                precondition(
                    indices[k] > previous && Int(indices[k]) < columns,
                    "column \(indices[k]) after \(previous) in row \(i) of \(rows) × \(columns)")
                previous = indices[k]
                precondition(values[k].isFinite, "the value \(values[k]) in row \(i), column \(indices[k])")
            }
        }
        self.init(unchecked: rows, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    /// A matrix from arrays that are known to fit together, as they do where another matrix's were changed.
    package init(unchecked rows: Int, columns: Int, offsets: [Int], indices: [Int32], values: [Float]) {
        self.rows = rows
        self.columns = columns
        self.offsets = offsets
        self.indices = indices
        self.values = values
    }

    /// The sparse form of a dense matrix, without its zeros.
    public init(_ dense: Matrix<Float>) {
        self.init(
            columns: dense.columns,
            rowsOfPairs: (0..<dense.rows).map { i in
                dense.row(i).enumerated().filter { $0.element != 0 }.map { (Int32($0.offset), $0.element) }
            })
    }

    /// The number of stored entries.
    public var nonzeroCount: Int { offsets[rows] - offsets[0] }

    /// The columns and values of row `i`; the two slices have the same indices.
    public func row(_ i: Int) -> (indices: ArraySlice<Int32>, values: ArraySlice<Float>) {
        precondition(i >= 0 && i < rows, "row \(i) of a sparse matrix of \(rows) × \(columns)")
        let range = offsets[i]..<offsets[i + 1]
        return (indices[range], values[range])
    }

    /// The entry in `row` and `column`; 0 where none is stored. O(log of the row's entries).
    public subscript(row: Int, column: Int) -> Float {
        precondition(
            row >= 0 && row < rows && column >= 0 && column < columns,
            "entry (\(row), \(column)) of a sparse matrix of \(rows) × \(columns)")
        var (low, high) = (offsets[row], offsets[row + 1])
        while low < high {
            let middle = (low + high) / 2
            if Int(indices[middle]) < column { low = middle + 1 } else { high = middle }
        }
        return low < offsets[row + 1] && Int(indices[low]) == column ? values[low] : 0
    }

    /// The rows in `range`, sharing this matrix's storage: only `range.count + 1` offsets are copied.
    public func slice(rows range: Range<Int>) -> SparseMatrix {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= rows,
            "rows \(range) of a sparse matrix of \(rows) × \(columns)")
        return SparseMatrix(
            unchecked: range.count, columns: columns, offsets: Array(offsets[range.lowerBound...range.upperBound]),
            indices: indices, values: values)
    }

    /// The same matrix with storage of its own that begins at 0; itself where that is so already.
    public func compacted() -> SparseMatrix {
        let range = offsets[0]..<offsets[rows]
        if range.count == indices.count { return self }
        return SparseMatrix(
            unchecked: rows, columns: columns, offsets: offsets.map { $0 - range.lowerBound },
            indices: Array(indices[range]), values: Array(values[range]))
    }

    /// The dense form, `rows × columns`.
    public func dense() -> Matrix<Float> {
        var result = Matrix<Float>(rows: rows, columns: columns)
        for i in 0..<rows {
            for k in offsets[i]..<offsets[i + 1] { result.values[i * columns + Int(indices[k])] = values[k] }
        }
        return result
    }
}

extension SparseMatrix: Equatable {
    /// Whether both have the same shape and store the same entries in the same places.
    public static func == (a: SparseMatrix, b: SparseMatrix) -> Bool {
        guard a.rows == b.rows, a.columns == b.columns, a.nonzeroCount == b.nonzeroCount else { return false }
        let (x, y) = (a.offsets[0], b.offsets[0])
        return zip(a.offsets, b.offsets).allSatisfy { $0 - x == $1 - y }
            && a.indices[x..<x + a.nonzeroCount] == b.indices[y..<y + b.nonzeroCount]
            && a.values[x..<x + a.nonzeroCount] == b.values[y..<y + b.nonzeroCount]
    }
}

/// A dense matrix, stored row by row.
///
/// ```swift
/// let a = Matrix<Double>(rows: 2, columns: 2, values: [1, 2, 3, 4])
/// a.multiplied(by: a)[1, 0]  // 15
/// ```
///
/// Entry (i, j) is `values[i * columns + j]`. Either dimension may be 0.
public struct Matrix<Scalar: MatrixScalar>: Sendable, Equatable {
    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let columns: Int
    /// The entries, row by row: `rows * columns` of them.
    public internal(set) var values: [Scalar]

    /// A matrix with all entries equal to `value`.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public init(rows: Int, columns: Int, repeating value: Scalar = 0) {
        precondition(rows >= 0 && columns >= 0, "a matrix of \(rows) × \(columns)")
        self.rows = rows
        self.columns = columns
        values = [Scalar](repeating: value, count: rows * columns)
    }

    /// A matrix with the given entries, row by row.
    public init(rows: Int, columns: Int, values: [Scalar]) {
        precondition(
            rows >= 0 && columns >= 0 && values.count == rows * columns,
            "\(values.count) entries for a matrix of \(rows) × \(columns)")
        self.rows = rows
        self.columns = columns
        self.values = values
    }

    /// A matrix with the given rows, all of one length.
    public init(_ rows: [[Scalar]]) {
        let columns = rows.first?.count ?? 0
        precondition(rows.allSatisfy { $0.count == columns }, "rows of different lengths, the first of \(columns)")
        self.init(rows: rows.count, columns: columns, values: Array(rows.joined()))
    }

    /// The identity matrix, `size × size`.
    public static func identity(_ size: Int) -> Matrix {
        var result = Matrix(rows: size, columns: size)
        for i in 0..<size { result.values[i * size + i] = 1 }
        return result
    }

    /// A matrix of independent standard normal numbers.
    public static func gaussian(rows: Int, columns: Int, using generator: inout SeededGenerator) -> Matrix {
        var result = Matrix(rows: rows, columns: columns)
        for i in result.values.indices { result.values[i] = Scalar(generator.nextGaussian()) }
        return result
    }

    /// The matrix with the same entries in another precision.
    public init<Other: MatrixScalar>(_ other: Matrix<Other>) {
        self.init(rows: other.rows, columns: other.columns, values: other.values.map { Scalar($0) })
    }

    /// The entry in `row` and `column`, both counted from 0.
    @inlinable
    public subscript(row: Int, column: Int) -> Scalar {
        get {
            precondition(
                row >= 0 && row < rows && column >= 0 && column < columns,
                "entry (\(row), \(column)) of a matrix of \(rows) × \(columns)")
            return values[row * columns + column]
        }
        set { set(row, column, newValue) }
    }

    @usableFromInline
    mutating func set(_ row: Int, _ column: Int, _ value: Scalar) {
        precondition(
            row >= 0 && row < rows && column >= 0 && column < columns,
            "entry (\(row), \(column)) of a matrix of \(rows) × \(columns)")
        values[row * columns + column] = value
    }

    /// Row `i`; its indices are those of ``values``, not 0, 1, ….
    public func row(_ i: Int) -> ArraySlice<Scalar> {
        precondition(i >= 0 && i < rows, "row \(i) of a matrix of \(rows) × \(columns)")
        return values[i * columns..<(i + 1) * columns]
    }

    /// Column `j`, copied.
    public func column(_ j: Int) -> [Scalar] {
        precondition(j >= 0 && j < columns, "column \(j) of a matrix of \(rows) × \(columns)")
        return (0..<rows).map { values[$0 * columns + j] }
    }

    /// The first `count` columns, copied.
    public func prefixColumns(_ count: Int) -> Matrix {
        columns(0..<count)
    }

    /// Calls `body` with the values, row after row, to be changed where they are.
    public mutating func withMutableValues<Result>(
        _ body: (UnsafeMutableBufferPointer<Scalar>) throws -> Result
    ) rethrows -> Result {
        try values.withUnsafeMutableBufferPointer { try body($0) }
    }

    /// The columns in `range`, copied.
    public func columns(_ range: Range<Int>) -> Matrix {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= columns,
            "columns \(range) of a matrix of \(rows) × \(columns)")
        var result = [Scalar]()
        result.reserveCapacity(rows * range.count)
        for i in 0..<rows { result += values[i * columns + range.lowerBound..<i * columns + range.upperBound] }
        return Matrix(rows: rows, columns: range.count, values: result)
    }

    /// The rows in `range`, copied.
    public func slice(rows range: Range<Int>) -> Matrix {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= rows, "rows \(range) of a matrix of \(rows) × \(columns)")
        let part = values[range.lowerBound * columns..<range.upperBound * columns]
        return Matrix(rows: range.count, columns: columns, values: Array(part))
    }

    /// The transpose, n × m.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public func transposed() -> Matrix {
        var result = Matrix(rows: columns, columns: rows)
        let (m, n) = (rows, columns)
        let tile = 32
        values.withUnsafeBufferPointer { source in
            result.values.withUnsafeMutableBufferPointer { target in
                for i0 in stride(from: 0, to: m, by: tile) {
                    for j0 in stride(from: 0, to: n, by: tile) {
                        for i in i0..<min(m, i0 + tile) {
                            for j in j0..<min(n, j0 + tile) { target[j * m + i] = source[i * n + j] }
                        }
                    }
                }
            }
        }
        return result
    }

    /// The Euclidean norm of each row, added up in double precision.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public func rowNorms() -> [Scalar] {
        values.withUnsafeBufferPointer { values in
            (0..<rows).map { i in
                var sum = 0.0
                for k in i * columns..<(i + 1) * columns { sum += Double(values[k]) * Double(values[k]) }
                return Scalar(sum.squareRoot())
            }
        }
    }

    /// The matrix with every row scaled to unit Euclidean length; rows of zeros stay zero.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public func normalizedRows() -> Matrix {
        var result = self
        let norms = rowNorms()
        result.values.withUnsafeMutableBufferPointer { values in
            for (i, norm) in norms.enumerated() where norm > 0 {
                for k in i * columns..<(i + 1) * columns { values[k] /= norm }
            }
        }
        return result
    }

    /// The matrix with row `i` multiplied by `factors[i]`.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public func scaledRows(by factors: [Scalar]) -> Matrix {
        precondition(factors.count == rows, "\(factors.count) factors for the rows of a matrix of \(rows) × \(columns)")
        var result = self
        result.values.withUnsafeMutableBufferPointer { values in
            for (i, factor) in factors.enumerated() {
                for k in i * columns..<(i + 1) * columns { values[k] *= factor }
            }
        }
        return result
    }

    /// The matrix with column `j` multiplied by `factors[j]`.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public func scaledColumns(by factors: [Scalar]) -> Matrix {
        precondition(
            factors.count == columns, "\(factors.count) factors for the columns of a matrix of \(rows) × \(columns)")
        var result = self
        result.values.withUnsafeMutableBufferPointer { values in
            factors.withUnsafeBufferPointer { factors in
                for i in 0..<rows {
                    for j in 0..<columns { values[i * columns + j] *= factors[j] }
                }
            }
        }
        return result
    }
}

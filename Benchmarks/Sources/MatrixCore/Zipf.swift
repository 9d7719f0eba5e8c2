import LinearAlgebra

/// A synthetic matrix as text gives: columns by Zipf's law, weights falling with a column's frequency, unit rows.
func zipfMatrix(rows: Int, columns: Int, perRow: Int, seed: UInt64) -> SparseMatrix {
    // Quantiles of the distribution p(c) ∝ 1 / (c + 2.7), in a table.
    let size = 1 << 20
    var table = [Int32](repeating: 0, count: size)
    var total = 0.0
    for c in 0..<columns { total += 1 / (Double(c) + 2.7) }
    var (sum, at) = (0.0, 0)
    for c in 0..<columns {
        sum += 1 / (Double(c) + 2.7)
        let end = c == columns - 1 ? size : min(size, Int(sum / total * Double(size)))
        while at < end {
            table[at] = Int32(c)
            at += 1
        }
    }
    let quantiles = table
    var indices = [Int32](repeating: 0, count: rows * perRow)
    var values = [Float](repeating: 0, count: rows * perRow)
    indices.withUnsafeMutableBufferPointer { indices in
        values.withUnsafeMutableBufferPointer { values in
            nonisolated(unsafe) let (indices, values) = (indices, values)
            Parallelism.forEach(rows, grain: 4096) { range in
                var generator = SeededGenerator(seed: seed &+ UInt64(range.lowerBound))
                for i in range {
                    var row = UnsafeMutableBufferPointer(rebasing: indices[i * perRow..<(i + 1) * perRow])
                    // A topic shifts the rarer columns, so that the spectrum has more than one direction.
                    let topic = Int32(generator.next() % 64)
                    var used = 0
                    while used < perRow {
                        for k in used..<perRow {
                            let draw = quantiles[Int(generator.next() >> 44)]
                            row[k] = draw < 200 ? draw : (draw / 64 * 64 + (draw &* 7 &+ topic) % 64) % Int32(columns)
                        }
                        row.sort()
                        used = 0
                        for k in 0..<perRow where k == 0 || row[k] != row[used - 1] {
                            row[used] = row[k]
                            used += 1
                        }
                    }
                    var square: Float = 0
                    for k in 0..<perRow {
                        let weight =
                            Float(Int(generator.next() % 3) + 1) * (Float(row[k]) + 10).squareRoot().squareRoot()
                        values[i * perRow + k] = weight
                        square += weight * weight
                    }
                    for k in 0..<perRow { values[i * perRow + k] /= square.squareRoot() }
                }
            }
        }
    }
    return SparseMatrix(
        rows: rows, columns: columns, offsets: (0...rows).map { $0 * perRow }, indices: indices, values: values)
}

/// How time and memory grow with the matrix: one line for the given number of rows.
func scalingBenchmark(_ arguments: Arguments) {
    let rows = arguments.integer("rows") ?? 10_000
    let columns = arguments.integer("columns") ?? 200_000
    let a = zipfMatrix(rows: rows, columns: columns, perRow: 100, seed: 1)
    let before = peakMemory()
    var svd: TruncatedSVD?
    let processorStart = processorTime()
    let seconds = timed(1) {
        svd = TruncatedSVD(a, rank: arguments.integer("rank") ?? 100, tolerance: arguments.double("tolerance") ?? 1e-4)
    }
    report([
        "what": "scaling", "rows": rows, "nonzeros": a.nonzeroCount, "seconds": seconds[0],
        "processor": processorTime() - processorStart, "threads": Parallelism.threads,
        "memoryAbove": peakMemory() - before, "memoryBefore": before, "converged": svd!.converged,
        "residual": svd!.residuals.max()! / svd!.singularValues[0], "sigma1": svd!.singularValues[0],
        "sigmaLast": svd!.singularValues.last!,
    ])
}

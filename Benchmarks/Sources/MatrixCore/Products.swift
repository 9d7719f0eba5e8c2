import Foundation
@_spi(Kernels) import LinearAlgebra

/// Sparse × dense, and the transposed product from a stored transpose.
func productBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let columns = arguments.integer("columns") ?? 64
    let repeats = arguments.integer("repeat") ?? 15
    var generator = SeededGenerator(seed: 1)
    for (name, matrix) in [("product", a), ("transposed", a.transposed())] {
        let x = Matrix<Float>.gaussian(rows: matrix.columns, columns: columns, using: &generator)
        var y = Matrix<Float>(rows: matrix.rows, columns: columns)
        for level: Int32 in [0, 1, 2] {
            let seconds = median(timed(repeats) { matrix.multiply(x, into: &y, level: level) })
            let flops = 2 * Double(a.nonzeroCount) * Double(columns)
            report([
                "what": name, "columns": columns, "level": Int(level), "seconds": seconds,
                "gflops": flops / seconds / 1e9, "threads": Parallelism.threads,
            ])
        }
    }
}

/// One product in a warm process, as the best twin does it.
func productOnceBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let columns = arguments.integer("columns") ?? 64
    var generator = SeededGenerator(seed: 1)
    let x = Matrix<Float>.gaussian(rows: a.columns, columns: columns, using: &generator)
    var result = a.multiplied(by: x)
    let count = 15
    let processorStart = processorTime()
    let seconds = timed(count) { result = a.multiplied(by: x) }
    let flops = 2 * Double(a.nonzeroCount) * Double(columns)
    report([
        "what": "product", "seconds": median(seconds), "gflops": flops / median(seconds) / 1e9,
        "processor": (processorTime() - processorStart) / Double(count), "check": Double(result.values[0]),
        "threads": Parallelism.threads,
    ])
}

/// What the machine gives: reading a large array, and reading rows of X in the order of the matrix.
func memoryBenchmark(_ arguments: Arguments) {
    let n = 1024
    var generator = SeededGenerator(seed: 1)
    let a = Matrix<Float>.gaussian(rows: n, columns: n, using: &generator)
    let seconds = median(timed(9) { _ = a.multiplied(by: a) })
    report(["what": "sgemm", "gflops": 2 * pow(Double(n), 3) / seconds / 1e9, "threads": Parallelism.threads])
}

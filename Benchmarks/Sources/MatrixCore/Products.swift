import CProbe
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

/// One product in a warm process, as the best twin does it; with `--output PATH` both its operand and its result
/// are written, for another tool to do the same.
func productOnceBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let columns = arguments.integer("columns") ?? 64
    var generator = SeededGenerator(seed: 1)
    let x = Matrix<Float>.gaussian(rows: a.columns, columns: columns, using: &generator)
    var result = a.multiplied(by: x)
    let count = 15
    let processorStart = processorTime()
    let seconds = timed(count) { result = a.multiplied(by: x) }
    let processor = (processorTime() - processorStart) / Double(count)
    let flops = 2 * Double(a.nonzeroCount) * Double(columns)
    report([
        "what": "product", "seconds": median(seconds), "gflops": flops / median(seconds) / 1e9, "processor": processor,
        "threads": Parallelism.threads,
    ])
    if let path = arguments.string("output") {
        MatrixFile.write(x, to: path + ".x")
        MatrixFile.write(result, to: path + ".y")
    }
}

/// What the machine gives, and how near the product of 64 columns comes to it: the best
/// of many rounds, in turn, in processor time, which other work on the machine disturbs least.
func memoryBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let columns = 64
    var generator = SeededGenerator(seed: 1)
    let x = Matrix<Float>.gaussian(rows: a.columns, columns: columns, using: &generator)
    var y = Matrix<Float>(rows: a.rows, columns: columns)
    let large = [Float](repeating: 1, count: 1 << 26)
    let square = Matrix<Float>.gaussian(rows: 1024, columns: 1024, using: &generator)
    let room = UnsafeMutableRawPointer.allocate(byteCount: x.values.count * 4, alignment: 64)
        .bindMemory(to: Float.self, capacity: x.values.count)
    defer { room.deallocate() }
    room.update(from: x.values, count: x.values.count)
    var (product, gather, stream, gemm) = (Double.infinity, Double.infinity, Double.infinity, Double.infinity)
    var sink: Float = 0
    for _ in 0..<(arguments.integer("repeat") ?? 40) {
        product = min(product, processorTimed { a.multiply(x, into: &y) })
        gather = min(gather, processorTimed { sink += probe_gather(a.indices, a.values, a.nonzeroCount, room) })
        stream = min(stream, processorTimed { sink += probe_stream(large, large.count) })
        gemm = min(gemm, processorTimed { sink += square.multiplied(by: square).values[0] })
    }
    let flops = 2 * Double(a.nonzeroCount) * Double(columns)
    report([
        "what": "memory", "productSeconds": product, "gatherSeconds": gather, "share": gather / product,
        "productGflops": flops / product / 1e9, "gatherGBs": Double(a.nonzeroCount) * 264 / gather / 1e9,
        "streamGBs": Double(large.count) * 4 / stream / 1e9, "sgemmGflops": 2 * pow(1024.0, 3) / gemm / 1e9,
        "threads": Parallelism.threads, "sink": Double(sink).isFinite ? 0 : 1,
    ])
}

import Foundation
@_spi(Kernels) import LinearAlgebra

func svdBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let rank = arguments.integer("rank") ?? 100
    let tolerance = arguments.double("tolerance") ?? 1e-4
    var result: TruncatedSVD?
    let processorStart = processorTime()
    let seconds = timed(arguments.integer("repeat") ?? 3) {
        var settings = LanczosSettings()
        settings.block = arguments.integer("block")
        settings.capacity = arguments.integer("capacity")
        result = TruncatedSVD(
            a, rank: rank, tolerance: tolerance, seed: UInt64(arguments.integer("seed") ?? 0), settings: settings)
    }
    let processor = (processorTime() - processorStart) / Double(seconds.count)
    guard let svd = result else { return }
    let largest = svd.singularValues.first ?? 1
    report([
        "what": "svd", "rank": rank, "tolerance": tolerance, "seconds": median(seconds), "all": seconds,
        "processor": processor,
        "threads": Parallelism.threads, "converged": svd.converged,
        "residual": (svd.residuals.max() ?? 0) / largest, "peak": peakMemory(), "sigma1": largest,
        "products": svd.products,
        "sigmaLast": svd.singularValues.last ?? 0,
    ])
    if let path = arguments.string("output") {
        MatrixFile.write(svd.v, to: path + ".v")
        MatrixFile.write(svd.u, to: path + ".u")
        let text = svd.singularValues.map { "\($0)\n" }.joined()
        try? text.write(toFile: path + ".s", atomically: false, encoding: .utf8)
    }
}

func neighborsBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let count = arguments.integer("count") ?? 10
    let processorStart = processorTime()
    var lists: NeighborLists?
    let seconds = timed(arguments.integer("repeat") ?? 3) { lists = a.topNeighbors(count: count) }
    report([
        "what": "neighbors", "seconds": median(seconds),
        "processor": (processorTime() - processorStart) / Double(seconds.count), "all": seconds,
        "threads": Parallelism.threads,
        "sum": lists!.similarities.reduce(0.0) { $0 + Double($1) }, "listed": lists!.indices.count,
    ])
}

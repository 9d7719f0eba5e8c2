import Foundation
import LinearAlgebra

/// The space of batches merged against that of the whole matrix.
func mergeBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let rank = arguments.integer("rank") ?? 100
    let kept = arguments.integer("kept") ?? rank
    let batches = arguments.integer("batches") ?? 4
    let whole = LatentSpace(a, rank: rank, tolerance: 1e-6)
    var merged: LatentSpace?
    let batchRows = (a.rows + batches - 1) / batches
    let seconds = timed(arguments.integer("repeat") ?? 1) {
        merged = LatentSpace(a, rank: kept, batchRows: batchRows).truncated(to: rank)
    }
    let space = merged!
    let errors = zip(whole.singularValues, space.singularValues).map { ($0 - $1).magnitude / $0 }
    // ‖A V‖² is what a space captures, whatever singular values it claims.
    func captured(_ space: LatentSpace) -> Double {
        space.transform(a).values.reduce(0) { $0 + Double($1) * Double($1) }
    }
    report([
        "what": "merge", "rank": rank, "kept": kept, "batches": batches, "seconds": median(seconds),
        "largestError": errors.max() ?? 0, "medianError": median(errors), "firstError": errors.first ?? 0,
        "capturedShare": captured(space) / captured(whole), "threads": Parallelism.threads,
    ])
}

func nmfBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    var result: NMF?
    let processorStart = processorTime()
    let seconds = timed(arguments.integer("repeat") ?? 1) {
        result = NMF(
            a, rank: arguments.integer("rank") ?? 20, tolerance: arguments.double("tolerance") ?? 1e-5,
            maximumIterations: arguments.integer("iterations") ?? 200)
    }
    report([
        "what": "nmf", "seconds": median(seconds), "error": result!.error, "iterations": result!.iterations,
        "processor": (processorTime() - processorStart) / Double(seconds.count), "threads": Parallelism.threads,
    ])
}

/// Clusters the rows of the latent space.
func kMeansBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let points = TruncatedSVD(a, rank: arguments.integer("rank") ?? 100).transform(a).normalizedRows()
    if let path = arguments.string("output") { MatrixFile.write(points, to: path) }
    var result: KMeans?
    let processorStart = processorTime()
    let seconds = timed(arguments.integer("repeat") ?? 1) {
        result = KMeans(
            points, clusters: arguments.integer("clusters") ?? 20, spherical: false,
            restarts: arguments.integer("restarts") ?? 8)
    }
    report([
        "what": "kmeans", "seconds": median(seconds), "inertia": result!.inertia, "iterations": result!.iterations,
        "processor": (processorTime() - processorStart) / Double(seconds.count), "threads": Parallelism.threads,
    ])
}

func pageRankBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let graph = a.topNeighbors(count: 10).asSparse(columns: a.rows)
    var result: PageRank?
    let seconds = timed(arguments.integer("repeat") ?? 5) { result = PageRank(graph) }
    report([
        "what": "pagerank", "seconds": median(seconds), "iterations": result!.iterations,
        "residual": result!.residual, "threads": Parallelism.threads,
    ])
}

/// All pairs of the rows in the latent space.
func denseNeighborsBenchmark(_ arguments: Arguments) {
    let a = MatrixFile.readSparse(arguments.matrix)
    let points = TruncatedSVD(a, rank: arguments.integer("rank") ?? 100).transform(a).normalizedRows()
    let processorStart = processorTime()
    let seconds = timed(arguments.integer("repeat") ?? 1) { _ = points.topNeighbors(count: 10) }
    report([
        "what": "dense-neighbors", "seconds": median(seconds), "threads": Parallelism.threads,
        "processor": (processorTime() - processorStart) / Double(seconds.count),
    ])
}

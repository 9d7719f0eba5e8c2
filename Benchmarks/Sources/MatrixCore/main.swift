// The speed of the matrix core: one measurement a run, as a line of JSON.
//
//     swift run -c release --package-path Benchmarks MatrixCore COMMAND [--matrix FILE] [--threads N] [--repeat N] …
import Foundation
import LinearAlgebra

let arguments = Arguments(CommandLine.arguments)
if let threads = arguments.integer("threads") { Parallelism.threads = threads }
switch arguments.command {
case "product": productBenchmark(arguments)
case "product-once": productOnceBenchmark(arguments)
case "memory": memoryBenchmark(arguments)
case "svd": svdBenchmark(arguments)
case "neighbors": neighborsBenchmark(arguments)
case "dense-neighbors": denseNeighborsBenchmark(arguments)
case "merge": mergeBenchmark(arguments)
case "nmf": nmfBenchmark(arguments)
case "kmeans": kMeansBenchmark(arguments)
case "pagerank": pageRankBenchmark(arguments)
case "scaling": scalingBenchmark(arguments)
default:
    fail(
        "no command \"\(arguments.command)\": product, product-once, memory, svd, neighbors, dense-neighbors, merge, nmf, "
            + "kmeans, pagerank, scaling")
}

/// How much of what was predicted is right, how much of what was wanted was predicted, and the harmonic mean of the two
/// (F1, van Rijsbergen 1979), each 0…1 and 0 where nothing is right.
struct PrecisionRecall {
    let precision: Double
    let recall: Double
    let f1: Double

    init(hits: Int, of predicted: Int, and wanted: Int) {
        precision = Double(hits) / Double(max(predicted, 1))
        recall = Double(hits) / Double(max(wanted, 1))
        f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
}

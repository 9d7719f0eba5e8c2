import Precis
import Testing

@Suite("Scores of similarity")
struct SimilarityScoreTests {
    @Test(
        "correlations of known lists",
        arguments: [
            ([1.0, 2, 3], [2.0, 4, 6], 1.0, 1.0), ([1, 2, 3], [3, 2, 1], -1, -1), ([1, 1, 1], [1, 2, 3], 0, 0),
            ([], [], 0, 0),
            ([1, 2, 3, 4], [1, 2, 3, 10], 0.8854377448471461, 1),
            ([1, 2, 2, 3], [1, 3, 2, 4], 0.9486832980505138, 0.9486832980505138),
        ])
    func correlation(_ a: [Double], _ b: [Double], _ pearson: Double, _ spearman: Double) {
        let correlation = Correlation(a, b)
        #expect(abs(correlation.pearson - pearson) < 1e-12)
        #expect(abs(correlation.spearman - spearman) < 1e-12)
    }

    @Test("ranks of known searches")
    func retrieval() {
        let scores = RetrievalScores([
            (ranked: ["a", "x", "b"], relevant: ["a", "b"]), (ranked: ["x", "c"], relevant: ["c"]),
            (ranked: [], relevant: ["d"]),
        ])
        #expect(scores.queries == 3)
        #expect(abs(scores.meanReciprocalRank - 0.5) < 1e-12)
        #expect(abs(scores.recallAt1 - 1.0 / 3) < 1e-12)
        #expect(abs(scores.meanAveragePrecision - ((1 + 2.0 / 3) / 2 + 0.5) / 3) < 1e-12)
        let twice = RetrievalScores([(ranked: ["a", "a", "b"], relevant: ["a", "b"])])
        #expect(abs(twice.meanAveragePrecision - (1 + 2.0 / 3) / 2) < 1e-12)
    }
}

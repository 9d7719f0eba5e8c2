import Precis
import Testing

@Suite("Agreement of groupings")
struct ClusterAgreementTests {
    @Test("names do not matter")
    func renamed() {
        let same = ClusterAgreement([0, 0, 1, 1, 2], ["x", "x", "z", "z", "y"])
        #expect(abs(same.normalizedMutualInformation - 1) < 1e-12)
        #expect(same.adjustedRandIndex == 1 && same.purity == 1)
    }

    @Test("a table computed by hand")
    func table() {
        // Two groups of three against labels a a b | b b b.
        let found = ClusterAgreement([0, 0, 0, 1, 1, 1], ["a", "a", "b", "b", "b", "b"])
        // Pairs together: 1 + 3 of 6 and 7; expected 6 · 7 / 15.
        #expect(abs(found.adjustedRandIndex - (4 - 2.8) / (6.5 - 2.8)) < 1e-12)
        #expect(abs(found.purity - 5.0 / 6) < 1e-12)
        #expect(abs(found.normalizedMutualInformation - 0.4787) < 1e-4)
    }

    @Test("one group says nothing of two")
    func single() {
        let found = ClusterAgreement([0, 0, 0, 0], [1, 1, 2, 2])
        #expect(found.normalizedMutualInformation == 0 && found.adjustedRandIndex == 0)
    }
}

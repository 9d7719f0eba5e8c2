import LinearAlgebra
import Synchronization
import Testing

@Suite struct ParallelismTests {
    @Test(arguments: [0, 1, 7, 64, 1000]) func everyItemOnce(count: Int) {
        let sum = Atomic<Int>(0)
        Parallelism.forEach(count, grain: 7) { range in
            for i in range { sum.add(i + 1, ordering: .relaxed) }
        }
        #expect(sum.load(ordering: .relaxed) == count * (count + 1) / 2)
    }

    @Test func mapKeepsOrder() {
        #expect(Parallelism.map(500) { $0 * $0 } == (0..<500).map { $0 * $0 })
    }

    @Test func nestedLoopsFinish() {
        let sums = Parallelism.map(8) { i in Parallelism.map(8) { j in i * j }.reduce(0, +) }
        #expect(sums == (0..<8).map { $0 * 28 })
    }
}

@Suite struct SeededGeneratorTests {
    @Test func sequencesRepeat() {
        var (a, b, c) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7), SeededGenerator(seed: 8))
        let first = (0..<10).map { _ in a.next() }
        #expect(first == (0..<10).map { _ in b.next() })
        #expect(first != (0..<10).map { _ in c.next() })
    }

    @Test func gaussianMoments() {
        var generator = SeededGenerator(seed: 1)
        let sample = (0..<20000).map { _ in generator.nextGaussian() }
        let mean = sample.reduce(0, +) / 20000
        let variance = sample.reduce(0) { $0 + $1 * $1 } / 20000
        #expect(mean.magnitude < 0.03)
        #expect((variance - 1).magnitude < 0.04)
    }
}

import Testing

@testable import Precis

/// How articles are grouped before topics are made of them.
@Suite("Groups of articles")
struct TopicGroupsTests {
    @Test("a sample of the articles spans the space and begins the mixture as well as all of them")
    func samples() {
        let space = TopicSpace(TopicModelTests.corpus, seed: 0, sample: 30)
        #expect(space.points.rows == 60 && space.points.rowNorms().allSatisfy { abs($0 - 1) < 1e-5 })
        let groups = ConsensusGroups.groups(space.points, keys: space.keys, clusters: 3)
        // Every fifth article begins in a wrong group.
        let wrong = groups.assignments.enumerated().map { $0 % 5 == 4 ? ($1 + 1) % 3 : $1 }
        let cosines = SphericalGroups.cosines(space.points, groups.centers, wrong)
        for sample in [space.counts.nonzeroCount / 2, .max] {
            let (mixture, refined) = TermMixture.refined(
                space.counts, wrong, cosines: cosines, topics: 3, keys: space.keys,
                idf: space.inverseDocumentFrequencies, sample: sample)
            for start in 0..<3 { #expect(Set(stride(from: start, to: 60, by: 3).map { refined[$0] }).count == 1) }
            #expect(Set(refined).count == 3)
            #expect(TermMixture.mostLikely(mixture.memberships(space.counts)) == refined)
        }
    }

    @Test("the nearest centre, the first of equals, on every twin of the kernel", arguments: [1, 2, 5, 20])
    func nearest(groups: Int) {
        var generator = SeededGenerator(seed: UInt64(groups))
        // Small whole numbers: many ties, and exact sums.
        func drawn(_ rows: Int) -> Matrix<Float> {
            Matrix(rows: rows, columns: 3, values: (0..<rows * 3).map { _ in Float(generator.next() % 5) - 2 })
        }
        let (points, centers) = (drawn(300), drawn(groups))
        let cosines = (0..<300).map { point in
            (0..<groups).map { group in
                (0..<3).reduce(Float(0)) { $0 + points[point, $1] * centers[group, $1] }
            }
        }
        for level: Int32 in [0, 1, 2] {
            let (found, sum) = SphericalGroups.nearest(points, centers, level: level)
            #expect(found == cosines.map { row in Int32(row.firstIndex(of: row.max()!)!) })
            #expect(sum == cosines.reduce(0.0) { $0 + Double($1.max()!) })
        }
    }

    @Test("the articles with the least keys, however the keys are spread")
    func sampled() {
        var generator = SeededGenerator(seed: 3)
        let even = (0..<500).map { _ in generator.next() }
        for keys in [even, even.map { $0 | 1 << 63 }, even.map { $0 >> 20 }, even.map { $0 % 7 }] {
            for count in [0, 1, 100, 499, 500, 600] {
                let least = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.prefix(count).sorted()
                #expect(ConsensusGroups.sampled(keys, count: count) == least)
            }
        }
    }
}

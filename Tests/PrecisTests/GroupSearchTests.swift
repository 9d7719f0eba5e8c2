import LinearAlgebra
import Testing

@testable import Precis

@Suite("Search of groups")
struct GroupSearchTests {
    /// Thirty tight groups of twelve points each around drawn directions.
    static func planted(seed: UInt64) -> (points: Matrix<Float>, groups: [Int32], keys: [UInt64]) {
        var generator = SeededGenerator(seed: seed)
        func number() -> Float { Float(generator.next() >> 40) * 0x1p-23 - 1 }
        let centers = (0..<30).map { _ in (0..<8).map { _ in number() } }
        let groups = (0..<360).map { Int32($0 % 30) }
        let values = groups.flatMap { group in centers[Int(group)].map { $0 + 0.05 * number() } }
        let points = Matrix(rows: 360, columns: 8, values: values).normalizedRows()
        return (points, groups, (0..<360).map { _ in generator.next() })
    }

    @Test("planted groups are found, of which restarts miss some", arguments: 0..<4)
    func planted(seed: UInt64) {
        let (points, groups, keys) = Self.planted(seed: seed)
        let centers = SphericalGroups.centers(of: points, groups, groups: 30)
        let best = SphericalGroups.nearest(points, centers).1
        let found = GroupSearch.tightest(points, keys: keys, clusters: 30)
        #expect(found.cohesion >= best - 1e-3, "\(found.cohesion) for \(best)")
        #expect(ClusterAgreement(found.assignments, groups).adjustedRandIndex > 0.98)
    }

    @Test("one group, as many groups as points, and copies of one point")
    func few() {
        let (points, _, keys) = Self.planted(seed: 9)
        #expect(Set(GroupSearch.tightest(points, keys: keys, clusters: 1).assignments) == [0])
        let some = points.selectingRows(Array(0..<12))
        #expect(GroupSearch.tightest(some, keys: Array(keys.prefix(12)), clusters: 12).cohesion > 11.99)
        let copies = points.selectingRows([Int](repeating: 3, count: 10))
        let found = GroupSearch.tightest(copies, keys: Array(keys.prefix(10)), clusters: 4)
        #expect(Set(found.assignments) == [0] && found.centers.rows == 1)
    }
}

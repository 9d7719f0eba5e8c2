/// How a MinHash signature is cut into bands so that pairs above a threshold meet in one of them.
///
/// Two sets of Jaccard figure J agree in a band of r values with probability Jʳ and so in one of b bands with
/// 1 − (1 − Jʳ)ᵇ (Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*, 3.4). Longer bands let fewer unlike
/// pairs through and need more of them: the longest is taken with which a pair at the threshold is missed at most once
/// in ten thousand, within 320 values.
///
/// ```swift
/// Banding(threshold: 0.8)      // 40 bands of 7: at 0.8 seen with 0.9999, at 0.5 with 0.27, at 0.3 with 0.009
/// ```
public struct Banding: Sendable, Hashable {
    /// Values a band.
    public let rows: Int
    /// Bands of a signature.
    public let bands: Int

    /// The longest signature.
    static let limit = 320

    /// - Parameter threshold: A Jaccard figure over 0, up to 1.
    public init(threshold: Double) {
        precondition(threshold > 0 && threshold <= 1, "a Jaccard threshold of \(threshold)")
        let aim = 0.9999
        for rows in stride(from: 16, through: 1, by: -1) {
            for bands in 1...(Self.limit / rows) where Self.chance(threshold, rows: rows, bands: bands) >= aim {
                (self.rows, self.bands) = (rows, bands)
                return
            }
        }
        (rows, bands) = (1, Self.limit)
    }

    /// The probability with which two sets of this Jaccard figure meet in a band.
    public func chance(ofMeetingAt jaccard: Double) -> Double {
        Self.chance(jaccard, rows: rows, bands: bands)
    }

    private static func chance(_ jaccard: Double, rows: Int, bands: Int) -> Double {
        let band = (0..<rows).reduce(1) { product, _ in product * jaccard }
        return 1 - (0..<bands).reduce(1) { product, _ in product * (1 - band) }
    }
}

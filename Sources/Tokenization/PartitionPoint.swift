extension Range<Int> {
    /// The first place that is no longer `before`, by binary search; the end where all are. O(log count).
    ///
    /// ```swift
    /// let place = numbers.indices.partitionPoint { numbers[$0] < wanted }   // of ascending numbers
    /// ```
    ///
    /// - Parameter before: holds of all places up to one, and of none from there on.
    @inlinable
    package func partitionPoint<Failure: Error>(
        _ before: (Int) throws(Failure) -> Bool
    ) throws(Failure) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if try before(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

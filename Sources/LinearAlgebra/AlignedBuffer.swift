import CKernels

/// Uninitialized memory whose rows can begin at the cache's line boundaries.
///
/// Not safe to share between threads that write the same places; whoever holds one sees to that.
final class AlignedBuffer<Scalar: MatrixScalar>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Scalar>
    let count: Int

    /// Room for `count` numbers.
    init(count: Int) {
        self.count = count
        guard let memory = precis_allocate(count * MemoryLayout<Scalar>.stride) else {
            preconditionFailure("no memory for \(count) numbers")
        }
        base = memory.bindMemory(to: Scalar.self, capacity: count)
    }

    deinit { precis_release(base) }

    /// The numbers in a line of the cache.
    static var lane: Int { 64 / MemoryLayout<Scalar>.stride }
}

/// Room that one sparse product after the other uses for its aligned copy of the dense operand.
final class AlignedScratch<Scalar: MatrixScalar> {
    private var buffer: AlignedBuffer<Scalar>?

    func room(_ count: Int) -> UnsafeMutablePointer<Scalar> {
        if let buffer, buffer.count >= count { return buffer.base }
        let larger = AlignedBuffer<Scalar>(count: count)
        buffer = larger
        return larger.base
    }
}

extension CorpusModel: BackgroundFrequencies {
    /// Dimensions of the latent space; 0 where there is none.
    public var rank: Int { latent?.singularValues.count ?? 0 }

    public func place(of term: UnsafeBufferPointer<UInt8>) -> Int? { terms.id(of: term).map(Int.init) }

    public func documentFrequency(at place: Int) -> Int { Int(documentFrequencies[place]) }

    /// The coordinates are V √Σ: dimensions weigh by the square roots of their singular values.
    public func addLatentRow(at place: Int, times weight: Float, to sum: inout [Float]) {
        guard let latent else { return }
        let row = latent.terms.row(place)
        for (dimension, value) in row.enumerated() {
            sum[dimension] += weight * value * Float(latent.singularValues[dimension].squareRoot())
        }
    }
}

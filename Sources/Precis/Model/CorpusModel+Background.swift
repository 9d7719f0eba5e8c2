extension CorpusModel: BackgroundFrequencies {
    /// Dimensions of the latent space; 0 where there is none.
    public var rank: Int { latent?.singularValues.count ?? 0 }

    public func place(of term: UnsafeBufferPointer<UInt8>) -> Int? { terms.id(of: term).map(Int.init) }

    public func documentFrequency(at place: Int) -> Int { Int(documentFrequencies[place]) }

    /// The coordinates are V √Σ.
    public func addLatentRow(at place: Int, times weight: Float, to sum: inout [Float]) {
        guard let latent else { return }
        Self.add(latent.terms.row(place), latent.singularValues, times: weight, to: &sum)
    }
}

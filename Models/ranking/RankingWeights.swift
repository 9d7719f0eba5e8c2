/// The trained ranking's weights, as `make train` wrote them.
public enum RankingWeights {
    public static let text = """
        features inverse-place
        model plain 0
        0,0.5,0 =0 =1
        """
}

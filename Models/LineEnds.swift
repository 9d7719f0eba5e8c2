/// What a hyphen at the end of a line may be besides a mark of a word that did not fit. Small letters, parted by spaces.
package enum LineEnds {
    /// First parts of words that are written with a hyphen in the middle of a line too: `well-known`.
    package static let hyphenatedParts = """
        self well half vice non long high first year month week day hour minute three four five six seven eight nine ten \
        twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion world state government so \
        far left right north south east west middle cross old gas oil award \
        peut soi demi sous quasi est ouest nord sud porte
        """

    /// Words before which a hyphen stands for what both have: `two- and three-day`.
    package static let joiningWords = """
        and or to und oder bzw bis et ou ni à y e o u en of och eller og i oraz ja og és a și ve
        """
}

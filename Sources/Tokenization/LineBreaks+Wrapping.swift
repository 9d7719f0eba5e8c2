extension LineBreaks {
    /// Whether a text's lines are broken by a width, as mail and text out of a PDF are, or on purpose: a page copied out
    /// of a browser has each heading, caption, score and label on a line of its own.
    ///
    /// Lines broken by a width go on in the middle of a sentence, and so with a small letter much of the time: six times
    /// in ten in German, which has more capitals than its neighbours. Where none of several lines does, none goes on.
    struct Wrapping {
        /// Lines that follow another in their paragraph and begin with a letter of a script with capitals.
        private var all = 0
        /// Those of them that begin with a small one.
        private var small = 0

        /// The least width of a line that goes on in a next one with a capital.
        static let least = 30
        /// The same where no small letter tells that lines go on.
        static let leastUnsure = 60
        /// Lines that tell, none of which begins with a small letter, from which on none goes on; twice as many where
        /// others of the text do, as four German ones in a row may well begin with nouns.
        private static let enough = 4

        /// - Parameter ends: where each paragraph ends in `lines`.
        init(_ lines: [Range<Int>], paragraphs ends: [Int], _ breaks: LineBreaks) {
            var first = 0
            for end in ends {
                count(lines[first..<end], breaks)
                first = end
            }
        }

        private init(_ lines: ArraySlice<Range<Int>>, _ breaks: LineBreaks) { count(lines, breaks) }

        private mutating func count(_ lines: ArraySlice<Range<Int>>, _ breaks: LineBreaks) {
            for line in lines.dropFirst() {
                if breaks.beginsSmall(line) {
                    (all, small) = (all + 1, small + 1)
                } else if breaks.beginsLarge(line) {
                    all += 1
                }
            }
        }

        /// The least width of lines of a paragraph that go on in a next one with a capital; `Int.max` where none does.
        func leastWidth(in lines: ArraySlice<Range<Int>>, _ breaks: LineBreaks) -> Int {
            let own = Wrapping(lines, breaks)
            if own.small > 0 || own.all == 0 { return Self.least }
            let isOwn = own.all >= (small * 3 < all ? Self.enough : 2 * Self.enough)
            if isOwn || all >= Self.enough && small * 10 < all { return .max }
            return small > 0 ? Self.least : Self.leastUnsure
        }
    }

    fileprivate func beginsLarge(_ line: Range<Int>) -> Bool {
        Scalars.isUppercase(Scalars.decode(bytes, at: line.lowerBound, end: line.upperBound).scalar)
    }

    /// Whether a line says when a subtitle is shown: `00:00:04,900 --> 00:00:08,100`.
    func isCueTime(_ line: Range<Int>) -> Bool {
        guard bytes[line.lowerBound] &- 0x30 < 10, (5...80).contains(line.count) else { return false }
        return (line.lowerBound..<line.upperBound - 2).contains {
            bytes[$0] == 0x2D && bytes[$0 + 1] == 0x2D && bytes[$0 + 2] == 0x3E
        }
    }
}

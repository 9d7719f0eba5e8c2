import CKernels

extension BoostedTrees {
    /// Reads the models of a file of weights by name.
    ///
    /// A tree is written in preorder: `f,t,v` asks feature f (a place in the line of names) whether it is at most t,
    /// v being the mean answer below; `=v` answers. Lines of ``CueWords`` are passed over. O(bytes), as it is read at
    /// every start.
    static func models(
        in text: String, features names: [String] = SentenceFeatures.all.map(\.name)
    ) throws(TrainedRanking.FormatError) -> [String: BoostedTrees] {
        var text = text
        return try text.withUTF8 { bytes in Result { () throws(TrainedRanking.FormatError) in try read(bytes, names) } }
            .get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ names: [String]
    ) throws(TrainedRanking.FormatError) -> [String: BoostedTrees] {
        var features: [Int32] = []
        var models: [String: BoostedTrees] = [:]
        var name = ""
        var model: BoostedTrees?
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            func failure(_ what: String) -> TrainedRanking.FormatError { .init(line: index + 1, what: what) }
            guard let first = line.first(where: { $0 != 0x20 }), first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: "=") || first &- 0x30 < 10 {
                guard model != nil else { throw failure("a tree before its model") }
                guard model!.addTree(.init(rebasing: line), features) else { throw failure("no tree") }
                continue
            }
            if line.drop(while: { $0 == 0x20 }).starts(with: "cues ".utf8) { continue }
            let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            if words[0] == "features" {
                for word in words.dropFirst() {
                    guard let place = names.firstIndex(of: word) else {
                        throw failure("no feature is called \(word)")
                    }
                    features.append(Int32(place))
                }
            } else if words[0] == "model" {
                guard words.count == 3, let base = Double(words[2]), base.isFinite else {
                    throw failure("a model is `model NAME BASE`")
                }
                if let model { models[name] = model }
                name = words[1]
                model = BoostedTrees(base: base, bytes: bytes.count)
            } else {
                throw failure(model == nil ? "a tree before its model" : "no tree")
            }
        }
        if let model { models[name] = model }
        return models
    }

    /// No trees yet, with room for those of a text of so many bytes: memory that nothing is written to costs nothing.
    private init(base: Double, bytes: Int) {
        self.init(base: base)
        questions.reserveCapacity(bytes / 32)
        answers.reserveCapacity(bytes / 32)
        ways.reserveCapacity(bytes / 32)
        steps.reserveCapacity(bytes / 8)
    }

    /// A question whose right branch, or both, are still to come.
    private struct Open {
        var question: Int
        /// The mean answer below it.
        var value: Double
        var firstAnswer: Int
        var isRight = false
    }

    /// Adds a tree; false where the words of the line are none. Every value is taken relative to the root's, which goes
    /// to the base.
    private mutating func addTree(_ line: UnsafeBufferPointer<UInt8>, _ features: [Int32]) -> Bool {
        let firstAnswer = answers.count
        var open: [Open] = []
        var isComplete = false
        var middle: Double?
        var numbers = NumberReader(line)
        while numbers.skipSpaces() {
            if isComplete { return false }
            if numbers.take("=") {
                guard let value = numbers.next(), answers.count - firstAnswer < Self.mostAnswers else { return false }
                if middle == nil { middle = value }
                let answer = value - middle!
                for place in open.indices {
                    let next = place + 1 < open.count ? open[place + 1].value : answer
                    let feature = questions[open[place].question].feature
                    steps.append(Step(feature: feature, share: next - open[place].value))
                }
                answers.append(answer)
                ways.append(steps.count)
                // Questions with both branches are closed; the next one's right branch begins.
                while let last = open.last, last.isRight { open.removeLast() }
                isComplete = open.isEmpty
                if let last = open.last {
                    let before = UInt32(1) << UInt32(last.firstAnswer - firstAnswer)
                    let after = UInt32(1) << UInt32(answers.count - firstAnswer)
                    questions[last.question].kept = ~(after &- before)
                    open[open.count - 1].isRight = true
                }
            } else {
                guard let number = numbers.next(), let feature = Int(exactly: number),
                    features.indices.contains(feature), numbers.take(","), let threshold = numbers.next(),
                    numbers.take(","), let value = numbers.next()
                else { return false }
                if middle == nil { middle = value }
                open.append(Open(question: questions.count, value: value - middle!, firstAnswer: answers.count))
                questions.append(precis_question(feature: features[feature], threshold: Float(threshold), kept: 0))
            }
        }
        guard isComplete, let middle else { return false }
        starts.append(Int32(questions.count))
        base += middle
        return true
    }
}

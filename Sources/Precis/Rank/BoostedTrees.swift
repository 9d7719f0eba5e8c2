/// A sum of small decision trees (gradient boosting, Friedman 2001).
struct BoostedTrees: Sendable {
    /// A place in a tree: a question, or an answer where `feature` is −1.
    struct Node: Sendable {
        var feature: Int32
        /// The figure up to which (inclusive) the left branch is taken.
        var threshold: Float
        /// Where the right branch begins; the left one is the next node.
        var right: Int32
        /// The mean answer below this node.
        var value: Double
    }

    private(set) var nodes: [Node] = []
    /// The first node of each tree.
    private(set) var roots: [Int] = []
    /// The answer to which the trees add.
    private(set) var base: Double

    init(base: Double) { self.base = base }

    /// The sum of the trees' answers and the base.
    func value(_ row: [Float]) -> Double {
        var sum = base
        for root in roots {
            var node = root
            while nodes[node].feature >= 0 {
                node = row[Int(nodes[node].feature)] <= nodes[node].threshold ? node + 1 : Int(nodes[node].right)
            }
            sum += nodes[node].value
        }
        return sum
    }

    /// Tells each feature's share of the answer: at every question on the way, what the answer changes (Saabas 2014).
    /// The shares and the base add up to ``value(_:)``, up to rounding.
    func explain(_ row: ArraySlice<Float>, _ body: (_ feature: Int, _ share: Double) -> Void) {
        let first = row.startIndex
        for root in roots {
            var node = root
            while nodes[node].feature >= 0 {
                let (feature, before) = (Int(nodes[node].feature), nodes[node].value)
                node = row[first + feature] <= nodes[node].threshold ? node + 1 : Int(nodes[node].right)
                body(feature, nodes[node].value - before)
            }
        }
    }

    /// Reads the models of a file of weights by name.
    ///
    /// A tree is written in preorder: `f,t,v` asks feature f (a place in the line of names) whether it is at most t,
    /// v being the mean answer below; `=v` answers.
    static func models(
        in text: String, features names: [String] = SentenceFeatures.all.map(\.name)
    ) throws(TrainedRanking.FormatError) -> [String: BoostedTrees] {
        var features: [Int32] = []
        var models: [String: BoostedTrees] = [:]
        var name = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            func failure(_ what: String) -> TrainedRanking.FormatError { .init(line: index + 1, what: what) }
            let words = line.split(separator: " ")
            guard let head = words.first, !head.hasPrefix("#") else { continue }
            if head == "features" {
                for word in words.dropFirst() {
                    guard let place = names.firstIndex(where: { $0 == word }) else {
                        throw failure("no feature is called \(word)")
                    }
                    features.append(Int32(place))
                }
            } else if head == "model" {
                guard words.count == 3, let base = Double(words[2]), base.isFinite else {
                    throw failure("a model is `model NAME BASE`")
                }
                name = String(words[1])
                models[name] = BoostedTrees(base: base)
            } else {
                guard models[name] != nil else { throw failure("a tree before its model") }
                guard models[name]!.addTree(words, features) else { throw failure("no tree") }
            }
        }
        return models
    }

    /// Adds a tree; false where the words are none. Every node's value is taken relative to the root's, which goes to
    /// the base.
    private mutating func addTree(_ words: [Substring], _ features: [Int32]) -> Bool {
        let root = nodes.count
        var open: [Int] = []
        var isComplete = false
        for word in words {
            if isComplete { return false }
            let node = nodes.count
            let parent = open.last
            if let parent, nodes[parent].right == 0, node != parent + 1 { nodes[parent].right = Int32(node) }
            if word.first == "=" {
                guard let value = Double(word.dropFirst()), value.isFinite else { return false }
                nodes.append(Node(feature: -1, threshold: 0, right: 0, value: value))
                // Questions with both branches are closed.
                while let last = open.last, nodes[last].right != 0 { open.removeLast() }
                isComplete = open.isEmpty
            } else {
                let fields = word.split(separator: ",")
                guard fields.count == 3, let feature = Int(fields[0]), features.indices.contains(feature),
                    let threshold = Float(fields[1]), let value = Double(fields[2]), value.isFinite
                else { return false }
                nodes.append(Node(feature: features[feature], threshold: threshold, right: 0, value: value))
                open.append(node)
            }
        }
        guard isComplete else { return false }
        roots.append(root)
        base += nodes[root].value
        let middle = nodes[root].value
        for node in root..<nodes.count { nodes[node].value -= middle }
        return true
    }
}

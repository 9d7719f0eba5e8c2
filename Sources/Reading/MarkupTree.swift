/// A document in HTML or XML: elements and text in document order, in flat arrays, so that no depth of nesting can
/// overrun the stack.
struct MarkupTree {
    struct Node {
        /// The local name; empty for text.
        var name: String
        /// The namespace's URI; empty where there is none.
        var namespace = ""
        var attributes: [(name: String, value: String)] = []
        /// Of text: where it is in `bytes`.
        var text = 0..<0
        var parent: Int
        var firstChild: Int?
        var lastChild: Int?
        var nextSibling: Int?
        /// The line of the file at which the element begins, from 1.
        var line = 0

        var isText: Bool { name.isEmpty }
    }

    /// In document order, the root first; empty before the root begins.
    private(set) var nodes: [Node] = []
    private(set) var bytes: [UInt8] = []

    /// Appends an element as the last child of `parent`.
    mutating func appendElement(
        _ name: String, namespace: String = "", attributes: [(name: String, value: String)] = [], to parent: Int?,
        line: Int = 0
    ) -> Int {
        append(
            Node(name: name, namespace: namespace, attributes: attributes, parent: parent ?? -1, line: line),
            to: parent)
    }

    /// Appends text to the end of `parent`.
    mutating func appendText(_ text: UnsafeBufferPointer<UInt8>, to parent: Int) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        if let last = nodes[parent].lastChild, nodes[last].isText, nodes[last].text.upperBound == start {
            nodes[last].text = nodes[last].text.lowerBound..<bytes.count
        } else {
            _ = append(Node(name: "", text: start..<bytes.count, parent: parent), to: parent)
        }
    }

    private mutating func append(_ node: Node, to parent: Int?) -> Int {
        let index = nodes.count
        nodes.append(node)
        if let parent {
            if let last = nodes[parent].lastChild { nodes[last].nextSibling = index }
            nodes[parent].lastChild = index
            if nodes[parent].firstChild == nil { nodes[parent].firstChild = index }
        }
        return index
    }

    /// Removes the last child of its parent, with all that is in it, to free the memory of what has been read.
    mutating func removeLast(_ node: Int) {
        let parent = nodes[node].parent
        if parent >= 0 {
            let previous = children(of: parent).reduce(nil as Int?) { $1 < node ? $1 : $0 }
            nodes[parent].lastChild = previous
            if let previous { nodes[previous].nextSibling = nil } else { nodes[parent].firstChild = nil }
        }
        let textStart = nodes[node...].first { $0.isText }?.text.lowerBound
        nodes.removeSubrange(node...)
        if let textStart { bytes.removeSubrange(textStart...) }
    }
}

// MARK: - Looking around

extension MarkupTree {
    func children(of node: Int) -> some Sequence<Int> {
        sequence(state: nodes[node].firstChild) { next in
            defer { next = next.flatMap { nodes[$0].nextSibling } }
            return next
        }
    }

    /// The node after `node` and all that is in it, within `root`.
    func after(_ node: Int, within root: Int) -> Int? {
        var node = node
        while node != root {
            if let next = nodes[node].nextSibling { return next }
            node = nodes[node].parent
        }
        return nil
    }

    /// The elements in `root`, itself first, in document order.
    func elements(in root: Int) -> some Sequence<Int> {
        sequence(state: Optional(root)) { (next: inout Int?) -> Int? in
            while let node = next {
                next = nodes[node].firstChild ?? after(node, within: root)
                if !nodes[node].isText { return node }
            }
            return nil
        }
    }

    /// The first element in `root` of that name.
    func first(_ name: String, in root: Int) -> Int? {
        elements(in: root).first { nodes[$0].name == name }
    }

    /// The first child of that name, of each name in turn.
    func child(_ path: String..., of node: Int) -> Int? {
        var node = node
        for name in path {
            guard let next = children(of: node).first(where: { nodes[$0].name == name }) else { return nil }
            node = next
        }
        return node
    }

    func attribute(_ name: String, of node: Int) -> String? {
        nodes[node].attributes.first { $0.name == name }?.value
    }

    /// The attribute's value of the node or the nearest one around it.
    func inherited(_ name: String, of node: Int) -> String? {
        var node = node
        while node >= 0 {
            if let value = attribute(name, of: node), !value.isEmpty { return value }
            node = nodes[node].parent
        }
        return nil
    }

    /// All text in the node, white space collapsed and trimmed; nil where there is none.
    func string(of node: Int?) -> String? {
        guard let node else { return nil }
        var text: [UInt8] = []
        var next: Int? = node
        while let current = next {
            if nodes[current].isText { text.append(contentsOf: bytes[nodes[current].text]) }
            next = nodes[current].firstChild ?? after(current, within: node)
        }
        let words = Array(text.split(whereSeparator: isJSONSpace).joined(separator: [0x20]))
        return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }
}

/// The running text of pages that form feeds part, as `pdftotext` writes those of a PDF.
///
/// Page numbers and what all pages have at their head or foot are left out, and a sentence that goes on on the next page
/// is not parted from its beginning. O(bytes).
struct PagedText {
    private var pages: [[ArraySlice<UInt8>]]

    /// Lines at the head and at the foot of a page that may be no part of the text.
    private static let edge = 2

    /// Nil for a text without pages.
    init?(_ text: [UInt8]) {
        guard text.contains(0x0C) else { return nil }
        pages = text.split(separator: 0x0C).map { page in
            page.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
                line.last == 0x0D ? line.dropLast() : line
            }
        }
        pages.removeAll { $0.allSatisfy(Self.isBlank) }
        if pages.count < 2 { return nil }
    }

    var bytes: [UInt8] {
        let repeated = repeatedLines()
        var lines: [ArraySlice<UInt8>] = []
        for page in pages {
            let edges = Self.edges(of: page)
            let kept = page.indices.filter { place in
                !edges.contains(place) || !(Self.isNumber(page[place]) || repeated.contains(Self.key(page[place])))
            }
            var body = kept.map { page[$0] }[...]
            while body.first.map(Self.isBlank) == true { body.removeFirst() }
            while body.last.map(Self.isBlank) == true { body.removeLast() }
            guard let first = body.first else { continue }
            if let last = lines.last, !Self.goesOn(last, first) { lines.append([]) }
            lines += body
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    // MARK: - Heads and feet

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

    private static func edges(of page: [ArraySlice<UInt8>]) -> Set<Int> {
        let filled = page.indices.filter { !isBlank(page[$0]) }
        return Set(filled.prefix(edge) + filled.suffix(edge))
    }

    /// A line without its digits and spaces: what "Report, page 7" and "Report, page 8" have in common.
    private static func key(_ line: ArraySlice<UInt8>) -> [UInt8] { line.filter { $0 > 0x20 && $0 &- 0x30 > 9 } }

    /// What stands at the edge of half of the pages, and of two at the least.
    private func repeatedLines() -> Set<[UInt8]> {
        var counts: [[UInt8]: Int] = [:]
        for page in pages {
            for key in Set(Self.edges(of: page).map { Self.key(page[$0]) }) where !key.isEmpty {
                counts[key, default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value > 1 && 2 * $0.value >= pages.count }.keys)
    }

    /// A page's number by itself: `7`, `- 7 -`, `Page 7 of 12`, `7/12`, `vii`.
    private static func isNumber(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
        let numbers = words.count { $0.allSatisfy(\.isNumber) || $0.allSatisfy { "ivxl".contains($0) } }
        let others = words.count { ["page", "of", "p", "seite", "von", "sur"].contains($0) }
        return words.count <= 4 && numbers > 0 && numbers + others == words.count
    }

    // MARK: - Lines

    /// Whether a sentence goes on from one line to the next over the end of a page.
    private static func goesOn(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        guard let last = line.last(where: { $0 > 0x20 }), let start = next.firstIndex(where: { $0 > 0x20 }) else {
            return false
        }
        // A character has a few bytes, and what follows it does not matter.
        let first = String(decoding: next[start...].prefix(8), as: UTF8.self).first
        return first?.isLowercase == true && !".!?:".utf8.contains(last)
    }
}

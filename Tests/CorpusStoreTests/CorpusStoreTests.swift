import CorpusStore
import Foundation
import TestSupport
import Testing

@Suite("Stored corpora")
struct CorpusStoreTests {
    @Test("the example of the documentation")
    func example() throws {
        let folder = try TemporaryFolder()
        let store = try CorpusStore(folder: folder.path + "/news", creates: true)
        try store.add([StoredArticle(id: "a", text: Array("Rain fell.".utf8))])
        #expect(try store.count() == 1)
    }

    @Test("runs that add at the same time count each what it has added")
    func together() async throws {
        let folder = try TemporaryFolder()
        _ = try CorpusStore(folder: folder.path, creates: true)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for run in 0..<8 {
                group.addTask {
                    let articles = (0..<200).map { StoredArticle(id: "\(run) \($0)", text: Array("Rain.".utf8)) }
                    return try CorpusStore(folder: folder.path).add(articles).added
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [Int](repeating: 200, count: 8))
    }

    @Test("what was added is there when the corpus is opened again, in order")
    func lasting() throws {
        let folder = try TemporaryFolder()
        let articles = (0..<50).map { number in
            StoredArticle(
                id: "id\(number)", title: number % 3 == 0 ? nil : "Tít \(number)",
                date: "2026-01-\(10 + number % 20)T08:00:00Z",
                language: number % 2 == 0 ? "en" : "vi", text: number == 7 ? [] : Array("text \(number)".utf8))
        }
        try CorpusStore(folder: folder.path, creates: true).add(articles)
        let store = try CorpusStore(folder: folder.path)
        var found: [StoredArticle] = []
        try store.read { found.append($0) }
        #expect(found == articles)
    }

    /// The superuser may write everywhere.
    @Test("a corpus that may not be changed is read all the same", .disabled(if: geteuid() == 0))
    func readOnly() throws {
        let folder = try TemporaryFolder()
        let place = folder.path + "/a 100% #1? corpus"
        try CorpusStore(folder: place, creates: true).add([StoredArticle(id: "a", text: [0x61])])
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place) }
        let store = try CorpusStore(folder: place)
        var ids: [String] = []
        try store.read { ids.append($0.id) }
        #expect(ids == ["a"])
        #expect(throws: CorpusStoreError.self) { try store.add([StoredArticle(id: "b", text: [0x62])]) }
    }

    @Test("an article of a known id takes the old one's place; every change raises the generation")
    func replacing() throws {
        let folder = try TemporaryFolder()
        let store = try CorpusStore(folder: folder.path, creates: true)
        #expect(try store.add(["a", "b"].map { StoredArticle(id: $0, text: [0x61]) }).added == 2)
        let generation = try store.generation()
        let second = try store.add(["b", "c"].map { StoredArticle(id: $0, text: [0x62]) })
        #expect(second.added == 1 && second.changed == ["b"])
        #expect(try store.add([StoredArticle(id: "c", title: "C", text: [0x62])]).changed.isEmpty)
        #expect(try store.generation() > generation)
        #expect(try store.remove(["a", "none"]) == ["a"])
        var texts: [String: [UInt8]] = [:]
        try store.read { texts[$0.id] = $0.text }
        #expect(texts == ["b": [0x62], "c": [0x62]])
    }

    @Test("a folder without a corpus and a file that is none are told")
    func errors() throws {
        let folder = try TemporaryFolder()
        #expect(throws: CorpusStoreError.self) { try CorpusStore(folder: folder.path) }
        try folder.write(String(repeating: "no database ", count: 500), to: "corpus.sqlite")
        let error = #expect(throws: CorpusStoreError.self) { try CorpusStore(folder: folder.path) }
        #expect(error?.description.hasPrefix(folder.path) == true)
    }
}

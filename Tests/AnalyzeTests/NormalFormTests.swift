import Foundation
import TestSupport
import Testing

/// A text is the same text in every normal form of Unicode, and offsets are those of the text that was given.
@Suite("Normal forms")
struct NormalFormTests {
    static let articles = [
        """
        Trường Đại học Nông Lâm mở lớp mới ở Huế. Sinh viên Nguyễn Văn Ánh đã nộp thuế.Ảnh của lớp mới đẹp. Xe đăng kiểm 50-07 \
        V. Tại đây, hàng ngày có đội “cò”; Nơi ấy đông người. Lớp mới của Trường Đại học Nông Lâm có tám mươi sinh viên.
        """,
        """
        L'été a été très sec à Évreux. La préfète a décidé de fermer la rivière.À Évreux, les élus ont protesté. La préfète \
        a répété sa décision : la rivière restera fermée.
        """,
    ]

    private static func record(_ id: String, _ text: String) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": text]), as: UTF8.self)
    }

    private static func offsets(_ part: [String: Any]) -> [[Int]] {
        part["offsets"] as? [[Int]] ?? [[part["start"] as! Int, part["end"] as! Int]]
    }

    @Test(
        "sentences, summaries and keyphrases are the same, and cut out of the text that was given",
        arguments: ["sentences", "summarize", "keywords"], ["", "\u{FEFF}"])
    func forms(command: String, mark: String) throws {
        let decomposed = Self.articles.map { mark + $0.decomposedStringWithCanonicalMapping }
        let folder = try TemporaryFolder()
        let list = command == "keywords" ? "keywords" : "sentences"
        let parts = try [Self.articles, decomposed].map { texts in
            let lines = try texts.enumerated().map { try Self.record(String($0), $1) }
            let file = try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
            return try Tool.run(command, file, "--format", "json").objects().map { $0[list] as! [[String: Any]] }
        }
        for (place, (composed, apart)) in zip(parts[0], parts[1]).enumerated() {
            #expect(composed.count > 2)
            #expect(composed.map { $0["text"] as! String } == apart.map { $0["text"] as! String })
            #expect(composed.map { $0["score"] as? Double } == apart.map { $0["score"] as? Double })
            let bytes = Array(decomposed[place].utf8)
            for part in apart {
                let texts = Self.offsets(part).map { String(decoding: bytes[$0[0]..<$0[1]], as: UTF8.self) }
                #expect(texts.contains(part["text"] as! String))
                guard command != "keywords" else { continue }
                #expect(Array(texts[0].utf8) == Array((part["text"] as! String).utf8))
            }
        }
    }

    @Test("a copy in another normal form is a duplicate")
    func duplicates() throws {
        let folder = try TemporaryFolder()
        let texts = [Self.articles[0], Self.articles[0].decomposedStringWithCanonicalMapping]
        let file = try folder.write(
            try texts.enumerated().map { try Self.record(String($0), $1) }.joined(separator: "\n"), to: "a.jsonl")
        let groups = try Tool.run("duplicates", file, "--format", "json").objects()[0]["groups"] as? [[String: Any]]
        #expect(groups?.map { $0["similarity"] as? Double } == [1])
    }
}

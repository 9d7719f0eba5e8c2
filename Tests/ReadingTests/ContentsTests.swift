import Precis
import Reading
import TestSupport
import Testing

@Suite("Documents and corpora from files")
struct ContentsTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("the examples of the documentation")
    func examples() throws {
        let story = try folder.write("The river rose. Boats came.", to: "story.txt")
        let dispatch = try Document(contentsOf: story)
        #expect(dispatch.id == story)
        #expect(dispatch.sentences.count == 2)
        let news = try folder.write(
            "{\"id\": \"a\", \"text\": \"The river rose.\"}\n{\"id\": \"b\", \"text\": \"It fell.\", \"language\": \"fr\"}\n",
            to: "news.jsonl")
        let corpus = try Corpus(contentsOf: news)
        #expect(corpus.documents.map(\.id) == ["a", "b"])
        #expect(corpus["b"]?.language == .french)
        #expect(try Corpus(contentsOf: news, language: .english)["b"]?.language == .english)
        #expect(try Corpus(contentsOf: folder.path).count == 3)
    }

    @Test("a file that is not one article says how many it is, a broken one what is wrong")
    func problems() throws {
        let many = try folder.write("{\"text\": \"a\"}\n{\"text\": \"b\"}\n", to: "many.jsonl")
        #expect { try Document(contentsOf: many) } throws: { "\($0)".contains("2 articles") }
        #expect { try Document(contentsOf: folder.path + "/none.txt") } throws: { "\($0)".contains("none.txt") }
        let broken = try folder.write("{\"text\": \"a\"}\n{\"id\": 7}\n", to: "broken.jsonl")
        #expect { try Corpus(contentsOf: broken) } throws: { ($0 as? ReadingProblem)?.line == 2 }
    }
}

import Precis
import Testing

@Suite("Evaluation of keywords and topics")
struct KeywordEvaluationTests {
    @Test("phrases match by their stems, repeats count once")
    func stems() {
        let item = KeywordEvaluation.Item(
            keywords: ["Sensor Networks", "sensor network", "deployment"],
            references: ["sensor network", "path exposure"], text: "A sensor network is deployed.", language: .english)
        let found = KeywordEvaluation([item])
        #expect(found.cuts.map(\.count) == [5, 10, 15])
        #expect(found.cuts[0].precision == 0.5 && found.cuts[0].recall == 0.5 && found.cuts[0].f1 == 0.5)
        #expect(found.present == 0.5)
        #expect(abs(found.cuts[1].presentF1 - 2.0 / 3) < 1e-12)
    }

    @Test("articles without references do not count; no articles give zeros")
    func empty() {
        let none = KeywordEvaluation.Item(keywords: ["a b"], references: [], text: "", language: .english)
        #expect(KeywordEvaluation([none]).cuts[0].f1 == 0)
        #expect(KeywordEvaluation([]).cuts[0].f1 == 0)
    }

    @Test("NPMI, C_v and diversity of a corpus small enough to count by hand")
    func topics() {
        let texts = ["rain flood", "rain flood", "goal match", "goal rain"]
        let items = texts.enumerated().map {
            TopicEvaluation.Item(text: $1, label: $0 < 2 ? "weather" : "sport", topic: $0 < 2 ? 0 : 1)
        }
        let found = TopicEvaluation(items, keywords: [["rain flood"], ["goal", "match"]])
        // p(rain) 3/4, p(flood) 1/2, both 1/2: ln(4/3) / ln 2. p(goal) 1/2, p(match) 1/4, both 1/4: ln 2 / ln 4.
        #expect(abs(found.documentNPMI - (0.415037 + 0.5) / 2) < 1e-5)
        #expect(found.documentNPMI == found.windowNPMI)
        #expect(found.diversity == 1 && found.wordsPerTopic == 2 && found.unassigned == 0)
        #expect(found.agreement?.normalizedMutualInformation == 1)
        #expect(found.assignedAgreement == nil)
        #expect(found.cv > 0.9 && found.cv <= 1)
    }
}

import Testing

@testable import Precis

@Suite("ROUGE")
struct ROUGETests {
    static let rouge = ROUGE(language: .english)

    @Test("the example of the documentation")
    func example() {
        let scores = Self.rouge.score("Ships sailed.", against: "The ship sailed on.")
        #expect(abs(scores.rouge1.fMeasure - 2.0 / 3) < 1e-12)
        #expect(scores.rouge1.precision == 1 && scores.rouge1.recall == 0.5)
        #expect(abs(scores.rouge2.fMeasure - 0.5) < 1e-12)
    }

    @Test("a text against itself scores 1, against nothing 0")
    func extremes() {
        let text = "The dam broke.\nNobody was hurt."
        let same = Self.rouge.score(text, against: text)
        for score in [same.rouge1, same.rouge2, same.rougeL, same.rougeLsum] { #expect(score.fMeasure == 1) }
        for pair in [("", text), (text, ""), ("", ""), ("…", text)] {
            let none = Self.rouge.score(pair.0, against: pair.1)
            for score in [none.rouge1, none.rouge2, none.rougeL, none.rougeLsum] { #expect(score.fMeasure == 0) }
        }
    }

    @Test("repeated words count as often as both sides have them")
    func clipping() {
        let score = Self.rouge.score("rain rain rain", against: "rain and rain").rouge1
        #expect(abs(score.precision - 2.0 / 3) < 1e-12 && abs(score.recall - 2.0 / 3) < 1e-12)
    }

    @Test("Lin's example of the union of subsequences")
    func union() {
        // Lin 2004, section 3.2: w1…w5 against {w1 w2 w6 w7 w8} and {w1 w3 w8 w9 w5}: union w1 w2 w3 w5, recall 4/5.
        let score = Self.rouge.score("u1 u2 u6 u7 u8\nu1 u3 u8 u9 u5", against: "u1 u2 u3 u4 u5").rougeLsum
        #expect(abs(score.recall - 0.8) < 1e-12)
        #expect(abs(score.precision - 0.4) < 1e-12)
    }

    @Test(
        "Porter's stems with NLTK's extensions",
        arguments: [
            ("caresses", "caress"), ("ponies", "poni"), ("ties", "tie"), ("cats", "cat"), ("feed", "feed"),
            ("agreed", "agre"), ("plastered", "plaster"), ("motoring", "motor"), ("sing", "sing"), ("sized", "size"),
            ("hopping", "hop"), ("falling", "fall"), ("filing", "file"), ("happy", "happi"), ("enjoy", "enjoy"),
            ("flying", "fli"), ("dying", "die"), ("news", "news"), ("relational", "relat"), ("rationally", "ration"),
            ("digitizer", "digit"), ("hopefully", "hope"), ("biology", "biolog"), ("electrical", "electr"),
            ("adoption", "adopt"), ("controlling", "control"), ("probate", "probat"), ("cease", "ceas"),
            ("died", "die"),
            ("skies", "sky"), ("2013s", "2013"), ("yyyy", "yyyi"),
        ])
    func stems(word: String, stem: String) {
        #expect(PorterStemmer.stem(word) == stem)
    }

    @Test("other languages compare whole words of any script")
    func otherLanguages() {
        #expect(ROUGE(language: .vietnamese).words(of: "Hà Nội, 2.5 ĐỘ!") == ["hà", "nội", "2", "5", "độ"])
        #expect(Self.rouge.words(of: "Café's 3 boats") == ["caf", "s", "3", "boat"])
    }

    @Test("intervals hold the mean and do not hang on chance")
    func evaluation() {
        let items = (0..<20).map { place in
            SummaryEvaluation.Item(
                summary: place % 2 == 0 ? "The dam broke." : "Rain fell.",
                references: ["The dam broke at noon.", "A dam broke."],
                article: Document(text: "Rain fell. The dam broke at noon."), language: .english)
        }
        let evaluation = SummaryEvaluation(items)
        for figure in evaluation.figures {
            #expect(figure.low <= figure.mean && figure.mean <= figure.high && figure.mean <= figure.best)
        }
        #expect(SummaryEvaluation(items).figures == evaluation.figures)
        #expect(evaluation.oracle![0] > evaluation.figures[0].mean)
    }
}

import Testing

@testable import Precis

/// Keyphrases, topics and explanations in languages whose terms are not the words that people read.
@Suite("Whole words")
struct WholeWordTests {
    static let articles: [(code: String, text: String, phrases: [String])] = [
        (
            "zh",
            """
            市政府周三宣布，将在三年内新建两条地铁线路，以缓解城市的空气污染。市长表示，公共交通系统每天运送320万名乘客。\
            空气污染每年造成数千人患病，地铁线路的工程耗资480亿元。
            """, ["地铁线路", "空气污染", "公共交通系统"]
        ),
        (
            "ja",
            """
            国土交通省は5日、全国の水道管の約2割が耐用年数を超えていると発表した。老朽化が進む水道管の交換には1兆円が必要だという。\
            県内では水道管が破裂し、道路が陥没した。
            """, ["水道管", "国土交通省", "老朽化"]
        ),
        (
            "th",
            """
            กรุงเทพมหานครประกาศเมื่อวันพุธว่าจะสร้างรถไฟฟ้าสองสาย เพื่อลดมลพิษทางอากาศ ระบบขนส่งสาธารณะให้บริการผู้โดยสารวันละสามล้านคน \
            รถไฟฟ้าจะเปิดให้บริการภายในสามปี
            """, ["รถไฟฟ้า", "กรุงเทพมหานคร"]
        ),
        (
            "ko",
            """
            서울시는 3년 안에 지하철 노선을 건설하겠다고 발표했다. 서울시가 대기오염을 줄이기 위해 추진하는 사업이다. \
            김민수 교수는 이용자가 300만 명을 넘었다고 말했다. 김민수 교수가 참여한 연구에서 대기오염의 원인은 자동차였다.
            """, ["서울시", "김민수 교수", "대기오염"]
        ),
    ]

    @Test("phrases are whole, and their ranges cut them out", arguments: articles)
    func keyphrases(_ code: String, _ text: String, _ phrases: [String]) throws {
        let document = Document(text: text)
        #expect(document.language.code == code)
        let keywords = KeywordExtractor().keywords(of: document, count: 15)
        for phrase in phrases { #expect(keywords.contains { $0.text == phrase }, "\(phrase): \(keywords.map(\.text))") }
        for keyword in keywords {
            #expect(keyword.text.count > 1 && !keyword.text.allSatisfy(\.isNumber), "\(keyword.text)")
            for range in keyword.ranges { #expect(document.text(of: range) == keyword.text) }
        }
    }

    @Test("no method's phrase begins or ends within a word", arguments: KeywordExtractor.Method.allCases)
    func methods(_ method: KeywordExtractor.Method) {
        let document = Document(text: Self.articles[0].text)
        let texts = KeywordExtractor(method).keywords(of: document, count: 20).map(\.text)
        #expect(texts.contains { $0.contains("地铁") })
        for piece in ["铁线", "气污", "共交", "府周", "路的"] {
            #expect(!texts.contains { $0.hasPrefix(piece) || $0.hasSuffix(piece) }, "\(texts)")
        }
    }

    @Test("a verb, a number and what it counts, a single character are none", arguments: articles)
    func noPhrases(_ code: String, _ text: String, _ phrases: [String]) {
        let texts = KeywordExtractor().keywords(of: Document(text: text), count: 50).map(\.text)
        for word in ["宣布", "表示", "三年", "年", "発表した", "管", "超えて", "สาม", "ประกาศ", "발표했다", "넘었다고", "3년"] {
            #expect(!texts.contains(word), "\(texts)")
        }
    }

    @Test("a Korean word is cut before its particle only where the text spells it so")
    func particles() {
        // The folded form has two bytes more for the small letters, and two less for the soft hyphen.
        for (word, text) in [
            ("서울시는", "서울시"), ("서울\u{1109}\u{1175}는", "서울\u{1109}\u{1175}"), ("ȺȺ서울시는\u{AD}", nil),
        ] {
            let document = Document(text: word, language: .korean)
            let tokens = WordReader.reading { words in
                var tokens: [Token] = []
                document.bytes.withUnsafeBufferPointer {
                    words.appendPhraseWords($0, range: 0..<$0.count, language: .korean, to: &tokens)
                }
                return tokens
            }
            #expect(tokens.map { document.text(of: $0.range) } == [text ?? word])
        }
    }

    private static let piles: [(String, [String])] = [
        ("地铁线路的乘客", ["一", "二", "三", "四", "五", "六"].map { "第\($0)条地铁线路昨天开通。地铁线路的乘客很多。市民喜欢公共交通。" }),
        ("洪水", ["甲", "乙", "丙", "丁", "戊", "己"].map { "\($0)县发生洪水，堤坝被冲毁。救援人员在洪水中寻找灾民。" }),
    ]

    @Test("topics are named in whole words, each once")
    func topics() {
        let documents = Self.piles.flatMap { $0.1 }.enumerated().map { Document(id: "\($0)", text: $1) }
        let model = TopicModel(fitting: Corpus(documents), topics: .exactly(2), seed: 1)
        let keywords = model.topics.map { $0.keywords.map(\.text) }
        #expect(keywords.joined().contains { $0.contains("地铁线路") } && keywords.joined().contains("洪水"))
        for one in keywords {
            #expect(Set(one).count == one.count)
            for word in one { #expect(!["铁线", "路的", "的乘", "线路昨"].contains(word) && word.count > 1, "\(one)") }
        }
    }

    @Test("explanations are in whole words, and add up to the similarity")
    func explanations() throws {
        let comparison = Comparison([
            Document(text: "市政府新建地铁线路，缓解空气污染。"), Document(text: "新的地铁线路昨天开通，市民支持减少空气污染。"),
        ])
        let pair = comparison.pair(0, 1)
        let terms = pair.shared.map(\.term)
        #expect(terms.contains("地铁") && terms.contains("污染") && !terms.contains("铁线"), "\(terms)")
        #expect(abs(pair.shared.reduce(0) { $0 + $1.contribution } - pair.similarity) < 1e-6)
    }

    @Test(
        "openings lean on the sentence before",
        arguments: [
            ("ru", "Мэр открыл мост. Однако движение начнётся позже. Мост строили три года."),
            ("de", "Der Bürgermeister eröffnete die Brücke. Doch der Verkehr rollt erst später. Die Brücke war teuer."),
            ("it", "Il sindaco ha aperto il ponte. Tuttavia il traffico partirà più tardi. Il ponte è costato molto."),
            ("zh", "市长启用了大桥。但是车辆稍后才能通行。大桥的造价很高。"), ("ja", "市長は橋を開通させた。しかし車は後で通る。橋の費用は高かった。"),
            ("ko", "시장은 다리를 열었다. 그러나 차량은 나중에 다닌다. 다리의 비용은 높았다."),
            ("pl", "Burmistrz otworzył most. Jednak ruch zacznie się później. Most budowano trzy lata."),
        ])
    func openings(_ code: String, _ text: String) throws {
        let language = try #require(Language.named(code))
        let vectors = SentenceVectors([Document(text: text, language: language)])
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).leaning.map { $0 > 0 } == [false, true, false])
    }
}

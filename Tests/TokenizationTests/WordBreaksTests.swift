import Testing
import Tokenization

@Suite struct WordBreaksTests {
    private func tokens(_ text: String, _ language: Language) -> (document: Document, tokens: [Token], isWhole: Bool) {
        let document = Document(text: text, language: language)
        var lexicon = Lexicon()
        var tokens: [Token] = []
        let isWhole = document.bytes.withUnsafeBufferPointer {
            lexicon.appendWholeWords($0, range: 0..<$0.count, language: language, to: &tokens)
        }
        return (document, tokens, isWhole)
    }

    @Test(arguments: [
        (Language.chinese, "钢铁厂的工人乘坐地铁线路", "钢铁厂 的 工人 乘坐 地铁 线路"),
        // Names and words that the dictionary splits into characters.
        (.chinese, "首席执行官张伟买了电动车。", "首席 执行官 张伟 买 了 电动车"),
        (.chinese, "地铁10号线", "地铁 10 号线"), (.chinese, "多家企业，台积电", "多 家 企业 台积电"),
        (.japanese, "国土交通省は水道管を調べた。", "国土 交通省 は 水道管 を 調べ た"),
        (.japanese, "スキー場で", "スキー場 で"),
        // What counts something after a number is a part of a name elsewhere.
        (.japanese, "日経平均3日", "日経 平均 3 日"), (.thai, "เศรษฐา ทวีสิน", "เศรษฐา ทวี สิน"),
        (.thai, "ผู้โดยสารรถไฟฟ้า", "ผู้โดยสาร รถไฟฟ้า"),
        (.undetermined, "ພາສາລາວ", "ພາສາ ລາວ"),
    ])
    func wholeWords(_ language: Language, _ text: String, _ words: String) {
        let (document, tokens, isWhole) = tokens(text, language)
        #expect(isWhole)
        #expect(tokens.map { document.text(of: $0.range) }.joined(separator: " ") == words)
    }

    @Test("words follow one another, and hold all letters of the text", arguments: ["zh", "ja", "th"])
    func covers(_ code: String) throws {
        let language = try #require(Language.named(code))
        let sample = try #require(LanguageTests.samples.first { $0.0 == code }).1 + " Radio 24/7, 3.5% „a“ "
        let (document, tokens, _) = tokens(sample, language)
        var end = 0
        for token in tokens {
            #expect(Int(token.start) >= end && token.end > token.start)
            let gap = String(decoding: document.bytes[end..<Int(token.start)], as: UTF8.self)
            #expect(!gap.unicodeScalars.contains { $0.properties.isAlphabetic }, "\(gap)")
            end = Int(token.end)
        }
    }

    @Test("white space parts clauses")
    func spaces() {
        let (_, tokens, _) = tokens("รถไฟฟ้า รถไฟฟ้า", .thai)
        #expect(tokens.map { $0.flags.contains(.boundaryBefore) } == [true, true])
    }

    @Test("the dot within a foreign name is no bound")
    func names() {
        func bounds(_ text: String, _ language: Language) -> [Bool] {
            tokens(text, language).tokens.map { $0.flags.contains(.boundaryBefore) }
        }
        #expect(bounds("ジョン・スミス", .japanese) == [true, false])
        #expect(bounds("東京・大阪", .japanese) == [true, true])
        #expect(bounds("马克·吐温", .chinese) == [true, false])
    }

    @Test(arguments: [
        (Language.english, "Rain fell.", 2), (.chinese, "地铁线路开通。", 3), (.japanese, "AI と 水道管", 3),
        (.korean, "서울시는 넓다.", 2), (.french, "10\u{A0}000\u{202F}€", 3),
        (.vietnamese, "\u{3000}Mưa\u{85}rơi\u{2028}", 2), (.english, " ", 0), (.english, "a\u{200B}b – “c”", 3),
    ])
    func counts(_ language: Language, _ text: String, _ count: Int) {
        #expect(WordCount.of(Array(text.utf8), language: language) == count)
    }

    @Test(
        "sentences of Chinese and Japanese quotations",
        arguments: [
            (Language.chinese, ["她走了。", "“洪水来了！”", "村民喊道。"]), (.japanese, ["市長は「急ぐ。」と述べた。", "「雨だ。」", "風も強い。"]),
        ])
    func quotations(_ language: Language, _ sentences: [String]) {
        let document = Document(text: sentences.joined(), language: language)
        #expect(document.sentences.map { document.text(of: $0) } == sentences)
    }

    @Test("a word is a term or none whatever was read before, and however it is spelled")
    func terms() {
        func terms(_ texts: [String], whole: Bool = false) -> [Bool] {
            var lexicon = Lexicon()
            var tokens: [Token] = []
            for (place, text) in texts.enumerated() {
                Array(text.utf8).withUnsafeBufferPointer {
                    if whole == (place % 2 == 0) {
                        lexicon.appendWholeWords($0, range: 0..<$0.count, language: .undetermined, to: &tokens)
                    } else {
                        lexicon.appendTokens($0, range: 0..<$0.count, language: .undetermined, to: &tokens)
                    }
                }
            }
            return tokens.map { $0.term >= 0 }
        }
        // One syllable, which is a letter apart or three.
        let (composed, apart) = ("\u{B294}", "\u{1102}\u{1173}\u{11AB}")
        #expect(terms([composed, apart]) == [false, false] && terms([apart, composed]) == [false, false])
        // A letter by itself is a term among pairs, and none among whole words.
        for letter in ["\u{306C}", "\u{0E01}"] {
            #expect(terms([letter, letter]) == [true, false])
            #expect(terms([letter, letter], whole: true) == [false, true])
        }
        #expect(terms(["\u{30A2}", "\u{30A2}"]) == [false, false])
        #expect(terms(["水", "水"], whole: true) == [true, true])
    }

    @Test("other scripts are read as ever", arguments: ["en", "vi", "hi", "ko", "ar", "fr"])
    func others(_ code: String) throws {
        let language = try #require(Language.named(code))
        let sample = try #require(LanguageTests.samples.first { $0.0 == code }).1
        let (document, tokens, isWhole) = tokens(sample, language)
        var lexicon = Lexicon()
        #expect(!isWhole && tokens == lexicon.tokens(of: 0..<document.bytes.count, in: document))
    }

    @Test("bounds of phrases are no stop words, and each stands once", arguments: Language.all)
    func lists(_ language: Language) {
        let bounds = language.phraseBounds.split { $0 == " " || $0 == "\n" }
        let stopWords = Set(language.stopWords.split { $0 == " " || $0 == "\n" })
        #expect(Set(bounds).count == bounds.count && stopWords.isDisjoint(with: bounds))
        let suffixes = (language.suffixes + " " + language.counters).split { $0 == " " || $0 == "\n" }
        #expect(suffixes.allSatisfy { $0.count == 1 })
    }
}

@Suite struct WordFormTests {
    @Test(arguments: [
        // A particle after the syllable that it wants, one after another, and two syllables left.
        ("서울시는", "서울시"), ("서울시가", "서울시"), ("서울시", "서울시"), ("서울에서는", "서울"), ("부산으로", "부산"),
        ("서울로", "서울"), ("정부의", "정부"), ("시장과", "시장"), ("기자와", "기자"), ("주민들은", "주민"), ("내일까지", "내일"),
        ("나는", "나는"), ("국가", "국가"), ("전문가", "전문가"), ("우크라이나", "우크라이나"), ("코로나", "코로나"),
        ("고속도로", "고속도로"), ("정상회의", "정상회의"), ("제주도", "제주도"), ("300만", "300만"), ("gdp는", "gdp"),
        // Nouns that 하다 and 되다 make verbs of.
        ("발표했다", "발표"), ("발표하는", "발표"), ("건설하겠다고", "건설"), ("집중된다", "집중"),
    ])
    func koreanStems(_ word: String, _ stem: String) {
        var stemmer = Stemmer(language: .korean)!
        #expect(stemmer.stem(word) == stem)
        #expect(stemmer.stem(stem) == stem)
    }

    @Test(arguments: [
        (Language.korean, "발표했다", false), (.korean, "넘었다고", false), (.korean, "참여한", false), (.korean, "3년", false),
        (.korean, "열고", false), (.korean, "교통사고", true), (.korean, "우려해", false),
        (.korean, "침수피해", true),
        (.korean, "서울시는", true), (.korean, "북한", true), (.japanese, "求めた", false), (.japanese, "高い", false),
        (.japanese, "する", false), (.japanese, "取り組み", true), (.japanese, "水道管", true), (.japanese, "千人", false),
        (.chinese, "宣布", false), (.chinese, "三年", false), (.chinese, "地铁", true), (.thai, "กล่าว", false),
        (.english, "said", true),
    ])
    func nominal(_ language: Language, _ word: String, _ isNominal: Bool) {
        #expect(WordForm(word, of: language).isNominal == isNominal)
    }

    @Test func particles() {
        #expect(WordForm("서울시는", of: .korean).particle == 3 && WordForm("서울시는", of: .korean).isLast)
        #expect(WordForm("정부의", of: .korean).particle == 3 && !WordForm("정부의", of: .korean).isLast)
    }
}

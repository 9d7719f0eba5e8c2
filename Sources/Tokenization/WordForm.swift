import Languages

/// What is known of a word's part in a phrase, in languages whose phrases no spaces or no particles of their own bound:
/// by `Language.phraseBounds`, and by its ending in Japanese and Korean, whose verbs no list can hold.
///
/// ```swift
/// WordForm("발표했다", of: .korean).isNominal       // false: a verb
/// WordForm("서울시는", of: .korean).particle        // 3: the bytes of 는
/// WordForm("求めた", of: .japanese).isNominal        // false
/// ```
public struct WordForm: Sendable, Equatable {
    /// Whether it may be a noun: no verb, no adjective, and no number with what it counts.
    public var isNominal = true
    /// Bytes of the particles at its end that people do not read as a part of the word.
    public var particle = 0
    /// Whether no phrase goes on after it.
    public var isLast = false

    /// Languages whose words have forms.
    public static func areKnown(of language: Language) -> Bool { !language.phraseBounds.isEmpty }

    /// Whether a term is of a script whose terms are not the words that people read: one without spaces, or Hangul.
    public static func hasWords(apartFromTerms term: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = term.first, first >= 0xE0 else { return false }
        return KoreanStemmer.isSyllable(Scalars.decode(term, at: 0, end: term.count).scalar) || isUnspaced(term)
    }

    /// Whether the first character of a word is of a script that is written without spaces.
    public static func isUnspaced(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, first >= 0xE0 else { return false }
        let scalar = Scalars.decode(word, at: 0, end: word.count).scalar
        return WordBreaks.isUnspaced(TextTables.shared.properties(scalar).kind)
    }

    /// - Parameters:
    ///   - word: in small letters and composed, as a ``Lexicon`` keeps it.
    ///   - language: its language.
    public init(_ word: String, of language: Language) {
        var word = word
        self = word.withUTF8 { WordForm($0, of: language) }
    }

    /// - Parameters:
    ///   - word: UTF-8, in small letters and composed, as a ``Lexicon`` keeps it.
    ///   - language: its language.
    public init(_ word: UnsafeBufferPointer<UInt8>, of language: Language) {
        guard !word.isEmpty, Self.areKnown(of: language) else { return }
        let rules = WordRules.of(language)
        if language == .korean {
            readKorean(word, rules)
        } else {
            isNominal =
                !rules.boundsPhrases(word) && !Self.isCount(word, rules)
                && !(language == .japanese && Self.isInflected(word))
        }
    }

    /// Whether a word is Chinese numerals and what they count: 三年, 千人.
    static func isCount(_ word: UnsafeBufferPointer<UInt8>, _ rules: WordRules) -> Bool {
        let numerals = WordBreaks.numerals(openingOf: word)
        let rest = UnsafeBufferPointer(rebasing: word[numerals...])
        return numerals > 0 && (rest.isEmpty || rules.boundsPhrases(rest) || rules.counters.id(of: rest) != nil)
    }

    // MARK: Korean

    private mutating func readKorean(_ word: UnsafeBufferPointer<UInt8>, _ rules: WordRules) {
        let stem = KoreanStemmer.stemLength(word)
        let ending = UnsafeBufferPointer(rebasing: word[stem...])
        particle = ending.count
        isLast = particle > 0 && !["의", "들", "들의"].contains { ending.elementsEqual($0.utf8) }
        let left = UnsafeBufferPointer(rebasing: word[..<stem])
        if rules.boundsPhrases(word) || rules.boundsPhrases(left) || Self.isKoreanVerb(word) || Self.isCount(left) {
            isNominal = false
            isLast = true
        }
    }

    /// No noun has a syllable that ends with ㅆ, the past tense's; other endings are looked for one by one.
    private static func isKoreanVerb(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < word.count {
            let (scalar, length) = Scalars.decode(word, at: place, end: word.count)
            if KoreanStemmer.isSyllable(scalar), KoreanStemmer.finalConsonant(scalar) == 20 { return true }
            place += length
        }
        func ends(with endings: [[UInt8]]) -> Bool {
            endings.contains { $0.count < word.count && word.suffix($0.count).elementsEqual($0) }
        }
        // 참여한 "that took part": of three syllables and more.
        if word.count >= 9, ends(with: adnominals), !ends(with: koreanNouns) { return true }
        if ends(with: [Array("고".utf8)]), !ends(with: koreanNouns), !koreanNouns.contains(where: word.elementsEqual) {
            return true
        }
        return ends(with: koreanVerbEndings)
    }

    private static let adnominals = ["한", "된", "해"].map { Array($0.utf8) }

    /// Nouns that end like verbs.
    private static let koreanNouns = """
        기한 제한 권한 시한 북한 상한 하한 사고 보고 광고 신고 최고 창고 재고 경고 금고 참고 권고 공고 충고 원고 피고 상고 항고 잔고 \
        피해 동해 서해 남해 오해 이해 방해 손해 올해 재해 상해 저해 유해 공해 김해 진해
        """.split(separator: " ").map { Array($0.utf8) }

    private static let koreanVerbEndings = """
        한다 된다 는다 린다 진다 킨다 한다고 된다고 는다고 진다고 니다 하는 하고 하며 하기 하면 하지 하자 하던 하도록 하려고 하려는 하면서 하지만 하여 해서 해야 \
        되는 되고 되며 되기 되면 되지 되던 되도록 되면서 되지만 되어 돼서 돼야 시키는 시키고 시키며 시키기 지는 지고 지며 으며 면서 지만 도록 려고 려는 다고 다며 \
        다는 다면 라며 는데 는지 어진 아진 해진 워진 어난 러난 어든 어온 아온 어선 어야
        """.split(separator: " ").map { Array($0.utf8) }

    /// Whether a word is a number and what it counts: 3년, 300만.
    private static func isCount(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = word.prefix { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E }.count
        return digits > 0 && counters.contains { word.dropFirst(digits).elementsEqual($0) }
    }

    private static let counters = """
        년 월 일 시 분 초 년간 개월 개월간 주 주간 일간 시간 명 여명 여 개 여개 곳 건 번 번째 차례 대 채 마리 가지 만 억 조 천 백 원 만원 억원 조원 달러 만명 \
        년대 세 살 배 회 위 km m kg 킬로미터 미터 도
        """.split { $0 == " " }.map { Array($0.utf8) }

    // MARK: Japanese

    /// Whether a word ends in hiragana as verbs and adjectives do, and nouns made of verbs (取り組み) do not; and
    /// whether it is of one or two hiragana, which are particles and auxiliaries.
    private static func isInflected(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let last = Scalars.decode(word, before: word.count).scalar
        guard isHiragana(last) else { return false }
        let first = Scalars.decode(word, at: 0, end: word.count).scalar
        if isHiragana(first), word.count < 9 { return true }
        return !nounEndings.contains(last)
    }

    private static func isHiragana(_ scalar: UInt32) -> Bool { (0x3041...0x309F).contains(scalar) }

    private static let nounEndings = Set("りみめれきぎびちけげえもらまこごじどろわよ".unicodeScalars.map(\.value))
}

/// The particles (josa) that a Korean noun ends with, and the commonest endings of its verbs, by rule.
///
/// After Yeon and Brown, *Korean: A Comprehensive Grammar* (2011), chapters 3 (particles) and 7 (verbal connectives): a
/// particle is taken off where the syllable before it ends as that particle wants (은 이 을 과 으로 after a consonant, 는
/// 가 를 와 로 after a vowel) and two syllables are left; again and again, as particles follow one another (에서 and 는).
/// Of 하다 and 되다, with which nouns become verbs, the endings of two syllables and more are taken off too. 나 and 란 are
/// left where they stand, for too many names end with them.
enum KoreanStemmer {
    /// What the syllable before an ending must end with.
    private enum Before { case any, consonant, vowel, vowelOrL }

    private struct Ending {
        let bytes: [UInt8]
        let before: Before
    }

    private static func endings(_ words: String, _ before: Before) -> [Ending] {
        words.split(separator: " ").map { Ending(bytes: Array($0.utf8), before: before) }
    }

    private static func longestFirst(_ endings: [[Ending]]) -> [Ending] {
        endings.joined().sorted { $0.bytes.count > $1.bytes.count }
    }

    private static let particles = longestFirst([
        endings("에서 에게 에게서 한테 께서 까지 부터 보다 처럼 마다 조차 마저 밖에 에 의 도 만 만큼 대로 들", .any),
        endings("은 이 을 과 으로 으로서 으로써 이나 이라고 이라는 이라며 이라면 이며 이다 이었다 입니다 이지만 이란", .consonant),
        endings("는 가 를 와 라고 라는 라며 였다", .vowel),
        endings("로 로서 로써", .vowelOrL),
    ])

    /// Of 하다, 되다 and 시키다.
    private static let verbs = longestFirst([
        endings(
            """
            하는 하고 하며 하기 하면 하지 하자 하던 하도록 하려고 하려는 하면서 하지만 하겠다 하겠다고 하겠다며 하였다 한다 한다고 한다는 한다면 했다 했다고 했다며 \
            했다는 했고 했던 했으며 했으나 했지만 합니다 했습니다 해서 해야 해온 되는 되고 되며 되기 되면 되지 되던 되도록 되면서 되지만 되었다 된다 된다고 된다는 \
            됐다 됐다고 됐다며 됐고 됐던 됐으며 됐으나 됐지만 됩니다 됐습니다 돼서 돼야 시키는 시키고 시키며 시키기 시킨다 시켰다 시켰다고 시켰으며
            """, .any)
    ])

    /// Nouns whose ends look like particles.
    private static let nouns = """
        회의 주의 논의 합의 협의 건의 결의 강의 정의 심의 결과 학과 성과 통과 경과 부과 제도 속도 온도 정도 보도 지도 수도 태도 밀도 농도 강도 한도 철도 궤도 용도 \
        시도 각도 빈도 고도 습도 년도 독도 경기도 강원도 충청도 전라도 경상도 제주도 도로 경로 진로 항로 선로 종로 어린이 젊은이 고양이 호랑이 원숭이 길이 높이 깊이 \
        놀이 먹이 휴가 허가 국제유가
        """.split(separator: " ").map { Array($0.utf8) }

    /// Calls `body` with what is left of a word of folded UTF-8.
    @inline(__always)
    static func stem<Result>(
        _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try body(UnsafeBufferPointer(rebasing: word[..<stemLength(word)]))
    }

    /// The bytes of a word before its endings. O(bytes · endings).
    static func stemLength(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        guard word.count >= 5, isSyllable(word, before: word.count) else { return word.count }
        var end = word.count
        if let length = length(of: verbs, in: word, end) { return end - length }
        while let length = length(of: particles, in: word, end) { end -= length }
        return end
    }

    /// The length of the longest ending that a word has.
    private static func length(of endings: [Ending], in word: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
        if nouns.contains(where: { Self.ends(word, end, $0) }) { return nil }
        for ending in endings where ends(word, end, ending.bytes) {
            let left = end - ending.bytes.count
            if syllables(word, left) >= 2, fits(word, left, ending.before) { return ending.bytes.count }
        }
        return nil
    }

    private static func ends(_ word: UnsafeBufferPointer<UInt8>, _ end: Int, _ ending: [UInt8]) -> Bool {
        guard ending.count <= end else { return false }
        for place in ending.indices where word[end - ending.count + place] != ending[place] { return false }
        return true
    }

    /// Characters before `end`, three being enough.
    private static func syllables(_ word: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
        var count = 0
        for place in stride(from: end - 1, through: 0, by: -1) where word[place] & 0xC0 != 0x80 {
            count += 1
            if count == 3 { break }
        }
        return count
    }

    /// Whether the character before `end` is as an ending wants it; that of another script may be anything, a digit
    /// nothing (300만 is a number).
    private static func fits(_ word: UnsafeBufferPointer<UInt8>, _ end: Int, _ before: Before) -> Bool {
        guard isSyllable(word, before: end) else { return word[end - 1] &- 0x30 >= 10 }
        let final = finalConsonant(Scalars.decode(word, before: end).scalar)
        switch before {
        case .any: return true
        case .consonant: return final > 0
        case .vowel: return final == 0
        case .vowelOrL: return final == 0 || final == 8
        }
    }

    private static func isSyllable(_ word: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        isSyllable(Scalars.decode(word, before: end).scalar)
    }

    static func isSyllable(_ scalar: UInt32) -> Bool { (0xAC00..<0xD7A4).contains(scalar) }

    /// The number of a syllable's last consonant in Unicode's order, 0 for none: 8 is ㄹ, 20 ㅆ.
    static func finalConsonant(_ syllable: UInt32) -> UInt32 { (syllable - 0xAC00) % 28 }
}

import Foundation
import Testing

@testable import Tokenization

/// Unicode's own test files, where they are installed (Debian: `unicode-data`); without them nothing is tested here.
@Suite struct UnicodeFixtureTests {
    static let folder = "/usr/share/unicode/"

    /// The cases of a break test file: scalars, and the places (in scalars) where it may break.
    static func cases(_ name: String) -> [(scalars: [UInt32], breaks: [Int], line: String)] {
        guard let text = try? String(contentsOfFile: folder + name, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            let body = line.prefix { $0 != "#" }
            guard body.contains("÷") else { return nil }
            var scalars: [UInt32] = []
            var breaks: [Int] = []
            for part in body.split(whereSeparator: \.isWhitespace) {
                if part == "÷" {
                    breaks.append(scalars.count)
                } else if part != "×", let scalar = UInt32(part, radix: 16) {
                    scalars.append(scalar)
                }
            }
            return (scalars, breaks, String(body))
        }
    }

    /// UAX #29's words, as ranges of scalars: the segments that hold a letter or digit.
    private static func words(_ scalars: [UInt32], _ breaks: [Int]) -> [Range<Int>] {
        zip(breaks, breaks.dropFirst()).map { $0..<$1 }.filter { range in
            scalars[range].contains { scalar in
                let properties = TextTables.shared.properties(scalar)
                return properties.isLetter || properties.kind == TextProperties.numeric
            }
        }
    }

    private static func tokens(_ scalars: [UInt32]) -> [Range<Int>] {
        var bytes: [UInt8] = []
        var starts: [Int32: Int] = [:]
        for (index, scalar) in scalars.enumerated() {
            starts[Int32(bytes.count)] = index
            Scalars.encode(scalar) { bytes.append($0) }
        }
        starts[Int32(bytes.count)] = scalars.count
        var lexicon = Lexicon()
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer {
            lexicon.appendTokens($0, range: 0..<bytes.count, language: .undetermined, to: &tokens)
        }
        return tokens.map { starts[$0.start]!..<starts[$0.end]! }
    }

    /// The rules of UAX #29 that the tokenizer leaves on purpose, each with its reason.
    private enum WordDeviation: String, CaseIterable {
        case lowLine = "WB13a, WB13b: a low line at the edge of a word is no part of it"
        case markOnSign = "WB4: a sign that bears a mark joins nothing"
        case apostropheInNumber = "WB11, WB12: an apostrophe joins no digits"
        case colon = "WB6, WB7: a colon joins no letters, but the digits of a time"
        case emoji = "WB3c: a joiner before an emoji joins it to no word"
        case hebrewQuote = "WB7a: an apostrophe at the end of a Hebrew word is no part of it"

        static func of(_ scalars: [UInt32]) -> Self? {
            func pair(_ first: (UInt32) -> Bool, _ second: (UInt32) -> Bool) -> Bool {
                zip(scalars, scalars.dropFirst()).contains { first($0) && second($1) }
            }
            let isExtend: (UInt32) -> Bool = { TextTables.shared.properties($0).kind == TextProperties.extend }
            if scalars.contains(0x5F) { return .lowLine }
            if pair({ [0x27, 0x2C, 0x2E, 0x3A].contains($0) }, isExtend) { return .markOnSign }
            if pair({ $0 == 0x200D }, { $0 >= 0x2700 }) { return .emoji }
            if scalars.contains(0x3A) { return .colon }
            if scalars.contains(0x27), scalars.contains(0x31) { return .apostropheInNumber }
            if scalars.contains(0x27), scalars.contains(0x5D0) { return .hebrewQuote }
            return nil
        }
    }

    @Test(.enabled(if: isInstalled)) func words() {
        var deviations: [WordDeviation: Int] = [:]
        let cases = Self.cases("auxiliary/WordBreakTest.txt")
        for (scalars, breaks, line) in cases where Self.words(scalars, breaks) != Self.tokens(scalars) {
            guard let deviation = WordDeviation.of(scalars) else {
                Issue.record("no reason: \(line)")
                continue
            }
            deviations[deviation, default: 0] += 1
        }
        #expect(cases.count > 1500)
        #expect(deviations.values.reduce(0, +) < cases.count / 15, "\(deviations)")
        for deviation in WordDeviation.allCases { #expect(deviations[deviation] != nil, "\(deviation.rawValue)") }
    }

    static let isInstalled = FileManager.default.fileExists(atPath: folder + "auxiliary/WordBreakTest.txt")

    /// The rules of UAX #29 that the splitter leaves on purpose, each with its reason.
    private enum SentenceDeviation: String, CaseIterable {
        case noSpace = "SB11: a full stop ends no sentence without a space after it, for it may be in a name"
        case format = "SB5: marks and format characters on spaces and signs are not looked through"
        case smallLetters = "SB8: a text that begins with a small letter is taken for one without capitals"

        static func of(_ scalars: [UInt32]) -> Self? {
            if scalars.contains(0x2060) || scalars.contains(0x308) { return .format }
            if !scalars.contains(where: { Scalars.isSpace($0) }) { return .noSpace }
            return Scalars.isLowercase(scalars[0]) ? .smallLetters : nil
        }
    }

    @Test(.enabled(if: isInstalled)) func sentences() {
        var deviations: [SentenceDeviation: Int] = [:]
        let cases = Self.cases("auxiliary/SentenceBreakTest.txt")
        for (scalars, breaks, line) in cases {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars.map { Unicode.Scalar($0)! })
            let bytes = Array(String(text).utf8)
            let found = SentenceSplitter(language: .undetermined).split(bytes).map {
                String(decoding: bytes[$0], as: UTF8.self).unicodeScalars.map(\.value)
            }
            let expected = zip(breaks, breaks.dropFirst()).map { Array(scalars[$0..<$1]) }
                .map { part in
                    let start = part.firstIndex { !Scalars.isSpace($0) } ?? part.count
                    let end = (part.lastIndex { !Scalars.isSpace($0) } ?? -1) + 1
                    return start < end ? Array(part[start..<end]) : []
                }.filter { !$0.isEmpty }
            if found == expected { continue }
            guard let deviation = SentenceDeviation.of(scalars) else {
                Issue.record("no reason: \(line)")
                continue
            }
            deviations[deviation, default: 0] += 1
        }
        #expect(cases.count > 400)
        #expect(deviations.values.reduce(0, +) < cases.count / 12, "\(deviations)")
        for deviation in SentenceDeviation.allCases { #expect(deviations[deviation] != nil, "\(deviation.rawValue)") }
    }
}

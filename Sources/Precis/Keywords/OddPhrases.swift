/// Candidates that are no keyphrases whatever their figures say: what says when or how much, verbs, pieces of words, labels.
struct OddPhrases {
    private let found: KeyphraseCandidates
    /// Whether the article writes nouns with capitals.
    private let capitalizesNouns: Bool

    init(_ found: KeyphraseCandidates) {
        self.found = found
        capitalizesNouns =
            found.document.language == .german
            && found.tokens.count { $0.flags.contains(.capitalized) } * 8 > found.tokens.count
    }

    func isOdd(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        isDay(candidate, &known) || isBare(candidate, &known) || isFigure(candidate) || found.isCutAtHyphen(candidate)
            || found.isAbbreviation(candidate) || isCutAtFullStop(candidate) || isCounted(candidate, &known)
            || isVerb(candidate, &known) || isClause(candidate, &known)
            || isSmallGerman(candidate) || isLabel(candidate) || isTicker(candidate) || isTimesOwn(candidate, &known)
            || isSignature(candidate, &known)
    }

    /// Whether a candidate is a form of address, a time, too general, or a figure by itself, and no year: "Mrs", "dawn",
    /// "GMT", "personas", "620", "five years".
    private func isBare(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        let one = found.candidates[candidate]
        let start = Int(one.start)
        let (first, kind) = (found.tokens[start], kind(start, &known))
        if kind.contains(.greeting), isGreeting(candidate) { return true }
        guard one.length == 1 else {
            // "19.05 GMT", "48 hours", "five years"; "Seven Days" may be a name.
            let bare = WordKind.bare.union(.measure)
            guard one.length == 2, !self.kind(start + 1, &known).isDisjoint(with: bare) else { return false }
            if first.flags.contains(.number) { return true }
            return !found.tokens[start + 1].flags.contains(.capitalized) && !kind.isDisjoint(with: .bare)
        }
        if first.flags.contains(.number) { return !isYear(start) }
        // "MS" may be a name, "GMT" is none.
        if first.flags.contains(.allCaps) { return kind.contains(.time) }
        if !kind.isDisjoint(with: [.time, .numeral, .number]) || isAmount(start) { return true }
        if kind.contains(.address), isCapitalized(candidate) { return true }
        if kind.contains(.measure), isCountedUnit(candidate, &known) { return true }
        return kind.contains(.general) && (capitalizesNouns || found.nameRole(of: one) != .name)
    }

    /// Whether a candidate that begins with a greeting opens sentences and goes on in small letters: "Hello team" of "Hello
    /// team, …" is one, "Hello Harbour" a name, "greetings cards" within a sentence something to buy, and "hi-fi" another
    /// word. By itself it is one unless it stands within sentences only, twice or more: what "the cheers" are.
    private func isGreeting(_ candidate: Int) -> Bool {
        let one = found.candidates[candidate]
        if one.length == 1 {
            return one.count == 1 || !isAlways(candidate) { start, _ in !found.isBound(before: start) }
        }
        return isAlways(candidate) { start, end in
            let others = found.tokens[start + 1..<end]
            return found.isBound(before: start)
                && others.allSatisfy { $0.flags.isDisjoint(with: [.capitalized, .hyphenBefore]) }
        }
    }

    /// Whether a unit of length stands after a number somewhere: "miles" of "twenty miles", not those that an airline gives.
    private func isCountedUnit(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        !isAlways(candidate) { start, _ in
            guard !found.isBound(before: start) else { return true }
            return found.tokens[start - 1].flags.isDisjoint(with: .number)
                && kind(start - 1, &known).isDisjoint(with: [.numeral, .number])
        }
    }

    /// Whether a candidate stands nowhere but at the end of a text, after a greeting: "Maria" of "… Thanks, Maria".
    private func isSignature(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        let one = found.candidates[candidate]
        guard one.count == 1, !one.inTitle, Int(one.start + one.length) == found.tokens.count else { return false }
        var place = Int(one.start) - 1
        if place > found.titleCount, kind(place, &known).contains(.address) { place -= 1 }
        guard place >= found.titleCount, place < Int(one.start) else { return false }
        let name = found.tokens[(place + 1)...]
        return kind(place, &known).contains(.greeting) && name.allSatisfy { $0.flags.contains(.capitalized) }
            && found.isBound(before: place + 1)
    }

    /// Whether a number is a year from 1000 to 2199: "1989", not "15.7" or "3166".
    private func isYear(_ place: Int) -> Bool {
        let bytes = found.bytes(of: place)
        return bytes.count == 4 && bytes.allSatisfy { 0x30...0x39 ~= $0 }
            && (bytes.first == UInt8(ascii: "1") || bytes.starts(with: "20".utf8) || bytes.starts(with: "21".utf8))
    }

    /// Whether a candidate is a word in small letters and a decimal figure ("reach 0.707"), or in English a figure that
    /// counts things ("127 papers"). "Python 3.11" is a version of something, "openssl 1.1.1" too.
    private func isFigure(_ candidate: Int) -> Bool {
        let one = found.candidates[candidate]
        guard one.length == 2 else { return false }
        return isAlways(candidate) { start, _ in
            let (first, last) = (found.tokens[start], found.tokens[start + 1])
            if last.flags.contains(.number) {
                return first.flags.isDisjoint(with: [.capitalized, .wholeWord])
                    && found.bytes(of: start + 1).count { $0 == UInt8(ascii: ".") } == 1
            }
            return found.document.language == .english && first.flags.contains(.number)
                && last.flags.isDisjoint(with: [.capitalized, .hyphenBefore])
                && found.bytes(of: start + 1).last == UInt8(ascii: "s")
        }
    }

    private func kind(_ place: Int, _ known: inout KnownWords) -> WordKind {
        known.kind(found.tokens[place].surface, found.words)
    }

    /// Whether a token is figures with a unit: "1.02bn".
    private func isAmount(_ place: Int) -> Bool {
        let unit = found.bytes(of: place).drop { 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x2C }
        guard unit.count < found.bytes(of: place).count else { return false }
        return unit.withUnsafeBufferPointer { Self.units.id(of: $0) != nil }
    }

    private static let units = Vocabulary(
        lists: CommonAbbreviations.units, CommonAbbreviations.multipliers, "m bn mn tn p")

    /// Whether a candidate is a day of the week or a month, alone or before small letters ("Tuesday afternoon"): when,
    /// not what. A name may begin with one ("Sunday Times"). In short it is one beside a figure ("Feb 3"); "march" in
    /// English is no month, nor French "Mars" a month.
    private func isDay(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        let one = found.candidates[candidate]
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        let kind = kind(start, &known)
        if !kind.isDisjoint(with: [.day, .month]) {
            if known.kinds.daysHaveSmallLetters, found.nameRole(of: one) == .name { return false }
            if known.kinds.monthsHaveCapitals, kind.contains(.month), !isCapitalized(candidate) { return false }
            return !found.tokens[start + 1..<end].contains { $0.flags.contains(.capitalized) }
        }
        guard kind.contains(.shortDay) else { return false }
        return isAlways(candidate) { start, end in
            guard found.tokens[start].flags.contains(.capitalized) else { return false }
            if end > start + 1 { return found.tokens[start + 1..<end].allSatisfy { $0.flags.contains(.number) } }
            // A full stop may stand between the two.
            return [start - 1, end].contains { place in
                found.tokens.indices.contains(place) && found.sentences[place] == found.sentences[start]
                    && found.tokens[place].flags.contains(.number)
            }
        }
    }

    /// Whether a candidate begins with a number in words that counts what follows ("ocho personas"): a name may ("Seven
    /// Days"), and a compound ("three-day strike").
    private func isCounted(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        let one = found.candidates[candidate]
        guard one.length > 1, kind(Int(one.start), &known).contains(.number) else { return false }
        return capitalizesNouns
            || found.tokens[Int(one.start) + 1].flags.isDisjoint(with: [.capitalized, .hyphenBefore])
    }

    /// Whether a candidate is a verb, or a clause, wherever it stands in the text ("Birch Street reported"): the title's
    /// "ban" is shown as the text's "banned". With a capital within a sentence a word is a name.
    private func isVerb(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        func form(_ place: Int) -> WordKind {
            let token = found.tokens[place]
            let isName =
                token.flags.contains(.allCaps) || token.flags.contains(.capitalized) && !found.isBound(before: place)
            let kind = isName ? [] : kind(place, &known).intersection(.verbal)
            // "web-based" stands at either end.
            return token.flags.contains(.hyphenBefore) ? kind.subtracting(.leading) : kind
        }
        let isInText = Int(found.occurrences[Int(found.candidates[candidate].latest)].start) >= found.titleCount
        return isAlways(candidate) { start, end in
            if isInText && start < found.titleCount { return true }
            var first = form(start)
            // "the delete key"
            if end > start + 1, first.contains(.verb), !found.isBound(before: start), start > 0,
                kind(start - 1, &known).contains(.determiner)
            {
                first.remove(.verb)
            }
            if end == start + 1 { return !first.isSubset(of: .leading) && !known.kinds.verbsStandAlone }
            return known.kinds.areClause(
                first, form(end - 1), hasVerbWithin: (start + 1..<end - 1).contains { form($0).contains(.verb) })
        }
    }

    /// Whether a stop word within a candidate makes a clause of it: "statement is true", "run your fingers". With a capital
    /// it is a part of a name ("Catch Me If You Can").
    private func isClause(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        let isUnknown = found.document.language == .undetermined
        guard isUnknown || found.candidates[candidate].stopWords > 0 else { return false }
        return isAlways(candidate) { start, end in
            // Where the language is not known, no word is a stop word to the tokens.
            let places = isUnknown ? start..<end : start + 1..<end - 1
            return places.contains {
                !found.tokens[$0].flags.contains(.capitalized) && kind($0, &known).contains(.clause)
            }
        }
    }

    /// Whether a candidate ends with a word in small letters where nouns have capitals.
    private func isSmallGerman(_ candidate: Int) -> Bool {
        guard capitalizesNouns else { return false }
        return isAlways(candidate) { _, end in
            !found.tokens[end - 1].flags.contains(.capitalized)
                && !found.bytes(of: end - 1).contains { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
        }
    }

    /// Whether a candidate stands once, before a colon at the beginning of a sentence: "Ingredients" of "Ingredients:". The
    /// first sentence of an article without a title may be one, which names its subject so.
    private func isLabel(_ candidate: Int) -> Bool {
        let one = found.candidates[candidate]
        guard one.count == 1, one.length <= 2, !one.inTitle, found.isBound(before: Int(one.start)),
            found.titleCount > 0 || found.sentences[Int(one.start)] != found.sentences[0]
        else { return false }
        let bytes = found.document.bytes
        var end = Int(found.tokens[Int(one.start + one.length) - 1].end)
        // A space or a no-break space stands before a colon in French.
        if end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if end + 1 < bytes.count, bytes[end] == 0xC2, bytes[end + 1] == 0xA0 { end += 2 }
        return end < bytes.count && bytes[end] == UInt8(ascii: ":")
    }

    /// Whether a word in capitals stands for shares only: "(NASDAQ: ORBS)".
    private func isTicker(_ candidate: Int) -> Bool {
        let one = found.candidates[candidate]
        guard one.length == 1, found.tokens[Int(one.start)].flags.contains(.allCaps) else { return false }
        let bytes = found.document.bytes
        return isAlways(candidate) { place, _ in
            guard place > found.titleCount, place < found.tokens.count else { return false }
            let (market, share) = (found.tokens[place - 1], found.tokens[place])
            let between = bytes[Int(market.end)..<Int(share.start)]
            return market.flags.contains(.allCaps) && between.first == UInt8(ascii: ":") && between.count <= 2
                && market.start > 0 && bytes[Int(market.start) - 1] == UInt8(ascii: "(")
                && Int(share.end) < bytes.count && bytes[Int(share.end)] == UInt8(ascii: ")")
        }
    }

    /// Whether a name goes on after a candidate's full stop wherever it stands: "FC St" of "FC St. Ansgar".
    private func isCutAtFullStop(_ candidate: Int) -> Bool {
        isAlways(candidate) { _, end in !found.isBound(before: end) && found.hasFullStop(before: end) }
    }

    /// Whether a candidate begins with a time's possessive: "month's jewel heist" of "last month's jewel heist".
    private func isTimesOwn(_ candidate: Int, _ known: inout KnownWords) -> Bool {
        let one = found.candidates[candidate]
        guard one.length > 1, kind(Int(one.start), &known).contains(.time) else { return false }
        return isAlways(candidate) { start, _ in
            let (end, next) = (Int(found.tokens[start].end), Int(found.tokens[start + 1].start))
            let between = start < found.titleCount ? found.title[end..<next] : found.document.bytes[end..<next]
            return between.first == UInt8(ascii: "'") || between.starts(with: "’".utf8)
        }
    }

    /// Whether a candidate begins with a capital wherever it stands.
    private func isCapitalized(_ candidate: Int) -> Bool {
        isAlways(candidate) { start, _ in found.tokens[start].flags.contains(.capitalized) }
    }

    /// Whether something is so wherever a candidate stands: of its first token and the one after its last.
    private func isAlways(_ candidate: Int, _ isSo: (_ start: Int, _ end: Int) -> Bool) -> Bool {
        var isAlways = true
        found.forEachOccurrence(found.candidates[candidate]) { one in
            if isAlways, !isSo(Int(one.start), Int(one.start + one.length)) { isAlways = false }
        }
        return isAlways
    }
}

/// The general road: words of any script, numbers, URLs.
///
/// The rules are those of UAX #29 where a newsroom would want them, with these changes. A colon joins no letters, a
/// semicolon no digits. A full stop joins letters only if the one before it stands alone (`U.S`) or the one after it
/// is small (`example.com`), so that a forgotten space splits (`end.Next`). An apostrophe after one of the language's
/// elided words ends it (`l'homme`), and a clitic after an apostrophe is dropped (`ship's`). URLs and e-mail
/// addresses are one token. Han, Hiragana, Thai and their like, which have no spaces, give overlapping pairs.
extension WordScanner {
    /// Reads the word that begins at `position`, which is `start`.
    @inline(never)
    mutating func scanWord(_ result: UnsafeMutablePointer<ScannedWord>) {
        isSingle = false
        scanGeneral()
        var low: UInt64 = 0
        var high: UInt64 = 0
        if count <= 16 {
            let raw = UnsafeRawPointer(scratch)
            low = raw.load(as: UInt64.self)
            high = raw.load(fromByteOffset: 8, as: UInt64.self)
            if count < 8 {
                low &= Self.firstBytes(count)
                high = 0
            } else if count < 16 {
                high &= Self.firstBytes(count - 8)
            }
        }
        result.initialize(
            to: ScannedWord(
                low: low, high: high, start: start, end: stop, count: count, flags: flags, isSingle: isSingle))
    }

    private mutating func scanGeneral() {
        var word = Word()
        scan: while position < end, word.count < Self.longest {
            copyLetters(&word)
            guard position < end else { break }
            let byte = base[position]
            if Self.stops[Int(byte)] == 0, byte != 0x22 { break }
            let (scalar, size) = decode(position)
            let properties = tables.properties(scalar)
            switch properties.kind {
            case TextProperties.letter:
                if word.last == TextProperties.katakana { break scan }
                append(scalar, size, properties, &word)
            case TextProperties.numeric:
                if word.last == TextProperties.katakana { break scan }
                word.digits += 1
                append(scalar, size, properties, &word)
            case TextProperties.extend:
                if scalar == 0xAD || scalar == 0x200B || scalar == 0x2060 {
                    position += size
                } else {
                    let last = word.last
                    append(scalar, size, properties, &word)
                    word.last = last
                    word.scalars -= 1
                }
            case TextProperties.katakana:
                guard word.count == 0 || word.last == TextProperties.katakana else { break scan }
                append(scalar, size, properties, &word)
            case TextProperties.ideograph, TextProperties.southeast:
                if word.count == 0 { scanPair() } else { finish(word) }
                return
            case TextProperties.extendNumLet:
                guard isWordNext(position + size, orLowLine: true) else { break scan }
                append(scalar, size, properties, &word)
            default:
                guard let action = connector(scalar, size, properties.kind, word) else { break scan }
                switch action {
                case .join: append(scalar == 0x2019 ? 0x27 : scalar, size, properties, &word)
                case .drop(let length):
                    stop = position
                    finish(word, keepsStop: true)
                    position += length
                    return
                case .url:
                    scanURL(&word)
                    return
                case .address:
                    scanAddress(&word)
                    return
                }
            }
        }
        finish(word)
    }

    /// What is known of the word so far.
    struct Word {
        /// Folded bytes in the scratch buffer.
        var count = 0
        /// Scalars, marks not counted.
        var scalars = 0
        var digits = 0
        var capitals = 0
        var others = 0
        /// It may not be composed.
        var isUnstable = false
        /// The class of its last letter or digit.
        var last = TextProperties.other

        var letters: Int { scalars - digits - others }
    }

    /// Copies letters in lower case: those of ASCII eight at a time, those of two and three bytes one by one, as long as
    /// they are composed.
    @inline(__always)
    private mutating func copyLetters(_ word: inout Word) {
        if word.last == TextProperties.katakana { return }
        var at = position
        var count = word.count
        var scalars = word.scalars
        defer {
            if at > position { word.last = TextProperties.letter }
            position = at
            word.count = count
            word.scalars = scalars
        }
        guard !rules.isTurkic else { return }
        let properties = tables.properties
        let folding = tables.folding
        while at &+ 8 <= end, count < Self.longest {
            let bytes = load(at)
            let (mask, lower) = Self.letters(bytes)
            let length = Self.run(mask)
            UnsafeMutableRawPointer(scratch + count).storeBytes(of: lower, as: UInt64.self)
            let capitals = mask & ~(bytes << 2) & Self.firstBytes(length)
            if capitals != 0 {
                if scalars == 0, capitals & 0x80 != 0 { flags.insert(.capitalized) }
                word.capitals += capitals.nonzeroBitCount
            }
            count &+= length
            scalars &+= length
            at &+= length
            if length == 8 { continue }
            // Two and three bytes, from Latin-1 to U+1FFF.
            let lead = UInt32(base[at])
            guard lead >= 0xC3, lead <= 0xE1, at &+ 3 <= end, !removesDiacritics else { return }
            let second = UInt32(base[at &+ 1] & 0x3F)
            let isTwo = lead < 0xE0
            let scalar =
                isTwo ? (lead & 0x1F) << 6 | second : (lead & 0xF) << 12 | second << 6 | UInt32(base[at &+ 2] & 0x3F)
            let property = properties[Int(scalar)]
            // A letter, and stable.
            guard property & 0x4F == TextProperties.letter else { return }
            if property & 0x10 != 0 {
                word.capitals += 1
                if scalars == 0 { flags.insert(.capitalized) }
            }
            let folded = UInt32(folding[Int(scalar)])
            if folded >= 0x800 {
                scratch[count] = 0xE0 | UInt8(truncatingIfNeeded: folded >> 12)
                scratch[count &+ 1] = 0x80 | UInt8(truncatingIfNeeded: folded >> 6 & 0x3F)
                scratch[count &+ 2] = 0x80 | UInt8(truncatingIfNeeded: folded & 0x3F)
                count &+= 3
            } else if folded >= 0x80 {
                scratch[count] = 0xC0 | UInt8(truncatingIfNeeded: folded >> 6)
                scratch[count &+ 1] = 0x80 | UInt8(truncatingIfNeeded: folded & 0x3F)
                count &+= 2
            } else {
                scratch[count] = UInt8(truncatingIfNeeded: folded)
                count &+= 1
            }
            scalars &+= 1
            at &+= isTwo ? 2 : 3
        }
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32, _ size: Int, _ properties: TextProperties, _ word: inout Word) {
        if properties.isUppercase {
            word.capitals += 1
            if word.scalars == 0 { flags.insert(.capitalized) }
        }
        if properties.isUnstable || (removesDiacritics && scalar >= 0x80) { word.isUnstable = true }
        var count = word.count
        let scratch = scratch
        let folded = rules.isTurkic && scalar == 0x49 ? 0x131 : tables.fold(scalar)
        Scalars.encode(folded) { byte in
            scratch[count] = byte
            count += 1
        }
        word.count = count
        word.scalars += 1
        if properties.isLetter || properties.kind == TextProperties.numeric {
            word.last = properties.kind
        } else if properties.kind != TextProperties.extend {
            word.others += 1
            word.last = TextProperties.other
        }
        position += size
    }

    // MARK: Signs within words

    private enum Connection {
        case join, url, address
        /// The token ends before the sign; this many bytes are passed over.
        case drop(Int)
    }

    /// What a sign after a letter or digit does; `nil`: the word ends.
    private mutating func connector(_ scalar: UInt32, _ size: Int, _ kind: UInt8, _ word: Word) -> Connection? {
        let next = position + size
        guard next < end, word.count > 0 else { return nil }
        let following = decode(next)
        let after = tables.properties(following.scalar)
        let isLetterBefore = word.last == TextProperties.letter
        let isDigitBefore = word.last == TextProperties.numeric
        switch scalar {
        case 0x27, 0x2019:
            guard isLetterBefore, after.kind == TextProperties.letter else { return nil }
            if rules.hasElisions, rules.elisions.id(of: UnsafeBufferPointer(start: scratch, count: word.count)) != nil {
                return nil
            }
            if rules.hasClitics, let length = cliticLength(next) { return .drop(size + length) }
            return .join
        case 0x2E:
            if isDigitBefore, after.kind == TextProperties.numeric { return .join }
            guard isLetterBefore, after.kind == TextProperties.letter else { return nil }
            if word.count == 3, scratch[0] == 0x77, scratch[1] == 0x77, scratch[2] == 0x77 { return .url }
            return after.isLowercase || isLoneLetter(word) ? .join : nil
        case 0x3A:
            if isDigitBefore, word.letters == 0, after.kind == TextProperties.numeric { return .join }
            guard word.digits == 0, following.scalar == 0x2F, next + 2 < end, base[next + 1] == 0x2F,
                base[next + 2] > 0x20
            else { return nil }
            return .url
        case 0x40:
            return after.kind == TextProperties.letter || after.kind == TextProperties.numeric ? .address : nil
        case 0x2C, 0x66C, 0x66B:
            return isDigitBefore && after.kind == TextProperties.numeric && word.letters == 0 ? .join : nil
        case 0x22:
            // Hebrew abbreviations: צה"ל.
            guard isLetterBefore, isHebrew(decodeBefore(position)), isHebrew(following.scalar) else { return nil }
            return .join
        default:
            guard kind == TextProperties.midLetter || kind == TextProperties.midNumLet else { return nil }
            return isLetterBefore && after.kind == TextProperties.letter && scalar != 0x2018 ? .join : nil
        }
    }

    private func isHebrew(_ scalar: UInt32) -> Bool { scalar >= 0x5D0 && scalar <= 0x5EA }

    private func decodeBefore(_ position: Int) -> UInt32 {
        Scalars.decode(UnsafeBufferPointer(start: base, count: end), before: position).scalar
    }

    /// Whether the last letter is the word's only one, or has a full stop before it.
    private func isLoneLetter(_ word: Word) -> Bool {
        if word.scalars == 1 { return true }
        return word.count > 1 && scratch[word.count - 1] < 0x80 && scratch[word.count - 2] == 0x2E
    }

    private func isWordNext(_ position: Int, orLowLine: Bool) -> Bool {
        guard position < end else { return false }
        let properties = tables.properties(decode(position).scalar)
        return properties.kind == TextProperties.letter || properties.kind == TextProperties.numeric
            || (orLowLine && properties.kind == TextProperties.extendNumLet)
    }

    /// The length of a clitic such as English `s` at `from`, if the word ends with it.
    private func cliticLength(_ from: Int) -> Int? {
        var high = from
        while high < end, high - from < 4, Scalars.isASCIIAlphanumeric(base[high]) { high += 1 }
        guard high > from, high - from < 4 else { return nil }
        if high < end, base[high] >= 0x80, tables.properties(decode(high).scalar).isWord { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { lower in
            for index in from..<high { lower[index - from] = base[index] | 0x20 }
            let clitic = UnsafeBufferPointer(start: UnsafePointer(lower.baseAddress!), count: high - from)
            return rules.clitics.id(of: clitic) == nil ? nil : high - from
        }
    }

    // MARK: URLs and addresses

    /// Takes all up to white space, a quotation mark or an angle bracket, less the punctuation at its end.
    private mutating func scanURL(_ word: inout Word) {
        while position < end, word.count < Self.longest {
            let (scalar, size) = decode(position)
            guard scalar > 0x20, scalar != 0x22, scalar != 0x3C, scalar != 0x3E, scalar != 0xAB, scalar != 0xBB,
                !(0x2018...0x201F).contains(scalar), tables.properties(scalar).kind != TextProperties.space
            else { break }
            append(scalar, size, tables.properties(scalar), &word)
        }
        finishURL(&word)
    }

    private mutating func scanAddress(_ word: inout Word) {
        while position < end, word.count < Self.longest {
            let (scalar, size) = decode(position)
            let properties = tables.properties(scalar)
            guard properties.isWord || scalar == 0x2E || scalar == 0x2D || scalar == 0x40 || scalar == 0x5F else {
                break
            }
            append(scalar, size, properties, &word)
        }
        finishURL(&word)
    }

    private mutating func finishURL(_ word: inout Word) {
        while word.count > 1, position > start, base[position - 1] < 0x80, base[position - 1] != 0x2F,
            !Scalars.isASCIIAlphanumeric(base[position - 1])
        {
            position -= 1
            word.count -= 1
        }
        flags.insert(.url)
        finish(word)
    }

    // MARK: Scripts without spaces

    /// At a character of a script without spaces: it and the next are a token, and unless the run ends there the next
    /// begins the token after; alone it is a token by itself.
    private mutating func scanPair() {
        var word = Word()
        appendCluster(&word)
        let second = position
        guard second < end, isPaired(second) else {
            finish(word)
            isSingle = false
            return
        }
        appendCluster(&word)
        finish(word)
        if position < end, isPaired(position) { position = second }
    }

    private func isPaired(_ position: Int) -> Bool {
        let kind = tables.properties(decode(position).scalar).kind
        return kind == TextProperties.ideograph || kind == TextProperties.southeast
    }

    /// A character and the marks on it.
    private mutating func appendCluster(_ word: inout Word) {
        repeat {
            let (scalar, size) = decode(position)
            append(scalar, size, tables.properties(scalar), &word)
        } while position < end && word.count < Self.longest
            && tables.properties(decode(position).scalar).kind == TextProperties.extend
    }

    // MARK: The end

    private mutating func finish(_ word: Word, keepsStop: Bool = false) {
        if !keepsStop { stop = position }
        count = word.count
        if word.isUnstable { normalize() }
        isSingle = word.scalars <= 1
        if word.letters == 0, word.digits > 0 { flags.insert(.number) }
        if word.letters > 1, word.capitals >= word.letters { flags.insert(.allCaps) }
    }

    /// Composes the folded form, so that canonically equal words are equal.
    private mutating func normalize() {
        var scalars: [UInt32] = []
        var index = 0
        let folded = UnsafeBufferPointer(start: UnsafePointer(scratch), count: count)
        while index < count {
            let (scalar, size) = Scalars.decode(folded, at: index, end: count)
            scalars.append(scalar)
            index += size
        }
        let normalizer = Normalizer.shared
        scalars = removesDiacritics ? normalizer.stripped(scalars) : normalizer.composed(scalars)
        var written = 0
        let scratch = scratch
        for scalar in scalars where written + 4 <= Self.scratchSize {
            Scalars.encode(tables.fold(scalar)) { byte in
                scratch[written] = byte
                written += 1
            }
        }
        count = written
    }
}

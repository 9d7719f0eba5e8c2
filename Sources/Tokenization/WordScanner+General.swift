/// The general road: words of any script, numbers, URLs.
///
/// The rules are those of UAX #29 where a newsroom would want them, with these changes. A colon joins no letters, a
/// semicolon no digits. A full stop joins letters only if the one before it stands alone (`U.S`) or the one after it
/// is small (`example.com`), so that a forgotten space splits (`end.Next`). An apostrophe after one of the language's
/// elided words ends it (`l'homme`), and a clitic after an apostrophe is dropped (`ship's`). URLs and e-mail
/// addresses are one token. A hyphen at a line's end within a word is none (``LineEndHyphen``). Han, Hiragana, Thai and
/// their like, which have no spaces, give overlapping pairs.
extension WordScanner {
    /// Reads the word that begins at `position`, which is `start`.
    @inline(never)
    mutating func scanWord(_ result: UnsafeMutablePointer<ScannedWord>) {
        if let word = plainLetters() {
            position = Int(word.end)
            result.initialize(to: word)
            return
        }
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

    /// The word at `position` if it is up to fifteen ASCII letters and surely ends after them.
    @inline(__always)
    private func plainLetters() -> ScannedWord? {
        guard position &+ 16 <= end, !rules.isTurkic else { return nil }
        let (low, high) = (load(position), load(position &+ 8))
        var count = Self.run(Self.letters(low).mask)
        if count == 8 { count &+= Self.run(Self.letters(high).mask) }
        guard count > 0, count < 16 else { return nil }
        let byte = base[position &+ count]
        guard byte != 0x22, Self.stops[Int(byte)] == 0 else { return nil }
        let (keep, keepHigh) = (Self.firstBytes(min(count, 8)), Self.firstBytes(max(count &- 8, 0)))
        return Self.plainWord(low: low & keep, high: high & keepHigh, start: position, count: count)
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
            if scalar == 0x2D || scalar == 0x2010 || scalar == 0xAD, word.last == TextProperties.letter,
                let broken = LineEndHyphen(UnsafeBufferPointer(start: base, count: end), at: position)
            {
                if broken.kept > 0 { break }
                position += broken.length
                continue
            }
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

    /// Copies letters and ASCII digits in lower case: those of ASCII eight at a time, letters of two and three bytes one
    /// by one, as long as they are composed.
    @inline(__always)
    private mutating func copyLetters(_ word: inout Word) {
        if word.last == TextProperties.katakana { return }
        var at = position
        var count = word.count
        var scalars = word.scalars
        defer {
            // A digit's byte is below those of all letters.
            if at > position { word.last = base[at - 1] < 0x40 ? TextProperties.numeric : TextProperties.letter }
            position = at
            word.count = count
            word.scalars = scalars
        }
        guard !rules.isTurkic else { return }
        let properties = tables.properties
        let folding = tables.folding
        while at &+ 8 <= end, count < Self.longest {
            let bytes = load(at)
            let (letters, lower) = Self.letters(bytes)
            let digits = Self.digits(bytes)
            let length = Self.run(letters | digits)
            UnsafeMutableRawPointer(scratch + count).storeBytes(of: lower, as: UInt64.self)
            word.digits += (digits & Self.firstBytes(length)).nonzeroBitCount
            let capitals = letters & ~(bytes << 2) & Self.firstBytes(length)
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
    mutating func append(_ scalar: UInt32, _ size: Int, _ properties: TextProperties, _ word: inout Word) {
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

    // MARK: Scripts without spaces

    /// At a character of a script without spaces: it and the next are a token, and unless the run ends there the next
    /// begins the token after; alone it is a token by itself.
    private mutating func scanPair() {
        var word = Word()
        appendCluster(&word)
        let second = position
        let hasSecond = second < end && isPaired(second)
        if hasSecond { appendCluster(&word) }
        finish(word)
        isSingle = false
        if hasSecond, position < end, isPaired(position) { position = second }
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

    mutating func finish(_ word: Word, keepsStop: Bool = false) {
        if !keepsStop { stop = position }
        count = word.count
        // Of the composed form: what a word is may not depend on how the text that has it first spells it.
        let scalars = word.isUnstable ? normalize() : word.scalars
        if word.letters == 0, word.digits > 0 { flags.insert(.number) }
        isSingle = scalars <= 1 && !flags.contains(.number)
        if word.letters > 1, word.capitals >= word.letters { flags.insert(.allCaps) }
    }

    /// Composes the folded form, so that canonically equal words are equal; returns its scalars, marks not counted.
    private mutating func normalize() -> Int {
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
        return scalars.count { tables.properties($0).kind != TextProperties.extend }
    }
}

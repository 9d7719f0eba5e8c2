/// What belongs to a mark that could end a sentence: notes in square brackets, smileys, round brackets about it.
extension SentenceScanner {
    /// The end of a footnote's number in square brackets, `[12]`, `[3–5]`, or of an omission `[…]` at the block's end.
    func footnote(_ open: Int) -> Int? {
        var position = open + 1
        var digits = 0
        var dots = 0
        while position < block.upperBound, position - open < 16 {
            let (scalar, size) = decode(position)
            switch scalar {
            case 0x5D:
                position += 1
                if digits > 0, dots == 0 { return page(after: position) }
                return dots > 0 && digits == 0 && skipSpaces(position) == block.upperBound ? position : nil
            case 0x30...0x39: digits += 1
            case 0x2E, 0x2026: dots += 1
            case 0x2C, 0x20, 0x2D, 0x2013, 0xA0: break
            default: return nil
            }
            position += size
        }
        return nil
    }

    /// The byte after the page that may follow a footnote, `[7]:23`.
    private func page(after footnote: Int) -> Int {
        guard footnote < block.upperBound, bytes[footnote] == 0x3A else { return footnote }
        var position = footnote + 1
        while position < block.upperBound, bytes[position] &- 0x30 < 10 { position += 1 }
        return position > footnote + 1 ? position : footnote
    }

    /// The end of a remark in small letters in square brackets right after a mark, `[citation needed]`, `[note 2]`.
    func remark(_ open: Int) -> Int? {
        guard open + 1 < block.upperBound, bytes[open + 1] &- 0x61 < 26 else { return nil }
        var position = open + 1
        while position < block.upperBound, position - open < 32 {
            switch bytes[position] {
            case 0x5D: return position + 1
            case 0x20, 0x30...0x39, 0x61...0x7A: position += 1
            default: return nil
            }
        }
        return nil
    }

    /// The end of a smiley such as `:-)`, `;)`, `=(`, `:D` or an emoji, with white space after it.
    func smiley(_ from: Int) -> Int? {
        let (first, size) = decode(from)
        if first >= 0x1F300 && first <= 0x1FAFF || first == 0x2764 || first == 0x263A || first == 0x2639 {
            var end = from + size
            while end < block.upperBound {
                let (scalar, size) = decode(end)
                guard scalar == 0xFE0F || scalar == 0x200D || (scalar >= 0x1F300 && scalar <= 0x1FAFF) else { break }
                end += size
            }
            return end
        }
        guard first == 0x3A || first == 0x3B || first == 0x3D else { return nil }
        if from > block.lowerBound, !Scalars.isSpace(decodeBefore(from).scalar) { return nil }
        var end = from + 1
        if end < block.upperBound, bytes[end] == 0x2D || bytes[end] == 0x27 { end += 1 }
        guard end < block.upperBound else { return nil }
        switch bytes[end] {
        case 0x29, 0x28, 0x5D, 0x5B, 0x44, 0x50, 0x70, 0x2F, 0x7C, 0x2A:
            let mouth = bytes[end]
            while end < block.upperBound, bytes[end] == mouth { end += 1 }
        default: return nil
        }
        return end == block.upperBound || Scalars.isSpace(decode(end).scalar) ? end : nil
    }

    /// Whether a mark stands in brackets within a sentence that goes on: `5 hours (not 8!) and then`.
    func isAside(_ mark: Mark) -> Bool {
        guard mark.isClosed, bytes[mark.end - 1] == 0x29 else { return false }
        var (position, closed) = (mark.start, 0)
        while position > start, mark.start - position < Self.longestAside {
            if bytes[position] == 0x29 { closed += 1 }
            if bytes[position] == 0x28 {
                if closed == 0 { return true }
                closed -= 1
            }
            position -= 1
        }
        return false
    }

    /// Bytes of an aside that are looked at, so that brackets which none opens take no time by the square.
    static let longestAside = 256

    /// Whether a Chinese or Japanese mark stands in brackets within a sentence, `東京（日本の首都。人口は最大。）に`, or in
    /// a quotation that is a part of one, `「急ぐ。帰る。」と述べた`.
    func isWithinPart(_ mark: Mark) -> Bool {
        var (position, closed) = (mark.start, 0)
        while position > start, mark.start - position < Self.longestAside {
            let (scalar, size) = decodeBefore(position)
            position -= size
            switch scalar {
            case 0x300D, 0x300F, 0xFF09: closed += 1
            case 0x300C, 0x300E, 0xFF08:
                if closed > 0 {
                    closed -= 1
                    continue
                }
                guard let end = end(of: scalar + 1, opening: scalar, from: mark.end) else { return false }
                return scalar == 0xFF08 ? position > start && end < block.upperBound : isParticle(end)
            default: break
            }
        }
        return false
    }

    /// The byte after the bracket that closes what is open at a place, if it is near.
    private func end(of close: UInt32, opening: UInt32, from: Int) -> Int? {
        var (position, opened) = (from, 0)
        while position < block.upperBound, position - from < Self.longestAside {
            let (scalar, size) = decode(position)
            position += size
            if scalar == opening { opened += 1 }
            if scalar == close {
                if opened == 0 { return position }
                opened -= 1
            }
        }
        return nil
    }

    /// Whether a quotation goes on into its sentence, by a particle with which none begins: 「急ぐ。」と述べた, 「行く。」って,
    /// 「待て！」の声, “快跑！”的声音.
    func isParticle(_ position: Int) -> Bool {
        guard position < block.upperBound else { return false }
        switch decode(position).scalar {
        case 0x3068, 0x306E, 0x3092, 0x7684: return true
        case 0x3063: return after(position) == 0x3066
        default: return false
        }
    }

    /// Whether a few characters that end in a verb of saying stand at a place, up to a mark: who said a Chinese quotation,
    /// `“晃得很厉害。”居民王芳说。`, `“先学会等。”他告诉记者，`. What opens with another quotation is none.
    func isSpeaker(_ from: Int) -> Bool {
        var (position, characters) = (from, 0)
        while position < block.upperBound, characters <= Self.mostOfSpeaker {
            let (scalar, size) = decode(position)
            switch scalar {
            case 0x3002, 0xFF0C, 0xFF1A:  // 。，：
                let clause = bytes[from..<position]
                return Self.sayings.contains { clause.count > $0.count && clause.suffix($0.count).elementsEqual($0) }
            default:
                guard Scalars.isLetter(scalar) || scalar == 0xB7 || scalar == 0x3001 else { return false }
            }
            position += size
            characters += 1
        }
        return false
    }

    /// Characters of the longest name and office of a speaker.
    private static let mostOfSpeaker = 28
    private static let sayings = [
        "说", "說", "说道", "表示", "告诉记者", "告訴記者", "回忆", "回憶", "介绍", "介紹", "坦言", "感慨", "回答", "指出", "强调", "強調", "透露", "解释",
        "解釋",
    ].map { Array($0.utf8) }

    /// The end of a footnote's number right after a full stop, as journals print them: `was known.12 Others`,
    /// `works.3,4 It`. Only after a word in small letters that can be no abbreviation.
    func noteNumber(_ from: Int, after mark: Mark) -> Int? {
        if mark.isStrong { return nil }
        var position = from
        var digits = 0
        while position < block.upperBound, position - from < 12 {
            let (scalar, size) = decode(position)
            switch scalar {
            case 0x30...0x39: digits += 1
            default:
                if digits > 0, scalar == 0x2C || Punctuation.isDash(scalar), Scalars.isDigit(after(position)) {
                    digits = 0
                    break
                }
                guard (1...3).contains(digits), Scalars.isSpace(scalar), bytes[from] != 0x30 else { return nil }
                let word = wordBefore(mark.start)
                let next = skipSpaces(position)
                let isWord =
                    word.count > 2 && word.allSatisfy { bytes[$0] &- 0x61 < 26 || bytes[$0] >= 0x80 }
                    && withLowercase(word) { !rules.isAbbreviation($0) && !rules.stands(beforeNumber: $0) }
                // Nor before a heading: `est morte.22 ROSES BLANCHES`.
                let following = wordAfter(next)
                let isHeading = following.count > 1 && Scalars.isUppercase(after(following.lowerBound))
                return isWord && !isHeading && isBeforeCapital(position) ? position : nil
            }
            if digits > 3 { return nil }
            position += size
        }
        return nil
    }
}

// Feeds random bytes to the text layer and checks what must always hold.
//
// The first byte chooses the language: its place in `Language.all`, 255 to tell it from the text, any other for none.
import Tokenization

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    let choice = Int(start[0])
    let languages = Language.all
    let language: Language? = choice < languages.count ? languages[choice] : choice == 255 ? nil : .undetermined
    check(Document(bytes: bytes, language: language), removesDiacritics: choice & 1 == 1)
    return 0
}

private func check(_ document: Document, removesDiacritics: Bool) {
    precondition(String(validating: document.bytes, as: UTF8.self) != nil, "the text is valid UTF-8")
    var end = 0
    let dateline = document.dateline?.range ?? 0..<0
    var lexicon = Lexicon(removesDiacritics: removesDiacritics)
    for sentence in document.sentences {
        precondition(sentence.range.lowerBound >= end && !sentence.range.isEmpty, "sentences are in order")
        precondition(!sentence.range.overlaps(dateline), "the dateline is apart, and headlines stand above it")
        checkCharacters(sentence.range, document)
        end = sentence.range.upperBound
        var last = -1
        let tokens = lexicon.tokens(of: sentence.range, in: document)
        for token in tokens {
            precondition(token.range.lowerBound > last, "tokens are in order")
            precondition(token.range.upperBound <= sentence.range.upperBound, "tokens are within the sentence")
            checkCharacters(token.range, document)
            last = token.range.lowerBound
        }
        precondition(lexicon.knownTokens(of: sentence.range, in: document) == tokens, "a known word is found")
    }
    precondition(end <= document.dateline?.signOff?.lowerBound ?? document.bytes.count, "the sign-off is apart")
    var merged = Lexicon(removesDiacritics: removesDiacritics)
    merged.merge(lexicon)
    precondition(merged.terms == lexicon.terms && merged.surfaces() == lexicon.surfaces(), "merging changes nothing")
}

private func checkCharacters(_ range: Range<Int>, _ document: Document) {
    precondition(String(validating: document.bytes[range], as: UTF8.self) != nil, "offsets cut whole characters")
}

import Testing

@testable import Tokenization

@Suite("What bytes tell without decoding")
struct ByteTextTests {
    @Test("white space and letters of ASCII are those of Unicode; beyond ASCII all is of a word")
    func kinds() {
        for byte in UInt8.min...UInt8.max {
            let properties = Unicode.Scalar(byte).properties
            #expect(byte.isSpace == (byte < 0x80 && properties.isWhitespace), "\(byte)")
            #expect(byte.isOfWord == (byte >= 0x80 || properties.isAlphabetic), "\(byte)")
        }
    }

    @Test(
        "a word ends before what is no letter, and at the end",
        arguments: [("sin embargo", 3, true), ("sin embargo", 2, false), ("sin", 3, true), ("siné", 3, false)])
    func ends(text: String, place: Int, ends: Bool) {
        #expect(Array(text.utf8).endsWord(at: place) == ends)
        // A slice counts its places from its own beginning.
        #expect(Array(("¡" + text).utf8)[2...].endsWord(at: place + 2) == ends)
    }
}

import Testing

@testable import Precis

@Suite("Numbers of a file of weights")
struct NumberReaderTests {
    @Test("numbers are those of the standard library")
    func numbers() {
        var generator = SeededGenerator(seed: 1)
        var texts = [
            "0", "-0", "1.", ".5", "1e5", "-2.5E-3", "1e22", "1e-22", "9007199254740993", "123456789012345678",
        ]
        texts += ["0.1", "1e-300", "4.9e-324", "1.7976931348623157e308", "00012", "+3"]
        for _ in 0..<2000 {
            let value = Double.random(in: -1000...1000, using: &generator)
            let digits = Int.random(in: 0...9, using: &generator)
            texts.append("\(value)")
            texts.append(String("\(value)".prefix(3 + digits)))
            texts.append("\(Int(value))e\(Int.random(in: -30...30, using: &generator))")
        }
        for text in texts {
            let (number, isAtComma) = Array((text + ",x").utf8).withUnsafeBufferPointer { bytes in
                var reader = NumberReader(bytes)
                return (reader.next(), reader.take(","))
            }
            #expect(number?.bitPattern == Double(text)?.bitPattern, "\(text)")
            #expect(isAtComma)
        }
    }

    @Test("what is no number is none", arguments: ["", "-", ".", "e5", "1e", "1e+", "x", "1e999", "-1e999"])
    func faults(text: String) {
        let number = Array(text.utf8).withUnsafeBufferPointer { bytes in
            var reader = NumberReader(bytes)
            return reader.next()
        }
        #expect(number == nil)
    }
}

import Foundation
import Reading

/// Any bytes in any format: no crash, and every record holds what `Record` promises.
///
/// The first byte chooses the format; the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    let formats: [InputFormat?] = [nil] + InputFormat.allCases
    let format = formats[Int(start[0]) % formats.count]
    do {
        try Data(bytes: start + 1, count: count - 1).write(to: URL(fileURLWithPath: scratch))
    } catch {
        fatalError("\(scratch) cannot be written: \(error)")
    }
    for case .record(let record) in InputReader(inputs: [scratch], format: format) {
        precondition(String(validating: record.bytes, as: UTF8.self) != nil, "the text is not valid UTF-8")
        precondition(!record.bytes.contains(0), "the text holds NUL")
        for range in record.sentenceRanges ?? [] {
            precondition(range.upperBound <= record.bytes.count, "\(range) of \(record.bytes.count) bytes")
        }
    }
    return 0
}

private let scratch = NSTemporaryDirectory() + "/fuzz-reading-\(ProcessInfo.processInfo.processIdentifier)"

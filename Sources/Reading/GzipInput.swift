import CZlib

/// What a gzip file (RFC 1952) unpacks to, as a stream: its members one after another, however large they are.
final class GzipInput: ByteInput {
    private let packed: any ByteInput
    private let file: String
    private let stream: UnsafeMutablePointer<z_stream>
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    /// Bytes of the file that were handed to zlib.
    private var fed = 0
    private var ended = false
    /// Whether the member before has ended and what follows may be a new one.
    private var betweenMembers = false

    /// Unpacks `head` and then what `packed` gives.
    init(_ packed: any ByteInput, head: [UInt8], file: String) {
        self.packed = packed
        self.file = file
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16 on top of the window's size asks for the gzip format and its checksum.
        let status = inflateInit2_(stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib \(ZLIB_VERSION) cannot be set up (\(status))")
        precondition(head.count <= buffer.count, "a head of \(head.count) bytes in a buffer of \(buffer.count)")
        buffer.copyBytes(from: head)
        feed(head.count)
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        buffer.deallocate()
    }

    func read(into output: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(clamping: output.count)
        while !ended, stream.pointee.avail_out == UInt32(clamping: output.count) {
            if stream.pointee.avail_in == 0 {
                let count = try packed.read(into: buffer)
                if count == 0 {
                    ended = true
                    if !betweenMembers { throw cutOff }
                    break
                }
                feed(count)
            }
            if betweenMembers, !beginMember() { break }
            switch inflate(stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END: betweenMembers = true
            default:
                ended = true
                throw damaged
            }
        }
        return output.count - Int(stream.pointee.avail_out)
    }

    private func feed(_ count: Int) {
        stream.pointee.next_in = buffer.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_in = UInt32(count)
        fed += count
    }

    /// Goes on with another member if one follows; anything else after the last member is left alone, as gzip does.
    private func beginMember() -> Bool {
        guard stream.pointee.next_in.pointee == 0x1F else {
            ended = true
            return false
        }
        betweenMembers = false
        inflateReset(stream)
        return true
    }

    private var cutOff: ReadingProblem {
        ReadingProblem(
            .failure, file: file, byte: fed, what: "the gzip data ends in the middle: the file is cut off",
            remedy: "fetch the file again")
    }

    private var damaged: ReadingProblem {
        let reason = stream.pointee.msg.map { " (\(String(cString: $0)))" } ?? ""
        return ReadingProblem(
            .failure, file: file, byte: fed - Int(stream.pointee.avail_in), what: "the gzip data is damaged\(reason)",
            remedy: "fetch the file again")
    }
}

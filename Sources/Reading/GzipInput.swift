import CISAL

/// What a gzip file (RFC 1952) unpacks to, as a stream: its members one after another, however large they are.
final class GzipInput: ByteInput {
    private let packed: any ByteInput
    private let file: String
    private let state: UnsafeMutablePointer<inflate_state>
    /// What was read of a member's header.
    private let header: UnsafeMutablePointer<isal_gzip_header>
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    /// Bytes of the file that were handed to ISA-L.
    private var fed = 0
    /// Whether the file has no more bytes.
    private var isAtEnd = false
    /// Whether all that it unpacks to was given.
    private var ended = false
    private var place = Place.header

    private enum Place {
        case header, body
        /// After a member, where a new one may begin.
        case between
    }

    /// Unpacks `head` and then what `packed` gives.
    init(_ packed: any ByteInput, head: [UInt8], file: String) {
        self.packed = packed
        self.file = file
        state = .allocate(capacity: 1)
        header = .allocate(capacity: 1)
        isal_inflate_init(state)
        isal_gzip_header_init(header)
        precondition(head.count <= buffer.count, "a head of \(head.count) bytes in a buffer of \(buffer.count)")
        buffer.copyBytes(from: head)
        feed(head.count)
    }

    deinit {
        state.deallocate()
        header.deallocate()
        buffer.deallocate()
    }

    func read(into output: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        let room = UInt32(clamping: output.count)
        state.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        state.pointee.avail_out = room
        while !ended, state.pointee.avail_out == room {
            if state.pointee.avail_in == 0, !isAtEnd {
                let count = try packed.read(into: buffer)
                isAtEnd = count == 0
                feed(count)
            }
            let status =
                switch place {
                case .header: readHeader()
                case .body: inflate()
                case .between: beginMember()
                }
            guard status == ISAL_DECOMP_OK || status == ISAL_END_INPUT else {
                ended = true
                throw damaged(status)
            }
            // Before the end it may have taken all bytes and still have some to give.
            if isAtEnd, place != .between, state.pointee.avail_out == room {
                ended = true
                throw cutOff
            }
        }
        return Int(room - state.pointee.avail_out)
    }

    private func feed(_ count: Int) {
        state.pointee.next_in = buffer.bindMemory(to: UInt8.self).baseAddress
        state.pointee.avail_in = UInt32(count)
        fed += count
    }

    /// Reads on in a member's header. `isal_inflate` reads headers too, but forgets what a header had where that goes on in
    /// the next chunk.
    private func readHeader() -> Int32 {
        let status = isal_read_gzip_header(state, header)
        if status == ISAL_DECOMP_OK {
            // The checksum that follows the data is compared.
            state.pointee.crc_flag = UInt32(ISAL_GZIP_NO_HDR_VER)
            place = .body
        }
        return status
    }

    private func inflate() -> Int32 {
        let status = isal_inflate(state)
        if state.pointee.block_state == ISAL_BLOCK_FINISH { place = .between }
        return status
    }

    /// Goes on with another member if one follows; anything else after the last member is left alone, as gzip does.
    private func beginMember() -> Int32 {
        if state.pointee.avail_in > 0, state.pointee.next_in.pointee == 0x1F {
            isal_inflate_reset(state)
            isal_gzip_header_init(header)
            place = .header
        } else {
            ended = true
        }
        return ISAL_DECOMP_OK
    }

    private var cutOff: ReadingProblem {
        ReadingProblem(
            .failure, file: file, byte: fed, what: "the gzip data ends in the middle: the file is cut off",
            remedy: "fetch the file again")
    }

    private func damaged(_ status: Int32) -> ReadingProblem {
        // Whole bytes that were taken from the input and wait for their turn.
        let waiting = max(0, Int(state.pointee.read_in_length) / 8)
        return ReadingProblem(
            .failure, file: file, byte: fed - Int(state.pointee.avail_in) - waiting,
            what: "the gzip data is damaged (\(Self.fault(status)))", remedy: "fetch the file again")
    }

    private static func fault(_ status: Int32) -> String {
        switch status {
        case ISAL_INVALID_BLOCK: "a block of no known kind"
        case ISAL_INVALID_SYMBOL: "a code that stands for nothing"
        case ISAL_INVALID_LOOKBACK: "a distance too far back"
        case ISAL_INVALID_WRAPPER, ISAL_UNSUPPORTED_METHOD: "no gzip header"
        case ISAL_INCORRECT_CHECKSUM: "the checksum is another"
        default: "fault \(status)"
        }
    }
}

import CSQLite

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A connection to one SQLite file; used by one thread at a time.
final class Database {
    /// What a column holds.
    enum Value {
        case null
        case integer(Int64)
        case text(String)
        case blob([UInt8])
    }

    let folder: String
    /// Whether it may be read only.
    let isReadOnly: Bool
    private var handle: OpaquePointer?

    /// Opens `path`, which is made where it is not there and `creates` says so.
    ///
    /// One that this user may not change is read as it stands: beside it no file can be made, by which SQLite would tell
    /// other runs of a reader. If a run was interrupted there, what it left is read by SQLite's own rules.
    init(_ path: String, folder: String, creates: Bool) throws(CorpusStoreError) {
        self.folder = folder
        isReadOnly = !creates && (access(path, W_OK) != 0 || access(folder, W_OK) != 0)
        let isSettled = isReadOnly && access(path + "-wal", F_OK) != 0
        let name = isSettled ? Self.uri(path) + "?immutable=1" : path
        let mode =
            isReadOnly
            ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE | (creates ? SQLITE_OPEN_CREATE : 0)
        guard sqlite3_open_v2(name, &handle, mode | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK else { throw failure() }
        // Another run may be writing.
        sqlite3_busy_timeout(handle, 10_000)
    }

    deinit { sqlite3_close_v2(handle) }

    /// A path as a URI has it; an absolute one after an empty host, which `//` at its head would name else.
    private static func uri(_ path: String) -> String {
        var result = Array((path.hasPrefix("/") ? "file://" : "file:").utf8)
        for byte in path.utf8 {
            switch byte {
            case 0x25, 0x3F, 0x23: result += Array("%\(String(byte, radix: 16))".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func failure() -> CorpusStoreError {
        let code = sqlite3_errcode(handle)
        let what = String(cString: sqlite3_errmsg(handle))
        let remedy =
            switch code {
            case SQLITE_BUSY, SQLITE_LOCKED: "wait for the run that is writing, or stop it"
            case SQLITE_NOTADB, SQLITE_CORRUPT: "restore the folder from a copy"
            case SQLITE_FULL: "make room on the disk"
            default: "see that the folder is there and can be read and written"
            }
        return CorpusStoreError(folder: folder, what: "the corpus cannot be used: \(what)", remedy: remedy)
    }

    /// Runs one statement and calls `body` with each row of its result.
    func run(
        _ statement: String, _ values: [Value] = [], _ body: (Row) -> Void = { _ in }
    ) throws(CorpusStoreError) {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else { throw failure() }
        defer { sqlite3_finalize(prepared) }
        for (index, value) in values.enumerated() { bind(value, to: prepared, at: Int32(index + 1)) }
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW: body(Row(statement: prepared))
            case SQLITE_DONE: return
            default: throw failure()
            }
        }
    }

    private func bind(_ value: Value, to statement: OpaquePointer?, at index: Int32) {
        // SQLite copies what is bound.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .text(let text): sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), transient)
        case .blob(let bytes):
            _ = bytes.withUnsafeBytes {
                sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), transient)
            }
            if bytes.isEmpty { sqlite3_bind_zeroblob(statement, index, 0) }
        }
    }

    /// Does `body` in one transaction: all of it, or nothing where it throws or the process dies.
    func transaction(_ body: () throws(CorpusStoreError) -> Void) throws(CorpusStoreError) {
        try run("BEGIN IMMEDIATE")
        do throws(CorpusStoreError) {
            try body()
            try run("COMMIT")
        } catch {
            try? run("ROLLBACK")
            throw error
        }
    }

    /// A row of a result, while it is being read.
    struct Row {
        fileprivate let statement: OpaquePointer?

        func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

        func text(_ column: Int32) -> String? {
            sqlite3_column_text(statement, column).map { String(cString: $0) }
        }

        func blob(_ column: Int32) -> [UInt8] {
            let count = Int(sqlite3_column_bytes(statement, column))
            guard count > 0, let bytes = sqlite3_column_blob(statement, column) else { return [] }
            return Array(UnsafeRawBufferPointer(start: bytes, count: count))
        }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension CorpusModel {
    /// Writes the model to a file, which has the old contents or all of the new ones at every moment.
    ///
    /// The bytes go to `path` + ".partial" beside it, are flushed to the disk, and take the name. What an interrupted
    /// writer left there is written over. A file that is replaced keeps its owner and rights.
    public func save(to path: String) throws(ModelFileError) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            throw ModelFileError(
                file: path, what: "this is a folder, a pipe or a device", remedy: "name a file for the model")
        }
        let image = ModelImage(self).bytes
        let partial = path + ".partial"
        func failure(_ what: String) -> ModelFileError {
            let reason = String(cString: strerror(errno))
            return ModelFileError(
                file: path, what: "\(what): \(reason)", remedy: "see that its folder can be written and has room")
        }
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure("cannot be written") }
        defer { close(descriptor) }
        // Another run may have given the file its name between the two calls: it is the model then and not to be emptied.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, let held = FileIdentity(descriptor: descriptor),
            held == FileIdentity(partial)
        else {
            throw ModelFileError(
                file: path, what: "another run is writing it", remedy: "wait for that run or stop it")
        }
        // The new file has the owner and the rights of the one that it replaces, before anything is in it.
        if isThere {
            _ = fchown(descriptor, status.st_uid, status.st_gid)
            fchmod(descriptor, status.st_mode & 0o777)
        }
        guard ftruncate(descriptor, 0) == 0, Self.writeAll(image, to: descriptor), fsync(descriptor) == 0,
            rename(partial, path) == 0
        else {
            let error = failure("cannot be written")
            unlink(partial)
            throw error
        }
        let folder = path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? "."
        let directory = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, min(rest.count, 1 << 28))
                if count < 0 && errno != EINTR { return false }
                rest = rest.dropFirst(max(0, count))
            }
            return true
        }
    }
}

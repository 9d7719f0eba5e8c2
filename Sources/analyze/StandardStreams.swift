#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard input, output and error, and what the system does to them.
enum StandardStreams {
    /// Takes the place of those that the caller closed, so that no file that is opened later gets their number: messages
    /// would be written into it, or it would be read as standard input. To read or write a closed one fails as before;
    /// messages are lost.
    static func holdPlaces() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest number that is free, which is this one.
            _ = open("/dev/null", mode)
        }
    }
    /// Has a file that grows beyond the caller's limit (`ulimit -f`) told as a full disk is, where the system would end the
    /// command without a word and leave what it had begun.
    static func tellLimits() {
        signal(SIGXFSZ, SIG_IGN)
    }
}

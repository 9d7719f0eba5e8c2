import CKernels
import Dispatch
import Synchronization

/// The one setting of threads for the whole library, and the parallel loops that keep to it.
///
/// Results never depend on ``threads``: loops are cut into chunks of a size that the caller fixes, every chunk
/// writes only what is its own, and what must be added up is added in the order of the chunks.
///
/// BLAS runs on one thread throughout, because the library's own loops already fill the cores: where OpenBLAS is
/// loaded, its thread count is set to one before its first use, for the whole process.
public enum Parallelism {
    private static let setting = Atomic<Int>(0)

    /// The largest number of threads that a loop runs on; by default the number of cores. At least 1.
    public static var threads: Int {
        get {
            let value = setting.load(ordering: .relaxed)
            return value > 0 ? value : Int(precis_cores())
        }
        set {
            precondition(newValue >= 1, "a thread count of \(newValue): at least one thread is needed")
            setting.store(newValue, ordering: .relaxed)
        }
    }

    /// Calls `body` with the ranges `0..<grain`, `grain..<2 * grain`, … that cover `0..<count`, on up to
    /// ``threads`` threads, and returns when all are done.
    ///
    /// A loop inside another loop runs on the thread of its caller.
    ///
    /// - Parameters:
    ///   - count: The number of items; 0 calls nothing.
    ///   - grain: The items in a chunk; the last chunk may hold fewer. Choose chunks of 0.1 ms or more.
    ///   - body: The work on one chunk. Chunks run in any order and at the same time.
    public static func forEach(_ count: Int, grain: Int, _ body: @Sendable (Range<Int>) -> Void) {
        precondition(count >= 0 && grain > 0, "a loop over \(count) items in chunks of \(grain)")
        let chunks = (count + grain - 1) / grain
        let workers = min(threads, chunks)
        if workers <= 1 || precis_is_in_parallel() != 0 {
            for chunk in 0..<chunks { body(chunk * grain..<min(count, (chunk + 1) * grain)) }
            return
        }
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            precis_set_in_parallel(1)
            while true {
                let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if chunk >= chunks { break }
                body(chunk * grain..<min(count, (chunk + 1) * grain))
            }
            precis_set_in_parallel(0)
        }
    }

    /// The results of `body` for 0, 1, … `count` − 1, in that order, computed on up to ``threads`` threads.
    public static func map<T: Sendable>(_ count: Int, _ body: @Sendable (Int) -> T) -> [T] {
        precondition(count >= 0, "a loop over \(count) items")
        // An empty array made with this initialiser writes to the storage that all empty arrays share.
        if count == 0 { return [] }
        return [T](unsafeUninitializedCapacity: count) { buffer, initialized in
            nonisolated(unsafe) let out = buffer
            forEach(count, grain: 1) { range in
                for i in range { out.initializeElement(at: i, to: body(i)) }
            }
            initialized = count
        }
    }

    /// Prepares a process that is the library's own, as the command's is: spares it work that the system's libraries
    /// would do in vain. Results are the same without.
    ///
    /// OpenBLAS's threads are ended now rather than before its first use: they start with the program, and until they
    /// are ended they spin for a tenth of a second of processor time. Freed memory is kept for the next article rather
    /// than given back to the system.
    public static func takeProcess() {
        _ = singleThreadedBLAS
        precis_keep_memory()
    }

    /// Sets a threaded BLAS to one thread, once; touched before every BLAS call.
    static let singleThreadedBLAS: Void = {
        typealias SetThreads = @convention(c) (CInt) -> Void
        for name in ["openblas_set_num_threads", "MKL_Set_Num_Threads", "bli_thread_set_num_threads"] {
            if let address = symbol(named: name) {
                unsafeBitCast(address, to: SetThreads.self)(1)
            }
        }
        // What OpenBLAS itself calls before a fork; it starts its threads anew should it ever want them.
        typealias EndThreads = @convention(c) () -> CInt
        if let address = symbol(named: "blas_thread_shutdown_") {
            _ = unsafeBitCast(address, to: EndThreads.self)()
        }
    }()
}

extension UnsafeMutableBufferPointer {
    @inline(__always)
    fileprivate func initializeElement(at i: Int, to value: consuming Element) {
        (baseAddress! + i).initialize(to: value)
    }
}

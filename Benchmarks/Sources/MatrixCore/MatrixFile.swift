import Foundation
import LinearAlgebra

/// The binary files that the Swift and the Python sides share: see `Peers/matrix_file.py`.
enum MatrixFile {
    static func readSparse(_ path: String) -> SparseMatrix {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
            fail("\(path) cannot be read; make the matrices with Benchmarks/Peers/export_matrices.py")
        }
        guard data.count >= 32, data.prefix(8).elementsEqual("PRECSR1\n".utf8) else {
            fail("\(path) is not a sparse matrix as export_matrices.py writes it")
        }
        return data.withUnsafeBytes { bytes in
            func array<T>(_ type: T.Type, at offset: Int, count: Int) -> [T] {
                Array(unsafeUninitializedCapacity: count) { buffer, initialized in
                    UnsafeMutableRawBufferPointer(buffer)
                        .copyMemory(
                            from: UnsafeRawBufferPointer(
                                rebasing: bytes[offset..<offset + count * MemoryLayout<T>.stride]))
                    initialized = count
                }
            }
            let header = array(Int.self, at: 8, count: 3)
            let (rows, columns, nonzeros) = (header[0], header[1], header[2])
            var at = 32
            let offsets = array(Int.self, at: at, count: rows + 1)
            at += 8 * (rows + 1)
            let indices = array(Int32.self, at: at, count: nonzeros)
            at += 4 * nonzeros
            let values = array(Float.self, at: at, count: nonzeros)
            return SparseMatrix(rows: rows, columns: columns, offsets: offsets, indices: indices, values: values)
        }
    }

    static func write(_ matrix: Matrix<Float>, to path: String) {
        var data = Data("PREDEN1\n".utf8)
        for number in [matrix.rows, matrix.columns] { withUnsafeBytes(of: number) { data.append(contentsOf: $0) } }
        matrix.values.withUnsafeBytes { data.append(contentsOf: $0) }
        guard (try? data.write(to: URL(fileURLWithPath: path))) != nil else { fail("\(path) cannot be written") }
    }
}

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("matrix-core: \(message)\n".utf8))
    exit(1)
}

"""The binary files that the Swift and the Python sides of the matrix benchmarks share; little-endian.

A sparse matrix: the eight bytes `PRECSR1\\n`, rows, columns, nonzeros (int64), offsets (int64, rows + 1), column
indices (int32), values (float32). A dense one: `PREDEN1\\n`, rows, columns (int64), values (float32, by rows).
"""

import numpy as np
import scipy.sparse as sp


def write_matrix(path, matrix):
    matrix = matrix.tocsr()
    matrix.sum_duplicates()
    matrix.sort_indices()
    with open(path, "wb") as file:
        file.write(b"PRECSR1\n")
        np.array([*matrix.shape, matrix.nnz], dtype="<i8").tofile(file)
        matrix.indptr.astype("<i8").tofile(file)
        matrix.indices.astype("<i4").tofile(file)
        matrix.data.astype("<f4").tofile(file)


def read_matrix(path):
    with open(path, "rb") as file:
        assert file.read(8) == b"PRECSR1\n", f"{path} is no sparse matrix"
        rows, columns, nonzeros = np.fromfile(file, "<i8", 3)
        offsets = np.fromfile(file, "<i8", rows + 1)
        indices = np.fromfile(file, "<i4", nonzeros)
        values = np.fromfile(file, "<f4", nonzeros)
    if nonzeros < 2**31:
        offsets = offsets.astype(np.int32)
    return sp.csr_matrix((values, indices, offsets), shape=(rows, columns))


def read_dense(path):
    with open(path, "rb") as file:
        assert file.read(8) == b"PREDEN1\n", f"{path} is no dense matrix"
        rows, columns = np.fromfile(file, "<i8", 2)
        return np.fromfile(file, "<f4", rows * columns).reshape(rows, columns)

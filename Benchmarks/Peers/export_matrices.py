"""Writes the TF-IDF matrices that the matrix benchmarks read, in the format of matrix_file.py.

    python export_matrices.py --data DIR --output DIR

DIR holds `bulk/reuters21578.jsonl.gz` and `bulk/orangesum_fr_articles.jsonl.gz`, JSON Lines with a field `text`; if one
is missing its matrix is left out. Terms are lower-cased runs of two or more word characters that stand in at least two
articles and in at most half of them; rows have unit length. The planted matrices have known singular values, which are
written beside them. Needs scipy and scikit-learn.
"""
import os
import pathlib
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

common.need("numpy", "scipy", "sklearn")
import numpy as np  # noqa: E402
import scipy.sparse as sp  # noqa: E402
from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: E402

from matrix_file import write_matrix  # noqa: E402

SETS = {"bulk/reuters21578": "reuters", "bulk/orangesum_fr_articles": "orangesum"}


def planted(rows, columns, spectrum, seed):
    """A sparse matrix with known singular values: rotations of random pairs of rows and columns of a diagonal."""
    rng = np.random.default_rng(seed)
    a = sp.lil_matrix((rows, columns))
    a.setdiag(np.concatenate([spectrum, np.zeros(min(rows, columns) - len(spectrum))]))
    a = a.tocsr()
    for side in (0, 1):
        for _ in range(4):
            n = a.shape[0]
            order = rng.permutation(n)
            half = n // 2
            i, j = order[:half], order[half : 2 * half]
            angle = rng.uniform(0, np.pi, half)
            c, s = np.cos(angle), np.sin(angle)
            rest = order[2 * half :]
            g = sp.csr_matrix(
                (
                    np.concatenate([c, -s, s, c, np.ones(len(rest))]),
                    (np.concatenate([i, i, j, j, rest]), np.concatenate([i, j, i, j, rest])),
                ),
                shape=(n, n),
            )
            a = g @ a
        a = a.T.tocsr()
    a.eliminate_zeros()
    a.sort_indices()
    return a.astype(np.float32)


def main():
    parser = common.parser_of(__doc__, runs_analyze=False)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    arguments = common.parsed(parser)
    found = common.present(arguments.data, list(SETS))
    arguments.output.mkdir(parents=True, exist_ok=True)
    for one in found:
        name, vectorizer = SETS[one], TfidfVectorizer(min_df=2, max_df=0.5, dtype=np.float32)
        matrix = vectorizer.fit_transform(record["text"] for record in common.data(arguments.data, one, "text"))
        write_matrix(arguments.output / f"{name}.csr", matrix)
        print(f"{name}: {matrix.shape[0]} × {matrix.shape[1]}, {matrix.nnz} nonzeros")
    n = 3000
    spectra = {
        "fast": 0.97 ** np.arange(n),
        "slow": 1 / np.sqrt(1 + np.arange(n)),
        "clustered": np.repeat(1 - np.arange(60) / 60, 50) + 1e-3 * np.random.default_rng(1).uniform(size=n),
        "repeated": np.repeat(0.9 ** np.arange(n // 10), 10),
    }
    for name, spectrum in spectra.items():
        spectrum = np.sort(spectrum)[::-1]
        matrix = planted(20000, 10000, spectrum, seed=3)
        write_matrix(arguments.output / f"planted-{name}.csr", matrix)
        np.savetxt(arguments.output / f"planted-{name}.spectrum.txt", spectrum[:200])
        print(f"planted-{name}: {matrix.shape[0]} × {matrix.shape[1]}, {matrix.nnz} nonzeros")


if __name__ == "__main__":
    main()

"""Writes the TF-IDF matrices that the matrix benchmarks read, in the format of matrix_file.py.

    python export_matrices.py --data DIR --output DIR

DIR holds `bulk/*.jsonl.gz`, JSON Lines with a field `text`. Terms are lower-cased runs of two or more word characters
that stand in at least two articles and in at most half of them; rows have unit length.
"""

import argparse
import gzip
import json
import pathlib
import sys

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import TfidfVectorizer

from matrix_file import write_matrix

SETS = {
    "reuters": ["reuters21578"],
    "orangesum": ["orangesum_fr_articles"],
    "mixed": ["reuters21578", "orangesum_fr_articles", "vietnews_articles"],
}


def texts(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, files in SETS.items():
        paths = [arguments.data / "bulk" / f"{file}.jsonl.gz" for file in files]
        missing = [str(path) for path in paths if not path.exists()]
        if missing:
            print(f"{name}: left out, for {', '.join(missing)} is missing; give its folder with --data", file=sys.stderr)
            continue
        vectorizer = TfidfVectorizer(min_df=2, max_df=0.5, dtype=np.float32)
        matrix = vectorizer.fit_transform(text for path in paths for text in texts(path))
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

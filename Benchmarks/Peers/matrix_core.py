"""The matrix core against the tools people would use instead, on the same matrices and the same number of threads.

    python export_matrices.py --data DIR --output MATRICES
    swift build -c release --package-path Benchmarks
    python matrix_core.py --matrices MATRICES --bench Benchmarks/.build/release/MatrixCore --threads 1 --suite svd

Every round runs each contender once, one after the other, so that whatever else the machine does strikes all alike;
what is printed are medians over the rounds, of the time on the clock and of the processor time of all threads, and
the ratio of each to ours. Answers are compared in the same run: against `svds` in double precision to the last digit,
and in the suite `planted`, which has no peers, against the known singular values of those matrices.

Needs scipy and scikit-learn, sparse-dot-topn for the suite `neighbors`, gensim for `--slow`.
"""
import argparse
import json
import os
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

SUITES = ("svd", "planted", "product", "neighbors", "nmf", "kmeans")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--matrices", required=True, type=pathlib.Path)
    parser.add_argument("--bench", required=True, type=pathlib.Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--suite", required=True, choices=SUITES)
    parser.add_argument("--names", nargs="+", help="matrices, such as reuters (default: all that the suite is for)")
    parser.add_argument("--slow", action="store_true", help="the suite svd with gensim and PROPACK")
    options = parser.parse_args()
    if options.names is None:
        options.names = ["planted-fast", "planted-slow", "planted-clustered", "planted-repeated"] \
            if options.suite == "planted" else ["reuters", "orangesum"]
    if not os.access(options.bench, os.X_OK):
        common.fail(f"there is no program {options.bench}: make it with swift build -c release --package-path Benchmarks")
    missing = [str(path) for path in map(lambda name: options.matrices / f"{name}.csr", options.names)
               if not path.exists()]
    if missing:
        common.fail(f"{', '.join(missing)} missing: make the matrices with Benchmarks/Peers/export_matrices.py")
    common.need("numpy", "scipy", "sklearn", *(["sparse_dot_topn"] if options.suite == "neighbors" else []),
                *(["gensim"] if options.slow and options.suite == "svd" else []))
    return options


options = arguments()
common.limit_threads(options.threads)

import numpy as np  # noqa: E402  (the thread count must be set first)
import scipy.sparse.linalg as linalg  # noqa: E402

from matrix_file import read_dense, read_matrix  # noqa: E402


def ours(command, *words):
    """Runs the Swift side; returns its report."""
    line = [str(options.bench), command, "--threads", str(options.threads), "--repeat", "1", *map(str, words)]
    return json.loads(common.output(line)[0].splitlines()[-1])


class Contest:
    """Contenders run in turn; the first is ours."""

    def __init__(self):
        self.contenders = []

    def add(self, name, run, check=None, rounds=None):
        self.contenders.append((name, run, check, rounds))

    def run(self, title):
        times = {name: [] for name, *_ in self.contenders}
        answers = {}
        for turn in range(options.rounds):
            for name, run, _, rounds in self.contenders:
                if rounds is not None and turn >= rounds:
                    continue
                clock, processor = time.perf_counter(), time.process_time()
                answer = run()
                measured = (time.perf_counter() - clock, time.process_time() - processor)
                if isinstance(answer, dict) and "processor" in answer:
                    measured = (answer["seconds"], answer["processor"])
                times[name].append(measured)
                answers[name] = answer
        first = None
        print(f"\n### {title}, {options.threads} thread(s), medians of {options.rounds} rounds\n")
        print("| contender | seconds | ratio | processor s | ratio | answer |")
        print("| --- | --: | --: | --: | --: | --- |")
        for name, _, check, _ in self.contenders:
            clock, processor = (float(np.median([t[i] for t in times[name]])) for i in (0, 1))
            first = first or (clock, processor)
            note = check(answers[name]) if check else ""
            print(
                f"| {name} | {clock:.3f} | {clock / first[0]:.1f} | {processor:.3f} | {processor / first[1]:.1f} "
                f"| {note} |",
                flush=True,
            )


def svd_suite(name, path):
    from sklearn.decomposition import TruncatedSVD
    from sklearn.utils.extmath import randomized_svd

    single = read_matrix(path)
    double = single.astype(np.float64)
    k = 100
    exact = np.sort(linalg.svds(double, k, tol=0, return_singular_vectors=False, rng=np.random.default_rng(0)))[::-1]

    def judge(sigma, v):
        """The largest error of a singular value, the largest relative residual, the departure from orthogonality."""
        v = np.asarray(v, dtype=np.float64)
        sigma = np.asarray(sigma, dtype=np.float64)
        u = double @ v / sigma
        residual = np.linalg.norm(double.T @ u - v * sigma, axis=0).max() / sigma[0]
        orthogonality = np.abs(v.T @ v - np.eye(v.shape[1])).max()
        return (
            f"k = {len(sigma)}, σ error {np.max(np.abs(sigma - exact[:len(sigma)]) / exact[:len(sigma)]):.1e}, "
            f"residual {residual:.1e}, VᵀV − I {orthogonality:.0e}"
        )

    def precis(tolerance):
        def run():
            return ours("svd", "--matrix", path, "--rank", k, "--tolerance", tolerance)

        def check(_):
            with tempfile.TemporaryDirectory() as folder:
                target = os.path.join(folder, "svd")
                ours("svd", "--matrix", path, "--rank", k, "--tolerance", tolerance, "--output", target)
                return judge(np.loadtxt(target + ".s"), read_dense(target + ".v"))

        return run, check

    def sorted_triplets(answer):
        u, sigma, vt = answer
        order = np.argsort(-sigma)
        return sigma[order], vt[order].T

    loose = Contest()
    loose.add("Precis, tolerance 3e-2", *precis(3e-2))
    for label, a in (("float64", double), ("float32", single)):
        loose.add(
            f"scikit-learn TruncatedSVD, {label}",
            lambda a=a: TruncatedSVD(k, random_state=0).fit(a),
            lambda fit: judge(fit.singular_values_, fit.components_.T),
        )
        loose.add(
            f"scikit-learn randomized_svd, {label}",
            lambda a=a: randomized_svd(a, k, random_state=0),
            lambda answer: judge(answer[1], answer[2].T),
        )
    if options.slow:
        import gensim

        corpus = gensim.matutils.Sparse2Corpus(double.T.tocsc())
        names = {i: str(i) for i in range(double.shape[1])}
        loose.add(
            "gensim LsiModel",
            lambda: gensim.models.LsiModel(corpus, id2word=names, num_topics=k, random_seed=0),
            lambda model: judge(model.projection.s, model.projection.u),
            rounds=2,
        )
    loose.run(f"{name}: at the accuracy of a randomised SVD, k = {k}")

    tight = Contest()
    tight.add("Precis, tolerance 1e-6", *precis(1e-6))
    tight.add("Precis, tolerance 1e-4", *precis(1e-4))
    for label, a in (("float64", double), ("float32", single)):
        for tolerance in (1e-5, 0):
            tight.add(
                f"scipy svds ARPACK, {label}, tol {tolerance:g}",
                lambda a=a, tolerance=tolerance: linalg.svds(a, k, tol=tolerance, rng=np.random.default_rng(0)),
                lambda answer: judge(*sorted_triplets(answer)),
            )
    if options.slow:
        tight.add(
            "scipy svds PROPACK, float64",
            lambda: linalg.svds(double, k, solver="propack", rng=np.random.default_rng(0)),
            lambda answer: judge(*sorted_triplets(answer)),
            rounds=2,
        )
    tight.run(f"{name}: at a relative residual of 1e-6, k = {k}")


def planted_suite(name, path):
    spectrum = np.loadtxt(path.with_suffix(".spectrum.txt"))

    def run():
        with tempfile.TemporaryDirectory() as folder:
            target = os.path.join(folder, "svd")
            report = ours("svd", "--matrix", path, "--rank", 100, "--tolerance", 1e-4, "--output", target)
            return report | {"error": np.abs(np.loadtxt(target + ".s") - spectrum[:100]).max() / spectrum[0]}

    contest = Contest()
    contest.add(
        "Precis, tolerance 1e-4",
        run,
        lambda r: f"{r['products']} columns multiplied, residual {r['residual']:.1e}, σ error {r['error']:.1e} σ₁",
    )
    contest.run(f"{name}: known singular values, k = 100")


def product_suite(name, path):
    single = read_matrix(path)
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "product")
        ours("product-once", "--matrix", path, "--columns", 64, "--output", target)
        x, y = read_dense(target + ".x"), read_dense(target + ".y")
    contest = Contest()
    contest.add(
        "Precis",
        lambda: ours("product-once", "--matrix", path, "--columns", 64),
        lambda r: f"{r['gflops']:.1f} GFLOP/s",
    )
    contest.add(
        "scipy csr @ dense, float32",
        lambda: single @ x,
        lambda product: f"differs by at most {np.abs(product - y).max() / np.abs(y).max():.1e} of the greatest figure",
    )
    contest.run(f"{name}: sparse × dense, 64 columns")


def neighbors_suite(name, path):
    from sparse_dot_topn import sp_matmul_topn

    single = read_matrix(path)
    transposed = single.T.tocsr()
    n = single.shape[0]

    def dense():
        from sklearn.metrics.pairwise import cosine_similarity

        similarity = cosine_similarity(single)
        np.fill_diagonal(similarity, 0)
        best = np.argpartition(-similarity, 10, axis=1)[:, :10]
        return np.take_along_axis(similarity, best, axis=1)

    def sparse():
        return sp_matmul_topn(single, transposed, top_n=11, n_threads=options.threads)

    contest = Contest()
    contest.add(
        "Precis topNeighbors, exact",
        lambda: ours("neighbors", "--matrix", path, "--count", 10),
        lambda r: f"sum of similarities {r['sum']:.2f}",
    )

    def check(answer):
        # Its lists hold the row itself, if no duplicate displaced it: the best 10 others follow from the 11 best.
        total = 0.0
        for i in range(n):
            row = slice(answer.indptr[i], answer.indptr[i + 1])
            values = answer.data[row][answer.indices[row] != i]
            total += np.sort(values)[::-1][:10].astype(np.float64).sum()
        return f"sum of similarities {total:.2f}"

    contest.add("sparse-dot-topn", sparse, check)
    contest.add(
        "scikit-learn cosine_similarity, argpartition",
        dense,
        lambda best: f"sum of similarities {best.astype(np.float64).sum():.2f}",
        rounds=2,
    )
    contest.run(f"{name}: the 10 nearest of each of {n} rows")


def nmf_suite(name, path):
    from sklearn.decomposition import NMF

    single = read_matrix(path)
    contest = Contest()
    contest.add(
        "Precis NMF, 20 parts",
        lambda: ours("nmf", "--matrix", path, "--rank", 20),
        lambda r: f"error {r['error']:.4f} after {r['iterations']}",
    )
    contest.add(
        "scikit-learn NMF, coordinate descent",
        lambda: NMF(20, init="random", random_state=0, max_iter=200).fit(single),
        lambda fit: f"error {fit.reconstruction_err_:.4f} after {fit.n_iter_}",
    )
    contest.run(f"{name}: NMF with 20 parts")


def kmeans_suite(name, path):
    from sklearn.cluster import KMeans

    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "points")
        ours("kmeans", "--matrix", path, "--clusters", 20, "--restarts", 1, "--output", target)
        points = read_dense(target)
    contest = Contest()
    contest.add(
        "Precis KMeans, 20 clusters, 8 runs",
        lambda: ours("kmeans", "--matrix", path, "--clusters", 20),
        lambda r: f"inertia {r['inertia']:.2f}",
    )
    contest.add(
        "scikit-learn KMeans, 8 runs",
        lambda: KMeans(20, n_init=8, random_state=0, max_iter=100, tol=0).fit(points),
        lambda fit: f"inertia {fit.inertia_:.2f}",
    )
    contest.run(f"{name}: k-means of the rows in 100 dimensions")


def main():
    suites = {
        "svd": svd_suite,
        "planted": planted_suite,
        "product": product_suite,
        "neighbors": neighbors_suite,
        "nmf": nmf_suite,
        "kmeans": kmeans_suite,
    }
    for name in options.names:
        suites[options.suite](name, options.matrices / f"{name}.csr")


if __name__ == "__main__":
    main()

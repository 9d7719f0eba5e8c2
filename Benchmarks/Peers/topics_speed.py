"""Topics by scikit-learn, timed on one core, for setting beside `analyze topics --jobs 1`.

    OPENBLAS_NUM_THREADS=1 python topics_speed.py --data FILE.jsonl.gz --topics 20 --analyze PATH_TO_analyze

Prints processor seconds of each, reading included. Needs scikit-learn; gensim where it is installed.
"""
import argparse
import gzip
import json
import resource
import subprocess
import time


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--topics", type=int, default=20)
    parser.add_argument("--analyze", required=True)
    parser.add_argument("--peers", default="kmeans,nmf,lda")
    arguments = parser.parse_args()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([arguments.analyze, "topics", arguments.data, "--topics", str(arguments.topics), "--jobs", "1",
                    "--quiet", "--format", "json"], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"analyze {own:.2f} s", flush=True)
    from sklearn.cluster import KMeans
    from sklearn.decomposition import NMF, TruncatedSVD
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    from sklearn.preprocessing import normalize
    settings = dict(stop_words="english", min_df=5, max_df=0.5, token_pattern=r"(?u)\b[^\W\d_]{2,}\b")

    def texts():
        with gzip.open(arguments.data, "rt", encoding="utf-8") as lines:
            records = [json.loads(line) for line in lines]
        return [(record.get("title") or "") + "\n" + record["text"] for record in records]

    def timed(name, body):
        start = time.process_time()
        body()
        spent = time.process_time() - start
        print(f"{name} {spent:.2f} s, {spent / own:.1f} times", flush=True)

    def kmeans():
        matrix = TfidfVectorizer(sublinear_tf=True, **settings).fit_transform(texts())
        space = normalize(TruncatedSVD(100, random_state=0).fit_transform(matrix))
        KMeans(arguments.topics, n_init=5, random_state=0).fit_predict(space)

    def nmf():
        matrix = TfidfVectorizer(sublinear_tf=True, **settings).fit_transform(texts())
        NMF(arguments.topics, init="nndsvda", random_state=0, max_iter=300).fit_transform(matrix)

    def lda():
        import gensim
        matrix = CountVectorizer(**settings)
        counts = matrix.fit_transform(texts())
        gensim.models.LdaModel(gensim.matutils.Sparse2Corpus(counts, documents_columns=False),
                               id2word=dict(enumerate(matrix.get_feature_names_out())),
                               num_topics=arguments.topics, random_state=0, passes=10)

    for name, body in (("kmeans", kmeans), ("nmf", nmf), ("lda", lda)):
        if name in arguments.peers.split(","):
            timed(name, body)


if __name__ == "__main__":
    main()

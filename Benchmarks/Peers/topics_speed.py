"""Topics and keyphrases by other packages, timed on one core beside `analyze topics` and `analyze keywords`.

    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python topics_speed.py --data FILE.jsonl.gz --topics 20 \
        --analyze PATH_TO_analyze --keyphrases DIR [--repeats 3]

Everything is processor seconds, user and system, reading included on both sides; ours has the start of the program
and the writing of JSON besides. The peers of `topics` read, weigh (TF-IDF, or counts for LDA) and fit. YAKE gets every
tenth article of each set, ours all of them, and times are set against articles. Tools take turns, medians are told.
Needs scikit-learn and yake; gensim where it is installed.
"""
import argparse
import gzip
import json
import os
import resource
import statistics
import subprocess
import time


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def own(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def spent(body):
    start = time.process_time()
    body()
    return time.process_time() - start


def topic_peers(path, count):
    from sklearn.cluster import KMeans
    from sklearn.decomposition import NMF, TruncatedSVD
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    from sklearn.preprocessing import normalize
    settings = dict(stop_words="english", min_df=5, max_df=0.5, token_pattern=r"(?u)\b[^\W\d_]{2,}\b")

    def texts():
        return [(record.get("title") or "") + "\n" + record["text"] for record in records(path)]

    def kmeans():
        matrix = TfidfVectorizer(sublinear_tf=True, **settings).fit_transform(texts())
        space = normalize(TruncatedSVD(100, random_state=0).fit_transform(matrix))
        KMeans(count, n_init=5, random_state=0).fit_predict(space)

    def nmf():
        matrix = TfidfVectorizer(sublinear_tf=True, **settings).fit_transform(texts())
        NMF(count, init="nndsvda", random_state=0, max_iter=300).fit_transform(matrix)

    def lda():
        import gensim
        matrix = CountVectorizer(**settings)
        counts = matrix.fit_transform(texts())
        gensim.models.LdaModel(gensim.matutils.Sparse2Corpus(counts, documents_columns=False),
                               id2word=dict(enumerate(matrix.get_feature_names_out())),
                               num_topics=count, random_state=0, passes=10)

    return {"kmeans": ("TF-IDF, SVD, k-means (scikit-learn)", kmeans), "nmf": ("NMF (scikit-learn)", nmf),
            "lda": ("LDA (gensim, ten passes)", lda)}


def keyphrases(folder, analyze, repeats):
    import yake
    for name in ("inspec", "500n_kpcrowd_v1_1", "nguyen2007"):
        path = os.path.join(folder, name + ".jsonl.gz")
        articles = records(path)
        some = articles[::10]
        extractor = yake.KeywordExtractor(lan="en", top=10)
        ours, theirs = [], []
        for _ in range(repeats):
            ours.append(own([analyze, "keywords", path, "--jobs", "1", "--quiet", "--format", "json"]))
            theirs.append(spent(lambda: [extractor.extract_keywords(one["text"]) for one in some]))
        us, them = statistics.median(ours) / len(articles), statistics.median(theirs) / len(some)
        print(f"keyphrases of {name}: analyze {us * 1000:.2f} ms an article, YAKE {them * 1000:.1f} ms, "
              f"{them / us:.1f} times", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--topics", type=int, default=20)
    parser.add_argument("--analyze", required=True)
    parser.add_argument("--peers", default="kmeans,nmf,lda")
    parser.add_argument("--keyphrases", help="the folder of the keyphrase sets; left out: topics only")
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    if arguments.keyphrases:
        keyphrases(arguments.keyphrases, arguments.analyze, arguments.repeats)
    peers = topic_peers(arguments.data, arguments.topics)
    ours, theirs = [], {name: [] for name in arguments.peers.split(",")}
    for _ in range(arguments.repeats):
        ours.append(own([arguments.analyze, "topics", arguments.data, "--topics", str(arguments.topics), "--jobs", "1",
                         "--quiet", "--format", "json"]))
        for name in theirs:
            theirs[name].append(spent(peers[name][1]))
    us = statistics.median(ours)
    print(f"topics: analyze {us:.2f} s")
    for name, times in theirs.items():
        them = statistics.median(times)
        print(f"topics: {peers[name][0]} {them:.2f} s, {them / us:.1f} times")


if __name__ == "__main__":
    main()

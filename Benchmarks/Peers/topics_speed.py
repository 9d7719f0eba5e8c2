"""Topics and keyphrases by other packages, timed on one core beside `analyze topics` and `analyze keywords`.

    python topics_speed.py --data DIR [--analyze PATH] [--topics 20] [--peers kmeans,nmf,lda,yake] [--rounds 3]

DIR holds `bulk/reuters21578.jsonl.gz` and, for YAKE, `keyphrases/` with inspec, 500n_kpcrowd_v1_1 and nguyen2007.
Everything is processor seconds, user and system, reading included on both sides; ours has the start of the program
and the writing of JSON besides. The peers of `topics` read, weigh (TF-IDF, or counts for LDA) and fit. YAKE gets every
tenth article of each set, ours all of them, and times are set against articles. Tools take turns, medians are told.
`topics_quality.py` compares the answers. Needs scikit-learn, yake and gensim, those of them that --peers name.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)
from topics_quality import WORDS  # noqa: E402

NEEDS = {"kmeans": "sklearn", "nmf": "sklearn", "lda": "gensim", "yake": "yake"}


def command(analyze, task, path, *more):
    return [analyze, task, path, "--jobs", "1", "--quiet", "--format", "json", *more]


def topic_peers(path, count):
    """What each peer is called, and what it does, by the names of --peers."""
    from sklearn.cluster import KMeans
    from sklearn.decomposition import NMF, TruncatedSVD
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    from sklearn.preprocessing import normalize

    def texts():
        return [(record.get("title") or "") + "\n" + record["text"] for record in common.records(path)]

    def kmeans():
        matrix = TfidfVectorizer(sublinear_tf=True, **WORDS).fit_transform(texts())
        space = normalize(TruncatedSVD(100, random_state=0).fit_transform(matrix))
        KMeans(count, n_init=5, random_state=0).fit_predict(space)

    def nmf():
        matrix = TfidfVectorizer(sublinear_tf=True, **WORDS).fit_transform(texts())
        NMF(count, init="nndsvda", random_state=0, max_iter=300).fit_transform(matrix)

    def lda():
        matrix = CountVectorizer(**WORDS)
        counts = matrix.fit_transform(texts())
        gensim.models.LdaModel(gensim.matutils.Sparse2Corpus(counts, documents_columns=False),
                               id2word=dict(enumerate(matrix.get_feature_names_out())),
                               num_topics=count, random_state=0, passes=10)

    return {"kmeans": ("TF-IDF, SVD, k-means (scikit-learn)", kmeans), "nmf": ("NMF (scikit-learn)", nmf),
            "lda": ("LDA (gensim, ten passes)", lda)}


def keyphrases(options):
    import yake
    for name in ("inspec", "500n_kpcrowd_v1_1", "nguyen2007"):
        path = common.path_of(options.data, "keyphrases/" + name)
        articles = common.records(path, "text")
        some = articles[::10]
        extractor = yake.KeywordExtractor(lan="en", top=10)
        results = common.in_turns(options.rounds, {
            "analyze": lambda: common.output(command(options.analyze, "keywords", path)),
            "yake": lambda: common.spent(lambda: [extractor.extract_keywords(one["text"]) for one in some])})
        us, them = results["analyze"][1] / len(articles), results["yake"][1] / len(some)
        print(f"keyphrases of {name}: analyze {us * 1000:.2f} ms an article, YAKE {them * 1000:.1f} ms, "
              f"{them / us:.1f} times", flush=True)


def topics(options, names):
    path = common.path_of(options.data, "bulk/reuters21578")
    if "lda" in names:
        global gensim
        import gensim  # before anything is timed
    peers = topic_peers(path, options.topics)
    results = common.in_turns(options.rounds, {
        "analyze": lambda: common.output(command(options.analyze, "topics", path, "--topics", str(options.topics))),
        **{name: lambda run=peers[name][1]: common.spent(run) for name in names}})
    us = results["analyze"][1]
    print(f"topics: analyze {us:.2f} s")
    for name in names:
        them = results[name][1]
        print(f"topics: {peers[name][0]} {them:.2f} s, {them / us:.1f} times")


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--topics", type=int, default=20)
    parser.add_argument("--peers", default=list(NEEDS), type=common.choices(NEEDS))
    parser.add_argument("--rounds", type=int, default=3)
    options = common.parsed(parser)
    names = options.peers
    common.need(*sorted({NEEDS[name] for name in names} | ({"sklearn"} if "lda" in names else set())))
    common.limit_threads()
    if "yake" in names:
        keyphrases(options)
    if names != ["yake"]:
        topics(options, [name for name in names if name != "yake"])


if __name__ == "__main__":
    main()

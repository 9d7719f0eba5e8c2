"""Topics and keyphrases by other packages beside the command's, all scored by `analyze evaluate`.

    python topics_quality.py --data DIR [--analyze PATH] [--tasks topics,keyphrases] [--peers nmf,…,yake,…] [--seeds 3]

DIR holds `topics/*.jsonl.gz` (records with `label`) and `keyphrases/*.jsonl.gz`. Topics: K is the number of labels, means
over seeds; the peers' words are letters only, without scikit-learn's English stop words, in 5 articles or more and half
of them or fewer. Keyphrases: of papers the first 30, as YAKE takes a second each; RAKE and TF-IDF with sumy's stop words;
the command has seen most of these sets, and its figures of folds are those of train_keyphrases.py. Prints Markdown
tables. Needs scikit-learn, gensim, yake, rake-nltk, sumy and summa, those that --peers take.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

NEEDS = {"nmf": ["sklearn"], "kmeans": ["sklearn"], "lda": ["sklearn", "gensim"],
         "tfidf": ["sklearn", "sumy"], "yake": ["yake"], "rake": ["rake_nltk", "sumy"], "summa": ["summa"]}
TOPICS, KEYPHRASES = ["nmf", "kmeans", "lda"], ["tfidf", "yake", "rake", "summa"]
LANGUAGES = {"wikinews": ("fr", "french"), "110_pt_bn_kp": ("pt", "portuguese"), "pak2018": ("pl", "polish")}
# What scikit-learn takes for words.
WORDS = dict(stop_words="english", min_df=5, max_df=0.5, token_pattern=r"(?u)\b[^\W\d_]{2,}\b")
LONG = ("semeval2010", "nguyen2007", "citeulike180", "fao30", "theses100", "wiki20")


def grouped(peer, texts, count, seed):
    """The ten weightiest words of each topic, and each text's topic."""
    import numpy as np
    from sklearn.cluster import KMeans
    from sklearn.decomposition import NMF, TruncatedSVD
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    from sklearn.preprocessing import normalize
    tool = CountVectorizer(**WORDS) if peer == "lda" else TfidfVectorizer(sublinear_tf=True, **WORDS)
    matrix = tool.fit_transform(texts)
    if peer == "nmf":
        model = NMF(count, init="random" if seed else "nndsvda", random_state=seed, max_iter=300)
        groups, weights = model.fit_transform(matrix).argmax(1), model.components_
    elif peer == "kmeans":
        space = normalize(TruncatedSVD(100, random_state=seed).fit_transform(matrix))
        groups = KMeans(count, n_init=5, random_state=seed).fit_predict(space)
        weights = np.array([np.asarray(matrix[groups == group].mean(0)).ravel() for group in range(count)])
    else:
        import gensim
        corpus = gensim.matutils.Sparse2Corpus(matrix, documents_columns=False)
        model = gensim.models.LdaModel(corpus, id2word=dict(enumerate(tool.get_feature_names_out())), num_topics=count,
                                       random_state=seed, passes=10)
        shares = gensim.matutils.corpus2dense(model.get_document_topics(corpus, minimum_probability=0), count)
        groups, weights = shares.argmax(0), model.get_topics()
    names = tool.get_feature_names_out()
    return [[names[place] for place in np.argsort(-row, kind="stable")[:10]] for row in weights], groups


def topics(options, peers):
    names = common.sets_in(options.data, "topics")
    print("| set | K | tool | NMI | spread | ARI | NPMI | diversity |\n| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    for name in names:
        path = common.path_of(options.data, name)
        records = common.records(path, "id", "text", "label")
        texts = [(record.get("title") or "") + "\n" + record["text"] for record in records]
        count = len({record["label"] for record in records})

        def ours(seed):
            return common.answers([options.analyze, "topics", path, "--topics", str(count), "--assign-all", "--seed",
                                   str(seed), "--format", "json", "--quiet"])[0]

        def theirs(peer, seed):
            words, groups = grouped(peer, texts, count, seed)
            return [{"topics": [{"id": place, "keywords": [{"text": word} for word in each]}
                                for place, each in enumerate(words)],
                     "assignments": [{"id": record["id"], "topic": int(group)}
                                     for record, group in zip(records, groups)]}]
        for peer in [None, *peers]:
            runs = [common.evaluated(options.analyze, "topics", path, theirs(peer, seed) if peer else ours(seed))
                    for seed in range(options.seeds)]
            nmi = [run["nmi"] for run in runs]
            means = [sum(run[figure] for run in runs) / len(runs)
                     for figure in ("nmi", "ari", "npmi_document", "diversity")]
            print(f"| {name.split('/')[1]} | {count} | {peer or 'analyze'} | {means[0]:.3f} | {max(nmi) - min(nmi):.3f} | "
                  f"{means[1]:.3f} | {means[2]:.3f} | {means[3]:.2f} |", flush=True)


def phrases(peer, records, background, language, name):
    """Up to fifteen phrases of each record, its title among its text, as the command reads it."""
    def text_of(record):
        return (record.get("title") or "") + "\n\n" + record["text"]
    if peer == "yake":
        import yake
        tool = yake.KeywordExtractor(lan=language, n=3, top=15)
        return [[text for text, _ in tool.extract_keywords(text_of(record))] for record in records]
    if peer == "rake":
        from rake_nltk import Rake
        from sumy.utils import get_stop_words
        tool = Rake(stopwords=set(get_stop_words(name)), max_length=3, include_repeated_phrases=False,
                    sentence_tokenizer=lambda text: re.split(r"(?<=[.!?])\s+|\n\n", text),
                    word_tokenizer=lambda text: re.findall(r"\w+(?:[-'’]\w+)*|[^\w\s]", text))
        found = []
        for record in records:
            tool.extract_keywords_from_text(text_of(record))
            found.append(tool.get_ranked_phrases()[:15])
        return found
    if peer == "summa":
        from summa import keywords
        found = []
        for record in records:
            try:
                found.append([text for text, _ in keywords.keywords(text_of(record), words=15, language=name, scores=True)])
            except Exception:  # of texts of a few words it raises whatever its graph does
                found.append([])
        return found
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sumy.utils import get_stop_words
    tool = TfidfVectorizer(ngram_range=(1, 3), stop_words=sorted(get_stop_words(name)),
                           token_pattern=r"(?u)\b[^\W_]\w+\b").fit(text_of(record) for record in background)
    terms = tool.get_feature_names_out()
    return [[terms[place] for _, place in sorted(zip(-row.data, row.indices))[:15]]
            for row in tool.transform(text_of(record) for record in records)]


def keyphrases(options, peers):
    names = common.sets_in(options.data, "keyphrases")
    print("| set | articles | tool | F1 at 5 | F1 at 10 | F1 at 15 |\n| --- | ---: | --- | ---: | ---: | ---: |")
    for name in names:
        background = common.data(options.data, name, "id", "text", "keyphrases")
        short = name.split("/")[1]
        language, long_name = LANGUAGES.get(short, ("en", "english"))
        records = background[:30] if short in LONG else background
        with common.folder_of({"records.jsonl": records}) as folder:
            path = os.path.join(folder, "records.jsonl")
            ours, _ = common.answers([options.analyze, "keywords", path, "--count", "15", "--language", language,
                                      "--format", "json", "--quiet"])
            for peer in [None, *peers]:
                found = ours if peer is None else [
                    {"id": record["id"], "keywords": [{"text": text} for text in each]}
                    for record, each in zip(records, phrases(peer, records, background, language, long_name))]
                figures = common.evaluated(options.analyze, "keywords", path, found, "--language", language)
                cells = " | ".join(f"{figures[figure]:.1f}" for figure in ("f1_5", "f1_10", "f1_15"))
                print(f"| {short} | {len(records)} | {peer or 'analyze'} | {cells} |", flush=True)


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--tasks", default=["topics", "keyphrases"], type=common.choices(["topics", "keyphrases"]))
    parser.add_argument("--peers", default=list(NEEDS), type=common.choices(NEEDS))
    parser.add_argument("--seeds", type=int, default=3)
    options = common.parsed(parser)
    wanted = {"topics": [name for name in options.peers if name in TOPICS],
              "keyphrases": [name for name in options.peers if name in KEYPHRASES]}
    common.need(*sorted({module for task in options.tasks for name in wanted[task] for module in NEEDS[name]}))
    common.limit_threads()
    for number, task in enumerate(options.tasks):
        if number:
            print()
        {"topics": topics, "keyphrases": keyphrases}[task](options, wanted[task])


if __name__ == "__main__":
    main()

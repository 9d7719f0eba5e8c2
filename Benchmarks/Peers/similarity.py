"""Comparing and searching: `analyze` against scikit-learn (TF-IDF), gensim (TF-IDF, LSI) and rank-bm25.

    python similarity.py --data DIR [--analyze PATH] [--rounds 3] [--million | --only-million]

DIR holds `similarity/NAME.jsonl.gz`: lee50_docs, lee50_pairs and lee_background300, sts_news_sentence_pairs,
fnc1_headline_body, vi_event_clusters. The peers get stems without stop words, scikit-learn its own list of them (Vietnamese
as it stands). Prints Pearson with people's figures and mean reciprocal rank, with the processor seconds on one core of all of it, medians of
rounds in which the tools take turns. --million also builds a model of a million made-up articles of 15 words, times
queries against it and compares each answer with brute force: the figure of every article, computed with scipy in double
precision from the model's rows of counts. Needs gensim, rank-bm25, scipy, scikit-learn, and nltk (its Porter stemmer;
nothing is downloaded).
"""
import functools
import os
import random
import re
import struct
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)
import read_model  # noqa: E402

WORD = re.compile(r"[^\W_]+")
STOP = set("""a about after all also am an and any are as at be because been before being between both but by can could
did do does down during each for from had has have he her him his how i if in into is it its just me more most my no
nor not of off on once only or other our out over own s same she should so some such t than that the their them then
there these they this those through to too under until up very was we were what when where which while who whom why
will with would you your""".split())


@functools.lru_cache(maxsize=None)
def porter():
    from nltk.stem.porter import PorterStemmer
    return PorterStemmer()


@functools.lru_cache(maxsize=None)
def stem(word):
    return porter().stem(word)


def terms(text):
    return [stem(word) for word in WORD.findall(text.lower()) if word not in STOP]


def analyze(tool, *arguments):
    return common.answers([tool, *arguments, "--format", "json", "--jobs", "1", "--quiet"])


def gensim_figures(queries, texts, background, dimensions=None):
    from gensim import corpora, models, similarities
    bags = [terms(text) for text in background]
    dictionary = corpora.Dictionary(bags)
    counts = [dictionary.doc2bow(bag) for bag in bags]
    tfidf = models.TfidfModel(counts)
    lsi = dimensions and models.LsiModel(tfidf[counts], id2word=dictionary, num_topics=dimensions, random_seed=0)

    def place(text):
        row = tfidf[dictionary.doc2bow(terms(text))]
        return lsi[row] if lsi else row
    index = similarities.MatrixSimilarity([place(text) for text in texts], num_features=dimensions or len(dictionary))
    return [index[place(query)] for query in queries]


def sklearn_figures(queries, texts, background, is_sublinear, stems=stem):
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, TfidfVectorizer
    stops = {stems(word) for word in ENGLISH_STOP_WORDS}

    def analyzer(text):
        return [term for term in map(stems, WORD.findall(text.lower())) if term not in stops]
    tool = TfidfVectorizer(analyzer=analyzer, sublinear_tf=is_sublinear).fit(background)
    return (tool.transform(queries) @ tool.transform(texts).T).toarray()


# The name of scikit-learn's contender, and whether its frequencies are damped.
SKLEARN = {"scikit-learn TF-IDF": False, "the same, sublinear": True}


def bm25_figures(queries, texts):
    from rank_bm25 import BM25Okapi
    index = BM25Okapi([terms(text) or [""] for text in texts])
    return [index.get_scores(terms(query)) for query in queries]


def peer(body):
    """A peer's answer and seconds, stems among them: none is remembered from the round before."""
    stem.cache_clear()
    return common.spent(body)


def contest(task, rounds, score, contenders):
    for name, (answer, seconds) in common.in_turns(rounds, contenders).items():
        print(f"{task:24} {name:20} {score(answer):.3f}  {seconds:7.2f} s", flush=True)


def lee(options, folder):
    from scipy.stats import pearsonr
    documents, pairs, more = (common.data(options.data, "similarity/" + name)
                              for name in ("lee50_docs", "lee50_pairs", "lee_background300"))
    place = {record["id"]: number for number, record in enumerate(documents)}
    human = [pair["similarity"] for pair in pairs]
    common.write(folder + "/lee.jsonl", documents)
    common.write(folder + "/more.jsonl", more)

    def ours():
        model = folder + "/lee.model"
        _, built = analyze(options.analyze, "model", "build", folder + "/more.jsonl", "--to", model)
        found, seconds = analyze(options.analyze, "compare", folder + "/lee.jsonl", "--model", model)
        return found[0]["similarity"], built + seconds

    def score(matrix):
        return pearsonr([matrix[place[p["id_a"]]][place[p["id_b"]]] for p in pairs], human)[0]
    texts = [record["text"] for record in documents]
    every = texts + [record["text"] for record in more]
    contest("lee50, Pearson", options.rounds, score, {
        "analyze": ours,
        **{name: lambda flag=flag: peer(lambda: sklearn_figures(texts, texts, every, flag))
           for name, flag in SKLEARN.items()},
        "gensim TF-IDF": lambda: peer(lambda: gensim_figures(texts, texts, every)),
        "gensim LSI": lambda: peer(lambda: gensim_figures(texts, texts, every, 100))})


def sts(options, folder):
    from scipy.stats import pearsonr
    pairs = common.data(options.data, "similarity/sts_news_sentence_pairs", "a", "b", "similarity")
    human = [pair["similarity"] for pair in pairs]
    left, right = [pair["a"] for pair in pairs], [pair["b"] for pair in pairs]
    common.write(folder + "/sts.jsonl", pairs)

    def ours():
        found, seconds = analyze(options.analyze, "compare", "--pairs", folder + "/sts.jsonl")
        return [line["similarity"][0][1] for line in found], seconds
    contest("STS, Pearson", options.rounds, lambda figures: pearsonr(figures, human)[0], {
        "analyze": ours,
        **{name: lambda flag=flag: peer(lambda: sklearn_figures(left, right, left + right, flag).diagonal())
           for name, flag in SKLEARN.items()}})


def ranked(names, figures):
    return [[names[n] for n in sorted(range(len(names)), key=lambda n: -row[n])] for row in figures]


def reciprocal_rank(rankings, wanted):
    ranks = (next((1 / rank for rank, name in enumerate(names, 1) if name in right), 0)
             for names, right in zip(rankings, wanted))
    return sum(ranks) / len(wanted)


def headlines(options, folder):
    found = common.data(options.data, "similarity/fnc1_headline_body", "id", "text", "related")
    queries = [(f"{record['id']}#{number}", text) for record in found for number, text in enumerate(record["related"])]
    relevant = {}
    for record in found:
        for text in record["related"]:
            relevant.setdefault(text, set()).add(record["id"])
    common.write(folder + "/bodies.jsonl", [{"id": record["id"], "text": record["text"]} for record in found])
    common.write(folder + "/heads.jsonl", [{"id": name, "text": text} for name, text in queries])

    def ours():
        lines, seconds = analyze(options.analyze, "similar", folder + "/heads.jsonl", "--corpus",
                                 folder + "/bodies.jsonl", "--count", str(len(found)), "--language", "en")
        return [[match["id"] for match in line["matches"]] for line in lines], seconds
    texts, names = [record["text"] for record in found], [record["id"] for record in found]
    heads = [text for _, text in queries]
    contest("headlines, MRR", options.rounds,
            lambda rankings: reciprocal_rank(rankings, [relevant[text] for text in heads]), {
                "analyze": ours,
                "rank-bm25": lambda: peer(lambda: ranked(names, bm25_figures(heads, texts))),
                "gensim TF-IDF": lambda: peer(lambda: ranked(names, gensim_figures(heads, texts, texts)))})


def events(options, folder):
    """Of each Vietnamese article the others, by likeness: is the first on the same event?"""
    found = common.data(options.data, "similarity/vi_event_clusters", "id", "text", "cluster")
    events = [record["cluster"] for record in found]
    kept = [place for place, event in enumerate(events) if events.count(event) > 1]
    names = [record["id"] for record in found]
    wanted = [{names[other] for other, event in enumerate(events) if event == events[place] and other != place}
              for place in kept]
    common.write(folder + "/events.jsonl", found)

    def ours():
        lines, seconds = analyze(options.analyze, "similar", "--all-pairs", "--corpus", folder + "/events.jsonl",
                                 "--count", str(len(found)))
        matches = {line["id"]: [match["id"] for match in line["matches"]] for line in lines}
        return [matches[names[place]] for place in kept], seconds

    def theirs():
        texts = [(record.get("title") or "") + "\n" + record["text"] for record in found]
        figures = sklearn_figures([texts[place] for place in kept], texts, texts, True, str)
        return [[name for name in line if name != names[place]] for line, place in zip(ranked(names, figures), kept)]
    contest("Vietnamese events, MRR", options.rounds, lambda rankings: reciprocal_rank(rankings, wanted), {
        "analyze": ours, "scikit-learn TF-IDF": lambda: peer(theirs)})


def million(tool, rounds, folder):
    draw = random.Random(3)
    words = ["".join(draw.choice("bcdfglmnprst") + draw.choice("aeiou") for _ in range(draw.randint(2, 4)))
             for _ in range(200_000)]
    weights, total = [], 0.0
    for rank in range(len(words)):
        total += 1 / (rank + 10)
        weights.append(total)
    with open(folder + "/million.jsonl", "w", encoding="utf-8") as out:
        for number in range(1_000_000):
            text = " ".join(draw.choices(words, cum_weights=weights, k=15))
            out.write(f'{{"id": "{number}", "text": "{text}."}}\n')
    with open(folder + "/million.jsonl", encoding="utf-8") as lines:
        queries = [next(lines) for _ in range(101)]
    for name, some in (("one", queries[:1]), ("all", queries)):
        with open(f"{folder}/{name}.jsonl", "w", encoding="utf-8") as out:
            out.writelines(some)
    model = folder + "/million.model"
    _, built = analyze(tool, "model", "build", folder + "/million.jsonl", "--articles", "--dimensions", "0",
                       "--language", "en", "--to", model)
    asked = common.in_turns(rounds, {name: functools.partial(
        analyze, tool, "similar", f"{folder}/{name}.jsonl", "--model", model, "--language", "en")
        for name in ("one", "all")})
    (_, one), (found, all_) = asked["one"], asked["all"]
    print(f"a million articles: built in {built:.1f} s, {os.path.getsize(model) / 1e6:.0f} MB; first query with start "
          f"and opening {1000 * one:.0f} ms, each further one {10 * (all_ - one):.1f} ms")
    compare_with_brute_force(model, {line["id"]: line["matches"] for line in found})


def compare_with_brute_force(path, found):
    import numpy
    import scipy.sparse
    model = read_model.read(path)
    documents, terms, _, articles = struct.unpack_from("<4Q", model["meta"])
    names = read_model.strings(model["articles.offsets"], model["articles"])[::4]
    rows = scipy.sparse.csr_matrix(
        (numpy.frombuffer(model["rows.counts"], "<u2").astype(float), numpy.frombuffer(model["rows.terms"], "<u4"),
         numpy.frombuffer(model["rows.offsets"], "<u8").astype(numpy.int64)), shape=(articles, terms))
    frequency = numpy.frombuffer(model["frequencies"], "<u4") + 1.0
    rarity = numpy.log(1 + (documents + 10 - frequency + 0.5) / (frequency + 0.5))
    weights, saturated = rows.copy(), rows.copy()
    weights.data = (1 + numpy.log(rows.data)) * rarity[rows.indices]
    norms = numpy.sqrt(weights.multiply(weights).sum(axis=1)).A1
    lengths = rows.sum(axis=1).A1
    limit = 0.75 + 0.75 * lengths / lengths.mean()
    saturated.data = rows.data / (rows.data + numpy.repeat(limit, numpy.diff(rows.indptr)))
    place = {name: number for number, name in enumerate(names)}
    same, ties, worst = 0, 0, 0.0
    for name, matches in found.items():
        own = place[name]
        counts = rows[own].toarray().ravel()
        cosine = weights @ weights[own].toarray().ravel() / numpy.maximum(norms * norms[own], 1e-300)
        best = saturated @ (counts * rarity) / (counts @ rarity)
        figures = numpy.maximum(cosine, best * min(1, max(0, (40 - numpy.count_nonzero(counts)) / 20)))
        figures[own] = -1
        expected = numpy.lexsort((numpy.arange(articles), -figures))[:len(matches)]
        told = [place[match["id"]] for match in matches]
        assert len(set(told)) == len(told) == 10
        off = [abs(match["similarity"] - figures[number]) for match, number in zip(matches, told)]
        off += [abs(match["similarity"] - figures[number]) for match, number in zip(matches, expected)]
        worst = max(worst, *off)
        same += told == list(expected)
        ties += told != list(expected) and max(off) < 1e-5
    print(f"{len(found)} queries of {articles} articles against brute force: {same} the same ten in the same order, "
          f"{ties} the same but for articles alike to 1e-5, {len(found) - same - ties} others; "
          f"figures differ by at most {worst:.1e}")


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--million", action="store_true", help="the million made-up articles as well")
    parser.add_argument("--only-million", action="store_true", help="the million made-up articles and nothing else")
    options = common.parsed(parser)
    common.need("numpy", "scipy", *([] if options.only_million else ["gensim", "nltk", "rank_bm25", "sklearn"]))
    common.limit_threads()
    with tempfile.TemporaryDirectory() as folder:
        if not options.only_million:
            # Before anything is timed:
            import gensim, nltk.stem.porter, rank_bm25, scipy.stats, sklearn.feature_extraction.text  # noqa: E401, F401
            for task in (lee, sts, headlines, events):
                task(options, folder)
        if options.million or options.only_million:
            million(options.analyze, options.rounds, folder)


if __name__ == "__main__":
    main()

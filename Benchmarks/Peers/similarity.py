"""Comparing and searching: `analyze` against gensim (TF-IDF, LSI) and rank-bm25 on the same texts and stems.

    python similarity.py --data DIR --analyze PATH [--million]

DIR holds lee50_docs, lee50_pairs, lee_background300, sts_news_sentence_pairs and fnc1_headline_body, each .jsonl.gz.
Prints Pearson with people's figures and mean reciprocal rank, with seconds of processor time on one core. --million
also builds a model of a million made-up articles of 15 words, times queries against it and compares each answer with
brute force: the figure of every article, computed with scipy in double precision from the model's rows of counts.
Needs: gensim, rank-bm25, scipy, nltk (its Porter stemmer; nothing is downloaded).
"""
import argparse
import functools
import gzip
import json
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
import time

WORD = re.compile(r"[^\W_]+")
STOP = set("""a about after all also am an and any are as at be because been before being between both but by can could
did do does down during each for from had has have he her him his how i if in into is it its just me more most my no
nor not of off on once only or other our out over own s same she should so some such t than that the their them then
there these they this those through to too under until up very was we were what when where which while who whom why
will with would you your""".split())


@functools.lru_cache(maxsize=None)
def stem(word):
    from nltk.stem.porter import PorterStemmer
    global _porter
    _porter = globals().get("_porter") or PorterStemmer()
    return _porter.stem(word)


def terms(text):
    return [stem(word) for word in WORD.findall(text.lower()) if word not in STOP]


def read(folder, name):
    with gzip.open(os.path.join(folder, name + ".jsonl.gz"), "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def write(path, records):
    with open(path, "w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def analyze(tool, *arguments):
    begin = os.times()
    out = subprocess.run([tool, *arguments, "--format", "json", "--jobs", "1", "--quiet"], check=True,
                         capture_output=True).stdout
    end = os.times()
    seconds = end.children_user + end.children_system - begin.children_user - begin.children_system
    return [json.loads(line) for line in out.splitlines()], seconds


def gensim_figures(queries, texts, background, dimensions=None):
    from gensim import corpora, matutils, models, similarities
    begin = time.process_time()
    bags = [terms(text) for text in background]
    dictionary = corpora.Dictionary(bags)
    counts = [dictionary.doc2bow(bag) for bag in bags]
    tfidf = models.TfidfModel(counts)
    place = lambda text: tfidf[dictionary.doc2bow(terms(text))]
    size = len(dictionary)
    if dimensions:
        lsi = models.LsiModel(tfidf[counts], id2word=dictionary, num_topics=dimensions, random_seed=0)
        inner, size = place, dimensions
        place = lambda text: lsi[inner(text)]
    index = similarities.MatrixSimilarity([place(text) for text in texts], num_features=size)
    figures = [index[place(query)] for query in queries]
    return figures, time.process_time() - begin


def bm25_figures(queries, texts):
    from rank_bm25 import BM25Okapi
    begin = time.process_time()
    index = BM25Okapi([terms(text) or [""] for text in texts])
    figures = [index.get_scores(terms(query)) for query in queries]
    return figures, time.process_time() - begin


def told(name, task, figure, seconds):
    print(f"{task:24} {name:12} {figure:.3f}  {seconds:7.2f} s")


def lee(data, tool, folder):
    from scipy.stats import pearsonr
    documents, pairs = read(data, "lee50_docs"), read(data, "lee50_pairs")
    more = read(data, "lee_background300")
    place = {record["id"]: number for number, record in enumerate(documents)}
    human = [pair["similarity"] for pair in pairs]

    def score(matrix):
        return pearsonr([matrix[place[p["id_a"]]][place[p["id_b"]]] for p in pairs], human)[0]
    write(folder + "/lee.jsonl", documents)
    write(folder + "/more.jsonl", more)
    _, built = analyze(tool, "model", "build", folder + "/more.jsonl", "--to", folder + "/lee.model")
    output, seconds = analyze(tool, "compare", folder + "/lee.jsonl", "--model", folder + "/lee.model")
    told("analyze", "lee50, Pearson", score(output[0]["similarity"]), built + seconds)
    texts = [record["text"] for record in documents]
    for name, dimensions in (("gensim-tfidf", None), ("gensim-lsi", 100)):
        figures, seconds = gensim_figures(texts, texts, texts + [record["text"] for record in more], dimensions)
        told(name, "lee50, Pearson", score(figures), seconds)


def sts(data, tool, folder):
    from scipy.stats import pearsonr
    pairs = read(data, "sts_news_sentence_pairs")
    human = [pair["similarity"] for pair in pairs]
    write(folder + "/sts.jsonl", pairs)
    output, seconds = analyze(tool, "compare", "--pairs", folder + "/sts.jsonl")
    told("analyze", "STS, Pearson", pearsonr([line["similarity"][0][1] for line in output], human)[0], seconds)


def headlines(data, tool, folder):
    records = read(data, "fnc1_headline_body")
    queries = [(record["id"], number, text) for record in records for number, text in enumerate(record["related"])]
    relevant = {}
    for record in records:
        for text in record["related"]:
            relevant.setdefault(text, set()).add(record["id"])

    def score(rankings):
        total = 0
        for (_, _, text), ranked in zip(queries, rankings):
            total += next((1 / rank for rank, name in enumerate(ranked, 1) if name in relevant[text]), 0)
        return total / len(queries)
    write(folder + "/bodies.jsonl", [{"id": record["id"], "text": record["text"]} for record in records])
    write(folder + "/heads.jsonl", [{"id": f"{name}#{number}", "text": text} for name, number, text in queries])
    output, seconds = analyze(tool, "similar", folder + "/heads.jsonl", "--corpus", folder + "/bodies.jsonl",
                              "--count", str(len(records)), "--language", "en")
    told("analyze", "headlines, MRR", score([[m["id"] for m in line["matches"]] for line in output]), seconds)
    texts, names = [record["text"] for record in records], [record["id"] for record in records]
    heads = [text for _, _, text in queries]
    for name, (figures, seconds) in (("rank-bm25", bm25_figures(heads, texts)),
                                     ("gensim-tfidf", gensim_figures(heads, texts, texts))):
        rankings = [[names[n] for n in sorted(range(len(names)), key=lambda n: -row[n])] for row in figures]
        told(name, "headlines, MRR", score(rankings), seconds)


def million(tool, folder):
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
    _, one = analyze(tool, "similar", folder + "/one.jsonl", "--model", model, "--language", "en")
    found, all_ = analyze(tool, "similar", folder + "/all.jsonl", "--model", model, "--language", "en")
    print(f"a million articles: built in {built:.1f} s, {os.path.getsize(model) / 1e6:.0f} MB; first query with start "
          f"and opening {1000 * one:.0f} ms, each further one {10 * (all_ - one):.1f} ms")
    compare_with_brute_force(model, {line["id"]: line["matches"] for line in found})


def compare_with_brute_force(path, found):
    import numpy
    import scipy.sparse
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    import read_model
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


if __name__ == "__main__":
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        os.environ[name] = "1"
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--analyze", required=True)
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--only-million", action="store_true", help="leaves the rest out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as room:
        if not options.only_million:
            lee(options.data, options.analyze, room)
            sts(options.data, options.analyze, room)
            headlines(options.data, options.analyze, room)
        if options.million or options.only_million:
            million(options.analyze, room)

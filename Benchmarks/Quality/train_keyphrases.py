"""Trains the keyphrase model and writes it to Models/keyphrases, then cross-validates it and reports the figures.

    python train_keyphrases.py --data DIR [--analyze PATH] [--report FILE] [--folds 5] [--seeds 1] [--output FOLDER]

DIR holds `keyphrases/*.jsonl.gz` (records with `id`, `text`, `keyphrases`) and, for the background frequencies,
`bulk`, `topics` and `summaries`; keyphrase_table.py lists the sets. The cross-validation chooses as the tool does: few
trees for most candidates, no days, short texts by their word graph. Needs numpy, scikit-learn, nltk and PyStemmer;
seeded, runs on one core in about ten minutes.
"""
import collections
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

common.need("numpy", "sklearn", "nltk", "Stemmer")
import numpy as np  # noqa: E402
from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: E402

from keyphrase_table import GREATEST_IDF, IDF_STEPS, NEEDED, NEWS_SETS, OTHER_NEWS, SETS, Table, background  # noqa: E402

STEPS, LIMIT = 4, 20            # encodings are multiples of 1/4 within ±5
TREES, LEAVES, RATE = 200, 16, 0.07
NEGATIVES = 150
FIRST_TREES, FINALISTS = 35, 60
SHORT, TOO_SHORT = 50, 25       # words under which the word graph has a say; under which a list does not end early
KIND_WORDS = 300


def kinds(table, documents):
    """Which texts are news, as their words tell: what the given documents teach, applied to all. In other languages
    than English there is one kind, which goes as news."""
    groups = {True: [], False: []}
    for one, isTaught in zip(table.documents, documents):
        if isTaught and one["language"] == "en":
            groups[one["set"] in NEWS_SETS].append(one["forms"])
    own = {isNews: list(group) for isNews, group in groups.items()}
    for name, forms in table.other_forms.items():
        groups[name in OTHER_NEWS] += forms
    counts = {isNews: collections.Counter(form for forms in group for form in forms)
              for isNews, group in groups.items()}
    rows = []
    for form in sorted(set(counts[True]) | set(counts[False])):
        news, papers = ((counts[isNews][form] + 1) / (len(groups[isNews]) + 2) for isNews in (True, False))
        rows.append(((news - papers) * np.log(news / papers), form,
                     float(np.clip(round(np.log(news / papers) * STEPS), -LIMIT, LIMIT) / STEPS)))
    weights = {form: weight for _, form, weight in sorted(rows, reverse=True)[:KIND_WORDS]}

    def score(forms):
        known = [weights[form] for form in forms if form in weights]
        return sum(known) / (len(known) + 3)

    scores = {isNews: np.array([score(forms) for forms in group]) for isNews, group in own.items()}
    bias = max(np.arange(-LIMIT, LIMIT) / STEPS,
               key=lambda one: (scores[True] > one).mean() + (scores[False] <= one).mean())
    isNews = np.array([one["language"] != "en" or score(one["forms"]) > bias for one in table.documents])
    return isNews, weights, bias


def ratios(ids, labels, mask, size, strength, before=None):
    """How much more often than the average an id is positive, as log ratios drawn to those before."""
    hits = np.bincount(ids[mask], weights=labels[mask], minlength=size)
    counts = np.bincount(ids[mask], minlength=size)
    if not labels[mask].any():
        return np.zeros(size) if before is None else before, counts
    mean = labels[mask].mean()
    drawn = mean if before is None else mean * np.exp(before)
    values = np.log((hits + strength * drawn) / (counts + strength) / mean)
    return np.clip(np.round(values * STEPS), -LIMIT, LIMIT) / STEPS, counts


def likings_of(table, documents, general=None, known=None):
    """How much more often than the average a word, an ending or a neighbour is a keyphrase's. Those of a kind of text
    are drawn to the general ones."""
    rows, size = documents[table.document], len(table.ids)
    alone = rows & (table.lengths == 1)
    isFirst = general is None
    result, known = {}, {} if isFirst else known
    for name in ("firstEnd", "lastEnd", "before", "after", "aloneEnd"):
        ids, mask = (table.lastEnd, alone) if name == "aloneEnd" else (getattr(table, name), rows)
        result[name], counts = ratios(ids, table.label, mask, size, 50, None if isFirst else general[name])
        if isFirst:
            known[name] = counts >= 20
        result[name] = np.where(known[name], result[name], 0)
    for name, ending in (("first", "firstEnd"), ("last", "lastEnd"), ("alone", "aloneEnd")):
        ids, mask = (table.first, alone) if name == "alone" else (getattr(table, name), rows)
        if isFirst:
            before = np.zeros(size)
            whole = table.lengths == 1 if name == "alone" else slice(None)
            ends = table.lastEnd if name == "alone" else getattr(table, ending)
            before[ids[whole]] = result[ending][ends[whole]]
        strength = 5 if name == "alone" else 30 if isFirst else 20
        result[name], _ = ratios(ids, table.label, mask, size, strength, before if isFirst else general[name])
    result["word"], counts = ratios(table.pairWord, table.pairGold, documents[table.pairDocument], size, 5,
                                    None if isFirst else general["word"])
    if isFirst:
        known["word"] = counts >= 4
    result["word"] = np.where(known["word"], result["word"], 0)
    return result, known


def likings(table, documents, isNews):
    """The likings in papers and in news, and what is known of."""
    general, known = likings_of(table, documents)
    return [likings_of(table, documents & (isNews == kind), general, known)[0] for kind in (False, True)], known


def encoded(table, likings, known, isNews):
    isKnown = known["word"]
    kinds = []
    for liking in likings:
        first = np.where(isKnown[table.first], liking["first"][table.first], liking["firstEnd"][table.firstEnd])
        last = np.where(isKnown[table.last], liking["last"][table.last], liking["lastEnd"][table.lastEnd])
        alone = np.where(isKnown[table.first], liking["alone"][table.first], liking["aloneEnd"][table.lastEnd])
        total, least, _ = table.spread(liking["word"])
        kinds.append(np.column_stack([first, last, total / table.lengths, least, liking["before"][table.before],
                                      liking["after"][table.after], np.where(table.lengths == 1, alone, 0)]))
    return np.where(isNews[table.document][:, None], kinds[1], kinds[0]).astype(np.float32)


def fitted(table, documents, generator):
    """A model of the given documents; the likings of a training row come from other documents."""
    parts = generator.integers(0, 5, len(table.documents))
    draw = generator.random(len(table.label)) < np.minimum(1, NEGATIVES / table.sizes[table.document])
    kept = documents[table.document] & ((table.label > 0) | draw)
    isNews, *kind = kinds(table, documents)
    likes = np.zeros((len(table.label), 7), np.float32)
    for part in range(5):
        rows = kept & (parts[table.document] == part)
        likes[rows] = encoded(table, *likings(table, documents & (parts != part), isNews), isNews)[rows]
    sizes = table.sizes[table.document]
    weights = table.weights[table.document] / np.sqrt(np.minimum(sizes, 1200))
    weights = weights * np.where(table.label > 0, 1, np.maximum(1, sizes / NEGATIVES))
    model = HistGradientBoostingClassifier(
        max_iter=TREES, max_leaf_nodes=LEAVES, learning_rate=RATE, min_samples_leaf=30, l2_regularization=5.0,
        max_bins=127, early_stopping=False, random_state=0)
    model.fit(np.column_stack([table.base, likes])[kept], table.label[kept], sample_weight=weights[kept])
    return model, likings(table, documents, isNews), isNews, kind


def probabilities(model, rows, documents):
    """As the tool scores: all trees for the candidates of each document that are ahead after the first trees."""
    for number, odds in enumerate(model.staged_decision_function(rows), 1):
        if number == FIRST_TREES:
            early = odds.copy()
    scores = early.copy()
    for one in np.unique(documents):
        places = np.flatnonzero(documents == one)
        floor = np.sort(early[places])[::-1][FINALISTS - 1] if len(places) > FINALISTS else -np.inf
        ahead = places[early[places] >= floor]
        scores[ahead] = odds[ahead]
    return 1 / (1 + np.exp(-scores))


def leaned(table, scores):
    """Scores of short texts, mixed with those of the word graph."""
    scores = scores.copy()
    columns = {name: table.base[:, table.names.index(name)] for name in ("wholeRuns", "stopWords", "rankSum", "tokens")}
    ranks = np.where((columns["wholeRuns"] > 0) & (columns["stopWords"] == 0), columns["rankSum"], 0)
    for low, high in zip(table.bounds, table.bounds[1:]):
        words = round(np.exp(columns["tokens"][low])) if high > low else SHORT
        if words < SHORT and ranks[low:high].max() > 0:
            share = words / SHORT
            other = np.maximum(ranks[low:high] / ranks[low:high].max(), 0.01)
            scores[low:high] = np.exp(share * np.log(scores[low:high]) + (1 - share) * np.log(other))
    return scores


def chosen(scores, keys, isDay, count=10, pull=0.9, floor=5):
    """As the tool chooses: no days; a phrase within a chosen one or around it loses a tenth; the list ends where
    further phrases would lower the expected F1."""
    order = [place for place in np.argsort(-scores, kind="stable") if keys[place] and not isDay[place]][:80]
    current = {place: scores[place] for place in order}
    result, seen = [], set()
    while order and len(result) < count:
        best = max(order, key=lambda place: current[place])
        order.remove(best)
        if keys[best] in seen:
            continue
        seen.add(keys[best])
        result.append(best)
        for place in order:
            a, b = f" {keys[place]} ", f" {keys[best]} "
            if a in b or b in a:
                current[place] *= pull
    total, hits, best = scores.sum(), 0.0, (0.0, 0)
    for length, place in enumerate(result, 1):
        hits += scores[place]
        if length >= floor:
            best = max(best, (2 * hits / (length + total), length))
    return result[:best[1]] if best[1] else result


def f1(table, scores, endsEarly=True):
    tokens = np.exp(table.base[:, table.names.index("tokens")])
    found = collections.defaultdict(list)
    for index, one in enumerate(table.documents):
        if not one["gold"]:
            continue
        low, high = table.bounds[index], table.bounds[index + 1]
        keys = table.keys[low:high]
        top = set()
        if high > low:
            floor = 5 if endsEarly and round(tokens[low]) >= TOO_SHORT else 11
            top = {keys[place] for place in chosen(scores[low:high], keys, table.isDay[low:high], floor=floor)}
        hits = len(top & one["gold"])
        found[one["set"]].append(2 * hits / (len(top) + len(one["gold"])) if hits else 0.0)
    return {name: round(100 * float(np.mean(values)), 1) for name, values in found.items()}


def cross_validated(table, folds, seed):
    generator = np.random.default_rng(seed)
    fold = generator.integers(0, folds, len(table.documents))
    scores = np.zeros(len(table.label))
    for part in range(folds):
        model, liking, isNews, _ = fitted(table, fold != part, generator)
        rows = fold[table.document] == part
        rest = np.column_stack([table.base, encoded(table, *liking, isNews)])[rows]
        scores[rows] = probabilities(model, rest, table.document[rows])
        print("fold", part, "news", {name: round(float(np.mean(
            [isNews[place] for place, one in enumerate(table.documents) if one["set"] == name and fold[place] == part]
            or [0])), 2) for name in SETS}, flush=True)
    return leaned(table, scores)


def tree_lines(model):
    """Trees in preorder: `feature,threshold,value` asks whether the feature is at most the threshold, `=value`
    answers."""
    for (tree,) in model._predictors:
        words = []

        def walk(index):
            node = tree.nodes[index]
            if node["is_leaf"]:
                words.append(f"={node['value']:.4g}")
            else:
                words.append(f"{node['feature_idx']},{float(node['num_threshold']):.6g},0")
                walk(node["left"])
                walk(node["right"])

        walk(0)
        yield " ".join(words)


def swift(name, comment, body, kind="String"):
    text = "\n".join("        " + line for line in body.split("\n"))
    return (f"/// {comment} Written by `Benchmarks/Quality/train_keyphrases.py`.\n"
            f"package enum {name} {{\n    package static let text: {kind} = #\"\"\"\n{text}\n        \"\"\"#\n}}\n")


def word_table(table, frequencies, likings, known, kind):
    """`language CODE`; `idf LEVEL words`; `word WORD CODE`: four letters for the first, the last, any word, one alone;
    `end ENDING CODE`: first, last, alone; `near NEIGHBOUR CODE`. A code is written twice, for papers and for news,
    where these differ. `kind WORD LETTER`: how much more of news than of papers the word has; `bias LETTER`."""
    def letter(value):
        return chr(0x30 + LIMIT + round(float(value) * STEPS))

    def code(language, *ids):
        papers, news = ("".join(letter(liking[name][index]) for name, index in ids) for liking in likings)
        return news if papers == news or language != "en" else papers + news

    lines = []
    for language in ("en", "fr", "pt"):
        lines.append(f"language {language}")
        if language == "en":
            weights, bias = kind
            lines += ["bias " + letter(bias)] + ["kind " + line for line in common.wrapped(
                [f"{form}\u00a0{letter(weight)}" for form, weight in sorted(weights.items())])]
        levels = collections.defaultdict(list)
        for word, idf in sorted(frequencies[language].items()):
            if idf < GREATEST_IDF:
                levels[round(idf * IDF_STEPS)].append(word)
        for level, words in sorted(levels.items()):
            lines += ["idf " + one for one in (f"{level} {line}" for line in common.wrapped(words))]
        groups = {"word": [], "end": [], "near": []}
        for text, index in sorted(table.ids.items()):
            if text[:2] != language or "\\" in text or '"' in text:
                continue
            text = text[2:]
            if text[:1] == "-" and (known["firstEnd"][index] or known["lastEnd"][index] or known["aloneEnd"][index]):
                groups["end"].append(text[1:] + " " + code(language, *(
                    (name, index) for name in ("firstEnd", "lastEnd", "aloneEnd"))))
            elif text[:1] in "<>":
                if known["before"][index] or known["after"][index]:
                    side = "before" if text[0] == "<" else "after"
                    groups["near"].append(f"{text} {code(language, (side, index))}")
            elif known["word"][index]:
                groups["word"].append(text + " " + code(language, *(
                    (name, index) for name in ("first", "last", "word", "alone"))))
        for kind, words in groups.items():
            if words:
                lines += [f"{kind} {line}" for line in common.wrapped(
                    [word.replace(" ", "\u00a0") for word in words])]
    return "\n".join(lines).replace("\u00a0", " ")


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--output", default=os.path.join(common.ROOT, "Models", "keyphrases"), metavar="FOLDER",
                        help="where KeyphraseWeights.swift and KeyphraseWords.swift go (default: where they belong)")
    parser.add_argument("--report", metavar="FILE")
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation")
    parser.add_argument("--seeds", type=int, default=1, help="cross-validations, each with folds of its own")
    options = common.parsed(parser)
    common.require(options.data, NEEDED)
    frequencies = background(options.data)
    table = Table(options.data, options.analyze)
    table.with_background(frequencies)
    print(len(table.label), "candidates", len(table.documents), "documents", flush=True)
    model, (liking, known), _, kind = fitted(table, np.ones(len(table.documents), bool), np.random.default_rng(2))
    os.makedirs(options.output, exist_ok=True)
    trees = "features " + " ".join(table.names) + f"\nmodel keyphrases {model._baseline_prediction.item():.6g}\n" \
        + "\n".join(tree_lines(model))
    with open(os.path.join(options.output, "KeyphraseWeights.swift"), "w", encoding="utf-8") as out:
        out.write(swift("KeyphraseWeights", "The trees that score a candidate phrase, as log odds.", trees))
    with open(os.path.join(options.output, "KeyphraseWords.swift"), "w", encoding="utf-8") as out:
        out.write(swift("KeyphraseWords", "How rare words are and how much keyphrases like them.",
                        word_table(table, frequencies, liking, known, kind), "StaticString"))
    if options.folds:
        runs = [cross_validated(table, options.folds, 1 + seed) for seed in range(options.seeds)]
        report = {"folds": options.folds, "f1_10": [f1(table, scores) for scores in runs],
                  "f1_10_always_ten": [f1(table, scores, endsEarly=False) for scores in runs]}
        print(json.dumps(report, indent=1))
        if options.report:
            with open(options.report, "w", encoding="utf-8") as out:
                out.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()

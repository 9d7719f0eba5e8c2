"""Trains the ranking behind `auto` and writes its weights and its report.

    python train_ranking.py --data DIR --analyze .build/release/analyze \
        --weights Models/ranking/RankingWeights.swift --report Benchmarks/Quality/RANKING.md [--folds DIR]

DIR holds `summaries/NAME.jsonl.gz` (fields text, reference or references), and `keyphrases` for the papers, whose
abstracts are the references (`papers.py`). Needs numpy, scikit-learn, rouge-score.

What is learned: how much a sentence adds to the ROUGE-1 + ROUGE-2 F1 of a summary of the best other sentences, as the
model of the round before chose them (the first round: the lead). First the weights of cue words, by ridge regression on
the words that many articles of a language use; then trees over the figures of the sentences, one of which adds up those
weights. The trees learn with weights from other articles than those that they see. Articles weigh the same within a set;
sets weigh by the square root of their size. Folds keep articles together that share a sentence opening, whatever file
they are in, so that no fold is tested on a story that it was trained on. Everything is seeded.

The cross-validated figures are those of the command itself, run with each fold's own weights (`--ranking`).
"""
import concurrent.futures
import functools
import hashlib
import json
import math
import os
import re
import sys
import tempfile
from collections import Counter

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)
import papers  # noqa: E402

common.need("numpy", "rouge_score", "scipy", "sklearn")
common.limit_threads()
import numpy as np  # noqa: E402
import scipy.sparse  # noqa: E402
from rouge_score import rouge_scorer, tokenizers  # noqa: E402
from sklearn.ensemble import HistGradientBoostingRegressor  # noqa: E402
from sklearn.linear_model import Ridge  # noqa: E402

WEIGHTS = {
    "cnn_dm": 3.0, "freelance_writer_news": 2.0, "gum_genres": 4.0, "newsroom60": 4.0, "newts_topic_summaries": 1.0,
    "opinosis_reviews": 6.0, "orangesum_fr_abstract": 1.5, "papers": 1.0, "scitldr_abstracts": 2.0,
    "summeval_cnn_dm_11refs": 1.0, "vi_baomoi_single": 1.0, "vietnews_abstract": 1.5, "xsum_frank": 0.4,
}
# name: (language, sentences of a summary, weight of the set)
SETS = {name: (*{**common.SUMMARIES, "papers": ("en", 6)}[name], weight) for name, weight in WEIGHTS.items()}
LIMIT = 800          # articles of a set that are trained on
FOLDS = 5
SEEDS = 3            # models whose mean is taken: small sets swing by half a point from seed to seed
SETTINGS = dict(max_iter=200, learning_rate=0.05, max_leaf_nodes=10, min_samples_leaf=80, l2_regularization=5.0,
                max_features=0.5, early_stopping=False)
CUES = "cue-words"    # the figure that adds up cue words' weights
CUE_SHARE = 0.05     # of a language's articles use a word that is to be a cue
CUE_RIDGE = 3000.0   # what holds the cues' weights small
REPETITION, SAME = 0.8, 0.95  # the cost of repetition when the weights were made; the command's is 1.1 now


class Words(tokenizers.Tokenizer):
    def tokenize(self, text):
        return re.findall(r"[^\W_]+", text.lower())


class English(tokenizers.DefaultTokenizer):
    def __init__(self):
        super().__init__(use_stemmer=True)
        self._stemmer.stem = functools.lru_cache(maxsize=None)(self._stemmer.stem)


@functools.lru_cache(maxsize=None)
def words(language):
    return English() if language == "en" else Words()


def pairs(tokens):
    return Counter(zip(tokens, tokens[1:]))


class Article:
    def __init__(self, name, record, table):
        language, self.k, _ = SETS[name]
        self.set, self.id, self.record = name, record["id"], record
        self.x = np.delete(np.array(table["features"], np.float32), table["names"].index(CUES), axis=1)
        self.forms = table["forms"]
        tokens = [words(language).tokenize(text) for text in table["texts"]]
        references = [words(language).tokenize(text) for text in record.get("references") or [record["reference"]]]
        self.tokens, self.count = tokens, len(tokens)
        self.lengths = [len(one) for one in tokens]
        self.references = [(Counter(one), pairs(one), len(one)) for one in references]
        known = set().union(*(one for one, _, _ in self.references))
        known_pairs = set().union(*(one for _, one, _ in self.references))
        self.hits = [Counter(word for word in one if word in known) for one in tokens]
        self.pair_hits = [Counter({pair: n for pair, n in pairs(one).items() if pair in known_pairs}) for one in tokens]
        frequencies = Counter(word for one in tokens for word in set(one))
        self.vectors = []
        for one in tokens:
            vector = {word: (1 + math.log(n)) * math.log((1 + self.count) / (1 + frequencies[word]))
                      for word, n in Counter(one).items()}
            length = math.sqrt(sum(value * value for value in vector.values())) or 1
            self.vectors.append({word: value / length for word, value in vector.items()})

    def value(self, chosen):
        """Mean ROUGE-1 + ROUGE-2 F1 of the chosen sentences over the references."""
        unigrams, bigrams, length = Counter(), Counter(), 0
        for place in chosen:
            unigrams.update(self.hits[place])
            bigrams.update(self.pair_hits[place])
            length += self.lengths[place]
        total = 0.0
        for one, two, size in self.references:
            hits = sum(min(n, one[word]) for word, n in unigrams.items() if word in one)
            pair_hits = sum(min(n, two[pair]) for pair, n in bigrams.items() if pair in two)
            total += 2 * hits / max(length + size, 1) + 2 * pair_hits / max(length - 1 + size - 1, 1)
        return total / len(self.references)

    def gains(self, context):
        """What each sentence adds beside the best k − 1 others of the context, mean taken out."""
        known, gains = {}, []
        for place in range(self.count):
            beside = tuple([other for other in context if other != place][:self.k - 1])
            if beside not in known:
                known[beside] = self.value(beside)
            gains.append(self.value(beside + (place,)) - known[beside])
        return np.array(gains) - np.mean(gains)

    def choose(self, worths):
        """The command's own choice, nearly: the best sentences less what repeats a chosen one."""
        spread, chosen = float(np.std(worths)), []
        redundancy, open_ = np.zeros(self.count), np.ones(self.count, bool)
        while len(chosen) < self.k and open_.any():
            best = int(np.argmax(np.where(open_, worths - REPETITION * spread * redundancy, -np.inf)))
            chosen.append(best)
            open_[best] = False
            for other in np.flatnonzero(open_):
                a, b = self.vectors[best], self.vectors[other]
                if len(a) > len(b):
                    a, b = b, a
                redundancy[other] = max(redundancy[other], sum(v * b[word] for word, v in a.items() if word in b))
            open_ &= redundancy < SAME
        return chosen


def records_of(name, data):
    if name == "papers":
        return papers.records(data)
    return common.records(common.file_of(data, "summaries/" + name), "id", "text")


def run(records, arguments):
    """What the command makes of the records: an answer for each, in their order."""
    with common.folder_of({"records.jsonl": records}) as folder:
        return common.answers([*arguments, os.path.join(folder, "records.jsonl"), "--format", "json", "--quiet"])[0]


def load(data, analyze):
    articles, names = [], None
    found = common.present(data, ["summaries/" + name for name in common.SUMMARIES])
    for name in SETS:
        if name != "papers" and "summaries/" + name not in found:
            continue
        records = records_of(name, data)
        for record, table in zip(records, run(records, [analyze, "evaluate", "features"]) if records else []):
            assert table["id"] == record["id"], (name, table["id"], record["id"])
            names = [name for name in table["names"] if name != CUES] + [CUES]
            if table["texts"]:
                articles.append(Article(name, record, table))
    return names, articles


def assign_folds(articles):
    """Gives each article a fold, the same to articles that share the first twelve words of a sentence."""
    parent = list(range(len(articles)))

    def find(place):
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place
    seen = {}
    for place, article in enumerate(articles):
        for tokens in article.tokens[:40]:
            if len(tokens) >= 8:
                parent[find(place)] = find(seen.setdefault(" ".join(tokens[:12]), place))
    groups = {}
    for place, article in enumerate(articles):
        groups.setdefault(find(place), []).append(article)
    ordered = sorted(groups.values(),
                     key=lambda group: hashlib.sha1(min(one.id for one in group).encode()).hexdigest())
    for number, group in enumerate(ordered):
        for article in group:
            article.fold = number % FOLDS
    return len(groups)


def trained_on(articles):
    counts, kept = Counter(), []
    for article in sorted(articles, key=lambda one: hashlib.sha1(("t" + one.id).encode()).hexdigest()):
        counts[article.set] += 1
        if counts[article.set] <= LIMIT:
            kept.append(article)
    return kept


def weights_of(articles):
    """What each sentence of the articles weighs, its mean 1."""
    sizes = Counter(article.set for article in articles)
    weights = np.concatenate([np.full(one.count, SETS[one.set][2] * sizes[one.set] ** -0.5 * one.count ** -0.7)
                              for one in articles])
    return weights / weights.mean()


def fit(articles):
    """Cue words, and the trees whose mean foretells the targets. What the trees see of a fold's cue words was learned
    from the other folds."""
    articles, cues = trained_on(articles), fit_cues(trained_on(articles))
    others = {fold: fit_cues([one for one in articles if one.fold != fold]) for fold in {one.fold for one in articles}}
    x = np.concatenate([with_cues(one, others[one.fold]) for one in articles])
    target, weights = np.concatenate([one.target for one in articles]), weights_of(articles)
    models = [HistGradientBoostingRegressor(**SETTINGS, random_state=seed) for seed in range(SEEDS)]
    return [model.fit(x, target, sample_weight=weights) for model in models], cues


def with_cues(article, cues):
    known = cues.get(SETS[article.set][0], {})
    sums = np.array([sum(known.get(form, 0.0) for form in forms) for forms in article.forms])
    return np.column_stack([article.x, (sums - sums.mean()).astype(np.float32)])


def fit_cues(articles):
    """Weights of cue words for each language, in hundredths of the targets."""
    languages = sorted({SETS[one.set][0] for one in articles})
    return {language: fit_words([one for one in articles if SETS[one.set][0] == language]) for language in languages}


def fit_words(articles):
    """Ridge regression of the targets on which words a sentence has: a weight for each word that many articles use."""
    used = Counter(form for one in articles for form in set().union(*one.forms))
    words = sorted(form for form, count in used.items()
                   if count >= CUE_SHARE * len(articles) and form.replace("'", "").isalpha())
    if not words:
        return {}
    places = {word: place for place, word in enumerate(words)}
    rows = [[places[form] for form in forms if form in places] for one in articles for forms in one.forms]
    starts = np.cumsum([0] + [len(row) for row in rows])
    columns = np.array([place for row in rows for place in row])
    held = scipy.sparse.csr_matrix((np.ones(len(columns)), columns, starts), (len(rows), len(words)))
    model = Ridge(alpha=CUE_RIDGE, solver="sparse_cg", tol=1e-4)
    model.fit(held, np.concatenate([one.target for one in articles]), sample_weight=weights_of(articles))
    # As they are written, so that the trees see what the command will.
    return {word: float(f"{100 * weight:.4g}") for word, weight in zip(words, model.coef_)}


def fit_fold(fold):
    return fit([one for one in ARTICLES if one.fold != fold])


def cross_fit(pool):
    """Trees and cue words of each fold; gives the articles their worths by those of their own fold."""
    rankings = list(pool(fit_fold, range(FOLDS)))
    for one in ARTICLES:
        models, cues = rankings[one.fold]
        one.worths = np.mean([model.predict(with_cues(one, cues)) for model in models], axis=0)
    return rankings


def written(models, cues, names, note):
    """The weights as text: the cue words of a language in a line, then the trees of all models in preorder, a line each,
    every value its share of the mean."""
    used, lines = {}, []

    def number(value):
        return f"{value / len(models):.4g}"
    for (predictor,) in [predictors for model in models for predictors in model._predictors]:
        nodes = predictor.nodes

        def mean(place):
            node = nodes[place]
            if node["is_leaf"]:
                return node["value"], node["count"]
            (a, m), (b, n) = mean(node["left"]), mean(node["right"])
            return (a * m + b * n) / (m + n), m + n

        def write(place):
            node = nodes[place]
            if node["is_leaf"]:
                return ["=" + number(node["value"])]
            feature = used.setdefault(int(node["feature_idx"]), len(used))
            # The model compares doubles with thresholds between two figures that occur, so five digits keep them apart.
            head = f"{feature},{node['num_threshold']:.6g},{number(mean(place)[0])}"
            return [head] + write(node["left"]) + write(node["right"])
        lines.append(" ".join(write(0)))
    head = "features " + " ".join(names[place] for place in used)
    base = float(np.mean([np.ravel(model._baseline_prediction)[0] for model in models]))
    words = [" ".join([f"cues {language}"] + [f"{word} {weight:.4g}" for word, weight in sorted(weights.items())])
             for language, weights in sorted(cues.items())]
    return "\n".join(["# " + note, *words, head, f"model plain {base:.6g}"] + lines)


def swift(text):
    body = "\n".join("        " + line for line in text.split("\n"))
    return ('/// The trained ranking\'s weights: `make train` wrote this file, its report is\n'
            '/// `Benchmarks/Quality/RANKING.md`.\npackage enum RankingWeights {\n'
            '    // swift-format-ignore\n    package static let text = """\n' + body + '\n        """\n}\n')


def rouge(language):
    return rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeLsum"], tokenizer=words(language))


def split(text):
    text = text.strip()
    return text if "\n" in text else re.sub(r"(?<=[.!?…])\s+(?=[\"'“‘«(A-ZÀ-ỿ0-9])", "\n", text)


def measure(name, articles, analyze, folds):
    """Mean ROUGE of the command's summaries, each article by the weights of its own fold, and of the lead."""
    language, k, _ = SETS[name]
    scorer, figures = rouge(language), {}
    for method in ("auto", "lead"):
        rows = []
        for fold in range(FOLDS):
            records = [one.record for one in articles if one.set == name and one.fold == fold]
            command = [analyze, "summarize", "--sentences", str(k), "--method", method]
            if method == "auto":
                command += ["--ranking", os.path.join(folds, f"fold{fold}.txt")]
            for record, answer in zip(records, run(records, command) if records else []):
                summary = "\n".join(part["text"].replace("\n", " ") for part in answer["sentences"])
                each = [scorer.score(split(reference), summary)
                        for reference in record.get("references") or [record["reference"]]]
                rows.append([np.mean([one[kind].fmeasure for one in each])
                             for kind in ("rouge1", "rouge2", "rougeLsum")])
        figures[method] = [100 * value for value in np.mean(rows, axis=0)]
    return name, len([one for one in articles if one.set == name]), figures


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--weights", required=True, help="Swift file to write")
    parser.add_argument("--report", required=True, help="Markdown file to write")
    parser.add_argument("--folds", help="folder for the folds' weights (a temporary one unless given)")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = common.parsed(parser)
    with tempfile.TemporaryDirectory() as folder:
        train(arguments, arguments.folds or folder)


def train(arguments, folds):
    global ARTICLES
    os.makedirs(folds, exist_ok=True)
    names, ARTICLES = load(arguments.data, arguments.analyze)
    groups = assign_folds(ARTICLES)
    print(f"{len(ARTICLES)} articles, {sum(one.count for one in ARTICLES)} sentences, {groups} groups", file=sys.stderr)
    for one in ARTICLES:
        one.target = one.gains(list(range(min(one.count, one.k))))
    for number in range(arguments.rounds):
        with concurrent.futures.ProcessPoolExecutor(2) as pool:
            rankings = cross_fit(pool.map)
        print(f"round {number}: value of the choice "
              f"{100 * np.mean([one.value(one.choose(one.worths)) for one in ARTICLES]):.3f}", file=sys.stderr)
        if number + 1 < arguments.rounds:
            for one in ARTICLES:
                one.target = one.gains(one.choose(one.worths)) + 0.25 * one.target
    for fold, ranking in enumerate(rankings):
        with open(os.path.join(folds, f"fold{fold}.txt"), "w", encoding="utf-8") as out:
            out.write(written(*ranking, names, f"without fold {fold}") + "\n")
        with open(os.path.join(folds, f"fold{fold}.ids"), "w", encoding="utf-8") as out:
            out.writelines(f"{one.set} {one.id}\n" for one in ARTICLES if one.fold == fold)
    report(arguments, groups, folds)
    models, cues = fit(ARTICLES)
    with open(arguments.weights, "w", encoding="utf-8") as out:
        note = f"{len(ARTICLES)} articles, {SEEDS} times {SETTINGS['max_iter']} trees"
        out.write(swift(written(models, cues, names, note)))


def report(arguments, groups, folds):
    sets = [name for name in SETS if any(one.set == name for one in ARTICLES)]
    rows = [measure(name, ARTICLES, arguments.analyze, folds) for name in sets]
    with open(arguments.report, "w", encoding="utf-8") as out:
        out.write("# The trained ranking, cross-validated\n\nWritten by `make train DATA=DIR` "
                  "(`train_ranking.py`). ROUGE F1 in per cent, mean over references; the command itself with the weights "
                  f"of {FOLDS} folds, {len(ARTICLES)} articles in {groups} groups of the same story. The costs of "
                  "repetition and of leaning openings were tuned on out-of-fold figures, of these folds or earlier ones.\n\n"
                  "| set | articles | sentences | auto ROUGE-1 / 2 / Lsum | lead |\n| --- | ---: | ---: | --- | --- |\n")
        for name, count, figures in rows:
            cells = [" / ".join(f"{value:.1f}" for value in figures[method]) for method in ("auto", "lead")]
            out.write(f"| {name} | {count} | {SETS[name][1]} | {cells[0]} | {cells[1]} |\n")
        out.write(f"\nSettings: the mean of {SEEDS} models, " + ", ".join(f"{key} {value}" for key, value in SETTINGS.items())
                  + f"; cue words of {100 * CUE_SHARE:.0f} in 100 articles of a language, ridge {CUE_RIDGE:.0f}.\n")


if __name__ == "__main__":
    main()

"""The candidates that the keyphrase model is trained on, with their features, and how rare words are.

Used by train_keyphrases.py. Candidates and features come from `analyze keyphrase-features`, so that they are those of
the tool.
"""
import collections
import functools
import os
import re
import tempfile

import numpy as np
import Stemmer
from nltk.stem.porter import PorterStemmer
from nltk.stem.snowball import SnowballStemmer

import common  # train_keyphrases.py has put its folder on the path

SETS = {"inspec": "en", "semeval2017": "en", "500n_kpcrowd_v1_1": "en", "semeval2010": "en", "nguyen2007": "en",
        "www": "en", "kdd": "en", "theses100": "en", "wikinews": "fr", "110_pt_bn_kp": "pt", "citeulike180": "en",
        "fao30": "en", "wiki20": "en"}
BACKGROUND = {"en": ["bulk/reuters21578", "topics/bbc_news", "topics/newsgroups20_mini", "topics/ag_news_test",
                     "summaries/cnn_dm", "summaries/scitldr_abstracts", "summaries/gum_genres", "keyphrases/inspec",
                     "keyphrases/kdd", "keyphrases/www", "keyphrases/semeval2017", "keyphrases/500n_kpcrowd_v1_1"],
              "fr": ["bulk/orangesum_fr_articles", "keyphrases/wikinews"], "pt": ["keyphrases/110_pt_bn_kp"]}
# What tells news from papers in English: the keyphrase sets of either kind, and samples of other texts.
NEWS_SETS = {"500n_kpcrowd_v1_1"}
OTHER_NEWS = ["topics/bbc_news", "topics/ag_news_test", "summaries/cnn_dm", "bulk/reuters21578"]
OTHER_PAPERS = ["summaries/scitldr_abstracts"]
OTHERS = 150
DAYS = set("""january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct
    november nov december dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
    fri sat sun janvier janv février févr fév mars avril avr mai juin juillet juil août septembre octobre novembre
    décembre déc lundi mardi mercredi jeudi vendredi samedi dimanche lun jeu ven sam dim janeiro fevereiro fev março abril
    abr maio junho julho agosto ago setembro set outubro out novembro dezembro dez segunda terça quarta quinta sexta
    sábado domingo""".split())
ALGORITHMS = {"en": "english", "fr": "french", "pt": "portuguese"}
WORD = re.compile(r"[^\W_]+")
GREATEST_IDF, IDF_STEPS = 9.0, 3
# All that is read.
NEEDED = sorted({"keyphrases/" + name for name in SETS}.union(OTHER_NEWS, OTHER_PAPERS, *BACKGROUND.values()))


@functools.lru_cache(maxsize=None)
def label_stemmer(language):
    stemmer = PorterStemmer() if language == "en" else SnowballStemmer(ALGORITHMS[language])
    return functools.lru_cache(maxsize=None)(stemmer.stem)


def normal(phrase, language):
    return " ".join(label_stemmer(language)(word) for word in WORD.findall(phrase.lower()))


def background(data):
    """Document frequencies of stems by language."""
    result = {}
    for language, files in BACKGROUND.items():
        stem = Stemmer.Stemmer(ALGORITHMS[language]).stemWord if language in ALGORITHMS else str
        stem = functools.lru_cache(maxsize=None)(stem)
        counts, total = collections.Counter(), 0
        for name in files:
            records = common.data(data, name, "text")
            for record in records[::3] if name.startswith("bulk") else records:
                words = WORD.findall(((record.get("title") or "") + "\n" + record["text"]).lower())
                counts.update({stem(word) for word in set(words)})
                total += 1
        result[language] = {word: min(GREATEST_IDF, round(np.log((total + 1) / (count + 1)) * IDF_STEPS) / IDF_STEPS)
                            for word, count in counts.items()
                            if count >= 5 and len(word) > 1 and not any(c.isdigit() for c in word)}
    return result


def telling_forms(text):
    return [form for form in text.split(" ") if len(form) > 1 and form.isalpha() and "\"" not in form]


def features(analyze, path, language):
    """What `analyze keyphrase-features` tells, line by line."""
    return common.output([analyze, "keyphrase-features", path, "--language", language])[0].split("\n")


def sampled_forms(records, analyze):
    """The word forms of some English texts."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sample.jsonl")
        common.write(path, ({"id": str(number), "text": record["text"], "title": record.get("title") or ""}
                            for number, record in enumerate(records[::max(1, len(records) // OTHERS)][:OTHERS])))
        lines = features(analyze, path, "en")
    return [telling_forms(line.split("\t")[3]) for line in lines if line.startswith("document\t")
            and line.count("\t") == 3]


class Table:
    """All candidates of all sets."""

    def __init__(self, data, analyze):
        self.documents, self.keys, rows, ids = [], [], [], {}
        self.other_forms = {name: sampled_forms(common.data(data, name, "text"), analyze)
                            for name in OTHER_NEWS + OTHER_PAPERS}
        columns = collections.defaultdict(list)

        def number(text):
            return ids.setdefault(text, len(ids))

        for name, language in SETS.items():
            path = common.path_of(data, "keyphrases/" + name)
            records = {record["id"]: record for record in common.records(path, "id", "text", "keyphrases")}
            for line in features(analyze, path, language):
                parts = line.split("\t")
                if parts[0] == "document" and len(parts) == 4:
                    gold = {normal(phrase, language) for phrase in records[parts[1]]["keyphrases"]} - {""}
                    self.names = parts[2].split(" ")
                    self.documents.append({"set": name, "gold": gold, "language": language,
                                           "forms": telling_forms(parts[3])})
                elif len(parts) == 5:
                    key = normal(parts[0], language)
                    self.keys.append(key)
                    columns["document"].append(len(self.documents) - 1)
                    columns["label"].append(key in self.documents[-1]["gold"])
                    terms = [number(language + term) for term in parts[1].split(" ") if not term.startswith("(")]
                    columns["words"].append(terms)
                    forms, around = parts[2].split(" "), parts[3].split(" ")
                    columns["firstEnd"].append(number(language + "-" + forms[0][-3:]))
                    columns["lastEnd"].append(number(language + "-" + forms[-1][-3:]))
                    columns["isDay"].append(forms[0] in DAYS
                                            and not any(word[:1].isupper() for word in parts[0].split()[1:]))
                    columns["before"].append(number(language + around[0]))
                    columns["after"].append(number(language + around[-1]))
                    rows.append(np.array(parts[4].split(" "), dtype=np.float32))
        self.ids = ids
        self.features = np.array(rows)
        words = columns.pop("words")
        self.lengths = np.array([len(one) for one in words])
        self.flat = np.concatenate(words).astype(int)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.first, self.last = self.flat[self.starts], self.flat[self.starts + self.lengths - 1]
        for column, values in columns.items():
            setattr(self, column, np.array(values))
        self.label = self.label.astype(float)
        count = len(self.documents)
        self.sizes = np.bincount(self.document, minlength=count)
        self.bounds = np.concatenate([[0], np.cumsum(self.sizes)])
        sets = collections.Counter(one["set"] for one in self.documents)
        weights = np.array([sets[one["set"]] ** -0.35 for one in self.documents])
        self.weights = weights / weights.mean()
        words = np.repeat(self.document, self.lengths)
        positive = np.repeat(self.label > 0, self.lengths)
        width = len(ids)
        self.pairs = np.unique(words * width + self.flat)
        gold = np.unique(words[positive] * width + self.flat[positive])
        self.pairGold = np.isin(self.pairs, gold).astype(float)
        self.pairDocument, self.pairWord = self.pairs // width, self.pairs % width

    def spread(self, values):
        """Sum, least and greatest over each candidate's words."""
        values = values[self.flat]
        return (np.add.reduceat(values, self.starts), np.minimum.reduceat(values, self.starts),
                np.maximum.reduceat(values, self.starts))

    def with_background(self, frequencies):
        idf = np.full(len(self.ids), GREATEST_IDF, np.float32)
        for text, index in self.ids.items():
            idf[index] = frequencies.get(text[:2], {}).get(text[2:], GREATEST_IDF)
        total, least, greatest = self.spread(idf)
        weight = (np.exp(self.features[:, self.names.index("count")]) - 1) * total
        order = np.lexsort((-weight, self.document))
        rank = np.empty(len(order))
        rank[order] = np.arange(len(order)) - self.bounds[self.document[order]]
        self.base = np.column_stack([self.features, total, total / self.lengths, least, greatest, idf[self.first],
                                     idf[self.last], np.log(weight + 1), np.log(rank + 1)]).astype(np.float32)
        self.names = self.names + ["idfSum", "idfMean", "idfLeast", "idfMost", "idfFirst", "idfLast", "weight",
                                   "weightRank", "likesFirst", "likesLast", "likesMean", "likesLeast", "likesBefore",
                                   "likesAfter", "likesAlone"]

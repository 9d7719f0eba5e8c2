"""Finds the words of Vietnamese, which is written by syllables, and how rare each is; writes them to Models/keyphrases.

    python train_words.py --data DIR [--output FILE]

DIR holds `bulk/vietnews_articles.jsonl.gz` (records with `text` and perhaps `title`). Nobody has marked the words: pairs
and triples of syllables that keep company (normalised pointwise mutual information; Bouma 2009) are words at first, then
the text is divided again and again into the likeliest words (Viterbi training of a model of single words, as Goldwater
and others 2009 compare with), and what is met too seldom is dropped. Names of people and places are left out unless they
are frequent: capitals tell them. Nothing is drawn at random; half a minute.
"""
import collections
import math
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
LEAST = 10                        # places of a word in the corpus
PAIR, TRIPLE = 0.2, 0.6           # NPMI from which pairs and triples are words at first
ROUNDS = 4
NAME, FREQUENT_NAME = 0.9, 100    # share of capitals that makes a name, and places from which it is a word all the same
GOES_ON = 0.5                     # share of places before a further capital that makes it a piece of names
GAIN, GAIN_BY_STOP_WORD = 3.5, 5  # least gain in log likelihood over the syllables; of a word with a stop word in it
BUILDERS = "nhà viên thể bộ cấp số người".split()       # stop words that nouns are made with
GAIN_STEPS = 4                    # of a unit
IDF_STEPS, GREATEST_IDF = 3, 9.0

# The tone mark of oa, oe and uy stands on the second letter (hoá) or, in the older way, on the first (hóa).
TONES = [(new, old) for new, old in zip("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
                                        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split())]


def newer(syllable):
    for new, old in TONES:
        if syllable.endswith(old):
            return syllable[:-2] + new
    return syllable


def older(syllable):
    for new, old in TONES:
        if syllable.endswith(new) and not syllable.startswith("qu"):
            return syllable[:-2] + old
    return syllable


def stop_words():
    with open(os.path.join(common.ROOT, "Models", "vi", "Vietnamese.swift"), encoding="utf-8") as lines:
        return {newer(word) for word in re.search(r'stopWords: """(.*?)"""', lines.read(), re.S).group(1).split()}


def runs_of(text):
    """The syllables between punctuation and numbers, as they are spelled."""
    for line in unicodedata.normalize("NFC", text).split("\n"):
        run = []
        for token in TOKEN.findall(line) + ["."]:
            if token[0].isalpha():
                run.append(token)
            else:
                if run:
                    yield run
                run = []


def divided(run, costs):
    """The likeliest words of a run."""
    best, back = [0.0] + [math.inf] * len(run), [0] * (len(run) + 1)
    for start in range(len(run)):
        for end in range(start + 1, min(start + 3, len(run)) + 1):
            cost = costs.get(run[start:end])
            if cost is not None and best[start] + cost < best[end]:
                best[end], back[end] = best[start] + cost, start
    words, end = [], len(run)
    while end > 0:
        words.append(run[back[end]:end])
        end = back[end]
    return words[::-1]


def costs_of(counts):
    total = sum(counts.values())
    return {word: -math.log(count / total) for word, count in counts.items()}


def trained(runs):
    """How often each word stands in the corpus; a syllable by itself half a time at the least."""
    grams = collections.Counter()
    for run, count in runs.items():
        for length in (1, 2, 3):
            for start in range(len(run) - length + 1):
                grams[run[start:start + length]] += count
    total = sum(count for gram, count in grams.items() if len(gram) == 1)

    def company(gram):
        share = grams[gram] / total
        return min(math.log(share * total * total / (grams[gram[:cut]] * grams[gram[cut:]])) / -math.log(share)
                   for cut in range(1, len(gram)))

    counts = {gram: count for gram, count in grams.items() if len(gram) == 1
              or count >= LEAST and company(gram) > (PAIR if len(gram) == 2 else TRIPLE)}
    for _ in range(ROUNDS):
        costs, found = costs_of(counts), collections.Counter()
        for run, count in runs.items():
            for word in divided(run, costs):
                found[word] += count
        counts = {gram: found[gram] or 0.5 for gram in counts if len(gram) == 1 or found[gram] >= LEAST}
    return counts


def without_names(counts, spelled, stops):
    """The words of two syllables and three but names, pieces of names, and words of stop words only."""
    capitals, seen, pieces = collections.Counter(), collections.Counter(), collections.Counter()
    for run in spelled:
        small = tuple(newer(syllable.lower()) for syllable in run)
        for length in (2, 3):
            for start in range(1, len(run) - length + 1):
                gram = small[start:start + length]
                if gram in counts:
                    seen[gram] += 1
                    capitals[gram] += any(syllable[0].isupper() for syllable in run[start:start + length])
                    pieces[gram] += all(syllable[0].isupper() for syllable in run[start + length - 1:start + length + 1]
                                        ) and start + length < len(run)
    return {word: count for word, count in counts.items() if len(word) > 1 and not stops.issuperset(word)
            and (capitals[word] < NAME * seen[word] or count >= FREQUENT_NAME and pieces[word] < GOES_ON * seen[word])}


def letter(number):
    """A number from 0 up as a letter, "0" for 0; a quotation mark, a backslash and what lies beyond "~" never."""
    return chr(0x30 + min(round(number), 0x5B - 0x30))


def main():
    parser = common.parser_of(__doc__, runs_analyze=False)
    parser.add_argument("--output", default=os.path.join(common.ROOT, "Models", "keyphrases", "VietnameseWords.swift"),
                        metavar="FILE", help="the Swift file to write (default: where it belongs)")
    options = common.parsed(parser)
    records = common.data(options.data, "bulk/vietnews_articles", "text")
    articles = [list(runs_of((record.get("title") or "") + "\n" + record["text"])) for record in records]
    small = [[tuple(newer(syllable.lower()) for syllable in run) for run in article] for article in articles]
    counts = trained(collections.Counter(run for article in small for run in article))
    costs, stops = costs_of(counts), stop_words()

    def gain(word):
        return sum(costs[syllable,] for syllable in word) - costs[word]

    words = {word for word in without_names(counts, (run for article in articles for run in article), stops)
             if gain(word) >= (GAIN if stops.isdisjoint(set(word) - set(BUILDERS)) else GAIN_BY_STOP_WORD)}
    costs = {word: cost for word, cost in costs.items() if len(word) == 1 or word in words}
    frequencies = collections.Counter()
    for article in small:
        frequencies.update({word for run in article for word in divided(run, costs)})
    joins, levels = {}, collections.defaultdict(set)
    for word in sorted(set(words) | {word for word, count in frequencies.items() if len(word) == 1 and count >= 5}):
        level = round(min(GREATEST_IDF, math.log((len(records) + 1) / (frequencies[word] + 1))) * IDF_STEPS)
        for spelling in {word, tuple(map(older, word))}:
            if len(word) > 1:
                joins["_".join(spelling)] = letter(gain(word) * GAIN_STEPS) + letter(level)
            else:
                levels[level].add(spelling[0])
    text = ["language vi"]
    for level, group in sorted(levels.items()):
        text += [f"idf {level} {line}" for line in common.wrapped(sorted(group))]
    text += [f"join {line}" for line in common.wrapped([f"{word}\u00a0{code}" for word, code in sorted(joins.items())])]
    with open(options.output, "w", encoding="utf-8") as out:
        out.write("/// The words of Vietnamese, how much likelier each is than its syllables by themselves, and how rare. "
                  "Written by\n/// `Benchmarks/Quality/train_words.py`.\npackage enum VietnameseWords {\n"
                  "    package static let text: StaticString = \"\"\"\n"
                  + "".join(f"        {line}\n" for line in text).replace("\u00a0", " ") + "        \"\"\"\n}\n")
    print(f"{len(words)} words of two and three syllables from {len(records)} articles")


if __name__ == "__main__":
    main()

"""How far a search from headline to article can come: the command's ranks beside two of an all-knowing search.

    python headline_bound.py --data DIR [--analyze PATH]

DIR holds `similarity/fnc1_headline_body.jsonl.gz` (an article and the headlines that were paired with it; pairs were
drawn at random among the headlines and articles of one event). Events are found as the groups of articles that share
a headline or are as near as a bound, by `analyze similar --all-pairs`. For each bound it prints the mean reciprocal
rank of the command among all articles, the share of headlines whose event comes first, the rank if only articles of
the right event stood in the list, and the mean if these stood there in random order.

Then it tells how small a change of the mean says nothing: the standard error over events (bootstrap), and what a figure
drawn at random for each article seems to win, if it is added to those of the articles that have half the best
article's figure, by the best of ten shares.
"""
import os
import random
import statistics
import sys
import tempfile
from math import comb

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def similar(analyze, *arguments):
    return common.answers([analyze, "similar", *arguments, "--format", "json", "--quiet", "--language", "en"])[0]


def events(names, relevant, near, bound):
    parent = {name: name for name in names}

    def find(name):
        while parent[name] != name:
            name = parent[name]
        return name

    def join(one, other):
        parent[find(one)] = find(other)
    for articles in relevant.values():
        for name in articles:
            join(name, articles[0])
    for line in near:
        for match in line["matches"]:
            if match["similarity"] > bound:
                join(line["id"], match["id"])
    return {name: find(name) for name in names}


def reciprocal(ranked, wanted):
    return next((1 / rank for rank, name in enumerate(ranked, 1) if name in wanted), 0)


def in_random_order(size, wanted):
    """The mean of 1 / rank of the first of `wanted` articles among `size` that are shuffled."""
    return sum(comb(size - rank, wanted - 1) / rank for rank in range(1, size - wanted + 2)) / comb(size, wanted)


def standard_error(gains, own, rounds=2000):
    """Of the mean of `gains`, if other events had been drawn."""
    draw = random.Random(1)
    sums = {}
    for gain, one in zip(gains, own):
        total, count = sums.get(one, (0, 0))
        sums[one] = (total + gain, count + 1)
    means = []
    for _ in range(rounds):
        drawn = draw.choices(list(sums.values()), k=len(sums))
        means.append(sum(total for total, _ in drawn) / sum(count for _, count in drawn))
    return statistics.stdev(means)


def by_chance(figures, wanted, names, rounds=200):
    """The best mean reciprocal rank that each of `rounds` random figures of articles reaches, ascending."""
    draw = random.Random(1)
    shares = [sign * share for sign in (1, -1) for share in (0.01, 0.02, 0.03, 0.05, 0.08)]
    found = []
    for _ in range(rounds):
        noise = {name: draw.gauss(0, 1) for name in names}
        sums = [0.0] * len(shares)
        for line, articles in zip(figures, wanted):
            near = [(name, figure) for name, figure in line if figure > line[0][1] / 2]
            rest = [name for name, _ in line[len(near):]]
            for place, share in enumerate(shares):
                near.sort(key=lambda match: -match[1] - share * noise[match[0]])
                sums[place] += reciprocal([name for name, _ in near] + rest, articles)
        found.append(max(sums) / len(figures))
    return sorted(found)


def main():
    options = common.parsed(common.parser_of(__doc__))
    records = common.data(options.data, "similarity/fnc1_headline_body", "id", "text", "related")
    heads = [text for record in records for text in record["related"]]
    names = [record["id"] for record in records]
    relevant = {}
    for record in records:
        for text in record["related"]:
            relevant.setdefault(text, []).append(record["id"])
    with tempfile.TemporaryDirectory() as folder:
        bodies, queries = folder + "/bodies.jsonl", folder + "/heads.jsonl"
        common.write(bodies, ({"id": record["id"], "text": record["text"]} for record in records))
        common.write(queries, ({"id": str(number), "text": text} for number, text in enumerate(heads)))
        everything = ("--corpus", bodies, "--count", str(len(records)))
        figures = [[(match["id"], match["similarity"]) for match in line["matches"]]
                   for line in similar(options.analyze, queries, *everything)]
        near = similar(options.analyze, "--all-pairs", *everything)

    def mean(figures):
        return sum(figures) / len(heads)
    ranked = [[name for name, _ in line] for line in figures]
    wanted = [relevant[head] for head in heads]
    gains = [reciprocal(line, articles) for line, articles in zip(ranked, wanted)]
    print(f"{len(heads)} headlines, {len(records)} articles, MRR {mean(gains):.3f}")
    for bound in (0.2, 0.25, 0.3, 0.35):
        event = events(names, relevant, near, bound)
        own = [event[relevant[head][0]] for head in heads]
        kept = [[name for name in line if event[name] == one] for line, one in zip(ranked, own)]
        sizes = {one: sum(1 for name in names if event[name] == one) for one in set(own)}
        print(f"bound {bound}: {len(set(event.values()))} events; "
              f"event first {mean(line[:1] != [] and event[line[0]] == one for line, one in zip(ranked, own)):.3f}; "
              f"event known {mean(reciprocal(line, relevant[head]) for line, head in zip(kept, heads)):.3f}; "
              f"its articles at random "
              f"{mean(in_random_order(sizes[one], len(set(relevant[head]))) for one, head in zip(own, heads)):.3f}; "
              f"standard error {standard_error(gains, own):.3f}")
    chance = by_chance(figures, wanted, names)
    print(f"a random figure of articles, best share: {statistics.mean(chance):.4f} in the mean, "
          f"{chance[len(chance) * 95 // 100]:.4f} at the 95th percentile")
    draw = random.Random(1)
    print(f"the best of 60 random figures: {statistics.mean(max(draw.choices(chance, k=60)) for _ in range(1000)):.4f}")


if __name__ == "__main__":
    main()

"""How far a search from headline to article can come: the command's ranks beside two of an all-knowing search.

    python headline_bound.py --data DIR [--analyze PATH]

DIR holds `similarity/fnc1_headline_body.jsonl.gz` (an article and the headlines that were paired with it; pairs were
drawn at random among the headlines and articles of one event). Events are found as the groups of articles that share
a headline or are as near as a bound, by `analyze similar --all-pairs`. For each bound it prints the mean reciprocal
rank of the command among all articles, the share of headlines whose event comes first, the rank if only articles of
the right event stood in the list, and the mean if these stood there in random order.
"""
import os
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
        ranked = [[match["id"] for match in line["matches"]] for line in similar(options.analyze, queries, *everything)]
        near = similar(options.analyze, "--all-pairs", *everything)

    def mean(figures):
        return sum(figures) / len(heads)
    print(f"{len(heads)} headlines, {len(records)} articles, MRR "
          f"{mean(reciprocal(line, relevant[head]) for line, head in zip(ranked, heads)):.3f}")
    for bound in (0.2, 0.25, 0.3, 0.35):
        event = events(names, relevant, near, bound)
        own = [event[relevant[head][0]] for head in heads]
        kept = [[name for name in line if event[name] == one] for line, one in zip(ranked, own)]
        sizes = {one: sum(1 for name in names if event[name] == one) for one in set(own)}
        print(f"bound {bound}: {len(set(event.values()))} events; "
              f"event first {mean(line[:1] != [] and event[line[0]] == one for line, one in zip(ranked, own)):.3f}; "
              f"event known {mean(reciprocal(line, relevant[head]) for line, head in zip(kept, heads)):.3f}; "
              f"its articles at random "
              f"{mean(in_random_order(sizes[one], len(set(relevant[head]))) for one, head in zip(own, heads)):.3f}")


if __name__ == "__main__":
    main()

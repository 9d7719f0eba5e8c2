"""Near-duplicates among 20,000 articles with 5 % planted: `analyze duplicates` against datasketch and rensa.

    python duplicates.py --data DIR [--analyze PATH] [--articles 20000] [--threshold 0.8] [--rounds 3]

DIR holds `bulk/*.jsonl.gz`, records with `text`. A planted copy has sentences dropped, words changed or paragraphs
moved. The truth is every pair with an exact Jaccard figure of three-word shingles at or above the threshold, found by
prefix filtering; the peers get the same shingles and 128 permutations. The tools take turns on one core, and each is
timed (processor seconds, so that a busy machine does not count) from the file to the pairs; medians are told. The
peers' candidates are not verified, as in their own examples. Needs datasketch and rensa.
"""
import collections
import json
import math
import os
import random
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

WORD = re.compile(r"[^\W_]+")


def shingles(text, size=3):
    words = WORD.findall(text.lower())
    if not words:
        return set()
    return {" ".join(words[place:place + size]) for place in range(max(1, len(words) - size + 1))}


def read(folder, count):
    texts = [record["text"] for name in common.sets_in(folder, "bulk") for record in common.data(folder, name, "text")]
    random.Random(1).shuffle(texts)
    return texts[:count]


def altered(text, draw):
    """A copy: sentences dropped, words changed, paragraphs moved, or all of it."""
    kind = draw.choice(["drop", "change", "move", "all"])
    parts = re.split(r"(?<=[.!?])\s+", text)
    if kind in ("drop", "all") and len(parts) > 3:
        for _ in range(max(1, int(len(parts) * draw.uniform(0.02, 0.2)))):
            parts.pop(draw.randrange(len(parts)))
    if kind in ("move", "all") and len(parts) > 3:
        for _ in range(draw.randint(1, 3)):
            parts.insert(draw.randrange(len(parts)), parts.pop(draw.randrange(len(parts))))
    words = " ".join(parts).split(" ")
    if kind in ("change", "all"):
        for _ in range(max(1, int(len(words) * draw.uniform(0.005, 0.05)))):
            words[draw.randrange(len(words))] = draw.choice(words)
    return " ".join(words)


def true_pairs(texts, threshold):
    sets = [shingles(text) for text in texts]
    frequency = collections.Counter(shingle for members in sets for shingle in members)
    index, pairs = collections.defaultdict(list), set()
    for place, members in enumerate(sets):
        ranked = sorted(members, key=lambda shingle: (frequency[shingle], shingle))
        candidates = set()
        for shingle in ranked[:len(ranked) - math.ceil(threshold * len(ranked)) + 1]:
            candidates.update(index[shingle])
            index[shingle].append(place)
        for other in candidates:
            common = len(members & sets[other])
            if common / (len(members) + len(sets[other]) - common) >= threshold:
                pairs.add((other, place))
    return pairs


def ours(path, analyze, threshold):
    (found,), seconds = common.answers([analyze, "duplicates", path, "--threshold", str(threshold), "--jobs", "1",
                                        "--format", "json", "--quiet"])
    return {(int(pair["a"]), int(pair["b"])) for group in found["groups"] for pair in group["pairs"]}, seconds


def peer(path, make, index):
    def run():
        with open(path, encoding="utf-8") as lines:
            records = [json.loads(line) for line in lines]
        pairs = set()
        for record in records:
            members = shingles(record["text"])
            if not members:
                continue
            sketch, place = make(members), int(record["id"])
            pairs.update((int(other), place) for other in index.query(sketch))
            index.insert(place, sketch)
        return pairs
    return common.spent(run)


def datasketch(path, threshold):
    from datasketch import MinHash, MinHashLSH

    def make(members):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([shingle.encode() for shingle in members])
        return sketch
    return peer(path, make, MinHashLSH(threshold=threshold, num_perm=128))


def rensa(path, threshold):
    from rensa import RMinHash, RMinHashLSH

    def make(members):
        sketch = RMinHash(num_perm=128, seed=42)
        sketch.update(list(members))
        return sketch
    return peer(path, make, RMinHashLSH(threshold=threshold, num_perm=128, num_bands=16))


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--articles", type=int, default=20000)
    parser.add_argument("--threshold", type=float, default=0.8)
    parser.add_argument("--rounds", type=int, default=3)
    options = common.parsed(parser)
    common.need("datasketch", "rensa")
    common.limit_threads()
    draw = random.Random(7)
    originals = read(options.data, options.articles - options.articles // 20)
    texts = originals + [altered(draw.choice(originals), draw) for _ in range(options.articles // 20)]
    draw.shuffle(texts)
    truth = true_pairs(texts, options.threshold)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "articles.jsonl")
        common.write(path, ({"id": str(place), "text": text} for place, text in enumerate(texts)))
        print(f"{len(texts)} articles, {os.path.getsize(path) / 1e6:.0f} MB, {len(truth)} true pairs; "
              f"medians of {options.rounds} rounds", flush=True)
        results = common.in_turns(options.rounds, {
            "analyze": lambda: ours(path, options.analyze, options.threshold),
            "rensa": lambda: rensa(path, options.threshold),
            "datasketch": lambda: datasketch(path, options.threshold)})
        for name, (found, seconds) in results.items():
            hits = len(found & truth)
            print(f"{name:10}  {seconds:7.2f} s  precision {hits / max(1, len(found)):.4f}  "
                  f"recall {hits / max(1, len(truth)):.4f}  ({len(found)} pairs)")


if __name__ == "__main__":
    main()

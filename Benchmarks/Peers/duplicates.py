"""Near-duplicates among 20,000 articles with 5 % planted: `analyze duplicates` against datasketch and rensa.

    python duplicates.py --data DIR --analyze PATH [--articles 20000] [--threshold 0.8]

DIR holds JSON Lines files (also gzip'd) of records with `text`. A planted copy has sentences dropped, words changed
or paragraphs moved. The truth is every pair with an exact Jaccard figure of three-word shingles at or above the
threshold, found by prefix filtering; the peers get the same shingles and 128 permutations. Each tool runs on one
core and is timed (processor seconds, so that a busy machine does not count) from the file to the pairs; the peers' candidates are not verified, as their own examples do.
Needs: datasketch, rensa.
"""
import argparse
import collections
import glob
import gzip
import json
import math
import os
import random
import re
import subprocess
import tempfile
import time

WORD = re.compile(r"[^\W_]+")


def shingles(text, size=3):
    words = WORD.findall(text.lower())
    if not words:
        return set()
    return {" ".join(words[place:place + size]) for place in range(max(1, len(words) - size + 1))}


def read(folder, count):
    texts = []
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl*"))):
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
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
    command = [analyze, "duplicates", path, "--threshold", str(threshold), "--jobs", "1", "--format", "json"]
    begin = os.times()
    output = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    end = os.times()
    seconds = end.children_user + end.children_system - begin.children_user - begin.children_system
    return {(int(pair["a"]), int(pair["b"])) for group in output["groups"] for pair in group["pairs"]}, seconds


def peer(path, threshold, make, index):
    begin = time.process_time()
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
    return pairs, time.process_time() - begin


def datasketch(path, threshold):
    from datasketch import MinHash, MinHashLSH

    def make(members):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([shingle.encode() for shingle in members])
        return sketch
    return peer(path, threshold, make, MinHashLSH(threshold=threshold, num_perm=128))


def rensa(path, threshold):
    from rensa import RMinHash, RMinHashLSH

    def make(members):
        sketch = RMinHash(num_perm=128, seed=42)
        sketch.update(list(members))
        return sketch
    return peer(path, threshold, make, RMinHashLSH(threshold=threshold, num_perm=128, num_bands=16))


def main():
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "RAYON_NUM_THREADS"):
        os.environ[name] = "1"
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--analyze", required=True)
    parser.add_argument("--articles", type=int, default=20000)
    parser.add_argument("--threshold", type=float, default=0.8)
    options = parser.parse_args()
    draw = random.Random(7)
    originals = read(options.data, options.articles - options.articles // 20)
    texts = originals + [altered(draw.choice(originals), draw) for _ in range(options.articles // 20)]
    draw.shuffle(texts)
    truth = true_pairs(texts, options.threshold)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "articles.jsonl")
        with open(path, "w", encoding="utf-8") as out:
            for place, text in enumerate(texts):
                out.write(json.dumps({"id": str(place), "text": text}, ensure_ascii=False) + "\n")
        print(f"{len(texts)} articles, {os.path.getsize(path) / 1e6:.0f} MB, {len(truth)} true pairs")
        runs = {"analyze": lambda: ours(path, options.analyze, options.threshold),
                "rensa": lambda: rensa(path, options.threshold),
                "datasketch": lambda: datasketch(path, options.threshold)}
        for name, run in runs.items():
            found, seconds = run()
            hits = len(found & truth)
            print(f"{name:10}  {seconds:7.2f} s  precision {hits / max(1, len(found)):.4f}  "
                  f"recall {hits / max(1, len(truth)):.4f}  ({len(found)} pairs)")


if __name__ == "__main__":
    main()

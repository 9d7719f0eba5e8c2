"""Articles a second of TextRank here and in sumy, on the same articles and one thread, and on one long article.

    python summaries_speed.py --data DIR [--analyze .build/release/analyze] [--articles 100] [--long 10000]

Needs sumy (`pip install sumy`). DIR holds `summaries/cnn_dm.jsonl.gz`. sumy gets its sentences cut beforehand,
outside its time; the command's time is all of its run: start, reading JSON, splitting, ranking, printing.
"""
import argparse
import gzip
import json
import os
import re
import resource
import subprocess
import tempfile
import time

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words


class Words:
    def to_words(self, text):
        return re.findall(r"[^\W_]+", text.lower())

    def to_sentences(self, text):
        return [text]


def documents(articles):
    for sentences in articles:
        yield ObjectDocumentModel([Paragraph([Sentence(text, Words()) for text in sentences])])


def sumy(articles):
    method = TextRankSummarizer(Stemmer("english"))
    method.stop_words = get_stop_words("english")
    start = time.process_time()
    for document in documents(articles):
        method(document, 3)
    return time.process_time() - start


def ours(analyze, lines, count):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as data:
        data.writelines(lines)
        data.flush()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([analyze, "summarize", data.name, "--method", "textrank", "--format", "json", "--jobs", "1",
                        "--language", "en", "--quiet"], check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / count, after.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--analyze", default=".build/release/analyze")
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--long", type=int, default=10000)
    parser.add_argument("--peer-long", type=int, default=1000, help="sentences of the peer's long article: its time "
                        "grows with their square and is scaled by that")
    arguments = parser.parse_args()
    with gzip.open(os.path.join(arguments.data, "summaries", "cnn_dm.jsonl.gz"), "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    split = [re.split(r"(?<=[.!?])\s+(?=[A-Z\"'])", record["text"]) for record in records]
    chosen = arguments.articles
    peer = sumy(split[:chosen]) / chosen
    line = [json.dumps({"id": record["id"], "text": record["text"]}) + "\n" for record in records]
    mine, _ = ours(arguments.analyze, line, len(line))
    print(f"an article: sumy {1000 * peer:.2f} ms, analyze {1000 * mine:.3f} ms, {peer / mine:.0f} times")
    pool = [text for sentences in split for text in sentences if 4 < len(text.split()) < 60]
    small = sumy([pool[:arguments.peer_long]])
    scaled = small * (arguments.long / arguments.peer_long) ** 2
    text = "\n".join(pool[:arguments.long])
    mine, memory = ours(arguments.analyze, [json.dumps({"id": "long", "text": text}) + "\n"], 1)
    print(f"{arguments.long} sentences: sumy {scaled:.0f} s (from {small:.1f} s for {arguments.peer_long}), "
          f"analyze {mine:.2f} s and {memory:.0f} MB, {scaled / mine:.0f} times")


if __name__ == "__main__":
    main()

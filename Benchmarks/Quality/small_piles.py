"""Topics of small piles of articles, with and without a corpus model of other articles.

    python small_piles.py --data DIR --analyze PATH_TO_analyze [--sets bbc_news,ag_news_test] [--draws 12]

DIR holds `topics/NAME.jsonl.gz` (records with `label`) and `summaries/*.jsonl.gz`: the model is made of the English
stories of cnn_dm, newts_topic_summaries and xsum_frank. Piles of several sizes are drawn from each set, the same with
and without; K is the number of labels in the pile, every article assigned. Prints a Markdown table of the mean NMI, as
`analyze evaluate topics` counts it.
"""
import argparse
import gzip
import json
import os
import random
import subprocess
import tempfile

BACKGROUND = ("cnn_dm", "newts_topic_summaries", "xsum_frank")
SIZES = (40, 100, 250, 900)


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def nmi(analyze, pile, folder, more):
    data, out = os.path.join(folder, "pile.jsonl"), os.path.join(folder, "pile.out")
    with open(data, "w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in pile)
    count = len({record["label"] for record in pile})
    subprocess.run([analyze, "topics", data, "--topics", str(count), "--assign-all", "--format", "json", "--quiet",
                    "--output", out, *more], check=True)
    told = subprocess.run([analyze, "evaluate", "topics", "--data", data, "--output", out, "--format", "json"],
                          check=True, capture_output=True, text=True).stdout
    return json.loads(told)["nmi"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--analyze", required=True)
    parser.add_argument("--sets", default="bbc_news,ag_news_test,newsgroups20_mini")
    parser.add_argument("--draws", type=int, default=12)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        model = os.path.join(folder, "others.model")
        subprocess.run([arguments.analyze, "model", "build", "--to", model, "--quiet",
                        *(f"{arguments.data}/summaries/{name}.jsonl.gz" for name in BACKGROUND)],
                       check=True, stdout=subprocess.DEVNULL)
        print("| set | articles | alone | with a model |\n| --- | ---: | ---: | ---: |")
        for name in arguments.sets.split(","):
            articles = records(f"{arguments.data}/topics/{name}.jsonl.gz")
            for size in SIZES:
                rows = []
                for draw in range(arguments.draws):
                    pile = random.Random(draw).sample(articles, min(size, len(articles)))
                    rows.append([nmi(arguments.analyze, pile, folder, more) for more in ([], ["--model", model])])
                alone, known = (sum(row[side] for row in rows) / len(rows) for side in (0, 1))
                print(f"| {name} | {size} | {alone:.3f} | {known:.3f} |", flush=True)


if __name__ == "__main__":
    main()

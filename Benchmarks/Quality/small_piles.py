"""Topics of small piles of articles, with and without a corpus model of other articles.

    python small_piles.py --data DIR [--analyze PATH] [--sets bbc_news,…] [--draws 12]

DIR holds `topics/NAME.jsonl.gz` (records with `label`) and `summaries/*.jsonl.gz`: the model is made of the English
stories of cnn_dm, newts_topic_summaries and xsum_frank. Piles of several sizes are drawn from each set, the same with
and without; K is the number of labels in the pile, every article assigned. Prints a Markdown table of the mean NMI, as
`analyze evaluate topics` counts it.
"""
import os
import random
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

BACKGROUND = ("cnn_dm", "newts_topic_summaries", "xsum_frank")
SIZES = (40, 100, 250, 900)


def nmi(analyze, pile, folder, more):
    path = os.path.join(folder, "pile.jsonl")
    common.write(path, pile)
    count = len({record["label"] for record in pile})
    found, _ = common.answers([analyze, "topics", path, "--topics", str(count), "--assign-all", "--format", "json",
                               "--quiet", *more])
    return common.evaluated(analyze, "topics", path, found)["nmi"]


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--sets", default="bbc_news,ag_news_test,newsgroups20_mini", type=common.listed)
    parser.add_argument("--draws", type=int, default=12)
    options = common.parsed(parser)
    sets = {name: common.data(options.data, "topics/" + name, "label") for name in options.sets}
    others = [common.path_of(options.data, "summaries/" + name) for name in BACKGROUND]
    with tempfile.TemporaryDirectory() as folder:
        model = os.path.join(folder, "others.model")
        common.output([options.analyze, "model", "build", "--to", model, "--quiet", *others])
        print("| set | articles | alone | with a model |\n| --- | ---: | ---: | ---: |")
        for name, articles in sets.items():
            for size in SIZES:
                rows = []
                for draw in range(options.draws):
                    pile = random.Random(draw).sample(articles, min(size, len(articles)))
                    rows.append([nmi(options.analyze, pile, folder, more) for more in ([], ["--model", model])])
                alone, known = (sum(row[side] for row in rows) / len(rows) for side in (0, 1))
                print(f"| {name} | {size} | {alone:.3f} | {known:.3f} |", flush=True)


if __name__ == "__main__":
    main()

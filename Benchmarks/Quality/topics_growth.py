"""How many articles are in another topic once one in a hundred has been added.

    python topics_growth.py --data DIR [--analyze PATH] [--sets bbc_news,…] [--draws 4]

DIR holds `topics/NAME.jsonl.gz` (records with `label`). The topics of 99 in 100 of a set's articles and those of all, K
the number of labels, every article assigned. "Other topic": the share of the 99 whose topic has another one as the
topic that most of its articles are in afterwards; "other id": whose topic's number changed. The new ones stand at the
end. Means over draws of the articles that come later, the greatest in brackets. Prints a Markdown table. Needs nothing but the command.
"""
import os
import random
import sys
from collections import Counter

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def topics(analyze, articles, count):
    """The topic of each article by its id."""
    with common.folder_of({"articles.jsonl": articles}) as folder:
        found, _ = common.answers([analyze, "topics", os.path.join(folder, "articles.jsonl"), "--topics", str(count),
                                   "--assign-all", "--format", "json", "--quiet"])
    return {one["id"]: one["topic"] for one in found[0]["assignments"]}


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--sets", default="bbc_news,ag_news_test,newsgroups20_mini,reuters21578_single_label",
                        type=common.listed)
    parser.add_argument("--draws", type=int, default=4)
    options = common.parsed(parser)
    print("| set | topics | other topic, per cent | other id, per cent |\n| --- | ---: | ---: | ---: |")
    for name in options.sets:
        articles = common.data(options.data, "topics/" + name, "label")
        count = len({record["label"] for record in articles})
        moved, renamed = [], []
        for draw in range(options.draws):
            late = set(random.Random(draw).sample(range(len(articles)), len(articles) // 100))
            early = [one for place, one in enumerate(articles) if place not in late]
            before = topics(options.analyze, early, count)
            after = topics(options.analyze, early + [articles[place] for place in sorted(late)], count)
            pairs = Counter((topic, after[id]) for id, topic in before.items())
            heirs = {}
            for (old, new), held in sorted(pairs.items(), key=lambda pair: (-pair[1], str(pair[0]))):
                heirs.setdefault(old, new)
            moved.append(sum(held for (old, new), held in pairs.items() if heirs[old] != new) / len(before))
            renamed.append(sum(held for (old, new), held in pairs.items() if old != new) / len(before))
        cells = [f"{100 * sum(each) / len(each):.1f} ({100 * max(each):.1f})" for each in (moved, renamed)]
        print(f"| {name} | {count} | {cells[0]} | {cells[1]} |", flush=True)


if __name__ == "__main__":
    main()

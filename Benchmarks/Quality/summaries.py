"""ROUGE of every method on every set, as a Markdown table.

    python summaries.py --data DIR [--analyze PATH] [--methods lead,textrank,…] [--sets NAME,…]

DIR holds `summaries/NAME.jsonl.gz` (`id`, `text`, `reference` or `references`); sets that are missing are left out.
Uses nothing but the command: `analyze summarize` and `analyze evaluate summaries`.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

METHODS = ("lead textrank textrank-bm25 lexrank lexrank-threshold lsa centroid sumbasic kl luhn pacsum pacsum-lsa "
           "submodular auto").split()


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--methods", default=METHODS, type=common.choices(METHODS))
    parser.add_argument("--sets", default=list(common.SUMMARIES), type=common.choices(common.SUMMARIES))
    options = common.parsed(parser)
    names = common.present(options.data, ["summaries/" + name for name in options.sets])
    print("`auto` is not cross-validated here: RANKING.md has those figures.\n")
    print("| set | method | ROUGE-1 | ROUGE-2 | ROUGE-Lsum | words |\n| --- | --- | ---: | ---: | ---: | ---: |")
    for path, name in ((common.path_of(options.data, name), name.split("/")[1]) for name in names):
        language, count = common.SUMMARIES[name]
        for method in options.methods:
            found, _ = common.answers([options.analyze, "summarize", path, "--method", method, "--sentences", str(count),
                                       "--format", "json", "--quiet"])
            figures = common.evaluated(options.analyze, "summaries", path, found, "--language", language)
            cells = [f"{figures[kind]['mean']:.1f}" for kind in ("rouge1", "rouge2", "rougeLsum")]
            print(f"| {name} | {method} | {' | '.join(cells)} | {figures['meanWords']:.1f} |", flush=True)


if __name__ == "__main__":
    main()

"""ROUGE of every method on every set, as a Markdown table.

    python summaries.py --data DIR [--analyze .build/release/analyze] [--methods lead,textrank,…] [--sets NAME,…]

Uses nothing but the command: `analyze summarize` and `analyze evaluate summaries`.
"""
import argparse
import json
import os
import subprocess
import tempfile

SETS = {"cnn_dm": 3, "freelance_writer_news": 3, "gum_genres": 3, "newsroom60": 3, "newts_topic_summaries": 3,
        "opinosis_reviews": 2, "orangesum_fr_abstract": 3, "scitldr_abstracts": 1, "summeval_cnn_dm_11refs": 3,
        "vi_baomoi_single": 3, "vietnews_abstract": 3, "xsum_frank": 3}
LANGUAGES = {"orangesum_fr_abstract": "fr", "vi_baomoi_single": "vi", "vietnews_abstract": "vi"}
METHODS = ("lead textrank textrank-bm25 lexrank lexrank-threshold lsa centroid sumbasic kl luhn pacsum pacsum-lsa "
           "submodular auto").split()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--analyze", default=".build/release/analyze")
    parser.add_argument("--methods", default=",".join(METHODS))
    parser.add_argument("--sets", default=",".join(SETS))
    arguments = parser.parse_args()
    print("`auto` is not cross-validated here: RANKING.md has those figures.\n")
    print("| set | method | ROUGE-1 | ROUGE-2 | ROUGE-Lsum | words |\n| --- | --- | ---: | ---: | ---: | ---: |")
    for name in arguments.sets.split(","):
        path = os.path.join(arguments.data, "summaries", name + ".jsonl.gz")
        for method in arguments.methods.split(","):
            with tempfile.NamedTemporaryFile(suffix=".jsonl") as output:
                subprocess.run([arguments.analyze, "summarize", path, "--method", method, "--sentences",
                                str(SETS[name]), "--format", "json", "--quiet"], check=True, stdout=output)
                figures = json.loads(subprocess.run(
                    [arguments.analyze, "evaluate", "summaries", "--data", path, "--output", output.name, "--format",
                     "json", "--language", LANGUAGES.get(name, "en")], check=True, capture_output=True).stdout)
            cells = [f"{figures[kind]['mean']:.1f}" for kind in ("rouge1", "rouge2", "rougeLsum")]
            print(f"| {name} | {method} | {' | '.join(cells)} | {figures['meanWords']:.1f} |", flush=True)


if __name__ == "__main__":
    main()

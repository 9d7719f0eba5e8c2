"""Topics and keyphrases of every set that is there, scored by the tool itself.

    python topics.py --data DIR --analyze PATH_TO_analyze [--seeds 3]

DIR holds `topics/*.jsonl.gz` (records with `label`) and `keyphrases/*.jsonl.gz`. Prints a Markdown table of each. The
keyphrase figures of sets that the model was trained on are not for comparing: the article on keywords has folds'.
"""
import argparse
import glob
import gzip
import json
import os
import subprocess
import tempfile


def figures(analyze, task, data, arguments):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        subprocess.run([analyze, task, data, "--format", "json", "--quiet", *arguments], stdout=out, check=True)
        told = subprocess.run([analyze, "evaluate", task, "--data", data, "--output", out.name, "--format", "json"],
                              check=True, capture_output=True, text=True).stdout
    return json.loads(told)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--analyze", required=True)
    parser.add_argument("--seeds", type=int, default=3)
    arguments = parser.parse_args()
    print("| set | K | NMI | spread | ARI | NPMI | C_v | diversity |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for path in sorted(glob.glob(f"{arguments.data}/topics/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            count = len({json.loads(line)["label"] for line in lines})
        runs = [figures(arguments.analyze, "topics", path,
                        ["--topics", str(count), "--assign-all", "--seed", str(seed)])
                for seed in range(arguments.seeds)]

        def mean(name):
            return sum(run[name] for run in runs) / len(runs)

        nmi = [run["nmi"] for run in runs]
        print(f"| {os.path.basename(path).split('.')[0]} | {count} | {mean('nmi'):.3f} | {max(nmi) - min(nmi):.3f} | "
              f"{mean('ari'):.3f} | {mean('npmi_document'):.3f} | {mean('c_v'):.3f} | {mean('diversity'):.2f} |")
    print("\n| set | F1 at 5 | F1 at 10 | F1 at 15 |\n| --- | ---: | ---: | ---: |")
    for path in sorted(glob.glob(f"{arguments.data}/keyphrases/*.jsonl.gz")):
        found = figures(arguments.analyze, "keywords", path, ["--count", "15"])
        print(f"| {os.path.basename(path).split('.')[0]} | {found['f1_5']:.1f} | {found['f1_10']:.1f} | "
              f"{found['f1_15']:.1f} |")


if __name__ == "__main__":
    main()

"""Topics and keyphrases of every set that is there, scored by the tool itself.

    python topics.py --data DIR [--analyze PATH] [--seeds 4] [--tasks topics,keyphrases]

DIR holds `topics/*.jsonl.gz` (records with `label`) and `keyphrases/*.jsonl.gz`. Prints a Markdown table of each. The
keyphrase figures of sets that the model was trained on are not for comparing: the article on keywords has folds'.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def figures(analyze, task, path, *more):
    found, _ = common.answers([analyze, task, path, "--format", "json", "--quiet", *more])
    return common.evaluated(analyze, task, path, found)


def topics(options):
    names = common.sets_in(options.data, "topics")
    print("| set | K | NMI | spread | ARI | NPMI | C_v | diversity |\n"
          "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name in names:
        path = common.path_of(options.data, name)
        count = len({record["label"] for record in common.records(path, "label")})
        runs = [figures(options.analyze, "topics", path, "--topics", str(count), "--assign-all", "--seed", str(seed))
                for seed in range(options.seeds)]

        def mean(figure):
            return sum(run[figure] for run in runs) / len(runs)

        nmi = [run["nmi"] for run in runs]
        print(f"| {name.split('/')[1]} | {count} | {mean('nmi'):.3f} | {max(nmi) - min(nmi):.3f} | {mean('ari'):.3f} | "
              f"{mean('npmi_document'):.3f} | {mean('c_v'):.3f} | {mean('diversity'):.2f} |", flush=True)


def keyphrases(options):
    names = common.sets_in(options.data, "keyphrases")
    print("| set | F1 at 5 | F1 at 10 | F1 at 15 |\n| --- | ---: | ---: | ---: |")
    for name in names:
        found = figures(options.analyze, "keywords", common.path_of(options.data, name), "--count", "15")
        print(f"| {name.split('/')[1]} | {found['f1_5']:.1f} | {found['f1_10']:.1f} | {found['f1_15']:.1f} |", flush=True)


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--seeds", type=int, default=4)
    tasks = {"topics": topics, "keyphrases": keyphrases}
    parser.add_argument("--tasks", default=list(tasks), type=common.choices(tasks))
    options = common.parsed(parser)
    for number, name in enumerate(options.tasks):
        if number:
            print()
        tasks[name](options)


if __name__ == "__main__":
    main()

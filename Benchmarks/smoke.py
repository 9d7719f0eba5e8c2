"""Runs every script of this folder on a little data, to see that each still fits the command: no figure means anything.

    python Benchmarks/smoke.py [--analyze PATH] [--bench PATH] [NAME …]

The data are the sample corpus of `notebooks-data` under the names of the real sets, so it takes minutes and no download.
Each script is also run without its data, and then has to say what is missing and to exit with 1. A script whose packages
Python lacks is told and left out. NAMEs are scripts, such as topics.py; all unless some are named.
"""
import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile

import common

BENCH = os.path.join(common.ROOT, "Benchmarks", ".build", "release", "MatrixCore")
KEYPHRASES = ("inspec semeval2017 500n_kpcrowd_v1_1 semeval2010 nguyen2007 www kdd theses100 wikinews 110_pt_bn_kp "
              "citeulike180 fao30 wiki20").split()
TOPICS = "bbc_news newsgroups20_mini ag_news_test".split()
BULK = "reuters21578 orangesum_fr_articles vietnews_articles".split()


def sets(samples):
    """The records of each set, made of the samples."""
    sentences = [sample["text"].replace("\n", " ").split(". ")[1] + "." for sample in samples]
    yield from (("bulk/" + name, samples * 12) for name in BULK)
    yield from (("topics/" + name, [sample | {"label": sample["theme"]} for sample in samples]) for name in TOPICS)
    some = samples[:40]
    yield from (("summaries/" + name, [sample | {"reference": sample["title"], "outlet": "cnn" if number % 2 else "dailymail"}
                                       for number, sample in enumerate(some)])
                for name in common.SUMMARIES if name != "newts_topic_summaries")
    yield "summaries/newts_topic_summaries", [
        sample | {"references": [sample["title"], sample["theme"]], "topics": [sample["theme"], sample["title"]]}
        for sample in some]
    yield "summaries/vi_mds_clusters", [{"id": one["id"], "texts": [one["text"], other["text"]], "references": [one["title"]]}
                                        for one, other in zip(some, some[1:])]
    # News and papers, which the training tells apart by their words.
    news = [sample for sample in samples if sample["theme"] in ("sport", "weather", "elections")]
    papers = [sample for sample in samples if sample["theme"] in ("science", "health")]
    yield from (("keyphrases/" + name, [sample | {"keyphrases": sample["title"].split()[:4]} for sample in some[:16]])
                for name in KEYPHRASES for some in [news if "crowd" in name else papers])
    yield "sentences/sample", [{"id": sample["id"], "lang": sample["language"], "text": sample["title"] + ".\n" + one,
                                "sentences": [sample["title"] + ".", one]} for sample, one in zip(samples, sentences)]
    some = samples[:12]
    yield "similarity/lee50_docs", some
    yield "similarity/lee_background300", samples[12:]
    yield "similarity/lee50_pairs", [{"id_a": a["id"], "id_b": b["id"], "similarity": a["theme"] == b["theme"]}
                                     for a in some for b in some if a["id"] < b["id"]]
    yield "similarity/sts_news_sentence_pairs", [
        {"id": one["id"], "a": one["title"], "b": other["title"], "similarity": one["theme"] == other["theme"]}
        for one, other in zip(samples, samples[1:])]
    yield "similarity/fnc1_headline_body", [sample | {"related": [sample["title"]]} for sample in samples]
    yield "similarity/vi_event_clusters", [sample | {"cluster": sample["theme"]} for sample in samples]


def scripts(options, data, folder):
    """The arguments of each script. Those of one that takes no folder of data have no --data."""
    def with_data(*more):
        return ["--data", data, *more]

    def with_command(*more):
        return with_data("--analyze", options.analyze, *more)
    matrices = ["--matrices", folder, "--bench", options.bench, "--rounds", "1", "--names"]
    return [
        ("Quality/summaries.py", with_command("--sets", "cnn_dm,vietnews_abstract")),
        ("Quality/topics.py", with_command("--seeds", "1")),
        ("Quality/small_piles.py", with_command("--draws", "1", "--sets", "bbc_news")),
        ("Quality/topics_growth.py", with_command("--draws", "1", "--sets", "bbc_news")),
        ("Quality/headline_bound.py", with_command()),
        ("Quality/retelling.py", with_command()),
        ("Quality/train_words.py", with_data("--output", os.path.join(folder, "words.swift"))),
        ("Quality/train_keyphrases.py", with_command("--folds", "2", "--output", folder)),
        ("Quality/train_ranking.py", with_command("--weights", os.path.join(folder, "weights.swift"),
                                                  "--report", os.path.join(folder, "report.md"),
                                                  "--folds", os.path.join(folder, "folds"))),
        ("Quality/summaries_folds.py", with_command("--folds", os.path.join(folder, "folds"))),
        ("Quality/million_topics.py", with_command("--articles", "2000")),
        ("Quality/crash.py", ["--analyze", options.analyze, "--rounds", "5"]),
        ("versions.py", ["--old", options.analyze, "--new", options.analyze, "--rounds", "1", "--", "--version"]),
        ("read_model.py", [os.path.join(folder, "sample.model")]),
        ("Peers/duplicates.py", with_command("--articles", "400", "--rounds", "1")),
        ("Peers/similarity.py", with_command("--rounds", "1")),
        ("Peers/sentences_quality.py", with_command()),
        ("Peers/summaries_quality.py", with_command("--sets", "cnn_dm,orangesum_fr_abstract")),
        ("Peers/summaries_speed.py", with_command("--rounds", "1", "--articles", "40")),
        ("Peers/topics_quality.py", with_command("--seeds", "1", "--peers", "nmf,kmeans,tfidf,yake,rake,summa")),
        ("Peers/topics_speed.py", with_command("--rounds", "1", "--topics", "5", "--peers", "kmeans,nmf,yake")),
        ("Peers/text_speed.py", ["--data", os.path.join(data, "bulk", "reuters21578.jsonl.gz"), "--rounds", "1"]),
        ("Peers/export_matrices.py", with_data("--output", folder)),
        *(("Peers/matrix_core.py", [*matrices, "planted-fast" if suite == "planted" else "reuters", "--suite", suite])
          for suite in ("svd", "planted", "product", "neighbors", "nmf", "kmeans")),
    ]


def run(name, arguments):
    return subprocess.run([sys.executable, os.path.join(common.ROOT, "Benchmarks", *name.split("/")), *arguments],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def outcome(name, arguments, folder):
    """What is to be said of a script, and whether all is well with it."""
    if "--data" in arguments:
        absent = run(name, [os.path.join(folder, "absent") if before == "--data" else word
                            for before, word in zip([None, *arguments], arguments)])
        if absent.returncode != 1 or "Traceback" in absent.stdout:
            return "without its data:\n" + absent.stdout, False
    result = run(name, arguments)
    if result.returncode and "pip install" in result.stdout:
        return "left out: " + result.stdout.strip(), True
    return ("runs", True) if result.returncode == 0 else (result.stdout, False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--analyze", default=common.ANALYZE)
    parser.add_argument("--bench", default=BENCH, help="the program MatrixCore")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    common.require_command(options.analyze)
    samples = common.records(os.path.join(common.ROOT, "notebooks-data", "dispatches.jsonl"))
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        for name, records in sets(samples):
            path = common.file_of(data, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with gzip.open(path, "wt", encoding="utf-8") as out:
                out.writelines(json.dumps(record | {"id": record.get("id", "") + f"-{number}"}) + "\n"
                               if name.startswith("bulk") else json.dumps(record) + "\n"
                               for number, record in enumerate(records))
        common.output([options.analyze, "model", "build", common.file_of(data, "topics/bbc_news"), "--quiet", "--to",
                       os.path.join(folder, "sample.model")])
        for name, arguments in scripts(options, data, folder):
            if not options.names or os.path.basename(name) in options.names:
                said, is_well = outcome(name, arguments, folder)
                failed += not is_well
                suite = arguments[-1] if name.endswith("matrix_core.py") else ""
                print(f"{name} {suite}".strip() + ": " + said, flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

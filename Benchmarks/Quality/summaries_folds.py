"""Cross-validated ROUGE of `auto` that RANKING.md does not have: by outlet, by words, steered by a query.

    python train_ranking.py --data DIR … --folds FOLDER
    python summaries_folds.py --data DIR --folds FOLDER [--analyze PATH]

FOLDER holds each fold's weights and the ids of its articles. Every article is summarised with the weights of its own
fold (`--ranking`), which have not seen it. DIR holds `summaries/` with cnn_dm (`outlet`), newts_topic_summaries (`topics`:
what each of the references is about) and vi_mds_clusters (`texts`); the last is with the shipped weights, beside the
first sentences of each article in turn. Scored by `analyze evaluate summaries`; prints a Markdown table. Needs nothing
but the command.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def folds(folder, name):
    """The weights of each fold and the ids of its articles."""
    found, number = [], 0
    while os.path.exists(os.path.join(folder, f"fold{number}.txt")):
        with open(os.path.join(folder, f"fold{number}.ids"), encoding="utf-8") as lines:
            ids = {line.rstrip("\n").split(" ", 1)[1] for line in lines if line.startswith(name + " ")}
        found.append((os.path.join(folder, f"fold{number}.txt"), ids))
        number += 1
    if not found:
        common.fail(f"{folder} holds no fold0.txt: make it with train_ranking.py --folds {folder}")
    return found


def summarized(options, records, *more):
    with common.folder_of({"records.jsonl": records}) as folder:
        return common.answers([options.analyze, "summarize", os.path.join(folder, "records.jsonl"), "--format", "json",
                               "--quiet", *more])[0]


def tell(options, what, records, found, language="en"):
    with common.folder_of({"records.jsonl": records}) as folder:
        figures = common.evaluated(options.analyze, "summaries", os.path.join(folder, "records.jsonl"), found,
                                   "--language", language)
    cells = " / ".join(f"{figures[kind]['mean']:.1f}" for kind in ("rouge1", "rouge2", "rougeLsum"))
    print(f"| {what} | {len(records)} | {cells} | {figures['meanWords']:.1f} |", flush=True)


def cnn_and_daily_mail(options):
    records = common.data(options.data, "summaries/cnn_dm", "id", "text", "reference", "outlet")
    for what, length in (("three sentences", ["--sentences", "3"]), ("under 60 words", ["--words", "60"])):
        found = {}
        for weights, ids in folds(options.folds, "cnn_dm"):
            some = [record for record in records if record["id"] in ids]
            found |= {one["id"]: one for one in summarized(options, some, *length, "--ranking", weights)}
        groups = {"all": records}
        if what == "three sentences":
            groups |= {outlet: [record for record in records if record["outlet"] == outlet]
                       for outlet in ("cnn", "dailymail")}
        for name, group in groups.items():
            tell(options, f"cnn_dm, {what}, {name}", group,
                 [found[record["id"]] for record in group if record["id"] in found])


def steered(options):
    """Each article is summarised once for each of its topics, and judged by the reference on that."""
    articles = common.data(options.data, "summaries/newts_topic_summaries", "id", "text", "references", "topics")
    items = [{"id": f"{record['id']}#{number}", "text": record["text"], "reference": reference, "topic": topic,
              "article": record["id"]}
             for record in articles for number, (reference, topic) in enumerate(zip(record["references"], record["topics"]))]
    with tempfile.TemporaryDirectory() as folder:
        model = os.path.join(folder, "others.model")
        common.output([options.analyze, "model", "build", common.path_of(options.data, "summaries/cnn_dm"), "--quiet",
                       "--to", model])
        for what, more in (("steered", []), ("steered, with a model of cnn_dm", ["--model", model])):
            found = [summarized(options, [item], "--sentences", "3", "--ranking", weights, "--query", item["topic"],
                                *more)[0]
                     for weights, ids in folds(options.folds, "newts_topic_summaries")
                     for item in items if item["article"] in ids]
            tell(options, "newts, " + what, items, found)


def clusters(options):
    clusters = common.data(options.data, "summaries/vi_mds_clusters", "id", "texts", "references")
    flat = [{"id": f"{cluster['id']}/{number}", "text": text, "cluster": cluster["id"]}
            for cluster in clusters for number, text in enumerate(cluster["texts"])]
    for method in ("auto", "lead"):
        tell(options, f"vi_mds_clusters, combined, six sentences, {method}, not cross-validated", clusters,
             summarized(options, flat, "--combined", "--group-by", "cluster", "--sentences", "6", "--method", method,
                        "--language", "vi"), "vi")


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--folds", required=True, metavar="FOLDER")
    options = common.parsed(parser)
    common.require(options.data, ["summaries/" + name for name in ("cnn_dm", "newts_topic_summaries", "vi_mds_clusters")])
    folds(options.folds, "")
    print("| what | summaries | ROUGE-1 / 2 / Lsum | words |\n| --- | ---: | --- | ---: |")
    for task in (cnn_and_daily_mail, steered, clusters):
        task(options)


if __name__ == "__main__":
    main()

"""How often a summary tells again what it, or an article read before, has told.

    python retelling.py --data DIR [--analyze PATH]

DIR holds `similarity/fnc1_headline_body` (`text`, `related`: headlines of the article's event). Articles that share a
headline's long words are one event, if there are three to eight of them. Each event is told in five sentences
(`--combined`), and its second and third article in three to somebody who has read the first (`--update-from`). Prints how
many sentences have three fifths of their words in the other sentences told, and how many half of theirs in one sentence
of the article that was read.
"""
import collections
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

SET = "similarity/fnc1_headline_body"
COMMON = set("""the a an of in on at to for and or but with by from as is are was were be been being that this it its he she
    they his her their has have had not will would said say says after before who which when where more than also into over
    about up out one two new there if""".split())


def words(text):
    """The words that say something, without their commonest endings."""
    return {re.sub(r"(ing|ed|s|es|'s)$", "", word) for word in re.findall(r"[a-z']+", text.lower())
            if word not in COMMON and len(word) > 2}


def events(records):
    """Lists of articles that share a headline's long words, no article in two of them."""
    groups = collections.defaultdict(set)
    for place, record in enumerate(records):
        for headline in record["related"]:
            groups[" ".join(sorted(re.findall(r"[a-z]{5,}", headline.lower())))].add(place)
    used, found = set(), []
    for group in sorted(groups.values(), key=lambda group: (-len(group), min(group))):
        if 3 <= len(group) <= 8 and not group & used:
            used |= group
            found.append([{"id": records[place]["id"], "text": records[place]["text"]} for place in sorted(group)])
    return found


def told(options, files, *arguments):
    """The sentences of a summary, each as its words; those of hardly a word are left out."""
    with common.folder_of(files) as folder:
        found = common.answers([options.analyze, "summarize", os.path.join(folder, "read.jsonl"), "--format", "json",
                                "--quiet", *(part.replace("FOLDER", folder) for part in arguments)])[0]
    return [known for one in found for sentence in one["sentences"] if (known := words(sentence["text"]))]


def share(some, others):
    return len(some & others) / len(some)


def main():
    options = common.parsed(common.parser_of(__doc__))
    found = events(common.data(options.data, SET, "id", "text", "related"))
    again = sentences = 0
    for event in found:
        summary = told(options, {"read.jsonl": event}, "--combined", "--sentences", "5")
        sentences += len(summary)
        for place, one in enumerate(summary):
            others = set().union(*(other for other_place, other in enumerate(summary) if other_place != place))
            again += share(one, others) >= 0.6
    print(f"{len(found)} events told together: {again} of {sentences} sentences have 3/5 of their words in the others")
    again = sentences = 0
    for event in found:
        before = [words(sentence) for sentence in re.split(r"(?<=[.!?])\s+", event[0]["text"])]
        for article in event[1:3]:
            for one in told(options, {"read.jsonl": [article], "before.jsonl": event[:1]},
                            "--sentences", "3", "--update-from", "FOLDER/before.jsonl"):
                sentences += 1
                again += max(share(one, other) for other in before) >= 0.5
    print(f"updates: {again} of {sentences} sentences have 1/2 of their words in one sentence of what was read")


if __name__ == "__main__":
    main()

"""Checks the sample corpus: python3 notebooks-data/check.py

Needs nothing but Python's standard library. Prints the counts and exits with 0, or names what is wrong and exits with 1.
"""

import collections
import datetime
import difflib
import itertools
import json
import pathlib
import re
import sys
import unicodedata

FOLDER = pathlib.Path(__file__).resolve().parent
FIELDS = ["id", "title", "date", "language", "theme", "text"]
WORDS = range(120, 401)
THEMES = {
    "weather": 14, "shipping": 15, "health": 14, "sport": 14, "science": 14, "elections": 14, "culture": 13,
}
LANGUAGES = {"en": 80, "fr": 9, "vi": 9}
NEAR_DUPLICATES = {
    ("mp-2025-03-05-flood-1", "mp-2025-03-05-flood-2"),
    ("mp-2025-04-09-port-1", "mp-2025-04-09-port-2"),
}
CORRECTION = "mp-2025-05-09-space-1"
PLAIN_FILES = {
    "sample": "mp-2025-03-04-flood-1",
    **{id: id for id in [
        "mp-2025-02-05-health-1", "mp-2025-02-10-space-1", "mp-2025-03-12-port-1", "mp-2025-04-09-port-1",
        "mp-2025-05-04-flood-1", "mp-2025-05-18-sport-1", "mp-2025-06-02-port-1",
    ]},
}

problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)


def similarity(a, b, floor=0.0):
    """Word-level ratio of difflib, in 0...1; 0 where an upper bound already lies below the floor."""
    matcher = difflib.SequenceMatcher(None, a, b, autojunk=False)
    if matcher.real_quick_ratio() < floor or matcher.quick_ratio() < floor:
        return 0.0
    return matcher.ratio()


records = []
with open(FOLDER / "dispatches.jsonl", encoding="utf-8", newline="\n") as lines:
    for number, line in enumerate(lines, 1):
        try:
            records.append(json.loads(line))
        except json.JSONDecodeError as error:
            sys.exit(f"dispatches.jsonl:{number}: {error}")

for record in records:
    id = record.get("id", "?")
    expect(list(record) == FIELDS, f"{id}: fields are {list(record)}")
    expect(all(isinstance(value, str) and value.strip() == value != "" for value in record.values()),
           f"{id}: a field is empty, is no string or has white space at an end")
    expect(re.fullmatch(r"mp-\d{4}-\d\d-\d\d-[a-z]+-\d", id), f"{id}: odd id")
    expect(id[3:13] == datetime.date.fromisoformat(record["date"]).isoformat(), f"{id}: date is {record['date']}")
    count = len(record["text"].split())
    expect(count in WORDS, f"{id}: {count} words")
    expect(record["text"].count("\n\n") >= 1 and "\n\n\n" not in record["text"], f"{id}: paragraphs")
    expect(unicodedata.is_normalized("NFC", record["title"] + record["text"]), f"{id}: not in NFC")

by_id = {record["id"]: record for record in records}
expect(len(by_id) == len(records), "ids are not unique")
keys = [(record["date"], record["id"]) for record in records]
expect(keys == sorted(keys), "records are not sorted by date and id")

themes = collections.Counter(record["theme"] for record in records)
languages = collections.Counter(record["language"] for record in records)
months = collections.Counter(record["date"][:7] for record in records)
expect(themes == THEMES, f"themes: {dict(themes)}")
expect(languages == LANGUAGES, f"languages: {dict(languages)}")

corrections = [record["id"] for record in records if record["title"].startswith("CORRECTION: ")]
expect(corrections == [CORRECTION], f"corrections: {corrections}")
for kind, pattern in [("interview", r"\n\nQ: "), ("list", r"\n- ")]:
    found = [record["id"] for record in records if re.search(pattern, record["text"])]
    expect(len(found) == 1, f"{kind}: {found}")
wrapped = [record["id"] for record in records
           if re.search(r"[^\n]\n[^\n-]", record["text"])]
expect(len(wrapped) == 1, f"hard-wrapped lines: {wrapped}")

words = {record["id"]: record["text"].split() for record in records}
near = set()
for a, b in itertools.combinations(words, 2):
    value = similarity(words[a], words[b], floor=0.5)
    if value > 0.8:
        near.add((a, b))
        print(f"near-duplicates: {a} {b} {value:.3f}")
    else:
        expect(value < 0.5, f"{a} and {b} are too similar: {value:.3f}")
expect(near == NEAR_DUPLICATES, f"near-duplicates: {sorted(near)}")

files = {path.stem for path in (FOLDER / "dispatches").iterdir()}
expect(files == set(PLAIN_FILES), f"plain files: {sorted(files)}")
for name, id in PLAIN_FILES.items():
    path = FOLDER / "dispatches" / f"{name}.txt"
    if path.exists() and id in by_id:
        expect(path.read_bytes() == (by_id[id]["text"] + "\n").encode(), f"{path.name}: differs from the record {id}")

lengths = sorted(len(list) for list in words.values())
print(f"{len(records)} dispatches, {sum(lengths)} words, {lengths[0]} to {lengths[-1]}, median {lengths[len(lengths) // 2]}")
for name, counter in [("themes", themes), ("languages", languages), ("months", months)]:
    print(f"{name}: " + ", ".join(f"{key} {counter[key]}" for key in sorted(counter)))
for problem in problems:
    print("WRONG:", problem)
sys.exit(1 if problems else 0)

"""Papers as a set of summaries: the body of each is the text, its abstract the reference.

The papers of `keyphrases/nguyen2007` and `keyphrases/semeval2010` come as one text from the title to the references.
Those with headings of an abstract and an introduction are cut there; what has fewer than 1500 words of body, or an
abstract of fewer than 60 words or more than 350, was cut in the wrong place and is left out.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

SOURCES = ("nguyen2007", "semeval2010")
ABSTRACT = re.compile(r"\n\s*ABSTRACT\.?\s*\n", re.I)
INTRODUCTION = re.compile(r"\n\s*(?:1\.?\s*)?\n?INTRODUCTION\s*\n", re.I)
AFTER_ABSTRACT = re.compile(r"\n\s*(?:Categories and Subject|General Terms|Keywords|Key words|Index Terms|1\.|1\s*$)", re.I)
REFERENCES = re.compile(r"\n\s*(?:\d+\.?\s*)?REFERENCES\s*\n", re.I)


def cut(text):
    """The body and the abstract, a sentence a line, or None where the headings are not found."""
    head, start = ABSTRACT.search(text), INTRODUCTION.search(text)
    if not head or not start or start.start() < head.end():
        return None
    abstract = AFTER_ABSTRACT.split(text[head.end():start.start()])[0].strip()
    body = REFERENCES.split(text[start.end():])[0]
    if not 60 <= len(abstract.split()) < 350 or len(body.split()) < 1500:
        return None
    return body, re.sub(r"(?<=[.!?]) +(?=[A-Z])", "\n", abstract.replace("-\n", "").replace("\n", " "))


def records(data):
    """The papers of DIR as records with `id`, `text` and `reference`; none where DIR has no such files."""
    found = []
    for source in SOURCES:
        path = common.file_of(data, "keyphrases/" + source)
        for record in common.records(path, "id", "text") if os.path.exists(path) else []:
            parts = cut(record["text"])
            if parts:
                found.append({"id": f"{source}/{record['id']}", "text": parts[0], "reference": parts[1]})
    return found

"""The time and the memory of the topics of a million made-up articles of 60 words.

    python million_topics.py --data DIR [--analyze PATH] [--articles 1000000] [--jobs 2]

DIR holds `bulk/reuters21578.jsonl.gz`: an article is a piece of a story in which a word in twenty is exchanged for one of
another story, and one in two hundred for a name that nobody has seen. The file takes 400 MB in the temporary folder.
Needs nothing but the command.
"""
import json
import os
import random
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def made_up(stories, count, draw):
    """So many articles, one after another."""
    for number in range(count):
        story = draw.choice(stories)
        start = draw.randrange(max(1, len(story) - 60))
        words = story[start:start + 60]
        for _ in range(len(words) // 20):
            words[draw.randrange(len(words))] = draw.choice(draw.choice(stories))
        if draw.random() < 0.3:
            name = "".join(draw.choice("bdfgklmnrst") + draw.choice("aeiou") for _ in range(4)).capitalize()
            words[draw.randrange(len(words))] = name
        yield {"id": str(number), "text": " ".join(words)}


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = common.parsed(parser)
    stories = [words for record in common.data(options.data, "bulk/reuters21578", "text")
               if len(words := record["text"].split()) > 10]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "articles.jsonl")
        common.write(path, made_up(stories, options.articles, random.Random(5)))
        command = [options.analyze, "topics", path, "--topics", "20", "--jobs", str(options.jobs), "--language", "en",
                   "--format", "json", "--quiet"]
        begin = time.monotonic()
        text, seconds = common.output(command)
        clock = time.monotonic() - begin
        assigned = len(json.loads(text)["assignments"])
        print(f"{options.articles} articles, {os.path.getsize(path) / 1e6:.0f} MB: {seconds:.1f} s of processor time, "
              f"{clock:.1f} s on the clock, {assigned} articles in topics; "
              f"{common.peak(command):.0f} MB at the most")


if __name__ == "__main__":
    main()

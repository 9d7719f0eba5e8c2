"""Counting words and splitting sentences by scikit-learn and pySBD: processor seconds, medians, as a line of JSON.

    python text_speed.py --data FILE.jsonl.gz [--rounds 3]

FILE has a field "text". The Speed suite runs this and sets its own figures beside it (`make bench DATA=DIR`).
`plainTokens` counts the words of the text with everything but ASCII letters and digits made spaces. pySBD splits
the first articles up to 200 KB. Needs scikit-learn; NLTK (its Snowball stemmer) and pySBD where they are installed.
"""
import argparse
import json
import os
import re
import statistics
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def processor(rounds, body):
    return statistics.median(common.spent(body)[1] for _ in range(rounds))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="FILE")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    common.need("sklearn")
    common.limit_threads()
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    texts = [record["text"] for record in common.records(arguments.data, "text")]
    answers = {
        "CountVectorizer": processor(arguments.rounds, lambda: CountVectorizer().fit_transform(texts)),
        "TfidfVectorizer": processor(arguments.rounds, lambda: TfidfVectorizer().fit_transform(texts)),
    }
    plain = [re.sub(rb"[^A-Za-z0-9]", b" ", text.encode()).decode() for text in texts]
    counts = CountVectorizer(token_pattern=r"[A-Za-z0-9]+").fit_transform(plain)
    answers["plainTokens"] = int(counts.sum())
    if not common.lacks("nltk"):
        from nltk.stem.snowball import SnowballStemmer
        stemmer, words, known = SnowballStemmer("english"), re.compile(r"(?u)\b\w\w+\b"), {}

        def stems(text):
            return [known.get(word) or known.setdefault(word, stemmer.stem(word)) for word in words.findall(text.lower())]

        answers["stemmed TfidfVectorizer"] = processor(1, lambda: TfidfVectorizer(analyzer=stems).fit_transform(texts))
    if not common.lacks("pysbd"):
        import pysbd
        piece, used = [], 0
        for text in texts:
            if used >= 200_000:
                break
            piece.append(text)
            used += len(text.encode())
        segmenter = pysbd.Segmenter(language="fr" if "_fr_" in arguments.data else "en", clean=False)
        answers["pySBD"] = processor(1, lambda: [segmenter.segment(text) for text in piece])
        answers["pySBD bytes"] = used
    print(json.dumps(answers))


if __name__ == "__main__":
    main()

"""TextRank here and in sumy, on the same articles and one thread, and on one long article.

    python summaries_speed.py --data DIR [--analyze PATH] [--articles 931] [--long 10000] [--rounds 3]

DIR holds `summaries/cnn_dm.jsonl.gz`. sumy gets its sentences cut beforehand, outside its time; the command's time is
all of its run: start, reading JSON, splitting, ranking, printing. Beside that sumy as its manual runs it, from the text
on, with NLTK's sentences and words. Processor seconds, medians of rounds in which all take turns. The answers differ by
stop words, stems and where sentences end, so what is told is how many of sumy's sentences the command chooses too.
Needs sumy.
"""
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)
from summaries_quality import sumy  # noqa: E402


def manual(texts):
    """sumy as its manual runs it. NLTK's Punkt learns from the texts: its own parameters are a download of their own."""
    import nltk.tokenize
    from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words
    punkt = PunktSentenceTokenizer(PunktTrainer("\n".join(texts)).get_params())
    nltk.tokenize._get_punkt_tokenizer = lambda language="english": punkt
    Tokenizer._get_sentence_tokenizer = lambda self, language: punkt
    method, words = TextRankSummarizer(Stemmer("english")), Tokenizer("english")
    method.stop_words = get_stop_words("english")
    return lambda text: method(PlaintextParser.from_string(text, words).document, 3)


def command(analyze, path):
    return [analyze, "summarize", path, "--method", "textrank", "--format", "json", "--jobs", "1", "--language", "en",
            "--quiet"]


def shared(theirs, ours):
    """The share of sumy's sentences that the command's summaries hold, white space aside."""
    hits = [" ".join(sentence.split()) in " ".join(summary.split())
            for sentences, summary in zip(theirs, ours) for sentence in sentences]
    return sum(hits) / max(1, len(hits))


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--articles", type=int, default=931)
    parser.add_argument("--long", type=int, default=10000)
    parser.add_argument("--peer-long", type=int, default=1000, help="sentences of the peer's long article: its time "
                        "grows with their square and is scaled by that")
    parser.add_argument("--rounds", type=int, default=3)
    options = common.parsed(parser)
    common.need("sumy", "numpy")
    common.limit_threads()
    choose = sumy("textrank", "en")

    def peer_run(articles):
        return common.spent(lambda: [choose(sentences, 3) for sentences in articles])
    texts = [record["text"] for record in common.data(options.data, "summaries/cnn_dm", "text")]
    split = [re.split(r"(?<=[.!?])\s+(?=[A-Z\"'])", text) for text in texts]
    pool = [text for sentences in split for text in sentences if 4 < len(text.split()) < 60]
    texts, split = texts[:options.articles], split[:options.articles]
    with tempfile.TemporaryDirectory() as folder:
        articles, long = folder + "/articles.jsonl", folder + "/long.jsonl"
        common.write(articles, ({"id": str(place), "text": text} for place, text in enumerate(texts)))
        common.write(long, [{"id": "long", "text": "\n".join(pool[:options.long])}])
        whole = manual(texts)
        results = common.in_turns(options.rounds, {
            "sumy": lambda: peer_run(split), "analyze": lambda: common.answers(command(options.analyze, articles)),
            "manual": lambda: common.spent(lambda: [whole(text) for text in texts])})
        (theirs, peer), (ours, mine), (_, full) = results["sumy"], results["analyze"], results["manual"]
        print(f"{len(texts)} articles: sumy {1000 * peer / len(texts):.2f} ms each, analyze "
              f"{1000 * mine / len(texts):.3f} ms, {peer / mine:.0f} times; "
              f"{100 * shared(theirs, (line['summary'] for line in ours)):.0f} in 100 of sumy's sentences chosen too")
        print(f"sumy from the text on, as its manual runs it: {1000 * full / len(texts):.2f} ms each, "
              f"{full / mine:.0f} times")
        small, count = pool[:options.peer_long], len(pool[:options.long])
        results = common.in_turns(options.rounds, {
            "sumy": lambda: peer_run([small]), "analyze": lambda: common.output(command(options.analyze, long))})
        (_, peer), (_, mine) = results["sumy"], results["analyze"]
        scaled = peer * (count / len(small)) ** 2
        print(f"{count} sentences: sumy {scaled:.0f} s (from {peer:.1f} s for {len(small)}), analyze {mine:.2f} s and "
              f"{common.peak(command(options.analyze, long)):.0f} MB, {scaled / mine:.0f} times")


if __name__ == "__main__":
    main()

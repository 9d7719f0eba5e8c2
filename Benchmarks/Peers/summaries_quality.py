"""Summaries by sumy and summa beside the command's, all scored by `analyze evaluate summaries`.

    python summaries_quality.py --data DIR [--analyze PATH] [--sets cnn_dm,…] [--peers textrank,…,summa]

DIR holds `summaries/NAME.jsonl.gz`; sets that are missing are left out. All choose from the sentences that `analyze
sentences` finds (summa cuts them once more), and as many of them. A text on which a peer fails has an empty summary; how
many there are is told. `auto` has seen these articles: RANKING.md has its cross-validated figures. Prints a Markdown
table of ROUGE F1. sumy's KL takes minutes for an article of some hundred sentences, so it has to be asked for. Needs
sumy and summa.
"""
import importlib
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

SUMY = {"textrank": ("text_rank", "TextRankSummarizer"), "lexrank": ("lex_rank", "LexRankSummarizer"),
        "lsa": ("lsa", "LsaSummarizer"), "luhn": ("luhn", "LuhnSummarizer"),
        "sumbasic": ("sum_basic", "SumBasicSummarizer"), "reduction": ("reduction", "ReductionSummarizer"),
        "kl": ("kl", "KLSummarizer")}
PEERS = [*SUMY, "summa"]
NAMES = {"en": "english", "fr": "french"}


class Words:
    """A tokeniser for sumy that needs no NLTK data."""

    def to_words(self, text):
        return re.findall(r"[^\W_]+", text.lower())

    def to_sentences(self, text):
        return [text]


def sumy(peer, language):
    """A function from sentences and a count to the sentences that sumy chooses."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer, null_stemmer
    from sumy.utils import get_stop_words
    module, name = SUMY[peer]
    stemmer = Stemmer(NAMES[language]) if language in NAMES else null_stemmer
    method = getattr(importlib.import_module("sumy.summarizers." + module), name)(stemmer)
    method.stop_words = get_stop_words(NAMES[language]) if language in NAMES else frozenset()
    words = Words()

    def chosen(sentences, count):
        document = ObjectDocumentModel([Paragraph([Sentence(text, words) for text in sentences])])
        return [str(sentence) for sentence in method(document, count)]
    return chosen


def summa(language):
    from summa import summarizer

    def chosen(sentences, count):
        scored = summarizer.summarize("\n".join(sentences), ratio=1.0, language=NAMES.get(language, "english"),
                                      scores=True)
        best = sorted(range(len(scored)), key=lambda place: -scored[place][1])[:count]
        return [scored[place][0] for place in sorted(best)]
    return chosen


def summaries(choose, texts, count):
    """The summaries of the peer in the form of the command's, and how many texts it failed on."""
    found, failed = [], 0
    for text in texts:
        try:
            parts = choose([" ".join(one["text"].split()) for one in text["sentences"]], count)
        except Exception:  # whatever a peer raises on odd texts: a division by zero, a matrix without a spectrum
            parts, failed = [], failed + 1
        found.append({"id": text["id"], "summary": " ".join(parts), "sentences": [{"text": one} for one in parts]})
    return found, failed


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--sets", default=list(common.SUMMARIES), type=common.choices(common.SUMMARIES))
    parser.add_argument("--peers", default=[name for name in PEERS if name != "kl"], type=common.choices(PEERS))
    options = common.parsed(parser)
    common.need(*(["sumy", "numpy"] if set(options.peers) - {"summa"} else []),
                *(["summa"] if "summa" in options.peers else []))
    common.limit_threads()
    names = common.present(options.data, ["summaries/" + name for name in options.sets])
    print("| set | articles | tool | ROUGE-1 | ROUGE-2 | ROUGE-Lsum | words | failed |\n"
          "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    for path, name in ((common.path_of(options.data, name), name.split("/")[1]) for name in names):
        language, count = common.SUMMARIES[name]
        texts, _ = common.answers([options.analyze, "sentences", path, "--language", language, "--format", "json",
                                   "--quiet"])

        def tell(tool, found, failed=0):
            figures = common.evaluated(options.analyze, "summaries", path, found, "--language", language)
            cells = " | ".join(f"{figures[kind]['mean']:.1f}" for kind in ("rouge1", "rouge2", "rougeLsum"))
            print(f"| {name} | {len(texts)} | {tool} | {cells} | {figures['meanWords']:.1f} | {failed} |", flush=True)
        for method in ("auto", "lead"):
            tell("analyze, " + method, common.answers([
                options.analyze, "summarize", path, "--method", method, "--sentences", str(count), "--language", language,
                "--format", "json", "--quiet"])[0])
        for peer in options.peers:
            choose = summa(language) if peer == "summa" else sumy(peer, language)
            tell(peer if peer == "summa" else "sumy, " + peer, *summaries(choose, texts, count))


if __name__ == "__main__":
    main()

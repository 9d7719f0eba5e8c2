"""Ends of sentences by other packages beside the command's, all scored by `analyze evaluate sentences`.

    python sentences_quality.py --data DIR [--analyze PATH] [--peers pysbd,segtok,…]

DIR holds `sentences/*.jsonl.gz` (`id`, `lang`, `text`, `sentences`) and, for Punkt, which has to be trained, the sets of
`bulk` in English, French and Vietnamese; in other languages, and where they are missing, it stays untrained. What a peer
does not know the language of is cut by its English rules. Prints a Markdown table of F1 and the share of texts that are
cut just so. Needs pysbd, segtok, syntok, spacy, blingfire, nltk and PyICU, those that --peers name.
"""
import functools
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)

NEEDS = {"pysbd": "pysbd", "segtok": "segtok", "syntok": "syntok", "spacy": "spacy", "blingfire": "blingfire",
         "punkt": "nltk", "icu": "icu"}
BULK = {"en": "bulk/reuters21578", "fr": "bulk/orangesum_fr_articles", "vi": "bulk/vietnews_articles"}


def located(text, pieces):
    """Where the pieces stand, in characters; what a peer changed is passed over."""
    spans, place = [], 0
    for piece in map(str.strip, pieces):
        start = text.find(piece, place) if piece else -1
        if start < 0 and piece:
            start = text.find(piece.split()[0], place)
        if start >= 0:
            place = min(len(text), start + len(piece))
            spans.append((start, place))
    return spans


def syntok_spans(text):
    import syntok.segmenter
    return [(sentence[0].offset, sentence[-1].offset + len(sentence[-1].value))
            for paragraph in syntok.segmenter.analyze(text) for sentence in paragraph if sentence]


def icu_spans(language, text):
    import icu
    breaker = icu.BreakIterator.createSentenceInstance(icu.Locale(language))
    breaker.setText(text)
    # ICU counts units of UTF-16.
    places, at = {}, 0
    for index, character in enumerate(text):
        places[at] = index
        at += 2 if ord(character) > 0xFFFF else 1
    ends = [places.get(end, len(text)) for end in breaker]
    return list(zip([0, *ends], ends))


@functools.lru_cache(maxsize=None)
def splitter(peer, language, folder):
    """A function from a text to the spans of its sentences, in characters."""
    if peer == "pysbd":
        import pysbd
        from pysbd.languages import LANGUAGE_CODES
        tool = pysbd.Segmenter(language=language if language in LANGUAGE_CODES else "en", clean=False)
        return lambda text: located(text, tool.segment(text))
    if peer == "segtok":
        from segtok.segmenter import split_multi
        return lambda text: located(text, split_multi(text))
    if peer == "syntok":
        return syntok_spans
    if peer == "spacy":
        import spacy
        try:
            tool = spacy.blank(language)
        except ImportError:  # as spaCy says that it has no such language, or not what that language needs
            tool = spacy.blank("xx")
        tool.add_pipe("sentencizer")
        return lambda text: [(one.start_char, one.end_char) for one in tool(text).sents]
    if peer == "blingfire":
        import blingfire
        return lambda text: list(blingfire.text_to_sentences_and_offsets(text)[1])
    if peer == "icu":
        return functools.partial(icu_spans, language)
    from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
    if language not in BULK or not os.path.exists(common.file_of(folder, BULK[language])):
        return lambda text: list(PunktSentenceTokenizer().span_tokenize(text))
    trainer = PunktTrainer()
    trainer.train("\n\n".join(record["text"] for record in common.data(folder, BULK[language], "text")[:4000]))
    trained = PunktSentenceTokenizer(trainer.get_params())
    return lambda text: list(trained.span_tokenize(text))


def cut(peer, record, folder):
    """The record's sentences in the form of the command's, offsets in bytes; None if the peer fails on it."""
    text = record["text"]
    try:
        spans = splitter(peer, record["lang"], folder)(text)
    except Exception:  # whatever a peer raises on odd texts
        return None
    return [{"start": len(text[:start].encode()), "end": len(text[:end].encode())} for start, end in spans]


def main():
    parser = common.parser_of(__doc__)
    parser.add_argument("--peers", default=list(NEEDS), type=common.choices(NEEDS))
    options = common.parsed(parser)
    common.need(*(NEEDS[name] for name in options.peers))
    names = common.sets_in(options.data, "sentences")
    print("| set | texts | tool | F1 | exact | failed |\n| --- | ---: | --- | ---: | ---: | ---: |")
    for name in names:
        path = common.path_of(options.data, name)
        records = common.records(path, "id", "lang", "text", "sentences")
        for peer in [None, *options.peers]:
            if peer is None:
                found, _ = common.answers([options.analyze, "sentences", path, "--language-field", "lang", "--format",
                                           "json", "--quiet"])
                failed = 0
            else:
                each = [cut(peer, record, options.data) for record in records]
                found = [{"id": record["id"], "sentences": one or []} for record, one in zip(records, each)]
                failed = each.count(None)
            figures = common.evaluated(options.analyze, "sentences", path, found)
            print(f"| {name.split('/')[1]} | {len(records)} | {peer or 'analyze'} | {figures['f1']:.1f} | "
                  f"{figures['exact']:.1f} | {failed} |", flush=True)


if __name__ == "__main__":
    main()

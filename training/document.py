"""A text in words, with whatever a corpus says about it. Annotations that a corpus lacks are None."""
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from words import case, quotes, starts_paragraph, words


@dataclass
class Mention:
    """Words [first, last) with the word that heads them; `form` and `kind` are indices into FORMS and MENTION_CLASSES."""

    first: int
    last: int
    head: int
    form: int
    kind: int
    chain: int


@dataclass
class Syntax:
    """A Universal Dependencies tree: indices into UPOS and RELATIONS; `head` is a word, the word itself for a root, or -1 where unknown."""

    upos: list
    relation: list
    head: list


@dataclass
class Document:
    name: str
    text: str
    spans: list
    pieces: list
    case: list
    quote: list
    paragraph: list
    sentence: list | None = None  # the number of each word's sentence
    runs: list | None = None  # (role, first word, last word + 1)
    links: list = field(default_factory=list)  # (cue run, source run or None, [content runs])
    entities: list | None = None  # (label, first word, last word + 1)
    entity_labels: frozenset = frozenset()  # the labels that this corpus marks wherever they stand
    mentions: list | None = None
    all_mentions: bool = False  # whether every mention is there, or only some chains
    syntax: Syntax | None = None
    passages: list | None = None  # parts of the text with their frames (see frames.py)

    def word_at(self, i):
        return self.text[slice(*self.spans[i])]

    def words_in(self, start, end):
        """[first, last) of the words that overlap the characters [start, end), or None."""
        first = bisect_right(self.spans, start, key=lambda span: span[1])
        last = bisect_left(self.spans, end, key=lambda span: span[0])
        return (first, last) if first < last else None


def lay_out(name, text, tokenizer, bare_headline=False):
    """`bare_headline` leaves out a full stop that ends the first paragraph."""
    spans = words(text)
    if bare_headline:
        last = next((i for i, opens in enumerate(starts_paragraph(text, spans)) if opens and i > 0), len(spans)) - 1
        if last >= 0 and text[slice(*spans[last])] == ".":
            del spans[last]
    first = starts_paragraph(text, spans)
    quote = quotes(text, spans, first)
    encoding = tokenizer.encode([text[a:b] for a, b in spans], is_pretokenized=True, add_special_tokens=False)
    pieces = [[] for _ in spans]
    for piece, word in zip(encoding.ids, encoding.word_ids):
        pieces[word].append(piece)
    kept = [i for i, p in enumerate(pieces) if p]
    # A word the vocabulary has nothing for is skipped, but the paragraph it opened still opens.
    opens, opened = [], False
    for i in range(len(spans)):
        opened = opened or first[i]
        if pieces[i]:
            opens.append(opened)
            opened = False
    spans = [spans[i] for i in kept]
    return Document(name, text, spans, [pieces[i] for i in kept], [case(text[a:b]) for a, b in spans],
                    [quote[i] for i in kept], [int(o) for o in opens])

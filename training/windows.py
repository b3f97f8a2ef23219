"""Windows over a document: as many whole paragraphs as fit, long paragraphs cut after a sentence."""
import random
from dataclasses import dataclass

CLS, SEP = 101, 102
ENDS = {".", "!", "?", '"', "”"}


@dataclass
class Window:
    document: object
    first: int
    last: int  # words [first, last)


def split(document, room):
    """Windows of at most `room` pieces."""
    out, first, used = [], 0, 0
    cut_paragraph = cut_sentence = None
    i = 0
    n = len(document.spans)
    while i < n:
        size = len(document.pieces[i])
        if i > first and document.paragraph[i]:
            cut_paragraph = i
        elif i > first and document.text[document.spans[i - 1][0] : document.spans[i - 1][1]] in ENDS:
            cut_sentence = i
        if used + size > room and i > first:
            at = cut_paragraph or cut_sentence or i
            out.append(Window(document, first, at))
            first, used = at, 0
            cut_paragraph = cut_sentence = None
            i = at
            continue
        used += size
        i += 1
    if first < n:
        out.append(Window(document, first, n))
    return out


def batches(windows, pieces, seed):
    """Windows of like length together, about `pieces` pieces a batch, in random order."""
    rng = random.Random(seed)
    sized = sorted(windows, key=lambda w: (length(w), rng.random()))
    out, batch, longest = [], [], 0
    for w in sized:
        longest = max(longest, length(w))
        if batch and longest * (len(batch) + 1) > pieces:
            out.append(batch)
            batch, longest = [], length(w)
        batch.append(w)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def length(window):
    if not hasattr(window, "length"):
        window.length = 2 + sum(len(window.document.pieces[i]) for i in range(window.first, window.last))
    return window.length

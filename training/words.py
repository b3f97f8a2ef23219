"""Words and their features, exactly as `src/text/words.ts` and `src/text/word-features.ts` compute them.

The tests hold both to one table (`src/text/fixtures/words.json`), so that what the model was trained on is what it is
given. Offsets are code points here and UTF-16 units there.
"""
import regex

# Invisible marks within a word, those of direction for one, are part of it; the zero-width space parts words.
WORD = regex.compile(r"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|(?:(?!\u200b)\p{Cf})+(?=[\p{L}\p{M}\p{N}]))*|[^\p{White_Space}\p{L}\p{M}\p{N}]")

CASES = ("none", "lower", "title", "upper", "mixed", "digit")
QUOTES = ("outside", "inside", "opening", "closing")
OPENING, CLOSING = "“«„", "”»"


def words(text):
    """[(start, end)] of every run of letters, marks and digits, with invisible marks inside it, and of every other character but white space alone."""
    return [m.span() for m in WORD.finditer(text)]


def case(word):
    """Index into CASES."""
    if regex.search(r"\p{N}", word):
        return 5
    upper = len(regex.findall(r"[\p{Lu}\p{Lt}]", word))
    lower = len(regex.findall(r"\p{Ll}", word))
    if upper == 0:
        return 1 if lower else 0
    if lower == 0:
        return 3 if upper > 1 else 2
    return 2 if upper == 1 and regex.match(r"[\p{Lu}\p{Lt}]", word) else 4


def starts_paragraph(text, spans):
    """For each word whether a line break (or nothing) stands before it."""
    before = [0] + [end for _, end in spans]
    return [i == 0 or "\n" in text[before[i] : start] for i, (start, _) in enumerate(spans)]


def quotes(text, spans, paragraph_starts):
    """For each word an index into QUOTES; a quotation ends with its paragraph at the latest."""
    out, inside = [], None
    for (start, end), first in zip(spans, paragraph_starts):
        if first:
            inside = None
        mark = text[start:end]
        if mark == '"':
            out.append(3 if inside == '"' else 2)
            inside = None if inside == '"' else '"'
        elif mark in OPENING:
            out.append(2)
            inside = mark
        elif mark in CLOSING:
            out.append(3)
            inside = None
        elif mark == "‘" and inside is None:
            out.append(2)
            inside = mark
        elif mark == "’" and inside == "‘" and not regex.match(r"[\p{L}\p{N}]", text[end : end + 1]):
            out.append(3)
            inside = None
        else:
            out.append(0 if inside is None else 1)
    return out

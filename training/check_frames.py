"""Checks annotated texts while they are written: python check_frames.py frames/verbal.jsonl ...; prints errors and counts."""
import collections
import json
import sys

from frame_labels import CATEGORIES, CONTEXTS, KINDS, MODES, QUESTIONS, ROLES
from frames import each, marked_pair, where

FIELDS = {"occurrence", "type", "status", "relation"}


def errors(row):
    """What is wrong with a row, as texts."""
    if "marked" in row:
        if row["root"] not in (*CATEGORIES, "YIELD"):
            yield f"root {row['root']!r} unknown"
        if not any(marked_pair(row["marked"], row["root"])["pairs"][0][:2]):
            yield "nobody is marked"
        return
    for context in row.get("context", []):
        if context not in CONTEXTS:
            yield f"context {context!r} unknown"
    for frame in row["frames"]:
        kinds = [k for k in KINDS if k in frame]
        if len(kinds) != 1 or "trigger" not in frame:
            yield f"one kind and a trigger each: {frame}"
            continue
        kind = kinds[0]
        if frame[kind] not in QUESTIONS[kind]:
            yield f"{kind} {frame[kind]!r} unknown"
        if kind == "event" and "occurrence" not in frame:
            yield "an event without its occurrence"
        for field, value in frame.items():
            if field in FIELDS and value not in QUESTIONS[field]:
                yield f"{field} {value!r} unknown"
            elif field == "mode" and value not in MODES.get(frame[kind], ()):
                yield f"mode {value!r} is none of {frame[kind]}"
            elif field in (*ROLES, "trigger") and "text" in row:
                yield from missing(row["text"], field, value)
            elif field not in (kind, "mode", "trigger", *ROLES, *FIELDS):
                yield f"field {field!r} unknown"


def missing(text, field, value):
    for words in each(value):
        try:
            where(text, words)
        except ValueError:
            yield f"{field} {words!r} is not in the text"


def main():
    counts, wrong, texts = collections.Counter(), 0, 0
    for path in sys.argv[1:]:
        for number, line in enumerate(open(path, encoding="utf-8"), 1):
            row = json.loads(line)
            texts += 1
            for error in errors(row):
                wrong += 1
                print(f"{path}:{number}: {error}")
            counts.update(f"{k} {f[k]}" for f in row.get("frames", []) for k in KINDS if k in f)
    print(texts, "texts,", wrong, "errors", dict(counts.most_common()))
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()

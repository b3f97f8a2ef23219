"""Adds passages that nobody has annotated to the rows, for a teacher to say what is in them:

  python unknown_rows.py --shared ../../shared --rows joint/rows.pkl
"""
import argparse
import glob
import os
import pickle
import random
import re

from frames import is_held
from unlabelled import read_unlabelled

SHINGLE = 8
COUNTS = {"polnear": 6000, "guardian": 1900, "stories": 2600}


def passages_of(text, rng):
    """Paragraphs that follow each other, 30 to 110 words together."""
    out, group, size, wanted = [], [], 0, rng.randint(30, 110)
    for paragraph in (p.strip() for p in re.split(r"\n+", text)):
        length = len(paragraph.split())
        if not 5 <= length <= 150:
            continue
        if group and size + length > wanted:
            out.append("\n\n".join(group))
            group, size, wanted = [], 0, rng.randint(30, 110)
        group.append(paragraph)
        size += length
    return [p for p in (*out, "\n\n".join(group)) if len(p.split()) >= SHINGLE]


def shingles(text):
    words = text.split()
    return {" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}


def texts_of(shared):
    articles = sorted(glob.glob(os.path.join(shared, "corpora/polnear/train/text/*.txt")))
    others = [view.text for view in read_unlabelled(shared, 4500)]
    count = sum(1 for _ in open(os.path.join(shared, "corpora/guardian-sdf/articles.jsonl"), encoding="utf-8"))
    return {"polnear": [open(path, encoding="utf-8").read() for path in articles], "guardian": others[:count], "stories": others[count:]}


def main():
    a = argparse.ArgumentParser()
    for name in ("shared", "rows"):
        a.add_argument("--" + name, required=True)
    o = a.parse_args()
    rng = random.Random(6)
    with open(o.rows, "rb") as f:
        rows = [row for row in pickle.load(f) if not row.get("unknown")]
    apart = set().union(*(shingles(row["text"]) for row in rows if "text" in row and is_held(row)))
    for source, texts in texts_of(o.shared).items():
        passages = [p for text in texts for p in passages_of(text, rng) if not apart & shingles(p)]
        rng.shuffle(passages)
        rows += [{"source": f"unknown-{source}", "text": p, "unknown": True} for p in passages[: COUNTS[source]]]
    with open(o.rows, "wb") as f:
        pickle.dump(rows, f)


if __name__ == "__main__":
    main()

"""News-like texts that nobody has annotated."""
import csv
import json
import os
import random
import re

from corpus import View


def read_unlabelled(shared, stories=1200, seed=1):
    corpora = os.path.join(shared, "corpora")
    texts = []
    for line in open(os.path.join(corpora, "guardian-sdf/articles.jsonl"), encoding="utf-8"):
        texts.append(paragraphs_of(json.loads(line)["text"], seed))
    with open(os.path.join(corpora, "plover-synthetic/stories.csv"), encoding="utf-8", newline="") as f:
        rows = [paragraphs_of(row["text"], seed) for row in csv.DictReader(f)]
    texts += random.Random(seed).sample(rows, min(stories, len(rows)))
    return [View(f"unlabelled-{i}", "none", text, []) for i, text in enumerate(texts) if text.strip()]


def paragraphs_of(text, seed):
    """The articles come as one line; news has short paragraphs, so breaks are put after every second or third sentence."""
    rng, out, left = random.Random(seed), [], 2
    for part in re.split(r'(?<=[.!?][”"])\s+(?=[A-Z“"])|(?<=[.!?])\s+(?=[A-Z“"])', text):
        out.append(part)
        left -= 1
        out.append("\n\n" if left == 0 else " ")
        left = left or rng.randint(1, 3)
    return "".join(out).strip()

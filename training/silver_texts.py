"""Writes the texts that CoreNLP is to read, one file each: python silver_texts.py --shared ../../shared --out silver

`texts` has them all; `names.txt`, `chains.txt` and `trees.txt` list those that get names, coreference or dependencies.
"""
import argparse
import glob
import os
import random

from corpus import one_view_a_text, read_polnear
from gum import DEV, LEFT_OUT, read_tokens
from unlabelled import read_unlabelled

CHAINED = 147  # texts of 250 to 700 words, PolNeAR's and others in turn
PARSED = 230


def texts(shared):
    """{name: text}: PolNeAR train, news and stories that nobody has annotated, GUM's training part."""
    out = {v.name: v.text for v in one_view_a_text(read_polnear(os.path.join(shared, "corpora/polnear/train")))}
    out |= {v.name: v.text for v in read_unlabelled(shared)}
    for path in sorted(glob.glob(os.path.join(shared, "corpora/gum/*.conllu"))):
        name = os.path.basename(path)[len("GUM_"):-len(".conllu")]
        if name not in DEV and not name.startswith(LEFT_OUT):
            out[f"gum-{name}"] = read_tokens(path)[0]
    return out


def in_turn(names, rng):
    """PolNeAR's texts and the others by turns, in random order."""
    sides = [[n for n in names if n.startswith("unlabelled") == unlabelled] for unlabelled in (False, True)]
    for side in sides:
        rng.shuffle(side)
    return [n for pair in zip(*sides) for n in pair]


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    os.makedirs(os.path.join(o.out, "texts"), exist_ok=True)
    found = texts(o.shared)
    for name, text in found.items():
        with open(os.path.join(o.out, "texts", name + ".txt"), "w", encoding="utf-8", newline="") as f:
            f.write(text)
    rng = random.Random(1)
    news = [n for n in sorted(found) if not n.startswith("gum-")]
    chained = in_turn([n for n in news if 250 <= len(found[n].split()) <= 700], rng)[:CHAINED]
    parsed = [n for n in in_turn(news, rng) if n not in chained][:PARSED]
    for kind, names in (("names", found), ("chains", chained), ("trees", parsed)):
        with open(os.path.join(o.out, kind + ".txt"), "w", encoding="utf-8") as f:
            f.writelines(os.path.abspath(os.path.join(o.out, "texts", n + ".txt")) + "\n" for n in names)


if __name__ == "__main__":
    main()

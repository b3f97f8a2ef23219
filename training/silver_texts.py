"""Writes the texts that CoreNLP is to read, one file each: python silver_texts.py --shared ../../shared --out silver/texts"""
import argparse
import os

from corpus import one_view_a_text, read_polnear
from unlabelled import read_unlabelled


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    views = one_view_a_text(read_polnear(os.path.join(o.shared, "corpora/polnear/train"))) + read_unlabelled(o.shared)
    for v in views:
        with open(os.path.join(o.out, v.name + ".txt"), "w", encoding="utf-8", newline="") as f:
            f.write(v.text)


if __name__ == "__main__":
    main()

"""Lays out what the joint training learns from, so that it can run where the corpora are not:

  python joint_data.py --shared ../../shared --tokenizer T --silver silver/silver.jsonl --frames frames --reader runs/reader2 --out joint

The texts annotated with frames have no statements marked: what a reader before this one reads in them stands in for those,
or the statement heads forget the manner of wire reports while the encoder learns from them.
"""
import argparse
import lzma
import os
import pickle
import random

import torch
from tokenizers import Tokenizer

from corpus import one_view_a_text, read_polnear, to_document
from document import lay_out
from frames import read_rows
from gum import read_gum
from mixture import read_silver, read_texts
from predict import predict_documents
from reader import Reader


def add_statements(rows, run, tokenizer):
    reader = Reader(0.0)
    reader.start_from(torch.load(os.path.join(run, "latest.pt"), map_location="cpu")["average"])
    for row in rows:
        if "frames" in row:
            row["statements"] = predict_documents(reader, [lay_out("row", row["text"], tokenizer)], 254)["row"]


def main():
    a = argparse.ArgumentParser()
    for name in ("shared", "tokenizer", "frames", "out"):
        a.add_argument("--" + name, required=True)
    a.add_argument("--silver", help="without it texts have no names, chains and trees but those of their corpora")
    a.add_argument("--reader", help="without it texts annotated with frames have no statements (see train_joint.py --kept)")
    a.add_argument("--news", type=int, default=250, help="so many of the texts that have names only")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    rows = read_rows(o.frames, o.shared)
    if o.reader:
        add_statements(rows, o.reader, tokenizer)
    with open(os.path.join(o.out, "rows.pkl"), "wb") as f:
        pickle.dump(rows, f)
    texts = read_texts(o.shared, tokenizer, read_silver(o.silver) if o.silver else {})
    news = [d for d in texts["news"] if not d.mentions and not d.syntax]
    texts["news"] = random.Random(1).sample(news, min(o.news, len(news)))
    dev = {"polnear": [to_document(v, tokenizer) for v in one_view_a_text(read_polnear(os.path.join(o.shared, "corpora/polnear/dev")))],
           "gum": read_gum(o.shared, tokenizer, dev=True)}
    with lzma.open(os.path.join(o.out, "texts.pkl.xz"), "wb", preset=4) as f:
        pickle.dump({"texts": texts, "dev": dev}, f, 5)


if __name__ == "__main__":
    main()

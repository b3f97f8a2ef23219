"""What a reader takes for acts in the annotated texts, so that the next one learns what is none:

  python found_triggers.py --rows joint/rows.pkl --reader runs/joint --tokenizer T

Each row with frames, or that nobody has annotated, gets `found`: (kind, start, end) of all words that the reader thinks may name an act.
"""
import argparse
import os
import pickle
import random

import torch
from tokenizers import Tokenizer

from frame_labels import KINDS
from frames import lay_out_group
from joint_batches import is_unknown, long_batch
from joint_judge import apart
from joint_scores import vectors_of
from reader import Reader
from windows import split

# Log-odds from which words are kept, a little below those from which the product asks what is around them.
WORTH = {"event": -2.5, "transfer": -4.5, "commitment": -4.5, "threat": -4.0, "restriction": -3.5}


TOGETHER = 32  # rows of about one length


@torch.no_grad()
def find(reader, rows, tokenizer):
    """Adds `found` to rows with frames, and to those that nobody has annotated."""
    laid = []
    for row in rows:
        framed = {"frames": [], **{k: v for k, v in row.items() if k in ("text", "context", "frames")}}
        row["found"] = []
        laid += [(row, w) for w in split(lay_out_group("row", [framed], tokenizer, random.Random(0)), 254)]
    laid.sort(key=lambda one: one[1].last - one[1].first)
    for i in range(0, len(laid), TOGETHER):
        group = laid[i : i + TOGETHER]
        batch = long_batch([w for _, w in group], random.Random(0), 0.0, None, plain=True)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            framed = vectors_of(reader, batch)[1].float()
        for (row, w), scores in zip(group, reader.frames.triggers(framed)):
            for kind, own in zip(KINDS, scores):
                spans = apart(own - WORTH[kind], 0, w.last - w.first)
                place = w.document.spans
                row["found"] += [(kind, place[w.first + a][0], place[w.first + b - 1][1]) for a, b in spans]
        if i // TOGETHER % 20 == 0:
            print(i, "of", len(laid), flush=True)


def main():
    a = argparse.ArgumentParser()
    for name in ("rows", "reader", "tokenizer"):
        a.add_argument("--" + name, required=True)
    o = a.parse_args()
    tokenizer = Tokenizer.from_file(o.tokenizer)
    reader = Reader(0.0)
    reader.start_from(torch.load(os.path.join(o.reader, "latest.pt"), map_location="cpu")["average"])
    reader.eval()
    with open(o.rows, "rb") as f:
        rows = pickle.load(f)
    find(reader, [row for row in rows if "frames" in row or is_unknown(row)], tokenizer)
    with open(o.rows, "wb") as f:
        pickle.dump(rows, f)


if __name__ == "__main__":
    main()

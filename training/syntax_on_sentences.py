"""Teaches the syntax head alone, the encoder as it is, on sentences that stand alone and on texts:

  python syntax_on_sentences.py --teacher runs/joint --run runs/mean --data joint/texts.pkl.xz --rows joint/rows.pkl --tokenizer T --out runs/reader5

The texts with trees are whole documents. After long training on them a sentence alone was read as a headline; of such
sentences the reader before it has the better opinion, which is learned here, while GUM's trees and silver's go on.
"""
import argparse
import lzma
import os
import pickle
import random
import re

import torch
from tokenizers import Tokenizer

from document import lay_out
from reader import Reader
from syntax import syntax_loss
from tensors import inputs, syntax_targets
from windows import split


def load(run):
    saved = torch.load(os.path.join(run, "latest.pt"), map_location="cpu")
    reader = Reader(0.0)
    reader.start_from(saved["average"])
    return saved, reader.eval()


def sentences(rows, short, long):
    """So many sentences of up to 14 words, and of up to 28."""
    parts = [p for r in rows for p in re.split(r'(?<=[.!?"”])\s+(?=[A-Z"“])', r["text"].strip())]
    random.shuffle(parts)
    sized = lambda least, most, count: [p for p in parts if least <= len(p.split()) <= most][:count]
    return sized(4, 14, short) + sized(15, 28, long)


def in_batches(windows, size):
    windows = sorted(windows, key=lambda w: w.last - w.first)
    for i in range(0, len(windows), size):
        *network, first, counts = inputs(windows[i : i + size])
        yield windows[i : i + size], network, first, counts


@torch.no_grad()
def opinions(teacher, reader, texts, tokenizer):
    """The reader's vectors of each batch of sentences, which words are some, and what the teacher thinks of them."""
    windows = [split(lay_out(f"sentence-{i}", t, tokenizer), 254)[0] for i, t in enumerate(texts)]
    for _, network, first, counts in in_batches(windows, 64):
        words = reader.words(*network, first)
        real = torch.arange(words.shape[1])[None] < counts[:, None]
        said = likely(teacher.syntax(teacher.words(*network, first)), real)
        yield words, real, [s.exp() for s in said]


def likely(scores, real):
    upos, relation, heads = scores
    return [x.log_softmax(-1) for x in (upos, relation, heads.masked_fill(~real[:, None], -1e4))]


@torch.no_grad()
def annotated(reader, documents, count):
    windows = [w for d in documents if d.syntax for w in split(d, 254)]
    random.shuffle(windows)
    return [(reader.words(*network, first), syntax_targets(own)) for own, network, first, _ in in_batches(windows[:count], 16)]


def main():
    a = argparse.ArgumentParser()
    for name in ("teacher", "run", "data", "rows", "tokenizer", "out"):
        a.add_argument("--" + name, required=True)
    a.add_argument("--rounds", type=int, default=20)
    a.add_argument("--lr", type=float, default=2e-3)
    o = a.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    (_, teacher), (saved, reader) = load(o.teacher), load(o.run)
    rows = pickle.load(open(o.rows, "rb"))
    alone = list(opinions(teacher, reader, sentences(rows, 2600, 1500), tokenizer))
    texts = pickle.loads(lzma.open(o.data).read())["texts"]
    whole = annotated(reader, texts["gum"], 420) + annotated(reader, texts["parsed"], 260)
    head, steps = reader.syntax, o.rounds * len(alone)
    optimizer = torch.optim.AdamW(head.parameters(), lr=o.lr, weight_decay=0.0)
    for step in range(steps):
        if step % len(alone) == 0:
            random.shuffle(alone)
        words, real, said = alone[step % len(alone)]
        own = likely(head(words), real)
        lost = -sum((s * x).sum(-1)[real].sum() for s, x in zip(said, own)) / real.sum()
        vectors, targets = random.choice(whole)
        loss = lost + syntax_loss(*head(vectors), targets)
        for g in optimizer.param_groups:
            g["lr"] = o.lr * max(0.02, 1 - step / steps)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 200 == 0:
            print(step, "of", steps, round(float(loss), 3), flush=True)
    os.makedirs(o.out, exist_ok=True)
    weights = {**saved["average"], **{f"syntax.{k}": v.detach() for k, v in head.state_dict().items()}}
    torch.save({**saved, "average": weights}, os.path.join(o.out, "latest.pt"))


if __name__ == "__main__":
    main()

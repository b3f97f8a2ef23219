"""Teaches the statement heads anew on PolNeAR, the encoder as it is: after the mean of several runs they no longer fit it quite.

  python statements_again.py --run runs/mean --data joint/texts.pkl.xz --out runs/reader6
"""
import argparse
import lzma
import os
import pickle
import random

import torch

from joint_batches import statement_targets
from joint_losses import statement_losses
from reader import Reader
from tensors import inputs
from windows import batches, split


@torch.no_grad()
def laid_out(reader, documents):
    """Each batch's vectors of words, its targets and its counts."""
    out = []
    for windows in batches([w for d in documents for w in split(d, 254)], 4096, 1):
        *network, first, counts = inputs(windows)
        rows = list(range(len(windows)))
        targets = {"rows": torch.tensor(rows), "targets": statement_targets(windows, rows, first.shape[1])}
        out.append((reader.words(*network, first).half(), targets, counts))
        if len(out) % 50 == 0:
            print(len(out), "batches", flush=True)
    return out


def main():
    a = argparse.ArgumentParser()
    for name in ("run", "data", "out"):
        a.add_argument("--" + name, required=True)
    a.add_argument("--rounds", type=int, default=4)
    a.add_argument("--lr", type=float, default=1e-3)
    a.add_argument("--dropout", type=float, default=0.1)
    o = a.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    saved = torch.load(os.path.join(o.run, "latest.pt"), map_location="cpu")
    reader = Reader(0.0)
    reader.start_from(saved["average"])
    texts = pickle.loads(lzma.open(o.data).read())["texts"]["polnear"]
    learned = laid_out(reader.eval(), texts)
    optimizer = torch.optim.AdamW(reader.heads.parameters(), lr=o.lr, weight_decay=0.0)
    steps, average = o.rounds * len(learned), None
    for step in range(steps):
        if step % len(learned) == 0:
            random.shuffle(learned)
        words, targets, counts = learned[step % len(learned)]
        parts = statement_losses(reader.heads, torch.nn.functional.dropout(words.float(), o.dropout), targets, counts)
        for g in optimizer.param_groups:
            g["lr"] = o.lr * max(0.02, 1 - step / steps)
        optimizer.zero_grad()
        (parts["tags"] + 0.2 * parts.get("links", 0.0)).backward()
        optimizer.step()
        if step % 100 == 0:
            print(step, "of", steps, {k: round(float(v), 4) for k, v in parts.items()}, flush=True)
    os.makedirs(o.out, exist_ok=True)
    weights = {**saved["average"], **{f"heads.{k}": v.detach() for k, v in reader.heads.state_dict().items()}}
    torch.save({**saved, "average": weights}, os.path.join(o.out, "latest.pt"))


if __name__ == "__main__":
    main()

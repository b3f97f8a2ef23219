"""Trains the reader with all heads: python train.py --shared ../../shared --start ../models/reader --silver silver/silver.jsonl --out runs/a

Seeded; writes a checkpoint every few minutes and goes on from it when started again with the same --out.
"""
import argparse
import json
import os
import random
import time

import torch
from tokenizers import Tokenizer
from torch import nn

from losses import WEIGHTS, losses
from mixture import read_silver, read_texts, round_of
from reader import Reader
from warm import weights_of

SHARES = {"gum": 1, "chained": 0.15, "re3d": 1, "crossner": 2, "polnear": 0.1, "news": 0.06}


def groups(reader, lr, head_lr, decay, layer_decay, frozen):
    """Lower layers learn slower, and the lowest `frozen` with the embeddings not at all; no decay on biases and norms."""
    depth = len(reader.encoder.layers)
    out = []
    for name, p in reader.named_parameters():
        rate = head_lr
        if name.startswith("encoder.layers."):
            layer = int(name.split(".")[2])
            rate = lr * layer_decay ** (depth - 1 - layer)
            p.requires_grad = layer >= frozen
        elif name.startswith("encoder."):
            rate = lr * layer_decay**depth
            p.requires_grad = frozen == 0
        elif name.startswith("heads."):
            rate = min(head_lr, 2 * lr)  # They have learned already.
        if p.requires_grad:
            out.append({"params": [p], "lr": rate, "peak": rate, "weight_decay": decay if p.dim() > 1 and "layers" in name else 0.0})
    return out


def stream(texts, o):
    """Batches without end, one round after another."""
    number = 0
    while True:
        yield from round_of(texts, SHARES, o.room, o.pieces, o.seed * 1000 + number)
        number += 1


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--start", required=True, help="a folder with an exported model whose weights to start from")
    a.add_argument("--silver", required=True, help="what silver.py has written")
    a.add_argument("--out", required=True)
    a.add_argument("--steps", type=int, default=2000)
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--pieces", type=int, default=1024)
    a.add_argument("--lr", type=float, default=1e-4)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.95)
    a.add_argument("--weight-decay", type=float, default=0.01)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--frozen", type=int, default=4, help="so many of the lowest layers, and the embeddings, stay as they are")
    a.add_argument("--average", type=float, default=0.99, help="decay of the running average of weights")
    a.add_argument("--warmup", type=float, default=0.06)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--checkpoint", type=int, default=200, help="steps between two checkpoints")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    tokenizer = Tokenizer.from_file(os.path.join(o.start, "tokenizer.json"))
    texts = read_texts(o.shared, tokenizer, read_silver(o.silver))
    reader = Reader(o.dropout)
    missing = reader.load_state_dict(weights_of(o.start), strict=False).missing_keys
    assert not any(k.startswith("encoder.") for k in missing), missing
    optimizer = torch.optim.AdamW(groups(reader, o.lr, o.head_lr, o.weight_decay, o.layer_decay, o.frozen), betas=(0.9, 0.98), eps=1e-6, fused=True)
    learned = [k for k, p in reader.named_parameters() if p.requires_grad]
    average = {k: v.detach().clone() for k, v in reader.state_dict().items()}
    first = 0
    latest = os.path.join(o.out, "latest.pt")
    if os.path.exists(latest):
        saved = torch.load(latest)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        average, first = saved["average"], saved["step"]
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    print(json.dumps(vars(o)), file=log, flush=True)
    clock, sums, pieces = time.time(), {}, 0
    reader.train()
    for step, batch in enumerate(stream(texts, o)):
        if step < first:
            continue
        if step >= o.steps:
            break
        warm = o.warmup * o.steps
        rate = min(1.0, (step + 1) / warm) if step < warm else max(0.0, (o.steps - step) / (o.steps - warm))
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * max(rate, 0.01)
        parts = losses(reader, batch, {})
        sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        with torch.no_grad():
            live = reader.state_dict()
            torch._foreach_lerp_([average[k] for k in learned], [live[k] for k in learned], 1 - min(o.average, (1 + step) / (10 + step)))
        for k, v in parts.items():
            total, seen = sums.get(k, (0.0, 0))
            sums[k] = (total + float(v.detach()), seen + 1)
        pieces += sum(w.length for w in batch)
        if (step + 1) % 50 == 0:
            row = {"step": step + 1, **{k: round(t / n, 4) for k, (t, n) in sums.items()}, "pieces a second": round(pieces / (time.time() - clock))}
            print(json.dumps(row), flush=True)
            print(json.dumps(row), file=log, flush=True)
            clock, sums, pieces = time.time(), {}, 0
        if (step + 1) % o.checkpoint == 0 or step + 1 == o.steps:
            torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step + 1, "options": vars(o)}, latest + ".part")
            os.replace(latest + ".part", latest)


if __name__ == "__main__":
    main()

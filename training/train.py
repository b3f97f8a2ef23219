"""Trains the reader with all heads: python train.py --shared ../../shared --start ../models/reader --silver silver/silver.jsonl --out runs/a

Several processes of one thread each learn side by side, each from texts of its own, and meet in the mean of their
weights every few steps (local SGD, Stich 2019): a busy machine slows one step of one process, not all of them at every
product. Seeded; writes a checkpoint every few minutes and goes on from it when started again with the same --out.
"""
import argparse
import json
import os
import random
import time

import torch
from tokenizers import Tokenizer
from torch import distributed, multiprocessing, nn

from encoder import FrozenLayers
from losses import WEIGHTS, losses
from mixture import read_silver, read_texts, round_of
from reader import Reader
from warm import weights_of

SHARES = {"gum": 1, "chained": 0.3, "parsed": 0.25, "re3d": 1, "crossner": 2, "polnear": 0.05, "news": 0.03}


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


def stream(texts, o, rank, number=0):
    """Batches without end, one round after another, of its own for each process."""
    while True:
        yield from round_of(texts, o.shares, o.room, o.pieces, (o.seed * 1000 + number) * o.processes + rank)
        number += 1


def meet(parameters, clock):
    """Every process's weights become the mean of all; returns the mean of what their clocks say."""
    flat = torch.cat([torch.tensor([clock]), *(p.detach().reshape(-1) for p in parameters)])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    clock, *means = flat.split([1, *(p.numel() for p in parameters)])
    with torch.no_grad():
        for p, mean in zip(parameters, means):
            p.copy_(mean.view_as(p))
    return float(clock)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--start", required=True, help="a folder with an exported model whose weights to start from")
    a.add_argument("--silver", required=True, help="what silver.py has written")
    a.add_argument("--out", required=True)
    a.add_argument("--go-on", help="a run whose weights to start from in place of the exported ones")
    a.add_argument("--steps", type=int, default=2000)
    a.add_argument("--minutes", type=float, default=float("inf"), help="end after so long at the latest, the rate brought down in time")
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--pieces", type=int, default=1024)
    a.add_argument("--lr", type=float, default=1e-4)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.95)
    a.add_argument("--weight-decay", type=float, default=0.01)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--frozen", type=int, default=6, help="so many of the lowest layers, and the embeddings, stay as they are")
    a.add_argument("--average", type=float, default=0.99, help="decay of the running average of weights")
    a.add_argument("--warmup", type=float, default=0.06)
    a.add_argument("--shares", type=json.loads, default=SHARES, help="how much of each corpus a round has")
    a.add_argument("--statements", type=float, default=1.0, help="what the statements' losses are multiplied by")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--processes", type=int, default=2)
    a.add_argument("--together", type=int, default=5, help="steps between two meetings of the processes")
    a.add_argument("--checkpoint", type=int, default=200, help="steps between two checkpoints")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    tokenizer = Tokenizer.from_file(os.path.join(o.start, "tokenizer.json"))
    texts = read_texts(o.shared, tokenizer, read_silver(o.silver))
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=learn, args=(texts, o, rank)) for rank in range(o.processes)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


def learn(texts, o, rank):
    torch.set_num_threads(1)
    torch.manual_seed(o.seed + rank)
    random.seed(o.seed + rank)
    distributed.init_process_group("gloo", init_method=f"file://{os.path.abspath(o.out)}/meeting-{os.getppid()}", rank=rank, world_size=o.processes)
    reader = Reader(o.dropout)
    if o.go_on:
        reader.load_state_dict(torch.load(os.path.join(o.go_on, "latest.pt"))["reader"])
    else:
        reader.load_state_dict(weights_of(o.start, reader))
    optimizer = torch.optim.AdamW(groups(reader, o.lr, o.head_lr, o.weight_decay, o.layer_decay, o.frozen), betas=(0.9, 0.98), eps=1e-6, fused=True)
    learned = [k for k, p in reader.named_parameters() if p.requires_grad]
    average = {k: v.detach().clone() for k, v in reader.state_dict().items()}
    first, spent = 0, 0.0
    latest = os.path.join(o.out, "latest.pt")
    if os.path.exists(latest):
        saved = torch.load(latest)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        average, first, spent = saved["average"], saved["step"], saved["spent"]
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    if rank == 0:
        print(json.dumps(vars(o)), file=log, flush=True)
    begun = clock = time.time()
    sums, pieces = {}, 0
    reader.train()
    weights = {k: w * (o.statements if k in ("tags", "links") else 1.0) for k, w in WEIGHTS.items()}
    frozen = FrozenLayers(reader.encoder, o.frozen)
    batches = stream(texts, o, rank, number=first)
    step, progress = first, max(first / o.steps, spent / o.minutes)
    while progress < 1:
        batch = next(batches)
        rate = min(1.0, (step + 1) / (o.warmup * o.steps), (1 - progress) / (1 - o.warmup))
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * max(rate, 0.01)
        parts = losses(reader, batch, frozen)
        sum(weights[k] * v for k, v in parts.items()).backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        if step % o.together == 0 or step == o.steps:
            minutes = meet([p for p in reader.parameters() if p.requires_grad], spent + (time.time() - begun) / 60)
            progress = max(step / o.steps, minutes / o.minutes)
        if rank > 0:
            continue
        with torch.no_grad():
            live = reader.state_dict()
            torch._foreach_lerp_([average[k] for k in learned], [live[k] for k in learned], 1 - min(o.average, step / (9 + step)))
        for k, v in parts.items():
            total, seen = sums.get(k, (0.0, 0))
            sums[k] = (total + float(v.detach()), seen + 1)
        pieces += sum(w.length for w in batch)
        if step % 50 == 0:
            row = {"step": step, **{k: round(t / n, 4) for k, (t, n) in sums.items()}, "pieces a second": round(pieces / (time.time() - clock))}
            print(json.dumps(row), flush=True)
            print(json.dumps(row), file=log, flush=True)
            clock, sums, pieces = time.time(), {}, 0
        if step % o.checkpoint == 0 or progress >= 1:
            saved = {"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step,
                     "spent": spent + (time.time() - begun) / 60, "options": vars(o)}
            torch.save(saved, latest + ".part")
            os.replace(latest + ".part", latest)


if __name__ == "__main__":
    main()

"""Teaches frames and pairs on a CPU, one core a process:

  python train_on_cpu.py --data joint/texts.pkl.xz --rows joint/rows.pkl --tokenizer T --start runs/a --out runs/b --new news-a,news-b --seconds 5000

The lower layers stay as they are, and of all but frames the reader is asked to say what it said before. A core that multiplies
bfloat16 makes 14 to 30 steps a minute. Run one process a core, each with `--rank`, its own seed and its own folder: with `--world`
they take the mean of their weights every few steps, and either's folder holds what both have learned.
"""
import argparse
import json
import lzma
import math
import os
import pickle
import random
import time

import torch
import torch.distributed
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

from encoder import LowestLayers
from even_anew import even_anew
from frames import frames_alone, gathered, is_held
from joint_batches import is_real, long_batch, pair_batch, pairs_of_rows
from joint_losses import WEIGHTS, joint_losses
from joint_start import as_it_was, has_run, started
from reader import Reader
from train_joint import groups, save
from windows import split

ROOM = 254
EVENED = 20  # steps by which an exported reader's even vectors are found again


def options():
    a = argparse.ArgumentParser()
    for name in ("data", "rows", "tokenizer", "out"):
        a.add_argument("--" + name, required=True)
    a.add_argument("--start", required=True, help="a run, or a folder with an exported model")
    a.add_argument("--seconds", type=float, required=True)
    a.add_argument("--new", default="", help="files of annotated texts that are learned from three times as often, by name")
    a.add_argument("--few", type=float, default=0.6, help="the share of other invented texts that is learned from; real ones twice")
    a.add_argument("--frames", type=int, default=12, help="windows of annotated texts a step")
    a.add_argument("--most", type=int, default=64, help="questions about frames a step")
    a.add_argument("--statements", type=int, default=5, help="windows of PolNeAR every second step")
    a.add_argument("--pairs", type=int, default=16, help="marked pairs every other step")
    a.add_argument("--texts", type=int, default=120, help="of PolNeAR")
    a.add_argument("--masked", type=float, default=0.1)
    a.add_argument("--frozen", type=int, default=6)
    a.add_argument("--lr", type=float, default=7e-5)
    a.add_argument("--head-lr", type=float, default=1.4e-4)
    a.add_argument("--plain-lr", type=float, default=1e-5)
    a.add_argument("--layer-decay", type=float, default=0.95)
    a.add_argument("--decay", type=float, default=0.02)
    a.add_argument("--average", type=float, default=0.995)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--rank", type=int, default=0, help="the place of this process among all")
    a.add_argument("--world", type=int, default=1, help="how many processes learn together")
    a.add_argument("--together", type=int, default=20, help="steps between two means of their weights")
    a.add_argument("--port", type=int, default=29511)
    return a.parse_args()


def plain_attention(q, k, v, attn_mask=None):
    """Attention as plain products, which a CPU learns faster by than by the fused one."""
    scores = torch.matmul(q / math.sqrt(q.shape[-1]), k.transpose(-1, -2)).masked_fill(~attn_mask, -1e4)
    return torch.matmul(torch.softmax(scores, -1).to(v.dtype), v)


class Rounds:
    """Items in rounds of random order, those of about one length together."""

    def __init__(self, items, length, count, rng):
        self.items, self.length, self.count, self.rng, self.left = items, length, count, rng, []

    def take(self):
        if not self.left:
            items = sorted(self.items, key=lambda item: (self.length(item), self.rng.random()))
            self.left = [items[i : i + self.count] for i in range(0, len(items) - self.count + 1, self.count)]
            self.rng.shuffle(self.left)
        return self.left.pop()


def learned_rows(rows, o, rng):
    new = set(filter(None, o.new.split(",")))
    out = []
    for row in rows:
        if row["file"] in new:
            out += [row] * 3
        elif is_real(row):
            out += [row] * 2
        elif rng.random() < o.few:
            out.append(row)
    return [frames_alone(row) for row in out]


def steps(o, tokenizer, rng):
    """An endless stream of steps, each a list of (kind, batch)."""
    with open(o.rows, "rb") as f:
        rows = [r for r in pickle.load(f) if r.get("source") == "plv" or not is_held(r)]
    framed = learned_rows([r for r in rows if "frames" in r], o, rng)
    windows = [w for d in gathered(framed, tokenizer, rng.randrange(1 << 30)) for w in split(d, ROOM)]
    texts = pickle.loads(lzma.open(o.data).read())["texts"]["polnear"]
    said = [w for d in rng.sample(texts, o.texts) for w in split(d, ROOM)]
    marked, others = pairs_of_rows(rows, tokenizer, rng.randrange(1 << 30))
    pairs = marked + rng.sample(others, min(len(others), len(marked)))
    size = lambda w: (w.last - w.first) // 16
    annotated, stated = Rounds(windows, size, o.frames, rng), Rounds(said, size, o.statements, rng)
    paired = Rounds(pairs, lambda p: len(p[0].document.spans) // 8, o.pairs, rng)
    print(len(framed), "rows", len(windows), "windows", len(said), "of statements", len(pairs), "pairs", flush=True)
    for step in range(1 << 40):
        batches = [("long", long_batch(annotated.take(), rng, o.masked, o.most))]
        batches.append(("pairs", pair_batch(paired.take(), rng, 0.0)) if step % 2 else ("long", long_batch(stated.take(), rng, 0.0, None)))
        yield batches


def main():
    o = options()
    o.device, o.large, o.branch, o.fresh, o.room = "cpu", False, 0, False, ROOM
    os.makedirs(o.out, exist_ok=True)
    torch.manual_seed(o.seed)
    torch.set_num_threads(1)
    F.scaled_dot_product_attention = plain_attention
    reader = Reader()
    reader.start_from(started(o))
    stream = lambda seed: steps(o, Tokenizer.from_file(o.tokenizer), random.Random(seed))
    if not has_run(o.start):  # by the same texts in all processes
        some = stream(0)
        even_anew(reader, (dict([batch]) for _ in range(EVENED) for batch in next(some)))
    before = as_it_was(reader)
    reader.encoder.lowest = before.encoder.lowest = LowestLayers(before.encoder, o.frozen)
    reader.train()
    for even in (reader.pairs.even, reader.frames.head.even):
        even.eval()  # a step's few rows say little of the mean of all
    learn(reader, before, stream(o.seed), o)


@torch.no_grad()
def average_together(learned, is_over):
    """The mean of all processes' weights, and whether the time of any is up."""
    whole = torch.cat([p.flatten() for p in learned] + [torch.tensor([float(is_over)])])
    torch.distributed.all_reduce(whole)
    whole /= torch.distributed.get_world_size()
    for p, part in zip(learned, whole[:-1].split([p.numel() for p in learned])):
        p.copy_(part.view_as(p))
    return bool(whole[-1] > 0)


def learn(reader, before, stream, o):
    if o.world > 1:
        torch.distributed.init_process_group("gloo", init_method=f"tcp://127.0.0.1:{o.port}", rank=o.rank, world_size=o.world)
    optimizer = torch.optim.AdamW(groups(reader, o), betas=(0.9, 0.98), eps=1e-6)
    learned = [p for p in reader.parameters() if p.requires_grad]
    live = {k: v for k, v in reader.state_dict().items() if v.is_floating_point() and k != "encoder.word.weight"}
    average, sums = {k: v.clone() for k, v in live.items()}, {}
    batches = next(stream)
    begun = saved = time.time()
    step, is_over = 0, False
    while not is_over:
        progress = (time.time() - begun) / o.seconds
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * min(1.0, progress / 0.06 + 0.01, max(0.01, 1 - progress))
        for i, (kind, batch) in enumerate(batches):
            kept = before if i else None
            with torch.autocast("cpu", dtype=torch.bfloat16):
                parts = joint_losses(reader, kind, batch, kept if kind == "pairs" else None, kept if kind == "long" else None)
            sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
            for k, v in parts.items():
                total, seen = sums.get(k, (0.0, 0))
                sums[k] = (total + float(v.detach()), seen + 1)
        if torch.isfinite(nn.utils.clip_grad_norm_(learned, 2.0)):
            optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        is_over = progress >= 1
        if o.world > 1:
            is_over = step % o.together == 0 and average_together(learned, is_over)
        with torch.no_grad():
            torch._foreach_lerp_(list(average.values()), list(live.values()), 1 - min(o.average, step / (9 + step)))
        if step % 20 == 0:
            print(json.dumps({"step": step, **{k: round(total / seen, 4) for k, (total, seen) in sums.items()}}), flush=True)
            sums = {}
        if time.time() - saved > 600:
            save(reader, average, o, step)
            saved = time.time()
        batches = next(stream)
    save(reader, average, o, step)


if __name__ == "__main__":
    main()

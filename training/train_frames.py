"""Teaches a trained reader to read frames: python train_frames.py --shared ../../shared --go-on runs/a --frames frames --out runs/b

Only the branch learns; what the shared layers make of a window is computed once. Processes of one thread learn side by
side as in `train.py`. Interrupted, it goes on when started again with the same --out.
"""
import argparse
import json
import os
import random
import time

import torch
from tokenizers import Tokenizer
from torch import distributed, multiprocessing, nn

from frame_branch import Below
from frame_losses import WEIGHTS, frame_losses
from frames import gathered, is_held, read_rows
from reader import Reader
from tensors import inputs
from train import meet
from windows import batches, split


class Learning:
    """One branch being taught."""

    def __init__(self, reader, rows, tokenizer, o, seed):
        self.reader, self.o, self.rng = reader, o, random.Random(seed)
        # The texts in several arrangements: what stands around a passage changes from round to round.
        self.windows = [w for k in range(o.arrangements) for d in gathered(rows, tokenizer, seed * 10 + k) for w in split(d, 254)]
        self.below = Below(reader.encoder)
        # A wide product moves its score by its width with each step: it has to learn slowly.
        rates = [("head.plain.", o.lr / 16), ("triggers.", o.lr / 2), ("layers.", o.lr), ("head.layers.", o.lr), ("", o.head_lr)]
        rate_of = lambda name: next(rate for start, rate in rates if name.startswith(start))
        groups = [{"params": [p], "peak": rate_of(n), "weight_decay": 0.01 if p.dim() > 1 else 0.0} for n, p in reader.frames.named_parameters()]
        self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
        self.average = {k: v.detach().clone() for k, v in reader.frames.state_dict().items()}
        self.step = 0
        self.queue = []

    def batch(self):
        if not self.queue:
            self.queue = batches(self.windows, self.o.pieces, self.rng.random())
        return self.queue.pop()

    def learn(self, progress):
        """One step, `progress` of all steps done; what was lost."""
        rate = min(1.0, (self.step + 1) / 30, max((1 - progress) / 0.7, 0.01))
        for g in self.optimizer.param_groups:
            g["lr"] = g["peak"] * rate
        batch = self.batch()
        *network, first, counts = inputs(batch)
        words = self.reader.frames.words(self.below(batch, *network), network[-1], first)
        parts = frame_losses(self.reader.frames, words, batch, counts, self.rng)
        sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
        nn.utils.clip_grad_norm_(self.reader.frames.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        with torch.no_grad():
            live = self.reader.frames.state_dict()
            names = [k for k, p in self.reader.frames.named_parameters()]
            torch._foreach_lerp_([self.average[k] for k in names], [live[k] for k in names], 1 - min(self.o.average, self.step / (9 + self.step)))
        return {k: float(v.detach()) for k, v in parts.items()}


def options(parser):
    parser.add_argument("--shared", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--go-on", required=True, help="a run whose reader to start from")
    parser.add_argument("--frames", required=True, help="the folder of annotated frames")
    parser.add_argument("--arrangements", type=int, default=3)
    parser.add_argument("--pieces", type=int, default=288)
    parser.add_argument("--lr", type=float, default=4e-4)
    parser.add_argument("--head-lr", type=float, default=4e-4)
    parser.add_argument("--average", type=float, default=0.99, help="decay of the running average of weights")


def reader_of(run):
    reader = Reader()
    reader.start_from(torch.load(os.path.join(run, "latest.pt"))["average"])
    reader.train()
    return reader


def main():
    a = argparse.ArgumentParser()
    options(a)
    a.add_argument("--out", required=True)
    a.add_argument("--minutes", type=float, required=True)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--processes", type=int, default=1)
    a.add_argument("--together", type=int, default=10, help="steps between two meetings of the processes")
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    rows = [row for row in read_rows(o.frames, o.shared) if not is_held(row)]
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=work, args=(rows, tokenizer, o, rank)) for rank in range(o.processes)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


def work(rows, tokenizer, o, rank):
    torch.set_num_threads(1)
    torch.manual_seed(o.seed + rank)
    distributed.init_process_group("gloo", init_method=f"file://{os.path.abspath(o.out)}/meeting-{os.getppid()}", rank=rank, world_size=o.processes)
    reader = reader_of(o.go_on)
    learning = Learning(reader, rows, tokenizer, o, o.seed * o.processes + rank)
    latest, spent = os.path.join(o.out, "latest.pt"), 0.0
    if os.path.exists(latest):
        saved = torch.load(latest)
        reader.frames.load_state_dict(saved["branch"])
        learning.optimizer.load_state_dict(saved["optimizer"])
        learning.average, learning.step, spent = saved["branch average"], saved["step"], saved["spent"]
    saved_options = torch.load(os.path.join(o.go_on, "latest.pt"))["options"]
    begun, sums, progress, clock = time.time(), {}, spent / o.minutes, time.time()
    while progress < 1:
        for k, v in learning.learn(progress).items():
            sums.setdefault(k, []).append(v)
        if learning.step % o.together == 0:
            minutes = meet(list(reader.frames.parameters()), spent + (time.time() - begun) / 60)
            progress = minutes / o.minutes
        if rank > 0:
            continue
        if learning.step % 100 == 0:
            print(json.dumps({"step": learning.step, **{k: round(sum(v) / len(v), 3) for k, v in sums.items()}, "seconds a step": round((time.time() - clock) / 100, 2)}), flush=True)
            sums, clock = {}, time.time()
        if learning.step % 250 == 0 or progress >= 1:
            whole = {**reader.state_dict(), **{f"frames.{k}": v for k, v in learning.average.items()}}
            torch.save({"average": whole, "branch": reader.frames.state_dict(), "branch average": learning.average, "optimizer": learning.optimizer.state_dict(),
                        "step": learning.step, "spent": spent + (time.time() - begun) / 60, "options": saved_options}, latest + ".part")
            os.replace(latest + ".part", latest)


if __name__ == "__main__":
    main()

"""Teaches all heads together on a GPU: python train_joint.py --data joint.pkl.xz --rows rows.pkl --tokenizer T --start ../models/reader --out runs/a

The whole encoder learns (not its word embeddings), by what is annotated and, with --teacher, by what that thinks. Worker
processes lay out the batches. Prints what is lost on the parts held apart while it learns, and ends after --seconds.
"""
import argparse
import json
import lzma
import multiprocessing
import os
import pickle
import time

import torch
from tokenizers import Tokenizer
from torch import nn

from encoder import LowestLayers
from even_anew import even_anew
from frames import is_held
from joint_batches import is_unknown
from joint_feed import ahead, produce, tensors
from joint_held import held_batches, report
from joint_losses import WEIGHTS, joint_losses
from joint_start import as_it_was, has_run, learned_teacher, started
from reader import Reader
from teacher import teacher


def groups(reader, o):
    """Lower layers learn slower; no decay on biases and norms."""
    depth, out = len(reader.encoder.layers), {}
    for name, p in reader.named_parameters():
        lower = name.startswith("encoder.") and (not name.startswith("encoder.layers.") or int(name.split(".")[2]) < o.frozen)
        if name in ("encoder.word.weight", "encoder.apart.weight") or o.frozen and lower:
            p.requires_grad = False
            continue
        rate = o.head_lr
        if name.startswith("encoder.layers."):
            rate = o.lr * o.layer_decay ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = o.lr if name == "encoder.mark.weight" else o.lr * o.layer_decay**depth
        elif ".layers." in name:
            rate = 2 * o.lr
        elif not o.large and name.startswith(("heads.", "entities.", "mentions.", "coreference.", "syntax.")):
            rate = 2 * o.lr  # They have learned already.
        elif ".plain." in name or name.startswith("pairs."):
            rate = o.plain_lr  # Wide products move their scores by their width with each step.
        out.setdefault((rate, o.decay if p.dim() > 1 else 0.0), []).append(p)
    return [{"params": ps, "lr": rate, "peak": rate, "weight_decay": decay} for (rate, decay), ps in out.items()]


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--data", required=True, help="texts laid out by joint_data.py")
    a.add_argument("--rows", required=True, help="annotated frames with their texts, by joint_data.py")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--start", required=True, help="a run, or a folder with an exported model")
    a.add_argument("--out", required=True)
    a.add_argument("--seconds", type=float, required=True)
    a.add_argument("--device", default="cuda")
    a.add_argument("--branch", type=int, default=0)
    a.add_argument("--frozen", type=int, default=0, help="so many of the lowest layers, and all that is below them, stay as they are")
    a.add_argument("--fresh", action="store_true", help="frames begin anew, not from what the start has learned of them")
    a.add_argument("--large", action="store_true", help="the teacher learns (see teacher.py)")
    a.add_argument("--kept", action="store_true", help="of all but frames the reader is to say what it said when it began, at steps that have statements")
    a.add_argument("--teacher", help="the folder of a teacher that has learned frames and pairs: it is asked about every batch")
    a.add_argument("--real", type=int, default=1, help="so many times are passages of newspapers among those with frames")
    a.add_argument("--others-every", type=int, default=1, help="steps between two that have statements, other texts and sentences alone")
    a.add_argument("--fold", type=int, default=0, help="the fifth of PLV held apart; -1: none")
    a.add_argument("--all", action="store_true", help="learn from the held rows of frames too")
    a.add_argument("--statements", type=int, default=16, help="windows of PolNeAR a step")
    a.add_argument("--others", type=int, default=20, help="windows of other texts a step, or two whole texts with chains")
    a.add_argument("--often", type=float, default=1.0, help="the share of steps that have other texts")
    a.add_argument("--alone", type=int, default=16, help="sentences with trees, each alone, a step")
    a.add_argument("--frames", type=int, default=28, help="windows with frames a step")
    a.add_argument("--pairs", type=int, default=96, help="pairs a step")
    a.add_argument("--most", type=int, default=160, help="frames asked a step")
    a.add_argument("--masked", type=float, default=0.06, help="the share of pieces hidden in frames and pairs")
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--lr", type=float, default=1e-4)
    a.add_argument("--head-lr", type=float, default=5e-4)
    a.add_argument("--plain-lr", type=float, default=1e-4)
    a.add_argument("--layer-decay", type=float, default=0.93)
    a.add_argument("--decay", type=float, default=0.02)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--average", type=float, default=0.998)
    a.add_argument("--evened", type=int, default=30, help="batches by which an exported reader's even vectors are found again")
    a.add_argument("--warmup", type=float, default=0.05)
    a.add_argument("--threads", type=int, default=1, help="on a CPU")
    a.add_argument("--workers", type=int, default=4)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--every", type=int, default=100, help="steps between two lines of what is lost")
    a.add_argument("--judged", type=int, default=4, help="how often the held parts are judged")
    return a.parse_args()


def main():
    o = options()
    os.makedirs(o.out, exist_ok=True)
    began = time.time()
    torch.manual_seed(o.seed)
    if o.device == "cpu":
        torch.set_num_threads(o.threads)
    # With a mask its gradients are not numbers at some lengths (PyTorch 2.11).
    torch.backends.cuda.enable_cudnn_sdp(False)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    data = pickle.loads(lzma.open(o.data).read()) if o.statements or o.others else {"texts": {}, "dev": None}
    rows = pickle.load(open(o.rows, "rb"))
    apart = lambda r: int(r["id"]) % 5 == o.fold if r.get("source") == "plv" else is_held(r) and not o.all
    learned, held = [r for r in rows if not apart(r)], [r for r in rows if apart(r) and not is_unknown(r)]
    if not o.teacher:
        learned = [r for r in learned if not is_unknown(r)]
    queue = multiprocessing.Queue(3 * o.workers)
    producers = [multiprocessing.Process(target=produce, args=(queue, data["texts"], learned, tokenizer, o, o.seed * 100 + k), daemon=True) for k in range(o.workers)]
    for p in producers:
        p.start()
    apart_batches = held_batches(data["dev"], held, tokenizer, o)
    reader = teacher(o.dropout) if o.large else Reader(o.dropout, o.branch)
    reader.start_from(started(o))
    reader.to(o.device)
    taught_by = learned_teacher(o) if o.teacher else None
    before = as_it_was(reader) if o.kept else None
    if o.frozen and o.kept:
        reader.encoder.lowest = before.encoder.lowest = LowestLayers(before.encoder, o.frozen)
    if not has_run(o.start):
        even_anew(reader, (tensors(pickle.loads(queue.get()), o.device) for _ in range(o.evened)))
    reader.train()
    print("ready after", round(time.time() - began), "s;", len(learned), "rows to learn from", flush=True)
    run(reader, taught_by, before, queue, apart_batches, o, began)
    for p in producers:
        p.kill()


def run(reader, taught_by, before, queue, apart, o, began):
    """Learns until the time is up, and keeps the average of the weights; a step whose gradient is infinite is left out."""
    optimizer = torch.optim.AdamW(groups(reader, o), betas=(0.9, 0.98), eps=1e-6, fused=o.device == "cuda")
    live = {k: v for k, v in reader.state_dict().items() if v.is_floating_point() and k != "encoder.word.weight"}
    average = {k: v.clone() for k, v in live.items()}
    device, sums, step, judged = o.device, {}, 0, 0
    learned = [p for p in reader.parameters() if p.requires_grad]
    steps, bad = ahead(queue, device), 0
    begun = clock = time.time()
    whole = o.seconds - (begun - began)
    while True:
        progress = (time.time() - begun) / whole
        if progress >= 1:
            break
        rate = min(1.0, progress / o.warmup + 0.02, max(0.01, (1 - progress) / (1 - o.warmup)))
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * rate
        with torch.autocast(device, dtype=torch.bfloat16):
            parts = {k: v for kind, batch in next(steps).items()
                     for k, v in joint_losses(reader, kind, batch, taught_by, before if "statements" in batch else None).items()}
        sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
        for k, v in parts.items():
            total, seen = sums.get(k, (0.0, 0))
            sums[k] = (total + v.detach(), seen + 1)
        norm = nn.utils.clip_grad_norm_(learned, 2.0)
        infinite = (~torch.isfinite(norm)).float()
        bad = bad + infinite
        if o.device == "cuda":
            optimizer.found_inf = infinite  # such a step is left out; to ask here would wait for the device
            optimizer.step()
        elif not infinite:
            optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(list(average.values()), list(live.values()), 1 - min(o.average, step / (9 + step)))
        if step % o.every == 0:
            row = {"step": step, **{k: round(float(t) / n, 4) for k, (t, n) in sums.items()}, "a second": round(o.every / (time.time() - clock), 1), "left out": int(bad)}
            print(json.dumps(row), flush=True)
            sums, clock = {}, time.time()
        if progress > (judged + 1) / (o.judged + 1):
            judged += 1
            report(reader, average, apart, o, step)
    report(reader, average, apart, o, step)
    save(reader, average, o, step)


def save(reader, average, o, step):
    """Writes all weights but the word embeddings, averaged, in half precision: `join_learned.py` joins these again."""
    whole = {k: v for k, v in {**reader.state_dict(), **average}.items() if k != "encoder.word.weight"}
    torch.save({"average": {k: v.half().cpu() if v.is_floating_point() else v.cpu() for k, v in whole.items()}, "step": step,
                "options": vars(o)}, os.path.join(o.out, "learned.pt"))


if __name__ == "__main__":
    main()

"""Trains the reader: python train.py --shared ../../shared --base bge-small-en-v1.5.onnx --tokenizer tokenizer.json --out runs/a

Seeded; writes a checkpoint after each epoch and goes on from it when started again with the same --out.
"""
import argparse
import json
import os
import random
import time

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

from corpus import one_view_a_text, read_polnear, to_document
from encoder import Encoder, at_first_pieces, load_base
from heads import Heads
from predict import predict_documents
from score import score
from tensors import inputs, soft_targets, targets
from unlabelled import read_unlabelled
from windows import batches, epoch


class Reader(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(dropout=dropout)
        self.heads = Heads()

    def words(self, ids, case, quote, paragraph, mask, first):
        return at_first_pieces(self.encoder(ids, case, quote, paragraph, mask), first)


def loss_of(reader, half, batch, link_weight, soft):
    ids, case, quote, paragraph, mask, first, counts = inputs(batch)
    tags, links = targets(batch)
    words = half.words(ids, case, quote, paragraph, mask, first).float()
    scores, vectors = reader.heads(words)
    if soft:
        nodes, edges = soft_targets(batch, tags, soft)
        tag_loss = reader.heads.crf.soft_loss(scores, nodes, edges, counts) / counts.sum()
    else:
        tag_loss = reader.heads.crf.loss(scores, tags, counts) / counts.sum()
    link_losses, asked = [], 0
    for b, (cues, sources, which_source, contents, all_cues, which_cue) in enumerate(links):
        if len(cues):
            link_losses.append(F.cross_entropy(reader.heads.source_scores(vectors[b], cues, sources), which_source, reduction="sum"))
            asked += len(cues)
        if len(contents):
            link_losses.append(F.cross_entropy(reader.heads.cue_scores(vectors[b], contents, all_cues), which_cue, reduction="sum"))
            asked += len(contents)
    link_loss = sum(link_losses) / asked if asked else torch.zeros(())
    return tag_loss + link_weight * link_loss, tag_loss.item(), float(link_loss.detach())


class HalfEncoder:
    """A bf16 twin of the encoder does the passes; the fp32 weights take the steps."""

    def __init__(self, reader, dropout):
        self.reader = reader
        self.twin = Encoder(dropout=dropout).bfloat16()
        self.pairs = list(zip(reader.encoder.parameters(), self.twin.parameters()))
        self.refresh()

    def refresh(self):
        with torch.no_grad():
            torch._foreach_copy_([t for _, t in self.pairs], [p for p, _ in self.pairs])

    def words(self, ids, case, quote, paragraph, mask, first):
        return at_first_pieces(self.twin(ids, case, quote, paragraph, mask), first)

    def collect(self):
        for p, t in self.pairs:
            p.grad = None if t.grad is None else t.grad.float()
            t.grad = None


def groups(reader, lr, head_lr, decay, layer_decay):
    """Lower layers learn slower; no weight decay on biases, norms and embeddings."""
    depth = len(reader.encoder.layers)
    out = []
    for name, p in reader.named_parameters():
        rate = head_lr
        if name.startswith("encoder.layers."):
            rate = lr * layer_decay ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = head_lr if name.split(".")[1] in ("case", "quote", "paragraph") else lr * layer_decay**depth
        out.append({"params": [p], "lr": rate, "peak": rate, "weight_decay": decay if p.dim() > 1 and "layers" in name else 0.0})
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--base", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=int, default=6)
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--pieces", type=int, default=4096)
    a.add_argument("--lr", type=float, default=2e-4)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.95)
    a.add_argument("--weight-decay", type=float, default=0.01)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--link-weight", type=float, default=0.2)
    a.add_argument("--average", type=float, default=0.995, help="decay of the running average of weights")
    a.add_argument("--warmup", type=float, default=0.06)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--start", help="a run whose averaged weights to start from, in place of the base")
    a.add_argument("--soft", help="teachers' opinions of texts without attributions, as teach.py writes them")
    a.add_argument("--full-headlines", action="store_true", help="keep the full stop that PolNeAR gives headlines in every text")
    a.add_argument("--stop-after", type=int, default=0, help="stop after so many epochs of the schedule (a trial)")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    views = read_polnear(os.path.join(o.shared, "corpora/polnear/train"))
    train = [to_document(v, tokenizer, bare_headline=i % 2 == 1 and not o.full_headlines) for i, v in enumerate(views)]
    soft = torch.load(o.soft) if o.soft else {}
    if soft:
        for v in read_unlabelled(o.shared):
            d = to_document(v, tokenizer)
            d.runs, d.links = soft[d.name]["runs"], soft[d.name]["links"]
            train.append(d)
    dev = [to_document(v, tokenizer) for v in one_view_a_text(read_polnear(os.path.join(o.shared, "corpora/polnear/dev")))]

    reader = Reader(o.dropout)
    load_base(reader.encoder, o.base)
    if o.start:
        reader.load_state_dict(torch.load(os.path.join(o.start, "latest.pt"))["average"])
    half = HalfEncoder(reader, o.dropout)
    optimizer = torch.optim.AdamW(groups(reader, o.lr, o.head_lr, o.weight_decay, o.layer_decay), betas=(0.9, 0.98), eps=1e-6, fused=True)
    average = {k: v.detach().clone() for k, v in reader.state_dict().items()}
    steps_an_epoch = len(batches(epoch(train, o.room, 0), o.pieces, 0))
    total = steps_an_epoch * o.epochs
    start, step = 0, 0
    latest = os.path.join(o.out, "latest.pt")
    if os.path.exists(latest):
        saved = torch.load(latest)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        average, start, step = saved["average"], saved["epoch"], saved["step"]
        half.refresh()
    log = open(os.path.join(o.out, "log.jsonl"), "a")
    print(json.dumps(vars(o)), file=log, flush=True)
    for e in range(start, o.stop_after or o.epochs):
        half.twin.train()
        clock, sums, seen = time.time(), [0.0, 0.0], 0
        for batch in batches(epoch(train, o.room, o.seed * 1000 + e), o.pieces, o.seed * 1000 + e):
            warm = o.warmup * total
            rate = min(1.0, (step + 1) / warm) if step < warm else max(0.0, (total - step) / (total - warm))
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * max(rate, 0.01)
            loss, tag_loss, link_loss = loss_of(reader, half, batch, o.link_weight, soft)
            loss.backward()
            half.collect()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            half.refresh()
            step += 1
            decay = min(o.average, (1 + step) / (10 + step))
            with torch.no_grad():
                live = [v for v in reader.state_dict().values() if v.dtype.is_floating_point]
                kept = [v for v in average.values() if v.dtype.is_floating_point]
                torch._foreach_lerp_(kept, live, 1 - decay)
            sums[0] += tag_loss
            sums[1] += link_loss
            seen += 1
            if seen % 50 == 0:
                print(f"epoch {e} step {step}/{total} tag {sums[0]/seen:.4f} link {sums[1]/seen:.4f} {time.time()-clock:.0f}s", flush=True)
        torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "epoch": e + 1, "step": step, "options": vars(o)}, latest + ".part")
        os.replace(latest + ".part", latest)
        judged = Reader(0.0)
        judged.load_state_dict(average)
        figures = score(predict_documents(judged, dev, o.room), o.shared)
        row = {"epoch": e + 1, "tag": sums[0] / seen, "link": sums[1] / seen, "seconds": time.time() - clock, **figures}
        print(json.dumps(row), flush=True)
        print(json.dumps(row), file=log, flush=True)


if __name__ == "__main__":
    main()

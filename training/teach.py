"""Teachers' average opinion of every word, for a student: python teach.py --runs runs/a runs/b --out soft.pt

For each text without attributions the marginals of tags and of tag pairs, averaged over the teachers, and the runs and
links that the average makes likeliest. (On annotated texts teachers only repeat what they have learnt by heart.)
"""
import argparse
import os

import torch
from tokenizers import Tokenizer

from corpus import to_document
from heads import TAGS, allowed_transitions
from predict import runs_of
from tensors import inputs
from train import Reader
from unlabelled import read_unlabelled
from windows import batches, split


def marginals(crf, emissions, lengths):
    """Node [batch, words, tags] and edge [batch, words, tags, tags] marginals; an edge leads into its word."""
    table = crf.table()
    with torch.enable_grad():
        e = emissions.detach().requires_grad_()
        steps = table.detach()[None, None].expand(*emissions.shape[:2], -1, -1).clone().requires_grad_()
        alpha = e[:, 0].masked_fill(crf.not_first, -1e4)
        for t in range(1, e.shape[1]):
            after = torch.logsumexp(alpha[:, :, None] + steps[:, t], 1) + e[:, t]
            alpha = torch.where((t < lengths)[:, None], after, alpha)
        torch.logsumexp(alpha, 1).sum().backward()
    return e.grad, steps.grad


def decode(nodes):
    """The likeliest allowed path under averaged marginals."""
    score = torch.log(nodes.clamp_min(1e-6))
    allowed = torch.where(allowed_transitions(), 0.0, -1e4)
    best, back = score[0].clone(), []
    best[[t.startswith("I-") for t in TAGS]] = -1e4
    for row in score[1:]:
        top, origin = (best[:, None] + allowed).max(0)
        back.append(origin)
        best = top + row
    path = [int(best.argmax())]
    for origin in reversed(back):
        path.append(int(origin[path[-1]]))
    return path[::-1]


@torch.no_grad()
def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--runs", nargs="+", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    documents = [to_document(v, tokenizer) for v in read_unlabelled(o.shared)]
    teachers = []
    for run in o.runs:
        reader = Reader(0.0)
        reader.load_state_dict(torch.load(os.path.join(run, "latest.pt"))["average"])
        reader.encoder.bfloat16()
        teachers.append(reader.eval())
    out = {d.name: {"nodes": torch.zeros(len(d.spans), len(TAGS), dtype=torch.float16),
                    "edges": torch.zeros(len(d.spans), len(TAGS), len(TAGS), dtype=torch.float16), "runs": [], "links": []} for d in documents}
    windows = [w for d in documents for w in split(d, o.room)]
    done = 0
    for batch in batches(windows, 8192, 1):
        ids, case, quote, paragraph, mask, first, counts = inputs(batch)
        nodes = edges = 0
        vectors = []
        for reader in teachers:
            words = reader.words(ids, case, quote, paragraph, mask, first).float()
            emissions, links = reader.heads(words)
            n, e = marginals(reader.heads.crf, emissions, counts)
            nodes, edges = nodes + n / len(teachers), edges + e / len(teachers)
            vectors.append(links)
        for b, w in enumerate(batch):
            n = int(counts[b])
            kept = out[w.document.name]
            kept["nodes"][w.first : w.last] = nodes[b, :n].half()
            kept["edges"][w.first : w.last] = edges[b, :n].half()
            runs = runs_of(decode(nodes[b, :n]))
            at = {r: [i for i, x in enumerate(runs) if x[0] == r] for r in ("source", "cue", "content")}
            by = {r: torch.tensor([runs[i][1:] for i in at[r]], dtype=torch.long).view(-1, 2) for r in at}
            base = len(kept["runs"])
            kept["runs"] += [(r, w.first + x, w.first + y) for r, x, y in runs]
            if not at["cue"]:
                continue
            source = sum(t.heads.source_scores(v[b], by["cue"], by["source"]).softmax(1) for t, v in zip(teachers, vectors)).argmax(1)
            content = sum(t.heads.cue_scores(v[b], by["content"], by["cue"]).softmax(1) for t, v in zip(teachers, vectors)).argmax(1) if at["content"] else []
            owned = [[] for _ in at["cue"]]
            for i, c in enumerate(content):
                owned[int(c)].append(base + at["content"][i])
            for i, s in enumerate(source):
                if owned[i]:
                    kept["links"].append((base + at["cue"][i], base + at["source"][int(s) - 1] if s else None, owned[i]))
        done += len(batch)
        if done // 200 != (done - len(batch)) // 200:
            print(f"{done}/{len(windows)}", flush=True)
    torch.save(out, o.out)


if __name__ == "__main__":
    main()

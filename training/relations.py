"""PLV's 15 root classes by cross-validation: python relations.py --shared ../../shared --go-on runs/a --frames frames

Each fold's reader starts from one that has not seen PLV, learns from the other folds and the annotated frames with its
branch, and reads the fold's sentences, source and target given. Prints macro F1, the F1 of each class, and where it errs.
"""
import argparse
import collections
import json
import random
import time

import torch
from tokenizers import Tokenizer

from frame_branch import below
from frame_head import distances, split_answers
from frame_labels import CATEGORIES, MARKS
from frames import YIELD, is_held, lay_out_group, read_rows
from tensors import inputs
from train_frames import Learning, options, reader_of
from windows import split


def learn(reader, rows, tokenizer, o, seed):
    learning, begun, sums = Learning(reader, rows, tokenizer, o, seed), time.time(), collections.Counter()
    while learning.step < o.steps:
        sums.update(learning.learn(learning.step / o.steps))
        if learning.step % 50 == 0:
            print(learning.step, {k: round(v / 50, 3) for k, v in sums.items()}, round(time.time() - begun), "s", flush=True)
            sums.clear()
    reader.frames.load_state_dict(learning.average)


@torch.no_grad()
def read_pairs(reader, rows, tokenizer):
    """For each row the likelihood of every category."""
    reader.eval()
    out = []
    for row in rows:
        document = lay_out_group("pair", [{k: row[k] for k in ("text", "pairs")}], tokenizer, random.Random(0))
        window = split(document, 254)[0]
        *network, first, _ = inputs([window])
        words = reader.frames.words(below(reader.encoder, *network), network[-1], first)
        pair = document.passages[0].pairs[0]
        marks = torch.zeros(1, words.shape[1], dtype=torch.long)
        for label in ("source", "target"):
            for a, b in getattr(pair, label):
                marks[0, a:b] = MARKS.index(label)
        _, answers = reader.frames.head(words, marks, distances(marks), torch.ones_like(marks, dtype=torch.bool))
        out.append(split_answers(answers)["pair"][0].softmax(-1))
    return torch.stack(out)


def roots(likely):
    """The likeliest root, CONCEDE and RETREAT joined; a pair that is likeliest nothing gets the likeliest root all the same."""
    names = [c for c in CATEGORIES if c not in YIELD] + ["YIELD"]
    columns = [likely[:, 1 + CATEGORIES.index(c)] for c in CATEGORIES if c not in YIELD]
    columns.append(sum(likely[:, 1 + CATEGORIES.index(c)] for c in YIELD))
    return [names[i] for i in torch.stack(columns, 1).argmax(1)]


def scores(gold, found):
    out = {}
    for c in sorted(set(gold)):
        right = sum(g == f == c for g, f in zip(gold, found))
        out[c] = 2 * right / max(1, sum(g == c for g in gold) + sum(f == c for f in found))
    return out


def main():
    a = argparse.ArgumentParser()
    options(a)
    a.add_argument("--folds", type=int, default=5)
    a.add_argument("--only", type=int, nargs="*", help="these folds")
    a.add_argument("--steps", type=int, default=300)
    a.add_argument("--plv-weight", type=int, default=1)
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--out", help="where to keep what each fold's reader said")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    rows = read_rows(o.frames, o.shared)
    plv = sorted((row for row in rows if row.get("source") == "plv"), key=lambda row: int(row["id"]))
    others = [row for row in rows if row.get("source") != "plv" and not is_held(row)]
    found = {}
    for fold in o.only if o.only is not None else range(o.folds):
        torch.manual_seed(fold)
        reader = reader_of(o.go_on)
        held = [row for row in plv if int(row["id"]) % o.folds == fold]
        rows = [row for row in plv if int(row["id"]) % o.folds != fold] * o.plv_weight + others
        if o.steps:
            learn(reader, rows, tokenizer, o, fold)
        likely = read_pairs(reader, held, tokenizer)
        for row, label, p in zip(held, roots(likely), likely):
            found[row["id"]] = (row["root"], label, [round(float(x), 4) for x in p], row["text"])
        gold, said = [r["root"] for r in held], [found[r["id"]][1] for r in held]
        each = scores(gold, said)
        print(f"fold {fold}: macro {100 * sum(each.values()) / len(each):.1f}, right {100 * sum(g == s for g, s in zip(gold, said)) / len(gold):.1f}", flush=True)
    gold, said = [v[0] for v in found.values()], [v[1] for v in found.values()]
    each = scores(gold, said)
    print(f"macro {100 * sum(each.values()) / len(each):.1f} of {len(gold)}", {c: round(100 * s) for c, s in each.items()})
    print(collections.Counter((g, s) for g, s in zip(gold, said) if g != s).most_common(25))
    if o.out:
        json.dump(found, open(o.out, "w"), indent=0)


if __name__ == "__main__":
    main()

"""Triggers, roles and answers on the annotated texts held apart: python frames_judge.py --shared ../../shared --run runs/a --frames frames

Triggers: F1 of spans that overlap, by kind. Roles and answers: with the true trigger marked; roles as F1 of words.
"""
import argparse
import collections
import os
import random

import torch
from tokenizers import Tokenizer

from frame_branch import below
from frame_head import distances, split_answers
from frame_labels import CATEGORIES, KINDS, WORD_LABELS
from frame_losses import questions
from frames import is_held, lay_out_group, read_rows
from reader import Reader
from tensors import inputs
from windows import split


@torch.no_grad()
def judge(reader, documents):
    reader.eval()
    found, true, right = collections.Counter(), collections.Counter(), collections.Counter()
    asked, good = collections.Counter(), collections.Counter()
    words_found, words_true, words_right = collections.Counter(), collections.Counter(), collections.Counter()
    sure = []
    for d in documents:
        for w in split(d, 254):
            *network, first, counts = inputs([w])
            words = reader.frames.words(below(reader.encoder, *network), network[-1], first)
            scores = reader.frames.triggers(words)[0]
            for p in d.passages:
                if not (w.first <= p.first and p.last <= w.last):
                    continue
                for k, kind in enumerate(KINDS):
                    gold = [(a - w.first, b - w.first) for a, b in (f.trigger for f in p.frames if f.kind == kind)]
                    spans = [(float(scores[k, a, n]), a, a + n + 1) for a, n in (scores[k] > 0).nonzero().tolist() if a + n < words.shape[1]]
                    kept = []
                    for _, a, b in sorted(spans, reverse=True):
                        if p.first - w.first <= a and b <= p.last - w.first and all(b <= x or y <= a for x, y in kept):
                            kept.append((a, b))
                    found[kind] += len(kept)
                    true[kind] += len(gold)
                    right[kind] += sum(any(a < y and x < b for x, y in gold) for a, b in kept)
            for b, (start, end), marked, roles, answers in questions([w], random.Random(0), plain=True):
                marks = torch.zeros(1, end - start, dtype=torch.long)
                for label, x, y in marked:
                    marks[0, x - start : y - start] = label
                role_scores, said = reader.frames.head(words[:, start:end], marks, distances(marks), torch.ones_like(marks, dtype=torch.bool))
                said = split_answers(said[0])
                for question, answer in answers.items():
                    if question == "contexts" or answer is None:
                        continue
                    best = int(said[question].argmax()) if question != "valid" else int(said["valid"][0] > 0)
                    asked[question] += 1
                    good[question] += best in answer if question == "pair" else best == answer
                if answers.get("event") is not None:
                    sure.append((CATEGORIES[answers["event"]], CATEGORIES[int(said["event"].argmax())]))
                if roles is not None and "valid" in answers:
                    gold = torch.zeros(end - start, dtype=torch.long)
                    for label, x, y in roles:
                        gold[max(0, x - start) : y - start] = label
                    best = role_scores[0].argmax(-1)
                    for g, s, m in zip(gold.tolist(), best.tolist(), marks[0].tolist()):
                        if not m:
                            words_true[WORD_LABELS[g]] += 1
                            words_found[WORD_LABELS[s]] += 1
                            words_right[WORD_LABELS[g]] += g == s
    f1 = lambda r, f, t: round(200 * r / max(1, f + t), 1)
    print("triggers", {k: (f1(right[k], found[k], true[k]), true[k]) for k in KINDS}, f1(sum(right.values()), sum(found.values()), sum(true.values())))
    print("answers", {q: (round(100 * good[q] / asked[q], 1), asked[q]) for q in asked})
    print("roles", {r: (f1(words_right[r], words_found[r], words_true[r]), words_true[r]) for r in WORD_LABELS if r != "none" and words_true[r]})
    print("events confused", collections.Counter(x for x in sure if x[0] != x[1]).most_common(12))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--run", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--frames", default="frames")
    a.add_argument("--threads", type=int, default=1)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    reader = Reader(0.0)
    saved = torch.load(os.path.join(o.run, "latest.pt"))
    reader.start_from(saved["average"])
    rows = [row for row in read_rows(o.frames, o.shared) if "frames" in row and is_held(row)]
    print("step", saved["step"], len(rows), "texts")
    judge(reader, [lay_out_group(f"held-{i}", [row], tokenizer, random.Random(i)) for i, row in enumerate(rows)])


if __name__ == "__main__":
    main()

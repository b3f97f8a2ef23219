"""How well frames and pairs are read that are held apart, while the joint training goes on."""
import collections

from frame_labels import CATEGORIES, KINDS, QUESTIONS, WORD_LABELS
from frame_losses import annotated
from frames import YIELD
from joint_scores import asked_scores, pair_scores, vectors_of


def f1(right, found, true):
    return round(200 * right / max(1, found + true), 1)


def judge_frames(reader, held):
    """Triggers: F1 of spans that overlap; answers: right of 100; roles: F1 of words, the true trigger marked."""
    counts, asked, good = {k: [0, 0, 0] for k in KINDS}, collections.Counter(), collections.Counter()
    words = {r: [0, 0, 0] for r in WORD_LABELS}
    for windows, batch in held:
        _, framed = vectors_of(reader, batch)
        scores = reader.frames.triggers(framed).float().cpu()
        for w, own in zip([windows[b] for b in batch["frames"]["rows"].tolist()], scores):
            for p in annotated(w):
                for k, kind in enumerate(KINDS):
                    gold = [(a - w.first, b - w.first) for a, b in (f.trigger for f in p.frames or () if f.kind == kind)]
                    kept = apart(own[k], p.first - w.first, p.last - w.first)
                    counts[kind][0] += sum(any(a < y and x < b for x, y in gold) for a, b in kept)
                    counts[kind][1] += len(kept)
                    counts[kind][2] += len(gold)
        if "asked" not in batch:
            continue
        a = batch["asked"]
        role_scores, answers = asked_scores(reader.frames.head, framed, batch)
        for q in QUESTIONS:
            known = a["answers"][q] >= 0
            asked[q] += int(known.sum())
            good[q] += int((answers[q].argmax(-1) == a["answers"][q])[known].sum())
        asked["valid"] += len(a["mask"])
        good["valid"] += int(((answers["valid"][:, 0] > 0).long() == a["answers"]["valid"]).sum())
        said, gold = role_scores.argmax(-1)[a["taught"]], a["roles"][a["taught"]]
        for i, role in enumerate(WORD_LABELS):
            words[role][0] += int(((said == i) & (gold == i)).sum())
            words[role][1] += int((said == i).sum())
            words[role][2] += int((gold == i).sum())
    print("  triggers", {k: f1(*c) for k, c in counts.items()}, "answers", {q: round(100 * good[q] / max(1, asked[q]), 1) for q in asked},
          "roles", {r: f1(*c) for r, c in words.items() if r != "none"}, flush=True)


def apart(scores, first, last):
    """Spans [a, b) above 0 that do not overlap, the better kept; scores [words, longest]."""
    kept = []
    spans = [(float(scores[a, n]), a, a + n + 1) for a, n in (scores > 0).nonzero().tolist() if first <= a and a + n < last]
    for _, a, b in sorted(spans, reverse=True):
        if all(b <= x or y <= a for x, y in kept):
            kept.append((a, b))
    return kept


NAMES = [c for c in CATEGORIES if c not in YIELD] + ["YIELD"]


def joined(likely):
    """Columns of NAMES: CONCEDE and RETREAT together; `likely` [rows, 1 + categories], without none."""
    each = {c: likely[:, 1 + i] for i, c in enumerate(CATEGORIES)}
    return [each[c] if c in each else sum(each[y] for y in YIELD) for c in NAMES]


def judge_pairs(reader, held):
    """Macro F1 and right of 100 over PLV's fifteen roots."""
    gold, said = [], []
    for batch in held:
        likely = pair_scores(reader, batch)["pair"].float().softmax(-1).cpu()
        rows = list(zip(*joined(likely)))
        said += [NAMES[max(range(len(NAMES)), key=lambda i: row[i])] for row in rows]
        true = batch["answers"]["pair"].cpu()
        gold += [NAMES[max(range(len(NAMES)), key=lambda i: row[i])] for row in zip(*joined(true))]
    each = {c: 2 * sum(g == s == c for g, s in zip(gold, said)) / max(1, gold.count(c) + said.count(c)) for c in set(gold)}
    print(f"  pairs: macro {100 * sum(each.values()) / len(each):.1f}, right {100 * sum(g == s for g, s in zip(gold, said)) / len(gold):.1f}",
          {c: round(100 * v) for c, v in sorted(each.items())}, flush=True)

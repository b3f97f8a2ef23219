"""What the frame head and the trigger head learn from windows whose passages have frames."""
import random

import torch
from torch.nn import functional as F

from frame_head import distances, split_answers
from frame_labels import CONTEXTS, KINDS, MARKS, WORD_LABELS
from frame_branch import LONGEST_TRIGGER

MOST = 12  # frames asked of one batch


WEIGHTS = {"triggers": 2.0, "roles": 0.05, "answers": 0.5}


def annotated(window):
    """The passages that lie in the window whole."""
    passages = getattr(window.document, "passages", None) or ()
    return [p for p in passages if window.first <= p.first and p.last <= window.last]


def trigger_targets(batch, words):
    """(batch, kind, first, width - 1) rows, and which words are in passages whose frames are all there [batch, words]."""
    rows, supervised = [], torch.zeros(len(batch), words, dtype=torch.bool)
    for b, w in enumerate(batch):
        for p in annotated(w):
            if p.frames is None:
                continue
            supervised[b, p.first - w.first : p.last - w.first] = True
            for f in p.frames:
                first, last = f.trigger
                rows.append((b, KINDS.index(f.kind), first - w.first, min(last - first, LONGEST_TRIGGER) - 1))
    return torch.tensor(rows, dtype=torch.long).view(-1, 4), supervised


def trigger_loss(scores, inside, rows, supervised):
    gold = torch.zeros_like(scores)
    gold[rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3]] = 1.0
    each = F.binary_cross_entropy_with_logits(scores, gold, reduction="none")
    weight = inside[:, None] & supervised[:, None, :, None]
    return (each * weight).sum() / supervised.sum().clamp_min(1)


def questions(batch, rng, plain=False):
    """(batch, first and last word of the context, marks, roles, answers) of what the frame head is asked; `plain`: all, and
    nothing but the passages around."""
    out = []
    for b, w in enumerate(batch):
        passages = annotated(w)
        for i, p in enumerate(passages):
            before = passages[i - 1].first if i and not plain and rng.random() < 0.2 and p.last - passages[i - 1].first < 90 else p.first
            after = passages[i + 1].last if i + 1 < len(passages) and not plain and rng.random() < 0.2 and passages[i + 1].last - before < 90 else p.last
            context = (before - w.first, after - w.first)
            place = lambda span: (span[0] - w.first, span[1] - w.first)
            for f in p.frames or ():
                roles = [(WORD_LABELS.index(role), *place((x, y))) for role, x, y in f.roles]
                out.append((b, context, [(MARKS.index(f.kind), *place(f.trigger))], roles, {**f.answers, "valid": 1, "contexts": f.contexts}))
            if p.frames is not None:
                out += [(b, context, [(MARKS.index(kind), *place(span))], None, {"valid": 0}) for kind, span in false_triggers(p, rng)]
            for pair in p.pairs:
                marks = [(MARKS.index(name), *place(span)) for name in ("source", "target") for span in getattr(pair, name)]
                roles = [(WORD_LABELS.index("trigger"), *place(pair.trigger))] if pair.trigger else None
                out.append((b, context, marks, roles, pair.answers))
    return rng.sample(out, MOST) if len(out) > MOST and not plain else out  # each costs two layers over its context


def false_triggers(passage, rng):
    """Words that are no trigger of the kind asked: triggers of another kind, and words at random."""
    true = {(f.kind, f.trigger) for f in passage.frames}
    kind = rng.choice(KINDS)
    out = [(kind, span) for _, span in true if (kind, span) not in true][:1]
    touched = {i for _, (a, b) in true for i in range(a, b)}
    free = [i for i in range(passage.first, passage.last) if i not in touched]
    if free:
        i = rng.choice(free)
        out.append((rng.choice(KINDS), (i, i + 1)))
    return out


def ask(branch, words, asked):
    """The summed loss of the words' roles, how many frames it is of, and the scores of the answers."""
    n = max(last - first for _, (first, last), *_ in asked)
    rows = []
    marks, roles = (torch.zeros(len(asked), n, dtype=torch.long) for _ in range(2))
    mask, taught = (torch.zeros(len(asked), n, dtype=torch.bool) for _ in range(2))
    for k, (b, (first, last), marked, role_spans, _) in enumerate(asked):
        rows.append(F.pad(words[b, first:last], (0, 0, 0, n - (last - first))))
        mask[k, : last - first] = True
        for label, a, z in marked:
            marks[k, a - first : z - first] = label
        for label, a, z in role_spans or ():
            if a >= first and z <= last:
                roles[k, a - first : z - first] = label
        taught[k, : last - first] = role_spans is not None
    word_scores, answer_scores = branch.head(torch.stack(rows), marks, distances(marks), mask)
    taught &= marks == 0
    each = F.cross_entropy(word_scores.flatten(0, 1), roles.flatten(), reduction="none").view_as(roles)
    return (each * taught).sum(), int(taught.any(1).sum()), answer_scores


def frame_losses(branch, words, batch, counts, rng=random):
    rows, supervised = trigger_targets(batch, words.shape[1])
    inside = branch.triggers.inside(counts, words.shape[1])
    out = {"triggers": trigger_loss(branch.triggers(words), inside, rows, supervised)}
    asked = questions(batch, rng)
    if not asked:
        return out
    asked.sort(key=lambda question: question[1][1] - question[1][0])
    answer_scores, role_losses, taught_words = [], [], 0
    for part in (asked[: len(asked) * 2 // 3], asked[len(asked) * 2 // 3 :]):  # Like lengths together: less padding.
        if part:
            loss, count, scores = ask(branch, words, part)
            answer_scores.append(scores)
            role_losses.append(loss)
            taught_words += count
    if taught_words:
        out["roles"] = sum(role_losses) / taught_words
    answer_scores = torch.cat(answer_scores)
    answers = split_answers(answer_scores)
    losses = []
    for question, scores in answers.items():
        which = [k for k, (*_, a) in enumerate(asked) if a.get(question) is not None]
        if not which:
            continue
        if question == "contexts":
            gold = torch.zeros(len(which), len(CONTEXTS))
            for i, k in enumerate(which):
                gold[i, asked[k][4]["contexts"]] = 1.0
            losses.append(0.1 * F.binary_cross_entropy_with_logits(scores[which], gold, reduction="sum"))
            continue
        if question == "pair":
            likely = scores[which].log_softmax(-1)
            losses.append(-sum(likely[i, asked[k][4]["pair"]].logsumexp(0) for i, k in enumerate(which)))
            continue
        gold = torch.tensor([asked[k][4][question] for k in which])
        if question == "valid":
            losses.append(F.binary_cross_entropy_with_logits(scores[which, 0], gold.float(), reduction="sum"))
        else:
            losses.append(F.cross_entropy(scores[which], gold, reduction="sum"))
    out["answers"] = sum(losses) / len(asked)
    return out

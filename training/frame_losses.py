"""What windows whose passages have frames ask of the trigger head and the frame head."""
import torch
from torch.nn import functional as F

from frame_labels import KINDS, MARKS, WORD_LABELS
from frame_branch import LONGEST_TRIGGER


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


def questions(batch, rng, plain=False, most=None):
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
                trigger = rng.choice(f.found) if f.found and not plain and rng.random() < 0.3 else f.trigger
                out.append((b, context, [(MARKS.index(f.kind), *place(trigger))], roles, {**f.answers, "valid": 1, "contexts": f.contexts}))
            mark = lambda kind, span: [(MARKS.index(kind), *place(span))]
            if p.frames is None:  # Nobody knows: the teacher may say.
                out += [(b, context, mark(*one), None, {}) for one in rng.sample(p.mistaken, min(len(p.mistaken), 3))]
            else:
                out += [(b, context, mark(*one), None, {"valid": 0}) for one in false_triggers(p, rng)]
    return rng.sample(out, most) if most and len(out) > most else out  # each costs two layers over its context


def false_triggers(passage, rng):
    """Words that are no trigger of the kind asked: those a reader took for one, triggers of another kind, and words at random."""
    true = {(f.kind, f.trigger) for f in passage.frames}
    out = rng.sample(passage.mistaken, min(len(passage.mistaken), 2 + len(passage.frames) // 2))
    kind = rng.choice(KINDS)
    out += [(kind, span) for _, span in true if (kind, span) not in true][:1]
    touched = {i for _, (a, b) in [*true, *passage.mistaken] for i in range(a, b)}
    free = [i for i in range(passage.first, passage.last) if i not in touched]
    if free and rng.random() < 0.5:
        i = rng.choice(free)
        out.append((rng.choice(KINDS), (i, i + 1)))
    return out

"""Windows to tensors: inputs of the encoder, and the targets of the statement heads."""
import torch

from heads import TAGS
from labels import ENTITY_LABELS, NOMINAL_LABELS
from windows import CLS, SEP, length

LABEL_INDEX = {label: i for i, label in enumerate((*ENTITY_LABELS, *NOMINAL_LABELS))}


def inputs(batch):
    longest = max(length(w) for w in batch)
    most = max(w.last - w.first for w in batch)
    shape = (len(batch), longest)
    ids, case, quote, paragraph, mask = (torch.zeros(shape, dtype=torch.long) for _ in range(5))
    heads = torch.zeros(len(batch), most, dtype=torch.long)  # each word's first piece
    counts = torch.zeros(len(batch), dtype=torch.long)
    for b, w in enumerate(batch):
        d, row, c, q, p = w.document, [CLS], [0], [0], [0]
        for k, i in enumerate(range(w.first, w.last)):
            heads[b, k] = len(row)
            row += d.pieces[i]
            n = len(d.pieces[i])
            c += [d.case[i]] * n
            q += [d.quote[i]] * n
            p += [d.paragraph[i]] * n
        row.append(SEP)
        n = len(row)
        ids[b, :n] = torch.tensor(row)
        case[b, : n - 1] = torch.tensor(c)
        quote[b, : n - 1] = torch.tensor(q)
        paragraph[b, : n - 1] = torch.tensor(p)
        mask[b, :n] = 1
        counts[b] = w.last - w.first
    return ids, case, quote, paragraph, mask, heads, counts


def clip(run, window):
    role, a, b = run
    a, b = max(a, window.first), min(b, window.last)
    return (role, a - window.first, b - window.first) if a < b else None


def targets(batch):
    """tags [batch, words], and for each window (cues, sources, which source, contents, which cue)."""
    most = max(w.last - w.first for w in batch)
    tags = torch.zeros(len(batch), most, dtype=torch.long)
    links = []
    for b, w in enumerate(batch):
        kept = {k: clip(r, w) for k, r in enumerate(w.document.runs or [])}
        for k, r in kept.items():
            if r:
                role, first, last = r
                # A run that goes on from the window before still begins here: the reader sees no more than this.
                tags[b, first] = TAGS.index("B-" + role)
                tags[b, first + 1 : last] = TAGS.index("I-" + role)
        runs = {role: [k for k, r in kept.items() if r and r[0] == role] for role in ("source", "cue", "content")}
        place = {role: {k: i for i, k in enumerate(ks)} for role, ks in runs.items()}
        cues, which_source, contents, which_cue = [], [], [], []
        for cue, source, content in w.document.links:
            if kept.get(cue) is None:
                continue
            if source is None or kept.get(source) is not None:
                cues.append(kept[cue][1:])
                which_source.append(0 if source is None else 1 + place["source"][source])
            for c in content:
                if kept.get(c) is not None:
                    contents.append(kept[c][1:])
                    which_cue.append(place["cue"][cue])
        spans = lambda role: torch.tensor([kept[k][1:] for k in runs[role]], dtype=torch.long).view(-1, 2)
        as_spans = lambda rows: torch.tensor(rows, dtype=torch.long).view(-1, 2)
        links.append((as_spans(cues), spans("source"), torch.tensor(which_source, dtype=torch.long),
                      as_spans(contents), spans("cue"), torch.tensor(which_cue, dtype=torch.long)))
    return tags, links


def entity_targets(batch, longest):
    """(batch, label, first, width - 1) rows, and which labels each window's corpus marks [batch, labels]."""
    rows, supervised = [], torch.zeros(len(batch), len(LABEL_INDEX), dtype=torch.bool)
    for b, w in enumerate(batch):
        supervised[b, [LABEL_INDEX[label] for label in w.document.entity_labels]] = True
        for label, first, last in w.document.entities or ():
            if w.first <= first and last <= w.last and last - first <= longest:
                rows.append((b, LABEL_INDEX[label], first - w.first, last - first - 1))
    return torch.tensor(rows, dtype=torch.long).view(-1, 4), supervised


def mention_targets(batch, longest):
    """(batch, class, first, width - 1) rows, and whether each window's corpus marks all mentions."""
    rows = []
    for b, w in enumerate(batch):
        for m in w.document.mentions or ():
            if w.document.all_mentions and w.first <= m.first and m.last <= w.last and m.last - m.first <= longest:
                rows.append((b, m.kind, m.first - w.first, m.last - m.first - 1))
    return torch.tensor(rows, dtype=torch.long).view(-1, 4), torch.tensor([w.document.all_mentions for w in batch])


def syntax_targets(batch):
    """[batch, words, 4]: part of speech, relation, head (-1: outside the window), sentence (-1: no tree here)."""
    out = torch.full((len(batch), max(w.last - w.first for w in batch), 4), -1, dtype=torch.long)
    for b, w in enumerate(batch):
        if w.document.syntax:
            s, where = w.document.syntax, slice(w.first, w.last)
            heads = [h - w.first if w.first <= h < w.last else -1 for h in s.head[where]]
            out[b, : w.last - w.first] = torch.tensor([s.upos[where], s.relation[where], heads, w.document.sentence[where]]).T
    return out

"""Batches of the joint training as plain arrays, made by worker processes: what the network is given, and all it is to answer.

Words are numbered through a whole batch: word k of row b is b * words + k.
"""
import itertools
import random

import numpy as np
import torch

from coreference import features
from document import Document, Syntax
from frame_head import distances
from frame_labels import CONTEXTS, QUESTIONS
from frame_losses import questions, trigger_targets
from frames import frames_alone, gathered, lay_out_group
from reader import LONGEST_ENTITY, LONGEST_MENTION
from tensors import entity_targets, inputs, mention_targets, syntax_targets, targets
from windows import CLS, SEP, split

MASK = 103
LAID_OUT = 1500


def network_of(batch):
    *network, first, counts = inputs(batch)
    return {"network": network, "first": first, "counts": counts}


def hidden(ids, mask, generator, share, rows=slice(None)):
    """Pieces of which some are replaced by [MASK], so that no text can be known by heart."""
    free = (mask > 0) & (ids != CLS) & (ids != SEP)
    chosen = torch.zeros_like(free)
    chosen[rows] = free[rows] & (torch.rand(free[rows].shape, generator=generator) < share)
    return ids.masked_fill(chosen, MASK)


def long_batch(windows, rng, masked, most, plain=False):
    """Windows of annotated texts, and what they teach each head; `rows` are those of the batch that teach it. What is asked
    of frames numbers the words of those rows only.

    `masked`: the share of pieces hidden where passages have frames. `most`: frames asked. `plain`: nothing but the passages around.
    """
    out = network_of(windows)
    words = out["first"].shape[1]
    rows_where = lambda taught: [b for b, w in enumerate(windows) if taught(w.document)]
    heads = {"statements": (lambda d: d.runs is not None, statement_targets), "entities": (lambda d: d.entity_labels, lambda ws, *_: list(entity_targets(ws, LONGEST_ENTITY))),
             "mentions": (lambda d: d.all_mentions, lambda ws, *_: list(mention_targets(ws, LONGEST_MENTION))),
             "syntax": (lambda d: d.syntax, lambda ws, *_: padded(syntax_targets(ws), words, -1)),
             "frames": (lambda d: d.passages, lambda ws, *_: list(trigger_targets(ws, words)))}
    for name, (taught, targets_of) in heads.items():
        rows = rows_where(taught)
        if rows:
            out[name] = {"rows": torch.tensor(rows), "targets": targets_of([windows[b] for b in rows], rows, words)}
    chains = chain_targets(windows, words)
    if chains:
        out["chains"] = chains
    if "frames" in out:
        if masked:
            generator = torch.Generator().manual_seed(rng.randrange(1 << 30))
            out["whole"] = out["network"][0]  # what a teacher is given
            out["network"][0] = hidden(out["whole"], out["network"][4], generator, masked, out["frames"]["rows"])
        asked = questions([windows[b] for b in out["frames"]["rows"].tolist()], rng, plain, most)
        if asked:
            out["asked"] = asked_rows(asked, words)
    return out


def padded(x, words, value):
    """[batch, n, ...] to [batch, words, ...]."""
    return torch.cat([x, x.new_full((len(x), words - x.shape[1], *x.shape[2:]), value)], 1)


def statement_targets(windows, rows, words):
    """Tags, and the links: for each cue its first and last word, its window and its source's number, and so on."""
    tags, links = targets(windows)
    groups = {k: [] for k in ("cues", "sources", "which_source", "contents", "all_cues", "which_cue")}
    for b, (cues, sources, which_source, contents, all_cues, which_cue) in zip(rows, links):
        spans = lambda s: [(b * words + int(x), b * words + int(y) - 1, b) for x, y in s]
        before_sources, before_cues = len(groups["sources"]), len(groups["all_cues"])
        groups["cues"] += spans(cues)
        groups["which_source"] += [0 if int(k) == 0 else before_sources + int(k) for k in which_source]
        groups["sources"] += spans(sources)
        groups["contents"] += spans(contents)
        groups["which_cue"] += [before_cues + int(k) for k in which_cue]
        groups["all_cues"] += spans(all_cues)
    shaped = lambda k, v: torch.tensor(v, dtype=torch.long) if k.startswith("which") else torch.tensor(v, dtype=torch.long).view(-1, 3)
    return {"tags": padded(tags, words, 0), **{k: shaped(k, v) for k, v in groups.items()}}


def chain_targets(windows, words):
    """For each text that lies in the batch whole: its mentions' first, last and head word, form, class, chain, and features."""
    by_document = {}
    for b, w in enumerate(windows):
        if w.document.mentions:
            by_document.setdefault(w.document.name, []).append((w, b))
    out = []
    for parts in by_document.values():
        document = parts[0][0].document
        if sum(w.last - w.first for w, _ in parts) < len(document.spans):
            continue
        place = {i: b * words + i - w.first for w, b in parts for i in range(w.first, w.last)}
        if not hasattr(document, "features"):
            document.features = tuple(f.to(torch.uint8) for f in features(document, document.mentions))
        rows = [(place[m.first], place[m.last - 1], place[m.head], m.form, m.kind, m.chain) for m in document.mentions]
        out.append((torch.tensor(rows), *document.features))
    return out


def asked_rows(asked, words):
    """Each question's words (numbered through the batch), marks, distances, roles, and answers (-1: not known)."""
    n = max(last - first for _, (first, last), *_ in asked)
    at, marks, roles = (torch.zeros(len(asked), n, dtype=torch.long) for _ in range(3))
    mask, taught = (torch.zeros(len(asked), n, dtype=torch.bool) for _ in range(2))
    answers = {q: torch.full((len(asked),), -1) for q in ("valid", *QUESTIONS)}
    contexts, known = torch.zeros(len(asked), len(CONTEXTS)), torch.zeros(len(asked), dtype=torch.bool)
    for k, (b, (first, last), marked, role_spans, said) in enumerate(asked):
        size = last - first
        at[k, :size] = torch.arange(b * words + first, b * words + last)
        mask[k, :size] = True
        for label, a, z in marked:
            marks[k, a - first : z - first] = label
        for label, a, z in role_spans or ():
            if a >= first and z <= last:
                roles[k, a - first : z - first] = label
        taught[k, :size] = role_spans is not None
        for q, answer in said.items():
            if q == "contexts":
                if answer is not None:
                    known[k], contexts[k, answer] = True, 1.0
            elif q in answers and answer is not None:
                answers[q][k] = answer
    taught &= (marks == 0) & mask
    return {"at": at, "mask": mask, "marks": marks, "distances": distances(marks), "roles": roles, "taught": taught,
            "answers": answers, "contexts": contexts, "known": known}


def pair_batch(rows, rng, masked):
    """Sentences with one marked pair each; `rows` are (window, pair)."""
    windows = [w for w, _ in rows]
    out = network_of(windows)
    ids, mask = out["network"][0], out["network"][4]
    generator = torch.Generator().manual_seed(rng.randrange(1 << 30))
    marks = torch.zeros_like(ids)
    answers = {"pair": torch.zeros(len(rows), 1 + len(QUESTIONS["event"])), "event": torch.full((len(rows),), -1), "valid": torch.full((len(rows),), -1)}
    for b, (w, pair) in enumerate(rows):
        starts = np.cumsum([1, *(len(w.document.pieces[i]) for i in range(w.first, w.last))])
        for label, spans in ((2, pair.target), (1, pair.source)):
            for first, last in spans:
                where = slice(int(starts[first - w.first]), int(starts[last - w.first]))
                marks[b, where] = label
                if masked and rng.random() < 0.2:  # who it is should not tell what they do
                    ids[b, where] = MASK
        if "pair" in pair.answers:
            answers["pair"][b, pair.answers["pair"]] = 1.0
        for q in ("event", "valid"):
            if pair.answers.get(q) is not None:
                answers[q][b] = pair.answers[q]
    if masked:
        out["network"][0] = hidden(ids, mask, generator, masked)
    out["marks"], out["answers"] = marks, answers
    return out


def pairs_of_rows(rows, tokenizer, seed):
    """(window, pair) of every pair that is marked in annotated texts: those of PLV's manner, and the others."""
    rng, marked, others = random.Random(seed), [], []
    for i, row in enumerate(rows):
        document = lay_out_group(f"pair-{i}", [row], tokenizer, rng)
        windows = split(document, 254)
        for pair in document.passages[0].pairs:
            spans = [*pair.source, *pair.target]
            if len(windows) == 1 and all(spans):
                (marked if "pairs" in row else others).append((windows[0], pair))
    return marked, others


def is_unknown(row):
    """Whether nobody has annotated the text: only a teacher can say what is in it."""
    return row.get("unknown", False)


def is_real(row):
    """Whether a newspaper, or another who writes for readers, has written it."""
    return row.get("source") in ("guardian-sdf", "polnear", "re3d", "gum")


def sentences(document):
    """Each sentence as a text of its own: what a reader is given that is no report."""
    for _, group in itertools.groupby(range(len(document.spans)), key=lambda i: document.sentence[i]):
        words = list(group)
        a, b = words[0], words[-1] + 1
        heads = [h - a if a <= h < b else -1 for h in document.syntax.head[a:b]]
        tree = Syntax(document.syntax.upos[a:b], document.syntax.relation[a:b], heads)
        yield Document(f"{document.name}-{a}", document.text, document.spans[a:b], document.pieces[a:b], document.case[a:b],
                       document.quote[a:b], [True, *document.paragraph[a + 1 : b]], [0] * (b - a), syntax=tree)


class Steps:
    """An endless stream of steps, each a list of (kind, batch)."""

    def __init__(self, texts, rows, tokenizer, o, seed):
        self.texts, self.rows, self.tokenizer, self.o, self.rng = texts, rows, tokenizer, o, random.Random(seed)
        self.queues, self.made = {}, 0
        self.framed_rows, self.paired_rows = [], []

    def take(self, name, count, fill):
        """The next `count` of a corpus, which is laid out again when it is used up."""
        queue = self.queues.setdefault(name, [])
        while len(queue) < count:
            more = fill()
            self.rng.shuffle(more)
            queue += more
        self.queues[name] = queue[count:]
        return queue[:count]

    def windows(self, corpora):
        return [w for c in corpora for d in self.texts[c] for w in split(d, self.o.room)]

    def next_rows(self, left, all_of):
        """Some rows that are laid out together, of those that are `left` of a round: a whole one takes a minute."""
        if not left:
            left += all_of()
            self.rng.shuffle(left)
        rows, left[:] = left[:LAID_OUT], left[LAID_OUT:]
        return rows

    def framed(self):
        often = lambda r: self.o.real if is_real(r) else 1
        chosen = self.next_rows(self.framed_rows, lambda: [r for r in self.rows if "frames" in r or is_unknown(r) for _ in range(often(r))])
        rows = [frames_alone(r) for r in chosen if "frames" in r]
        unknown = [r for r in chosen if is_unknown(r)]
        documents = [d for part in (rows, unknown) for d in gathered(part, self.tokenizer, self.rng.randrange(1 << 30))]
        return [w for d in documents for w in split(d, 254)]

    def alone(self):
        documents = [d for c in ("gum", "parsed") for d in self.texts[c] if d.syntax]
        return [w for d in documents for one in sentences(d) for w in split(one, self.o.room)]

    def paired(self):
        marked, others = pairs_of_rows(self.next_rows(self.paired_rows, lambda: list(self.rows)), self.tokenizer, self.rng.random())
        mixed = marked * 2 + self.rng.sample(others, min(len(others), 2 * len(marked)))
        sized = sorted(mixed, key=lambda p: (len(p[0].document.spans) // 8, self.rng.random()))
        return [sized[i : i + self.o.pairs] for i in range(0, len(sized), self.o.pairs)]

    def step(self):
        """{"long": a batch of windows with all that they teach, "pairs": one of marked pairs}."""
        o, out, windows = self.o, {}, []
        if self.made % o.others_every == 0:
            windows += self.others()
        self.made += 1
        if o.frames:
            windows += self.take("frames", o.frames, self.framed)
        if windows:
            out["long"] = long_batch(windows, self.rng, o.masked, o.most)
        if o.pairs:
            out["pairs"] = pair_batch(self.take("pairs", 1, self.paired)[0], self.rng, o.masked)
        return out

    def others(self):
        """Windows of what is annotated with all but frames."""
        o, windows = self.o, []
        if o.statements:
            windows += self.take("polnear", o.statements, lambda: self.windows(["polnear"]))
        if self.rng.random() < o.often and o.others:
            shares = {"gum": 5, "chained": 2, "parsed": 1, "entities": 3}
            there = [k for k in shares if k == "entities" or self.texts[k]]  # without silver there are fewer
            which = self.rng.choices(there, [shares[k] for k in there])[0]
            if which in ("gum", "chained"):
                windows += [w for d in self.take(which, 2, lambda: list(self.texts[which])) for w in split(d, o.room)]
            else:
                corpora = ["parsed", "news"] if which == "parsed" else ["re3d", "crossner", "crossner"]
                windows += self.take(which, o.others, lambda: self.windows(corpora))
        if o.alone:
            windows += self.take("alone", o.alone, self.alone)
        return windows

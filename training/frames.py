"""Annotated frames, as `frames/README.md` describes them, laid out as documents; and what the frame head is asked of them."""
import glob
import json
import os
import random
import re
import zlib
from dataclasses import dataclass, field

from corpus import Attribution, in_words
from document import lay_out
from frame_corpora import texts_of
from frame_labels import CATEGORIES, CONTEXTS, KINDS, QUESTIONS, ROLES
from trimmed_trigger import trimmed_trigger

# PLV joins the two.
YIELD = ("CONCEDE", "RETREAT")
# Both sides act.
RECIPROCAL = [CATEGORIES.index(c) for c in ("CONSULT", "COOPERATE", "ASSAULT")]


@dataclass
class Frame:
    kind: str
    trigger: tuple | None  # words [first, last)
    roles: list  # (role, first, last)
    answers: dict  # question: index of the answer
    contexts: list | None  # indices, or None where they are not annotated
    found: list = field(default_factory=list)  # other words [first, last) that a reader took for its trigger


@dataclass
class Pair:
    """A marked pair of actors, one of which may be unnamed, all mentions of each, and what is to be answered about it.

    By the manual that is the event; "pair" is the root class by the habits of PLV's annotators, which are others: a list of
    those it may be, 0 where nothing passes from the one to the other."""

    source: list
    target: list
    answers: dict


@dataclass
class Passage:
    """Words [first, last) of a document that were annotated together."""

    first: int
    last: int
    frames: list = field(default_factory=list)
    pairs: list = field(default_factory=list)
    # (kind, (first, last)): words that a reader took for a trigger, and that are none; of a passage that nobody has annotated all.
    mistaken: list = field(default_factory=list)


def where(text, words):
    """The characters [start, end) of `words` in a text: "he#2" is the second "he" that stands there; two numbers say it themselves."""
    if not isinstance(words, str):
        return tuple(words)
    numbered = re.fullmatch(r"(.*?)#(\d+)", words, re.S)
    wanted, which = (numbered[1], int(numbered[2])) if numbered else (words, 1)
    at = -1
    for _ in range(which):
        at = text.find(wanted, at + 1)
        if at < 0:
            raise ValueError(f"{words!r} is not in {text!r}")
    return at, at + len(wanted)


def each(value):
    """The words of a field: one or several."""
    return [value] if isinstance(value, str) or isinstance(value[0], int) else value


def read_rows(folder, shared):
    """Annotated texts of all files in a folder, each with its file's name; those of a corpus come with offsets, and their text is looked up."""
    out, corpora = [], {}
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        with open(path, encoding="utf-8") as f:
            for row in map(json.loads, f):
                row["file"] = os.path.basename(path)[: -len(".jsonl")]
                if "marked" in row:
                    row |= marked_pair(row["marked"], row["root"])
                elif "text" not in row:
                    source = row["source"]
                    if source not in corpora:
                        corpora[source] = texts_of(source, shared)
                    if source == "plv":
                        row |= marked_pair(*corpora[source][row["id"]])
                    else:
                        row["text"] = corpora[source][row["id"]][slice(*row["passage"])]
                out.append(row)
    return out


def is_held(row):
    """Whether a row is held apart, to choose by: one in fourteen, of newspapers' articles whole ones; one in five of PLV."""
    if row.get("source") == "plv":
        return int(row["id"]) % 5 == 0
    key = str(row["id"] if row.get("source") in ("guardian-sdf", "polnear") else row["text"])
    return "root" not in row and zlib.crc32(key.encode()) % 14 == 0


def frames_alone(row):
    """A row with frames without the pair that is marked in it."""
    return {k: v for k, v in row.items() if k not in ("pairs", "root", "marked")}


def marked_pair(marked, root):
    """The text, root and pair of a sentence of PLV, or of one in its manner."""
    text, spans = unmarked(marked)
    return {"text": text, "root": root, "pairs": [(spans["s"], spans["t"], YIELD if root == "YIELD" else (root,))]}


def to_frame(row, text, document, offset):
    words = lambda value: [document.words_in(offset + a, offset + b) for a, b in (where(text, w) for w in each(value))]
    kind = next(k for k in KINDS if k in row)
    answers = {q: QUESTIONS[q].index(row[q]) for q in QUESTIONS if q in row and q != "mode"}
    if kind == "event":
        answers["mode"] = QUESTIONS["mode"].index(f"{row['event']} {row['mode']}") if row.get("mode") else 0
    roles = [(role, *span) for role in ROLES if role in row for span in words(row[role]) if span]
    trigger = words(row["trigger"])[0]
    return Frame(kind, trigger and trimmed_trigger(trigger, roles, document.word_at), roles, answers, None)


def pairs_of(frames, rng):
    """Every event's agent and recipient, as far as they are named, and half as many pairs that no event joins in this direction."""
    out, joined, spans = [], set(), []
    for f in frames:
        agents = [(a, b) for role, a, b in f.roles if role == "agent"]
        recipients = [(a, b) for role, a, b in f.roles if role == "recipient"]
        spans += agents + recipients
        if f.kind != "event":
            continue
        joined |= {(s, t) for s in agents for t in recipients} | {(s, t) for s in agents for t in agents}
        if not recipients and len(agents) > 1 and f.answers["event"] in RECIPROCAL:
            agents, recipients = agents[:1], agents[1:2]
        if agents or recipients:
            some = lambda spans: [rng.choice(spans)] if spans else []
            out.append(Pair(some(agents), some(recipients), {"valid": 1, "event": f.answers["event"]}))
    apart = lambda s, t: s[1] <= t[0] or t[1] <= s[0]
    empty = [([s], [t]) for s in set(spans) for t in set(spans) if apart(s, t) and (s, t) not in joined]
    rng.shuffle(empty)
    return out + [Pair(s, t, {"valid": 0, "pair": [0]}) for s, t in empty[: (len(out) + 1) // 2]]


def gathered(rows, tokenizer, seed, room=200):
    """Documents of several annotated texts each, as paragraphs or as sentences that follow each other."""
    rng = random.Random(seed)
    rows = rows[:]
    rng.shuffle(rows)
    documents, group, size = [], [], 0
    for row in [*rows, None]:
        length = len(row["text"].split()) * 1.4 if row else 0
        if group and (row is None or size + length > room or rng.random() < 0.25):
            documents.append(lay_out_group(f"frames-{seed}-{len(documents)}", group, tokenizer, rng))
            group, size = [], 0
        if row:
            group.append(row)
            size += length
    return documents


def overlaps(a, b):
    return a[0] < b[1] and b[0] < a[1]


def lay_out_group(name, rows, tokenizer, rng):
    text, starts = "", []
    for row in rows:
        text += "" if not text else rng.choice((" ", "\n\n"))
        starts.append(len(text))
        text += row["text"]
    document = lay_out(name, text, tokenizer)
    document.passages = []
    if all("statements" in row for row in rows):
        moved = lambda spans, start: [(a + start, b + start) for a, b in spans]
        said = [Attribution(*(moved(s[role], start) for role in ("source", "cue", "content"))) for row, start in zip(rows, starts) for s in row["statements"]]
        document.runs, document.links = in_words(document, said)
    for row, start in zip(rows, starts):
        first, last = document.words_in(start, start + len(row["text"]))
        frames = [to_frame(f, row["text"], document, start) for f in row["frames"]] if "frames" in row else None
        found = [(kind, span) for kind, a, b in row.get("found", []) if (span := document.words_in(start + a, start + b))]
        if frames is not None:
            frames = [f for f in frames if f.trigger]
            for f in frames:
                f.contexts = [CONTEXTS.index(c) for c in row["context"]] if "context" in row else None
                f.found = [span for kind, span in found if kind == f.kind and overlaps(span, f.trigger) and span != f.trigger]
            mistaken = [(kind, span) for kind, span in found if not any(kind == f.kind and overlaps(span, f.trigger) for f in frames)]
        passage = Passage(first, last, frames, [] if "pairs" in row else pairs_of(frames or [], rng), found if frames is None else mistaken)
        at = lambda spans: [document.words_in(start + a, start + b) for a, b in spans]
        for source, target, categories in row.get("pairs", []):
            roots = {"valid": 1, "pair": [1 + CATEGORIES.index(c) for c in categories]}
            passage.pairs.append(Pair(at(source), at(target), roots))
        document.passages.append(passage)
    return document


def unmarked(marked):
    """A marked sentence without its marks, and the characters of every mention of source (s) and target (t)."""
    text, spans, opened = "", {"s": [], "t": []}, {}
    for part in re.split(r"(</?[st]>)", marked):
        tag = re.fullmatch(r"<(/?)([st])>", part)
        if not tag:
            text += part
        elif tag[1]:
            spans[tag[2]].append((opened[tag[2]], len(text)))
        else:
            opened[tag[2]] = len(text)
    return text, spans

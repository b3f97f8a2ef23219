"""PolNeAR as words with roles and attributions: every annotator's file is one view of its text."""
import glob
import os
import re
from dataclasses import dataclass, field

from document import lay_out

ROLES = ("source", "cue", "content")


@dataclass
class Attribution:
    """Spans are [start, end) in code points; PolNeAR has one cue, at most one source and one content in pieces."""

    source: list = field(default_factory=list)
    cue: list = field(default_factory=list)
    content: list = field(default_factory=list)


@dataclass
class View:
    name: str
    annotator: str
    text: str
    attributions: list


def read_ann(path):
    spans, attributions = {}, []
    for line in open(path, encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if len(columns) > 1 and line.startswith("T"):
            kind, offsets = columns[1].split(" ", 1)
            spans[columns[0]] = [tuple(map(int, o.split())) for o in offsets.split(";")]
        elif len(columns) > 1 and line.startswith("E"):
            attribution = Attribution()
            for argument in columns[1].split()[1:]:
                role, ref = argument.split(":")
                role = re.sub(r"\d+$", "", role.lower())
                if role in ROLES and ref in spans:
                    getattr(attribution, role).extend(spans[ref])
            if attribution.cue and attribution.content:
                attributions.append(attribution)
    return attributions


def read_polnear(folder):
    views = []
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        name, annotator = os.path.basename(path)[:-4].rsplit("_", 1)
        text = open(os.path.join(folder, "text", name + ".txt"), encoding="utf-8", newline="").read()
        views.append(View(name, annotator, text, read_ann(path)))
    return views


def one_view_a_text(views):
    """The first annotator's view of each text."""
    first = {}
    for v in views:
        first.setdefault(v.name, v)
    return list(first.values())


def to_document(view, tokenizer, bare_headline=False):
    """`bare_headline` leaves out the full stop that PolNeAR puts after every headline, and newspapers do not."""
    document = lay_out(view.name, view.text, tokenizer, bare_headline)
    document.runs, document.links = in_words(document, view.attributions)
    return document


def in_words(document, attributions):
    """Attributions as runs of words, which do not overlap, and their links."""
    runs, links, taken, index = [], [], {}, {}

    def add(role, piece):
        inside = document.words_in(*piece)
        if not inside:
            return None
        found = (role, *inside)
        if found in index:
            return index[found]
        if any(i in taken for i in range(found[1], found[2])):
            return None
        for i in range(found[1], found[2]):
            taken[i] = role
        index[found] = len(runs)
        runs.append(found)
        return index[found]

    for a in attributions:
        cue = next((r for r in (add("cue", p) for p in a.cue) if r is not None), None)
        source = next((r for r in (add("source", p) for p in a.source) if r is not None), None)
        content = [r for r in (add("content", p) for p in a.content) if r is not None]
        if cue is not None:
            links.append((cue, source, content))
    return runs, links

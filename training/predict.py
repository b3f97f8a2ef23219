"""The reader's statements as character spans, one window after another, as the product does it."""
import torch

from heads import TAGS
from tensors import inputs
from windows import split


def runs_of(path):
    """[(role, first, last + 1)] of a path of tag indices."""
    out, role, first = [], None, 0
    for i, t in enumerate([*path, 0]):
        tag = TAGS[t]
        if role and tag != "I-" + role:
            out.append((role, first, i))
            role = None
        if tag.startswith("B-"):
            role, first = tag[2:], i
    return out


def nearest(asks, answers):
    """For each asking run the answering run that begins nearest: what learned links replace."""
    return [min(range(len(answers)), key=lambda k: abs(int(answers[k][0]) - int(a[0]))) for a in asks]


@torch.no_grad()
def predict_documents(reader, documents, room, learned_links=True):
    """{name: [{"source": [[s, e]], "cue": [...], "content": [...]}]} in code points; as the product, no empty statements."""
    reader.eval()
    out = {}
    for d in documents:
        statements = []
        for w in split(d, room):
            ids, case, quote, paragraph, mask, first, counts = inputs([w])
            emissions, links = reader.heads(reader.words(ids, case, quote, paragraph, mask, first)[0])
            runs = runs_of(reader.heads.crf.decode(emissions, int(counts[0])))
            by = {r: torch.tensor([x[1:] for x in runs if x[0] == r], dtype=torch.long).view(-1, 2) for r in ("source", "cue", "content")}
            chars = lambda run: [d.spans[w.first + int(run[0])][0], d.spans[w.first + int(run[1]) - 1][1]]
            made = [{"source": [], "cue": [chars(c)], "content": []} for c in by["cue"]]
            if len(by["cue"]):
                if learned_links:
                    sources = [s - 1 for s in reader.heads.source_scores(links, by["cue"], by["source"]).argmax(1).tolist()]
                    cues = reader.heads.cue_scores(links, by["content"], by["cue"]).argmax(1).tolist() if len(by["content"]) else []
                else:
                    sources = nearest(by["cue"], by["source"]) if len(by["source"]) else [-1] * len(made)
                    cues = nearest(by["content"], by["cue"])
                for k, s in enumerate(sources):
                    if s >= 0:
                        made[k]["source"] = [chars(by["source"][s])]
                for k, c in enumerate(cues):
                    made[c]["content"].append(chars(by["content"][k]))
            statements += [m for m in made if m["content"]]
        out[d.name] = statements
    return out

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


@torch.no_grad()
def predict_documents(reader, documents, room):
    """{name: [{"source": [[s, e]], "cue": [...], "content": [...]}]} in code points."""
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
            used = set()
            if len(by["cue"]):
                for k, s in enumerate(reader.heads.source_scores(links, by["cue"], by["source"]).argmax(1).tolist()):
                    if s:
                        made[k]["source"] = [chars(by["source"][s - 1])]
                        used.add(s - 1)
                if len(by["content"]):
                    for k, c in enumerate(reader.heads.cue_scores(links, by["content"], by["cue"]).argmax(1).tolist()):
                        made[c]["content"].append(chars(by["content"][k]))
            else:
                made += [{"source": [], "cue": [], "content": [chars(c)]} for c in by["content"]]
            made += [{"source": [chars(s)], "cue": [], "content": []} for k, s in enumerate(by["source"]) if k not in used]
            statements += made
        out[d.name] = statements
    return out

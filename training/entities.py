"""re3d and CrossNER politics as documents with entities; what is held apart is fixed here."""
import json
import os

from document import lay_out
from labels import CORPUS_LABELS, NOMINAL_LABELS

NOMINAL = {label.split(" ")[1]: label for label in NOMINAL_LABELS}


def read_re3d(shared, tokenizer, dev=False):
    """One document in five is held apart, by the order of their ids."""
    folder = os.path.join(shared, "corpora/re3d")
    rows = {}
    for line in open(os.path.join(folder, "entities.jsonl"), encoding="utf-8"):
        row = json.loads(line)
        rows.setdefault(row["documentId"], []).append(row)
    documents = sorted((json.loads(line) for line in open(os.path.join(folder, "documents.jsonl"), encoding="utf-8")), key=lambda d: d["_id"])
    out = []
    for i, d in enumerate(documents):
        if (i % 5 == 0) != dev:
            continue
        document = lay_out(f"re3d-{d['_id']}", d["text"], tokenizer)
        document.entities = []
        document.entity_labels = frozenset(CORPUS_LABELS["re3d"].values()) | frozenset(NOMINAL_LABELS)
        for row in rows.get(d["_id"], []):
            label = CORPUS_LABELS["re3d"].get(row["type"])
            # Some rows' offsets point at other words than the row names.
            if label and row["value"].strip() and d["text"][row["begin"] : row["end"]] == row["value"]:
                if label in NOMINAL and not any(c.isupper() for c in row["value"].removeprefix("The ").replace("I", "i", row["value"] == "I")):
                    label = NOMINAL[label]
                document.entities.append((label, *document.words_in(row["begin"], row["end"])))
        document.entities = sorted(set(document.entities))
        out.append(document)
    return out


def read_crossner(shared, tokenizer, part):
    """Each sentence of CrossNER politics' `part` (train or dev) is a document."""
    out, tokens = [], []
    path = os.path.join(shared, f"corpora/crossner-politics/{part}.txt")
    for line in [*open(path, encoding="utf-8"), ""]:
        if line.strip():
            tokens.append(line.split())
        elif tokens:
            out.append(crossner_document(f"crossner-{part}-{len(out)}", tokens, tokenizer))
            tokens = []
    return out


def crossner_document(name, tokens, tokenizer):
    text, runs = "", []
    for word, tag in tokens:
        start = len(text) + (1 if text else 0)
        text += (" " if text else "") + word
        if tag.startswith("B-"):
            runs.append([tag[2:], start, len(text)])
        elif tag.startswith("I-"):
            runs[-1][2] = len(text)
    document = lay_out(name, text, tokenizer)
    labels = CORPUS_LABELS["crossner"]
    document.entities = [(labels[kind], *document.words_in(a, b)) for kind, a, b in runs if kind in labels]
    document.entity_labels = frozenset(labels.values())
    return document

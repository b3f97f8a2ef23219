"""The training texts, and rounds over them: every small corpus whole, the large ones in shares."""
import json
import os
import random

from corpus import read_polnear, to_document
from document import Mention, lay_out
from entities import read_crossner, read_re3d
from gum import lay_tree, read_gum
from labels import CORPUS_LABELS
from unlabelled import read_unlabelled
from windows import batches, split


SILVER_LABELS = frozenset(CORPUS_LABELS["corenlp"].values()) | {"law", "event", "weapon", "platform"}


def read_silver(path):
    with open(path, encoding="utf-8") as f:
        return {row["name"]: row for row in map(json.loads, f)}


def add_silver(document, row):
    """CoreNLP's names (where the text has no gold ones) and, without gold mentions, its chains and trees."""
    if document.entities is None:
        inside = [(label, document.words_in(a, b)) for label, a, b in row["entities"]]
        document.entities = [(label, *words) for label, words in inside if words]
        document.entity_labels = SILVER_LABELS
    if document.syntax is None and row["tree"]:
        lay_tree(document, [(*token, "") for token in row["tree"]])
    if document.mentions is None and row["chains"]:
        document.mentions = []
        for chain, mentions in enumerate(row["chains"]):
            for start, end, head, form, kind in mentions:
                words, top = document.words_in(start, end), document.words_in(head, head + 1)
                if words and top:
                    document.mentions.append(Mention(*words, top[0], form, kind, chain))
        document.mentions.sort(key=lambda m: (m.first, -m.last))


def read_texts(shared, tokenizer, silver):
    """{corpus: [documents]}."""
    polnear = read_polnear(os.path.join(shared, "corpora/polnear/train"))
    out = {
        "polnear": [to_document(v, tokenizer, bare_headline=i % 2 == 1) for i, v in enumerate(polnear)],
        "gum": read_gum(shared, tokenizer),
        "re3d": read_re3d(shared, tokenizer),
        "crossner": read_crossner(shared, tokenizer, "train"),
        "news": [lay_out(v.name, v.text, tokenizer) for v in read_unlabelled(shared)],
    }
    for documents in out.values():
        for d in documents:
            if d.name in silver:
                add_silver(d, silver[d.name])
    out["news"] = [d for d in out["news"] if d.entities is not None]
    texts = (*out["polnear"], *out["news"])
    out["chained"] = [d for d in texts if d.mentions]
    out["parsed"] = [d for d in texts if d.syntax and not d.mentions]
    return out


def round_of(texts, shares, room, pieces, seed):
    """Batches of windows: `shares` of each corpus; texts with coreference chains stay whole, one a batch."""
    rng = random.Random(seed)
    whole, loose = [], []
    for corpus, share in shares.items():
        chosen = texts[corpus] * int(share) + rng.sample(texts[corpus], round((share % 1) * len(texts[corpus])))
        for d in chosen:
            windows = split(d, room)
            if corpus in ("gum", "chained"):
                whole.append(windows)
            else:
                loose += windows
    out = whole + batches(loose, pieces, seed)
    rng.shuffle(out)
    return out

"""What a reader's heads score on the parts held apart: python judge.py --shared ../../shared --tokenizer T --run runs/a | --model ../models/reader

GUM news and speech: mentions, coreference (CoNLL F1: the mean of MUC, B-cubed and CEAF-phi4; without singletons unless
said), parts of speech, unlabelled and labelled attachment a word (words inside a token left out). re3d and CrossNER
politics: exact spans by label.
"""
import argparse
import os
from collections import Counter

import torch
from tokenizers import Tokenizer

from conll import conll_f1
from coreference import features, link
from document import Mention
from entities import read_crossner, read_re3d
from exported import ExportedReader
from gum import read_gum
from labels import ENTITY_LABELS, NOMINAL_LABELS, RELATIONS, UPOS, form_of
from reader import Reader
from syntax import tree
from tensors import inputs
from windows import split

LABELS = (*ENTITY_LABELS, *NOMINAL_LABELS)


def apart(spans):
    """Of (score, first, last, ...) spans that cross or share their words the better; in the order of the text."""
    kept = []
    for s in sorted(spans, reverse=True):
        if all(s[1:3] != k[1:3] and not (s[1] < k[1] < s[2] < k[2] or k[1] < s[1] < k[2] < s[2]) for k in kept):
            kept.append(s)
    return sorted(kept, key=lambda s: (s[1], -s[2]))


def spans_of(scores, first_word):
    """(score, first, last, label) of one window's spans above 0; scores [labels, words, longest]."""
    n = scores.shape[1]
    found = [(float(scores[label, i, w]), i, i + w + 1, label) for label, i, w in (scores > 0).nonzero().tolist() if i + w < n]
    return [(s, a + first_word, b + first_word, label) for s, a, b, label in apart(found)]


@torch.no_grad()
def read(reader, document, room):
    """(entities, mentions, syntax, coreference vectors) of a document, all as the product decodes them."""
    entities, spans, vectors, upos, relation, head = [], [], [], [], [], []
    for w in split(document, room):
        words = reader.words(*inputs([w])[:-1])
        entities += spans_of(reader.entities(words)[0], w.first)
        scores = reader.mentions(words)[0]
        for score, first, last, _ in spans_of(scores[:1], w.first):
            spans.append((first, last, int(scores[1:, first - w.first, last - first - 1].argmax())))
        vectors.append(reader.coreference(words)[0])
        u, r, heads = (x[0] for x in reader.syntax(words))
        upos += u.argmax(-1).tolist()
        r[:, RELATIONS.index("root")] = float("-inf")
        relation += r.argmax(-1).tolist()
        sentence = document.sentence or [0] * len(document.spans)
        starts = [i for i in range(w.first, w.last) if i == w.first or sentence[i] != sentence[i - 1]]
        for a, b in zip(starts, [*starts[1:], w.last]):
            found = tree(heads[a - w.first : b - w.first, a - w.first : b - w.first])
            head += [a + h for h in found]
    for i, h in enumerate(head):
        if h == i:
            relation[i] = RELATIONS.index("root")
    mentions = []
    for first, last, kind in spans:
        top = next((i for i in range(first, last) if head[i] == i or not first <= head[i] < last), last - 1)
        mentions.append(Mention(first, last, top, form_of(UPOS[upos[top]]), kind, -1))
    return entities, mentions, (upos, relation, head), torch.cat(vectors)


def chains_of(reader, document, mentions, vectors):
    """{(first, last): chain} of mentions linked each to its best earlier one."""
    if not mentions:
        return {}
    with torch.no_grad():
        chains = link(reader.coreference.scores(vectors, mentions, features(document, mentions)))
    return {(m.first, m.last): c for m, c in zip(mentions, chains)}


def f1(right, found, gold):
    return 200 * right / max(found + gold, 1)


def judge_gum(reader, documents, room):
    figures = Counter()
    gold_chains, own_chains, linked_chains = [], [], []
    for d in documents:
        _, mentions, (upos, relation, head), vectors = read(reader, d, room)
        gold = {(m.first, m.last): m for m in d.mentions}
        found = {(m.first, m.last): m for m in mentions}
        figures["mentions right"] += len(gold.keys() & found.keys())
        figures["mentions found"] += len(found)
        figures["mentions gold"] += len(gold)
        figures["classes right"] += sum(gold[k].kind == found[k].kind for k in gold.keys() & found.keys())
        for i in range(len(d.spans)):
            if RELATIONS[d.syntax.relation[i]] == "goeswith":
                continue
            attached = d.syntax.head[i] == head[i]
            figures["words"] += 1
            figures["upos"] += d.syntax.upos[i] == upos[i]
            figures["uas"] += attached
            figures["las"] += attached and d.syntax.relation[i] == relation[i]
        gold_chains.append({(m.first, m.last): m.chain for m in d.mentions})
        own_chains.append(chains_of(reader, d, mentions, vectors))
        linked_chains.append(chains_of(reader, d, d.mentions, vectors))
    return {
        "CoNLL F1": conll_f1(gold_chains, own_chains), "with singletons": conll_f1(gold_chains, own_chains, singletons=True),
        "gold mentions": conll_f1(gold_chains, linked_chains),
        "gold mentions with singletons": conll_f1(gold_chains, linked_chains, singletons=True),
        "mentions F1": f1(figures["mentions right"], figures["mentions found"], figures["mentions gold"]),
        "class": 100 * figures["classes right"] / max(figures["mentions right"], 1),
        **{name: 100 * figures[name] / figures["words"] for name in ("upos", "uas", "las")},
    }


def judge_entities(reader, documents, room):
    """Exact-span F1 of each label that the corpus marks, and of all; nominal labels count as what they are nominal for."""
    plain = lambda label: label.removeprefix("nominal ")
    right, found, gold = Counter(), Counter(), Counter()
    for d in documents:
        marked = {plain(label) for label in d.entity_labels}
        has_states = "state" in marked
        name = lambda label: "place" if label == "state" and not has_states else label
        mine = {(name(plain(LABELS[label])), a, b) for _, a, b, label in read(reader, d, room)[0]}
        mine = {e for e in mine if e[0] in marked}
        true = {(plain(label), a, b) for label, a, b in d.entities}
        for counter, spans in ((right, mine & true), (found, mine), (gold, true)):
            counter.update(label for label, _, _ in spans)
    total = f1(sum(right.values()), sum(found.values()), sum(gold.values()))
    return {"all": total, **{label: f1(right[label], found[label], gold[label]) for label in sorted(gold)}}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--tokenizer", required=True)
    which = a.add_mutually_exclusive_group(required=True)
    which.add_argument("--run", help="a reader in training, in floating point")
    which.add_argument("--model", help="an exported one, as the product loads it")
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    if o.model:
        reader = ExportedReader(o.model, o.threads)
    else:
        reader = Reader(0.0)
        reader.start_from(torch.load(os.path.join(o.run, "latest.pt"))["average"])
    reader.eval()
    show = lambda name, figures: print(name, " ".join(f"{k} {v:.1f}" for k, v in figures.items()), flush=True)
    gum = read_gum(o.shared, tokenizer, dev=True)
    for genre in ("news", "speech"):
        show(f"GUM {genre}:", judge_gum(reader, [d for d in gum if d.name.startswith(f"gum-{genre}")], o.room))
    show("GUM both:", judge_gum(reader, gum, o.room))
    show("re3d:", judge_entities(reader, read_re3d(o.shared, tokenizer, dev=True), o.room))
    show("CrossNER politics:", judge_entities(reader, read_crossner(o.shared, tokenizer, "dev"), o.room))


if __name__ == "__main__":
    main()

"""What CoreNLP, its word lists and `lexicon.py` say of texts, in one file: python silver.py --silver silver --out silver/silver.jsonl

A row: {"name", "entities": [[label, start, end]], "tree": tokens or null, "chains": [[[start, end, head start, form, class],
...], ...] or null}, in code points. Names of states and peoples are also marked inside names of organisations.
"""
import argparse
import glob
import json
import os
import zipfile

from labels import CORPUS_LABELS, FORMS, MENTION_CLASSES
from lexicon import found

LISTS = "edu/stanford/nlp/models/kbp/english/gazetteers/"
KEPT = ("TITLE", "COUNTRY", "NATIONALITY", "STATE_OR_PROVINCE")
CLASS_OF = {"PERSON": "person", "TITLE": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "DATE": "time", "TIME": "time"}


def read_lists(jar):
    """{first word: [(words, label)]}, longest first, in lower case but for what must be in capitals."""
    out = {}
    with zipfile.ZipFile(jar) as z:
        for part in ("regexner_cased.tab", "regexner_caseless.tab"):
            for line in z.read(LISTS + part).decode().splitlines():
                columns = line.split("\t")
                if columns[1] in KEPT and not any(c in columns[0] for c in "[]()*+?|\\"):
                    words = tuple((columns[0] if "cased" in part and "caseless" not in part else columns[0].lower()).split())
                    out.setdefault(words[0], []).append((words, columns[1]))
    for entries in out.values():
        entries.sort(key=lambda e: -len(e[0]))
    return out


def listed(tokens, lists):
    """[(label, first, last + 1)] of list entries in a sentence's tokens, the longest at each place."""
    out, i = [], 0
    while i < len(tokens):
        match = None
        for key in (tokens[i]["word"], tokens[i]["word"].lower()):
            for words, label in lists.get(key, ()):
                last = i + len(words)
                as_written = [t["word"] for t in tokens[i:last]]
                if len(as_written) == len(words) and all(w in (a, a.lower()) for w, a in zip(words, as_written)) and fits(label, tokens[i:last], words):
                    if match is None or last > match[2]:
                        match = (label, i, last)
                    break
        if match:
            out.append(match)
        i = match[2] if match else i + 1
    return out


def fits(label, tokens, words):
    if label == "TITLE":
        return tokens[-1]["pos"] in ("NN", "NNP", "NNS", "NNPS") and all(t["ner"] in ("O", "MISC") for t in tokens)
    capital = all(t["word"][:1].isupper() for t in tokens if len(t["word"]) > 3) and tokens[0]["word"][:1].isupper()
    return capital and (len("".join(words)) > 3 or words[0].isupper()) and all(t["ner"] in ("O", "MISC", "LOCATION", "ORGANIZATION") for t in tokens)


def entities_of(sentence, lists):
    """[(label, first, last + 1)] in tokens."""
    labels = CORPUS_LABELS["corenlp"]
    tokens = sentence["tokens"]
    names = [(m["ner"], m["tokenBegin"] - tokens[0]["index"] + 1, m["tokenEnd"] - tokens[0]["index"] + 1) for m in sentence["entitymentions"]
             if m["ner"] in labels and not tokens[m["tokenBegin"] - tokens[0]["index"] + 1]["pos"].startswith("PRP")]
    extra = listed(tokens, lists)
    out = set()
    for kind, first, last in extra:
        over = [n for n in names if n[1] < last and first < n[2]]
        if all(n[0] == "LOCATION" for n in over):
            names = [n for n in names if n not in over]
            out.add((labels[kind], first, last))
        elif kind in ("COUNTRY", "NATIONALITY") and all(n[1] <= first and last <= n[2] for n in over):
            out.add((labels[kind], first, last))
    return out | {(labels[n[0]], n[1], n[2]) for n in names if n[0] not in KEPT}


def chains_of(read, at):
    out = []
    for chain in read.get("corefs", {}).values():
        mentions = []
        for m in chain:
            tokens = read["sentences"][m["sentNum"] - 1]["tokens"]
            head = tokens[m["headIndex"] - 1]
            form = {"PROPER": "name", "PRONOMINAL": "pronoun"}.get(m["type"], "description")
            kind = CLASS_OF.get(head["ner"], "person" if m["animacy"] == "ANIMATE" else "abstract")
            mentions.append([at[tokens[m["startIndex"] - 1]["characterOffsetBegin"]], at[tokens[m["endIndex"] - 2]["characterOffsetEnd"]],
                             at[head["characterOffsetBegin"]], FORMS.index(form), MENTION_CLASSES.index(kind)])
        out.append(mentions)
    return out


# Penn Treebank parts of speech whose Universal one is the same in every place.
UPOS_OF = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON",
           "EX": "PRON", "MD": "AUX", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "WRB": "ADV",
           "CC": "CCONJ", "CD": "NUM", "RP": "ADP", "UH": "INTJ", "POS": "PART", "$": "SYM", "#": "SYM", "FW": "X", "LS": "X"}
RELATION_OF = {"obl:tmod": "obl:unmarked", "obl:npmod": "obl:unmarked", "nmod:tmod": "nmod:unmarked", "nmod:npmod": "nmod:unmarked"}


def upos_of(pos, relation):
    if pos.startswith("VB"):
        return "AUX" if relation in ("aux", "aux:pass", "cop") else "VERB"
    if pos in ("DT", "PDT", "WDT"):
        return "DET" if relation.startswith("det") else "PRON"
    if pos in ("IN", "TO"):
        return "SCONJ" if relation == "mark" and pos == "IN" else "PART" if relation == "mark" else "ADP"
    return UPOS_OF.get(pos, "PUNCT" if relation == "punct" else "X")


def tree_of(read, at):
    """[[start, end, sentence, part of speech, head token or null, relation]] of all tokens."""
    out = []
    for number, s in enumerate(read["sentences"]):
        base = len(out)
        arcs = {d["dependent"]: (d["governor"], d["dep"].lower()) for d in s["basicDependencies"]}
        for t in s["tokens"]:
            head, relation = arcs.get(t["index"], (0, "root"))
            out.append([at[t["characterOffsetBegin"]], at[t["characterOffsetEnd"]], number, upos_of(t["pos"], relation),
                        base + head - 1 if head else None, RELATION_OF.get(relation, relation)])
    return out


def code_points(text):
    """UTF-16 offset to code point."""
    at, unit = {}, 0
    for i, c in enumerate(text):
        at[unit] = i
        unit += 2 if ord(c) > 0xFFFF else 1
    at[unit] = len(text)
    return at


def read(path):
    """A JSON file, or None where there is none."""
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--silver", required=True, help="the folder of silver_texts.py and core-nlp.sh")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    part = lambda *names: os.path.join(o.silver, *names)
    lists = read_lists(glob.glob(part("lib", "stanford-corenlp-*-models.jar"))[0])
    with open(o.out, "w", encoding="utf-8") as out:
        for path in sorted(glob.glob(part("texts", "*.txt"))):
            file = os.path.basename(path) + ".json"
            text = open(path, encoding="utf-8", newline="").read()
            at = code_points(text)
            entities = set(found(text))
            for s in read(part("names", file))["sentences"]:
                begin = [at[t["characterOffsetBegin"]] for t in s["tokens"]]
                end = [at[t["characterOffsetEnd"]] for t in s["tokens"]]
                entities |= {(label, begin[first], end[last - 1]) for label, first, last in entities_of(s, lists)}
            chained, parsed = (read(part(kind, file)) for kind in ("chains", "trees"))
            chains = chained and chains_of(chained, at)
            tree = (chained or parsed) and tree_of(chained or parsed, at)
            out.write(json.dumps({"name": os.path.basename(path)[:-4], "entities": sorted(entities), "tree": tree, "chains": chains}) + "\n")


if __name__ == "__main__":
    main()

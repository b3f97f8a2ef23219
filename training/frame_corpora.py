"""The texts of corpora whose passages are annotated with frames: only offsets into them are kept beside the code."""
import csv
import glob
import json
import os


def texts_of(source, shared):
    """{id: text} of a corpus."""
    return READERS[source](os.path.join(shared, "corpora"))


def guardian(corpora):
    with open(os.path.join(corpora, "guardian-sdf/articles.jsonl"), encoding="utf-8") as f:
        return {i: json.loads(line)["text"] for i, line in enumerate(f)}


def polnear(corpora):
    out = {}
    for path in glob.glob(os.path.join(corpora, "polnear/train/text/*.txt")):
        with open(path, encoding="utf-8", newline="") as f:
            out[os.path.basename(path)[: -len(".txt")]] = f.read()
    return out


def re3d(corpora):
    with open(os.path.join(corpora, "re3d/documents.jsonl"), encoding="utf-8") as f:
        return {row["_id"]: row["text"] for row in map(json.loads, f)}


def gum(corpora):
    """A document's sentences, joined by single spaces."""
    out = {}
    for path in glob.glob(os.path.join(corpora, "gum/*.conllu")):
        with open(path, encoding="utf-8") as f:
            out[os.path.basename(path)[: -len(".conllu")]] = " ".join(line[9:].rstrip("\n") for line in f if line.startswith("# text = "))
    return out


def stories(corpora):
    with open(os.path.join(corpora, "plover-synthetic/stories.csv"), encoding="utf-8", newline="") as f:
        return {i: row["text"] for i, row in enumerate(csv.DictReader(f))}


def plv(corpora):
    """{id: (marked sentence, root)}."""
    with open(os.path.join(corpora, "plv/train.tsv"), encoding="utf-8", newline="") as f:
        return {row["sentence_id"]: (row["marked_sentence"], row["gold_root"]) for row in csv.DictReader(f, delimiter="\t")}


READERS = {"guardian-sdf": guardian, "polnear": polnear, "re3d": re3d, "gum": gum, "stories": stories, "plv": plv}

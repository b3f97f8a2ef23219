"""Annotated passages of corpora as offsets: python frame_offsets.py --shared ../../shared annotated.jsonl > frames/real.jsonl

Annotators write the words; what is kept beside the code names source, passage and, for each of the words, where in the
passage they stand, so that no text of a corpus is kept.
"""
import argparse
import json

from frame_corpora import texts_of
from frame_labels import ROLES
from frames import each, unmarked, where


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("files", nargs="+")
    o = a.parse_args()
    corpora = {}
    for path in o.files:
        for row in map(json.loads, open(path, encoding="utf-8")):
            source = row.get("source", "plv")
            if source not in corpora:
                corpora[source] = texts_of(source, o.shared)
            print(json.dumps(offsets(row, source, corpora[source][row["id"]]), separators=(",", ":")))


def offsets(row, source, whole):
    text = row["text"]
    out = {"source": source, "id": row["id"]}
    if source == "plv":
        if unmarked(whole[0])[0] != text:
            raise SystemExit(f"PLV {row['id']}: the text differs")
    else:
        start = whole.find(text)
        if start < 0:
            raise SystemExit(f"{source} {row['id']}: the passage is not in its text: {text[:80]}")
        out["passage"] = [start, start + len(text)]
    out["context"] = row.get("context", [])
    out["frames"] = [{k: [where(text, w) for w in each(v)] if k in ROLES else where(text, v) if k == "trigger" else v
                      for k, v in frame.items()} for frame in row["frames"]]
    return out


if __name__ == "__main__":
    main()

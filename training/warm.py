"""The weights of an int8 file written by `export.py`, to start a training from.

Products and embeddings come back by their scales, so what a reader lost in quantisation stays lost; the rest is exact.
"""
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from export import kept_rows

# A head's name in the file, and in the reader.
HEADS = {"tags": "heads.tags", "links": "heads.links", "entities": "entities.out", "mentions": "mentions.out",
         "coreference": "coreference.out", "syntax": "syntax.out"}


def weights_of(folder, reader):
    """The reader's state dict with all that the model in `folder` holds; its other weights are as they are."""
    stored = {i.name: numpy_helper.to_array(i) for i in onnx.load(os.path.join(folder, "model.onnx")).graph.initializer}

    def tensor(name):
        if name in stored:
            return torch.from_numpy(stored[name].copy())
        return torch.from_numpy(stored[name.replace(".weight", ".int8")].astype(np.float32) * stored[name.replace(".weight", ".scale")])

    state = reader.state_dict()
    state["encoder.position.weight"] = tensor("positions")
    for name in ("word", "case", "quote", "paragraph"):
        state[f"encoder.{name}.weight"] = tensor(name + ".weight")
    for name in stored:
        part, _, kind = name.rpartition(".")
        if kind == "bias":
            weight = tensor(part + ".weight")
            weight = weight.T if weight.dim() == 2 else weight
            where = HEADS.get(part, "encoder." + part)
            rows = kept_rows() if part == "entities" else slice(None)  # some labels are learned, and not exported
            for target, value in (("weight", weight), ("bias", tensor(name))):
                whole = state[f"{where}.{target}"].clone()
                whole[rows] = value
                state[f"{where}.{target}"] = whole
    with open(os.path.join(folder, "heads.json"), encoding="utf-8") as f:
        tables = json.load(f)
    statements = tables.get("statements", tables)  # reader 1 had no other heads
    table = torch.tensor(statements["transitions"])
    state["heads.crf.transitions"] = table.masked_fill(table < -9999, 0.0)
    state["heads.no_source"] = torch.tensor(statements["noSource"])
    if "syntax" in tables:
        state["entities.width"] = torch.tensor(tables["entities"]["widths"])
        state["mentions.width"] = torch.tensor(tables["mentions"]["widths"])
        state["syntax.offset"] = torch.tensor(tables["syntax"]["offsets"])
        coreference = tables["coreference"]
        for name in ("match", "classes", "nested"):
            state[f"coreference.{name}"] = torch.tensor(coreference[name])
        state["coreference.mentions_apart"] = torch.tensor(coreference["mentionsApart"]["score"])
        state["coreference.sentences_apart"] = torch.tensor(coreference["sentencesApart"]["score"])
    return state

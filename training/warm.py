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
         "coreference": "coreference.out", "syntax": "syntax.out", "triggers": "frames.triggers.out", "pairs": "pairs.out"}


class Stored:
    """The constants of an ONNX file as floating point."""

    def __init__(self, path):
        self.constants = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}

    def tensor(self, name):
        if name in self.constants:
            return torch.from_numpy(self.constants[name].copy())
        weight, scale = (self.constants[name.replace(".weight", ending)] for ending in (".int8", ".scale"))
        return torch.from_numpy(weight.astype(np.float32) * scale)

    def linears(self):
        """(name, weight [out, in], bias) of every product and norm."""
        for name in self.constants:
            part, _, kind = name.rpartition(".")
            if kind == "bias":
                weight = self.tensor(part + ".weight")
                if part + ".evened" in self.constants:  # smooth.py
                    weight = weight * self.tensor(part + ".evened")[:, None]
                yield part, weight.T if weight.dim() == 2 else weight, self.tensor(name)


def weights_of(folder, reader):
    """The reader's state dict with all that the model in `folder` holds; its other weights are as they are."""
    state = reader.state_dict()
    stored = Stored(os.path.join(folder, "model.onnx"))
    state["encoder.position.weight"] = stored.tensor("positions")
    for name in ("word", "case", "quote", "paragraph"):
        state[f"encoder.{name}.weight"] = stored.tensor(name + ".weight")
    if "marks.weight" in stored.constants:
        state["encoder.mark.weight"] = stored.tensor("marks.weight")
    for part, weight, bias in stored.linears():
        place = HEADS.get(part) or ("frames.layers" + part[len("branch") :] if part.startswith("branch.") else "encoder." + part)
        rows = kept_rows() if part == "entities" else slice(None)  # some labels are learned, and not exported
        for target, value in (("weight", weight), ("bias", bias)):
            if f"{place}.{target}" not in state:
                continue  # an earlier reader's branch
            whole = state[f"{place}.{target}"].clone()
            if whole[rows].shape == value.shape:
                whole[rows] = value
            state[f"{place}.{target}"] = whole
    if os.path.exists(os.path.join(folder, "frames.onnx")):
        stored = Stored(os.path.join(folder, "frames.onnx"))
        for name in ("mark", "distance"):
            state[f"frames.head.{name}.weight"] = stored.tensor(name)[: len(state[f"frames.head.{name}.weight"])]
        state["frames.head.query"] = stored.tensor("query").flatten()
        for part, weight, bias in stored.linears():
            if part.startswith("layers.") or part in ("norm", "roles", "answers", "plain"):
                state[f"frames.head.{part}.weight"], state[f"frames.head.{part}.bias"] = weight, bias
    with open(os.path.join(folder, "heads.json"), encoding="utf-8") as f:
        tables = json.load(f)
    statements = tables.get("statements", tables)  # reader 1 had no other heads
    table = torch.tensor(statements["transitions"])
    state["heads.crf.transitions"] = table.masked_fill(table < -9999, 0.0)
    state["heads.no_source"] = torch.tensor(statements["noSource"])
    if "syntax" in tables:
        state["entities.width"] = torch.tensor(tables["entities"]["widths"])
        state["mentions.width"] = torch.tensor(tables["mentions"]["widths"])
        if "triggers" in tables:
            state["frames.triggers.width"] = torch.tensor(tables["triggers"]["widths"])
        state["syntax.offset"] = torch.tensor(tables["syntax"]["offsets"])
        coreference = tables["coreference"]
        for name in ("match", "classes", "nested"):
            state[f"coreference.{name}"] = torch.tensor(coreference[name])
        state["coreference.mentions_apart"] = torch.tensor(coreference["mentionsApart"]["score"])
        state["coreference.sentences_apart"] = torch.tensor(coreference["sentencesApart"]["score"])
    return state

"""The weights of an int8 file written by `export.py`, to start a training from.

Products and embeddings come back by their scales, so what a reader lost in quantisation stays lost; the rest is exact.
"""
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper


def weights_of(folder):
    """The state dict of a reader, as far as the model in `folder` holds one."""
    stored = {i.name: numpy_helper.to_array(i) for i in onnx.load(os.path.join(folder, "model.onnx")).graph.initializer}

    def tensor(name):
        if name in stored:
            return torch.from_numpy(stored[name].copy())
        return torch.from_numpy(stored[name.replace(".weight", ".int8")].astype(np.float32) * stored[name.replace(".weight", ".scale")])

    state = {"encoder.position.weight": tensor("positions")}
    for name in ("word", "case", "quote", "paragraph"):
        state[f"encoder.{name}.weight"] = tensor(name + ".weight")
    for name in stored:
        part, _, kind = name.rpartition(".")
        if kind == "bias":
            where = "heads" if part in ("tags", "links") else "encoder"
            weight = tensor(part + ".weight")
            state[f"{where}.{name}"] = tensor(name)
            state[f"{where}.{part}.weight"] = weight.T.contiguous() if weight.dim() == 2 else weight
    with open(os.path.join(folder, "heads.json"), encoding="utf-8") as f:
        heads = json.load(f)
    table = torch.tensor(heads["transitions"])
    state["heads.crf.transitions"] = table.masked_fill(table < -9999, 0.0)
    state["heads.no_source"] = torch.tensor(heads["noSource"])
    return state

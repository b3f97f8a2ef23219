"""Writes a trained reader as one int8 ONNX file with what the product needs beside it.

  python export.py --run runs/a --tokenizer tokenizer.json --out ../models/reader --version 1 [--fp32]

The graph is written by hand: matrix products as DynamicQuantizeMatMul (int8 weights per output channel, activations
quantised as they come), embeddings as int8 with a scale a row, attention and layer norms as ONNX Runtime's fused
operators. Heads are computed for each word's first piece only.
"""
import argparse
import json
import os
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto as T
from onnx import helper, numpy_helper

import coreference
import syntax
from heads import LINK_WIDTH, TAGS, allowed_transitions
from labels import ENTITY_LABELS, FORMS, MENTION_CLASSES, NOMINAL_LABELS, RELATIONS, UPOS
from span_heads import QUERY

MS = "com.microsoft"


class Graph:
    def __init__(self, int8, keep_fp32=(), block=0):
        self.nodes, self.constants, self.int8, self.keep, self.block, self.count = [], [], int8, set(keep_fp32), block, 0

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, domain="", outputs=1, **attributes):
        self.count += 1
        names = [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, name, weight, bias):
        """x @ weight.T + bias, weight [out, in]."""
        w = weight.T.numpy()
        b = self.constant(name + ".bias", bias.numpy())
        if self.int8 and self.block and name not in self.keep:
            k, n = w.shape
            blocks = weight.numpy().reshape(n, k // self.block, self.block)
            scale = np.maximum(np.abs(blocks).max(2), 1e-8) / 127
            q = np.clip(np.rint(blocks / scale[:, :, None]) + 128, 1, 255).astype(np.uint8)
            inputs = [x, self.constant(name + ".int8", q), self.constant(name + ".scale", scale.astype(np.float32).reshape(-1)), "", "", b]
            return self.add("MatMulNBits", inputs, MS, K=k, N=n, bits=8, block_size=self.block, accuracy_level=4)
        if self.int8 and name not in self.keep:
            scale = np.maximum(np.abs(w).max(0), 1e-8) / 127
            q = self.constant(name + ".int8", np.clip(np.rint(w / scale), -127, 127).astype(np.int8))
            s = self.constant(name + ".scale", scale.astype(np.float32))
            z = self.constant(name + ".zero", np.zeros(w.shape[1], np.int8))
            return self.add("DynamicQuantizeMatMul", [x, q, s, z, b], MS)
        return self.add("Add", [self.add("MatMul", [x, self.constant(name + ".weight", w)]), b])

    def embedding(self, name, weight, indices):
        w = weight.numpy()
        if self.int8 and w.shape[0] > 1000:
            scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
            q = self.constant(name + ".int8", np.clip(np.rint(w / scale), -127, 127).astype(np.int8))
            s = self.constant(name + ".scale", scale.astype(np.float32))
            rows = self.add("Cast", [self.add("Gather", [q, indices])], to=T.FLOAT)
            return self.add("Mul", [rows, self.add("Gather", [s, indices])])
        return self.add("Gather", [self.constant(name + ".weight", w), indices])


def kept_rows():
    """The rows of the entity head that are exported: all but those of labels that only one corpus has."""
    labels = len(ENTITY_LABELS) + len(NOMINAL_LABELS)
    return [i for i in range(2 * labels + 2 * QUERY) if i >= 2 * labels or i % labels < len(ENTITY_LABELS)]


def head_weights(state):
    """(output, weight, bias) of every linear head but the tags."""
    w = lambda name: (state[name + ".weight"].float(), state[name + ".bias"].float())
    weight, bias = w("entities.out")
    kept = kept_rows()
    return [("links", *w("heads.links")), ("entities", weight[kept], bias[kept]), ("mentions", *w("mentions.out")),
            ("coreference", *w("coreference.out")), ("syntax", *w("syntax.out"))]


def rounded(tensor):
    """A table as nested lists, five digits after the point."""
    return torch.round(tensor.double(), decimals=5).tolist()


def tables(state):
    """What the product needs to know of the heads besides their weights: `heads.json`, read by `src/model/heads.ts`."""
    transitions = state["heads.crf.transitions"].masked_fill(~allowed_transitions(), -1e4)
    of = lambda name: rounded(state["coreference." + name])
    return {
        "statements": {
            "tags": list(TAGS), "linkWidth": LINK_WIDTH, "transitions": rounded(transitions),
            "noSource": rounded(state["heads.no_source"]),
            # Even weights until `npm run bench -- calibrate` has fitted them on dev.
            "confidence": {"bias": 1.0, "cue": 0.3, "content": 0.3, "contentLink": 0.3, "source": 0.3, "sourceLink": 0.3},
        },
        "entities": {"labels": list(ENTITY_LABELS), "queryWidth": QUERY, "widths": rounded(state["entities.width"])},
        "mentions": {"classes": list(MENTION_CLASSES), "queryWidth": QUERY, "widths": rounded(state["mentions.width"])},
        "coreference": {
            "vectorWidth": coreference.WIDTH, "forms": list(FORMS), "matches": list(coreference.MATCHES), "match": of("match"),
            "mentionsApart": {"least": list(coreference.MENTIONS_APART), "score": of("mentions_apart")},
            "sentencesApart": {"least": list(coreference.SENTENCES_APART), "score": of("sentences_apart")},
            "classes": of("classes"), "nested": of("nested"),
        },
        "syntax": {"upos": list(UPOS), "relations": list(RELATIONS), "queryWidth": syntax.QUERY, "offsets": rounded(state["syntax.offset"])},
    }


def build(state, layers=12, heads=12, int8=True, keep_fp32=(), block=0):
    g = Graph(int8, keep_fp32, block)
    e = lambda k: state["encoder." + k].float()
    positions = g.constant("positions", e("position.weight").numpy())
    row = g.add("Gather", [g.add("Shape", ["ids"]), g.constant("one", np.array([1]))])
    place = g.add("Slice", [positions, g.constant("zero_row", np.array([0])), row, g.constant("axis_rows", np.array([0]))])
    x = g.add("Add", [g.embedding("word", e("word.weight"), "ids"), place])
    for name in ("case", "quote", "paragraph"):
        x = g.add("Add", [x, g.embedding(name, e(name + ".weight"), name)])
    x = g.add("LayerNormalization", [x, g.constant("norm.weight", e("norm.weight").numpy()), g.constant("norm.bias", e("norm.bias").numpy())], axis=-1, epsilon=1e-12)
    for i in range(layers):
        at = f"layers.{i}."
        qkv = g.linear(x, at + "qkv", e(at + "qkv.weight"), e(at + "qkv.bias"))
        q, k, v = g.add("Split", [qkv], outputs=3, axis=-1, num_outputs=3)
        a = g.add("MultiHeadAttention", [q, k, v, "", "mask"], MS, num_heads=heads, mask_filter_value=-1e4)
        a = g.linear(a, at + "out", e(at + "out.weight"), e(at + "out.bias"))
        norm = lambda n: [g.constant(at + n + ".weight", e(at + n + ".weight").numpy()), g.constant(at + n + ".bias", e(at + n + ".bias").numpy())]
        x = g.add("SkipLayerNormalization", [a, x, *norm("norm1")], MS, epsilon=1e-12)
        up = g.add("Gelu", [g.linear(x, at + "up", e(at + "up.weight"), e(at + "up.bias"))], MS)
        x = g.add("SkipLayerNormalization", [g.linear(up, at + "down", e(at + "down.weight"), e(at + "down.bias")), x, *norm("norm2")], MS, epsilon=1e-12)
    width = state["encoder.word.weight"].shape[1]
    flat = g.add("Reshape", [x, g.constant("flat", np.array([-1, width]))])
    words = g.add("Gather", [flat, "words"])
    tags = g.add("Add", [g.add("MatMul", [words, g.constant("tags.weight", state["heads.tags.weight"].float().T.numpy())]), g.constant("tags.bias", state["heads.tags.bias"].float().numpy())])
    widths = {"tags": len(TAGS)}
    g.nodes.append(helper.make_node("Identity", [tags], ["tags"]))
    for name, weight, bias in head_weights(state):
        widths[name] = len(bias)
        g.nodes.append(helper.make_node("Identity", [g.linear(words, name, weight, bias)], [name]))
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        g.nodes, "reader",
        [*(info(n, T.INT64, ["batch", "pieces"]) for n in ("ids", "case", "quote", "paragraph")), info("mask", T.INT32, ["batch", "pieces"]), info("words", T.INT64, ["word"])],
        [info(name, T.FLOAT, ["word", width]) for name, width in widths.items()],
        g.constants,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)], ir_version=9)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--version", required=True)
    a.add_argument("--fp32", action="store_true")
    a.add_argument("--block", type=int, default=0, help="quantise in blocks of so many inputs (MatMulNBits); 0: by output channel")
    a.add_argument("--keep-fp32", nargs="*", default=[], help="names of layers left in fp32, such as layers.11.down")
    o = a.parse_args()
    saved = torch.load(os.path.join(o.run, "latest.pt"))
    state = saved["average"]
    os.makedirs(o.out, exist_ok=True)
    onnx.save(build(state, int8=not o.fp32, keep_fp32=o.keep_fp32, block=o.block), os.path.join(o.out, "model.onnx"))
    shutil.copy(o.tokenizer, os.path.join(o.out, "tokenizer.json"))
    heads = {"name": "onrecord-reader", "version": o.version, "pieces": saved["options"]["room"] + 2, **tables(state)}
    with open(os.path.join(o.out, "heads.json"), "w") as f:
        json.dump(heads, f, indent=1)
        f.write("\n")


if __name__ == "__main__":
    main()

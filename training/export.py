"""Writes a trained reader as one int8 ONNX file with what the product needs beside it.

  python export.py --run runs/a --tokenizer tokenizer.json --out ../models/reader --version 1 [--fp32]

The graph is written by hand: matrix products as DynamicQuantizeMatMul (int8 weights per output channel, activations
quantised as they come), embeddings as int8 with a scale a row, attention and layer norms as ONNX Runtime's
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

import coreference
import syntax
from frame_branch import PLAIN
from frame_head import ANSWERS, REACH
from frame_labels import CONTEXTS, KINDS, MARKS, QUESTIONS, WORD_LABELS
from graph import Graph
from heads import LINK_WIDTH, TAGS, allowed_transitions
from pair_head import LAYERS, PAIR_ANSWERS
from labels import ENTITY_LABELS, FORMS, MENTION_CLASSES, NOMINAL_LABELS, RELATIONS, UPOS
from span_heads import QUERY

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
        "triggers": {"labels": list(KINDS), "queryWidth": QUERY, "widths": rounded(state["frames.triggers.width"])},
        "frames": {
            "stateWidth": state["frames.triggers.out.weight"].shape[1], "marks": list(MARKS), "reach": REACH, "words": list(WORD_LABELS),
            "answers": [{"question": q, "values": list(answers_to(q))} for q in ANSWERS],
        },
        "pairs": {"answers": [{"question": q, "values": list(answers_to(q))} for q in PAIR_ANSWERS]},
    }


def answers_to(question):
    """The answers in the order of their scores."""
    special = {"valid": ("valid",), "contexts": CONTEXTS, "pair": ("none", *QUESTIONS["event"])}
    return special.get(question) or QUESTIONS[question]


def build(state, layers=12, heads=12, int8=True, keep_fp32=(), block=0):
    g = Graph(int8, keep_fp32, block)
    e = lambda k: state["encoder." + k].float()
    positions = g.constant("positions", e("position.weight").numpy())
    row = g.add("Gather", [g.add("Shape", ["ids"]), g.constant("one", np.array([1]))])
    place = g.add("Slice", [positions, g.constant("zero_row", np.array([0])), row, g.constant("axis_rows", np.array([0]))])
    x = g.add("Add", [g.embedding("word", e("word.weight"), "ids"), place])
    for name in ("case", "quote", "paragraph"):
        x = g.add("Add", [x, g.embedding(name, e(name + ".weight"), name)])
    x = g.add("Add", [x, g.embedding("marks", e("mark.weight"), "marks")])
    x = g.layer_norm(x, "norm", e("norm.weight"), e("norm.bias"))
    after = {}
    for i in range(layers):
        x = g.layer(x, f"layers.{i}.", lambda name: e(f"layers.{i}.{name}"), heads)
        after[i + 1] = x
    width = state["encoder.word.weight"].shape[1]
    flat = g.add("Reshape", [x, g.constant("flat", np.array([-1, width]))])
    words = g.add("Gather", [flat, "words"])
    tags = g.add("Add", [g.add("MatMul", [words, g.constant("tags.weight", state["heads.tags.weight"].float().T.numpy())]), g.constant("tags.bias", state["heads.tags.bias"].float().numpy())])
    widths = {"tags": len(TAGS)}
    g.name(tags, "tags")
    for name, weight, bias in head_weights(state):
        widths[name] = len(bias)
        g.name(g.linear(words, name, weight, bias), name)
    widths |= add_frames(g, state, after, heads, width)
    pairs = add_pairs(g, state, after, width)
    inputs = [*((n, T.INT64, ["batch", "pieces"]) for n in ("ids", "case", "quote", "paragraph", "marks")), ("mask", T.INT32, ["batch", "pieces"]), ("words", T.INT64, ["word"])]
    return g.model("reader", inputs, [*((name, T.FLOAT, ["word", n]) for name, n in widths.items()), ("pairs", T.FLOAT, ["batch", pairs])])


def evened(g, x, width):
    """A layer norm that has learned nothing."""
    one, zero = (g.constant(name, make((width,), np.float32)) for name, make in (("plain.scale", np.ones), ("plain.shift", np.zeros)))
    return g.add("LayerNormalization", [x, one, zero], axis=-1, epsilon=1e-5)


def add_frames(g, state, after, heads, width):
    """What frames are read from: each word's vectors, and how well it begins or ends a trigger; {output: its width}."""
    f = lambda name: state["frames." + name].float()
    words = lambda x: g.add("Gather", [g.add("Reshape", [x, "flat"]), "words"])
    plain = [words(after[d]) if d == max(PLAIN) else evened(g, words(after[d]), width) for d in sorted(PLAIN, reverse=True)]
    depth = sum(name.startswith("frames.layers.") and name.endswith("qkv.weight") for name in state)
    if depth:
        x = after[max(after) - depth]
        for i in range(depth):
            x = g.layer(x, f"branch.{i}.", lambda name: f(f"layers.{i}.{name}"), heads)
        plain = [words(x), *plain]
    states = g.add("Concat", plain, axis=1)
    g.name(states, "states")
    g.name(g.linear(states, "triggers", f("triggers.out.weight"), f("triggers.out.bias")), "triggers")
    return {"triggers": len(f("triggers.out.bias")), "states": width * len(plain)}


def folded(state, even, out):
    """Weight and bias of a product that takes its inputs as they are, not evened out."""
    spread = (state[even + ".running_var"].float() + 1e-5).sqrt()
    weight = state[out + ".weight"].float() / spread
    return weight, state[out + ".bias"].float() - weight @ state[even + ".running_mean"].float()


def add_pairs(g, state, after, width):
    """What passes from the marked source to the marked target, from the means of their pieces and of all; how many answers."""
    x = g.add("Concat", [evened(g, after[d], width) for d in LAYERS], axis=2)
    axis = g.constant("pieces_axis", np.array([1]))
    floor = g.constant("one_piece", np.array(1, np.float32))

    def mean(which):
        which = g.add("Cast", [which], to=T.FLOAT)
        count = g.add("Max", [g.add("ReduceSum", [which, axis], keepdims=1), floor])
        return g.add("Div", [g.add("Squeeze", [g.add("MatMul", [g.add("Unsqueeze", [which, axis]), x]), axis]), count])

    marked = lambda value: g.add("Equal", ["marks", g.constant(f"mark_{value}", np.array(value))])
    means = g.add("Concat", [mean("mask"), mean(marked(1)), mean(marked(2))], axis=1)
    weight, bias = folded(state, "pairs.even", "pairs.out")
    product = g.add("MatMul", [means, g.constant("pairs.weight", weight.T.numpy())])
    g.name(g.add("Add", [product, g.constant("pairs.bias", bias.numpy())]), "pairs")
    return len(bias)


def build_frames(state, heads=12, int8=True):
    """The frame head: the words of one passage, marked in one way or more."""
    g = Graph(int8)
    f = lambda name: state["frames.head." + name].float()
    width = len(f("query"))
    numbers = lambda name, *values: g.constant(name, np.array(values))
    slice_ = lambda x, name, start, end, axis: g.add("Slice", [x, numbers(name + ".from", start), numbers(name + ".to", end), numbers(name + ".axis", axis)])
    marked = lambda op, name, value: g.add(op, ["marks", g.constant(name, np.array(value))])
    total, apart = len(state["frames.triggers.out.weight"][0]), len(f("plain.weight")[0]) // 2
    own, plain = slice_("states", "own", 0, width, 2), slice_("states", "plain_part", total - apart, 1 << 30, 2)
    x = g.add("Add", [own, g.add("Gather", [g.constant("mark", f("mark.weight").numpy()), "marks"])])
    x = g.add("Add", [x, g.add("Gather", [g.constant("distance", f("distance.weight").numpy()), "distances"])])
    x = g.layer_norm(x, "norm", f("norm.weight"), f("norm.bias"))
    batch = g.add("Slice", [g.add("Shape", ["marks"]), numbers("first", 0), numbers("second", 1)])
    shape = g.add("Concat", [batch, numbers("one_word", 1, width)], axis=0)
    query = g.add("Expand", [g.constant("query", f("query").numpy().reshape(1, 1, -1)), shape])
    x = g.add("Concat", [query, x], axis=1)
    for i in range(sum(name.startswith("frames.head.layers.") and name.endswith("qkv.weight") for name in state)):
        x = g.layer(x, f"layers.{i}.", lambda name: f(f"layers.{i}.{name}"), heads)
    words = slice_(x, "words", 1, 1 << 30, 1)
    g.name(g.linear(words, "roles", f("roles.weight"), f("roles.bias")), "roles")
    axis = numbers("middle", 1)

    def mean(x, which):
        which = g.add("Cast", [which], to=T.FLOAT)
        count = g.add("Max", [g.add("ReduceSum", [which, axis], keepdims=1), g.constant(f"at_least_{g.count}", np.array(1, np.float32))])
        return g.add("Div", [g.add("Squeeze", [g.add("MatMul", [g.add("Unsqueeze", [which, axis]), x]), axis]), count])

    some = marked("Greater", "unmarked", 0)
    means = [mean(plain, which) for which in (marked("GreaterOrEqual", "any", 0), some)]
    deep = g.add("Add", [g.add("Squeeze", [slice_(x, "query_row", 0, 1, 1), axis]), mean(words, some)])
    deep = g.linear(deep, "answers", f("answers.weight"), f("answers.bias"))
    weight, bias = folded(state, "frames.head.even", "frames.head.plain")
    product = g.add("MatMul", [g.add("Concat", means, axis=1), g.constant("plain.weight", weight.T.numpy())])
    wide = g.add("Add", [product, g.constant("plain.bias", bias.numpy())])
    g.name(g.add("Add", [deep, wide]), "answers")
    inputs = [("states", T.FLOAT, [1, "word", total]), *((n, T.INT64, ["frame", "word"]) for n in ("marks", "distances"))]
    outputs = [("roles", T.FLOAT, ["frame", "word", len(WORD_LABELS)]), ("answers", T.FLOAT, ["frame", len(f("answers.bias"))])]
    return g.model("frames", inputs, outputs)


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
    onnx.save(build_frames(state, int8=not o.fp32), os.path.join(o.out, "frames.onnx"))
    shutil.copy(o.tokenizer, os.path.join(o.out, "tokenizer.json"))
    heads = {"name": "onrecord-reader", "version": o.version, "pieces": saved["options"]["room"] + 2, **tables(state)}
    with open(os.path.join(o.out, "heads.json"), "w") as f:
        json.dump(heads, f, indent=1)
        f.write("\n")


if __name__ == "__main__":
    main()

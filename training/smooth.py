"""Makes the int8 products of an exported reader nearer to those in floating point: python smooth.py --model ../models/reader --shared ../../shared

Activations are quantised with one scale for all channels, and one channel in a few hundred is five times as large as the next: the
others lose their digits to it. So large channels are divided, and their rows of weights multiplied, by as much as makes the
product's error least on texts of the train parts (the idea is SmoothQuant's, Xiao et al. 2023; here each product chooses its own
strength by its error). Costs 3 % of the time. Prints how far the outputs are from those in floating point, before and after, on other texts.
"""
import argparse
import glob
import json
import os
import random

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from document import lay_out
from frames import is_held
from tensors import inputs
from windows import split

STRENGTHS = (1.0, 0.75, 0.5)
BEYOND = (1, 2, 4, 8, 16, 32, 64, 96, 384)  # so many channels may stay as large as they are, or a little smaller


class Products:
    """The int8 products of an exported graph's layers, by the name of their weights."""

    def __init__(self, path):
        self.model = onnx.load(path)
        self.graph = self.model.graph
        self.constants = {i.name: i for i in self.graph.initializer}
        self.nodes = {n.input[1][: -len(".int8")]: n for n in self.graph.node if n.op_type == "DynamicQuantizeMatMul"}
        self.layers = [name for name in self.nodes if name.startswith("layers.")]

    def constant(self, name):
        return numpy_helper.to_array(self.constants[name])

    def weight(self, name):
        return self.constant(name + ".int8").astype(np.float32) * self.constant(name + ".scale")

    def put(self, name, value):
        self.constants[name].CopyFrom(numpy_helper.from_array(value, name))


def in_floating_point(path, watched):
    """A session whose products are not quantised, and that gives what goes into those of `watched` too."""
    own = Products(path)
    nodes = []
    for node in own.graph.node:
        name = node.input[1][: -len(".int8")] if node.op_type == "DynamicQuantizeMatMul" else None
        if name is None:
            nodes.append(node)
            continue
        own.graph.initializer.append(numpy_helper.from_array(own.weight(name), name + ".float"))
        nodes.append(helper.make_node("MatMul", [node.input[0], name + ".float"], [node.output[0] + ".product"]))
        nodes.append(helper.make_node("Add", [node.output[0] + ".product", node.input[4]], [node.output[0]]))
    for value in sorted({own.nodes[name].input[0] for name in watched}):
        own.graph.output.append(helper.make_tensor_value_info(value, TensorProto.FLOAT, None))
    del own.graph.node[:]
    own.graph.node.extend(nodes)
    return session(own.model)


def session(model):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options)


def quantised(x):
    """What is left of activations, as ONNX Runtime quantises them."""
    low, high = min(0.0, x.min()), max(0.0, x.max())
    scale = (high - low) / 255
    zero = np.rint(-low / scale)
    return (np.clip(np.rint(x / scale) + zero, 0, 255) - zero) * scale


def stored(weight):
    """int8 weights and the scale of each output channel, as `graph.py` writes them."""
    scale = np.maximum(np.abs(weight).max(0), 1e-8) / 127
    return np.clip(np.rint(weight / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def best_scales(weight, largest, sample):
    """By how much each channel is to be divided."""
    exact = [x @ weight for x in sample]

    def error(scales):
        whole, scale = stored(weight * scales[:, None])
        return sum(((true - quantised(x / scales) @ (whole * scale)) ** 2).sum() for x, true in zip(sample, exact))

    ranked = np.sort(largest)[::-1]
    tried = [np.maximum(1, (largest / ranked[n]) ** strength).astype(np.float32) for n in BEYOND if n < len(ranked) for strength in STRENGTHS]
    return min([np.ones(len(largest), np.float32), *tried], key=error)


def smooth(path, texts):
    own = Products(path)
    reference = in_floating_point(path, own.layers)
    names = [o.name for o in reference.get_outputs()]
    runs = [dict(zip(names, reference.run(None, feed))) for feed in texts]
    weights = {name: own.weight(name) for name in own.layers}
    nodes = list(own.graph.node)
    for name in own.layers:
        seen = [run[own.nodes[name].input[0]][0] for run in runs]
        scales = best_scales(weights[name], np.max([np.abs(x).max(0) for x in seen], 0), seen[::4])
        weights[name] = weights[name] * scales[:, None]
        if name.endswith(".out"):
            divide_values(own, weights, name.replace(".out", ".qkv"), scales)
        else:
            node = own.nodes[name]
            own.graph.initializer.append(numpy_helper.from_array(1 / scales, name + ".evened"))
            even = helper.make_node("Mul", [node.input[0], name + ".evened"], [node.output[0] + ".evened"])
            nodes.insert(nodes.index(node), even)
            node.input[0] = even.output[0]
        print(name, "divided by up to", round(float(scales.max()), 1), flush=True)
    for name, weight in weights.items():
        whole, scale = stored(weight)
        own.put(name + ".int8", whole)
        own.put(name + ".scale", scale)
    del own.graph.node[:]
    own.graph.node.extend(nodes)
    onnx.save(own.model, path)


def divide_values(own, weights, name, scales):
    """Attention only mixes values, so what is to be divided behind it can be divided where they are made, for nothing."""
    width = len(scales)
    weights[name] = np.concatenate([weights[name][:, :-width], weights[name][:, -width:] / scales], 1)
    bias = own.constant(name + ".bias").copy()
    bias[-width:] /= scales
    own.put(name + ".bias", bias)


def feeds(text, tokenizer, most=2):
    """What the network is given of a text's first windows."""
    for window in split(lay_out("text", text, tokenizer), 254)[:most]:
        ids, case, quote, paragraph, mask, first, _ = inputs([window])
        named = dict(ids=ids, case=case, quote=quote, paragraph=paragraph, marks=ids * 0, mask=mask.int(), words=first[0])
        yield {name: value.numpy() for name, value in named.items()}


def apart(path, reference, texts):
    """For each output how far it is from the reference, in percent of its size."""
    own = session(onnx.load(path))
    names = [o.name for o in own.get_outputs()]
    off, size = np.zeros(len(names)), np.zeros(len(names))
    for feed, true in zip(texts, reference):
        found = own.run(names, feed)
        off += [((a - b) ** 2).sum() for a, b in zip(found, true)]
        size += [(b**2).sum() for b in true]
    return {name: round(100 * float(x), 2) for name, x in zip(names, np.sqrt(off / size))}


def sample(shared, frames, tokenizer):
    """Windows of 20 articles and 80 invented texts; the first three in five to choose by, the others to judge by."""
    rng = random.Random(3)
    files = rng.sample(sorted(glob.glob(os.path.join(shared, "corpora/polnear/train/**/*.txt"), recursive=True)), 20)
    articles = [open(f, encoding="utf-8").read() for f in files]
    rows = [json.loads(line) for f in sorted(glob.glob(os.path.join(frames, "*.jsonl"))) for line in open(f, encoding="utf-8")]
    invented = rng.sample([row["text"] for row in rows if "text" in row and not is_held(row)], 80)
    cut = lambda texts: [feed for text in texts for feed in feeds(text, tokenizer)]
    return cut(articles[:12] + invented[:48]), cut(articles[12:] + invented[48:])


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True, help="a folder that export.py has written; its model.onnx is rewritten")
    a.add_argument("--shared", required=True)
    a.add_argument("--frames", default=os.path.join(os.path.dirname(__file__), "frames"))
    o = a.parse_args()
    path = os.path.join(o.model, "model.onnx")
    tokenizer = Tokenizer.from_file(os.path.join(o.model, "tokenizer.json"))
    chosen, judged = sample(o.shared, o.frames, tokenizer)
    reference = in_floating_point(path, [])
    true = [reference.run([x.name for x in session(onnx.load(path)).get_outputs()], feed) for feed in judged]
    print("off before, %:", apart(path, true, judged))
    smooth(path, chosen)
    print("off after, %:", apart(path, true, judged))


if __name__ == "__main__":
    main()

"""Evens out what an int8 product is given: a few channels of this encoder are far larger than the others, and what is left
for the others would be too coarse (SmoothQuant, Xiao et al. 2022).

Each channel is divided by its own size before the product, and the weights are multiplied by it.
"""
import json
import random

import torch

from document import lay_out
from reader import Reader
from tensors import inputs
from windows import split

PRODUCTS = ("qkv", "out", "up", "down")


STRENGTH = 0.75  # of 0.5 to 0.85 what came nearest to the product in full


def texts_of(paths, count=24, seed=1):
    """So many texts of four annotated passages each."""
    texts = [json.loads(line)["text"] for path in paths for line in open(path, encoding="utf-8")]
    chosen = random.Random(seed).sample(texts, 4 * count)
    return ["\n\n".join(chosen[i : i + 4]) for i in range(0, len(chosen), 4)]


@torch.no_grad()
def sizes(state, texts, tokenizer):
    """{product of the encoder: the largest value of each channel that it was given}."""
    reader, seen = Reader(0.0), {}
    reader.start_from(state)
    reader.eval()
    for i, layer in enumerate(reader.encoder.layers):
        for name in PRODUCTS:
            def look(_, given, __, at=f"layers.{i}.{name}"):
                most = given[0].abs().flatten(0, 1).amax(0)
                seen[at] = torch.maximum(seen.get(at, most), most)
            getattr(layer, name).register_forward_hook(look)
    for i, text in enumerate(texts):
        for window in split(lay_out(f"text-{i}", text, tokenizer), 254):
            *network, _, _ = inputs([window])
            reader.encoder(*network)
    return seen


def evened(state, seen):
    """{product: what each of its channels is divided by}."""
    out = {}
    for at, most in seen.items():
        weights = state[f"encoder.{at}.weight"].float().abs().amax(0)
        scale = most.clamp_min(1e-4) ** STRENGTH / weights.clamp_min(1e-4) ** (1 - STRENGTH)
        out[at] = scale / scale.log().mean().exp()
    return out

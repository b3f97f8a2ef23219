"""The teacher: a reader three times as large, around MPNet (Song et al. 2020), from which the product's reader learns.

  python teacher.py --mpnet all-mpnet-base-v2 --tokenizer T --out teacher   (lays out its first weights)

MPNet's words are those of the product's vocabulary in another order. It adds to its attention a bias for how far apart two
pieces are, the same in all layers.
"""
import argparse
import json
import math
import os

import torch
from torch import nn

from encoder import Encoder
from reader import Reader

WIDTH, BUCKETS, FARTHEST = 768, 32, 128
SPECIAL = {"[PAD]": "<pad>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<mask>"}


class RelativeEncoder(Encoder):
    def __init__(self, dropout=0.1):
        super().__init__(width=WIDTH, inner=4 * WIDTH, dropout=dropout)
        self.apart = nn.Embedding(BUCKETS, 12)
        for module in self.modules():
            if isinstance(module, nn.LayerNorm):
                module.eps = 1e-5

    def attended(self, mask):
        place = torch.arange(mask.shape[1], device=mask.device)
        bias = self.apart(bucket(place[None] - place[:, None])).permute(2, 0, 1)[None]
        return bias.masked_fill(~mask.bool()[:, None, None, :], -1e4)


def bucket(offset):
    """T5's buckets (Raffel et al. 2020) of how far a piece stands behind another: half of them exact, half by logarithm."""
    half = BUCKETS // 2
    exact, far = half // 2, offset.abs()
    wide = exact + (torch.log(far.float().clamp_min(1) / exact) / math.log(FARTHEST / exact) * (half - exact)).long()
    return (offset > 0).long() * half + torch.where(far < exact, far, wide.clamp_max(half - 1))


def teacher(dropout=0.1):
    return Reader(dropout, encoder=RelativeEncoder(dropout))


def first_weights(folder, tokenizer):
    """MPNet's weights under the names of this project's encoder, words in the order of its vocabulary."""
    from safetensors.torch import load_file
    stored = load_file(os.path.join(folder, "model.safetensors"))
    with open(os.path.join(folder, "vocab.txt"), encoding="utf-8") as f:
        row = {word.rstrip("\n"): i for i, word in enumerate(f)}
    with open(tokenizer, encoding="utf-8") as f:
        vocabulary = json.load(f)["model"]["vocab"]
    order = [row.get(SPECIAL.get(word, word), row["[UNK]"]) for word in sorted(vocabulary, key=vocabulary.get)]
    out = {"word.weight": stored["embeddings.word_embeddings.weight"][order],
           "position.weight": stored["embeddings.position_embeddings.weight"][2:514],
           "apart.weight": stored["encoder.relative_attention_bias.weight"]}
    names = {"norm": "embeddings.LayerNorm"}
    for i in range(12):
        layer, at = f"encoder.layer.{i}.", f"layers.{i}."
        names |= {at + "out": layer + "attention.attn.o", at + "norm1": layer + "attention.LayerNorm",
                  at + "up": layer + "intermediate.dense", at + "down": layer + "output.dense", at + "norm2": layer + "output.LayerNorm"}
        for part in ("weight", "bias"):
            out[at + "qkv." + part] = torch.cat([stored[f"{layer}attention.attn.{x}.{part}"] for x in "qkv"])
    for mine, its in names.items():
        for part in ("weight", "bias"):
            out[f"{mine}.{part}"] = stored[f"{its}.{part}"]
    return {"encoder." + k: v for k, v in out.items()}


def main():
    a = argparse.ArgumentParser()
    for name in ("mpnet", "tokenizer", "out"):
        a.add_argument("--" + name, required=True)
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    torch.save({"average": first_weights(o.mpnet, o.tokenizer)}, os.path.join(o.out, "latest.pt"))


if __name__ == "__main__":
    main()

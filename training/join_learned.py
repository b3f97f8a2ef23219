"""Puts what the joint training has learned to the word embeddings, which do not learn: python join_learned.py --learned runs/a/learned.pt --start ../models/reader --out runs/a"""
import argparse
import os

import torch

from reader import Reader
from warm import weights_of


def main():
    a = argparse.ArgumentParser()
    for name in ("learned", "start", "out"):
        a.add_argument("--" + name, required=True)
    o = a.parse_args()
    saved = torch.load(o.learned, map_location="cpu")
    reader = Reader(0.0, saved["options"]["branch"])
    learned = {k: v.float() if v.is_floating_point() else v for k, v in saved["average"].items()}
    reader.load_state_dict({**weights_of(o.start, reader), **learned})
    torch.save({"average": reader.state_dict(), "step": saved["step"], "options": saved["options"]}, os.path.join(o.out, "latest.pt"))


if __name__ == "__main__":
    main()

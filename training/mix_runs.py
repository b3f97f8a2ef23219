"""The mean of several runs' weights: python mix_runs.py --out runs/mean runs/a=0.6 runs/b=0.25 runs/c=0.15"""
import argparse
import os

import torch


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--out", required=True)
    a.add_argument("runs", nargs="+", help="RUN=SHARE; what has no decimals is the first's")
    o = a.parse_args()
    shares = [(run, float(share)) for run, share in (one.rsplit("=", 1) for one in o.runs)]
    saved = [torch.load(os.path.join(run, "latest.pt"), map_location="cpu") for run, _ in shares]
    first = saved[0]["average"]
    mean = {k: sum(share * one["average"][k].float() for one, (_, share) in zip(saved, shares)) if v.is_floating_point() else v for k, v in first.items()}
    os.makedirs(o.out, exist_ok=True)
    torch.save({**saved[0], "average": mean}, os.path.join(o.out, "latest.pt"))


if __name__ == "__main__":
    main()

"""What is held apart while all heads learn together: batches of it, and what a reader loses on them."""
import random

import torch

from frames import frames_alone, lay_out_group
from joint_batches import long_batch, pair_batch, pairs_of_rows
from joint_feed import arrays, tensors
from joint_judge import judge_frames, judge_pairs
from joint_losses import joint_losses
from windows import batches, split


def held_batches(dev, held, tokenizer, o):
    """Batches of texts of PolNeAR and GUM, of passages with frames, each with its windows, and of marked pairs."""
    rng, out = random.Random(5), {"texts": [], "frames": [], "pairs": []}
    if dev:
        windows = [w for d in dev["polnear"] for w in split(d, o.room)]
        out["texts"] += [long_batch(b, rng, 0.0, None) for b in batches(windows, 16384, 1)]
        out["texts"] += [long_batch(split(d, o.room), rng, 0.0, None) for d in dev["gum"]]
    framed = [frames_alone(r) for r in held if "frames" in r]
    documents = [lay_out_group(f"held-{i}", [r], tokenizer, rng) for i, r in enumerate(framed)]
    windows = [w for d in documents for w in split(d, 254)]
    out["frames"] = [(b, long_batch(b, rng, 0.0, None, plain=True)) for b in batches(windows, 8192, 1)]
    marked, _ = pairs_of_rows([r for r in held if r.get("source") == "plv"], tokenizer, 1)
    out["pairs"] = [pair_batch(marked[i : i + 128], rng, 0.0) for i in range(0, len(marked), 128)]
    return out


def report(reader, average, apart, o, step):
    """Judges the averaged weights on what is held apart."""
    now = {k: v.clone() for k, v in reader.state_dict().items()}
    reader.load_state_dict({**now, **average})
    reader.eval()
    with torch.no_grad(), torch.autocast(o.device, dtype=torch.bfloat16):
        sums = {}
        for batch in apart["texts"]:
            for k, v in joint_losses(reader, "long", tensors(arrays(batch), o.device)).items():
                total, seen = sums.get(k, (0.0, 0))
                sums[k] = (total + float(v), seen + 1)
        print("held", step, {k: round(t / n, 4) for k, (t, n) in sums.items()}, flush=True)
        if apart["frames"]:
            judge_frames(reader, [(windows, tensors(arrays(b), o.device)) for windows, b in apart["frames"]])
        if apart["pairs"]:
            judge_pairs(reader, [tensors(arrays(b), o.device) for b in apart["pairs"]])
    reader.load_state_dict(now)
    reader.train()

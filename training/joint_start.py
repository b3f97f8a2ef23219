"""The readers that a training begins with: the one that learns, as it was before, and its teacher."""
import copy
import os

import torch

from reader import Reader
from teacher import teacher


def has_run(folder):
    """Whether a folder holds a run, and not an exported model."""
    return os.path.exists(os.path.join(folder, "latest.pt"))


def started(o):
    """The weights of `--start`, a run or an exported model; with `--fresh` without those of frames."""
    if has_run(o.start):
        weights = torch.load(os.path.join(o.start, "latest.pt"), map_location="cpu")["average"]
    else:
        from warm import weights_of
        weights = weights_of(o.start, Reader(0.0, o.branch))
    return {k: v for k, v in weights.items() if not (o.fresh and k.startswith("frames."))}


def as_it_was(reader):
    """A copy of a reader that does not learn, to be asked what it had said."""
    out = copy.deepcopy(reader).eval()
    for name, p in out.named_parameters():
        p.requires_grad = name == "heads.crf.transitions"  # its gradient says how likely each step is
    return out


def learned_teacher(o):
    """The teacher of a folder with its first weights and what it has learned."""
    out = teacher(0.0)
    for name in ("latest.pt", "learned.pt"):
        out.start_from({k: v.float() if v.is_floating_point() else v for k, v in torch.load(os.path.join(o.teacher, name), map_location="cpu")["average"].items()})
    return out.requires_grad_(False).to(o.device).eval()

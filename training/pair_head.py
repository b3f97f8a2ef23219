"""What passes between a marked pair of actors: read by the whole encoder, which sees the marks from the bottom up."""
import torch
from torch import nn

from frame_labels import QUESTIONS

LAYERS = (4, 8, 12)  # several layers together tell acts apart best
# By the habits of PLV's annotators, by the manual, and whether anything passes at all.
PAIR_ANSWERS = {"pair": 1 + len(QUESTIONS["event"]), "event": len(QUESTIONS["event"]), "valid": 1}


class PairHead(nn.Module):
    def __init__(self, width=384):
        super().__init__()
        size = 3 * len(LAYERS) * width
        self.even = nn.BatchNorm1d(size, affine=False, momentum=0.02)  # some dimensions are large and say little
        self.drop = nn.Dropout(0.3)
        self.out = nn.Linear(size, sum(PAIR_ANSWERS.values()))
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, after, marks, mask):
        """after {depth: [batch, pieces, width]}; marks [batch, pieces]: 1 source, 2 target. Returns [batch, answers]."""
        x = torch.cat([nn.functional.layer_norm(after[d].float(), after[d].shape[-1:]) for d in LAYERS], -1)
        means = [mean(x, which) for which in (mask > 0, marks == 1, marks == 2)]
        return self.out(self.drop(self.even(torch.cat(means, -1))))


def mean(x, which):
    """The mean of what counts; zero where nothing does."""
    which = which.to(x.dtype)[:, None]
    return (which @ x)[:, 0] / which.sum(2).clamp_min(1)

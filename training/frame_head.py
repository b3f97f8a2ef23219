"""The frame head: two more layers over the words of a passage in which a trigger is marked."""
import torch
from torch import nn

from encoder import Layer
from frame_labels import CONTEXTS, MARKS, QUESTIONS, WORD_LABELS
from pair_head import mean

REACH = 20  # how far from the marked words a word's distance has a vector of its own
ANSWERS = {"valid": 1, **{q: len(a) for q, a in QUESTIONS.items()}, "contexts": len(CONTEXTS)}


class FrameHead(nn.Module):
    def __init__(self, width=384, plain=3, apart=False, depth=2, heads=12, inner=1536, dropout=0.1):
        """`apart`: the words' own vectors are not among the plain ones, but before them."""
        super().__init__()
        self.apart = apart
        self.mark = nn.Embedding(len(MARKS), width)
        self.distance = nn.Embedding(2 * REACH + 1, width)
        self.query = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(depth))
        self.roles = nn.Linear(width, len(WORD_LABELS))
        self.answers = nn.Linear(width, sum(ANSWERS.values()))
        # Straight from the means of plain vectors, of the passage and of the trigger.
        self.even = nn.BatchNorm1d(2 * plain * width, affine=False, momentum=0.02)  # some dimensions are large and say little
        self.plain = nn.Linear(2 * plain * width, sum(ANSWERS.values()))
        nn.init.zeros_(self.plain.weight)
        nn.init.zeros_(self.plain.bias)
        self.drop = nn.Dropout(0.2)
        self.own = width
        # As large as what they are added to, or marks go unseen for long.
        nn.init.normal_(self.mark.weight, std=0.5)
        nn.init.zeros_(self.mark.weight[0].data)
        nn.init.normal_(self.distance.weight, std=0.1)
        nn.init.normal_(self.query, std=0.5)

    def forward(self, words, marks, distance, mask):
        """words [batch, n, width * (1 + plain)], marks and distance [batch, n], mask [batch, n]: scores of each word's role
        [batch, n, roles] and of the answers [batch, answers]."""
        x = self.norm(words[..., : self.own] + self.mark(marks) + self.distance(distance))
        x = torch.cat([self.query.expand(len(x), 1, -1), x], 1)
        attended = torch.cat([mask.new_ones(len(x), 1), mask], 1)
        for layer in self.layers:
            x = layer(x, attended[:, None, None, :])
        means = [mean(words[..., self.own if self.apart else 0 :], which) for which in (mask, marks > 0)]
        answers = self.answers(x[:, 0] + mean(x[:, 1:], marks > 0)) + self.plain(self.drop(self.even(torch.cat(means, -1))))
        return self.roles(x[:, 1:]), answers


def distances(marks):
    """Where each word stands from the first and last marked one: 0 on or between, negative before; clipped, from 0 up."""
    out = torch.zeros_like(marks)
    for b, row in enumerate(marks):
        at = row.nonzero().flatten()
        if len(at):
            i = torch.arange(len(row))
            out[b] = (i - at[-1]).clamp_min(0) - (at[0] - i).clamp_min(0)
    return out.clamp(-REACH, REACH) + REACH


def split_answers(scores):
    """{question: its scores} of a row of answers."""
    return dict(zip(ANSWERS, scores.split(list(ANSWERS.values()), -1)))

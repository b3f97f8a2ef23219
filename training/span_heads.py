"""Nested spans of words: label-wise starts and ends, one shared product of first and last word, and a bias by width."""
import torch
from torch import nn
from torch.nn import functional as F

QUERY = 64


class SpanHead(nn.Module):
    """Scores every span of up to `longest` words for every label, after efficient GlobalPointer (Su et al. 2022)."""

    def __init__(self, labels, longest, width=384):
        super().__init__()
        self.labels, self.longest = labels, longest
        self.out = nn.Linear(width, 2 * labels + 2 * QUERY)
        self.width = nn.Parameter(torch.zeros(longest))
        with torch.no_grad():
            self.out.bias[: 2 * labels] = -2.0  # Few spans are anything.

    def forward(self, words):
        """words [batch, n, width] to scores [batch, labels, n, longest]: of the span that begins here and has so many words more than one."""
        start, end, query, key = self.out(words).split([self.labels, self.labels, QUERY, QUERY], -1)
        n = words.shape[1]
        last = self.ends(n, words.device).clamp_max(n - 1)
        shared = (query @ key.transpose(1, 2) / QUERY**0.5).gather(2, last[None].expand(len(words), -1, -1)) + self.width
        return start.transpose(1, 2)[..., None] + end.transpose(1, 2)[:, :, last] + shared[:, None]

    def inside(self, counts, n):
        """[batch, n, longest]: whether the span ends within its text."""
        return self.ends(n, counts.device)[None] < counts[:, None, None]

    def ends(self, n, device):
        """[n, longest]: the last word of the span that begins here and has so many words more."""
        return torch.arange(n, device=device)[:, None] + torch.arange(self.longest, device=device)[None]


def entity_loss(scores, inside, targets, supervised):
    """Cross-entropy a word. targets: (batch, label, first, width - 1) rows of entities; supervised [batch, labels]."""
    gold = torch.zeros_like(scores)
    gold[targets[:, 0], targets[:, 1], targets[:, 2], targets[:, 3]] = 1.0
    each = F.binary_cross_entropy_with_logits(scores, gold, reduction="none")
    weight = inside[:, None] & supervised[:, :, None, None]
    words = inside[:, :, 0] & supervised.any(1)[:, None]
    return (each * weight).sum() / words.sum().clamp_min(1)


def mention_loss(scores, inside, targets, annotated):
    """Label 0 says whether a span is a mention, the others its class. targets: (batch, class, first, width - 1)."""
    gold = torch.zeros_like(scores[:, 0])
    gold[targets[:, 0], targets[:, 2], targets[:, 3]] = 1.0
    each = F.binary_cross_entropy_with_logits(scores[:, 0], gold, reduction="none")
    words = (inside[:, :, 0] & annotated[:, None]).sum().clamp_min(1)
    found = (each * (inside & annotated[:, None, None])).sum()
    kind = F.cross_entropy(scores[targets[:, 0], 1:, targets[:, 2], targets[:, 3]], targets[:, 1], reduction="sum")
    return (found + 0.5 * kind) / words

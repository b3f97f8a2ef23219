"""The branch that reads frames: the encoder's lower layers, two of its own in place of the topmost, triggers, the frame head.

The other heads keep the whole encoder to themselves, so that learning to read frames costs them nothing.
"""
import copy

import torch
from torch import nn

from encoder import Layer, at_first_pieces
from frame_head import FrameHead
from frame_labels import KINDS
from span_heads import SpanHead

LEXICAL = 4  # the layer whose vectors its own layers are given besides: nearer to the words themselves
SHARED = 10  # layers of the encoder that the branch stands on
PLAIN = (4, 8, 12)  # layers whose vectors the heads are given as they are: together they tell acts apart best
LONGEST_TRIGGER = 8


class FrameBranch(nn.Module):
    def __init__(self, width=384, depth=2, heads=12, inner=1536, dropout=0.1):
        super().__init__()
        self.lexical = nn.Linear(width, width)
        nn.init.eye_(self.lexical.weight)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(depth))
        self.triggers = SpanHead(len(KINDS), LONGEST_TRIGGER, (1 + len(PLAIN)) * width)
        self.head = FrameHead(width, len(PLAIN), dropout=dropout)

    def start_from(self, encoder):
        """Begins with what the encoder's topmost layers have learned."""
        for mine in (self.layers, self.head.layers):
            for layer, learned in zip(mine, encoder.layers[-len(mine) :]):
                layer.load_state_dict(copy.deepcopy(learned.state_dict()))

    def words(self, hidden, mask, first):
        """What the shared layers made of the pieces (see `below`), to the vectors of words: the branch's own, and the
        plain layers' behind it [batch, words, width * (1 + plain layers)]."""
        shared, lexical, *plain = hidden.chunk(2 + len(PLAIN), -1)
        own = shared + self.lexical(lexical)
        for layer in self.layers:
            own = layer(own, mask.bool()[:, None, None, :])
        plain = [nn.functional.layer_norm(x, x.shape[-1:]) for x in plain]
        return at_first_pieces(torch.cat([own, *plain], -1), first)


def below(encoder, ids, case, quote, paragraph, mask):
    """What the branch and its heads start from: the layers SHARED, LEXICAL and PLAIN, side by side."""
    x, after = encoder.below(ids, case, quote, paragraph, mask, 0), {}
    for depth, layer in enumerate(encoder.layers, 1):
        x = layer(x, mask.bool()[:, None, None, :])
        after[depth] = x
    return torch.cat([after[depth] for depth in (SHARED, LEXICAL, *PLAIN)], -1)


class Below:
    """Computes it once for each window, as the shared layers do not learn."""

    def __init__(self, encoder):
        self.encoder, self.kept = encoder, {}

    @torch.no_grad()
    def __call__(self, batch, *network):
        keys = [(id(w.document), w.first, w.last) for w in batch]
        missing = [b for b, key in enumerate(keys) if key not in self.kept]
        if missing:
            learning = self.encoder.training
            self.encoder.eval()
            made = below(self.encoder, *(x[missing] for x in network))
            self.encoder.train(learning)
            for b, x in zip(missing, made):
                self.kept[keys[b]] = x[: int(network[-1][b].sum())].half()
        longest = network[0].shape[1]
        return torch.stack([nn.functional.pad(self.kept[key].float(), (0, 0, 0, longest - len(self.kept[key]))) for key in keys])

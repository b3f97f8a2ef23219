"""What reads frames of the encoder's words: how well they begin and end triggers, and the frame head.

With `depth` layers of its own it is a branch that leaves the encoder's topmost layers to the other heads.
"""
import copy

import torch
from torch import nn

from encoder import Layer, at_first_pieces
from frame_head import FrameHead
from frame_labels import KINDS
from span_heads import SpanHead

PLAIN = (4, 8, 12)  # layers whose vectors the heads are given as they are: together they tell acts apart best
LONGEST_TRIGGER = 8


class FrameBranch(nn.Module):
    def __init__(self, width=384, depth=0, heads=12, inner=1536, dropout=0.1, layers=12):
        super().__init__()
        self.shared = layers - depth
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(depth))
        self.depths = {self.shared, *PLAIN}
        self.triggers = SpanHead(len(KINDS), LONGEST_TRIGGER, (len(PLAIN) + (depth > 0)) * width)
        self.head = FrameHead(width, len(PLAIN), depth > 0, inner=inner, dropout=dropout)

    def start_from(self, encoder):
        """Begins with what the encoder's topmost layers have learned."""
        for mine in (self.layers, self.head.layers):
            for layer, learned in zip(mine, encoder.layers[-len(mine) :] if len(mine) else ()):
                layer.load_state_dict(copy.deepcopy(learned.state_dict()))

    def words(self, after, mask, first):
        """What the encoder's layers made of the pieces, to the vectors of words: the topmost layer's first, then the lower
        plain ones' [batch, words, width * plain layers]; those of a branch before them all."""
        plain = [after[d] if d == max(PLAIN) else nn.functional.layer_norm(after[d].float(), after[d].shape[-1:]) for d in sorted(PLAIN, reverse=True)]
        if len(self.layers):
            own = after[self.shared]
            for layer in self.layers:
                own = layer(own, mask.bool()[:, None, None, :])
            plain = [own, *plain]
        return at_first_pieces(torch.cat(plain, -1).float(), first)

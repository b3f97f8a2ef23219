"""The reader: one encoder, and every head on each word's first piece."""
from torch import nn

from coreference import CoreferenceHead
from encoder import Encoder, at_first_pieces
from frame_branch import FrameBranch
from heads import Heads
from labels import ENTITY_LABELS, MENTION_CLASSES, NOMINAL_LABELS
from pair_head import PairHead
from span_heads import SpanHead
from syntax import SyntaxHead

LONGEST_ENTITY = 16
LONGEST_MENTION = 32


class Reader(nn.Module):
    def __init__(self, dropout=0.1, branch=0, encoder=None):
        """`branch`: how many layers of their own the frames have, in place of the encoder's topmost. `encoder`: another
        than the product's, twelve layers deep."""
        super().__init__()
        self.encoder = encoder or Encoder(dropout=dropout)
        width = self.encoder.word.weight.shape[1]
        self.heads = Heads(width)
        self.entities = SpanHead(len(ENTITY_LABELS) + len(NOMINAL_LABELS), LONGEST_ENTITY, width)
        self.mentions = SpanHead(1 + len(MENTION_CLASSES), LONGEST_MENTION, width)
        self.coreference = CoreferenceHead(width)
        self.syntax = SyntaxHead(width)
        self.frames = FrameBranch(width, branch, inner=4 * width, dropout=dropout)
        self.pairs = PairHead(width)

    def words(self, ids, case, quote, paragraph, mask, first):
        """The vector of each word [batch, words, width]."""
        return at_first_pieces(self.encoder(ids, case, quote, paragraph, mask), first)

    def start_from(self, weights):
        """Takes the weights of a reader; one that has no frames yet begins them with its topmost layers."""
        mine = self.state_dict()
        known = {k: v for k, v in weights.items() if k in mine and mine[k].shape == v.shape}
        self.load_state_dict({**mine, **known})
        if not any(name.startswith("frames.") for name in weights):
            self.frames.start_from(self.encoder)

"""The shared encoder: a small BERT whose input also knows case, quotation marks and paragraph starts."""
import torch
from torch import nn
from torch.nn import functional as F

from words import CASES, QUOTES


class Dropout(nn.Module):
    """Dropout by a slice of one fixed random mask: drawing fresh numbers costs more than the layer on a CPU."""

    pools = {}

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        if x.is_cuda:
            return F.dropout(x, self.p)
        size = 1 << 24
        key = (self.p, x.dtype)
        if key not in Dropout.pools:
            Dropout.pools[key] = (torch.rand(size) >= self.p).to(x.dtype) / (1 - self.p)
        at = int(torch.randint(0, size - x.numel(), ()))
        return x * Dropout.pools[key][at : at + x.numel()].view_as(x)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, mask):
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask if mask.dtype == torch.bool else mask.to(q.dtype))
        x = self.norm1(x + self.drop(self.out(a.transpose(1, 2).reshape(b, n, d))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, width=384, layers=12, heads=12, inner=1536, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.case = nn.Embedding(len(CASES), width)
        self.quote = nn.Embedding(len(QUOTES), width)
        self.paragraph = nn.Embedding(2, width)
        self.lowest = None  # LowestLayers, where those do not learn
        # Which pieces name the source and the target of a marked pair; without marks it adds nothing.
        self.mark = nn.Embedding(3, width, padding_idx=0)
        for extra in (self.case, self.quote, self.paragraph, self.mark):
            nn.init.zeros_(extra.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.drop = Dropout(dropout)

    def forward(self, ids, case, quote, paragraph, mask):
        """ids and features [batch, pieces]; mask [batch, pieces], 1 where a piece stands. Returns [batch, pieces, width]."""
        return self.above(self.below(ids, case, quote, paragraph, mask, 0), mask, 0)

    def below(self, ids, case, quote, paragraph, mask, depth, marks=None):
        """What the embeddings and the lowest `depth` layers make of the pieces."""
        position = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(position) + self.case(case) + self.quote(quote) + self.paragraph(paragraph)
        if marks is not None:
            x = x + self.mark(marks)
        x = self.drop(self.norm(x))
        for layer in self.layers[:depth]:
            x = layer(x, self.attended(mask))
        return x

    def attended(self, mask):
        """What each piece may look at: all that stand."""
        return mask.bool()[:, None, None, :]

    def after(self, depths, *network, marks=None):
        """{depth: what that layer made of the pieces}."""
        mask, out = self.attended(network[-1]), {}
        made = self.lowest(network, marks) if self.lowest else [self.below(*network, 0, marks)]
        out |= {depth: made[depth] for depth in depths if 0 < depth < len(made)}
        x, lowest = made[-1], len(made) - 1
        for depth, layer in enumerate(self.layers[lowest:], lowest + 1):
            x = layer(x, mask)
            if depth in depths:
                out[depth] = x
        return out

    def above(self, x, mask, depth):
        """What all layers but the lowest `depth` make of that."""
        for layer in self.layers[depth:]:
            x = layer(x, self.attended(mask))
        return x


class LowestLayers:
    """What the embeddings and the lowest layers make of a batch, made once for all readers that share them."""

    def __init__(self, encoder, depth):
        self.encoder, self.depth, self.asked, self.made = encoder, depth, None, None

    @torch.no_grad()
    def __call__(self, network, marks):
        """[of the embeddings, of the first layer, ...], each [batch, pieces, width]."""
        if self.asked is not network[0]:
            made, mask = [self.encoder.below(*network, 0, marks)], self.encoder.attended(network[-1])
            for layer in self.encoder.layers[: self.depth]:
                made.append(layer(made[-1], mask))
            self.asked, self.made = network[0], made
        return self.made


class FrozenLayers:
    """What the embeddings and the lowest layers make of a window: they do not learn, so each window needs them once."""

    def __init__(self, encoder, depth):
        self.encoder, self.depth, self.kept = encoder, depth, {}

    @torch.no_grad()
    def __call__(self, batch, ids, case, quote, paragraph, mask):
        keys = [(id(w.document), w.first, w.last) for w in batch]
        missing = [b for b, key in enumerate(keys) if key not in self.kept]
        if missing:
            learning = self.encoder.training
            self.encoder.eval()
            made = self.encoder.below(ids[missing], case[missing], quote[missing], paragraph[missing], mask[missing], self.depth)
            self.encoder.train(learning)
            for b, x in zip(missing, made):
                self.kept[keys[b]] = x[: int(mask[b].sum())].half()
        out = torch.zeros(*ids.shape, self.encoder.word.weight.shape[1])
        for b, key in enumerate(keys):
            out[b, : len(self.kept[key])] = self.kept[key]
        return out


def at_first_pieces(hidden, first):
    """hidden [batch, pieces, width] and each word's first piece [batch, words] to [batch, words, width]."""
    return hidden.gather(1, first[:, :, None].expand(-1, -1, hidden.shape[2]))

"""The statement heads: tags of words by a linear-chain CRF, and links between tagged spans."""
import torch
from torch import nn

ROLES = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
LINK_WIDTH = 64


def allowed_transitions():
    """[from, to]: an inside tag follows only its own role."""
    return torch.tensor([[not b.startswith("I-") or a[2:] == b[2:] for b in TAGS] for a in TAGS])


class Crf(nn.Module):
    def __init__(self):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("forbidden", ~allowed_transitions())
        self.register_buffer("not_first", torch.tensor([t.startswith("I-") for t in TAGS]))

    def table(self):
        return self.transitions.masked_fill(self.forbidden, -1e4)

    def log_partition(self, emissions, lengths):
        """All steps as matrices [from, to], multiplied in pairs until one is left: logarithmically many products."""
        inside = torch.arange(1, emissions.shape[1], device=emissions.device)[None] < lengths[:, None]
        nothing = torch.full_like(self.transitions, -1e4).fill_diagonal_(0.0)
        steps = self.table()[None, None] + emissions[:, 1:, None]
        steps = torch.where(inside[:, :, None, None], steps, nothing)
        while steps.shape[1] > 1:
            if steps.shape[1] % 2:
                steps = torch.cat([steps, nothing.expand(len(steps), 1, -1, -1)], 1)
            steps = torch.logsumexp(steps[:, ::2, :, :, None] + steps[:, 1::2, None], 3)
        alpha = emissions[:, 0].masked_fill(self.not_first, -1e4)
        if steps.shape[1]:
            alpha = torch.logsumexp(alpha[:, :, None] + steps[:, 0], 1)
        return torch.logsumexp(alpha, 1)

    def loss(self, emissions, tags, lengths):
        """Negative log-likelihood summed over words: emissions [batch, words, tags], tags [batch, words]."""
        table = self.table()
        inside = torch.arange(tags.shape[1], device=tags.device)[None] < lengths[:, None]
        unary = (emissions.gather(2, tags[:, :, None])[:, :, 0] * inside).sum(1)
        binary = (table[tags[:, :-1], tags[:, 1:]] * inside[:, 1:]).sum(1)
        return (self.log_partition(emissions, lengths) - unary - binary).sum()

    @torch.no_grad()
    def decode(self, emissions, length):
        table, best = self.table(), []
        score = emissions[0].masked_fill(self.not_first, -1e4)
        for t in range(1, length):
            top, back = (score[:, None] + table).max(0)
            best.append(back)
            score = top + emissions[t]
        path = [int(score.argmax())]
        for back in reversed(best):
            path.append(int(back[path[-1]]))
        return path[::-1]


class Heads(nn.Module):
    """Per word: tag scores, and link vectors of which a span's are those of its first and last word added up.

    A cue asks for its source (or the null source), a content asks for its cue; the answer is the largest dot product.
    """

    def __init__(self, width=384):
        super().__init__()
        self.tags = nn.Linear(width, len(TAGS))
        self.links = nn.Linear(width, 2 * 2 * 2 * LINK_WIDTH)
        self.no_source = nn.Parameter(torch.zeros(LINK_WIDTH))
        self.crf = Crf()

    def forward(self, words):
        """words [..., width] to tags [..., 7] and links [..., 2 link kinds, asks or answers, first or last, 64]."""
        return self.tags(words), self.links(words).view(*words.shape[:-1], 2, 2, 2, LINK_WIDTH)

    @staticmethod
    def ends(links, kind, side, runs):
        """links [words, ...], runs [[first, last + 1]] to [runs, 64]."""
        first, last = runs[:, 0], runs[:, 1] - 1
        return links[first, kind, side, 0] + links[last, kind, side, 1]

    def source_scores(self, links, cues, sources):
        """[cues, 1 + sources]: column 0 is no source."""
        asks = self.ends(links, 0, 0, cues)
        answers = torch.cat([self.no_source[None], self.ends(links, 0, 1, sources)]) if len(sources) else self.no_source[None]
        return asks @ answers.T / LINK_WIDTH**0.5

    def cue_scores(self, links, contents, cues):
        """[contents, cues]."""
        return self.ends(links, 1, 0, contents) @ self.ends(links, 1, 1, cues).T / LINK_WIDTH**0.5

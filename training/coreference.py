"""Coreference: each mention chooses an earlier one, or none, by a product of their vectors and what their words show."""
import torch
from torch import nn

from labels import FORMS, MENTION_CLASSES

WIDTH = 64
MATCHES = ("none", "acronym", "part", "head", "same")
MENTIONS_APART = (1, 2, 3, 4, 5, 8, 16, 32, 64)  # the least of each bucket
SENTENCES_APART = (0, 1, 2, 3, 5, 9)
SKIPPED = {"the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your"}


def bucket(edges, value):
    return sum(value >= e for e in edges) - 1


def words_of(document, mention):
    """A mention's words in lower case, without marks and leading determiners; all of them where nothing else is left."""
    words = [document.word_at(i) for i in range(mention.first, mention.last)]
    words = [w for w in words if any(c.isalnum() for c in w)]
    kept = words[next((i for i, w in enumerate(words) if w.lower() not in SKIPPED), 0) :]
    if len(kept) > 1 and kept[-1] == "s":
        kept = kept[:-1]
    return kept or [document.word_at(mention.head)]


def matches(document, mentions):
    """[mentions, mentions] of indices into MATCHES."""
    words = [words_of(document, m) for m in mentions]
    lower = [tuple(w.lower() for w in ws) for ws in words]
    joined = ["".join(ws) for ws in lower]
    initials = ["".join(w[0] for w in ws if w[0].isupper()).lower() if len(ws) > 1 else "" for ws in words]
    head = [document.word_at(m.head).lower() for m in mentions]
    out = torch.zeros(len(mentions), len(mentions), dtype=torch.long)
    for i in range(len(mentions)):
        for j in range(i):
            if lower[i] == lower[j]:
                out[i, j] = 4
            elif head[i] == head[j]:
                out[i, j] = 3
            elif head[i] in lower[j] or head[j] in lower[i]:
                out[i, j] = 2
            elif len(joined[i]) > 1 and joined[i] == initials[j] or len(joined[j]) > 1 and joined[j] == initials[i]:
                out[i, j] = 1
    return out


def features(document, mentions):
    """For each pair: match, bucket of mentions apart, bucket of sentences apart, and whether one lies in the other."""
    n = len(mentions)
    place = torch.arange(n)
    sentence = torch.tensor([document.sentence[m.first] for m in mentions])
    first, last = (torch.tensor([getattr(m, side) for m in mentions]) for side in ("first", "last"))
    apart = (place[:, None] - place[None]).clamp_min(1)
    far = (sentence[:, None] - sentence[None]).clamp_min(0)
    nested = (first[None] <= first[:, None]) & (last[:, None] <= last[None]) | (first[:, None] <= first[None]) & (last[None] <= last[:, None])
    return (matches(document, mentions), torch.bucketize(apart, torch.tensor(MENTIONS_APART), right=True) - 1,
            torch.bucketize(far, torch.tensor(SENTENCES_APART), right=True) - 1, nested.long())


class CoreferenceHead(nn.Module):
    """A mention's vectors are those of its first, last and head word added up; what is not above 0 is no antecedent."""

    def __init__(self, width=384):
        super().__init__()
        self.out = nn.Linear(width, 3 * (2 * WIDTH + 1))
        forms, classes = len(FORMS), len(MENTION_CLASSES)
        self.match = nn.Parameter(torch.zeros(forms, forms, len(MATCHES)))
        self.mentions_apart = nn.Parameter(torch.zeros(forms, len(MENTIONS_APART)))
        self.sentences_apart = nn.Parameter(torch.zeros(forms, len(SENTENCES_APART)))
        self.classes = nn.Parameter(torch.zeros(classes, classes))
        self.nested = nn.Parameter(torch.zeros(2))
        with torch.no_grad():
            self.match += torch.tensor([-2.0, 0.0, 0.0, 1.0, 2.0])

    def forward(self, words):
        """[..., width] to [..., first, last or head, asks 64, answers 64 and one that says how much it looks back]."""
        return self.out(words).view(*words.shape[:-1], 3, 2 * WIDTH + 1)

    def scores(self, vectors, mentions, features):
        """vectors [words of the document, 3, ...]; returns [mentions, mentions]: row i looks back at column j < i."""
        rows = torch.tensor([[m.first, m.last - 1, m.head, m.form, m.kind] for m in mentions], device=vectors.device)
        return self.pair_scores(sum(vectors[rows[:, k], k] for k in range(3)), rows[:, 3], rows[:, 4], features)

    def pair_scores(self, vectors, form, kind, features):
        """The same of each mention's summed vector [mentions, ...], form and class."""
        asks, answers, back = vectors.split([WIDTH, WIDTH, 1], -1)
        match, mentions_apart, sentences_apart, nested = features
        return (asks @ answers.T / WIDTH**0.5 + back + self.match[form[:, None], form[None], match]
                + self.mentions_apart[form[:, None], mentions_apart] + self.sentences_apart[form[:, None], sentences_apart]
                + self.classes[kind[:, None], kind[None]] + self.nested[nested])


def coreference_loss(scores, chains):
    """Negative log-likelihood of the true antecedents together (none where a chain begins), summed over mentions."""
    n = len(scores)
    earlier = torch.ones(n, n, dtype=torch.bool, device=scores.device).tril(-1)
    same = (chains[:, None] == chains[None]) & earlier
    scores = scores.masked_fill(~earlier, -1e4)
    everything = torch.logsumexp(torch.cat([scores, scores.new_zeros(n, 1)], 1), 1)
    right = torch.cat([scores.masked_fill(~same, -1e4), torch.where(same.any(1), -1e4, 0.0)[:, None]], 1)
    return (everything - torch.logsumexp(right, 1)).sum()


def link(scores):
    """Each mention's chain: that of its best earlier mention, or a new one."""
    chains = []
    for i in range(len(scores)):
        best = int(scores[i, :i].argmax()) if i else -1
        chains.append(chains[best] if i and scores[i, best] > 0 else i)
    return chains

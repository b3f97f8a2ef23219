"""Universal Dependencies: parts of speech, relations, and heads by a product of word and head within the sentence."""
import torch
from torch import nn
from torch.nn import functional as F

from labels import RELATIONS, UPOS

QUERY = 64
REACH = 16  # how far a head's offset has a bias of its own


class SyntaxHead(nn.Module):
    def __init__(self, width=384):
        super().__init__()
        self.out = nn.Linear(width, len(UPOS) + len(RELATIONS) + 2 * QUERY)
        self.offset = nn.Parameter(torch.zeros(2 * REACH + 1))

    def forward(self, words):
        """words [batch, n, width] to parts of speech and relations [batch, n, ...] and heads [batch, n, n]; a root heads itself."""
        upos, relation, query, key = self.out(words).split([len(UPOS), len(RELATIONS), QUERY, QUERY], -1)
        place = torch.arange(words.shape[1], device=words.device)
        offset = (place[None] - place[:, None]).clamp(-REACH, REACH) + REACH
        return upos, relation, query @ key.transpose(1, 2) / QUERY**0.5 + self.offset[offset]


def syntax_loss(upos, relation, heads, targets):
    """Cross-entropy a word. targets [batch, n, 4]: part of speech, relation, head (-1: not known here), sentence (-1: none)."""
    gold_upos, gold_relation, gold_head, sentence = targets.unbind(-1)
    annotated = sentence >= 0
    same = sentence[:, :, None] == sentence[:, None]
    known = annotated & (gold_head >= 0)
    count = annotated.sum().clamp_min(1)
    return (F.cross_entropy(upos[annotated], gold_upos[annotated], reduction="sum")
            + F.cross_entropy(relation[annotated], gold_relation[annotated], reduction="sum")
            + F.cross_entropy(heads.masked_fill(~same, -1e4)[known], gold_head[known], reduction="sum")) / count


def tree(scores):
    """Heads of one sentence [n, n] as the likeliest tree with one root (Chu and Liu 1965, Edmonds 1967); a root heads itself."""
    n = len(scores)
    scores = torch.log_softmax(scores, 1)
    best, best_total = list(range(n)), float("-inf")
    roots = scores.diagonal().argsort(descending=True)[:3].tolist()
    for root in roots:
        edges = scores.clone()
        edges.fill_diagonal_(float("-inf"))
        heads = arborescence(edges.tolist(), root)
        total = float(scores[root, root]) + sum(float(scores[i, h]) for i, h in enumerate(heads) if i != root)
        if total > best_total:
            best, best_total = heads, total
    return best


def arborescence(edges, root):
    """edges[i][j]: score of j heading i. Heads of the best tree; the root's is itself."""
    n = len(edges)
    head = [root if i == root else max((j for j in range(n) if j != i), key=lambda j: edges[i][j]) for i in range(n)]
    cycle = find_cycle(head, root)
    if cycle is None:
        return head
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    place = {v: k for k, v in enumerate(outside)}
    top = len(outside)  # the cycle as one node
    smaller = [[float("-inf")] * (top + 1) for _ in range(top + 1)]
    enters, leaves = {}, {}
    for i in outside:
        for j in outside:
            smaller[place[i]][place[j]] = edges[i][j]
        enter = max(cycle, key=lambda c: edges[c][i] - edges[c][head[c]])
        enters[i] = enter
        smaller[top][place[i]] = edges[enter][i] - edges[enter][head[enter]]
        leave = max(cycle, key=lambda c: edges[i][c])
        leaves[i] = leave
        smaller[place[i]][top] = edges[i][leave]
    solved = arborescence(smaller, place[root])
    for i in outside:
        if i != root:
            head[i] = leaves[i] if solved[place[i]] == top else outside[solved[place[i]]]
    entry = outside[solved[top]]
    head[enters[entry]] = entry
    return head


def find_cycle(head, root):
    state = [0] * len(head)
    state[root] = 2
    for start in range(len(head)):
        path, i = [], start
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = head[i]
        if state[i] == 1:
            return path[path.index(i) :]
        for j in path:
            state[j] = 2
    return None

"""The CoNLL-2012 coreference score: the mean F1 of MUC, B-cubed and CEAF-phi4 (Pradhan et al. 2014)."""
from collections import Counter


def clusters(chains, singletons):
    """[frozenset of mentions] of {mention: chain}."""
    by = {}
    for mention, chain in chains.items():
        by.setdefault(chain, set()).add(mention)
    return [frozenset(c) for c in by.values() if singletons or len(c) > 1]


def conll_f1(gold, found, singletons=False):
    """gold and found: {mention: chain} a document; mentions are any hashable."""
    pairs = [(clusters(g, singletons), clusters(f, singletons)) for g, f in zip(gold, found)]
    f1s = []
    for measure in (muc, b_cubed, ceaf):
        sums = [sum(part) for part in zip(*(measure(g, f) for g, f in pairs))]
        recall, precision = sums[0] / max(sums[1], 1e-9), sums[2] / max(sums[3], 1e-9)
        f1s.append(200 * recall * precision / max(recall + precision, 1e-9))
    return sum(f1s) / 3


def muc(gold, found):
    def links(keys, responses):
        of = {m: i for i, c in enumerate(responses) for m in c}
        right = sum(len(c) - len({of.get(m, m) for m in c}) for c in keys)
        return right, sum(len(c) - 1 for c in keys)

    return (*links(gold, found), *links(found, gold))


def b_cubed(gold, found):
    def shares(keys, responses):
        of = {m: c for c in responses for m in c}
        right = sum(n * n / len(c) for c in keys for n in Counter(of[m] for m in c if m in of).values())
        return right, sum(len(c) for c in keys)

    return (*shares(gold, found), *shares(found, gold))


def ceaf(gold, found):
    likeness = [[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold]
    best = assignment(likeness)
    return best, len(gold), best, len(found)


def assignment(gain):
    """The largest total of a one-to-one choice (the Hungarian method, O(n^3))."""
    if not gain or not gain[0]:
        return 0.0
    if len(gain) > len(gain[0]):
        gain = [list(column) for column in zip(*gain)]
    rows, columns = len(gain), len(gain[0])
    u, v, match = [0.0] * (rows + 1), [0.0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        match[0], at = row, 0
        least, way, used = [float("inf")] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
        while match[at]:
            used[at], here, delta, following = True, match[at], float("inf"), 0
            for c in range(1, columns + 1):
                if not used[c]:
                    cost = -gain[here - 1][c - 1] - u[here] - v[c]
                    if cost < least[c]:
                        least[c], way[c] = cost, at
                    if least[c] < delta:
                        delta, following = least[c], c
            for c in range(columns + 1):
                if used[c]:
                    u[match[c]] += delta
                    v[c] -= delta
                else:
                    least[c] -= delta
            at = following
        while at:
            match[at] = match[way[at]]
            at = way[at]
    return sum(gain[match[c] - 1][c - 1] for c in range(1, columns + 1) if match[c])

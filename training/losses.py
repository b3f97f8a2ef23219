"""What each head is to learn from a batch of windows; a corpus teaches the heads that it is annotated for."""
import torch
from torch.nn import functional as F

from coreference import coreference_loss, features
from encoder import at_first_pieces
from reader import LONGEST_ENTITY, LONGEST_MENTION
from span_heads import entity_loss, mention_loss
from syntax import syntax_loss
from tensors import entity_targets, inputs, mention_targets, syntax_targets, targets

WEIGHTS = {"tags": 1.0, "links": 0.2, "entities": 1.0, "mentions": 1.0, "coreference": 0.5, "syntax": 0.5}


def losses(reader, batch, frozen):
    """{head: loss a word} of the heads that the batch's texts are annotated for; `frozen` are the layers that stay."""
    *network, first, counts = inputs(batch)
    mask = network[-1]
    words = at_first_pieces(reader.encoder.above(frozen(batch, *network), mask, frozen.depth), first)
    out = {}
    if any(w.document.runs is not None for w in batch):
        out |= statement_losses(reader.heads, words, batch, counts)
    if any(w.document.entity_labels for w in batch):
        rows, supervised = entity_targets(batch, LONGEST_ENTITY)
        inside = reader.entities.inside(counts, words.shape[1])
        out["entities"] = entity_loss(reader.entities(words), inside, rows, supervised)
    if any(w.document.all_mentions for w in batch):
        rows, annotated = mention_targets(batch, LONGEST_MENTION)
        inside = reader.mentions.inside(counts, words.shape[1])
        out["mentions"] = mention_loss(reader.mentions(words), inside, rows, annotated)
    if any(w.document.syntax for w in batch):
        out["syntax"] = syntax_loss(*reader.syntax(words), syntax_targets(batch))
    if any(w.document.mentions for w in batch):
        out["coreference"] = coreference_losses(reader.coreference, words, batch)
    return out


def statement_losses(heads, words, batch, counts):
    annotated = torch.tensor([w.document.runs is not None for w in batch])
    batch, words, counts = [w for w in batch if w.document.runs is not None], words[annotated], counts[annotated]
    most = int(counts.max())
    tags, links = targets(batch)
    scores, vectors = heads(words[:, :most])
    tag_loss = heads.crf.loss(scores, tags, counts)
    link_losses, asked = [], 0
    for b, (cues, sources, which_source, contents, all_cues, which_cue) in enumerate(links):
        if len(cues):
            link_losses.append(F.cross_entropy(heads.source_scores(vectors[b], cues, sources), which_source, reduction="sum"))
            asked += len(cues)
        if len(contents):
            link_losses.append(F.cross_entropy(heads.cue_scores(vectors[b], contents, all_cues), which_cue, reduction="sum"))
            asked += len(contents)
    out = {"tags": tag_loss / counts.sum()}
    if asked:
        out["links"] = sum(link_losses) / asked
    return out


def coreference_losses(head, words, batch):
    """Mean over the mentions of all documents that lie in the batch whole."""
    total, count = torch.zeros(()), 0
    by_document = {}
    for b, w in enumerate(batch):
        if w.document.mentions:
            by_document.setdefault(w.document.name, []).append((w, b))
    for windows in by_document.values():
        windows.sort(key=lambda pair: pair[0].first)
        document = windows[0][0].document
        if sum(w.last - w.first for w, _ in windows) < len(document.spans):
            continue
        vectors = head(torch.cat([words[b, : w.last - w.first] for w, b in windows]))
        scores = head.scores(vectors, document.mentions, features(document, document.mentions))
        total = total + coreference_loss(scores, torch.tensor([m.chain for m in document.mentions]))
        count += len(document.mentions)
    return total / max(count, 1)

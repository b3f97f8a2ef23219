"""What the reader loses on a batch of the joint training, by head."""
import torch
from torch.nn import functional as F

from coreference import coreference_loss
from frame_labels import QUESTIONS
from frame_losses import trigger_loss
from heads import LINK_WIDTH
from joint_scores import asked_scores, pair_scores, vectors_of
from span_heads import entity_loss, mention_loss
from syntax import syntax_loss
from taught import differing, kept_losses, likewise, taught_losses

# What a teacher thinks weighs as much as what is known.
WEIGHTS = {"tags": 1.0, "links": 0.2, "entities": 1.0, "mentions": 1.0, "coreference": 0.3, "syntax": 0.5,
           "triggers": 2.0, "roles": 0.05, "answers": 0.5, "pairs": 1.0}
WEIGHTS |= {f"taught {k}": w for k, w in WEIGHTS.items()} | {"kept vectors": 0.5}


def joint_losses(reader, kind, batch, teacher=None, before=None):
    """`teacher` says what it thinks of frames and pairs, `before` of all else."""
    return long_losses(reader, batch, teacher, before) if kind == "long" else pair_losses(reader, batch, teacher)


def long_losses(reader, batch, teacher=None, before=None):
    words, framed = vectors_of(reader, batch)
    out, counts = {}, batch["counts"]
    if before:
        out |= kept_losses(reader, before, words, batch)
    if teacher:
        out |= taught_losses(reader, teacher, framed, batch)
    with torch.autocast(words.device.type, enabled=False):
        if "statements" in batch:
            out |= statement_losses(reader.heads, words, batch["statements"], counts)
        if "entities" in batch:
            rows, (spans, supervised) = batch["entities"]["rows"], batch["entities"]["targets"]
            out["entities"] = entity_loss(reader.entities(words[rows]), reader.entities.inside(counts[rows], words.shape[1]), spans, supervised)
        if "mentions" in batch:
            rows, (spans, annotated) = batch["mentions"]["rows"], batch["mentions"]["targets"]
            out["mentions"] = mention_loss(reader.mentions(words[rows]), reader.mentions.inside(counts[rows], words.shape[1]), spans, annotated)
        if "syntax" in batch:
            out["syntax"] = syntax_loss(*reader.syntax(words[batch["syntax"]["rows"]]), batch["syntax"]["targets"])
        if "chains" in batch:
            out["coreference"] = chain_losses(reader.coreference, words.flatten(0, 1), batch["chains"])
        if "frames" in batch:
            rows, (spans, supervised) = batch["frames"]["rows"], batch["frames"]["targets"]
            inside = reader.frames.triggers.inside(counts[rows], words.shape[1])
            out["triggers"] = trigger_loss(reader.frames.triggers(framed), inside, spans, supervised)
    if "asked" in batch:
        out |= asked_losses(reader.frames.head, framed, batch)
    return out


def chain_losses(head, words, chains):
    total, count = 0.0, 0
    for rows, *features in chains:
        summed = sum(head(words[rows[:, k]])[:, k] for k in range(3))
        scores = head.pair_scores(summed, rows[:, 3], rows[:, 4], [f.long() for f in features])
        total, count = total + coreference_loss(scores, rows[:, 5]), count + len(rows)
    return total / count


def statement_losses(heads, words, batch, counts):
    scores, vectors = heads(words)
    rows, batch = batch["rows"], batch["targets"]
    out = {"tags": heads.crf.loss(scores[rows], batch["tags"], counts[rows]) / counts[rows].sum()}
    links, asked = vectors.flatten(0, 1), 0
    ends = lambda kind, side, spans: links[spans[:, 0], kind, side, 0] + links[spans[:, 1], kind, side, 1]
    lost = 0.0
    cues, sources = batch["cues"], batch["sources"]
    if len(cues):
        answers = torch.cat([heads.no_source[None], ends(0, 1, sources)])
        score = ends(0, 0, cues) @ answers.T / LINK_WIDTH**0.5
        window = torch.cat([cues.new_full((1,), -1), sources[:, 2]])
        apart = (window[None] != cues[:, 2:]) & (window[None] >= 0)
        lost = lost + F.cross_entropy(score.masked_fill(apart, -1e4), batch["which_source"], reduction="sum")
        asked += len(cues)
    contents, all_cues = batch["contents"], batch["all_cues"]
    if len(contents):
        score = ends(1, 0, contents) @ ends(1, 1, all_cues).T / LINK_WIDTH**0.5
        lost = lost + F.cross_entropy(score.masked_fill(all_cues[None, :, 2] != contents[:, 2:], -1e4), batch["which_cue"], reduction="sum")
        asked += len(contents)
    if asked:
        out["links"] = lost / asked
    return out


def asked_losses(head, framed, batch):
    (role_scores, answers), asked, out = asked_scores(head, framed, batch), batch["asked"], {}
    with torch.autocast(role_scores.device.type, enabled=False):
        each = F.cross_entropy(role_scores.flatten(0, 1), asked["roles"].flatten(), reduction="none").view_as(asked["roles"])
        out["roles"] = (each * asked["taught"]).sum() / asked["taught"].any(1).sum().clamp_min(1)
        valid = asked["answers"]["valid"]
        lost = (F.binary_cross_entropy_with_logits(answers["valid"][:, 0], valid.clamp_min(0).float(), reduction="none") * (valid >= 0)).sum()
        for q in QUESTIONS:
            lost = lost + F.cross_entropy(answers[q], asked["answers"][q], ignore_index=-1, reduction="sum")
        each = F.binary_cross_entropy_with_logits(answers["contexts"], asked["contexts"], reduction="none").sum(1)
        out["answers"] = (lost + 0.1 * (each * asked["known"]).sum()) / (valid >= 0).sum().clamp_min(1)
    return out


def pair_losses(reader, batch, teacher=None):
    scores, answers = pair_scores(reader, batch), batch["answers"]
    known = answers["pair"].sum(1) > 0
    likely = (scores["pair"].log_softmax(-1) + (answers["pair"] + 1e-9).log()).logsumexp(-1)
    lost = -(likely * known).sum() + 0.3 * F.cross_entropy(scores["event"], answers["event"], ignore_index=-1, reduction="sum")
    valid = answers["valid"]
    lost = lost + 0.3 * (F.binary_cross_entropy_with_logits(scores["valid"][:, 0], valid.clamp_min(0).float(), reduction="none") * (valid >= 0)).sum()
    out = {"pairs": lost / len(known)}
    if teacher:
        with torch.no_grad():
            theirs = pair_scores(teacher, batch)
        asked = sum(w * differing(scores[q], theirs[q]).sum() for q, w in (("pair", 1.0), ("event", 0.3)))
        out["taught pairs"] = (asked + 0.3 * likewise(scores["valid"], theirs["valid"]).sum()) / len(known)
    return out

"""What a reader loses against another that reads the same batch: a teacher of frames, or the reader that it began as."""
import torch
from torch.nn import functional as F

from frame_labels import MARKS, QUESTIONS
from joint_scores import asked_scores, vectors_of


def differing(mine, theirs):
    """Cross-entropy of answers of which one is right [...]."""
    return -(theirs.float().softmax(-1) * mine.float().log_softmax(-1)).sum(-1)


def likewise(mine, theirs):
    """Cross-entropy of answers that are right or not, each by itself."""
    return F.binary_cross_entropy_with_logits(mine.float(), theirs.float().sigmoid(), reduction="none")


def taught_losses(reader, teacher, framed, batch):
    """What is lost on frames, a word or a question; also of passages that nobody has annotated."""
    if "frames" not in batch:
        return {}
    rows, head = batch["frames"]["rows"], reader.frames.triggers
    with torch.no_grad():
        their_framed = vectors_of(teacher, only_frames(batch))[1]
    counts = batch["counts"][rows]
    with torch.autocast(framed.device.type, enabled=False):
        each = likewise(head(framed), teacher.frames.triggers(their_framed)) * head.inside(counts, framed.shape[1])[:, None]
    out = {"taught triggers": each.sum() / counts.sum()}
    if "asked" in batch:
        out |= taught_answers(asked_scores(reader.frames.head, framed, batch), asked_scores(teacher.frames.head, their_framed, batch), batch["asked"])
    return out


def only_frames(batch):
    """The rows of a batch whose passages have frames."""
    rows, (ids, *others) = batch["frames"]["rows"], batch["network"]
    return {"network": [x[rows] for x in (batch.get("whole", ids), *others)], "first": batch["first"][rows], "frames": {"rows": torch.arange(len(rows), device=rows.device)}}


def kept_losses(reader, before, words, batch):
    """What is lost against the reader that this one began as, by all heads but those of frames."""
    with torch.no_grad():
        their_words = vectors_of(before, batch)[0]
    counts = batch["counts"]
    out = taught_heads(reader, before, words, their_words, counts)
    real = torch.arange(words.shape[1], device=words.device)[None] < counts[:, None]
    with torch.autocast(words.device.type, enabled=False):
        moved = [apart_from(mine(words[real]), theirs(their_words[real]).detach()) for mine, theirs in ((reader.heads.links, before.heads.links), (reader.coreference.out, before.coreference.out))]
    return {**out, "kept vectors": sum(moved)}


def apart_from(mine, theirs):
    """How far vectors are from what they were [n, width], as a share of how far those are from each other."""
    return (mine - theirs).square().mean() / theirs.var(0).mean().clamp_min(1e-6)


def taught_heads(reader, teacher, words, their_words, counts):
    """Of tags, trees, entities and mentions, a word."""
    out, real = {}, torch.arange(words.shape[1], device=words.device)[None] < counts[:, None]
    with torch.autocast(words.device.type, enabled=False):
        out["taught tags"] = taught_tags(reader.heads, teacher.heads, words, their_words, counts) / counts.sum()
        out["taught syntax"] = taught_trees(reader.syntax(words), teacher.syntax(their_words), real) / counts.sum()
        for name in ("entities", "mentions"):
            mine, theirs = getattr(reader, name), getattr(teacher, name)
            each = likewise(mine(words), theirs(their_words)) * mine.inside(counts, words.shape[1])[:, None]
            out["taught " + name] = each.sum() / counts.sum()
    return out


def taught_tags(mine, theirs, words, their_words, counts):
    """Cross-entropy between two chains: the likelihoods of each word's tag and of each step, by the gradient of the partition."""
    emissions = mine.tags(words)
    with torch.enable_grad():
        given = theirs.tags(their_words).detach().requires_grad_()
        each, steps = torch.autograd.grad(theirs.crf.log_partition(given, counts).sum(), [given, theirs.crf.transitions])
    return mine.crf.log_partition(emissions, counts).sum() - (each * emissions).sum() - (steps * mine.crf.transitions).sum()


def taught_trees(mine, theirs, real):
    (upos, relation, heads), (their_upos, their_relation, their_heads) = mine, theirs
    within = lambda scores: scores.masked_fill(~real[:, None], -1e4)
    each = differing(upos, their_upos) + differing(relation, their_relation) + differing(within(heads), within(their_heads))
    return (each * real).sum()


def taught_answers(mine, theirs, asked):
    """As certain of each answer as the teacher, where the teacher thinks that the words name such an act at all."""
    (roles, answers), (their_roles, their_answers) = mine, theirs
    count, act = len(roles), their_answers["valid"][:, 0].float().sigmoid()
    free = asked["mask"] & (asked["marks"] == 0)
    lost = likewise(answers["valid"], their_answers["valid"]).sum()
    for q in QUESTIONS:
        lost = lost + (differing(answers[q], their_answers[q]) * act * concerns(asked["marks"], q)).sum()
    lost = lost + 0.1 * (likewise(answers["contexts"], their_answers["contexts"]).sum(1) * act).sum()
    return {"taught roles": ((differing(roles, their_roles) * free).sum(1) * act).sum() / count, "taught answers": lost / count}


def concerns(marks, question):
    """Whether a question is of the kind that is marked."""
    kind = {"mode": "event", "occurrence": "event", "type": "transfer", "status": "commitment", "relation": "restriction"}.get(question, question)
    return (marks.amax(1) == MARKS.index(kind)).float()

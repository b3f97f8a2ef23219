"""What a reader makes of a batch of the joint training."""
import torch

from encoder import at_first_pieces
from frame_head import split_answers
from pair_head import LAYERS, PAIR_ANSWERS


def vectors_of(reader, batch):
    """Each word's vectors as all heads are given them, and as the frames are."""
    *network, mask = batch["network"]
    after = reader.encoder.after({*reader.frames.depths, len(reader.encoder.layers)}, *network, mask)
    framed = {d: x[batch["frames"]["rows"]] for d, x in after.items()} if "frames" in batch else None
    words = at_first_pieces(after[len(reader.encoder.layers)], batch["first"]).float()
    if framed is None:
        return words, None
    rows = batch["frames"]["rows"]
    return words, reader.frames.words(framed, mask[rows], batch["first"][rows])


def asked_scores(head, framed, batch):
    """What the frame head says of all that the batch asks: roles of words, and answers."""
    asked = batch["asked"]
    roles, answers = head(framed.flatten(0, 1)[asked["at"]], asked["marks"], asked["distances"], asked["mask"])
    return roles.float(), split_answers(answers.float())


def pair_scores(reader, batch):
    *network, mask = batch["network"]
    after = reader.encoder.after(LAYERS, *network, mask, marks=batch["marks"])
    with torch.autocast(mask.device.type, enabled=False):
        return dict(zip(PAIR_ANSWERS, reader.pairs(after, batch["marks"], mask).split(list(PAIR_ANSWERS.values()), -1)))

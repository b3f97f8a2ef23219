"""Fits the frame head's straight path by itself, before the deep one learns what it leaves: python fit_plain.py --shared ... --go-on runs/a --out runs/b

Its inputs do not learn, so each question is a logistic regression with one best answer (L-BFGS), which thousands of steps
of the joint training do not find. The path through the layers then starts from zero.
"""
import argparse
import os
import random

import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from frame_branch import below
from frame_head import ANSWERS, TARGET, mean, split_answers
from frame_losses import questions
from frames import is_held, lay_out_group, read_rows
from tensors import inputs
from train_frames import options, reader_of
from windows import batches, split


@torch.no_grad()
def features(reader, rows, tokenizer):
    """What the path is given for everything that is asked of the rows [asked, width], and the answers."""
    documents = [lay_out_group(f"plain-{i}", [row], tokenizer, random.Random(i)) for i, row in enumerate(rows)]
    windows = [split(d, 254)[0] for d in documents]
    out, answers, rng = [], [], random.Random(1)
    reader.eval()
    for batch in batches(windows, 1536, 1):
        *network, first, _ = inputs(batch)
        words = reader.frames.words(below(reader.encoder, *network), network[-1], first)[..., reader.frames.head.own :]
        for b, (start, end), marked, _, said in questions(batch, rng, plain=True):
            marks = torch.zeros(1, end - start, dtype=torch.long)
            for label, x, y in marked:
                marks[0, x - start : y - start] = label
            x = words[b : b + 1, start:end]
            means = [mean(x, which) for which in (marks >= 0, (marks > 0) & (marks < TARGET), marks == TARGET)]
            out.append(torch.cat(means, -1)[0].half())
            answers.append(said)
    return torch.stack(out), answers


def fit(x, gold, outputs, strength, loss_of):
    """The weights [outputs, width] and biases that lose least, with a penalty on the squares of weights."""
    weight, bias = torch.zeros(outputs, x.shape[1], requires_grad=True), torch.zeros(outputs, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=60, history_size=10, line_search_fn="strong_wolfe")

    def lost():
        optimizer.zero_grad()
        loss = loss_of(x @ weight.T + bias, gold) + strength * weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(lost)
    return weight.detach(), bias.detach()


def many(scores, gold):
    """Each row has one answer or one of several."""
    return -(scores.log_softmax(-1) + gold.log()).logsumexp(-1).mean()


def one_hot(question, answers):
    gold = torch.zeros(len(answers), ANSWERS[question])
    for i, answer in enumerate(answers):
        gold[i, answer if question != "valid" else 0] = 1.0 if question != "valid" else float(answer)
    return gold


def main():
    a = argparse.ArgumentParser()
    options(a)
    a.add_argument("--out", required=True)
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--strength", type=float, default=2e-3)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    reader = reader_of(o.go_on)
    rows = read_rows(o.frames, o.shared)
    x, answers = features(reader, [r for r in rows if not is_held(r)], tokenizer)
    apart, apart_answers = features(reader, [r for r in rows if is_held(r)], tokenizer)
    # Some dimensions of a BERT are large and say little; evened out, and the weights taken back afterwards.
    x, apart = x.float(), apart.float()
    middle, spread = x.mean(0), x.std(0) + 1e-5
    x, apart = (x - middle) / spread, (apart - middle) / spread
    print(len(x), "asked to learn from,", len(apart), "apart", flush=True)
    weights, biases = [], []
    for question, outputs in ANSWERS.items():
        which = [i for i, said in enumerate(answers) if said.get(question) is not None]
        yes = question in ("valid", "contexts")
        loss_of = F.binary_cross_entropy_with_logits if yes else many
        gold = one_hot(question, [answers[i][question] for i in which])
        weight, bias = fit(x[which], gold, outputs, o.strength / (outputs if question == "contexts" else 1), loss_of)
        weights.append(weight / spread)
        biases.append(bias - weight @ (middle / spread))
        held = [i for i, said in enumerate(apart_answers) if said.get(question) is not None]
        if held:
            said, gold = apart[held] @ weight.T + bias, one_hot(question, [apart_answers[i][question] for i in held])
            right = ((said > 0) == (gold > 0)).float().mean() if yes else gold[torch.arange(len(held)), said.argmax(-1)].mean()
            print(f"{question:12} {len(which):6} learned, {len(held):5} apart, {100 * float(right):.1f} right", flush=True)
    head = reader.frames.head
    with torch.no_grad():
        head.plain.weight.copy_(torch.cat(weights))
        head.plain.bias.copy_(torch.cat(biases))
        head.answers.weight.zero_()
        head.answers.bias.zero_()
    os.makedirs(o.out, exist_ok=True)
    saved = torch.load(os.path.join(o.go_on, "latest.pt"))
    torch.save({"average": reader.state_dict(), "step": 0, "options": saved["options"]}, os.path.join(o.out, "latest.pt"))


if __name__ == "__main__":
    main()

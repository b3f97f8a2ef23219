"""What parts of a trained reader bring, measured on dev without training anew: python ablate.py --run runs/b ...

Averaged weights against the last ones, the CRF's learned transitions against bare constraints, learned links against
the nearest span, and other window lengths.
"""
import argparse
import os

import torch
from tokenizers import Tokenizer

from corpus import one_view_a_text, read_polnear, to_document
from predict import predict_documents
from reader import Reader
from score import score


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--run", required=True)
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer = Tokenizer.from_file(o.tokenizer)
    dev = [to_document(v, tokenizer) for v in one_view_a_text(read_polnear(os.path.join(o.shared, "corpora/polnear/dev")))]
    saved = torch.load(os.path.join(o.run, "latest.pt"))

    def show(name, weights, room=saved["options"]["room"], transitions=True, learned_links=True):
        reader = Reader(0.0)
        reader.load_state_dict(weights)
        if not transitions:
            torch.nn.init.zeros_(reader.heads.crf.transitions)
        print(name, score(predict_documents(reader, dev, room, learned_links), o.shared), flush=True)

    show("as it is", saved["average"])
    show("last weights in place of averaged", saved["reader"])
    show("constraints in place of learned transitions", saved["average"], transitions=False)
    show("nearest span in place of learned links", saved["average"], learned_links=False)
    for room in (126, 382, 510):
        show(f"windows of {room} pieces", saved["average"], room=room)


if __name__ == "__main__":
    main()

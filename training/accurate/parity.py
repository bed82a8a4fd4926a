"""What the trainer's network says of some of the composed sentences, for the test that holds the reader to it:
`python3 training/accurate/parity.py --work DIR --weights network.pt > training/accurate/parity.json` after train.py."""
import argparse
import json

import numpy as np
import torch

from network import Network, WORD
from train import batches, pack, read_forms


@torch.no_grad()
def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--weights", default="network.pt")
    options.add_argument("--words", type=int, default=25900)
    options.add_argument("--each", type=int, default=60)
    chosen = options.parse_args()
    lessons = json.load(open(f"{chosen.work}/lessons.json"))
    features, grams = read_forms(f"{chosen.work}/forms.i32")
    features[features[:, 0] > chosen.words, 0] = 0
    state = torch.load(f"{chosen.work}/{chosen.weights}")
    net = Network(torch.zeros_like(state["vectors"]), len(lessons["tags"]), len(lessons["rels"]), 401)
    net.load_state_dict(state)
    net.eval()
    rows = []
    for at, sentence in enumerate(lessons["sets"]["composed"]):
        if at % chosen.each:
            continue
        batch = pack([sentence], features, grams)
        tags, top = net(batch, torch.zeros(len(state["vectors"])))
        heads = net.arcs(top, batch)[batch["row"], batch["at"]].argmax(-1)
        packed = torch.where(heads == 0, -1, batch["spread"][batch["row"], (heads - 1).clamp_min(0)])
        rels = net.labels(top, packed, batch).argmax(-1)
        rows.append({"at": at, "tags": tags.argmax(-1).tolist(), "heads": heads.tolist(), "rels": rels.tolist()})
    print(json.dumps(rows))


main()

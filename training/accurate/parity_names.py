"""What the trainer's head for names says of some sentences, for the test that holds the reader to it:
`python3 training/accurate/parity_names.py --work DIR > training/accurate/parity-names.json` after train_names.py."""
import argparse
import json

import numpy as np
import torch

from train_names import OUTPUT_UNIT, UNIT, Head


@torch.no_grad()
def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--weights", default="names.pt")
    chosen = options.parse_args()
    meta = json.load(open(f"{chosen.work}/names.json"))
    width = meta["width"]
    rows = torch.from_numpy(np.fromfile(f"{chosen.work}/names-parity.i16", dtype=np.int16).reshape(-1, meta["row"]).copy())
    state = torch.load(f"{chosen.work}/{chosen.weights}")
    net = Head(width, meta["row"] - width, len(state["states.bias"]), meta["classes"])
    net.load_state_dict(state)
    net.eval()
    best = net(rows[:, :width].float() / UNIT, rows[:, width:].float() / OUTPUT_UNIT).argmax(1).tolist()
    said, at = [], 0
    for one in json.load(open(f"{chosen.work}/names-parity.json")):
        said.append({"at": one["at"], "classes": best[at : at + one["length"]]})
        at += one["length"]
    print(json.dumps(said))


main()

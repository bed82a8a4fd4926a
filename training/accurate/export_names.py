"""Writes the trained head for names as columns of numbers: `python3 training/accurate/export_names.py --work DIR` after train_names.py.

`DIR/nameHead.json` names the columns in the order in which `DIR/nameHead.bin` holds them.
"""
import argparse
import json

import numpy as np
import torch

from export import rounded

# What a score of 1 counts beside those of the linear finder; chosen on lessons held back from both.
SHARE = 800


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--weights", default="names.pt")
    options.add_argument("--share", type=int, default=SHARE)
    chosen = options.parse_args()
    state = torch.load(f"{chosen.work}/{chosen.weights}")
    columns = {}
    for name in ("form", "states", "out"):
        values, columns[f"{name}.scales"] = rounded(state[f"{name}.weight"], 127)
        columns[f"{name}.values"] = values.reshape(-1)
        if name != "form":
            columns[f"{name}.bias"] = state[f"{name}.bias"].numpy()
    sorts = {"int8": "i8", "float32": "f32"}
    listed = [{"name": name, "sort": sorts[str(one.dtype)], "length": len(one)} for name, one in columns.items()]
    json.dump({"share": chosen.share, "columns": listed}, open(f"{chosen.work}/nameHead.json", "w"))
    with open(f"{chosen.work}/nameHead.bin", "wb") as out:
        for one in columns.values():
            out.write(np.ascontiguousarray(one).tobytes())
    print(sum(one.nbytes for one in columns.values()), "bytes")


main()

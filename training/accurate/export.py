"""Writes the trained network as columns of numbers: `python3 training/accurate/export.py --work DIR` after train.py.

`DIR/network.json` names the columns in the order in which `DIR/network.bin` holds them.
"""
import argparse
import json

import numpy as np
import torch

from network import ADDED, FARTHEST, HIDDEN, LAYERS


def rounded(rows, levels):
    """Whole numbers, and for each row the size of its steps: what `network.Rounded` trains with."""
    scale = rows.abs().amax(-1, keepdim=True).clamp_min(1e-8) / levels
    return torch.round(rows / scale).numpy().astype(np.int8), scale.squeeze(-1).numpy().astype(np.float32)


def packed(values):
    pairs = values.reshape(-1, 2).astype(np.int16) & 15
    return (pairs[:, 0] | (pairs[:, 1] << 4)).astype(np.uint8)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--weights", default="network.pt")
    options.add_argument("--words", type=int, default=25900, help="vectors kept, the commonest words first: the file shall be small")
    chosen = options.parse_args()
    state = torch.load(f"{chosen.work}/{chosen.weights}")
    columns = {}

    def put(name, rows, levels=127):
        values, scales = rounded(rows, levels)
        columns[f"{name}.values"] = packed(values) if levels == 7 else values.reshape(-1)
        columns[f"{name}.scales"] = scales

    def plain(name, values):
        columns[name] = values.numpy().astype(np.float32).reshape(-1)

    columns["keys"] = np.fromfile(f"{chosen.work}/keys.i32", dtype=np.int32)[: chosen.words]
    put("words", (state["vectors"] + state["own"])[1 : chosen.words + 1], 7)
    put("grams", state["grams"], 7)
    for name in ("clusters", "bits", "shapes"):
        put(name, state[name])
    for layer in range(LAYERS):
        inner = [state[f"layers.{layer}.inner.{at}"] for at in range(6)]
        put(f"layers.{layer}.into", torch.cat([inner[0], inner[3]]))
        plain(f"layers.{layer}.into.bias", torch.cat([inner[2], inner[5]]))
        put(f"layers.{layer}.back", torch.cat([inner[1], inner[4]]))
    for name in ("tag", "arc_dep", "arc_head", "arc", "label_dep", "label_head", "label"):
        put(name, state[f"{name}.weight"])
        plain(f"{name}.bias", state[f"{name}.bias"])
    for name in ("root", "head_bias", "distance", "label_distance"):
        plain(name, state[name])
    sorts = {"int8": "i8", "uint8": "u8", "int32": "i32", "float32": "f32"}
    listed = [{"name": name, "sort": sorts[str(one.dtype)], "length": len(one)} for name, one in columns.items()]
    head = {"hidden": HIDDEN, "layers": LAYERS, "added": ADDED, "farthest": FARTHEST}
    json.dump({**head, "columns": listed}, open(f"{chosen.work}/network.json", "w"))
    with open(f"{chosen.work}/network.bin", "wb") as out:
        for one in columns.values():
            out.write(one.tobytes())
    print(sum(one.nbytes for one in columns.values()), "bytes")


if __name__ == "__main__":
    main()

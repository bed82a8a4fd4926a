"""Trains the accurate tier: `python3 training/accurate/train.py --work DIR` after make-vectors.ts and make-lessons.ts.

One thread, fixed seed; writes `DIR/network.pt` after every epoch and measures on the development sets.
"""
import argparse
import json
import math
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import numpy as np
import torch
import torch.nn.functional as F

from network import Network, WORD

torch.set_num_threads(1)


def read_forms(path):
    rows = np.fromfile(path, dtype=np.int32)
    features, grams, at = [], [], 0
    while at < len(rows):
        count = int(rows[at + 4])
        features.append(rows[at : at + 4])
        grams.append(rows[at + 5 : at + 5 + count].astype(np.int64))
        at += 5 + count
    return np.array(features, dtype=np.int64), grams


def batches(sentences, most, random=None):
    """Sentences of like length go together; each batch has about `most` words."""
    noise = random.random(len(sentences)) * 4 if random is not None else np.zeros(len(sentences))
    order = sorted(range(len(sentences)), key=lambda at: len(sentences[at]["forms"]) + noise[at])
    found, now, words = [], [], 0
    for at in order:
        length = len(sentences[at]["forms"])
        if now and words + length > most:
            found.append(now)
            now, words = [], 0
        now.append(sentences[at])
        words += length
    found.append(now)
    if random is not None:
        random.shuffle(found)
    return found


def pack(sentences, features, grams):
    """Words of a batch in packed order: all first words, all second words, …, of the longest sentences first."""
    order = sorted(sentences, key=lambda one: -len(one["forms"]))
    lengths = np.array([len(one["forms"]) for one in order])
    longest = int(lengths[0])
    sizes = np.array([int((lengths > step).sum()) for step in range(longest)])
    begins = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    count = int(sizes.sum())
    forms, tags, rels = (np.zeros(count, np.int64) for _ in range(3))
    heads, at = np.zeros(count, np.int64), np.zeros(count, np.int64)
    spread = np.full((len(order), longest), -1, np.int64)
    for row, one in enumerate(order):
        where = begins[: lengths[row]] + row
        spread[row, : lengths[row]] = where
        forms[where], tags[where], rels[where], heads[where] = one["forms"], one["tags"], one["rels"], one["heads"]
        at[where] = np.arange(lengths[row])
    unique, place = np.unique(forms, return_inverse=True)
    pieces = [grams[form] for form in unique]
    counts = np.array([len(piece) for piece in pieces])
    absent = np.concatenate([np.zeros((len(order), 1), bool), spread < 0], 1)
    # Places of heads in packed order, -1 for the root.
    row_of = np.zeros(count, np.int64)
    for row in range(len(order)):
        row_of[spread[row, : lengths[row]]] = row
    packed_heads = np.where(heads == 0, -1, spread[row_of, np.maximum(heads - 1, 0)])
    t = torch.from_numpy
    return {
        "word": t(features[forms, 0]), "cluster": t(features[forms, 1]), "bits": t(features[forms, 2]),
        "shape": t(features[forms, 3]), "grams": t(np.concatenate(pieces)),
        "gram_from": t(np.concatenate([[0], np.cumsum(counts)[:-1]])),
        "gram_share": t((1 / np.sqrt(np.maximum(counts, 1))).astype(np.float32)), "place": t(place.reshape(-1)),
        "sizes": t(sizes), "spread": t(spread), "absent": t(absent), "at": t(at), "row": t(row_of),
        "tags": t(tags), "rels": t(rels), "heads": t(heads), "packed_heads": t(packed_heads),
    }


def losses(net, batch, drop_words):
    tags, top = net(batch, drop_words)
    arcs = net.arcs(top, batch)[batch["row"], batch["at"]]
    labels = net.labels(top, batch["packed_heads"], batch)
    return (
        F.cross_entropy(tags, batch["tags"]),
        F.cross_entropy(arcs, batch["heads"]),
        F.cross_entropy(labels, batch["rels"]),
    )


@torch.no_grad()
def measure(net, packed, upos_of, bare_of, drop_words):
    """Accuracy of UPOS, heads and bare relations; heads taken greedily."""
    net.eval()
    words = upos = uas = las = 0
    for batch in packed:
        tags, top = net(batch, drop_words)
        heads = net.arcs(top, batch)[batch["row"], batch["at"]].argmax(-1)
        packed_heads = torch.where(heads == 0, -1, batch["spread"][batch["row"], (heads - 1).clamp_min(0)])
        rels = net.labels(top, packed_heads, batch).argmax(-1)
        right = heads == batch["heads"]
        words += len(heads)
        upos += int((upos_of[tags.argmax(-1)] == upos_of[batch["tags"]]).sum())
        uas += int(right.sum())
        las += int((right & (bare_of[rels] == bare_of[batch["rels"]])).sum())
    net.train()
    return tuple(100 * n / words for n in (upos, uas, las))


def number_groups(names):
    kinds = {}
    return torch.tensor([kinds.setdefault(name, len(kinds)) for name in names])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--epochs", type=int, default=24)
    options.add_argument("--words", type=int, default=1200)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--with", dest="others", default="", help="further sets of lessons: cropped,agreed")
    options.add_argument("--from", dest="begin", help="go on from these weights")
    options.add_argument("--out", default="network.pt")
    options.add_argument("--minutes", type=float, default=0, help="only time the first steps")
    chosen = options.parse_args()
    torch.manual_seed(5)
    random = np.random.default_rng(5)
    lessons = json.load(open(f"{chosen.work}/lessons.json"))
    features, grams = read_forms(f"{chosen.work}/forms.i32")
    vectors = torch.from_numpy(np.fromfile(f"{chosen.work}/vectors.f32", dtype=np.float32).reshape(-1, WORD).copy())
    vectors = vectors / vectors.std() * 0.5
    vectors = torch.cat([torch.zeros(1, WORD), vectors])
    sets = lessons["sets"]
    train = sets["train"] + [one for name in chosen.others.split(",") if name for one in sets[name]]
    upos_of = number_groups([tag.split(" ")[0] for tag in lessons["tags"]])
    bare_of = number_groups([rel.split(":")[0] for rel in lessons["rels"]])
    seen = np.zeros(len(vectors))
    for one in train:
        np.add.at(seen, features[one["forms"], 0], 1)
    drop_words = torch.from_numpy((0.05 + 0.4 / (0.4 + np.maximum(seen, 0.3))).astype(np.float32)).clamp_max(0.5)
    net = Network(vectors, len(lessons["tags"]), len(lessons["rels"]), 401)
    print("weights", sum(p.numel() for p in net.parameters()), "in matrices", sum(p.numel() for n, p in net.named_parameters() if p.dim() == 2 and not n.startswith(("own", "grams", "clusters", "bits", "shapes"))), flush=True)
    if chosen.begin:
        net.load_state_dict(torch.load(chosen.begin))
    best = torch.optim.Adam(net.parameters(), lr=chosen.rate, betas=(0.9, 0.95), eps=1e-8)
    steps_each = len(batches(train, chosen.words))
    total = steps_each * chosen.epochs
    dev = {name: [pack(one, features, grams) for one in batches(sets[name], 3000)] for name in ("ewt", "gum")}
    step, start = 0, time.time()
    for epoch in range(chosen.epochs):
        sums = np.zeros(3)
        for sentences in batches(train, chosen.words, random):
            rate = min(1, (step + 1) / 150) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
            for group in best.param_groups:
                group["lr"] = chosen.rate * rate
            parts = losses(net, pack(sentences, features, grams), drop_words)
            loss = 0.5 * parts[0] + parts[1] + 0.5 * parts[2]
            best.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            best.step()
            # Vectors of words leave what was learnt from unmarked text only as far as it pays.
            with torch.no_grad():
                net.own.mul_(1 - 0.02 * chosen.rate * rate)
            sums += [float(part) for part in parts]
            step += 1
            if step % 50 == 0:
                print(f"step {step} {time.time() - start:.0f}s loss {sums / (step - epoch * steps_each)}", flush=True)
            if chosen.minutes and time.time() - start > chosen.minutes * 60:
                return
        figures = " ".join(
            f"{name} upos %.2f uas %.2f las %.2f" % measure(net, packed, upos_of, bare_of, drop_words)
            for name, packed in dev.items()
        )
        print(f"epoch {epoch + 1} {time.time() - start:.0f}s loss {sums / steps_each} {figures}", flush=True)
        torch.save(net.state_dict(), f"{chosen.work}/{chosen.out}.new")
        os.replace(f"{chosen.work}/{chosen.out}.new", f"{chosen.work}/{chosen.out}")


if __name__ == "__main__":
    main()

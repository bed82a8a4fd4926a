"""Trains the head for names of the accurate tier: `python3 training/accurate/train_names.py --work DIR` after make-name-states.ts.

The network stays as it is; what the head sees of every word was written out once. A conditional random field over classes of words
(Lafferty et al. 2001); a class that a corpus does not mark may stand wherever it marks nothing. One thread, fixed seed.
"""
import argparse
import json
import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from network import Linear, bytes_of

torch.set_num_threads(1)
CLASSES = 21
UNIT, OUTPUT_UNIT, SCORE_UNIT = 2048, 8192, 64
NEVER = -1e4
# What it costs to call a word a name of a type that its corpus does not mark.
UNMARKED = -2.0


def follows(before, cls):
    """As `follows` of name-features.ts, but for the end of a sentence."""
    part = -1 if cls == 0 else (cls - 1) & 3
    if before > 0 and (before - 1) & 3 <= 1:
        return part in (1, 2) and (cls - 1) >> 2 == (before - 1) >> 2
    return part in (-1, 0, 3)


LEGAL = torch.tensor([[0.0 if follows(a, b) else NEVER for b in range(CLASSES)] for a in range(CLASSES)])
MAY_END = torch.tensor([0.0 if c == 0 or (c - 1) & 3 >= 2 else NEVER for c in range(CLASSES)])
MAY_BEGIN = LEGAL[0]


class Head(nn.Module):
    def __init__(self, form, states, hidden):
        super().__init__()
        self.form = Linear(form, hidden)
        self.states = Linear(states, hidden)
        self.form.bias.requires_grad = False
        self.out = Linear(hidden, CLASSES)
        self.told = nn.Parameter(torch.eye(CLASSES) * 0.5)
        self.links = nn.Parameter(torch.zeros(CLASSES, CLASSES))

    def forward(self, form, states, told, drop):
        hidden = F.relu6(self.form(F.dropout(form, drop, self.training)) + self.states(F.dropout(states, drop, self.training)))
        told = F.dropout(told, 0.1, self.training)
        return self.out(F.dropout(hidden, drop, self.training)) + told @ bytes_of(self.told).t()


def forward_sum(scores, links, lengths):
    """Log of the sum over all paths; scores [sentence, word, class]."""
    now = scores[:, 0] + MAY_BEGIN
    for at in range(1, scores.shape[1]):
        after = torch.logsumexp(now.unsqueeze(2) + links, 1) + scores[:, at]
        now = torch.where((at < lengths).unsqueeze(1), after, now)
    return torch.logsumexp(now + MAY_END, 1)


def best_path(scores, links):
    now = scores[0] + MAY_BEGIN.numpy()
    back = []
    for row in scores[1:]:
        sums = now[:, None] + links
        back.append(sums.argmax(0))
        now = sums.max(0) + row
    path = [int((now + MAY_END.numpy()).argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def names_of(path):
    found, first = set(), 0
    for at, cls in enumerate(path):
        if cls == 0:
            continue
        part = (cls - 1) & 3
        if part in (0, 3):
            first = at
        if part in (2, 3):
            found.add((first, at, (cls - 1) >> 2))
    return found


def measure(net, data, held):
    net.eval()
    sums = {}
    links = (net.links.detach() + LEGAL).numpy()
    with torch.no_grad():
        for one in held:
            scores = net(*data.inputs(one["at"], one["to"]), 0).numpy()
            skipped = set(one["unmarked"])
            found = {name for name in names_of(best_path(scores, links)) if name[2] not in skipped}
            gold = names_of(one["gold"])
            for key in (one["corpus"],) if one["corpus"] == "diplomatic" else (one["corpus"], "all"):
                row = sums.setdefault(key, [0, 0, 0])
                row[0] += len(gold)
                row[1] += len(found)
                row[2] += len(gold & found)
    net.train()
    return " ".join(f"{key} {200 * right / max(1, gold + found):.2f}" for key, (gold, found, right) in sums.items())


class Data:
    def __init__(self, work):
        self.meta = json.load(open(f"{work}/names.json"))
        width, both, row = self.meta["width"], self.meta["both"], self.meta["row"]
        rows = torch.from_numpy(np.fromfile(f"{work}/names.i16", dtype=np.int16).reshape(-1, row))
        self.form, self.states, self.told = rows[:, :width], rows[:, width : width + 2 * both], rows[:, width + 2 * both :]
        at = 0
        for one in self.meta["sentences"]:
            one["at"], one["to"] = at, at + len(one["gold"])
            at = one["to"]

    def inputs(self, at, to):
        return self.form[at:to].float() / UNIT, self.states[at:to].float() / OUTPUT_UNIT, self.told[at:to].float() / SCORE_UNIT


def batch_loss(net, data, batch, drop):
    batch = sorted(batch, key=lambda one: -len(one["gold"]))
    parts = [data.inputs(one["at"], one["to"]) for one in batch]
    flat = net(*(torch.cat(column) for column in zip(*parts)), drop)
    lengths = torch.tensor([len(one["gold"]) for one in batch])
    longest = int(lengths[0])
    scores = torch.zeros(len(batch), longest, CLASSES)
    allowed = torch.full((len(batch), longest, CLASSES), NEVER)
    at = 0
    for row, one in enumerate(batch):
        size = len(one["gold"])
        scores[row, :size] = flat[at : at + size]
        at += size
        gold = torch.tensor(one["gold"])
        allowed[row, torch.arange(size), gold] = 0
        for kind in one["unmarked"]:
            free = (gold == 0).nonzero().squeeze(1)
            allowed[row, free, 1 + 4 * kind : 5 + 4 * kind] = UNMARKED
    links = net.links + LEGAL
    both = forward_sum(torch.cat([scores, scores + allowed]), links, torch.cat([lengths, lengths]))
    half = len(batch)
    return (both[:half] - both[half:]).sum() / flat.shape[0]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--epochs", type=int, default=12)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--drop", type=float, default=0.4)
    options.add_argument("--hidden", type=int, default=96)
    options.add_argument("--decay", type=float, default=1e-5)
    options.add_argument("--out", default="names.pt")
    options.add_argument("--dev", action="store_true", help="hold back a tenth of the lessons and measure on it too")
    chosen = options.parse_args()
    torch.manual_seed(5)
    random = np.random.default_rng(5)
    data = Data(chosen.work)
    sentences = [one for one in data.meta["sentences"] if one["gold"]]
    lessons = [one for one in sentences if one["set"] == "train" and len(one["gold"]) <= 120]
    held = [one for one in sentences if one["set"] == "held"]
    dev = [one for one in lessons if one["doc"] % 10 == 7] if chosen.dev else []
    lessons = [one for one in lessons if not chosen.dev or one["doc"] % 10 != 7]
    net = Head(data.form.shape[1], data.states.shape[1], chosen.hidden)
    best = torch.optim.AdamW([p for p in net.parameters() if p.requires_grad], lr=chosen.rate, weight_decay=chosen.decay)
    step, total = 0, chosen.epochs * (len(lessons) // 48 + 1)
    for epoch in range(chosen.epochs):
        order = sorted(range(len(lessons)), key=lambda at: len(lessons[at]["gold"]) + random.random() * 8)
        groups = [order[at : at + 48] for at in range(0, len(order), 48)]
        random.shuffle(groups)
        loss_sum = 0.0
        for group in groups:
            for one in best.param_groups:
                one["lr"] = chosen.rate * max(0.02, 1 - step / total)
            loss = batch_loss(net, data, [lessons[at] for at in group], chosen.drop)
            best.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            best.step()
            loss_sum += float(loss.detach())
            step += 1
        if dev and epoch % 3 == 2:
            print(" dev", measure(net, data, dev), flush=True)
        if epoch % 4 == 3 or epoch == chosen.epochs - 1:
            print("held", measure(net, data, held), flush=True)
        print(epoch + 1, round(loss_sum / len(groups), 4), flush=True)
    torch.save(net.state_dict(), f"{chosen.work}/{chosen.out}")


main()

"""Trains the head for names of the accurate tier: `python3 training/accurate/train_names.py --work DIR` after make-name-states.ts.

The network stays as it is; what the head sees of every word was written out once. Each word that may be of a name is a lesson; where a corpus
marks nothing, a type that it never marks is little wrong. One thread, fixed seed.
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

from network import Linear

torch.set_num_threads(1)
UNIT, OUTPUT_UNIT = 2048, 8192
# What it costs to give a word a type that its corpus does not mark.
UNMARKED = -2.0
BATCH = 512
# Shares of a form's numbers, of whole forms, of outputs of the layers and of the head's own that are hidden at random.
DROP_FORM, DROP_WHOLE, DROP_STATES, DROP_OWN = 0.4, 0.2, 0.3, 0.3


class Head(nn.Module):
    def __init__(self, form, states, hidden, classes):
        super().__init__()
        self.form = Linear(form, hidden)
        self.form.bias.requires_grad = False
        self.states = Linear(states, hidden)
        self.out = Linear(hidden, classes)

    def forward(self, form, states):
        if self.training:
            whole = (torch.rand(len(form), 1) > DROP_WHOLE) / (1 - DROP_WHOLE)
            form, states = F.dropout(form, DROP_FORM) * whole, F.dropout(states, DROP_STATES)
        hidden = F.relu6(self.form(form) + self.states(states))
        return self.out(F.dropout(hidden, DROP_OWN, self.training))


class Data:
    def __init__(self, work):
        self.meta = json.load(open(f"{work}/names.json"))
        width = self.meta["width"]
        rows = torch.from_numpy(np.fromfile(f"{work}/names.i16", dtype=np.int16).reshape(-1, self.meta["row"]))
        self.form, self.states = rows[:, :width].float() / UNIT, rows[:, width:].float() / OUTPUT_UNIT
        self.gold = torch.tensor(self.meta["gold"])
        # For each word, which classes its corpus does not mark.
        kinds = torch.tensor(self.meta["unmarked"])
        self.free = torch.stack([(kinds >> ((cls - 1) // 4)) & 1 if cls else kinds * 0 for cls in range(self.meta["classes"])], 1)
        self.free = (self.free * (self.gold == 0).unsqueeze(1)).bool()


def loss_of(logits, gold, free):
    logs = F.log_softmax(logits, 1)
    right = logs.gather(1, gold.unsqueeze(1))
    others = torch.where(free, logs + UNMARKED, torch.full_like(logs, -1e4))
    return -torch.logsumexp(torch.cat([right, others], 1), 1).mean()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--work", required=True)
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--decay", type=float, default=0.01)
    options.add_argument("--hidden", type=int, default=96, help="a multiple of 16")
    options.add_argument("--out", default="names.pt")
    chosen = options.parse_args()
    torch.manual_seed(5)
    data = Data(chosen.work)
    net = Head(data.form.shape[1], data.states.shape[1], chosen.hidden, data.meta["classes"])
    best = torch.optim.AdamW([p for p in net.parameters() if p.requires_grad], lr=chosen.rate, weight_decay=chosen.decay)
    count = len(data.gold)
    step, total = 0, chosen.epochs * (count // BATCH + 1)
    for epoch in range(chosen.epochs):
        order, loss_sum = torch.randperm(count), 0.0
        for from_ in range(0, count, BATCH):
            at = order[from_ : from_ + BATCH]
            for group in best.param_groups:
                group["lr"] = chosen.rate * max(0.02, 1 - step / total)
            loss = loss_of(net(data.form[at], data.states[at]), data.gold[at], data.free[at])
            best.zero_grad(set_to_none=True)
            loss.backward()
            best.step()
            loss_sum += float(loss.detach())
            step += 1
        print(epoch + 1, round(loss_sum * BATCH / count, 4), flush=True)
    torch.save(net.state_dict(), f"{chosen.work}/{chosen.out}")


if __name__ == "__main__":
    main()

"""The network of the accurate tier: embeddings of forms, three layers of LSTM in both directions, heads for tags and trees.

Weights are rounded as they will be stored from the first step on (straight-through), so that nothing is lost at the end.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

WORD, GRAM, CLUSTER, BITS, SHAPE = 96, 64, 24, 16, 16
HIDDEN, LAYERS = 112, 2
ARC, ADDED, PAIR = 96, 96, 48
GRAM_PLACES, SHAPE_PLACES, BITS_PLACES = 16384, 512, 128
INPUT = WORD + GRAM + CLUSTER + BITS + SHAPE
# Distances from a word to its head that are told apart, by sign; the root has a place of its own.
FARTHEST = 12
DISTANCES = 2 * FARTHEST + 2


class Rounded(torch.autograd.Function):
    """Rounds each row to `levels` steps on either side of zero; gradients pass as if nothing had been done."""

    @staticmethod
    def forward(ctx, rows, levels):
        scale = rows.abs().amax(-1, keepdim=True).clamp_min(1e-8) / levels
        return torch.round(rows / scale) * scale

    @staticmethod
    def backward(ctx, grad):
        return grad, None


def bytes_of(rows):
    return Rounded.apply(rows, 127)


def nibbles_of(rows):
    return Rounded.apply(rows, 7)


class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))
        self.bias = nn.Parameter(torch.zeros(outputs))
        nn.init.xavier_uniform_(self.weight)

    def forward(self, x):
        return F.linear(x, bytes_of(self.weight), self.bias)


class Layer(nn.Module):
    """One LSTM in both directions; links between steps are dropped at random, the same for all steps (Merity et al. 2017)."""

    def __init__(self, inputs, hidden):
        super().__init__()
        self.inner = nn.ParameterList()
        for _ in range(2):
            into = torch.empty(4 * hidden, inputs)
            nn.init.xavier_uniform_(into)
            back = torch.cat([nn.init.orthogonal_(torch.empty(hidden, hidden)) for _ in range(4)])
            bias = torch.zeros(4 * hidden)
            bias[hidden : 2 * hidden] = 1
            for one in (into, back, bias):
                self.inner.append(nn.Parameter(one))
        self.hidden = hidden

    def forward(self, x, sizes, drop):
        weights = []
        zero = torch.zeros(4 * self.hidden)
        for at in (0, 3):
            back = F.dropout(bytes_of(self.inner[at + 1]), drop, self.training)
            weights += [bytes_of(self.inner[at]), back, self.inner[at + 2], zero]
        start = torch.zeros(2, int(sizes[0]), self.hidden)
        out, _, _ = torch._VF.lstm(x, sizes, (start, start), weights, True, 1, 0.0, self.training, True)
        return out


class Network(nn.Module):
    def __init__(self, vectors, tags, rels, clusters):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.own = nn.Parameter(torch.zeros_like(vectors))
        self.grams = nn.Parameter(torch.randn(GRAM_PLACES, GRAM) * 0.1)
        self.clusters = nn.Parameter(torch.randn(clusters, CLUSTER) * 0.3)
        self.bits = nn.Parameter(torch.randn(BITS_PLACES, BITS) * 0.3)
        self.shapes = nn.Parameter(torch.randn(SHAPE_PLACES, SHAPE) * 0.1)
        self.layers = nn.ModuleList(Layer(INPUT if at == 0 else 2 * HIDDEN, HIDDEN) for at in range(LAYERS))
        self.tag = Linear(2 * HIDDEN, tags)
        self.root = nn.Parameter(torch.zeros(2 * HIDDEN))
        self.arc_dep = Linear(2 * HIDDEN, ARC)
        self.arc_head = Linear(2 * HIDDEN, ARC)
        self.arc = Linear(ARC, ARC)
        self.head_bias = nn.Parameter(torch.zeros(ARC))
        self.distance = nn.Parameter(torch.zeros(DISTANCES))
        self.label_dep = Linear(2 * HIDDEN, ADDED + PAIR)
        self.label_head = Linear(2 * HIDDEN, ADDED + PAIR)
        self.label_distance = nn.Parameter(torch.zeros(DISTANCES, ADDED))
        self.label = Linear(ADDED + PAIR, rels)
        nn.init.zeros_(self.label.weight)

    def embed(self, batch, drop_words):
        """Inputs of all different forms of a batch are made once, then gathered."""
        word = batch["word"]
        cluster = batch["cluster"]
        if self.training:
            gone = torch.rand(len(word)) < drop_words[word]
            word = word.masked_fill(gone, 0)
            cluster = cluster.masked_fill(gone & (torch.rand(len(word)) < 0.5), 0)
        vectors = nibbles_of(F.embedding(word, self.vectors) + F.embedding(word, self.own))
        vectors = vectors * (word > 0).unsqueeze(1)
        used, inverse = torch.unique(batch["grams"], return_inverse=True)
        rows = nibbles_of(self.grams[used])
        sums = F.embedding_bag(inverse, rows, batch["gram_from"], mode="sum") * batch["gram_share"].unsqueeze(1)
        sums = sums[batch["place"]]
        cluster = F.embedding(cluster, bytes_of(self.clusters))
        bits = F.embedding(batch["bits"], bytes_of(self.bits))
        shape = F.embedding(batch["shape"], bytes_of(self.shapes))
        return torch.cat([vectors, sums, cluster, bits, shape], 1)

    def forward(self, batch, drop_words, drop=0.33, drop_back=0.25):
        """Tag scores and outputs of the last layer for all words, in packed order."""
        x = self.embed(batch, drop_words)
        outs = []
        for layer in self.layers:
            x = layer(F.dropout(x, drop * (0.75 if not outs else 1), self.training), batch["sizes"], drop_back)
            outs.append(x)
        tags = self.tag(F.dropout(outs[-1], drop, self.training))
        return tags, F.dropout(outs[-1], drop, self.training)

    def arcs(self, top, batch, drop=0.33):
        """Scores [sentence, word, head]; head 0 is the root. `top` is packed."""
        padded = self.root.repeat(batch["spread"].shape[0], batch["spread"].shape[1] + 1, 1)
        words = top[batch["spread"].clamp_min(0)]
        padded = torch.cat([padded[:, :1], words], 1)
        dep = F.dropout(F.relu6(self.arc_dep(words)), drop, self.training)
        head = F.dropout(F.relu6(self.arc_head(padded)), drop, self.training)
        scores = torch.bmm(self.arc(dep), head.transpose(1, 2)) / math.sqrt(ARC)
        scores = scores + (head @ self.head_bias).unsqueeze(1)
        length = words.shape[1]
        apart = (torch.arange(length + 1).unsqueeze(0) - 1 - torch.arange(length).unsqueeze(1)).clamp(-FARTHEST, FARTHEST)
        place = apart + FARTHEST
        place[:, 0] = DISTANCES - 1
        scores = scores + self.distance[place]
        return scores.masked_fill(batch["absent"].unsqueeze(1), -1e4)

    def labels(self, top, heads, batch, drop=0.33):
        """Scores of relations for each packed word with a packed head (-1 for the root)."""
        own = self.label_dep(top)
        rooted = torch.cat([top, self.root.unsqueeze(0)], 0)
        other = self.label_head(rooted)[torch.where(heads < 0, len(top), heads)]
        place = torch.where(heads < 0, DISTANCES - 1, FARTHEST + (batch["at"][heads] - batch["at"]).clamp(-FARTHEST, FARTHEST))
        sums = F.relu6(own[:, :ADDED] + other[:, :ADDED] + self.label_distance[place])
        pairs = own[:, ADDED:].clamp(-2, 2) * other[:, ADDED:].clamp(-2, 2)
        return self.label(F.dropout(torch.cat([sums, pairs], 1), drop, self.training))

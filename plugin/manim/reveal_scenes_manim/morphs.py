"""Outlines that become others: which of them are told, and how far between them all others are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .outlines import Array, Flags, breaks, path_data
from .poses import CLOSE


def alike(outlines: Sequence[Array]) -> list[str]:
    """Outlines in SVG's words; those with as many curves have as many runs, so that they can be mixed."""
    starts: dict[int, Flags] = {}
    for each in outlines:
        known = starts.get(len(each))
        starts[len(each)] = breaks(each) if known is None else known | breaks(each)
    return [path_data(each, starts[len(each)]) for each in outlines]


def mixed(runs: Sequence[Array]) -> tuple[list[Array], Array]:
    """A few outlines, and how far between which of them each of the runs is."""
    outlines = [runs[0]]
    weights = [0.0]
    first = 0
    while first < len(runs) - 1:
        last = len(runs) - 1
        while last > first + 1 and _between(runs[first : last + 1]) is None:
            last = first + max(1, (last - first) // 2)
        found = _between(runs[first : last + 1])
        peak = runs[last]
        shares: Array = np.array([0.0, 1.0]) if found is None else found
        if shares.max() > 1.001:
            peak = runs[first + int(shares.argmax())]
            shares = shares / shares.max()
        done = len(outlines) - 1
        weights += [done + float(share) for share in shares[1:].tolist()]
        outlines.append(peak)
        if weights[-1] < len(outlines) - 1.0001 and last < len(runs) - 1:
            outlines.append(runs[last])
            weights[-1] = len(outlines) - 1.0
        first = last
    return outlines, np.array(weights)[:, None]


def _between(runs: Sequence[Array]) -> Array | None:
    """How far outlines are on the way from the first to the farthest, if they are on it."""
    first = runs[0]
    if any(run.shape != first.shape for run in runs):
        return None
    flat = np.array([(run - first).ravel() for run in runs])
    far = int((flat**2).sum(axis=1).argmax())
    way = flat[-1] if np.abs(flat[-1]).max() > 0.01 else flat[far]
    length = float(way @ way)
    if length == 0:
        return np.zeros(len(runs))
    shares: Array = flat @ way / length
    if np.abs(flat - shares[:, None] * way).max() > CLOSE:
        return None
    return None if shares.min() < -0.5 else shares

"""Outlines of many curves, as graphs are that are drawn anew in each frame, told with as few as will do."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from .outlines import CURVE, Array, breaks
from .poses import CLOSE

MANY = 12
"""Curves of an outline for which it is worth while."""

FEWER = 0.75


def coarse(outlines: Sequence[Array]) -> list[Array]:
    """The same outlines; those that have as many curves as each other have as many again."""
    kept = list(outlines)
    for size in {len(each) for each in outlines}:
        where = [i for i, each in enumerate(outlines) if len(each) == size]
        if size < MANY * CURVE:
            continue
        told = _coarse(np.array([outlines[i] for i in where]))
        for i, each in zip(where, told, strict=True):
            kept[i] = each
    return kept


def _coarse(outlines: Array) -> Sequence[Array]:
    """Outlines × points × 2: neighbouring curves become one, wherever they can in all of them."""
    curves = outlines.reshape(len(outlines), -1, CURVE, 2)
    count = curves.shape[1]
    begins_run = np.any([breaks(each) for each in outlines], axis=0)
    places = _places(curves)
    spans = [(at, 1) for at in range(count)]
    size = 1
    while True:
        pairs = [
            i
            for i, ((first, one), (second, other)) in enumerate(itertools.pairwise(spans))
            if one == other == size and first % (2 * size) == 0 and not begins_run[second]
        ]
        starts = np.array([spans[i][0] for i in pairs], dtype=int)
        _, off = _one(curves, places, starts, 2 * size)
        joined = {i for i, each in zip(pairs, off, strict=True) if each <= CLOSE / 4}
        if not joined:
            break
        spans = [
            (first, 2 * size if i in joined else length)
            for i, (first, length) in enumerate(spans)
            if i - 1 not in joined
        ]
        size *= 2
    if len(spans) > FEWER * count:
        return list(outlines)
    told = np.concatenate(
        [_one(curves, places, np.array([first]), length)[0] for first, length in spans], axis=1
    )
    return list(told.reshape(len(outlines), -1, 2))


def _places(curves: Array) -> Array:
    """Where each curve begins, and its middle: outlines × twice as many as curves × 2."""
    a, b, c, d = (curves[:, :, i] for i in range(CURVE))
    both: Array = np.stack([a, (a + 3 * b + 3 * c + d) / 8], axis=2)
    return both.reshape(len(curves), -1, 2)


def _one(curves: Array, places: Array, starts: Array, length: int) -> tuple[Array, Array]:
    """The curves that are nearest to so many, from some on, at the same times; and how far off each is."""
    begin, end = curves[:, starts, 0], curves[:, starts + length - 1, 3]
    t = np.arange(1, 2 * length) / (2 * length)
    ends = np.array([(1 - t) ** 3, t**3]).T
    handles = np.array([3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t)]).T
    meant = places[:, 2 * starts[:, None] + np.arange(1, 2 * length)]
    left = meant - ends @ np.stack([begin, end], axis=2)
    found = np.linalg.pinv(handles) @ left
    off: Array = np.abs(handles @ found - left).max(axis=(0, 2, 3))
    return np.stack([begin, found[:, :, 0], found[:, :, 1], end], axis=2), off

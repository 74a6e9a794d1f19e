"""Outlines that are made anew as a longer or shorter part of one, as graphs up to a tracked value are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .course import Hint
from .outlines import CURVE, Array, breaks, path_data
from .poses import CLOSE
from .traced import EVENLY, places_at
from .writing import short

GRID = np.linspace(0, 1, 65)
"""Where on a curve the end of a part is looked for."""

NONE = 0.02
"""Curves: as good as none."""


@dataclass(frozen=True)
class Growth:
    """An outline, and how much of it is there, as the course of a drawing."""

    whole: Array
    begins: float
    ends: float
    rate: str
    is_reversed: bool

    @property
    def path(self) -> str:
        """All of it, in SVG's words."""
        return path_data(self.whole)

    def written(self) -> dict[str, Any]:
        when = {"begins": short(self.begins, 6), "ends": short(self.ends, 6)}
        told: dict[str, Any] = {**EVENLY, "as": "create", "rate": self.rate, **when}
        return {**told, "reversed": True} if self.is_reversed else told


def growth_of(times: Sequence[float], runs: Sequence[Array], hints: Iterable[Hint]) -> Growth | None:
    """Whether outlines are parts of the first or of the last of them, becoming so at some rate."""
    counts = [len(run) // CURVE for run in runs]
    if len(runs) < 3 or min(counts) == max(counts) or counts[0] == counts[-1]:
        return None
    is_reversed = counts[0] > counts[-1]
    whole = runs[0] if is_reversed else runs[-1]
    if max(counts) * CURVE > len(whole) or breaks(whole)[1:].any():
        return None
    found: list[float] = []
    grid = _grid_on(whole)
    for run in runs:
        length = _length(grid, run)
        if length is None:
            return None
        found.append(length)
    lengths, all_times = np.array(found), np.array(times, dtype=float)
    linear = Hint(float(times[0]), float(times[-1]), "linear", lambda share: share)
    for hint in [*hints, linear]:
        for told in (hint, _drawn_out(hint, lengths, all_times)):
            if told and _fits(told, whole, lengths, all_times, is_reversed):
                return Growth(whole, told.begins, told.ends, told.rate, is_reversed)
    return None


def _drawn_out(hint: Hint, lengths: Array, times: Array) -> Hint | None:
    """The same rate, from when nothing was there to when all is: linear ones may have begun before."""
    if hint.rate != "linear" or abs(lengths[-1] - lengths[0]) < NONE:
        return None
    pace = (times[-1] - times[0]) / (lengths[-1] - lengths[0])
    none = float(times[0] - lengths[0] * pace)
    whole = float(none + max(lengths[0], lengths[-1]) * pace)
    return Hint(min(none, whole), max(none, whole), "linear", hint.function)


def _fits(hint: Hint, whole: Array, lengths: Array, times: Array, is_reversed: bool) -> bool:
    """Whether it ends where it should at all times."""
    shares = np.clip((times - hint.begins) / (hint.ends - hint.begins), 0, 1)
    shares = 1 - shares if is_reversed else shares
    count = len(whole) // CURVE
    meant: Array = np.clip(count * np.array([hint.function(float(each)) for each in shares]), 0, count)
    off = places_at(whole, meant) - places_at(whole, lengths)
    return float(np.abs(off).max()) <= CLOSE


def _grid_on(whole: Array) -> Array:
    """Places on each of its curves: curves × grid × 2."""
    count = len(whole) // CURVE
    first: Array = np.arange(count, dtype=float)
    grid = places_at(whole, (first[:, None] + GRID * 0.999999).ravel())
    return grid.reshape(count, len(GRID), 2)


def _length(grid: Array, run: Array) -> float | None:
    """How many curves of an outline another one has, if it is the beginning of it."""
    count = len(run) // CURVE
    if count == 0:
        return 0
    # Where a spline ends its last curves take other times, but lead along the same way.
    within = places_at(run, np.arange(4 * count) / 4)
    off = np.linalg.norm(grid[:count, None] - within.reshape(count, -1, 1, 2), axis=3).min(axis=2)
    steps = np.linalg.norm(grid[:count, 1:] - grid[:count, :-1], axis=2).max(axis=1)
    tip = np.linalg.norm(grid[count - 1] - run[-1], axis=1)
    if (off.max(axis=1) > CLOSE + steps / 2).any() or tip.min() > CLOSE + steps[-1] / 2:
        return None
    return count - 1 + float(GRID[tip.argmin()])

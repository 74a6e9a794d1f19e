"""Outlines that only grow at their end, or leave at their beginning: one, and how much of it is there."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .course import needed
from .outlines import CURVE, Array, are_straight, breaks, path_data
from .poses import CLOSE
from .writing import short

AT_ONCE = 64
"""Curves by which an outline may have become shorter between two samples."""


EVENLY: dict[str, Any] = {"first": 0, "count": 1, "lagRatio": 0, "rate": "linear"}

WHOLE: dict[str, Any] = {**EVENLY, "as": "create", "begins": -1, "ends": 0}
"""All of an outline is there, of which there was a part before."""


@dataclass(frozen=True)
class Trace:
    """An outline of which a part is there, whose ends go on evenly."""

    points: Array
    first: float
    """Of its curves, so many are there at the beginning; all of them in the end."""
    length: float | None
    """How many are there at most, if its beginning goes on, too."""

    @property
    def path(self) -> str:
        """All that is ever seen of it, in SVG's words."""
        return _path(self.points)

    def written(self) -> dict[str, Any]:
        """As the course of a drawing that has begun before, or ends later."""
        count = len(self.points) // CURVE
        # Shares of the time at which it would be empty, and whole.
        empty = -self.first / (count - self.first)
        if self.length is None:
            return {**EVENLY, "as": "create", "begins": short(empty, 6), "ends": 1}
        width = self.length / count
        ends = empty + (1 - empty) * (1 + width)
        return {
            **EVENLY,
            "as": "pass",
            "timeWidth": short(width, 6),
            "begins": short(empty, 6),
            "ends": short(ends, 6),
        }


def trace_of(times: Sequence[float], runs: Sequence[Array]) -> Trace | None:
    """Finds out whether some outlines are parts of one, and tells it with as few curves as will do."""
    if len(runs) < 3 or len(runs[0]) < CURVE or breaks(runs[-1])[1:].any():
        return None
    begins, ends = [0], [len(runs[0]) // CURVE]
    pieces = [runs[0]]
    for one, other in itertools.pairwise(runs):
        left = _left(one, other)
        if left is None:
            return None
        more = other[len(one) - left * CURVE :]
        pieces.append(more)
        begins.append(begins[-1] + left)
        ends.append(ends[-1] + len(more) // CURVE)
    if ends[-1] == ends[0]:
        return None
    whole = np.concatenate(pieces)
    first, last = ends[0], ends[-1]
    tips = first + float(last - first) * np.array(times, dtype=float)
    if not _agree(whole, tips, np.array(ends, dtype=float)):
        return None
    if begins[-1] == 0:
        return _coarse(whole, first)
    length = float(ends[-1] - begins[-1])
    if not _agree(whole, np.maximum(0, tips - length), np.array(begins, dtype=float)):
        return None
    return Trace(whole, first, length)


def gone_on(one: Array, other: Array) -> str | None:
    """An outline that has gone on a little at its ends, in SVG's words, as few as will do."""
    if len(one) < CURVE or breaks(other)[1:].any() or _left(one, other) is None:
        return None
    if not are_straight(other).all():
        return _path(other)
    anchors = _anchors(other)
    kept = sorted(needed(np.arange(len(anchors), dtype=float), anchors, CLOSE / 2))
    return _path(_polyline(anchors[kept]))


def goes_nowhere(one: Array, other: Array) -> bool:
    """Whether an outline is another one, with a pen that has rested at its end."""
    return (
        CURVE <= len(one) <= len(other)
        and np.array_equal(one, other[: len(one)])
        and bool(np.all(other[len(one) :] == one[-1]))
    )


def _left(one: Array, other: Array) -> int | None:
    """How many curves have left the beginning of an outline; nothing, where it has become another one."""
    for left in range(min(AT_ONCE, len(one) // CURVE)):
        rest = one[left * CURVE :]
        if len(rest) <= len(other) and np.array_equal(rest, other[: len(rest)]):
            return left
    return None


def _agree(points: Array, one: Array, other: Array) -> bool:
    """Whether an outline is at the same places after so many curves."""
    return float(np.abs(places_at(points, one) - places_at(points, other)).max()) <= CLOSE / 2


def places_at(points: Array, curves: Array) -> Array:
    """Places on an outline after some numbers of its curves."""
    each = points.reshape(-1, CURVE, 2)
    index = np.clip(np.floor(curves).astype(int), 0, len(each) - 1)
    t = (curves - index)[:, None]
    a, b, c, d = (each[index, i] for i in range(CURVE))
    at: Array = a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3
    return at


def _coarse(whole: Array, first: int) -> Trace:
    """The same with longer straight lines, where nobody could tell."""
    parts = [whole[: first * CURVE], whole[first * CURVE :]]
    told = [_lines(part) for part in parts]
    return Trace(np.concatenate(told), len(told[0]) // CURVE, None)


def _lines(points: Array) -> Array:
    """As few straight lines, all of the same time, as are where these curves are."""
    count = len(points) // CURVE
    if not are_straight(points).all():
        return points
    anchors = _anchors(points)
    for step in range(min(count, 16), 1, -1):
        if count % step:
            continue
        kept = anchors[::step]
        shares = np.arange(step) / step
        lines = kept[:-1, None] + (kept[1:] - kept[:-1])[:, None] * shares[:, None]
        if float(np.abs(lines.reshape(-1, 2) - anchors[:-1]).max()) > CLOSE / 2:
            continue
        return _polyline(kept)
    return points


def _anchors(points: Array) -> Array:
    return np.concatenate([points[:1], points[CURVE - 1 :: CURVE]])


def _polyline(anchors: Array) -> Array:
    sides = anchors[1:] - anchors[:-1]
    points: Array = anchors[:-1, None] + sides[:, None] * (np.arange(CURVE) / 3)[:, None]
    return points.reshape(-1, 2)


def _path(points: Array) -> str:
    # Its pen is never lifted.
    starts = np.zeros(len(points) // CURVE, dtype=bool)
    starts[0] = True
    return path_data(points, starts)

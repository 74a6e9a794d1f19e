"""In which order things are painted: those with a higher depth over others, equals as they are told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

Place = tuple[int, int]
"""The depth of a thing, and where it is told among the others."""


def depths_in(places: Sequence[Place]) -> list[int]:
    """The depths with which things are painted in this order; as few as can be are others than they were."""
    found: list[int] = []
    kept = _in_order(places)
    for at, (depth, index) in enumerate(places):
        if at in kept:
            found.append(depth)
            continue
        following = next((places[i] for i in range(at + 1, len(places)) if i in kept), None)
        if found:
            last = found[-1], places[at - 1][1]
            place = (last[0] + (index < last[1]), index)
        elif following:
            place = (following[0] - (index > following[1]), index)
        else:
            place = (depth, index)
        if following and place > following:
            return _anew(places)
        found.append(place[0])
    return found


def _in_order(places: Sequence[Place]) -> set[int]:
    """The most of them that are in order already."""
    ends: list[Place] = []
    lasts: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        lasts[length : length + 1] = [at]
    kept: set[int] = set()
    at = lasts[-1] if lasts else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept


def _anew(places: Sequence[Place]) -> list[int]:
    """One deeper wherever a thing is told before the one under it."""
    found: list[int] = []
    depth, last = 0, -1
    for _, index in places:
        depth += index < last
        last = index
        found.append(depth)
    return found

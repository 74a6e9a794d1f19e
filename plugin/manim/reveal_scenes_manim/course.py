"""What becomes of numbers in the course of a play, told by as few of them as will do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .outlines import Array
from .writing import short

RateFunction = Callable[[float], float]


@dataclass(frozen=True)
class Hint:
    """Where something of the play may happen: a share of its time, and at which rate."""

    begins: float
    ends: float
    rate: str
    function: RateFunction


@dataclass(frozen=True)
class Course:
    """Values at shares of a play's time; in between they change at the rate."""

    times: list[float]
    values: list[Array]
    rate: str | None = None

    def written(self, write: Callable[[Array], Any]) -> dict[str, Any]:
        told: dict[str, Any] = {
            "times": [short(time, 4) for time in self.times],
            "values": [write(value) for value in self.values],
        }
        if self.times == [0, 1]:
            del told["times"]
        if self.rate and self.rate != "linear":
            told["rate"] = self.rate
        return told


def course_of(
    times: Sequence[float], values: Array, tolerance: Array | float, hints: Iterable[Hint]
) -> Course | None:
    """The course of some values (samples × numbers); nothing, if they stay as they are."""
    if np.all(np.abs(values - values[0]) <= np.asarray(tolerance) * 0.02):
        return None
    for hint in hints:
        found = _at_rate(times, values, tolerance, hint)
        if found:
            return found
    kept = sorted(needed(np.asarray(times), values, tolerance))
    return Course([times[i] for i in kept], [values[i] for i in kept])


def _at_rate(
    times: Sequence[float], values: Array, tolerance: Array | float, hint: Hint
) -> Course | None:
    """One movement at a known rate, if that is what it is."""
    length = hint.ends - hint.begins
    if length <= 0:
        return None
    shares = np.array(
        [hint.function(min(1, max(0, (time - hint.begins) / length))) for time in times]
    )
    weight = float((shares**2).sum())
    if weight == 0:
        return None
    way = (shares[:, None] * (values - values[0])).sum(axis=0) / weight
    if np.any(np.abs(values[0] + shares[:, None] * way - values) > tolerance):
        return None
    if hint.function(1) > 0.999:
        way = values[-1] - values[0]  # exactly where it leads
    return Course([hint.begins, hint.ends], [values[0], values[0] + way], hint.rate)


def needed(times: Array, values: Array, tolerance: Array | float) -> set[int]:
    """The samples between which all others are on a straight way (Douglas and Peucker)."""
    last = len(times) - 1
    kept = {0, last}
    waiting = [(0, last)]
    while waiting:
        first, end = waiting.pop()
        if end - first < 2:
            continue
        shares = (times[first + 1 : end] - times[first]) / (times[end] - times[first])
        straight = values[first] + shares[:, None] * (values[end] - values[first])
        off = (np.abs(straight - values[first + 1 : end]) / tolerance).max(axis=1)
        worst = int(off.argmax())
        if off[worst] <= 1:
            continue
        middle = first + 1 + worst
        kept.add(middle)
        waiting += [(first, middle), (middle, end)]
    return kept

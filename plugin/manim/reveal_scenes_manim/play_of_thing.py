"""What a play tells of one thing: when it is seen, at which rate, how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .course import Hint
from .events import Play
from .recorder import Recorder
from .things import Key, Seen, numbers_of
from .writing import short

AT_ONCE = 0.0005
"""A share of a play in which nobody sees what changes."""


def samples_in(times: Sequence[float], seen: Sequence[Seen | None]) -> tuple[list[float], list[Seen]]:
    """How something is seen that may be away in between: it goes, and comes again, all at once."""
    shares: list[float] = []
    samples: list[Seen] = []
    before: Seen | None = None
    for time, now in zip(times, seen, strict=True):
        if samples and (now is None) != (before is None):
            shares.append(time - AT_ONCE)
            samples.append(samples[-1])
        shares.append(time)
        samples.append(now or samples[-1].unseen)
        before = now
    return shares, samples


def hints_of(recorder: Recorder, key: Key, play: Play) -> list[Hint]:
    found = [hint for each in numbers_of(recorder, key) for hint in play.told.hints.get(each, [])]
    if not found:
        found = [hint for hints in play.told.hints.values() for hint in hints]
    return list(dict.fromkeys(found))[:4]


def is_waved(recorder: Recorder, key: Key, play: Play) -> bool:
    """Whether a wave runs through it, for which a verb must stand."""
    return any(number in play.told.waves for number in numbers_of(recorder, key))


def drawing_of(recorder: Recorder, key: Key, play: Play) -> dict[str, Any] | None:
    drawings = [each for each in map(play.told.drawings.get, numbers_of(recorder, key)) if each]
    if not drawings:
        return None
    first = min(drawings, key=lambda each: each.index)
    told: dict[str, Any] = {
        "as": first.way,
        "first": first.index,
        "count": first.count,
        "lagRatio": short(first.lag_ratio, 5),
        "rate": first.rate,
        "begins": short(first.begins, 5),
        "ends": short(first.ends, 5),
    }
    if first.is_reversed:
        told["reversed"] = True
    if key[0] != "path" and drawings[0].index > drawings[-1].index:
        told["lastFirst"] = True
    if first.way == "pass":
        told["timeWidth"] = short(first.time_width)
    return told

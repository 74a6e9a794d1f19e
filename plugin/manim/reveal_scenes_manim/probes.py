"""For tests: where Manim has everything at some moments of a play."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .events import Play
from .outlines import CURVE, Array
from .poses import STILL, placed
from .seeing import Eye
from .things import Seen, base_in, numbers_of
from .writing import short

How = tuple[Iterable[int], Mapping[int, None]]
"""The texts that are outlines, and those that are not compared."""


@dataclass
class Probes:
    """What a test compares with; of what is where it was before, nothing."""

    told: list[dict[str, Any]] = field(default_factory=list)
    known: dict[str, list[float]] = field(default_factory=dict)

    def note(self, eye: Eye, play: Play, how: How, begins: float, lasts: float) -> None:
        """Notes the probes of a play."""
        for share, board in play.probes:
            boxes = {
                eye.things[each.key].id: _box_of(eye, each)
                for each in eye.seen_on(eye.full_board(board, play), *how)
                if each.key in eye.things and each.is_seen and not _waits(eye, each, play, share)
            }
            changed: dict[str, Any] = {
                name: box for name, box in boxes.items() if self.known.get(name) != box
            }
            changed.update({name: None for name in self.known if name not in boxes})
            self.known = boxes
            self.told.append({"at": short(begins + lasts * share, 5), "boxes": changed})

    def end_at(self, time: float) -> None:
        """Forgets what comes later."""
        self.told = [each for each in self.told if each["at"] < time]


def _waits(eye: Eye, seen: Seen, play: Play, share: float) -> bool:
    """Whether none of it is drawn so far."""
    drawings = [play.told.drawings.get(each) for each in numbers_of(eye.recorder, seen.key)]
    return any(drawings) and all(each is not None and share <= each.starts for each in drawings)


def _box_of(eye: Eye, seen: Seen) -> list[float]:
    """The middle and the size of what is seen; of a text the middle alone."""
    if seen.points is not None:
        is_image = seen.key[0] == "image"
        low, high = _corners(seen.points) if is_image else _extent(seen.points)
        return [*(short(each) for each in (low + high) / 2), *(short(each) for each in high - low)]
    if seen.count and seen.pose:  # the edge that stays
        return [short(seen.pose.x), short(seen.pose.y)]
    piece = eye.recorder.pieces.get(seen.key[1])
    base = base_in(eye.recorder, piece.of if piece else seen.key[2])
    middle = base.center[None, :] if base else np.zeros((1, 2))
    return [short(each) for each in placed(middle, seen.pose or STILL)[0]]


def _corners(points: Array) -> tuple[Array, Array]:
    return points.min(axis=0), points.max(axis=0)


def _extent(points: Array) -> tuple[Array, Array]:
    """The box of an outline, finely enough for a test."""
    a, b, c, d = (points[i::CURVE][:, None] for i in range(CURVE))
    t = np.linspace(0, 1, 9)[None, :, None]
    s = 1 - t
    along = (a * s**3 + 3 * b * s * s * t + 3 * c * s * t * t + d * t**3).reshape(-1, 2)
    return along.min(axis=0), along.max(axis=0)

"""What a scene consists of: outlines and texts, and how each of them is seen at a moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .numbers import Count
from .outlines import Array
from .poses import STILL, Pose
from .recorder import Recorder
from .units import BASE, Base

Key = tuple[str, int, int]
"""An outline, an image, a text or a number: what it is, its mobject's number, and whose words it shows."""


@dataclass
class Thing:
    """A mobject of the scene as it is now."""

    id: str
    told: dict[str, Any]
    index: int
    points: Array
    """Of an outline: as it was told last, before its pose."""
    pose: Pose
    paint: Array
    first: Pose = STILL
    """Of a text: where the scene puts it."""
    shown: bool = True
    z: int = 0
    value: float = 0
    """Of a number."""
    seen: Seen | None = None
    """How it was seen last."""
    is_exact: bool = True
    """Of an outline: whether it was told with the curves that it has."""

    def leave(self) -> None:
        """It is off the board; how it looks when it comes again is told then."""
        self.shown = False
        self.seen = None
        self.paint = np.full(9, np.nan)
        self.pose = Pose(*[float("nan")] * 5)


ALPHAS = (3, 7)
"""Of a paint: how opaque its fill and its stroke are."""


@dataclass(frozen=True)
class Seen:
    """A thing on the board at one moment."""

    key: Key
    paint: Array
    points: Array | None = None
    pose: Pose | None = None
    count: Count | None = None

    @property
    def unseen(self) -> Seen:
        """The same while it is not on the board."""
        return replace(self, paint=np.where(np.isin(np.arange(9), ALPHAS), 0, self.paint))

    @property
    def is_seen(self) -> bool:
        """Whether anything of it is painted."""
        fill, stroke, width = self.paint[3], self.paint[7], self.paint[8]
        return bool(fill > 0 or (stroke > 0 and width > 0))


def numbers_of(recorder: Recorder, key: Key) -> list[int]:
    """The numbers of the mobjects that a thing stands for."""
    kind, number, _ = key
    return recorder.families[number] if kind in ("text", "number") else [number]


def base_in(recorder: Recorder, number: int) -> Base | None:
    own: Base | None = getattr(recorder.mobjects.get(number), BASE, None)
    return recorder.bases.get(number, own)


def is_words(recorder: Recorder, key: Key) -> bool:
    """Whether a thing is in the deck's own letters, which no outlines of Manim's are like."""
    base = base_in(recorder, key[2]) if key[0] == "text" else None
    return base is not None and base.told["kind"] == "text"

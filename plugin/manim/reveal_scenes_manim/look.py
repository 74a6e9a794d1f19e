"""What a mobject looks like at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .gradients import Gradient, gradient_of
from .outlines import CURVE, Array


@dataclass(frozen=True)
class Look:
    """The outline and the colours of one mobject without its submobjects."""

    points: Array
    """n × 2."""
    fill: Array
    """Red, green, blue and opacity, 0 to 1."""
    stroke: Array
    width: float
    """Hundredths of a unit."""
    gradient: Gradient | None = None
    """Its colours, where it has several: those above are in their middle."""

    @cached_property
    def paint(self) -> Array:
        """All of its colours and its width in a row."""
        return np.concatenate([self.fill, self.stroke, [self.width]])

    @property
    def has_color(self) -> bool:
        """Whether it would be painted, had it any width."""
        return bool(self.fill[3] > 0 or self.stroke[3] > 0)

    @property
    def is_seen(self) -> bool:
        """Whether anything of it is painted."""
        return bool(self.fill[3] > 0 or (self.stroke[3] > 0 and self.width > 0))


def colored_in(boards: Iterable[Mapping[int, Look]]) -> set[int]:
    """The numbers of what has a colour on one of some boards."""
    return {number for looks in boards for number, look in looks.items() if look.has_color}


NO_PAINT: Array = np.zeros(4)


def _first(rgbas: Any) -> Array:
    """A gradient's middle colour."""
    if len(rgbas) == 1 and rgbas.dtype == np.float64:
        return rgbas[0].copy()  # type: ignore[no-any-return]
    colors = np.asarray(rgbas, dtype=float)
    if colors.ndim != 2 or len(colors) == 0:
        return NO_PAINT
    first: Array = colors[0].copy() if len(colors) == 1 else colors.mean(axis=0)
    return first


def look_of(mobject: Any) -> Look:
    """How a mobject looks now."""
    points = mobject.points
    flat = np.array(points[: len(points) - len(points) % CURVE, :2], dtype=float)
    return Look(
        flat,
        _first(mobject.fill_rgbas),
        _first(mobject.stroke_rgbas),
        round(float(mobject.stroke_width), 4),
        gradient_of(mobject),
    )


def same(a: Look, b: Look) -> bool:
    """Whether nobody could tell two looks apart."""
    return (
        a.width == b.width
        and a.gradient == b.gradient
        and a.points.shape == b.points.shape
        and a.fill.tobytes() == b.fill.tobytes()
        and a.stroke.tobytes() == b.stroke.tobytes()
        and (a.points.tobytes() == b.points.tobytes() or float(np.abs(a.points - b.points).max()) <= 1e-5)
    )















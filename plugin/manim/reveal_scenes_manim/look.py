"""What a mobject looks like at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

CURVE = 4
"""Points of a cubic Bézier: an anchor, two handles, an anchor."""


@dataclass(frozen=True)
class Gradient:
    """The colours of an outline that has several, and in which direction they follow each other."""

    fill: tuple[str, ...]
    stroke: tuple[str, ...]
    direction: tuple[float, float]


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
        _gradient_of(mobject),
    )


def _gradient_of(mobject: Any) -> Gradient | None:
    fill, stroke = (_colors_in(rgbas) for rgbas in (mobject.fill_rgbas, mobject.stroke_rgbas))
    if not fill and not stroke:
        return None
    x, y = mobject.sheen_direction[:2]
    return Gradient(fill, stroke, (float(x), float(y)))


def _colors_in(rgbas: Any) -> tuple[str, ...]:
    """As in CSS, if there are several."""
    if len(rgbas) < 2:
        return ()
    colors = tuple(hexed(np.array([*rgba[:3], 1])) for rgba in np.asarray(rgbas, dtype=float))
    return colors if len(set(colors)) > 1 else ()


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


def hexed(rgba: Array) -> str:
    """A colour of CSS."""
    parts = [round(min(1, max(0, float(part))) * 255) for part in rgba]
    color = "#" + "".join(f"{part:02X}" for part in parts[:3])
    return color if parts[3] == 255 else f"{color}{parts[3]:02X}"


def short(number: float, digits: int = 3) -> float:
    """As many digits as can be seen; whole numbers as such, as JSON has them."""
    rounded = round(float(number), digits)
    return int(rounded) if rounded == int(rounded) else rounded


def breaks(points: Array) -> Flags:
    """At which of its curves a new run of an outline begins."""
    curves = points.reshape(-1, CURVE, 2)
    starts = np.ones(len(curves), dtype=bool)
    starts[1:] = np.abs(curves[1:, 0] - curves[:-1, 3]).max(axis=1) > 1e-6
    return starts


def are_straight(points: Array) -> Flags:
    """Which of its curves are straight lines."""
    curves = points.reshape(-1, CURVE, 2)
    side = curves[:, 3] - curves[:, 0]
    first = np.abs(curves[:, 0] + side / 3 - curves[:, 1]).max(axis=1) < 5e-4
    second = np.abs(curves[:, 0] + side * (2 / 3) - curves[:, 2]).max(axis=1) < 5e-4
    straight: Flags = first & second
    return straight


def whole_curves(points: Array) -> Array:
    """
    Where the curves of an outline begin that are not the rest of the one before: however they are split, and
    with whatever of no length between them, the same outline has the same.
    """
    curves = points[: len(points) - len(points) % CURVE].reshape(-1, CURVE, 2)
    close = 1e-6 * (float(np.ptp(points, axis=0).max()) if len(points) else 0)
    curves = curves[np.ptp(curves, axis=1).max(axis=1) > close]
    one, other = curves[:-1], curves[1:]
    ends, begins = np.linalg.norm([one[:, 3] - one[:, 2], other[:, 1] - other[:, 0]], axis=2)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = (ends / (ends + begins))[:, None]
        first = one[:, 0] + (one[:, 1] - one[:, 0]) / at
        last = other[:, 3] + (other[:, 2] - other[:, 3]) / (1 - at)
        between = first + (last - first) * at
        handles = one[:, 1] + (between - one[:, 1]) * at, between + (other[:, 2] - between) * at
        meet = handles[0] + (handles[1] - handles[0]) * at
    found = [(meet, one[:, 3]), (meet, other[:, 0]), (handles[0], one[:, 2]), (handles[1], other[:, 1])]
    goes_on = np.all([np.abs(a - b).max(axis=1) <= close for a, b in found], axis=0)
    starts: Array = curves[np.insert(~goes_on, 0, True), 0] if len(curves) else points[:0]
    return starts


def path_data(points: Array, starts: Flags | None = None) -> str:
    """An outline in SVG's words, y down; a unit of it is one of the scene.

    `starts` tells where its runs begin, if it is to have as many as others.
    """
    if len(points) < CURVE:
        return "M0 0"
    curves = points.reshape(-1, CURVE, 2)
    starts = breaks(points) if starts is None else starts
    straight = are_straight(points)
    written = np.round(curves * [1, -1], 3) + 0.0
    words: list[str] = []
    begin = 0

    def close(until: int) -> None:
        # What differs when it is written would get one more line to its beginning.
        if np.array_equal(written[until, 3], written[begin, 0]):
            words.append("Z")

    for index, curve in enumerate(written):
        if starts[index]:
            if index:
                close(index - 1)
            begin = index
            words.append("M" + _numbers(curve[:1]))
        if straight[index]:
            words.append("L" + _numbers(curve[3:]))
        else:
            words.append("C" + _numbers(curve[1:]))
    close(len(curves) - 1)
    return "".join(words)


def _numbers(points: Array) -> str:
    """Numbers with as few characters as SVG needs: `.5-.25`, not `0.5 -0.25`."""
    text = ""
    for number in points.flat:
        word = f"{number:.3f}".rstrip("0").rstrip(".")
        word = word.replace("0.", ".", 1) if word.startswith(("0.", "-0.")) else word
        text += word if not text or word.startswith("-") else f" {word}"
    return text

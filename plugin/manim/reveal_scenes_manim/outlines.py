"""Outlines as Manim has them, curve by curve, and as SVG writes them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


Flags = NDArray[np.bool_]


CURVE = 4
"""Points of a cubic Bézier: an anchor, two handles, an anchor."""


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

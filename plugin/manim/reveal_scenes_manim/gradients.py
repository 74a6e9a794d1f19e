"""Colours that change within one outline, from one of its ends to the other."""

from __future__ import annotations

from typing import Any

import numpy as np

from .look import Array, Gradient, short


def told_gradient(gradient: Gradient, points: Array, paint: Array) -> dict[str, Any]:
    """Where it begins and ends, in shares of the outline's box with y down, and its colours in even steps."""
    width, height = np.maximum(np.ptp(points, axis=0), 1e-3)
    x, y = gradient.direction
    # Across Manim's way a colour is a straight line, which is slanted where the box is taken as a square.
    way = np.array([width * x, -height * y])
    slope = way * [width, height] / (way @ way)
    start = np.array([0.5 - x / 2, 0.5 + y / 2])
    end = start + slope / (slope @ slope)
    told: dict[str, Any] = {"from": _written(start), "to": _written(end)}
    for name, colors, opacity in (("fill", gradient.fill, paint[3]), ("stroke", gradient.stroke, paint[7])):
        if colors and opacity > 0:
            told[name] = [*colors]
    if 0 < paint[3] < 1:
        told["fillOpacity"] = short(paint[3])
    return told


def _written(point: Array) -> list[float]:
    return [short(each, 4) for each in point]

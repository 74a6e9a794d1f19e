"""Gradients within outlines, which a scene has in one colour, as a deck's page has them."""

from __future__ import annotations

from typing import Any

import numpy as np

from .gradients import Gradient
from .members import Members
from .outlines import Array
from .writing import short

CHANGES = "a gradient that becomes another colour within a slide is one colour there, its middle"


def told_gradients(members: Members) -> dict[str, dict[str, Any]]:
    """Of the outlines that have one, and the same all the time, by the names of the things."""
    found: dict[str, dict[str, Any]] = {}
    eye, warnings = members.eye, members.recorder.warnings
    for (kind, number, _), thing in members.things.items():
        all_of_it = eye.gradients.get(number, set()) if kind == "path" else set()
        if len(all_of_it) == 1 and (only := next(iter(all_of_it))):
            told = _told(only, thing.points, eye.most_paint[number])
            if {"fill", "stroke"} & told.keys():
                found[thing.id] = told
        elif any(all_of_it) and CHANGES not in warnings:
            warnings.append(CHANGES)
    return found


def _told(gradient: Gradient, points: Array, paint: Array) -> dict[str, Any]:
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

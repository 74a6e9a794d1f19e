"""Outlines of several colours, from one of their ends to the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .writing import hexed


@dataclass(frozen=True)
class Gradient:
    """The colours of an outline that has several, and in which direction they follow each other."""

    fill: tuple[str, ...]
    stroke: tuple[str, ...]
    direction: tuple[float, float]


def gradient_of(mobject: Any) -> Gradient | None:
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

"""Outlines in the colours of an image behind them, as stream lines are: each has those of its place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import manim
import numpy as np
from manim.utils.images import get_full_raster_image_path
from PIL import Image

from .look import Look
from .outlines import Array

_known: dict[int, tuple[Any, Array]] = {}
"""An image and its colours, 0 to 1, by the image's number."""


def before_image(mobject: Any, look: Look) -> Look:
    """How a mobject looks whose paint lets the image behind it through, as Manim does it, in one colour."""
    image = getattr(mobject, "background_image", None)
    if image is None or len(look.points) == 0:
        return look
    if id(image) not in _known:
        opened = Image.open(get_full_raster_image_path(image)) if isinstance(image, str) else image
        _known[id(image)] = image, np.asarray(opened.convert("RGB")) / 255
    behind = _mean_behind(look.points, _known[id(image)][1])
    return replace(look, fill=look.fill * behind, stroke=look.stroke * behind)


def _mean_behind(points: Array, colors: Array) -> Array:
    """Of an image that fills the frame; beyond it is what its edge has."""
    size = np.array([manim.config.frame_width, -manim.config.frame_height])  # y goes down
    height, width, _ = colors.shape
    pixels = ((points / size + 0.5) * [width, height]).astype(int)
    across, down = np.clip(pixels, 0, [width - 1, height - 1]).T
    return np.append(colors[down, across].mean(axis=0), 1)

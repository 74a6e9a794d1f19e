"""Images of pixels, with their files."""

from __future__ import annotations

import base64
import io
import mimetypes
from pathlib import Path
from typing import Any

import numpy as np
from manim.mobject.types.image_mobject import ImageMobject
from PIL import Image
from PIL.Image import Resampling

from .look import NO_PAINT, Look
from .outlines import Array
from .writing import short

SPARSE = 16
"""Every so many pixels are asked how opaque they are."""

CUT_OFF = 2
"""Of 255."""

LARGE = 512
"""Pixels of an image that need no more."""


def image_look(image: ImageMobject) -> Look:
    """Where the corners of an image are, and how opaque it is."""
    alpha = np.asarray(image.get_pixel_array())[::SPARSE, ::SPARSE, 3]
    whole = np.asarray(image.orig_alpha_pixel_array)[::SPARSE, ::SPARSE]
    opacity = float(alpha.max()) / max(1.0, float(whole.max())) if alpha.size else 1.0
    corners = np.array(image.points[:4, :2], dtype=float)
    return Look(corners, np.array([0, 0, 0, min(1.0, opacity)]), NO_PAINT, 0)


def colors_of(image: ImageMobject) -> Array:
    """Some of its pixels, to see whether they change."""
    return np.asarray(image.get_pixel_array())[::SPARSE, ::SPARSE, :3].astype(float)


def are_others(before: Array, after: Array) -> bool:
    """Whether pixels have changed, by more than what Manim cuts off when it fades them."""
    return before.shape != after.shape or bool(np.abs(before - after).max(initial=0) > CUT_OFF)


def told_image(image: ImageMobject, corners: Array) -> dict[str, Any]:
    """The fields of an image in a scene, upright where its corners are."""
    left, right, below = corners[0], corners[1], corners[2]
    low, high = corners.min(axis=0), corners.max(axis=0)
    return {
        "kind": "image",
        "src": _address(image),
        "width": short(float(np.linalg.norm(right - left))),
        "height": short(float(np.linalg.norm(below - left))),
        "at": [{"moveTo": [short(each) for each in (low + high) / 2]}],
    }


def _address(image: ImageMobject) -> str:
    """The image itself, so that a deck is one file."""
    path = getattr(image, "path", None)
    kind = mimetypes.guess_type(str(path))[0] if path else None
    is_hard = image.resampling_algorithm == Resampling.NEAREST
    if path and kind and not image.invert_image and not is_hard:
        return _data(kind, Path(path).read_bytes())
    pixels = np.array(image.get_pixel_array()).astype("uint8")
    pixels[:, :, 3] = image.orig_alpha_pixel_array
    file = io.BytesIO()
    _enlarged(Image.fromarray(pixels, "RGBA"), image.resampling_algorithm).save(file, "PNG")
    return _data("image/png", file.getvalue())


def _enlarged(image: Image.Image, algorithm: Any) -> Image.Image:
    """A small image in as many pixels as it takes to look as in Manim, soft or hard, in any browser."""
    times = LARGE // max(image.size)
    return image.resize((image.width * times, image.height * times), algorithm) if times > 1 else image


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"

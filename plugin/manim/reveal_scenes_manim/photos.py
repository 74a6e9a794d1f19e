"""For tests: Manim's own frames at the stops of a slide, one below the other in one small image."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from manim.camera.camera import Camera
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

WIDTH, HEIGHT = 192, 108
FINER = 2
"""Manim draws so much larger, so that thin lines are not lost."""

_capture = Camera.capture_mobjects  # as Manim has it, before nothing is drawn any more


def photograph(scene: Any) -> Pixels:
    """What Manim would paint now."""
    seen = scene.renderer.camera
    camera = Camera(
        background_color=seen.background_color,
        pixel_width=WIDTH * FINER,
        pixel_height=HEIGHT * FINER,
        frame_width=seen.frame_width,
        frame_height=seen.frame_height,
        frame_center=np.array(seen.frame_center),
        use_z_index=seen.use_z_index,
    )
    camera.reset()
    shown = [*scene.mobjects, *scene.foreground_mobjects]
    _capture(camera, list(dict.fromkeys(shown)))
    pixels: Pixels = np.array(camera.pixel_array[:, :, :3])
    return pixels


def strip(photos: Sequence[Pixels]) -> str:
    """Photographs as a PNG in base64."""
    from PIL import Image

    whole = Image.fromarray(np.concatenate(photos), "RGB")
    small = whole.resize((WIDTH, HEIGHT * len(photos)), Image.Resampling.BOX)
    file = io.BytesIO()
    small.save(file, "PNG", optimize=True)
    return base64.b64encode(file.getvalue()).decode()

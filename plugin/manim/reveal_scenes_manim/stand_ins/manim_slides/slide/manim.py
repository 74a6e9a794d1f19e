"""Scenes with slides, for whom `next_slide` ends a step."""

from __future__ import annotations

from collections.abc import ValuesView
from pathlib import Path
from typing import Any

import numpy as np
from manim import LEFT, Animation, Mobject, Scene, ThreeDScene

from ....recorder import current
from .animation import Wipe, Zoom


class Slide(Scene):
    """A scene that is cut into slides."""

    # Of no meaning in a deck, where a step rests until its speaker goes on.
    wait_time_between_slides = 0.0
    wait_between_looping_slides = True

    def __init__(self, *args: Any, output_folder: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._canvas: dict[str, Mobject] = {}
        self._skip_animations = False

    def next_slide(
        self,
        *_: Any,
        loop: bool = False,
        auto_next: bool = False,
        notes: str = "",
        skip_animations: bool = False,
        src: Any = None,
        static_image: Any = None,
        **__: Any,
    ) -> None:
        """Ends a step; the rest is said of the one that begins, or of a film or an image in between."""
        films = [Path(each).name for each in (src, static_image) if each is not None]
        current().warnings += [f"{each} is left out" for each in films]
        current().next_slide(
            loop=loop and not films,
            auto_next=auto_next and not films,
            notes=notes,
            skips=skip_animations or self._skip_animations,
        )

    def next_section(self, name: str = "unnamed", *args: Any, **options: Any) -> None:
        self.next_slide(**options)
        skips = options.get("skip_animations", False) or self._skip_animations
        super().next_section(name, skip_animations=skips)

    def start_skip_animations(self) -> None:
        """Skips all slides that begin from now on."""
        self._skip_animations = True

    def stop_skip_animations(self) -> None:
        self._skip_animations = False

    @property
    def canvas(self) -> dict[str, Mobject]:
        return self._canvas

    def add_to_canvas(self, **objects: Mobject) -> None:
        self._canvas.update(objects)

    def remove_from_canvas(self, *names: str) -> None:
        for name in names:
            self._canvas.pop(name)

    @property
    def canvas_mobjects(self) -> ValuesView[Mobject]:
        return self._canvas.values()

    @property
    def mobjects_without_canvas(self) -> list[Mobject]:
        return [each for each in self.mobjects if each not in self.canvas_mobjects]

    def wipe(
        self, *args: Any, direction: Any = LEFT, return_animation: bool = False, **options: Any
    ) -> Animation | None:
        camera: Any = self.camera  # of Cairo's renderer
        shift = np.asarray(direction) * [camera.frame_width, camera.frame_height, 0]
        return self._played(Wipe(*args, **{"shift": shift, **options}), return_animation)

    def zoom(self, *args: Any, return_animation: bool = False, **options: Any) -> Animation | None:
        return self._played(Zoom(*args, **options), return_animation)

    def _played(self, animation: Animation, is_asked_for: bool) -> Animation | None:
        if is_asked_for:
            return animation
        self.play(animation)
        return None


class ThreeDSlide(Slide, ThreeDScene):
    """The same in space, which a deck does not show."""

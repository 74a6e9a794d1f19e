"""Scenes with slides, for whom `next_slide` ends a step."""

from __future__ import annotations

from typing import Any

import numpy as np
from manim import LEFT, AnimationGroup, FadeIn, FadeOut, Mobject, Scene, ThreeDScene

from ...recorder import current


class Slide(Scene):
    """A scene that is cut into slides."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._canvas: dict[str, Mobject] = {}
        self.wait_time_between_slides = 0.0

    def next_slide(
        self,
        *,
        loop: bool = False,
        auto_next: bool = False,
        notes: str = "",
        **_: Any,
    ) -> None:
        """Ends a step; the rest is said of the one that begins."""
        current().next_slide(loop=loop, auto_next=auto_next, notes=notes)

    def start_skip_animations(self) -> None:
        """Of no meaning in a deck."""

    def stop_skip_animations(self) -> None:
        """Of no meaning in a deck."""

    @property
    def canvas(self) -> dict[str, Mobject]:
        return self._canvas

    def add_to_canvas(self, **objects: Mobject) -> None:
        self._canvas.update(objects)

    def remove_from_canvas(self, *names: str) -> None:
        for name in names:
            self._canvas.pop(name)

    @property
    def canvas_mobjects(self) -> list[Mobject]:
        return list(self._canvas.values())

    @property
    def mobjects_without_canvas(self) -> list[Mobject]:
        return [each for each in self.mobjects if each not in self.canvas_mobjects]

    def wipe(
        self,
        current: Any = (),
        future: Any = (),
        *,
        direction: Any = LEFT,
        **options: Any,
    ) -> None:
        shift = _shift(self, direction)
        self.play(
            AnimationGroup(
                *(FadeOut(each, shift=shift) for each in _several(current)),
                *(FadeIn(each, shift=shift) for each in _several(future)),
                **options,
            )
        )

    def zoom(
        self,
        current: Any = (),
        future: Any = (),
        *,
        scale: float = 4.0,
        out: bool = False,
        **options: Any,
    ) -> None:
        away, near = (1 / scale, scale) if out else (scale, 1 / scale)
        self.play(
            AnimationGroup(
                *(FadeOut(each, scale=away) for each in _several(current)),
                *(FadeIn(each, scale=near) for each in _several(future)),
                **options,
            )
        )


def _several(mobjects: Any) -> list[Mobject]:
    return [mobjects] if isinstance(mobjects, Mobject) else list(mobjects)


def _shift(scene: Scene, direction: Any) -> Any:
    camera: Any = scene.camera  # of Cairo's renderer
    return np.array([direction[0] * camera.frame_width, direction[1] * camera.frame_height, 0.0])


class ThreeDSlide(Slide, ThreeDScene):
    """The same in space, which a deck does not show."""

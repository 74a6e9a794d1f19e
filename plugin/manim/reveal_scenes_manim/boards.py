"""Looks at what is on the board."""

from __future__ import annotations

from typing import Any

import manim
from manim.mobject.types.image_mobject import ImageMobject
from manim.mobject.types.vectorized_mobject import VMobject
from manim.utils.family import extract_mobject_family_members

from .background_images import before_image
from .events import Board, Redrawn
from .images import are_others, colors_of, image_look
from .look import Look, look_of, same
from .numbers import Count, Counts
from .outlines import Array
from .register import Register
from .units import BASE


class Boards:
    """What is on a scene's board, whenever it is asked; what looks as before has the very same look."""

    def __init__(self, scene: Any, register: Register, warnings: list[str]) -> None:
        self.scene = scene
        self.register = register
        self.warnings = warnings
        self._counts = Counts()
        self._looks: dict[int, Look] = {}
        """How everything looked last."""
        self._colors: dict[int, Array] = {}
        """Of images, as they were first."""

    @property
    def frame(self) -> Any:
        """The mobject that is the camera's frame, where it is one."""
        return getattr(self.scene.renderer.camera, "frame", None)

    def now(self, moving: set[int] | None = None, last: Board | None = None) -> Board:
        """The board now; whoever is not among the moving looks as on the last."""
        scene = self.scene
        shown = [*scene.mobjects]
        shown += [each for each in scene.foreground_mobjects if each not in shown]
        if last is None:
            self.register.enlist(shown)
        looks: dict[int, Look] = {}
        for each in extract_mobject_family_members(
            shown, use_z_index=scene.renderer.camera.use_z_index, only_those_with_points=True
        ):
            if isinstance(each, manim.ValueTracker):
                continue  # a number, which nobody sees
            if each is self.frame and not look_of(each).is_seen:
                continue
            if not isinstance(each, VMobject | ImageMobject):
                self.warnings.append(f"{type(each).__name__} is left out")
                continue
            key = id(each)
            is_still = moving is not None and key not in moving and not self._is_redrawn(key)
            before = last.looks.get(key) if last and is_still else None
            if last and moving is not None and key not in last.looks:
                moving.add(key)  # what is drawn anew with more members moves them all
            if before is None and key not in self.register.mobjects:
                self.register.enlist(shown)
                self.register.mobjects[key] = each
            looks[key] = before or self.look(each)
        camera = scene.renderer.camera
        x, y = camera.frame_center[:2]
        frame = (float(x), float(y), float(camera.frame_width), float(camera.frame_height))
        ground = manim.ManimColor(camera.background_color).to_hex()
        return Board(looks, frame, ground, self._counts_in(looks), self._redrawn_in(looks))

    def _counts_in(self, looks: dict[int, Look]) -> dict[int, Count]:
        """The numbers that are on a board."""
        found: dict[int, Count] = {}
        for key, number in self.register.numbers.items():
            count = self._counts.now(number)
            if count and any(digit in looks for digit in count.digits):
                self.register.enlist_digits(key, count.digits)
                found[key] = count
        return found

    def _is_redrawn(self, glyph: int) -> bool:
        return self.register.owners.get(glyph) in self.register.redrawn

    def _redrawn_in(self, looks: dict[int, Look]) -> dict[int, Redrawn]:
        """The texts on a board that are made anew again and again."""
        found: dict[int, Redrawn] = {}
        for number, known in self.register.redrawn.items():
            text = self.register.mobjects[number]
            glyphs = tuple(id(each) for each in text.family_members_with_points())
            if any(glyph in looks for glyph in glyphs):
                self.register.enlist_digits(number, glyphs)
                found[number] = Redrawn(known.words[getattr(text, BASE).words], glyphs)
        return found

    def look(self, mobject: Any) -> Look:
        """How a mobject looks."""
        if isinstance(mobject, ImageMobject):
            now_in = colors_of(mobject)
            if are_others(self._colors.setdefault(id(mobject), now_in), now_in):
                self.warnings.append(
                    "an image changes its pixels, which a deck cannot: it has the last of them"
                )
            now = image_look(mobject)
        else:
            now = before_image(mobject, look_of(mobject))
        before = self._looks.get(id(mobject))
        if before is not None and same(before, now):
            return before
        self._looks[id(mobject)] = now
        return now

"""Puts recording in the place of rendering, in the Manim that scripts import."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import manim
from manim.camera.camera import Camera
from manim.mobject.text.code_mobject import Code
from manim.mobject.text.tex_mobject import BulletedList, MathTex, SingleStringMathTex
from manim.mobject.text.text_mobject import MarkupText, Paragraph, Text
from manim.renderer.cairo_renderer import CairoRenderer

from .asked import remember_asked
from .played import MARKS
from .quick import hurry
from .recorder import current
from .redraw import keep_words
from .texts import (
    base_of_formula,
    base_of_markup,
    base_of_text,
    note_code,
    note_entries,
    note_items,
    note_lines,
)
from .units import BASE, TEXT


def install() -> None:
    """Does so; scripts that are loaded later find it there."""

    def play(self: Any, scene: Any, *args: Any, **options: Any) -> None:
        current().play(*args, **options)

    def next_section(
        self: Any, name: str = "unnamed", section_type: str = "", skip_animations: bool = False
    ) -> None:
        current().section(name, skip_animations)

    def add_sound(self: Any, sound_file: str, *_: Any, **__: Any) -> None:
        current().sound(str(sound_file))

    def add_subcaption(self: Any, content: str, duration: float = 1, offset: float = 0) -> None:
        current().caption(content, offset)

    _replace(CairoRenderer, "play", play)
    _replace(CairoRenderer, "scene_finished", lambda self, scene: None)
    _replace(manim.Scene, "next_section", next_section)
    _replace(manim.Scene, "add_sound", add_sound)
    _replace(manim.Scene, "add_subcaption", add_subcaption)
    _replace(Camera, "capture_mobjects", lambda self, mobjects, **options: None)
    hurry()
    keep_words()
    for kind in (*MARKS, manim.ApplyWave):
        remember_asked(kind)
    _remember(Text, base_of_text, use_svg_cache=True)  # one is made but once
    _remember(MarkupText, base_of_markup)
    _remember(SingleStringMathTex, base_of_formula)
    _remember(MathTex, base_of_formula)
    _and_then(Paragraph, note_lines)
    _and_then(BulletedList, note_items)
    _and_then(Code, note_code)
    _and_then(manim.Table, note_entries)


def _replace(owner: type, name: str, function: Callable[..., Any]) -> None:
    setattr(owner, name, function)


def _remember(kind: type, base: Callable[[Any], Any], **usual: Any) -> None:
    """Texts and formulas remember how they were made, and so do their copies."""

    def remember(mobject: Any) -> None:
        made = base(mobject)
        setattr(mobject, BASE, made)
        for glyph in mobject.family_members_with_points() if made else []:
            setattr(glyph, TEXT, mobject)

    _and_then(kind, remember, **usual)


def _and_then(kind: type, do: Callable[[Any], None], **usual: Any) -> None:
    """Has something done with each mobject of a kind when it has been made."""
    begin = kind.__init__  # type: ignore[misc]

    def begin_and_do(self: Any, *args: Any, **options: Any) -> None:
        begin(self, *args, **{**usual, **options})
        do(self)

    kind.__init__ = begin_and_do  # type: ignore[misc]

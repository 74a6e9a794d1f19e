"""Puts recording in the place of rendering, in the Manim that scripts import."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import manim
from manim.camera.camera import Camera
from manim.mobject.text.tex_mobject import MathTex, SingleStringMathTex
from manim.mobject.text.text_mobject import Text
from manim.renderer.cairo_renderer import CairoRenderer

from . import formulas
from .asked import remember_asked
from .played import MARKS
from .quick import hurry
from .recorder import current, is_recording
from .units import BASE, base_of


def install() -> None:
    """Does so; scripts that are loaded later find it there."""

    def play(self: Any, scene: Any, *args: Any, **options: Any) -> None:
        current().play(*args, **options)

    def next_section(self: Any, name: str = "unnamed", *_: Any, **__: Any) -> None:
        current().section(name)

    def add_sound(self: Any, *_: Any, **__: Any) -> None:
        current().warnings.append("its sound is left out")

    def add_subcaption(self: Any, content: str, *_: Any, **__: Any) -> None:
        return None

    _replace(CairoRenderer, "play", play)
    _replace(CairoRenderer, "scene_finished", lambda self, scene: None)
    _replace(manim.Scene, "next_section", next_section)
    _replace(manim.Scene, "add_sound", add_sound)
    _replace(manim.Scene, "add_subcaption", add_subcaption)
    _replace(Camera, "capture_mobjects", lambda self, mobjects, **options: None)
    hurry()
    for mark in MARKS:
        remember_asked(mark)
    _remember_base(Text, _told_text)
    _remember_base(SingleStringMathTex, _told_formula)
    _remember_base(MathTex, _told_formula)


def _replace(owner: type, name: str, function: Callable[..., Any]) -> None:
    setattr(owner, name, function)


def _remember_base(kind: type, told: Callable[[Any], Any]) -> None:
    """Texts and formulas remember how they were made, and so do their copies."""
    begin = kind.__init__  # type: ignore[misc]

    def begin_and_remember(self: Any, *args: Any, **options: Any) -> None:
        if kind is Text:  # one is made but once
            options.setdefault("use_svg_cache", True)
        begin(self, *args, **options)
        setattr(self, BASE, told(self))

    kind.__init__ = begin_and_remember  # type: ignore[misc]


def _told_text(text: Any) -> Any:
    if is_recording() and text.font:
        current().fonts[text.font] += 1
    is_styled = text.t2f or text.t2w or text.t2s or text.t2g or text.gradient
    if is_styled or text.weight != manim.NORMAL or text.slant != manim.NORMAL:
        return None
    told = {"kind": "text", "text": text.original_text}
    if text.t2c:
        if any(re.fullmatch(r"\[.*:.*\]", words) for words in text.t2c):
            return None  # words by their places, which a scene has by what they say
        told["colors"] = dict(text.t2c)
    if "\n" in text.original_text.strip("\n"):
        told["align"] = "left"
        told["lineSpacing"] = round(0.75 * text.line_spacing / text._font_size, 3)
    return base_of(told, float(text._font_size), text)


def _told_formula(formula: Any) -> Any:
    tex = formulas.tex_of(formula)
    return base_of({"kind": "formula", "tex": tex}, formula._font_size, formula) if tex else None

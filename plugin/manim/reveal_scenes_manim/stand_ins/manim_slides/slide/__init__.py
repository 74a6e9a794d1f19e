"""manim-slides' scenes; its animations are beside them."""

from .manim import Slide, ThreeDSlide

__all__ = ["API_NAME", "MANIM", "MANIMGL", "Slide", "ThreeDSlide"]

API_NAME = "manim"
MANIM = True
MANIMGL = False

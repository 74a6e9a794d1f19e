"""manim-slides' classes, as far as a recording needs them."""

from .slide import Slide, ThreeDSlide

__all__ = ["Slide", "ThreeDSlide"]
__version__ = "5.6.0"

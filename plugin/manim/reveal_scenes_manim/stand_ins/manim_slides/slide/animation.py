"""Some mobjects leave while others come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from manim import LEFT, AnimationGroup, FadeIn, FadeOut, Mobject

from ....played import GROUPS

__all__ = ["Wipe", "Zoom"]

Several = Iterable[Mobject] | None
"""A mobject stands for its members: a text for its letters."""
Words = Mapping[str, Any] | None


class Wipe(AnimationGroup):
    """All of them go the same way."""

    def __init__(
        self,
        current: Several = None,
        future: Several = None,
        shift: Any = LEFT,
        fade_in_kwargs: Words = None,
        fade_out_kwargs: Words = None,
        **kwargs: Any,
    ) -> None:
        come = [FadeIn(each, shift=shift, **(fade_in_kwargs or {})) for each in _whole(future)]
        leave = [FadeOut(each, shift=shift, **(fade_out_kwargs or {})) for each in _whole(current)]
        super().__init__(*come, *leave, **kwargs)


def _whole(mobjects: Several) -> Iterable[Mobject]:
    """A mobject as one, where its members would go the same way by themselves."""
    return [mobjects] if mobjects and isinstance(mobjects, Mobject) else mobjects or ()


class Zoom(AnimationGroup):
    """All of them come nearer, or go `out`."""

    def __init__(
        self,
        current: Several = None,
        future: Several = None,
        scale: float = 4.0,
        out: bool = False,
        fade_in_kwargs: Words = None,
        fade_out_kwargs: Words = None,
        **kwargs: Any,
    ) -> None:
        near, away = (scale, 1 / scale) if out else (1 / scale, scale)
        come = [FadeIn(each, scale=near, **(fade_in_kwargs or {})) for each in future or ()]
        leave = [FadeOut(each, scale=away, **(fade_out_kwargs or {})) for each in current or ()]
        super().__init__(*come, *leave, **kwargs)


GROUPS.update({Wipe: "AnimationGroup", Zoom: "AnimationGroup"})

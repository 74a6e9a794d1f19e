"""What can be told of animations without watching them: who moves when, and what is only drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import manim
from manim.animation.transform import _MethodAnimation
from manim.utils import rate_functions
from manim.utils.paths import straight_path

from .course import Hint, RateFunction
from .poses import pose_between

RATES: dict[RateFunction, str] = {
    getattr(rate_functions, name): name.split("_")[0]
    + "".join(part.capitalize() for part in name.split("_")[1:])
    for name in (
        "linear smooth smoothstep smootherstep smoothererstep rush_into rush_from slow_into"
        " double_smooth there_and_back there_and_back_with_pause running_start wiggle lingering"
        " exponential_decay ease_in_sine ease_out_sine ease_in_out_sine ease_in_quad ease_out_quad"
        " ease_in_out_quad ease_in_cubic ease_out_cubic ease_in_out_cubic ease_in_quart"
        " ease_out_quart ease_in_out_quart ease_in_quint ease_out_quint ease_in_out_quint"
        " ease_in_expo ease_out_expo ease_in_out_expo ease_in_circ ease_out_circ ease_in_out_circ"
        " ease_in_back ease_out_back ease_in_out_back ease_in_bounce ease_out_bounce"
        " ease_in_out_bounce"
    ).split()
    if hasattr(rate_functions, name)
}
"""Manim's rate functions, and their names in scenes."""

_SHARES = [share / 40 for share in range(41)]


@cache
def rate_name(function: RateFunction) -> str | None:
    """What scenes call a rate; one of the script's own is that of Manim's which has the same values."""
    if known := RATES.get(function):
        return known
    try:
        values = [float(function(share)) for share in _SHARES]
    except Exception:  # one that knows other shares than these
        return None
    for other, name in RATES.items():
        if all(abs(other(share) - value) < 1e-3 for share, value in zip(_SHARES, values, strict=True)):
            return name
    return None


@dataclass(frozen=True)
class Drawing:
    """One of several outlines that are drawn, or taken back, in their turn."""

    way: str
    """`create`, `write` or `pass`."""
    index: int
    count: int
    lag_ratio: float
    rate: str
    begins: float
    ends: float
    """Shares of the play's time, of all of the outlines."""
    is_reversed: bool
    """What is drawn is taken back."""
    time_width: float
    """Of what passes by: how much of it is seen."""

    @property
    def starts(self) -> float:
        """When its own turn comes."""
        if self.is_reversed:
            return -1
        whole = (self.count - 1) * self.lag_ratio + 1
        return self.begins + (self.ends - self.begins) * self.index * self.lag_ratio / whole


@dataclass
class Told:
    """What is known of the mobjects of a play, by their numbers."""

    hints: dict[int, list[Hint]]
    drawings: dict[int, Drawing]
    waves: set[int]
    """Those through which a wave runs."""


Window = tuple[float, float]


def told_of(animations: list[Any], run_time: float) -> Told:
    """Asks the animations of a play that have begun."""
    told = Told({}, {}, set())
    for animation in animations:
        for single, (begins, ends) in _singles(animation, (0, animation.run_time / run_time)):
            _tell(single, begins, ends, told)
    return told


def all_of(animation: Any) -> Iterator[Any]:
    """An animation and those that it is made of."""
    yield animation
    for each in getattr(animation, "animations", None) or []:
        yield from all_of(each)


def keep_in_shape(animation: Any) -> None:
    """
    Sees to it that what wiggles keeps its shape. Manim asks for its middle anew for each letter, when the
    ones before have turned already, so that they run apart a little.
    """
    if isinstance(animation, manim.Wiggle):
        middle = animation.mobject.get_center()
        for name in ("scale_about_point", "rotate_about_point"):
            if getattr(animation, name) is None:
                setattr(animation, name, middle)


def _singles(animation: Any, window: Window) -> Iterator[tuple[Any, Window]]:
    """The animations that are not made of others, and when they run."""
    if not isinstance(animation, manim.AnimationGroup):
        yield animation, window
        return
    is_even = animation.rate_func is rate_functions.linear and animation.max_end_time > 0
    if not is_even:
        return
    begins, ends = window
    length = (ends - begins) / animation.max_end_time
    for single, start, end in animation.anims_with_timings:
        yield from _singles(single, (begins + length * start, begins + length * end))


def _tell(animation: Any, begins: float, ends: float, told: Told) -> None:
    try:
        family = [zipped[0] for zipped in animation.get_all_families_zipped()]
    except Exception:  # an author's own animation need not have begun as Manim's do
        return
    rate = rate_name(animation.rate_func)
    if rate is None or not family:
        return
    lag = animation.lag_ratio
    whole = (len(family) - 1) * lag + 1
    way = _way_of_drawing(animation)
    if type(animation) is manim.ApplyWave:
        told.waves.update(map(id, family))
    for index, mobject in enumerate(family):
        key = id(mobject)
        first = begins + (ends - begins) * index * lag / whole
        last = begins + (ends - begins) * (index * lag + 1) / whole
        told.hints.setdefault(key, []).append(Hint(first, last, rate, animation.rate_func))
        if way:
            told.drawings[key] = Drawing(
                way,
                index,
                len(family),
                lag,
                rate,
                begins,
                ends,
                animation.reverse_rate_function,
                float(getattr(animation, "time_width", 0)),
            )


STRAIGHT = {
    manim.ApplyMethod,
    manim.Create,
    manim.DrawBorderThenFill,
    manim.FadeIn,
    manim.FadeOut,
    manim.GrowFromCenter,
    manim.MoveToTarget,
    manim.ReplacementTransform,
    manim.Restore,
    manim.Transform,
    manim.Uncreate,
    manim.Unwrite,
    manim.Write,
    _MethodAnimation,
}
"""Whose mobjects go straight to what they become, or are only drawn."""


def are_straight(animations: list[Any], mobjects: list[Any]) -> bool:
    """Whether a few moments of a play that has begun tell all of it: everything goes straight."""
    if any(one.updaters for each in mobjects for one in each.get_family()):
        return False
    return all(_is_straight(each) for each in animations)


def _is_straight(animation: Any) -> bool:
    if type(animation) is manim.AnimationGroup:
        is_even = animation.lag_ratio == 0 and animation.rate_func is rate_functions.linear
        return is_even and all(_is_straight(each) for each in animation.animations)
    if type(animation) not in STRAIGHT or rate_name(animation.rate_func) is None:
        return False
    path = getattr(animation, "path_func", None)
    return path is None or (path == straight_path() and not _turns(animation))


def _turns(transform: Any) -> bool:
    """Whether something becomes itself, turned: it shrinks on its way, and no pose tells that."""
    poses = (
        pose_between(first.points[:, :2], last.points[:, :2])
        for _, first, last in transform.get_all_families_zipped()
    )
    return any(pose is not None and abs(pose.turn) > 1e-6 for pose in poses)


CREATED = {manim.Create, manim.Uncreate}
WRITTEN = {manim.Write, manim.Unwrite, manim.DrawBorderThenFill}


def _way_of_drawing(animation: Any) -> str | None:
    kind = type(animation)
    if kind in CREATED:
        return "create"
    if kind is manim.ShowPassingFlash:
        return "pass"
    usual = getattr(animation, "stroke_width", 2) == 2 and not getattr(
        animation, "stroke_color", None
    )
    return "write" if kind in WRITTEN and usual else None

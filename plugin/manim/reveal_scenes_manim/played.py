"""The animations of a play as the script has them, so that a scene can have verbs for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import manim
import numpy as np
from manim.animation.transform import _MethodAnimation
from manim.mobject.mobject import Mobject
from manim.utils import rate_functions

from .animations import all_of, rate_name
from .asked import asked_for
from .look import look_of
from .numbers import written
from .outlines import path_data
from .writing import hexed, short


@dataclass(frozen=True)
class Played:
    """An animation, or one of others."""

    told: dict[str, Any]
    """Its class, its time and what else the script has told of it."""
    numbers: list[int] = field(default_factory=list)
    """Of the mobjects with outlines that it is aimed at, in their order."""
    into: list[int] = field(default_factory=list)
    """Of those that its own become."""
    rows: list[list[int]] = field(default_factory=list)
    """Of each of the mobjects that change places."""
    marked: list[int] = field(default_factory=list)
    """Of the mobject that a mark is about."""
    lent: list[int] = field(default_factory=list)
    """Of what is there only while it runs, in the place of what its own become."""
    animations: list[Played] = field(default_factory=list)

    def of(self, things: Things) -> dict[str, Any]:
        """As the recording tells it: with the things of the scene in the place of mobjects."""
        told = {**self.told}
        if self.animations:
            return {**told, "animations": [each.of(things) for each in self.animations]}
        told["of"] = things(self.numbers)
        if self.into:
            told["into"] = things(self.into)
        if self.rows:
            told["rows"] = [things(row) for row in self.rows]
        if self.marked:
            told["marked"] = things(self.marked)
        if self.lent:
            told["lent"] = things(self.lent)
        return told


class Things:
    """The things of a scene for the numbers of mobjects."""

    def __init__(self, by_number: dict[int, str]) -> None:
        self.by_number = by_number

    def __call__(self, numbers: Iterable[int]) -> list[str]:
        return list(dict.fromkeys(self.by_number[each] for each in numbers if each in self.by_number))


def counted_in(
    told: Iterable[dict[str, Any]], animations: list[dict[str, Any]], lasts: float
) -> list[dict[str, Any]]:
    """Numbers that go to a value by an updater, as if the script had animated them itself."""
    return [
        {
            "is": "ChangeDecimalToValue",
            "runTime": lasts,
            "rate": each["value"].get("rate", "linear"),
            "lagRatio": 0,
            "of": [each["target"]],
            "value": each["value"]["values"][-1],
        }
        for each in told
        if len(each.get("value", {}).get("values", ())) == 2
        and not any(each["target"] in one.get("of", ()) for one in animations)
    ]


CHANGES = {
    _MethodAnimation: "animate",
    manim.ApplyMethod: "animate",
    manim.MoveToTarget: "animate",
    manim.Restore: "animate",
    manim.ScaleInPlace: "animate",
    manim.FadeToColor: "animate",
    manim.Swap: "CyclicReplace",
    manim.CyclicReplace: "CyclicReplace",
}
SAME = {
    getattr(manim, name)
    for name in (
        "Create Uncreate Write Unwrite DrawBorderThenFill FadeIn FadeOut GrowFromCenter GrowFromPoint"
        " GrowFromEdge GrowArrow SpinInFromNothing ShrinkToCenter Indicate Rotate Rotating Transform"
        " ReplacementTransform TransformFromCopy MoveAlongPath Wiggle ApplyWave ShowPassingFlash"
        " ChangeDecimalToValue FadeTransform"
    ).split()
}
MARKS = {manim.Circumscribe, manim.Flash, manim.FocusOn}
GROUPS: dict[type, str] = {
    manim.AnimationGroup: "AnimationGroup",
    manim.LaggedStart: "LaggedStart",
    manim.LaggedStartMap: "LaggedStart",
    manim.Succession: "Succession",
}


def played_by(animations: list[Any]) -> list[Played]:
    """Describes animations that have begun."""
    return [_played(each) for each in animations]


def _played(animation: Any) -> Played:
    kind = type(animation)
    lasts = {"runTime": short(animation.run_time, 5)}
    if kind in MARKS:
        return mark_played(animation, lasts["runTime"])
    if kind in GROUPS:
        if animation.rate_func is not rate_functions.linear:
            return Played({"is": "?", **lasts}, _numbers(animation.mobject))
        own = short(animation.max_end_time, 5)
        told: dict[str, Any] = {"is": GROUPS[kind], "lagRatio": short(animation.lag_ratio, 5)}
        if lasts["runTime"] != own:
            told.update(lasts)
        some = played_by(animation.animations)
        # A `wait` leaves an empty mobject on the board, which goes with the others.
        some = [each for each in some if each.numbers or each.told["is"] != "FadeOut"]
        return Played(told, animations=some)
    numbers = _numbers(animation.mobject)
    rate = rate_name(animation.rate_func)
    name = CHANGES.get(kind) or (kind.__name__ if kind in SAME else "?")
    if rate is None or name == "?" or _has_own_wave(animation):
        return Played({"is": "?", **lasts}, numbers)
    told = {"is": name, **lasts, "rate": rate, "lagRatio": short(animation.lag_ratio, 5)}
    told.update(_more(animation))
    if kind is manim.FadeTransform:
        own, lent = animation.mobject
        return Played(told, _numbers(own), _numbers(animation.to_add_on_completion), lent=_numbers(lent))
    into = _numbers(getattr(animation, "target_mobject", None)) if "Transform" in name else []
    if kind is manim.TransformFromCopy:  # which is one of its target, backwards
        numbers, into = into, numbers
    rows = [_numbers(each) for each in animation.mobject.submobjects] if name == "CyclicReplace" else []
    return Played(told, numbers, into, rows=rows)


def mark_played(mark: Any, run_time: float) -> Played:
    """What is there only while an animation runs, and what it is about."""
    asked = asked_for(mark)
    if asked is None:
        return Played({"is": "?", "runTime": run_time})
    told: dict[str, Any] = {"is": type(mark).__name__, "runTime": run_time}
    inner = (getattr(mark, "animations", None) or [mark])[0]
    rate = rate_name(inner.rate_func)
    numbers = list(dict.fromkeys(each for one in all_of(mark) for each in _numbers(one.mobject)))
    if rate is None or (isinstance(mark, manim.Circumscribe) and len(mark.animations) > 1):
        return Played({"is": "?", "runTime": run_time}, numbers)
    told.update(rate=rate, lagRatio=0)
    if isinstance(mark, manim.Circumscribe):
        told.update(
            circle=asked["shape"] is manim.Circle,
            buff=short(asked["buff"]),
            strokeWidth=short(asked["stroke_width"]),
        )
    if isinstance(mark, manim.Flash):
        told.update(
            lineLength=short(mark.line_length),
            numLines=mark.num_lines,
            flashRadius=short(mark.flash_radius),
            lineStrokeWidth=short(mark.line_stroke_width),
        )
    if isinstance(mark, manim.FocusOn):
        told["opacity"] = short(mark.opacity)
    else:
        told["timeWidth"] = short(asked["time_width"])
    told["color"] = hexed(np.array(manim.ManimColor(mark_color(mark, asked)).to_rgba()))
    about = next(iter(asked.values()))
    if not isinstance(about, Mobject):
        told["point"] = _point(about)
    return Played(told, numbers, marked=_numbers(about))


def _has_own_wave(animation: Any) -> bool:
    asked = asked_for(animation) or {}
    return asked.get("wave_func", rate_functions.smooth) is not rate_functions.smooth


def mark_color(mark: Any, asked: dict[str, Any]) -> Any:
    """The colour that a mark was asked to have."""
    return asked.get("color", getattr(mark, "color", None))


def _numbers(mobject: Any) -> list[int]:
    if not isinstance(mobject, Mobject):
        return []
    return [id(each) for each in mobject.family_members_with_points()]


def _more(animation: Any) -> dict[str, Any]:
    """What the script has told of an animation, beside its time."""
    told: dict[str, Any] = {}
    shift = getattr(animation, "shift_vector", None)
    if shift is not None and np.any(shift):
        is_back = animation.point_target and isinstance(animation, manim.FadeIn)
        told["shift"] = _point(-shift if is_back else shift)
    scale = getattr(animation, "scale_factor", 1)
    if isinstance(scale, int | float) and scale != 1:
        told["scale"] = short(scale)
    if isinstance(animation, manim.MoveAlongPath) and isinstance(animation.path, manim.VMobject):
        told["path"] = path_data(look_of(animation.path).points)
    point = getattr(animation, "point", None)
    if point is not None:
        told["point"] = _point(point)
    if isinstance(animation, manim.ShowPassingFlash):
        told["timeWidth"] = short(animation.time_width)
    if isinstance(animation, manim.ApplyWave) and (asked := asked_for(animation)):
        told["direction"] = _point(asked["direction"])
        told["amplitude"] = short(asked["amplitude"])
        told["ripples"] = int(asked["ripples"])
        told["timeWidth"] = short(asked["time_width"])
    if isinstance(animation, manim.Indicate):
        told["color"] = hexed(np.array(manim.ManimColor(animation.color).to_rgba()))
    if isinstance(animation, manim.FadeTransform) and not animation.stretch:
        told["fit"] = "height" if animation.dim_to_match else "width"
    if isinstance(animation, manim.ChangeDecimalToValue):
        number: Any = animation.mobject
        told["value"] = written(float(animation.number_update_func(1)), int(number.num_decimal_places))
    if isinstance(animation, manim.Rotate | manim.Rotating | manim.SpinInFromNothing):
        told["angle"] = short(animation.angle, 5)
        about = getattr(animation, "about_point", None)
        if about is not None:
            told["about"] = _point(about)
    return told


def _point(point: Any) -> list[float]:
    return [short(each) for each in np.asarray(point, dtype=float)[:2]]

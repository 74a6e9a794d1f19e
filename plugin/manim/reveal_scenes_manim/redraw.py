"""What is made anew at every moment, as `always_redraw` does, stays what it is: texts, numbers, members."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from manim.mobject.mobject import Mobject
from manim.mobject.text.numbers import DecimalNumber

from .recorder import current, is_recording
from .units import BASE, Base

NUMBERS = (
    "number num_decimal_places include_sign group_with_commas show_ellipsis unit edge_to_fix _font_size"
    " initial_config initial_height include_background_rectangle"
).split()
"""What a number tells of how it is written."""

SPARE = "reveal_scenes_spare"
"""Members that a mobject had and may have again."""

_become: Callable[..., Any] = Mobject.become


def keep_words() -> None:
    """Has mobjects take on words and digits of others as such, not only their outlines."""
    setattr(Mobject, "become", _become_in_words)  # noqa: B010 (Manim has a method there)


def _become_in_words(self: Any, mobject: Any, *args: Any, **options: Any) -> Any:
    # At its end `.animate.become` asks once more, what the play has made of it already.
    if args or options or not is_recording() or current().is_ending_play:
        return _become(self, mobject, *args, **options)
    # Whatever is animated has as many members as when that began.
    if id(self) in current().animated and _shape_of(self) != _shape_of(mobject):
        return _become(self, mobject)
    # Manim makes the outlines of both alike: the other's get more points, too.
    _keep_members(self, mobject)
    said = [(one, other, [each.copy() for each in other.submobjects]) for one, other in _said(self, mobject)]
    _become(self, mobject)
    for one, other, members in said:
        # As many outlines as the other has: Manim would keep those that it has no more, unseen.
        one.submobjects = members
        if isinstance(one, DecimalNumber):
            vars(one).update({name: value for name, value in vars(other).items() if name in NUMBERS})
        else:
            made: Base = getattr(other, BASE)
            current().note_redrawn(one, made)
            setattr(one, BASE, made)
    return self


def _shape_of(mobject: Any) -> list[tuple[int, bool]]:
    """How many members each of a family has, and whether it has points."""
    return [(len(each.submobjects), each.has_points()) for each in mobject.get_family()]


def _keep_members(one: Any, other: Any) -> None:
    """
    Has one as many members as the other, the first of them the first. Manim would put unseen ones between
    them, or add one to a graph that has no point at first: another one at every moment.
    """
    if isinstance(one, DecimalNumber) or hasattr(one, BASE) or hasattr(other, BASE):
        return
    if one.has_points() != other.has_points():
        one.points = other.points.copy()
    mine, others = one.submobjects, other.submobjects
    if len(mine) != len(others):
        had = [*mine, *getattr(one, SPARE, [])]
        new = [each.copy() for each in others[len(had) :]]
        one.submobjects = [*had, *new][: len(others)]
        setattr(one, SPARE, had[len(others) :])
    for pair in zip(one.submobjects, others, strict=True):
        _keep_members(*pair)


def _said(one: Any, other: Any) -> Iterator[tuple[Any, Any]]:
    """The numbers, and the texts of other words, that become others in the same place."""
    if isinstance(one, DecimalNumber) and isinstance(other, DecimalNumber):
        yield one, other
        return
    before, after = getattr(one, BASE, None), getattr(other, BASE, None)
    if before is not None and after is not None:
        if before.words != after.words or len(before.glyphs) != len(after.glyphs):
            yield one, other
        return
    if len(one.submobjects) == len(other.submobjects):
        for pair in zip(one.submobjects, other.submobjects, strict=True):
            yield from _said(*pair)

"""Texts and formulas: many outlines in Manim, one mobject in a scene as long as they keep together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from .letters import colors_in, is_letter
from .look import Look
from .outlines import Array
from .poses import Pose, placed, pose_whatever_split
from .writing import hexed, short

_UNEVEN = re.compile(r"[\d.,:+−%\s-]+|\s*(?:\S\s*){1,2}")
"""Texts that are as high as each other, not as wide: fonts have the 1 and the l of many widths."""

EVEN = 0.003
"""Of 1: no two shades of a colour of 8 bits."""

BASE = "_reveal_scenes_base"

TEXT = "_reveal_scenes_text"
"""Of a glyph: the text or formula that it was made for."""


@dataclass(frozen=True, eq=False)
class Base:
    """A text or a formula as it was made."""

    told: dict[str, Any]
    """Its kind and what it says."""
    font_size: float
    glyphs: list[Array]
    center: Array
    width: float
    height: float
    order: list[int] = field(default_factory=list)
    """Which of the deck's glyphs each of them is, where the deck has another order."""
    is_free: bool = False
    """Whether it may be as wide as the deck's font makes it, as nothing is as wide as it."""
    dressed: dict[bytes, Base | None] = field(default_factory=dict)
    """The same text in other colours."""

    def __deepcopy__(self, _: Any) -> Base:
        """Copies of a mobject share it: it never changes."""
        return self

    @cached_property
    def points(self) -> Array:
        return np.concatenate(self.glyphs)

    @cached_property
    def words(self) -> str:
        """All that it tells, to compare it with others."""
        return f"{sorted(self.told.items())} {self.font_size}"

    @cached_property
    def places(self) -> list[int]:
        """Which of the deck's glyphs each of its glyphs is; none, where the deck has not as many."""
        count = len(self.glyphs)
        if self.told["kind"] == "text":
            letters = sum(map(is_letter, self.told["text"]))
            return list(range(count)) if letters == count else []
        return self.order if len(self.order) == count else []

    def piece(self, glyphs: Sequence[int]) -> Base:
        """Some of its glyphs by themselves."""
        return _made({**self.told}, self.font_size, [self.glyphs[k] for k in glyphs])


@dataclass(frozen=True, eq=False)
class Piece:
    """Some glyphs of a text or formula that keep together as long as the slide lasts."""

    of: int
    """The number of the text."""
    name: str
    glyphs: tuple[int, int]
    """The first, and the one behind the last, as the deck counts them."""
    numbers: list[int]
    """Of their mobjects."""
    base: Base
    is_named: bool
    """Whether the deck is told of it: what is left of a formula is its last piece."""


def base_of(told: dict[str, Any], font_size: float, mobject: Any) -> Base | None:
    """Remembers how a text or a formula was made."""
    glyphs = [each.points[:, :2].copy() for each in mobject.family_members_with_points()]
    if not glyphs:
        return None
    return _made(told, font_size, glyphs)


def _made(told: dict[str, Any], font_size: float, glyphs: list[Array]) -> Base:
    points = np.concatenate(glyphs)
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = high - low
    return Base(told, font_size, glyphs, (low + high) / 2, float(width), float(height))


def pose_of(base: Base, looks: Sequence[Look]) -> Pose | None:
    """How a text as it was made became what is seen, if it looks like itself."""
    if len(looks) != len(base.glyphs):
        return None
    return pose_whatever_split(base.points, np.concatenate([look.points for look in looks]))


def fills_of(looks: Sequence[Look]) -> Array | None:
    """The colours of some glyphs, if they have no stroke and are all as opaque as each other."""
    if any(look.width > 0 and look.stroke[3] > 0 for look in looks):
        return None
    fills = np.array([look.fill for look in looks])
    return fills if np.abs(fills[:, 3] - fills[0, 3]).max() <= EVEN else None


def are_one(fills: Array) -> bool:
    """Whether glyphs have one colour."""
    return float(np.abs(fills[:, :3] - fills[0, :3]).max()) <= EVEN


def usual_in(fills: Array) -> Array:
    """The colour that most glyphs have."""
    return max(fills, key=lambda each: int((np.abs(fills - each).max(axis=1) <= EVEN).sum()))


def in_colors(base: Base, fills: Array) -> Base | None:
    """A text whose glyphs have these colours; nothing, where a scene cannot tell them."""
    colors = [hexed(np.array([*fill[:3], 1])) for fill in fills]
    key = " ".join(colors).encode()
    if key not in base.dressed:
        base.dressed[key] = _in_colors(base, colors, hexed(np.array([*usual_in(fills)[:3], 1])))
    return base.dressed[key]


def _in_colors(base: Base, colors: list[str], usual: str) -> Base | None:
    if base.told["kind"] != "text":
        return None
    told = colors_in(base.told["text"], colors, usual)
    if told is None:
        return None
    styles = [*base.told.get("styles", []), *told.pop("styles", [])]
    told = {**base.told, **told, **({"styles": styles} if styles else {})}
    return replace(base, told=told, dressed={})


def first_pose(base: Base, pose: Pose) -> Pose:
    """Where a scene puts a text that is seen so: nothing is stretched from the first."""
    if pose.is_even:
        return pose
    x, y = placed(base.center, pose) - pose.sy * base.center
    return Pose(float(x), float(y), pose.sy, pose.sy, 0)


def told_base(base: Base, pose: Pose, fits: bool = True) -> dict[str, Any]:
    """
    The fields of a text or a formula in a scene, at its first place.

    :param fits: whether a text has the width that it has in Manim, whatever the font.
    """
    told: dict[str, Any] = {**base.told, "fontSize": short(base.font_size * abs(pose.sy), 2)}
    center = [short(each) for each in placed(base.center, pose).tolist()]
    width = short(base.width * abs(pose.sx), 3)
    is_text = told["kind"] == "text" and not _UNEVEN.fullmatch(told["text"])
    is_fitted = fits and is_text and not base.is_free and width > 0
    fit = [{"scaleToFitWidth": width}] if is_fitted else []
    turn = [{"rotate": short(pose.turn, 5)}] if abs(pose.turn) > 1e-4 else []
    return {**told, "at": [*fit, *turn, {"moveTo": center}]}





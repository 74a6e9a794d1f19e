"""Numbers that count: many digits in Manim, and others at each value; one mobject in a scene."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP
from manim.mobject.text.numbers import DecimalNumber
from manim.mobject.text.text_mobject import Text

from .letters import own_look
from .outlines import Array
from .poses import Pose
from .writing import short

EDGES = {"LEFT": LEFT, "RIGHT": RIGHT, "ORIGIN": ORIGIN}
"""What stays in its place, as scenes have it."""

TEXT_EM, FORMULA_EM = 1 / 72, 0.010378
"""What an em of a text and one of a formula are, of their font size. Numbers of scenes have a formula's."""

WIDE = {".": 0.278, ",": 0.278, "-": 0.778, "+": 0.778, "%": 0.833, "°": 0.4}
"""What signs take in a line of TeX's font, in em, in which Manim puts ink beside ink."""

DIGIT = 0.5
TEX = "KaTeX_Main"


@dataclass(frozen=True, eq=False)
class Count:
    """What a number shows at one moment."""

    told: dict[str, Any]
    """Its kind, and how it is written."""
    value: float
    digits: tuple[int, ...]
    points: Array
    """Of its digits as they were made, about the edge that stays in its place."""
    font: dict[str, Any]
    """The font of its digits, and how large it is."""
    middle: float
    """How far above that edge the middle of its digits is."""
    wider: float
    """Units by which it is wider in a scene."""

    @property
    def places(self) -> int:
        """How many digits stand after the point."""
        return int(self.told.get("numDecimalPlaces", 0 if self.told["kind"] == "integer" else 2))

    @property
    def box(self) -> tuple[Array, Array]:
        """Its middle, seen from the edge, and its size."""
        low, high = self.points.min(axis=0), self.points.max(axis=0)
        return (low + high) / 2, high - low


class Counts:
    """The numbers that there are, and how their digits stand at each value."""

    def __init__(self) -> None:
        self._made: dict[tuple[Any, ...], Count] = {}
        self._last: dict[int, Count] = {}

    def now(self, number: DecimalNumber) -> Count | None:
        """What a number shows now; nothing where a scene cannot write it so."""
        digits = tuple(id(each) for each in number.family_members_with_points())
        last = self._last.get(id(number))
        if last is not None and last.digits == digits and last.value == number.number:
            return last
        told = _told(number)
        if told is None or not digits:
            return None
        count = replace(self._made_anew(number, told), digits=digits)
        self._last[id(number)] = count
        return count

    def _made_anew(self, number: DecimalNumber, told: dict[str, Any]) -> Count:
        """What it shows as it would be made, by no digits on the board."""
        words = number._get_num_string(number.number)
        edge = told["edgeToFix"]
        key = (words, edge, *(str(each) for each in number.initial_config.items()), number.mob_class)
        shown = {name: each for name, each in told.items() if (name, each) != ("edgeToFix", "LEFT")}
        value = float(number.number)
        if known := self._made.get(key):
            return replace(known, told=shown, value=value)
        fresh = number.copy().clear_updaters()
        fresh._set_submobjects_from_number(number.number)
        points = np.concatenate([each.points[:, :2] for each in fresh.family_members_with_points()])
        about = fresh.get_edge_center(EDGES[edge])
        ones = [one for one, word in zip(fresh, words, strict=False) if word.isdigit()]
        middle = float(np.mean([one.get_y() for one in ones] or 0) - about[1])
        font = _font(number, ones)
        signs = words + told.get("unit", "")
        wide = sum(WIDE.get(sign, DIGIT) for sign in signs) * font["fontSize"] * FORMULA_EM
        wider = wide - float(np.ptp(points[:, 0])) if font.get("font") == TEX else 0
        self._made[key] = Count(shown, value, (), points - about[:2], font, middle, wider)
        return self._made[key]


def told_count(count: Count, pose: Pose) -> dict[str, Any]:
    """The fields of a number in a scene, at its first place and value."""
    edge = count.told.get("edgeToFix", "LEFT")
    # In the middle of where Manim has it, such as of a frame about it.
    aside = {"LEFT": -0.5, "RIGHT": 0.5}.get(edge, 0) * count.wider * pose.sx
    at: dict[str, Any] = {"moveTo": [short(pose.x + aside), short(pose.y + count.middle * pose.sy)]}
    if edge != "ORIGIN":
        at["alignedEdge"] = edge
    return {
        **count.told,
        "value": written(count.value, count.places),
        **count.font,
        "fontSize": short(count.font["fontSize"] * pose.sy, 2),
        "at": [at],
    }


def _font(number: DecimalNumber, digits: list[Any]) -> dict[str, Any]:
    """Digits are TeX's, of which the deck has those that stand in no formula; or those of a `Text`."""
    size = float(number._font_size)
    if digits and isinstance(digits[0], Text):
        font = own_look(digits[0]).get("font")
        return {"fontSize": size * TEXT_EM / FORMULA_EM, **({"font": font} if font else {})}
    return {"fontSize": size, "font": TEX}


def _told(number: DecimalNumber) -> dict[str, Any] | None:
    unit = _unit(number.unit)
    edge = next((name for name, way in EDGES.items() if np.array_equal(way, number.edge_to_fix)), None)
    above = any(np.array_equal(way, number.edge_to_fix) for way in (UP, DOWN))
    is_plain = not (isinstance(number.number, complex) or number.show_ellipsis)
    if not is_plain or number.include_background_rectangle or unit is None or not (edge or above):
        return None
    places = int(number.num_decimal_places)
    told: dict[str, Any] = {"kind": "decimalNumber" if places else "integer"}
    if places not in (0, 2):
        told["numDecimalPlaces"] = places
    if number.include_sign:
        told["includeSign"] = True
    if not number.group_with_commas:
        told["groupWithCommas"] = False
    if unit:
        told["unit"] = unit
    return {**told, "edgeToFix": edge or "ORIGIN"}


def _unit(tex: str | None) -> str | None:
    """A unit as letters; nothing where only TeX can write it."""
    if tex is None:
        return ""
    known = {r"\%": "%", "%": "%", r"^\circ": "°", r"^{\circ}": "°", r"\$": "$", "€": "€"}
    if tex in known:
        return known[tex]
    text = re.fullmatch(r"\\(?:text|mathrm|textrm)\{([^\\{}$]+)\}", tex)
    return text[1] if text else None


def written(value: float, places: int) -> float:
    """
    A value with more digits than are shown. Of one half way between two, Python shows the even one and a
    browser the greater: it is told a little nearer to the one that Python shows.
    """
    told = short(value, places + 2)
    shown = float(f"{value:.{places}f}")
    is_half = abs(abs(told - shown) * 10**places - 0.5) < 1e-6
    return short(shown + 0.98 * (told - shown), places + 2) if is_half else told

"""What takes Manim long and need not: copies of what never changes, and the same texts at each save."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, MethodType, NoneType
from typing import Any

import manim
import numpy as np
import svgelements
from manim.mobject.mobject import Mobject
from manim.mobject.svg import svg_mobject

from .units import TEXT

_SHARED = {
    NoneType,
    bool,
    int,
    float,
    complex,
    str,
    bytes,
    np.float64,
    FunctionType,
    BuiltinFunctionType,
    manim.ManimColor,
}
"""Kinds of values that nobody changes: copies have the very same."""


_usual_family: Callable[..., list[Any]] = Mobject.get_family
_usual_extremum: Callable[..., float] = Mobject.get_extremum_along_dim
_usual_critical_point: Callable[..., Any] = Mobject.get_critical_point


def hurry() -> None:
    """Has mobjects copied, and their families found, in a fraction of the time."""
    setattr(Mobject, "__deepcopy__", _copied)  # noqa: B010 (Manim has a method there)
    setattr(Mobject, "get_family", _family)  # noqa: B010
    # What is drawn anew in each frame is measured over and over.
    setattr(Mobject, "get_critical_point", _critical_point)  # noqa: B010
    setattr(manim.VMobject, "get_nth_curve_length_pieces", _length_pieces)  # noqa: B010
    setattr(manim.VMobject, "consider_points_equals", _are_one_point)  # noqa: B010
    # Each copy of a letter copies the path that it was made of, which takes half of a script's time.
    setattr(svgelements.Path, "__deepcopy__", lambda self, memo: self)  # noqa: B010


def _copied(self: Any, memo: dict[int, Any]) -> Any:
    """As `Mobject.__deepcopy__` has it."""
    result = self.__class__.__new__(self.__class__)
    memo[id(self)] = result
    told = result.__dict__
    for name, value in self.__dict__.items():
        kind = type(value)
        if kind in _SHARED:
            told[name] = value
        elif kind is np.ndarray and value.dtype != object:
            told[name] = value.copy()
        elif name == TEXT:
            # Of a glyph that is copied alone, the text is elsewhere.
            told[name] = memo.get(id(value))
        elif name == "id_to_vgroup_dict" and isinstance(self, manim.Text):
            told[name] = {}  # a group for each letter, by numbers of Pango's that no script knows
        elif kind is MethodType or value:
            told[name] = copy.deepcopy(value, memo)
        else:
            told[name] = copy.copy(value)
    result.original_id = str(id(self))
    return result


def _family(self: Any, recurse: bool = True) -> list[Any]:
    """As `Mobject.get_family` has it, which looks for what is in it twice at each level."""
    if not recurse or not self.submobjects:
        return [self]
    found: list[Any] = []
    waiting = [self]
    while waiting:
        one = waiting.pop()
        if type(one).get_family is not _family:
            return _usual_family(self)
        found.append(one)
        waiting += one.submobjects[::-1]
    return found if len(set(map(id, found))) == len(found) else _usual_family(self)


def _critical_point(self: Any, direction: Any) -> Any:
    """As `Mobject.get_critical_point` has it, which looks for each end of each side by itself."""
    points = self.get_points_defining_boundary()
    if len(points) == 0 or type(self).get_extremum_along_dim is not _usual_extremum:
        return _usual_critical_point(self, direction)
    points = np.asarray(points)
    low, high = points.min(axis=0), points.max(axis=0)
    side = np.asarray(direction)
    return np.where(side < 0, low, np.where(side > 0, high, (low + high) / 2))


def _length_pieces(self: Any, n: int, sample_points: int | None = None) -> Any:
    """As `VMobject.get_nth_curve_length_pieces` has it, which goes to each point by itself."""
    pieces = _steps_along(sample_points or 10) @ self.get_nth_curve_points(n)
    return np.sqrt((pieces * pieces).sum(axis=1))


def _are_one_point(self: Any, one: Any, other: Any) -> bool:
    """As `VMobject.consider_points_equals` has it, by way of NumPy's `allclose`."""
    far = self.tolerance_for_point_equality + 1e-5 * np.abs(other)
    return bool((np.abs(np.subtract(one, other)) <= far).all())


@cache
def _steps_along(count: int) -> Any:
    """What takes the points of a cubic Bézier to the steps between so many places on it."""
    t = np.linspace(0, 1, count)
    s = 1 - t
    return np.diff([s**3, 3 * t * s**2, 3 * t**2 * s, t**3]).T


def shapes_known() -> int:
    """How many texts and drawings need not be made again."""
    return len(svg_mobject.SVG_HASH_TO_MOB_MAP)


def remember_shapes(file: Path) -> None:
    """Writes down what texts and drawings were made of."""
    part = file.with_suffix(".part")
    try:
        part.write_bytes(pickle.dumps(svg_mobject.SVG_HASH_TO_MOB_MAP))
        part.replace(file)
    except Exception:  # what cannot be written down is made again
        part.unlink(missing_ok=True)


def recall_shapes(file: Path) -> None:
    """Reads it once, so that the next run need not make them."""
    if not file.exists():
        return
    try:
        svg_mobject.SVG_HASH_TO_MOB_MAP.update(pickle.loads(file.read_bytes()))
    except Exception:
        return
    finally:
        file.unlink()

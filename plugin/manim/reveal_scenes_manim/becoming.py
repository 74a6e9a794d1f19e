"""Texts that animations make others of: what they say from then on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from manim.mobject.mobject import Mobject

from .boards import Boards
from .events import Redrawn
from .register import Register
from .units import BASE


def becoming(register: Register, boards: Boards, animations: Iterable[Any]) -> dict[int, Redrawn]:
    """What texts say, by their numbers, now that these animations are over."""
    pairs = [pair for animation in animations for pair in _targets(animation)]
    for _, other in pairs:
        register.mobjects[id(other)] = other
    return {
        id(one): _become(register, boards, one, other)
        for one, other in pairs
        # A copy of itself says the same.
        if getattr(other, BASE, None) not in (None, getattr(one, BASE, None))
    }


def _become(register: Register, boards: Boards, one: Any, other: Any) -> Redrawn:
    """A text says what another one says: by as many letters, of those that it has by now."""
    glyphs = one.family_members_with_points()
    register.enlist([one])
    # What was a shape, or an empty line, has its letters from now on.
    register.families.setdefault(id(one), [id(glyph) for glyph in glyphs])
    for glyph in glyphs:
        register.owners.setdefault(id(glyph), id(one))
    # Where it has more than the other one, Manim hides some of them.
    seen = [id(each) for each in glyphs if boards.look(each).is_seen]
    redrawn = register.redrawn.get(id(other))
    words = redrawn.words[getattr(other, BASE).words] if redrawn else id(other)
    return Redrawn(words, tuple(seen))


def _targets(animation: Any) -> Iterator[tuple[Any, Any]]:
    """Who becomes whom, member by member."""
    target = getattr(animation, "target_mobject", None)
    if not isinstance(target, Mobject) or not isinstance(animation.mobject, Mobject):
        return
    waiting = [(animation.mobject, target)]
    while waiting:
        one, other = waiting.pop()
        yield one, other
        waiting += zip(one.submobjects, other.submobjects, strict=False)

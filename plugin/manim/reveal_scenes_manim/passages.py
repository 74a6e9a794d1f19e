"""What Manim takes apart into outlines to make another of it, though a scene can change all of it at once."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .course import Hint
from .events import Play
from .look import Look
from .outlines import Array
from .poses import Pose
from .seeing import Eye
from .things import Seen, is_words
from .writing import short

OFF = 0.04
"""Units: half a percent of the frame's height."""


@dataclass(frozen=True)
class Passage:
    """From one text to another or to nothing, or from what a number says to what it says then."""

    start: Seen
    end: Seen | None
    hint: Hint
    away: tuple[float, float] = (0, 0)
    """How far what becomes nothing goes meanwhile, in units."""

    @property
    def is_counting(self) -> bool:
        """Whether it is a number all the time, which says something else in the end."""
        return self.end is not None and self.start.key == self.end.key

    def at(self, time: float) -> Seen | None:
        """How a number is seen at a share of the play's time; a text is changed by a verb."""
        start, end, hint = self.start, self.end, self.hint
        if not (end and start.pose and end.pose and start.count and end.count):
            return None
        share = _share(hint, time)
        pose = Pose(*(start.pose.row + share * (end.pose.row - start.pose.row)))
        value = start.count.value + share * (end.count.value - start.count.value)
        paint = start.paint + share * (end.paint - start.paint)
        return replace(start, paint=paint, pose=pose, count=replace(start.count, value=value))

    def told(self, one: str, other: str | None, lasts: float) -> dict[str, Any]:
        """One text takes the place of another, or fades away, by their names in the scene."""
        if other is None:
            told = {"verb": "fadeOut", "target": one, "shift": [short(each) for each in self.away]}
        else:
            told = {"verb": "replacementTransform", "target": one, "into": other}
        own = {"rate": self.hint.rate} if self.hint.rate != "smooth" else {}
        time = {"runTime": short(lasts * self.hint.ends, 5)} if self.hint.ends < 0.9999 else {}
        return {**told, **time, **own}


def passages_of(eye: Eye, play: Play, loose: Container[int]) -> dict[int, Passage]:
    """The passages of a play, of those texts and numbers that are outlines in its course."""
    found: dict[int, Passage] = {}
    for owner in [each for each in eye.recorder.families if each in loose]:
        start, end = eye.whole_seen(owner, play.before), _end_of(eye, play, owner)
        hint = _hint_of(eye, play, owner)
        if not (start and hint) or not _is_straight(eye, play, owner, hint):
            continue
        if end is None:
            away = _away(eye, play, owner)
            if away and is_words(eye.recorder, start.key) and hint.begins == 0:
                found[owner] = Passage(start, None, hint, away)
        elif all(end.key != other.end.key for other in found.values() if other.end):
            if _is_passage(eye, start, end, hint):
                found[owner] = Passage(start, end, hint)
    return found


def _away(eye: Eye, play: Play, owner: int) -> tuple[float, float] | None:
    """How far a text goes of which nothing is seen in the end."""
    before, after = (
        [board.looks[each] for each in eye.glyphs_of(owner) if each in board.looks]
        for board in (play.before, play.after)
    )
    if not before or not after or any(each.is_seen for each in after):
        return None
    x, y = _middle(after) - _middle(before)
    return float(x), float(y)


def _middle(looks: list[Look]) -> Array:
    points = np.concatenate([each.points for each in looks])
    middle: Array = (points.min(axis=0) + points.max(axis=0)) / 2
    return middle


def seen_at(passages: Mapping[int, Passage], time: float) -> dict[int, Seen | None]:
    """What is seen of texts and numbers at a share of the play's time."""
    return {owner: each.at(time) for owner, each in passages.items()}


def _end_of(eye: Eye, play: Play, owner: int) -> Seen | None:
    """What a text or number is in the end: the same with other words, or another in its place."""
    into = play.becomes.get(owner)
    seen = eye.whole_seen(owner, play.after, into)
    if seen or into is None or into.words not in eye.recorder.families:
        return seen
    return eye.whole_seen(into.words, play.after)


def _is_passage(eye: Eye, start: Seen, end: Seen, hint: Hint) -> bool:
    if start.count and end.count:
        return start.key == end.key and start.count.value != end.count.value
    # The outlines of a formula are those that the deck has, too: they can become others.
    are_words = all(is_words(eye.recorder, each.key) for each in (start, end))
    return are_words and start.key != end.key and hint.begins == 0


def _is_straight(eye: Eye, play: Play, owner: int, hint: Hint) -> bool:
    """Whether all of it goes straight to where it leads, as verbs have it."""
    half = len(play.boards) // 2
    boards = [play.boards[i].looks for i in (0, half, -1)]
    glyphs = [each for each in boards[0] if eye.recorder.owners.get(each) == owner]
    kept = [each for each in glyphs if all(each in looks for looks in boards)]
    if not kept:
        return True
    first, middle, last = (
        np.concatenate([looks[each].points for each in kept]).mean(axis=0) for looks in boards
    )
    off = first + _share(hint, play.times[half]) * (last - first) - middle
    return float(np.abs(off).max()) < OFF


def _share(hint: Hint, time: float) -> float:
    """How far something is on its way at a share of the play's time."""
    return hint.function(min(1, max(0, (time - hint.begins) / (hint.ends - hint.begins))))


def _hint_of(eye: Eye, play: Play, owner: int) -> Hint | None:
    """When all of a text becomes another one, if one animation does it that leads there."""
    numbers = [owner, *eye.recorder.families[owner]]
    hints = {hint for each in numbers for hint in play.told.hints.get(each, [])}
    if len(hints) != 1:
        return None
    (hint,) = hints
    return hint if hint.ends > hint.begins and np.isclose(hint.function(1), 1, atol=1e-3) else None

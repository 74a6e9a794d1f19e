"""Texts and formulas of which parts go their own ways: where those are cut, so that they stay texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from .animations import Drawing
from .events import Board, Event, Play
from .look import Look
from .loose_texts import in_a_row
from .played import Played
from .poses import pose_between
from .recorder import Recorder
from .seeing import Eye
from .things import base_in
from .units import EVEN, Piece

MOST = 60
"""Pieces of a text; one that is cut more often is outlines while it is taken apart."""


def cut_texts(recorder: Recorder, events: Sequence[Event]) -> dict[int, list[Piece]]:
    """The pieces of the texts of a slide that do not keep together, by the numbers of those."""
    finder = _Finder(recorder)
    for event in events:
        finder.see(event)
    pieces = {owner: _pieces(recorder, owner, cuts) for owner, cuts in finder.cuts.items()}
    recorder.learn_pieces(piece for some in pieces.values() for piece in some)
    return {owner: some for owner, some in pieces.items() if some}


def _pieces(recorder: Recorder, owner: int, cuts: set[int]) -> list[Piece]:
    base = base_in(recorder, owner)
    if base is None or not 0 < len(cuts) < MOST:
        return []
    order = base.places
    ends = [*sorted(cuts), len(order)]
    pieces = []
    for index, (start, end) in enumerate(zip([0, *ends], ends, strict=False)):
        own = [k for k, place in enumerate(order) if start <= place < end]
        is_named = base.told["kind"] == "text" or end < len(order)
        name = str(index + 1) if is_named else f"gap-{index}"
        numbers = [recorder.families[owner][k] for k in own]
        pieces.append(Piece(owner, name, (start, end), numbers, base.piece(own), is_named))
    return pieces


@dataclass
class _Finder:
    recorder: Recorder
    eye: Eye = field(init=False)
    cuts: dict[int, set[int]] = field(default_factory=dict)
    """The glyphs before which a text is cut."""
    dresses: dict[int, dict[int, list[Look]]] = field(default_factory=dict)
    """The colours in which a text is seen as a whole, and its glyphs in them."""
    _known: dict[int, list[Look | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.eye = Eye(self.recorder)

    def see(self, event: Event) -> None:
        if not isinstance(event, Play):
            self._see_board(event.board)
            return
        self.eye.note_becoming(event.became)
        for each in event.played:
            self._see_played(each)
        self._see_drawings(event)
        self._see_board(self.eye.full_board(event.before, event))
        self.eye.note_becoming(event.becomes)
        for board in event.boards:
            self._see_board(self.eye.full_board(board, event))
        self._see_board(event.after)

    def _cut(self, owner: int, before: Iterable[int]) -> None:
        if found := set(before):
            self.cuts.setdefault(owner, set()).update(found)

    def _owners(self, numbers: Iterable[int]) -> set[int]:
        """The texts to which some of these belong, and which can be cut."""
        recorder = self.recorder
        found = {recorder.owners[each] for each in numbers if each in recorder.owners}
        # What shows the words of another is cut no more.
        known = {*recorder.redrawn, *self.eye.texts}
        return {each for each in found if each not in known and self._is_counted(each)}

    def _is_counted(self, owner: int) -> bool:
        base = base_in(self.recorder, owner)
        return base is not None and 0 < len(base.places) == len(self.recorder.families[owner])

    def _in_order(self, owner: int) -> list[int]:
        """The numbers of the glyphs of a text, as the deck counts them."""
        base = base_in(self.recorder, owner)
        family = self.recorder.families[owner]
        places = base.places if base else []
        return [number for _, number in sorted(zip(places, family, strict=True))]

    def _see_played(self, played: Played) -> None:
        for each in played.animations:
            self._see_played(each)
        for some in (played.numbers, played.into, played.marked, *played.rows):
            own = set(some)
            for owner in self._owners(own):
                inside = [number in own for number in self._in_order(owner)]
                self._cut(owner, _changes(inside))

    def _see_drawings(self, play: Play) -> None:
        drawings = play.told.drawings
        for owner in self._owners(drawings):
            family = self.recorder.families[owner]
            if in_a_row([drawings.get(each) for each in family]):
                continue
            found = [drawings.get(number) for number in self._in_order(owner)]
            self._cut(owner, (i for i in range(1, len(found)) if not _follows(found[i - 1], found[i])))

    def _see_board(self, board: Board) -> None:
        for owner in self._owners(board.looks):
            looks = [board.looks.get(each) for each in self._in_order(owner)]
            known = self._known.get(owner)
            if known and all(a is b for a, b in zip(known, looks, strict=True)):
                continue
            self._known[owner] = looks
            whole = self.eye.whole_seen(owner, board)
            if whole:
                dresses = self.dresses.setdefault(owner, {})
                dresses.setdefault(whole.key[2], [each for each in looks if each])
                if len(dresses) > 1:
                    for some in dresses.values():
                        self._cut(owner, _other_colors(some))
            else:
                self._cut(owner, self._apart(owner, looks))

    def _apart(self, owner: int, looks: Sequence[Look | None]) -> Iterator[int]:
        """The glyphs that do not keep together with the one before."""
        yield from _changes([look is not None for look in looks])
        yield from _other_colors(looks)
        base = base_in(self.recorder, owner)
        if base is None:
            return
        glyphs = [base.glyphs[k] for _, k in sorted((place, k) for k, place in enumerate(base.places))]
        pairs = list(zip(glyphs, looks, strict=True))
        # What becomes another shape has no place of its own.
        rigid = [look is not None and pose_between(glyph, look.points) is not None for glyph, look in pairs]
        for i in range(1, len(pairs)):
            (one, before), (other, now) = pairs[i - 1], pairs[i]
            if before is None or now is None or not (rigid[i - 1] and rigid[i]):
                continue
            both = np.concatenate([one, other])
            if pose_between(both, np.concatenate([before.points, now.points])) is None:
                yield i


def _changes(values: Sequence[bool]) -> Iterator[int]:
    return (i for i in range(1, len(values)) if values[i] != values[i - 1])


def _other_colors(looks: Sequence[Look | None]) -> Iterator[int]:
    for i in range(1, len(looks)):
        before, now = looks[i - 1], looks[i]
        if before and now and np.abs(before.fill - now.fill).max() > EVEN:
            yield i


def _follows(one: Drawing | None, other: Drawing | None) -> bool:
    """Whether two glyphs are drawn one after the other, or neither is."""
    if one is None or other is None:
        return one is other
    return replace(one, index=one.index + 1) == other

"""Who ever was on the board: mobjects, the texts that glyphs belong to, and the script's own names."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from manim.mobject.mobject import Mobject
from manim.mobject.text.numbers import DecimalNumber

from .units import BASE, TEXT, Base, Piece


@dataclass(frozen=True)
class Redrawing:
    """A text that is made anew again and again."""

    first: tuple[int, ...]
    """Its glyphs until then."""
    words: dict[str, int]
    """What it has said, and the numbers of its bases."""


class Register:
    """Mobjects by their numbers."""

    def __init__(self) -> None:
        self.mobjects: dict[int, Any] = {}
        """All that were ever seen, so that their numbers stay theirs."""
        self.owners: dict[int, int] = {}
        """The text or formula that a glyph belongs to."""
        self.families: dict[int, list[int]] = {}
        """The glyphs of texts and formulas."""
        self.names: dict[int, str] = {}
        self.numbers: dict[int, DecimalNumber] = {}
        self.bases: dict[int, Base] = {}
        """Texts in colours that they were not made in, and pieces of texts."""
        self.pieces: dict[int, Piece] = {}
        self.redrawn: dict[int, Redrawing] = {}
        """Texts that are made anew again and again."""

    def enlist(self, mobjects: list[Any]) -> None:
        """Gets to know mobjects, and which glyphs are of which text."""
        for mobject in mobjects:
            for each in mobject.get_family():
                self.mobjects.setdefault(id(each), each)
                if isinstance(each, DecimalNumber):
                    self.numbers[id(each)] = each
                base = getattr(each, BASE, None)
                if base is None or id(each) in self.families:
                    continue
                glyphs = each.family_members_with_points()
                if len(glyphs) > len(base.glyphs):  # a title's line, the dots of a list
                    glyphs = [glyph for glyph in glyphs if id(glyph) not in _of_others(each)]
                    glyphs = glyphs[: len(base.glyphs)]
                self.families[id(each)] = [id(glyph) for glyph in glyphs]
                for glyph in glyphs:
                    self.owners[id(glyph)] = id(each)
            # Parts of a text can be on the board without it.
            for glyph in mobject.family_members_with_points():
                text = getattr(glyph, TEXT, None)
                if text is not None and id(glyph) not in self.owners and id(text) not in self.families:
                    self.enlist([text])

    def enlist_digits(self, number: int, digits: Iterable[int]) -> None:
        """Gets to know the digits that a number has now."""
        family = self.families.setdefault(number, [])
        for digit in digits:
            if self.owners.get(digit) != number:
                self.owners[digit] = number
                family.append(digit)

    def note_redrawn(self, text: Any, made: Base) -> None:
        """A text is made anew: what it says by now may be another text."""
        number = id(text)
        self.mobjects[number] = text
        if number not in self.redrawn:
            self.bases[number] = before = getattr(text, BASE)
            first = self.families.setdefault(number, [])
            self.redrawn[number] = Redrawing(tuple(first), {before.words: number})
        known = self.redrawn[number].words
        if made.words not in known:
            self.bases[id(made)] = made
            known[made.words] = id(made)

    def learn_pieces(self, pieces: Iterable[Piece]) -> None:
        """Gets to know pieces of texts, each of which has a number as if it were a text."""
        for piece in pieces:
            number = id(piece)
            self.pieces[number] = piece
            self.families[number] = piece.numbers
            self.bases[number] = piece.base

    @cached_property
    def groups(self) -> dict[int, list[int]]:
        """Mobjects that have others, when all is recorded; and which outlines they consist of."""
        return {
            number: [id(each) for each in mobject.family_members_with_points()]
            for number, mobject in self.mobjects.items()
            if mobject.submobjects
        }

    def find_names(self, scene: Any) -> None:
        """The script's own names of its mobjects, in the scene and where it is at work."""
        for name, value in vars(scene).items():
            if isinstance(value, Mobject) and not name.startswith("_"):
                self.names.setdefault(id(value), name)
        frame = sys._getframe(1)
        while frame is not None:
            if frame.f_locals.get("self") is scene and "manim" not in frame.f_code.co_filename:
                for name, value in frame.f_locals.items():
                    if isinstance(value, Mobject):
                        self.names.setdefault(id(value), name)
            frame = frame.f_back  # type: ignore[assignment]


def _of_others(text: Any) -> set[int]:
    """The glyphs of texts within a text."""
    inner = [each for each in text.get_family()[1:] if getattr(each, BASE, None) is not None]
    return {id(glyph) for each in inner for glyph in each.family_members_with_points()}

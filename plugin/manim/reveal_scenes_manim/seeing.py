"""What a board shows as things of a scene: which texts are whole, which are outlines of letters."""

from __future__ import annotations

import operator
from collections import ChainMap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import InitVar, dataclass, field, replace

import numpy as np
from manim.mobject.types.image_mobject import ImageMobject

from .events import Board, Play, Redrawn
from .gradients import Gradient
from .look import Look
from .numbers import Count
from .outlines import CURVE, Array
from .poses import Pose, pose_whatever_split
from .recorder import Recorder
from .things import Key, Seen, Thing, base_in, is_words
from .units import Piece, are_one, fills_of, in_colors, pose_of, usual_in

NONE: Mapping[int, Seen | None] = {}


@dataclass
class Eye:
    """Sees boards as things."""

    recorder: Recorder
    things: dict[Key, Thing] = field(default_factory=dict)
    """Those that the scene has already."""
    texts: dict[int, Redrawn] = field(default_factory=dict)
    """What a text shows, where it is not its own words."""
    pieces: InitVar[Iterable[Piece]] = ()
    """Those of texts that do not keep together."""
    owners: Mapping[int, int] = field(init=False)
    """The text, or the piece of one, that a glyph belongs to."""
    gradients: dict[int, set[Gradient | None]] = field(default_factory=dict)
    """Of outlines by their numbers: all that they have in the course of the slide."""
    most_paint: dict[int, Array] = field(default_factory=dict)
    """Of those with a gradient: how opaque they are at most."""
    _known: dict[int, tuple[list[Look], int, Seen]] = field(default_factory=dict)
    """How texts were seen last: most of them stand still."""
    _outlines: dict[int, tuple[Look, Seen]] = field(default_factory=dict)
    """How outlines were seen last."""

    def __post_init__(self, pieces: Iterable[Piece]) -> None:
        cut = {number: id(piece) for piece in pieces for number in piece.numbers}
        self.owners = ChainMap(cut, self.recorder.owners)

    def note_becoming(self, becomes: Mapping[int, Redrawn]) -> None:
        """Some texts take on the look of others, and show their words from now on."""
        families = self.recorder.families
        self.texts.update({one: other for one, other in becomes.items() if one in families})

    def glyphs_of(self, owner: int) -> Sequence[int]:
        """The numbers of the letters that a text has by now."""
        said = self.texts.get(owner)
        return said.glyphs if said else self.recorder.families[owner]

    def seen_on(
        self, board: Board, outlines: Iterable[int] = (), instead: Mapping[int, Seen | None] = NONE
    ) -> list[Seen]:
        """
        The things on a board, in order of painting.

        :param outlines: the texts that are seen as such.
        :param instead: what is seen in the place of others, if anything is.
        """
        loose = set(outlines)
        texts = self._whole_texts(board).items()
        whole: dict[int, Seen | None] = {owner: one for owner, one in texts if owner not in loose}
        whole.update(instead)
        seen: list[Seen] = []
        written: set[int] = set()
        for number, look in board.looks.items():
            owner = self.owners.get(number)
            if owner not in whole:
                owner = self.recorder.owners.get(number)
            if owner in whole:
                if owner not in written and (one := whole[owner]):
                    seen.append(one)
                written.add(owner)
            elif len(look.points) >= CURVE:
                seen.append(self._outline_seen(number, look))
        return seen

    def _outline_seen(self, number: int, look: Look) -> Seen:
        known = self._outlines.get(number)
        if known and known[0] is look:
            return known[1]
        is_image = isinstance(self.recorder.mobjects.get(number), ImageMobject)
        seen = Seen(("image" if is_image else "path", number, 0), look.paint, points=look.points)
        self.gradients.setdefault(number, set()).add(look.gradient)
        if look.gradient:
            self.most_paint[number] = np.maximum(look.paint, self.most_paint.get(number, 0))
        self._outlines[number] = (look, seen)
        return seen

    def _whole_texts(self, board: Board) -> dict[int, Seen]:
        """The texts that look like themselves, or like others whose look they have taken."""
        owners = {self.owners[each] for each in board.looks if each in self.owners}
        cut = self.with_others_words(owners)
        found: dict[int, Seen] = {}
        for owner in owners | cut:
            seen = self.whole_seen(owner, board)
            # Its own words are shown by its pieces.
            if seen and not (owner in cut and seen.key[2] == owner):
                found[owner] = seen
        return found

    def with_others_words(self, owners: Iterable[int]) -> set[int]:
        """The texts that are cut, but show the words of others."""
        pieces = self.recorder.pieces
        return {pieces[each].of for each in owners if each in pieces and pieces[each].of in self.texts}

    def whole_seen(self, owner: int, board: Board, says: Redrawn | None = None) -> Seen | None:
        """A text or a number as one thing, if it is; of a text what it says may be known."""
        if said := says or self.texts.get(owner):
            looks = [board.looks[each] for each in said.glyphs if each in board.looks]
            if seen := self._text_seen(owner, looks, said):
                return seen
        if redrawing := self.recorder.redrawn.get(owner):
            now = board.redrawn.get(owner, Redrawn(owner, redrawing.first))
            looks = [board.looks[each] for each in now.glyphs if each in board.looks]
            return self._text_in(owner, looks, now.words)
        count = board.counts.get(owner)
        family = count.digits if count else self.recorder.families[owner]
        looks = [board.looks[each] for each in family if each in board.looks]
        if owner not in self.recorder.numbers:
            return self._text_seen(owner, looks, Redrawn(owner, tuple(family)))
        return self._number_seen(owner, count, looks) if count and len(looks) == len(family) else None

    def _number_seen(self, owner: int, count: Count, looks: list[Look]) -> Seen | None:
        fills = fills_of(looks)
        if fills is None or not are_one(fills):
            return None
        pose = pose_whatever_split(count.points, np.concatenate([look.points for look in looks]))
        key = ("number", owner, 0)
        if not pose or not self._can_show(key, pose):
            return None
        return Seen(key, np.array([*fills[0], *fills[0], 0]), pose=pose, count=count)

    def _text_seen(self, owner: int, looks: list[Look], said: Redrawn) -> Seen | None:
        known = self._known.get(owner)
        if (
            known
            and known[1] == said.words
            and len(known[0]) == len(looks)
            and all(map(operator.is_, known[0], looks))
        ):
            return known[2]
        if len(looks) != len(said.glyphs):
            return None
        seen = self._text_in(owner, looks, said.words)
        if seen:
            self._known[owner] = (looks, said.words, seen)
        return seen

    def _text_in(self, owner: int, looks: Sequence[Look], words: int) -> Seen | None:
        fills = fills_of(looks) if looks else None
        if fills is None:
            return None
        base = base_in(self.recorder, words)
        if base and not are_one(fills):
            base = in_colors(base, fills)
            words = id(base)
            if base:
                self.recorder.bases[words] = base
        pose = base and pose_of(base, looks)
        if not pose or not self._can_show(("text", owner, words), pose):
            return None
        color = usual_in(fills)
        return Seen(("text", owner, words), np.array([*color, *color, 0]), pose=pose)

    def _can_show(self, key: Key, pose: Pose) -> bool:
        """Nothing is mirrored; all but words begin as large in all directions, numbers upright."""
        if not pose.has_size:
            return pose.is_point
        if key in self.things or key[1] in self.recorder.pieces or is_words(self.recorder, key):
            return True
        return pose.is_even and (key[0] == "text" or abs(pose.turn) < 1e-4)

    def full_board(self, board: Board, play: Play) -> Board:
        """
        A board on which all is drawn that is being drawn, and on which the letters through which a wave runs
        stand still: only a verb can tell that of texts.
        """
        waves = {number for number in play.told.waves if number in self.owners}
        looks = {
            number: play.full[number] if number in play.told.drawings or number in waves else look
            for number, look in board.looks.items()
        }
        # What has not begun to be drawn has no points, and so is on no board.
        for number in play.told.drawings:
            if number in play.full and number not in looks:
                looks[number] = play.full[number]
        if len(looks) > len(board.looks):
            ends = play.boards[-1].looks
            known = [*ends, *(each for each in looks if each not in ends)]
            looks = {number: looks[number] for number in known if number in looks}
        return replace(board, looks=looks)

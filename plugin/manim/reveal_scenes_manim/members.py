"""The mobjects of a scene, as they come to be known while it is being written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .depths import depths_in
from .groups import Names, grouped, groups_of
from .images import told_image
from .numbers import Count, told_count
from .outlines import path_data
from .poses import STILL, Pose, placed, pose_between
from .recorder import Recorder
from .seeing import Eye
from .thing_courses import painted
from .things import Key, Seen, Thing, base_in
from .units import Piece, first_pose, told_base
from .writing import hexed, short


@dataclass
class Members:
    """All that a scene has, in its order."""

    recorder: Recorder
    pieces: dict[int, list[Piece]]
    """Of the texts that do not keep together."""
    eye: Eye = field(init=False)
    told: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, Count] = field(default_factory=dict)
    """What numbers show at first."""
    wholes: dict[int, Thing] = field(default_factory=dict)
    """The texts of which there are pieces."""
    lifted: set[str] = field(default_factory=set)
    """Those that have a depth of their own at some time."""

    def __post_init__(self) -> None:
        self.eye = Eye(self.recorder, pieces=[piece for some in self.pieces.values() for piece in some])

    @property
    def things(self) -> dict[Key, Thing]:
        return self.eye.things

    def thing_for(self, seen: Seen) -> Thing:
        """The mobject of the scene for what is seen."""
        thing = self.things.get(seen.key)
        if thing:
            return thing
        kind, number, words = seen.key
        if piece := self.recorder.pieces.get(number):
            return self._piece_for(piece, seen)
        paint = seen.paint
        first = STILL
        points = np.empty((0, 2))
        if kind == "text":
            base = base_in(self.recorder, words)
            first = first_pose(base, seen.pose) if base and seen.pose else STILL
            # What is made anew again and again has one size, whatever it says.
            redrawn = self.recorder.redrawn.get(number)
            fits = redrawn is None or len(redrawn.words) <= 2
            fields = told_base(base, first, fits) if base else {}
            told = {**fields, "color": hexed(np.array([*paint[:3], 1]))}
            paint = np.array([*paint[:3], 1, *paint[:3], 1, 0])
        elif seen.count:
            first = seen.pose or STILL
            told = {**told_count(seen.count, first), "color": hexed(np.array([*paint[:3], 1]))}
            paint = np.array([*paint[:3], 1, *paint[:3], 1, 0])
        elif kind == "image":
            points = seen.points if seen.points is not None else points
            told = told_image(self.recorder.mobjects[seen.key[1]], points)
            paint = np.array([*paint[:3], 1, *paint[4:]])
        else:
            points = seen.points if seen.points is not None else points
            told = {"kind": "path", "d": path_data(points), **painted(paint)}
        index = len(self.told)
        thing = Thing(f"thing-{index}", told, index, points, first, paint, first=first, shown=False)
        if seen.count:
            thing.value = seen.count.value
            self.counts[thing.id] = seen.count
        self.told.append({"kind": told.pop("kind"), "id": thing.id, **told})
        self.things[seen.key] = thing
        return thing

    def _piece_for(self, piece: Piece, seen: Seen) -> Thing:
        """A piece of a text, which is one mobject with the others."""
        whole = self.wholes.get(piece.of) or self._whole_for(piece, seen.pose or STILL)
        paint = np.array([*seen.paint[:3], 1, *seen.paint[:3], 1, 0])
        color = hexed(np.array([*seen.paint[:3], 1]))
        if piece.is_named:
            self.told[whole.index]["parts"][piece.name]["color"] = color
        else:
            self.told[whole.index]["color"] = color
        name = f"{whole.id}.{piece.name}"
        thing = Thing(name, {}, whole.index, whole.points, whole.first, paint, first=whole.first, shown=False)
        self.things[seen.key] = thing
        return thing

    def _whole_for(self, piece: Piece, pose: Pose) -> Thing:
        first = pose if pose.is_even else STILL
        base = base_in(self.recorder, piece.of)
        told = told_base(base, first) if base else {}
        parts = {each.name: {"glyphs": [*each.glyphs]} for each in self.pieces[piece.of] if each.is_named}
        index = len(self.told)
        whole = Thing(f"thing-{index}", told, index, np.empty((0, 2)), first, np.empty(0), first=first)
        self.told.append({"kind": told.pop("kind"), "id": whole.id, **told, "parts": parts})
        self.wholes[piece.of] = whole
        return whole

    def best_of(self, samples: Sequence[Seen], ends: bool) -> Seen:
        """What a thing is told to be at first: what it comes to look like, if it only moves to that."""
        first, last = samples[0], samples[-1]
        if first.pose is not None and last.pose is not None:
            found = (first, last) if ends else (last, first)
            even = [each for each in found if each.pose and each.pose.is_even]
            sized = [each for each in found if each.pose and each.pose.has_size]
            return [*even, *sized, first][0]
        if ends or first.points is None or last.points is None:
            return first
        return last if pose_between(last.points, first.points) else first

    def state_of(self, thing: Thing, key: Key) -> Seen:
        """How a thing was seen last."""
        if key[0] == "text":
            return Seen(key, thing.paint, pose=thing.pose)
        if thing.id in self.counts:
            count = replace(self.counts[thing.id], value=thing.value)
            return Seen(key, thing.paint, pose=thing.pose, count=count)
        return Seen(key, thing.paint, points=placed(thing.points, thing.pose))

    def lift(self, thing: Thing, z: int) -> None:
        thing.z = z
        self.lifted.add(thing.id)

    def depths(self, seen: Sequence[Seen]) -> dict[Key, int]:
        """Which z makes the order of painting, where the order of the mobjects does not."""
        for each in seen:
            self.thing_for(each)
        things = [self.things[each.key] for each in seen]
        found = depths_in([(thing.z, thing.index) for thing in things])
        depths = {each.key: depth for each, depth in zip(seen, found, strict=True)}
        # Pieces of a text have a depth among each other, and none lies over another.
        return {key: depth for key, depth in depths.items() if key[1] not in self.recorder.pieces}

    def in_groups(self) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """The mobjects in the script's groups, not renamed yet; and the script's names by theirs."""
        whole = {key: thing for key, thing in self.things.items() if key[1] not in self.recorder.pieces}
        whole |= {("text", number, number): thing for number, thing in self.wholes.items()}
        lifted = {name.split(".")[0] for name in self.lifted}
        top = groups_of(self.recorder, whole, lifted)
        keys = {thing.id: key for key, thing in whole.items()}
        names = Names(self.recorder).all_of(top, keys)
        for number, thing in self.wholes.items():
            self._leave_out_colors(self.told[thing.index])
            for piece in self.pieces[number]:
                names[f"{thing.id}.{piece.name}"] = f"{names[thing.id]}.{piece.name}"
        return grouped(self.recorder, top, self.told), names

    @staticmethod
    def _leave_out_colors(told: dict[str, Any]) -> None:
        """Parts need not tell the colour that most of them have, if the rest of the text has it, too."""
        colors = [part["color"] for part in told["parts"].values() if "color" in part]
        if colors:
            told.setdefault("color", max(colors, key=colors.count))
        for part in told["parts"].values():
            if part.get("color") == told.get("color"):
                part.pop("color", None)

    def hidden(self) -> list[str]:
        """The pieces of texts that never are on the board, though others of them are."""
        seen = {thing.id for thing in self.things.values()}
        names = [
            f"{thing.id}.{piece.name}"
            for number, thing in self.wholes.items()
            for piece in self.pieces[number]
        ]
        return [name for name in names if name not in seen]

    def sizes(self) -> dict[str, list[float]]:
        """How many glyphs texts and formulas have, and how large they are as the scene has them first."""
        told: dict[str, list[float]] = {}
        for key, thing in self.things.items():
            if key[1] in self.recorder.pieces:
                continue
            base = base_in(self.recorder, key[2]) if key[0] == "text" else None
            if base:
                size = [base.width * thing.first.sx, base.height * thing.first.sy]
                told[thing.id] = [len(base.glyphs), *(short(each) for each in size)]
            elif count := self.counts.get(thing.id):
                width, height = count.box[1]
                size = [width * thing.first.sx, height * thing.first.sy]
                told[thing.id] = [len(count.digits), *(short(each) for each in size)]
            elif key[0] == "image":
                told[thing.id] = [1, *np.ptp(thing.points, axis=0).tolist()]
        for number, thing in self.wholes.items():
            whole = base_in(self.recorder, number)
            for piece in self.pieces[number]:
                at = piece.base.center - (whole.center if whole else 0)
                rows = np.array([[piece.base.width, piece.base.height], at])
                scaled = rows * [thing.first.sx, thing.first.sy]
                shorts = (short(float(each)) for each in scaled.flat)
                told[f"{thing.id}.{piece.name}"] = [len(piece.numbers), *shorts]
        return told

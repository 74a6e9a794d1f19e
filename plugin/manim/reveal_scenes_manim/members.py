"""The mobjects of a scene, as they come to be known while it is being written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .groups import Names, grouped, groups_of
from .images import told_image
from .look import hexed, path_data, short
from .numbers import Count, told_count
from .recorder import Recorder
from .seeing import Eye, can_begin
from .thing_courses import painted
from .things import Key, Seen, Thing, base_in, placed
from .units import STILL, pose_between, told_base


@dataclass
class Members:
    """All that a scene has, in its order."""

    recorder: Recorder
    eye: Eye = field(init=False)
    told: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, Count] = field(default_factory=dict)
    """What numbers show at first."""
    lifted: set[str] = field(default_factory=set)
    """Those that have a depth of their own at some time."""

    def __post_init__(self) -> None:
        self.eye = Eye(self.recorder)

    @property
    def things(self) -> dict[Key, Thing]:
        return self.eye.things

    def thing_for(self, seen: Seen) -> Thing:
        """The mobject of the scene for what is seen."""
        thing = self.things.get(seen.key)
        if thing:
            return thing
        kind, _, words = seen.key
        paint = seen.paint
        first = STILL
        points = np.empty((0, 2))
        if kind == "text":
            first = seen.pose or STILL
            base = base_in(self.recorder, words)
            told = {**told_base(base, first), "color": hexed(np.array([*paint[:3], 1]))} if base else {}
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

    def best_of(self, samples: Sequence[Seen], ends: bool) -> Seen:
        """What a thing is told to be at first: what it comes to look like, if it only moves to that."""
        first, last = samples[0], samples[-1]
        if first.pose is not None and last.pose is not None:
            return last if can_begin(last.pose) and not (ends and can_begin(first.pose)) else first
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
        depths: dict[Key, int] = {}
        depth, last = 0, -1
        for each in seen:
            index = self.things[each.key].index
            if index < last:
                depth += 1
            last = index
            depths[each.key] = depth
        return depths

    def in_groups(self) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """The mobjects in the script's groups, not renamed yet; and the script's names by theirs."""
        top = groups_of(self.recorder, self.things, self.lifted)
        keys = {thing.id: key for key, thing in self.things.items()}
        names = Names(self.recorder).all_of(top, keys)
        return grouped(self.recorder, top, self.told), names

    def sizes(self) -> dict[str, list[float]]:
        """How many glyphs texts and formulas have, and how large they are as the scene has them first."""
        told: dict[str, list[float]] = {}
        for key, thing in self.things.items():
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
        return told

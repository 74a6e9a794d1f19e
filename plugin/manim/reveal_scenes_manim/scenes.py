"""Recordings as scenes: which mobjects there are, and what each play makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .course import Hint, course_of
from .events import Board, Play
from .groups import Names, grouped, groups_of
from .images import told_image
from .look import Array, hexed, path_data, short
from .played import Things
from .probes import Probes
from .recorder import Recorder
from .seeing import Eye, can_begin
from .thing_courses import frame_row, painted, pose_row, thing_courses
from .things import Key, Seen, Thing, base_in, numbers_of, placed
from .units import CLOSE, STILL, pose_between, told_base

CUT = 0.001
"""Seconds of what happens at once; the least that a play can take."""


@dataclass
class SceneWriter:
    """The scene of a slide, while it is being written."""

    recorder: Recorder
    eye: Eye = field(init=False)
    mobjects: list[dict[str, Any]] = field(default_factory=list)
    steps: list[dict[str, Any]] = field(default_factory=list)
    plays: list[dict[str, Any]] = field(default_factory=list)
    played: list[dict[str, Any]] = field(default_factory=list)
    """The animations of the script, and of which play in which step they are."""
    wait: float = 0
    clock: float = 0
    """Seconds that all plays so far take."""
    probes: Probes = field(default_factory=Probes)
    samples: int = 0
    lifted: set[str] = field(default_factory=set)
    """Those that have a depth of their own at some time."""
    camera: tuple[float, float, float, float] = (0, 0, 128 / 9, 8)

    def __post_init__(self) -> None:
        self.eye = Eye(self.recorder)

    @property
    def things(self) -> dict[Key, Thing]:
        return self.eye.things

    # What there is and what becomes of it.

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
        elif kind == "image":
            points = seen.points if seen.points is not None else points
            told = told_image(self.recorder.mobjects[seen.key[1]], points)
            paint = np.array([*paint[:3], 1, *paint[4:]])
        else:
            points = seen.points if seen.points is not None else points
            told = {"kind": "path", "d": path_data(points), **painted(paint)}
        index = len(self.mobjects)
        thing = Thing(f"thing-{index}", told, index, points, first, paint, first=first, shown=False)
        self.mobjects.append({"kind": told.pop("kind"), "id": thing.id, **told})
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
        if key[0] == "text":
            return Seen(key, thing.paint, pose=thing.pose)
        return Seen(key, thing.paint, points=placed(thing.points, thing.pose))

    def show(self, board: Board, outlines: Iterable[int] = (), at_end: bool = False) -> None:
        """Brings the scene at once to how a board looks; at the end of the last play, as far as that can."""
        seen = self.eye.seen_on(board, outlines)
        at_first = not self.plays and not self.steps and not self.things
        order = self.depths(seen)
        animations: list[dict[str, Any]] = []
        present = {each.key for each in seen}
        for key, thing in self.things.items():
            if thing.shown and key not in present:
                animations.append({"target": thing.id, "gone": True})
                thing.shown = False
        for each in seen:
            thing = self.thing_for(each)
            before = [self.state_of(thing, each.key)] if thing.shown and each is not thing.seen else []
            times = [0, 1] if before else [0]
            changed = thing_courses(thing, times, [*before, each], [])
            if not thing.shown and not at_first:
                changed["comes"] = 0
            thing.shown = True
            if (z := order[each.key]) != thing.z:
                if at_first:
                    self.mobjects[thing.index]["z"] = z
                else:
                    changed["z"] = z
                self.lift(thing, z)
            if changed:
                animations.append({"target": thing.id, **changed})
        if (frame := self.frame_course([0, 1], [self.camera, board.camera])) is not None:
            animations.append(frame)
        if at_end:
            animations = self.end_with(animations)
        if animations:
            self.add_play(CUT, animations)

    def end_with(self, animations: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Has those come at the end of the last play that do nothing in it; the others are left."""
        last: list[dict[str, Any]] = self.plays[-1]["animations"]
        busy = {each["target"] for each in last}
        left = []
        for each in animations:
            if "comes" in each and each["target"] not in busy:
                last.append({"verb": "recorded", **each, "comes": 1})
            else:
                left.append(each)
        return left

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

    def play(self, play: Play) -> None:
        """Writes down a play."""
        eye = self.eye
        loose = eye.loose_texts(play)
        eye.texts.update(
            {one: other for one, other in play.becomes.items() if one in self.recorder.families}
        )
        self.show(play.before, loose)
        boards = [eye.full_board(board, play) for board in play.boards]
        rows = [{each.key: each for each in eye.seen_on(board, loose)} for board in boards]
        order: list[Key] = list(dict.fromkeys(key for row in rows for key in row))
        courses: dict[Key, tuple[int, int, list[Seen]]] = {}
        for key in order:
            where = [i for i, row in enumerate(rows) if key in row]
            first, end = where[0], where[-1]
            samples: list[Seen] = []
            for row in rows[first : end + 1]:
                samples.append(row[key] if key in row else samples[-1])
            courses[key] = (first, end, samples)
            if key not in self.things:
                self.thing_for(self.best_of(samples, end < len(rows) - 1))
        depths = self.depths(list(rows[-1].values()))
        animations: list[dict[str, Any]] = []
        for key, (first, end, samples) in courses.items():
            thing = self.things[key]
            self.samples += len(samples)
            times = play.times[first : end + 1]
            told = thing_courses(thing, times, samples, _hints(self.recorder, key, play))
            if not thing.shown:
                told["comes"] = short(play.times[first]) if first else 0
            thing.shown = True
            drawn = _drawing(self.recorder, key, play)
            if drawn:
                told["drawn"] = drawn
            ends = end < len(rows) - 1
            if ends or self.is_gone(key, play):
                told["goes"] = short(play.times[end + 1]) if ends else 1
                thing.leave()
            elif key in depths and depths[key] != thing.z:
                told["z"] = depths[key]
                self.lift(thing, depths[key])
            if told:
                animations.append({"target": thing.id, **told})
        frames = [self.camera, *[board.camera for board in boards[1:]]]
        hints = [hint for hints in play.told.hints.values() for hint in hints][:1]
        if (frame := self.frame_course(play.times, frames, hints)) is not None:
            animations.append(frame)
        if animations:
            lasts = short(max(CUT, play.duration))
            self.add_play(lasts, animations)
            index = len(self.plays) - 1
            self.probes.note(eye, play, loose, self.clock - lasts, lasts)
            self.show(play.after, at_end=True)
            self.note_played(play, order, index)
        else:
            self.wait += play.duration
            self.show(play.after)

    def note_played(self, play: Play, order: Sequence[Key], index: int) -> None:
        """Of which animations of the script a play is."""
        after = (each.key for each in self.eye.seen_on(play.after))
        # What is there in its course is meant before what is there when it is over.
        by_number = {
            number: self.things[key].id
            for key in (*after, *order)
            for number in numbers_of(self.recorder, key)
        }
        things = Things(by_number)
        animations = [each.of(things) for each in play.played]
        self.played.append({"step": len(self.steps), "play": index, "animations": animations})

    def is_gone(self, key: Key, play: Play) -> bool:
        """Whether nothing of it is left after a play."""
        return not any(each in play.after.looks for each in numbers_of(self.recorder, key))

    def frame_course(
        self,
        times: Sequence[float],
        frames: Sequence[tuple[float, float, float, float]],
        hints: Sequence[Hint] = (),
    ) -> dict[str, Any] | None:
        rows: Array = np.array([frame_row(*frame) for frame in frames])
        self.camera = frames[-1]
        course = course_of(times, rows, np.array([CLOSE, CLOSE, 0.0005, 0.0005, 1]), hints)
        if course is None:
            return None
        return {"target": "camera", "pose": course.written(pose_row)}

    # Steps, and the whole.

    def add_play(self, duration: float, animations: list[dict[str, Any]]) -> None:
        if self.wait:
            self.plays.append({"animations": [], "runTime": short(self.wait)})
            self.clock += short(self.wait)
            self.wait = 0
        self.plays.append(
            {"animations": [{"verb": "recorded", **each} for each in animations], "runTime": duration}
        )
        self.clock += duration

    def add_wait(self, duration: float, board: Board) -> None:
        self.show(board)
        self.wait += duration

    def end_step(self, **told: Any) -> None:
        """What was played so far is a step, if it was anything."""
        if not self.plays and not (self.wait and not self.steps):
            if self.steps and self.wait:
                self.steps[-1]["wait"] = short(self.steps[-1].get("wait", 0) + self.wait)
                self.wait = 0
            return
        step: dict[str, Any] = {"plays": self.plays, **{name: value for name, value in told.items() if value}}
        if self.wait:
            step["wait"] = short(self.wait)
        self.steps.append(step)
        self.plays, self.wait = [], 0

    def leave_out_last_step(self) -> None:
        for play in self.steps.pop()["plays"]:
            self.clock -= play["runTime"]
        self.played = [each for each in self.played if each["step"] < len(self.steps)]
        self.probes.end_at(self.clock)

    def board(self) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """The mobjects in the script's groups, and its names; all that speaks of them has them too."""
        top = groups_of(self.recorder, self.things, self.lifted)
        keys = {thing.id: key for key, thing in self.things.items()}
        names = Names(self.recorder).all_of(top, keys)

        def renamed(told: Any) -> Any:
            if isinstance(told, dict):
                return {names.get(name, name): renamed(value) for name, value in told.items()}
            if isinstance(told, list):
                return [renamed(each) for each in told]
            return names.get(told, told) if isinstance(told, str) else told

        self.steps = renamed(self.steps)
        self.played = renamed(self.played)
        self.probes.told = renamed(self.probes.told)
        written: list[dict[str, Any]] = renamed(grouped(self.recorder, top, self.mobjects))
        return written, names

    def sizes(self) -> dict[str, list[float]]:
        """How many glyphs texts and formulas have, and how large they are as the scene has them first."""
        told: dict[str, list[float]] = {}
        for key, thing in self.things.items():
            base = base_in(self.recorder, key[2]) if key[0] == "text" else None
            if base:
                size = [base.width * thing.first.sx, base.height * thing.first.sy]
                told[thing.id] = [len(base.glyphs), *(short(each) for each in size)]
            elif key[0] == "image":
                told[thing.id] = [1, *np.ptp(thing.points, axis=0).tolist()]
        return told


def _hints(recorder: Recorder, key: Key, play: Play) -> list[Hint]:
    found = [hint for each in numbers_of(recorder, key) for hint in play.told.hints.get(each, [])]
    if not found:
        found = [hint for hints in play.told.hints.values() for hint in hints]
    return list(dict.fromkeys(found))[:4]


def _drawing(recorder: Recorder, key: Key, play: Play) -> dict[str, Any] | None:
    drawings = [each for each in map(play.told.drawings.get, numbers_of(recorder, key)) if each]
    if not drawings:
        return None
    first = min(drawings, key=lambda each: each.index)
    told: dict[str, Any] = {
        "as": first.way,
        "first": first.index,
        "count": first.count,
        "lagRatio": short(first.lag_ratio, 5),
        "rate": first.rate,
        "begins": short(first.begins, 5),
        "ends": short(first.ends, 5),
    }
    if first.is_reversed:
        told["reversed"] = True
    if first.way == "pass":
        told["timeWidth"] = short(first.time_width)
    if first.is_backwards:
        told["backwards"] = True
    return told

"""Recordings as scenes: what each play makes of their mobjects."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import InitVar, dataclass, field
from typing import Any

import numpy as np

from .course import Hint, course_of
from .events import Board, Event, Play
from .look import colored_in
from .loose_texts import loose_texts
from .members import Members
from .outlines import Array
from .parts import cut_texts
from .passages import Passage, passages_of, seen_at
from .play_of_thing import drawing_of, hints_of, is_waved, samples_in
from .played import Things, counted_in
from .poses import CLOSE
from .probes import Probes
from .recorder import Recorder
from .steps import Steps
from .thing_courses import frame_row, pose_row, retold, thing_courses
from .things import Key, Seen, numbers_of
from .writing import short

CUT = 0.001
"""Seconds of what happens at once; the least that a play can take."""


@dataclass
class SceneWriter:
    """The scene of a slide, while it is being written."""

    recorder: Recorder
    events: InitVar[Sequence[Event]]
    """All of the slide."""
    members: Members = field(init=False)
    steps: Steps = field(default_factory=Steps)
    played: list[dict[str, Any]] = field(default_factory=list)
    """The animations of the script, and of which play in which step they are."""
    probes: Probes = field(default_factory=Probes)
    samples: int = 0
    camera: tuple[float, float, float, float] = (0, 0, 128 / 9, 8)

    def __post_init__(self, events: Sequence[Event]) -> None:
        self.members = Members(self.recorder, cut_texts(self.recorder, events))

    def show(
        self,
        board: Board,
        outlines: Iterable[int] = (),
        at_end: bool = False,
        later: Collection[int] = (),
    ) -> None:
        """
        Brings the scene at once to how a board looks; at the end of the last play, as far as that can.

        :param later: what will have a colour.
        """
        members = self.members
        colored = {*later, *colored_in([board.looks])}
        seen = [each for each in members.eye.seen_on(board, outlines) if self.matters(each.key, colored)]
        at_first = self.steps.is_empty and not members.things
        order = members.depths(seen)
        animations: list[dict[str, Any]] = []
        present = {each.key for each in seen}
        for key, thing in members.things.items():
            if thing.shown and key not in present:
                animations.append({"target": thing.id, "gone": True})
                thing.shown = False
        for each in seen:
            thing = members.thing_for(each)
            before = [members.state_of(thing, each.key)] if thing.shown and each is not thing.seen else []
            times = [0, 1] if before else [0]
            changed = thing_courses(thing, times, [*before, each], [])
            if not thing.shown and not at_first:
                changed["comes"] = 0
            thing.shown = True
            if (z := order.get(each.key, thing.z)) != thing.z:
                if at_first:
                    members.told[thing.index]["z"] = z
                else:
                    changed["z"] = z
                members.lift(thing, z)
            if changed:
                animations.append({"target": thing.id, **changed})
        if (frame := self.frame_course([0, 1], [self.camera, board.camera])) is not None:
            animations.append(frame)
        if at_end:
            animations = self.steps.end_with(animations)
        if animations:
            self.steps.add_play(CUT, animations)

    def play(self, play: Play) -> None:
        """Writes down a play."""
        members = self.members
        eye = members.eye
        eye.note_becoming(play.became)
        loose = loose_texts(eye, play)
        passages = passages_of(eye, play, loose)
        loose -= passages.keys()
        becomes = {one: other for one, other in play.becomes.items() if one not in passages}
        eye.note_becoming(becomes)
        colored = colored_in([*(board.looks for board in play.boards), play.full])
        numbers = {number for board in play.boards for number in board.looks}
        taken_apart = {each for each in loose if not numbers.isdisjoint(eye.recorder.families[each])}
        self.show(play.before, taken_apart, later=colored)
        eye.note_becoming(play.becomes)
        boards = [eye.full_board(board, play) for board in play.boards]
        rows = [
            {each.key: each for each in eye.seen_on(board, loose, seen_at(passages, time))}
            for time, board in zip(play.times, boards, strict=True)
        ]
        keys = dict.fromkeys(key for row in rows for key in row)
        order: list[Key] = [key for key in keys if self.matters(key, colored)]
        self.hide_all_but({*keys, *(each.start.key for each in passages.values())})
        courses: dict[Key, tuple[int, int, list[float], list[Seen]]] = {}
        for key in order:
            where = [i for i, row in enumerate(rows) if key in row]
            first, end = where[0], where[-1]
            within = slice(first, end + 1)
            times, samples = samples_in(play.times[within], [row.get(key) for row in rows[within]])
            courses[key] = (first, end, times, samples)
            if key not in members.things:
                members.thing_for(members.best_of(samples, end < len(rows) - 1))
        depths = members.depths([each for key, each in rows[-1].items() if key in courses])
        animations: list[dict[str, Any]] = []
        for key, (first, end, times, samples) in courses.items():
            thing = members.things[key]
            self.samples += len(samples)
            told = thing_courses(thing, times, samples, hints_of(self.recorder, key, play))
            if not thing.shown:
                told["comes"] = short(play.times[first]) if first else 0
            thing.shown = True
            if not told and key[0] == "text" and is_waved(self.recorder, key, play):
                told["opacity"] = {"values": [short(thing.paint[3])]}
            drawn = drawing_of(self.recorder, key, play)
            if drawn:
                told.update(retold(thing), drawn=drawn)
            ends = end < len(rows) - 1
            if ends or self.is_gone(key, play):
                told["goes"] = short(play.times[end + 1]) if ends else 1
                thing.leave()
            elif key in depths and depths[key] != thing.z:
                told["z"] = depths[key]
                members.lift(thing, depths[key])
            if told:
                animations.append({"target": thing.id, **told})
        replaced = [each for each in passages.values() if not each.is_counting]
        animations += [self.pass_over(each, play.duration) for each in replaced]
        frames = [self.camera, *[board.camera for board in boards[1:]]]
        hints = [hint for hints in play.told.hints.values() for hint in hints][:1]
        if (frame := self.frame_course(play.times, frames, hints)) is not None:
            animations.append(frame)
        if animations:
            lasts = short(max(CUT, play.duration))
            self.steps.add_play(lasts, animations)
            index = len(self.steps.plays) - 1
            self.probes.note(eye, play, (loose, dict.fromkeys(passages)), self.steps.clock - lasts, lasts)
            self.show(play.after, at_end=True)
            self.note_played(play, [*order, *(each.start.key for each in replaced)], index, animations)
        else:
            self.steps.wait += play.duration
            self.show(play.after)

    def hide_all_but(self, keys: Container[Key]) -> None:
        """Others have taken the place of the rest, such as copies of the letters of a text."""
        left = [each for key, each in self.members.things.items() if each.shown and key not in keys]
        for thing in left:
            thing.leave()
        if left:
            self.steps.add_play(CUT, [{"target": each.id, "gone": True} for each in left])

    def matters(self, key: Key, colored: Container[int]) -> bool:
        """Whether a thing has to be told: an outline need not be there before it has a colour."""
        known = self.members.things.get(key)
        return key[0] != "path" or key[1] in colored or (known is not None and known.shown)

    def pass_over(self, passage: Passage, lasts: float) -> dict[str, Any]:
        """One text takes the place of another, or of nothing."""
        members = self.members
        one = members.thing_for(passage.start)
        one.leave()
        if passage.end is None:
            return passage.told(one.id, None, lasts)
        other = members.thing_for(passage.end)
        # It may have been elsewhere before.
        if changed := thing_courses(other, [0], [passage.end], []):
            self.steps.add_play(CUT, [{"target": other.id, **changed}])
        other.shown = True
        return passage.told(one.id, other.id, lasts)

    def note_played(
        self, play: Play, order: Sequence[Key], index: int, told: Sequence[dict[str, Any]]
    ) -> None:
        """Of which animations of the script a play is, as it was told."""
        members = self.members
        after = (each.key for each in members.eye.seen_on(play.after) if each.key in members.things)
        # What is there in its course is meant before what is there when it is over.
        by_number = {
            number: members.things[key].id
            for key in (*after, *order)
            for number in numbers_of(self.recorder, key)
        }
        things = Things({id(self.recorder.boards.frame): "camera", **by_number})
        animations = [each.of(things) for each in play.played]
        animations += counted_in(told, animations, short(play.duration, 5))
        place = {"step": len(self.steps.done), "play": index}
        self.played.append({**place, "animations": animations})

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

    def hide_pieces(self, first: dict[str, Any]) -> None:
        """What is never seen of a text of which some is, comes with the first step and is gone at once."""
        hidden = [
            {"verb": "recorded", "target": each, "comes": 1, "gone": True} for each in self.members.hidden()
        ]
        if not hidden:
            return
        if not first["plays"]:
            first["plays"] = [{"animations": [], "runTime": CUT}]
        first["plays"][0]["animations"] += hidden

    def wait(self, duration: float, board: Board) -> None:
        self.show(board)
        self.steps.wait += duration

    def leave_out_last_step(self) -> None:
        self.steps.leave_out_last()
        self.played = [each for each in self.played if each["step"] < len(self.steps.done)]
        self.probes.end_at(self.steps.clock)









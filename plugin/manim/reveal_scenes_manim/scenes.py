"""Recordings as scenes: which mobjects there are, and what each play makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .animations import Drawing
from .course import Course, Hint, course_of
from .look import CURVE, Array, Flags, Look, breaks, hexed, path_data, short
from .recorder import Board, Play, Recorder
from .units import (
    BASE,
    CLOSE,
    STILL,
    Base,
    Pose,
    color_of,
    from_first,
    pose_between,
    pose_of,
    told_base,
)

Key = tuple[str, int, int]
"""An outline, or a text: what it is, its mobject's number, and whose words it shows."""

CUT = 0.001
"""Seconds of what happens at once; the least that a play can take."""

PAINT_CLOSE = 0.004


@dataclass
class Thing:
    """A mobject of the scene as it is now."""

    id: str
    told: dict[str, Any]
    index: int
    points: Array
    """Of an outline: as it was told last, before its pose."""
    pose: Pose
    paint: Array
    first: Pose = STILL
    """Of a text: where the scene puts it."""
    shown: bool = True
    z: int = 0
    dash: Any = None


@dataclass(frozen=True)
class Seen:
    """A thing on the board at one moment."""

    key: Key
    paint: Array
    points: Array | None = None
    pose: Pose | None = None


@dataclass
class SceneWriter:
    """The scene of a slide, while it is being written."""

    recorder: Recorder
    mobjects: list[dict[str, Any]] = field(default_factory=list)
    things: dict[Key, Thing] = field(default_factory=dict)
    steps: list[dict[str, Any]] = field(default_factory=list)
    plays: list[dict[str, Any]] = field(default_factory=list)
    wait: float = 0
    clock: float = 0
    """Seconds that all plays so far take."""
    probes: list[dict[str, Any]] = field(default_factory=list)
    probed: dict[str, list[float]] = field(default_factory=dict)
    samples: int = 0
    ids: set[str] = field(default_factory=set)
    texts: dict[int, int] = field(default_factory=dict)
    """Whose words a text shows, where it is not its own."""
    camera: tuple[float, float, float, float] = (0, 0, 128 / 9, 8)

    # What a board consists of.

    def seen_on(self, board: Board, outlines: Iterable[int] = ()) -> list[Seen]:
        """The things on a board, in order of painting; some texts as outlines."""
        whole = {
            owner: shown
            for owner, shown in self.whole_texts(board).items()
            if owner not in set(outlines)
        }
        seen: list[Seen] = []
        written: set[int] = set()
        for number, look in board.looks.items():
            owner = self.recorder.owners.get(number)
            if owner in whole:
                if owner not in written:
                    seen.append(whole[owner])
                    written.add(owner)
            elif len(look.points) >= CURVE:
                seen.append(Seen(("path", number, 0), look.paint, points=look.points))
        return seen

    def whole_texts(self, board: Board) -> dict[int, Seen]:
        """The texts that look like themselves, or like others whose look they have taken."""
        recorder = self.recorder
        owners = {recorder.owners[each] for each in board.looks if each in recorder.owners}
        found: dict[int, Seen] = {}
        for owner in owners:
            looks = [
                board.looks[each] for each in recorder.families[owner] if each in board.looks
            ]
            seen = self.text_seen(owner, looks)
            if seen:
                found[owner] = seen
        return found

    def text_seen(self, owner: int, looks: Sequence[Look]) -> Seen | None:
        if len(looks) != len(self.recorder.families[owner]):
            return None
        color = color_of(looks)
        if color is None:
            return None
        for words in {self.texts.get(owner, owner), owner}:
            base = base_in(self.recorder, words)
            pose = base and pose_of(base, looks)
            if base and pose and self.can_show(("text", owner, words), pose):
                return Seen(("text", owner, words), np.array([*color, *color, 0]), pose=pose)
        return None

    def can_show(self, key: Key, pose: Pose) -> bool:
        """Texts begin upright, and are never mirrored."""
        if pose.sx <= 0 or pose.sy <= 0:
            return False
        is_even = abs(pose.sx / pose.sy - 1) < 0.01
        return key in self.things or (is_even and abs(pose.turn) < 1e-4)

    # What there is and what becomes of it.

    def thing_for(self, seen: Seen) -> tuple[Thing, bool]:
        """The mobject of the scene for what is seen, and whether it is new."""
        thing = self.things.get(seen.key)
        if thing:
            return thing, False
        kind, _, words = seen.key
        if kind == "text":
            pose = seen.pose or STILL
            base = base_in(self.recorder, words)
            told = {**told_base(base, pose), "color": hexed(seen.paint[:4])} if base else {}
            opacity = float(seen.paint[3])
            told["color"] = hexed(np.array([*seen.paint[:3], 1]))
            thing = Thing("", told, 0, np.empty((0, 2)), pose, seen.paint, first=pose)
            if opacity < 1:
                thing.paint = np.array([*seen.paint[:3], 1, *seen.paint[:3], 1, 0])
        else:
            points = seen.points if seen.points is not None else np.empty((0, 2))
            told = {"kind": "path", "d": path_data(points), **_painted(seen.paint)}
            thing = Thing("", told, 0, points, STILL, seen.paint)
        thing.id = self.name_for(seen.key)
        thing.index = len(self.mobjects)
        thing.shown = False
        self.mobjects.append({"kind": told.pop("kind"), "id": thing.id, **told})
        self.things[seen.key] = thing
        return thing, True

    def name_for(self, key: Key) -> str:
        kind, number, _ = key
        owner = self.recorder.owners.get(number) if kind == "path" else None
        base = owner if owner is not None else number
        mobject = self.recorder.mobjects.get(base)
        name = self.recorder.names.get(base) or type(mobject).__name__.lower()
        name = re.sub(r"\W+", "-", name).strip("-") or "mobject"
        if owner is not None:
            name = f"{name}-glyph"
        candidate, count = name, 1
        while candidate in self.ids or candidate == "camera":
            count += 1
            candidate = f"{name}-{count}"
        self.ids.add(candidate)
        return candidate

    def changes(self, thing: Thing, seen: Seen) -> dict[str, Any]:
        """What has become of a thing at once."""
        return self.courses(thing, [0, 1], [self.state_of(thing), seen], [])

    def state_of(self, thing: Thing) -> Seen:
        key = next(key for key, each in self.things.items() if each is thing)
        if key[0] == "text":
            return Seen(key, thing.paint, pose=thing.pose)
        return Seen(key, thing.paint, points=placed(thing.points, thing.pose))

    def show(self, board: Board, outlines: Iterable[int] = ()) -> None:
        """Brings the scene at once to how a board looks."""
        seen = self.seen_on(board, outlines)
        at_first = not self.plays and not self.steps and not self.things
        order = self.depths(seen)
        animations: list[dict[str, Any]] = []
        present = {each.key for each in seen}
        for key, thing in self.things.items():
            if thing.shown and key not in present:
                animations.append({"target": thing.id, "gone": True})
                thing.shown = False
        for each in seen:
            thing, _ = self.thing_for(each)
            changed = self.changes(thing, each)
            if not thing.shown and not at_first:
                changed["comes"] = 0
            thing.shown = True
            if (z := order[each.key]) != thing.z:
                if at_first:
                    self.mobjects[thing.index]["z"] = z
                else:
                    changed["z"] = z
                thing.z = z
            if changed:
                animations.append({"target": thing.id, **changed})
        if (frame := self.frame_course([0, 1], [self.camera, board.camera])) is not None:
            animations.append(frame)
        if animations:
            self.add_play(CUT, animations)

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
        self.probes = [each for each in self.probes if each["at"] < self.clock]

    def play(self, play: Play) -> None:
        """Writes down a play."""
        loose = self.loose_texts(play)
        self.texts.update(
            {
                one: other
                for one, other in play.becomes.items()
                if one in self.recorder.families
            }
        )
        self.show(play.before, loose)
        boards = [self.full_board(board, play) for board in play.boards]
        rows = [{each.key: each for each in self.seen_on(board, loose)} for board in boards]
        order: list[Key] = list(dict.fromkeys(key for row in rows for key in row))
        last = list(rows[-1].values())
        depths = self.depths(last)
        animations: list[dict[str, Any]] = []
        for key in order:
            where = [i for i, row in enumerate(rows) if key in row]
            first, end = where[0], where[-1]
            states = [rows[i].get(key) for i in range(first, end + 1)]
            kept = [states[0]]
            for state in states[1:]:
                kept.append(state or kept[-1])
            samples = [each for each in kept if each]
            thing, _ = self.thing_for(samples[0])
            told = self.courses(
                thing, play.times[first : end + 1], samples, self.hints(key, play)
            )
            if not thing.shown:
                told["comes"] = short(play.times[first]) if first else 0
            thing.shown = True
            drawn = self.drawing(key, play)
            if drawn:
                told["drawn"] = drawn
            ends = end < len(rows) - 1
            if ends or self.is_gone(key, play):
                told["goes"] = short(play.times[end + 1]) if ends else 1
                thing.shown = False
            elif key in depths and depths[key] != thing.z:
                told["z"] = depths[key]
                thing.z = depths[key]
            if told:
                animations.append({"target": thing.id, **told})
        frames = [self.camera, *[board.camera for board in boards[1:]]]
        hints = [hint for hints in play.told.hints.values() for hint in hints][:1]
        if (frame := self.frame_course(play.times, frames, hints)) is not None:
            animations.append(frame)
        if animations:
            lasts = short(max(CUT, play.duration))
            self.add_play(lasts, animations)
            self.probe(play, loose, self.clock - lasts, lasts)
        else:
            self.wait += play.duration
        self.show(play.after)

    def probe(self, play: Play, loose: Iterable[int], begins: float, lasts: float) -> None:
        """For tests: where everything is at some moments of a play, if it is not where it was."""
        for share, board in play.probes:
            boxes = {
                self.things[each.key].id: self.box_of(each)
                for each in self.seen_on(self.full_board(board, play), loose)
                if each.key in self.things
            }
            told: dict[str, Any] = {
                name: box for name, box in boxes.items() if self.probed.get(name) != box
            }
            told.update({name: None for name in self.probed if name not in boxes})
            self.probed = boxes
            self.probes.append({"at": short(begins + lasts * share, 5), "boxes": told})

    def box_of(self, seen: Seen) -> list[float]:
        """The middle and the size of what is seen; of a text the middle alone."""
        if seen.points is not None:
            low, high = _extent(seen.points)
            return [*(short(each) for each in (low + high) / 2), *(short(each) for each in high - low)]
        base = base_in(self.recorder, seen.key[2])
        pose = seen.pose or STILL
        middle = base.center[None, :] if base else np.zeros((1, 2))
        return [short(each) for each in placed(middle, pose)[0]]

    def is_gone(self, key: Key, play: Play) -> bool:
        """Whether nothing of it is left after a play."""
        kind, number, _ = key
        numbers = self.recorder.families[number] if kind == "text" else [number]
        return not any(each in play.after.looks for each in numbers)

    def full_board(self, board: Board, play: Play) -> Board:
        """A board on which all is drawn that is being drawn."""
        looks = {
            number: play.full[number] if number in play.told.drawings else look
            for number, look in board.looks.items()
        }
        # What has not begun to be drawn has no points, and so is on no board.
        for number in play.told.drawings:
            if number in play.full and number not in looks:
                looks[number] = play.full[number]
        if len(looks) > len(board.looks):
            ordered = [*self.order_with(board, play, looks)]
            looks = {number: looks[number] for number in ordered}
        return Board(looks, board.camera, board.ground)

    def order_with(self, board: Board, play: Play, looks: dict[int, Look]) -> list[int]:
        """The order of painting, those among the others that are not drawn at all so far."""
        ends = play.boards[-1].looks
        known = [*ends, *(each for each in looks if each not in ends)]
        return [each for each in known if each in looks]

    def loose_texts(self, play: Play) -> set[int]:
        """The texts whose letters go their own ways in a play."""
        recorder = self.recorder
        loose: set[int] = set()
        boards = [self.full_board(board, play) for board in play.boards]
        first, owners = boards[0], recorder.owners
        touched = {
            owners[number]
            for board in boards
            for number, look in board.looks.items()
            if number in owners and look is not first.looks.get(number)
        }
        touched |= {owners[number] for number in play.told.drawings if number in owners}
        for owner in touched:
            family = recorder.families[owner]
            drawings = [play.told.drawings.get(each) for each in family]
            if any(drawings) and not _in_a_row(drawings):
                loose.add(owner)
                continue
            for board in boards:
                looks = [board.looks[each] for each in family if each in board.looks]
                if looks and not self.text_seen(owner, looks):
                    loose.add(owner)
                    break
        return loose

    def hints(self, key: Key, play: Play) -> list[Hint]:
        kind, number, _ = key
        numbers = self.recorder.families[number] if kind == "text" else [number]
        found = [hint for each in numbers for hint in play.told.hints.get(each, [])]
        if not found:
            found = [hint for hints in play.told.hints.values() for hint in hints]
        return list(dict.fromkeys(found))[:4]

    def drawing(self, key: Key, play: Play) -> dict[str, Any] | None:
        kind, number, _ = key
        numbers = self.recorder.families[number] if kind == "text" else [number]
        drawings = [each for each in map(play.told.drawings.get, numbers) if each]
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

    def courses(
        self,
        thing: Thing,
        times: Sequence[float],
        samples: Sequence[Seen],
        hints: Sequence[Hint],
    ) -> dict[str, Any]:
        """What becomes of a thing, told as courses; and the thing is as they leave it."""
        told: dict[str, Any] = {}
        self.samples += len(samples)
        paints = np.array([each.paint for each in samples])
        told.update(_paint_courses(times, paints, hints, samples[0].key[0]))
        thing.paint = paints[-1]
        if samples[0].key[0] == "text":
            poses = [from_first(each.pose or STILL, thing.first) for each in samples]
            told.update(_pose_course(times, poses, hints, 4))
            thing.pose = samples[-1].pose or STILL
        else:
            told.update(self.outline_courses(thing, times, samples, hints))
        return told

    def outline_courses(
        self,
        thing: Thing,
        times: Sequence[float],
        samples: Sequence[Seen],
        hints: Sequence[Hint],
    ) -> dict[str, Any]:
        runs = [each.points for each in samples if each.points is not None]
        if all(run is runs[0] or np.array_equal(run, runs[0]) for run in runs):
            runs = [runs[0], runs[0]] if len(runs) > 1 else runs
            times = [times[0], times[-1]] if len(runs) > 1 else times
            if np.array_equal(runs[0], placed(thing.points, thing.pose)):
                return {}
        poses = [pose_between(thing.points, run) for run in runs]
        if all(poses):
            extent = float(np.abs(thing.points).max()) or 1
            found = [each for each in poses if each]
            thing.pose = found[-1]
            return _pose_course(times, found, hints, extent)
        outlines, weights = _mixed(runs)
        course = course_of(times, weights, 0.004, hints)
        thing.points, thing.pose = runs[-1], STILL
        told: dict[str, Any] = {"outlines": _alike(outlines)}
        if course:
            told["shape"] = course.written(lambda row: short(row[0], 4))
        told["pose"] = {"values": [[0, 0, 1, 1, 0]]}
        return told

    def frame_course(
        self,
        times: Sequence[float],
        frames: Sequence[tuple[float, float, float, float]],
        hints: Sequence[Hint] = (),
    ) -> dict[str, Any] | None:
        rows = np.array([(x, y, width * 9 / 128, height / 8, 0) for x, y, width, height in frames])
        self.camera = frames[-1]
        course = course_of(times, rows, np.array([CLOSE, CLOSE, 0.0005, 0.0005, 1]), hints)
        if course is None:
            return None
        return {"target": "camera", "pose": course.written(_row)}


def _extent(points: Array) -> tuple[Array, Array]:
    """The box of an outline, finely enough for a test."""
    a, b, c, d = (points[i::CURVE][:, None] for i in range(CURVE))
    t = np.linspace(0, 1, 9)[None, :, None]
    s = 1 - t
    along = (a * s**3 + 3 * b * s * s * t + 3 * c * s * t * t + d * t**3).reshape(-1, 2)
    return along.min(axis=0), along.max(axis=0)


def base_in(recorder: Recorder, number: int) -> Base | None:
    return getattr(recorder.mobjects.get(number), BASE, None)


def placed(points: Array, pose: Pose) -> Array:
    cos, sin = np.cos(pose.turn), np.sin(pose.turn)
    scaled = points * [pose.sx, pose.sy]
    turned: Array = scaled @ np.array([[cos, sin], [-sin, cos]]) + [pose.x, pose.y]
    return turned


def _row(row: Array) -> list[float]:
    return [*(short(each) for each in row[:2]), *(short(each, 5) for each in row[2:])]


def _pose_course(
    times: Sequence[float], poses: Sequence[Pose], hints: Sequence[Hint], extent: float
) -> dict[str, Any]:
    rows = np.array([each.row for each in poses])
    rows[:, 4] = np.unwrap(rows[:, 4])
    close = np.array([CLOSE / 2, CLOSE / 2, *([CLOSE / 2 / max(extent, 0.1)] * 3)])
    course = course_of(times, rows, close, hints)
    if course:
        return {"pose": course.written(_row)}
    return {}


def _alike(outlines: Sequence[Array]) -> list[str]:
    """Outlines in SVG's words; those with as many curves have as many runs, so that they can be mixed."""
    starts: dict[int, Flags] = {}
    for each in outlines:
        known = starts.get(len(each))
        starts[len(each)] = breaks(each) if known is None else known | breaks(each)
    return [path_data(each, starts[len(each)]) for each in outlines]


def _mixed(runs: Sequence[Array]) -> tuple[list[Array], Array]:
    """A few outlines, and how far between which of them each of the runs is."""
    outlines = [runs[0]]
    weights = [0.0]
    first = 0
    while first < len(runs) - 1:
        last = len(runs) - 1
        while last > first + 1 and _between(runs[first : last + 1]) is None:
            last = first + max(1, (last - first) // 2)
        found = _between(runs[first : last + 1])
        peak = runs[last]
        shares: Array = np.array([0.0, 1.0]) if found is None else found
        if shares.max() > 1.001:
            peak = runs[first + int(shares.argmax())]
            shares = shares / shares.max()
        done = len(outlines) - 1
        weights += [done + float(share) for share in shares[1:].tolist()]
        outlines.append(peak)
        if weights[-1] < len(outlines) - 1.0001 and last < len(runs) - 1:
            outlines.append(runs[last])
            weights[-1] = len(outlines) - 1.0
        first = last
    return outlines, np.array(weights)[:, None]


def _between(runs: Sequence[Array]) -> Array | None:
    """How far outlines are on the way from the first to the farthest, if they are on it."""
    first = runs[0]
    if any(run.shape != first.shape for run in runs):
        return None
    flat = np.array([(run - first).ravel() for run in runs])
    far = int((flat**2).sum(axis=1).argmax())
    way = flat[-1] if np.abs(flat[-1]).max() > 0.01 else flat[far]
    length = float(way @ way)
    if length == 0:
        return np.zeros(len(runs))
    shares: Array = flat @ way / length
    if np.abs(flat - shares[:, None] * way).max() > CLOSE:
        return None
    return None if shares.min() < -0.5 else shares


def _painted(paint: Array) -> dict[str, Any]:
    fill, stroke, width = paint[:4], paint[4:8], float(paint[8])
    told: dict[str, Any] = {"fill": hexed(np.array([*fill[:3], 1]))}
    if fill[3] > 0:
        told["fillOpacity"] = short(fill[3])
    told["stroke"] = hexed(stroke)
    told["strokeWidth"] = short(min(100, width)) if stroke[3] > 0 else 0
    return told


def _paint_courses(
    times: Sequence[float], paints: Array, hints: Sequence[Hint], kind: str
) -> dict[str, Any]:
    told: dict[str, Any] = {}

    def tell(name: str, values: Array, close: float, write: Any) -> None:
        course: Course | None = course_of(times, values, close, hints)
        if course:
            told[name] = course.written(write)

    if kind == "text":
        solid = np.array([[*paint[:3], 1] for paint in paints])
        tell("fill", solid, PAINT_CLOSE, hexed)
        tell("opacity", paints[:, 3:4], PAINT_CLOSE, lambda row: short(row[0]))
        return told
    tell("fill", np.array([[*paint[:3], 1] for paint in paints]), PAINT_CLOSE, hexed)
    tell("fillOpacity", paints[:, 3:4], PAINT_CLOSE, lambda row: short(row[0]))
    seen = np.array([[*paint[4:8]] for paint in paints])
    tell("stroke", seen, PAINT_CLOSE, hexed)
    widths = np.array([[min(100, paint[8]) if paint[7] > 0 else 0] for paint in paints])
    if not np.any(widths == 0):
        tell("strokeWidth", widths, 0.05, lambda row: short(row[0]))
    else:
        tell("strokeWidth", _filled(widths), 0.05, lambda row: short(row[0]))
    return told


def _filled(widths: Array) -> Array:
    """A stroke that fades keeps its width while nothing is seen of it."""
    known = np.flatnonzero(widths[:, 0])
    if len(known) == 0 or len(widths) == 2:
        return widths
    nearest = [known[np.abs(known - i).argmin()] for i in range(len(widths))]
    return widths[nearest]


def _in_a_row(drawings: Sequence[Drawing | None]) -> bool:
    """Whether the letters of a text are drawn one after another, in their order."""
    found = [each for each in drawings if each]
    if len(found) != len(drawings):
        return False
    indices = [each.index for each in found]
    return indices == list(range(indices[0], indices[0] + len(indices)))

"""What becomes of a thing in the course of a play, as a scene tells it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .coarse import coarse
from .course import Hint, course_of
from .grown import Growth, growth_of
from .morphs import alike, mixed
from .numbers import Count, written
from .outlines import Array, Flags, path_data
from .poses import CLOSE, STILL, Pose, from_first, placed, pose_between
from .things import Seen, Thing
from .traced import WHOLE, Trace, goes_nowhere, gone_on, trace_of
from .writing import hexed, short

PAINT_CLOSE = 0.004

SEVERAL = 4
"""Outlines one after another, of which each need not have all of its curves."""


def thing_courses(
    thing: Thing, times: Sequence[float], samples: Sequence[Seen], hints: Sequence[Hint]
) -> dict[str, Any]:
    """What becomes of a thing, told as courses; and the thing is as they leave it."""
    if all(each is thing.seen for each in samples):
        return {}
    thing.seen = samples[-1]
    told: dict[str, Any] = {}
    kind = samples[0].key[0]
    paints = np.array([each.paint for each in samples])
    told.update(_paint_courses(times, paints, hints, kind, thing.paint))
    thing.paint = paints[-1]
    if kind in ("text", "number"):
        known = from_first(thing.pose, thing.first)
        poses = [from_first(each.pose or STILL, thing.first) for each in samples]
        told.update(_pose_course(times, poses, hints, 4, known))
        thing.pose = samples[-1].pose or STILL
        told.update(_value_course(thing, times, [each.count for each in samples if each.count], hints))
    else:
        told.update(_outline_courses(thing, times, samples, hints))
    return told


def painted(paint: Array) -> dict[str, Any]:
    """The colours and the width of an outline."""
    fill, stroke = paint[:4], paint[4:8]
    told: dict[str, Any] = {"fill": hexed(np.array([*fill[:3], 1]))}
    if fill[3] > 0:
        told["fillOpacity"] = short(fill[3])
    told["stroke"] = hexed(stroke)
    told["strokeWidth"] = short(_width(paint))
    return told


def frame_row(x: float, y: float, width: float, height: float) -> list[float]:
    return [x, y, width * 9 / 128, height / 8, 0]


def pose_row(row: Array) -> list[float]:
    return [*(short(each) for each in row[:2]), *(short(each, 5) for each in row[2:])]


def _width(paint: Array) -> float:
    return min(100, float(paint[8])) if paint[7] > 0 else 0


def _outline_courses(
    thing: Thing, times: Sequence[float], samples: Sequence[Seen], hints: Sequence[Hint]
) -> dict[str, Any]:
    runs = [each.points for each in samples if each.points is not None]
    if thing.pose == STILL and all(goes_nowhere(thing.points, run) for run in runs):
        thing.points = runs[-1]
        return {}
    if all(run is runs[0] or np.array_equal(run, runs[0]) for run in runs):
        runs = [runs[0], runs[0]] if len(runs) > 1 else runs
        times = [times[0], times[-1]] if len(runs) > 1 else times
        if np.array_equal(runs[0], placed(thing.points, thing.pose)):
            return {}
    poses = [pose_between(thing.points, run) for run in runs]
    if all(poses):
        extent = float(np.abs(thing.points).max()) or 1
        found = [each for each in poses if each]
        known, thing.pose = thing.pose, found[-1]
        return _pose_course(times, found, hints, extent, known)
    if samples[0].key[0] == "image":
        return {}  # which can be no other shape
    part: Trace | Growth | None = trace_of(times, runs)
    if part is None and all(each.paint[3] == 0 for each in samples):
        part = growth_of(times, runs, hints)
    end = gone_on(*runs) if len(runs) == 2 else None
    told: dict[str, Any] = {"pose": {"values": [[0, 0, 1, 1, 0]]}}
    if not thing.is_exact:
        told["drawn"] = WHOLE
    thing.points, thing.pose, thing.is_exact = runs[-1], STILL, False
    if part:
        told.update(outlines=[part.path], drawn=part.written())
    elif end:
        told["outlines"] = [end]
    else:
        outlines, weights = mixed(runs)
        if len(outlines) >= SEVERAL:
            outlines = coarse(outlines)
        thing.is_exact = len(outlines[-1]) == len(runs[-1])
        told["outlines"] = alike(outlines)
        course = course_of(times, weights, 0.004, hints)
        if course:
            told["shape"] = course.written(lambda row: short(row[0], 4))
    return told


def retold(thing: Thing) -> dict[str, Any]:
    """An outline with the curves that it has, which are drawn one after another."""
    if thing.is_exact:
        return {}
    thing.is_exact = True
    return {"outlines": [path_data(thing.points)]}


def _value_course(
    thing: Thing, times: Sequence[float], counts: Sequence[Count], hints: Sequence[Hint]
) -> dict[str, Any]:
    if not counts:
        return {}
    places = counts[-1].places
    known, thing.value = thing.value, counts[-1].value
    close = 10.0**-places / 20
    course = course_of(times, np.array([[each.value] for each in counts]), close, hints)
    if course:
        return {"value": course.written(lambda row: written(row[0], places))}
    if abs(counts[0].value - known) <= close:
        return {}
    return {"value": {"values": [written(counts[0].value, places)]}}


def _pose_course(
    times: Sequence[float], poses: Sequence[Pose], hints: Sequence[Hint], extent: float, known: Pose
) -> dict[str, Any]:
    rows = np.array([each.row for each in poses])
    rows[:, 4] = np.unwrap(rows[:, 4])
    close = np.array([CLOSE / 2, CLOSE / 2, *([CLOSE / 2 / max(extent, 0.1)] * 3)])
    course = course_of(times, rows, close, hints)
    if course:
        return {"pose": course.written(pose_row)}
    if np.all(np.abs(rows[0] - known.row) <= close):
        return {}
    return {"pose": {"values": [pose_row(rows[0])]}}


def _paint_courses(
    times: Sequence[float], paints: Array, hints: Sequence[Hint], kind: str, known: Array
) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if all(np.array_equal(paint, known) for paint in paints):
        return told

    def tell(
        name: str, values: Array, now: Sequence[float], close: float, write: Callable[[Array], Any]
    ) -> None:
        course = course_of(times, values, close, hints)
        if course:
            told[name] = course.written(write)
        elif not np.all(np.abs(values[0] - now) <= close):
            told[name] = {"values": [write(values[0])]}

    def one(row: Array) -> float:
        return short(row[0])

    solid = np.array([[*paint[:3], 1] for paint in paints])
    if kind != "image":
        tell("fill", solid, [*known[:3], 1], PAINT_CLOSE, hexed)
    name = "fillOpacity" if kind == "path" else "opacity"
    tell(name, paints[:, 3:4], known[3:4].tolist(), PAINT_CLOSE, one)
    if kind != "path":
        return told
    tell("stroke", paints[:, 4:8], known[4:8].tolist(), PAINT_CLOSE, hexed)
    widths = np.array([[_width(paint)] for paint in paints])
    known_width = known[8] if np.isnan(known[8]) else _width(known)
    tell("strokeWidth", _filled(widths, paints[:, 7] > 0), [known_width], 0.05, one)
    return told


def _filled(widths: Array, is_seen: Flags) -> Array:
    """A stroke that fades keeps its width while nothing is seen of it."""
    known = np.flatnonzero(is_seen)
    if len(known) == 0 or len(known) == len(widths) or len(widths) == 2:
        return widths
    nearest = [known[np.abs(known - i).argmin()] for i in range(len(widths))]
    return widths[nearest]

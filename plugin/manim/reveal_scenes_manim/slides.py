"""Where slides and steps begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .events import Event, NextSlide, Play, Section, Sound, Wait
from .photos import Pixels, strip
from .recorder import Recorder
from .scenes import SceneWriter


@dataclass
class Chapter:
    """What becomes one slide."""

    name: str
    events: list[Event] = field(default_factory=list)


def slides_of(recorder: Recorder, name: str, steps: str, slides: str) -> list[dict[str, Any]]:
    """The slides of a Manim scene, as data."""
    chosen = steps if steps != "auto" else _usual_steps(recorder.events)
    chapters = list(_chapters(recorder.events, name, slides))
    names = _names(chapters, name)
    return [
        _slide(recorder, chapter, each, chosen)
        for chapter, each in zip(chapters, names, strict=True)
    ]


def _usual_steps(events: list[Event]) -> str:
    """Where the script itself rests."""
    if any(isinstance(each, NextSlide) for each in events[:-1]):
        return "next_slide"
    return "wait" if any(isinstance(each, Wait) for each in events) else "play"


def _chapters(events: list[Event], name: str, slides: str) -> Iterator[Chapter]:
    chapter = Chapter(name)
    for event in events:
        if isinstance(event, Section) and slides in ("auto", "section"):
            if _has_plays(chapter):
                yield chapter
                chapter = Chapter(event.name)
            elif event.name != "unnamed":
                chapter.name = event.name
            continue
        is_emptied = (
            isinstance(event, Play)
            and slides in ("auto", "empty")
            and not event.before.looks
            and _has_plays(chapter)
        )
        if is_emptied:
            yield chapter
            chapter = Chapter(chapter.name)
        chapter.events.append(event)
    if _has_plays(chapter) or chapter.events:
        yield chapter


def _only_leaves(step: dict[str, Any], events: list[Event]) -> bool:
    """Whether all that a step does is to empty the board, which the change of slides does as well."""
    last = events[-1]
    board = last.after if isinstance(last, Play) else last.board
    animations = [each for play in step["plays"] for each in play["animations"]]
    return not board.looks and not any("comes" in each for each in animations)


def _has_plays(chapter: Chapter) -> bool:
    return any(isinstance(event, Play | Wait) for event in chapter.events)


def _names(chapters: list[Chapter], name: str) -> list[str]:
    """A name of its own for each slide, as an address may have it."""
    taken: set[str] = set()
    names = []
    for chapter in chapters:
        words = name if chapter.name in (name, "unnamed") else f"{name}-{chapter.name}"
        slug = re.sub(r"[^\w]+", "-", words).strip("-")
        candidate, count = slug, 1
        while candidate in taken:
            count += 1
            candidate = f"{slug}-{count}"
        taken.add(candidate)
        names.append(candidate)
    return names


def _slide(recorder: Recorder, chapter: Chapter, name: str, steps: str) -> dict[str, Any]:
    writer = SceneWriter(recorder)
    notes: list[str] = []
    next_told: dict[str, Any] = {}
    ground = "#000000"
    goes_on = False
    photos: dict[int, Pixels] = {}
    for event in chapter.events:
        if isinstance(event, Play):
            ground = event.before.ground
            writer.play(event)
            if steps == "play":
                writer.steps.end_step(caption=event.caption)
            elif event.caption:
                next_told["caption"] = event.caption
        elif isinstance(event, Wait):
            ground = event.board.ground
            writer.wait(event.duration, event.board)
            if steps == "wait":
                writer.steps.end_step(caption=next_told.pop("caption", None))
        elif isinstance(event, NextSlide):
            writer.show(event.board)
            if steps == "next_slide":
                # What goes on by itself is a step together with what comes.
                if not goes_on:
                    writer.steps.end_step(**next_told)
                    next_told = {}
                goes_on = event.auto_next
                caption = " ".join(filter(None, (next_told.get("caption"), event.notes)))
                next_told = {"loop": event.loop, "caption": caption}
            if event.notes:
                notes.append(event.notes)
        if not writer.steps.plays and id(event) in recorder.photos:
            photos[max(0, len(writer.steps.done) - 1)] = recorder.photos[id(event)]
    writer.steps.end_step(**next_told)
    if recorder.photos:
        photos[max(0, len(writer.steps.done) - 1)] = recorder.photos[id(chapter.events[-1])]
    if len(writer.steps.done) > 1 and _only_leaves(writer.steps.done[-1], chapter.events):
        writer.leave_out_last_step()
    sizes = writer.members.sizes()
    mobjects, names = writer.members.in_groups()
    first, *others = writer.steps.done or [{"plays": []}]
    scene: dict[str, Any] = {"version": 1, "name": name, "mobjects": mobjects}
    if first["plays"]:
        first.pop("loop", None)
        scene["entrance"] = first
    scene["steps"] = others
    told: dict[str, Any] = {"name": name, "ground": ground, "scene": _renamed(scene, names)}
    if chapter.name != "unnamed":
        told["title"] = chapter.name
    if notes:
        told["notes"] = notes
    if sounds := [event.file for event in chapter.events if isinstance(event, Sound)]:
        told["sounds"] = list(dict.fromkeys(sounds))
    if writer.played:
        told["played"] = _renamed(writer.played, names)
    if sizes:
        told["sizes"] = {names[each]: size for each, size in sizes.items()}
    if writer.probes.told:
        told["probes"] = _renamed(writer.probes.told, names)
    if photos:
        told["frames"] = strip([photos[index] for index in range(max(1, len(writer.steps.done)))])
    told["samples"] = writer.samples
    told["plays"] = sum(isinstance(event, Play) for event in chapter.events)
    return told


def _renamed(told: Any, names: dict[str, str]) -> Any:
    """The same with the script's names, wherever the things' own stood."""
    if isinstance(told, dict):
        return {names.get(name, name): _renamed(value, names) for name, value in told.items()}
    if isinstance(told, list):
        return [_renamed(each, names) for each in told]
    return names.get(told, told) if isinstance(told, str) else told

"""Where slides and steps begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from inspect import cleandoc
from typing import Any

from .events import Event, NextSlide, Play, Section, Sound, Wait
from .photos import Pixels, strip
from .recorder import Recorder
from .scenes import SceneWriter
from .told_gradients import told_gradients


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
    return "wait" if any(map(_waits, events)) else "play"


def _waits(event: Event) -> bool:
    """Whether the script does nothing itself."""
    return isinstance(event, Wait) or (isinstance(event, Play) and event.is_wait)


def _ends_step(event: Event, following: Event | None, steps: str) -> bool:
    """Whether a step ends with a play or a wait; what goes on by itself after a play belongs to that."""
    if steps == "wait":
        return _waits(event)
    goes_on = isinstance(following, Play) and following.is_wait
    return steps == "play" and isinstance(event, Play) and not goes_on


def _chapters(events: list[Event], name: str, slides: str) -> Iterator[Chapter]:
    chapter = Chapter(name)
    for event in events:
        if isinstance(event, Section) and slides in ("auto", "section"):
            if _has_plays(chapter):
                yield chapter
                chapter = _after(chapter, event.name)
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
            chapter = _after(chapter, chapter.name)
        chapter.events.append(event)
    if _has_plays(chapter) or chapter.events:
        yield chapter


def _after(chapter: Chapter, name: str) -> Chapter:
    """The next one; what the script has just said of the step that begins is said of its first."""
    last = chapter.events[-1]
    return Chapter(name, [last] if isinstance(last, NextSlide) else [])


def _only_leaves(writer: SceneWriter, last: Event) -> bool:
    """
    Whether all that the last step does is to empty the board, but for manim-slides' canvas, which it leaves
    as it is: the change of slides does that as well.
    """
    step = writer.steps.done[-1]
    if "notes" in step or not last.board.looks.keys() <= writer.recorder.canvas:
        return False
    stays = {thing.id for thing in writer.members.things.values() if thing.shown}
    animations = [each for play in step["plays"] for each in play["animations"]]
    changed = {each["target"] for each in animations if each.keys() - {"verb", "target", "z"}}
    return not changed & stays and not any("comes" in each for each in animations)


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
    writer = SceneWriter(recorder, chapter.events)
    said: dict[str, Any] = {}
    """Of the step that is being written."""
    ground = "#000000"
    goes_on = False
    photos: dict[int, Pixels] = {}

    def end_step() -> None:
        if writer.steps.end_step(**said):
            said.clear()

    for event, following in zip(chapter.events, [*chapter.events[1:], None], strict=True):
        behind = (event.before if isinstance(event, Play) else event.board).ground
        if writer.steps.clock and ground != behind:
            recorder.warnings.append("the background changes within a slide, which has the last of them")
        ground = behind
        if isinstance(event, Play | Wait) and event.captions:
            said["caption"] = " ".join(filter(None, (said.get("caption"), *event.captions)))
        if isinstance(event, Play):
            writer.play(event)
        elif isinstance(event, Wait):
            writer.wait(event.duration, event.board)
        elif isinstance(event, NextSlide):
            if event is not chapter.events[0] or len(chapter.events) == 1:
                writer.show(event.board)
            if steps == "next_slide":
                # What goes on by itself is a step together with what comes.
                if not goes_on:
                    end_step()
                goes_on = event.auto_next
                said["loop"] = event.loop
            if event.notes:
                said["notes"] = "\n\n".join(filter(None, (said.get("notes"), cleandoc(event.notes))))
        if _ends_step(event, following, steps):
            end_step()
        if not writer.steps.plays and id(event.board) in recorder.photos:
            photos[max(0, len(writer.steps.done) - 1)] = recorder.photos[id(event.board)]
    end_step()
    if recorder.photos:
        photos[max(0, len(writer.steps.done) - 1)] = recorder.photos[id(chapter.events[-1].board)]
    if len(writer.steps.done) > 1 and _only_leaves(writer, chapter.events[-1]):
        writer.leave_out_last_step()
    sizes = writer.members.sizes()
    mobjects, names = writer.members.in_groups()
    first, *others = writer.steps.done or [{"plays": []}]
    if any("notes" in step for step in writer.steps.done):
        for step in others:
            step.setdefault("notes", "")  # else it would have those of the first
    writer.hide_pieces(first)
    scene: dict[str, Any] = {"version": 1, "name": name, "mobjects": mobjects}
    if first["plays"]:
        first.pop("loop", None)
        scene["entrance"] = first
    scene["steps"] = others
    told: dict[str, Any] = {"name": name, "ground": ground, "scene": _renamed(scene, names)}
    if chapter.name != "unnamed":
        told["title"] = chapter.name
    if sounds := [event.file for event in chapter.events if isinstance(event, Sound)]:
        told["sounds"] = list(dict.fromkeys(sounds))
    if writer.played:
        told["played"] = _renamed(writer.played, names)
    if sizes:
        told["sizes"] = {names[each]: size for each, size in sizes.items()}
    if writer.probes.told:
        told["probes"] = _renamed(writer.probes.told, names)
    if gradients := told_gradients(writer.members):
        told["gradients"] = _renamed(gradients, names)
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

"""Stands in for Manim's renderer: nothing is drawn, what would be is written down."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import manim
import numpy as np
from manim.mobject.mobject import Mobject
from manim.mobject.types.image_mobject import ImageMobject
from manim.mobject.types.vectorized_mobject import VMobject
from manim.utils.family import extract_mobject_family_members

from .animations import all_of, are_straight, told_of
from .events import Board, Event, NextSlide, Play, Section, Wait
from .images import image_look
from .look import Look, look_of, same
from .played import played_by
from .units import BASE

SAMPLES = 30
"""A second, of what is watched while it moves."""
MOST_SAMPLES = 900
FEW = 4
"""Of a play in which everything goes straight."""

PROBES = 12
"""Moments of a play at which tests compare places."""


class Recorder:
    """Writes down what a scene does."""

    def __init__(self, scene: Any) -> None:
        self.scene = scene
        self.events: list[Event] = []
        self.mobjects: dict[int, Any] = {}
        """All that were ever seen, so that their numbers stay theirs."""
        self.owners: dict[int, int] = {}
        """The text or formula that a glyph belongs to."""
        self.families: dict[int, list[int]] = {}
        """The glyphs of texts and formulas."""
        self.names: dict[int, str] = {}
        self.fonts: Counter[str] = Counter()
        """The fonts that texts ask for, and how many do."""
        self.warnings: list[str] = []
        self.probing = False
        """Whether tests are to know the places in between."""
        self.probes: list[tuple[float, Board]] = []

    # What the scene calls.

    def play(self, *args: Any, **options: Any) -> None:
        scene = self.scene
        caption = options.pop("subcaption", None)
        for name in ("subcaption_duration", "subcaption_offset"):
            options.pop(name, None)
        before = self.board()
        scene.compile_animation_data(*args, **options)
        self.find_names()
        animations = scene.animations
        singles = [each for animation in animations for each in all_of(animation)]
        if scene.is_current_animation_frozen_frame():
            self.wait(animations[0].duration)
            return
        for animation in singles:
            if isinstance(animation.mobject, Mobject):
                self.enlist([animation.mobject])
        full = {
            id(each): self.look(each)
            for animation in singles
            if isinstance(animation.mobject, Mobject)
            for each in animation.mobject.family_members_with_points()
            if isinstance(each, VMobject)
        }
        scene.begin_animations()
        told = told_of(animations, scene.duration)
        played = played_by(animations)
        times, boards = self.watch(singles)
        for animation in animations:
            animation.finish()
        scene.update_mobjects(0)
        times.append(1)
        boards.append(self.board())
        for animation in animations:
            animation.clean_up_from_scene(scene)
        scene.update_mobjects(0)
        becomes = {
            id(one): id(other)
            for animation in singles
            for one, other in _targets(animation)
            # A copy of itself says the same.
            if getattr(other, BASE, None) not in (None, getattr(one, BASE, None))
        }
        for animation in singles:
            for _, other in _targets(animation):
                self.mobjects[id(other)] = other
        self.events.append(
            Play(
                scene.duration,
                before,
                times,
                boards,
                self.board(),
                told,
                full,
                caption,
                played,
                becomes,
                self.probes,
            )
        )
        scene.renderer.time += scene.duration

    def watch(self, animations: list[Any]) -> tuple[list[float], list[Board]]:
        """Lets the animations run, and looks at the board every now and then."""
        scene = self.scene
        duration = scene.duration
        is_timed = bool(scene.updaters) or any(
            one.has_time_based_updater() for each in scene.mobjects for one in each.get_family()
        )
        rate = manim.config.frame_rate if is_timed else SAMPLES
        count = max(2 if is_timed else 12, int(np.ceil(duration * rate)))
        if not is_timed and are_straight(scene.animations, scene.mobjects):
            count = FEW
        seldom = max(1, int(np.ceil(count / min(MOST_SAMPLES, max(12, duration * SAMPLES)))))
        known = self.movers(animations) if not scene.updaters else None
        times, boards = [], []
        last: Board | None = None
        self.probes = []
        for index in range(count):
            time = index / rate if is_timed else duration * index / count
            if time >= duration and index:
                break
            scene.update_to_time(time)
            if index % seldom == 0:
                last = self.board(known, last)
                times.append(time / duration)
                boards.append(last)
            elif self.probing and index % 5 == 0:
                self.probes.append((time / duration, self.board()))
            if self.probing and not is_timed and index % max(1, count // PROBES) == 0:
                for part in range(1, max(1, PROBES // count) + 1):
                    way = (part - 0.63) / max(1, PROBES // count)
                    between = min(time + way * duration / count, duration)
                    scene.update_to_time(between)
                    self.probes.append((between / duration, self.board()))
            if scene.stop_condition is not None and scene.stop_condition():
                scene.duration = max(time, 1 / rate)
                times = [each * duration / scene.duration for each in times]
                break
        return times, boards

    def movers(self, animations: list[Any]) -> set[int] | None:
        """Those that may look otherwise during a play."""
        moving: set[int] = set()
        for animation in animations:
            if isinstance(animation.mobject, Mobject):
                moving.update(map(id, animation.mobject.get_family()))
            # A target's copy is on no board, and is not there before its animation begins.
            target = getattr(animation, "target_mobject", None)
            if isinstance(target, Mobject):
                moving.update(map(id, target.get_family()))
        for each in self.scene.mobjects:
            if any(one.updaters for one in each.get_family()):
                moving.update(map(id, each.get_family()))
        return moving

    def wait(self, duration: float) -> None:
        self.events.append(Wait(float(duration), self.board()))
        self.scene.renderer.time += duration

    def next_slide(self, loop: bool, auto_next: bool, notes: str) -> None:
        self.events.append(NextSlide(self.board(), loop, auto_next, notes))

    def section(self, name: str) -> None:
        self.events.append(Section(self.board(), name))

    # What is on the board.

    def look(self, mobject: Any) -> Look:
        return image_look(mobject) if isinstance(mobject, ImageMobject) else look_of(mobject)

    def board(self, moving: set[int] | None = None, last: Board | None = None) -> Board:
        """The board now; whoever is not among the moving looks as before."""
        scene = self.scene
        shown = [*scene.mobjects]
        shown += [each for each in scene.foreground_mobjects if each not in shown]
        if last is None:
            self.enlist(shown)
        looks: dict[int, Look] = {}
        for each in extract_mobject_family_members(
            shown, use_z_index=scene.renderer.camera.use_z_index, only_those_with_points=True
        ):
            if isinstance(each, manim.ValueTracker):
                continue  # a number, which nobody sees
            if not isinstance(each, VMobject | ImageMobject):
                self.warnings.append(f"{type(each).__name__} is left out")
                continue
            key = id(each)
            before = last.looks.get(key) if last else None
            if before is not None and moving is not None and key not in moving:
                looks[key] = before
                continue
            if key not in self.mobjects:
                self.enlist(shown)
                self.mobjects[key] = each
            look = self.look(each)
            looks[key] = before if before is not None and same(before, look) else look
        camera = scene.renderer.camera
        x, y = camera.frame_center[:2]
        frame = (float(x), float(y), float(camera.frame_width), float(camera.frame_height))
        return Board(looks, frame, manim.ManimColor(camera.background_color).to_hex())

    def enlist(self, mobjects: list[Any]) -> None:
        """Gets to know mobjects, and which glyphs are of which text."""
        for mobject in mobjects:
            for each in mobject.get_family():
                self.mobjects.setdefault(id(each), each)
                if getattr(each, BASE, None) is None or id(each) in self.families:
                    continue
                glyphs = each.family_members_with_points()
                self.families[id(each)] = [id(glyph) for glyph in glyphs]
                for glyph in glyphs:
                    self.owners[id(glyph)] = id(each)

    @cached_property
    def groups(self) -> dict[int, list[int]]:
        """Mobjects that have others, when all is recorded; and which outlines they consist of."""
        return {
            number: [id(each) for each in mobject.family_members_with_points()]
            for number, mobject in self.mobjects.items()
            if mobject.submobjects
        }

    def find_names(self) -> None:
        """The script's own names of its mobjects."""
        for name, value in vars(self.scene).items():
            if isinstance(value, Mobject) and not name.startswith("_"):
                self.names.setdefault(id(value), name)
        frame = sys._getframe(1)
        while frame is not None:
            if frame.f_locals.get("self") is self.scene and "manim" not in frame.f_code.co_filename:
                for name, value in frame.f_locals.items():
                    if isinstance(value, Mobject):
                        self.names.setdefault(id(value), name)
            frame = frame.f_back  # type: ignore[assignment]


def _targets(animation: Any) -> Iterator[tuple[Any, Any]]:
    """Who becomes whom, member by member."""
    target = getattr(animation, "target_mobject", None)
    if not isinstance(target, Mobject) or not isinstance(animation.mobject, Mobject):
        return
    waiting = [(animation.mobject, target)]
    while waiting:
        one, other = waiting.pop()
        yield one, other
        waiting += zip(one.submobjects, other.submobjects, strict=False)


_current: list[Recorder] = []


def current() -> Recorder:
    """The recorder of the scene that is at work."""
    return _current[-1]


def is_recording() -> bool:
    """Whether a scene is at work."""
    return bool(_current)


def record(scene_class: type, probing: bool = False) -> Recorder:
    """Runs a scene and writes down what it does."""
    scene = scene_class()
    recorder = Recorder(scene)
    recorder.probing = probing
    _current.append(recorder)
    try:
        scene.render()
    finally:
        _current.pop()
    recorder.events.append(NextSlide(recorder.board()))
    return recorder

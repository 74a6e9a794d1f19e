"""Stands in for Manim's renderer: nothing is drawn, what would be is written down."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from manim import Wait as Waiting
from manim.mobject.mobject import Mobject
from manim.mobject.text.numbers import string_to_mob_map
from manim.mobject.types.vectorized_mobject import VMobject

from .animations import all_of, keep_in_shape, told_of
from .becoming import becoming
from .boards import Boards
from .events import Board, Event, NextSlide, Play, Redrawn, Section, Sound, Wait
from .photos import Pixels, photograph
from .played import played_by
from .register import Register
from .watching import Watched, movers, watch


class Recorder(Register):
    """Writes down what a scene does."""

    def __init__(self, scene: Any) -> None:
        super().__init__()
        self.scene = scene
        self.events: list[Event] = []
        self.fonts: Counter[str] = Counter()
        """The fonts that texts ask for, and how many do."""
        self.warnings: list[str] = []
        self.probing = False
        """Whether tests are to know the places in between."""
        self.is_ending_play = False
        self.animated: set[int] = set()
        """The numbers of what the animations of a play are of, and of its members."""
        self.captions: list[str] = []
        """Of what comes next."""
        self.photos: dict[int, Pixels] = {}
        """For tests: Manim's own pictures of the ends of events, by the boards there."""
        self.rest: Board | None = None
        """While the script skips animations: the board before them."""
        self.became: dict[int, Redrawn] = {}
        """Of texts that were transformed in what was skipped last: what they say."""
        self.boards = Boards(scene, self, self.warnings)

    @property
    def canvas(self) -> set[int]:
        """What manim-slides' canvas holds."""
        held = getattr(self.scene, "canvas_mobjects", ())
        return {id(each) for mobject in held for each in mobject.get_family()}

    def note(self, event: Event) -> None:
        """Writes down what is over, unless it is skipped."""
        if not self.rest:
            self.events.append(event)

    def ended(self) -> Board:
        """The board where something is over."""
        board = self.boards.now()
        if self.probing:
            self.photos[id(board)] = photograph(self.scene)
        return board

    def play(self, *args: Any, **options: Any) -> None:
        scene = self.scene
        before = self.boards.now()
        scene.compile_animation_data(*args, **options)
        self.find_names(scene)
        animations = scene.animations
        singles = [each for animation in animations for each in all_of(animation)]
        if scene.is_current_animation_frozen_frame():
            self.wait(animations[0].duration)
            return
        aimed_at = [each.mobject for each in singles if isinstance(each.mobject, Mobject)]
        self.enlist(aimed_at)
        for each in singles:
            keep_in_shape(each)
        full = {
            id(each): self.boards.look(each)
            for mobject in aimed_at
            for each in mobject.family_members_with_points()
            if isinstance(each, VMobject)
        }
        self.animated = {id(each) for mobject in aimed_at for each in mobject.get_family()}
        scene.begin_animations()
        told = told_of(animations, scene.duration)
        played = played_by(animations)
        moving = movers(scene, singles)
        if self.rest:
            scene.update_to_time(scene.duration)
            seen = Watched([0], [before])
        else:
            seen = watch(scene, self.boards, singles, moving, self.probing)
        self.is_ending_play = True
        for animation in animations:
            animation.finish()
        self.is_ending_play = False
        scene.update_mobjects(0)
        seen.times.append(1)
        seen.boards.append(self.boards.now(moving, seen.boards[-1]))
        for animation in animations:
            animation.clean_up_from_scene(scene)
        self.animated = set()
        scene.update_mobjects(0)
        becomes = becoming(self, self.boards, singles)
        self.note(
            Play(
                scene.duration,
                before,
                seen.times,
                seen.boards,
                self.ended(),
                told,
                full,
                self._captions_so_far(),
                played,
                becomes,
                self.became,
                seen.probes,
                isinstance(animations[0], Waiting) and len(animations) == 1,
            )
        )
        self.became = {**self.became, **becomes} if self.rest else {}
        scene.renderer.time += scene.duration

    def wait(self, duration: float) -> None:
        self.note(Wait(float(duration), self.ended(), self._captions_so_far()))
        self.scene.renderer.time += duration

    def next_slide(
        self, loop: bool = False, auto_next: bool = False, notes: str = "", skips: bool = False
    ) -> None:
        self._begin(NextSlide(self.rest or self.ended(), loop, auto_next, notes), skips)

    def section(self, name: str, skips: bool) -> None:
        self._begin(Section(self.rest or self.ended(), name), skips)

    def _begin(self, event: NextSlide | Section, skips: bool) -> None:
        """What is skipped is no step: it is there when the next one begins."""
        self.rest = event.board if skips else None
        self.note(event)

    def caption(self, words: str, offset: float) -> None:
        """Of what comes next; that of a play is told when it is over, and begins before."""
        last = self.events[-1] if self.events and not self.rest else None
        captions = last.captions if offset < 0 and isinstance(last, Play | Wait) else self.captions
        captions.append(" ".join(words.split()))

    def _captions_so_far(self) -> list[str]:
        captions, self.captions = self.captions, []
        return captions

    def sound(self, file: str) -> None:
        self.note(Sound(self.ended(), Path(file).name))


_current: list[Recorder] = []


def current() -> Recorder:
    """The recorder of the scene that is at work."""
    return _current[-1]


def is_recording() -> bool:
    """Whether a scene is at work."""
    return bool(_current)


def warn(warning: str) -> None:
    """Tells the author, at the slide of the scene that is at work."""
    if is_recording():
        current().warnings.append(warning)
    else:
        print(f"{warning}.", file=sys.stderr)


def record(scene_class: type, probing: bool = False) -> Recorder:
    """Runs a scene and writes down what it does."""
    # Manim keeps the digits of numbers by what they say alone, in whichever font a scene before had them.
    string_to_mob_map.clear()
    scene = scene_class()
    recorder = Recorder(scene)
    recorder.probing = probing
    _current.append(recorder)
    try:
        scene.render()
    finally:
        _current.pop()
    recorder.next_slide()
    return recorder

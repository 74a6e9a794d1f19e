"""Lets the animations of a play run, and looks at the board every now and then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import manim
import numpy as np
from manim.mobject.mobject import Mobject

from .animations import are_straight
from .boards import Boards
from .events import Board

SAMPLES = 30
"""A second, of what is watched while it moves."""
MOST_SAMPLES = 900
FEW = 3
"""Of a play in which everything goes straight."""

PROBES = 12
"""Moments of a play at which tests compare places."""


@dataclass(frozen=True)
class Watched:
    """What was seen of a play."""

    times: list[float] = field(default_factory=list)
    """Shares of its time."""
    boards: list[Board] = field(default_factory=list)
    probes: list[tuple[float, Board]] = field(default_factory=list)
    """Boards at other times than those that are told, for tests."""


def watch(
    scene: Any, boards: Boards, animations: list[Any], moving: set[int] | None, probing: bool
) -> Watched:
    """
    Lets the animations of a play run that have begun.

    :param animations: those of the play, and those that they are made of.
    :param moving: those that may look otherwise in its course; `None` if nobody knows.
    """
    duration = scene.duration
    is_timed = bool(scene.updaters) or any(
        one.has_time_based_updater() for each in scene.mobjects for one in each.get_family()
    )
    rate = manim.config.frame_rate if is_timed else SAMPLES
    count = max(2 if is_timed else 12, int(np.ceil(duration * rate)))
    if not is_timed and are_straight(scene.animations, scene.mobjects):
        count = FEW
    seldom = max(1, int(np.ceil(count / min(MOST_SAMPLES, max(12, duration * SAMPLES)))))
    seen = Watched()
    last: Board | None = None
    for index in range(count):
        time = index / rate if is_timed else duration * index / count
        if time >= duration and index:
            break
        scene.update_to_time(time)
        if index % seldom == 0:
            last = boards.now(moving, last)
            seen.times.append(time / duration)
            seen.boards.append(last)
        elif probing and index % 5 == 0:
            seen.probes.append((time / duration, boards.now()))
        if probing and not is_timed and index % max(1, count // PROBES) == 0:
            for part in range(1, max(1, PROBES // count) + 1):
                way = (part - 0.63) / max(1, PROBES // count)
                between = min(time + way * duration / count, duration)
                scene.update_to_time(between)
                seen.probes.append((between / duration, boards.now()))
        if scene.stop_condition is not None and scene.stop_condition():
            scene.duration = max(time, 1 / rate)
            seen.times[:] = [each * duration / scene.duration for each in seen.times]
            break
    return seen


def movers(scene: Any, animations: list[Any]) -> set[int] | None:
    """Those that may look otherwise during a play; `None` if nobody knows."""
    if scene.updaters:
        return None
    moving: set[int] = set()
    for animation in animations:
        if isinstance(animation.mobject, Mobject):
            moving.update(map(id, animation.mobject.get_family()))
        # A target's copy is on no board, and is not there before its animation begins.
        target = getattr(animation, "target_mobject", None)
        if isinstance(target, Mobject):
            moving.update(map(id, target.get_family()))
    for each in scene.mobjects:
        if any(one.updaters for one in each.get_family()):
            moving.update(map(id, each.get_family()))
    return moving

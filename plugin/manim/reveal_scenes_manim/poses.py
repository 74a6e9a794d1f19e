"""How points are taken from where they were to where they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .outlines import Array, whole_curves

CLOSE = 0.004
"""Units: half a pixel at 1080p."""


@dataclass(frozen=True)
class Pose:
    """Where points are taken: scaled, then turned, then shifted."""

    x: float
    y: float
    sx: float
    sy: float
    turn: float

    @property
    def row(self) -> Array:
        return np.array([self.x, self.y, self.sx, self.sy, self.turn])

    @property
    def has_size(self) -> bool:
        """Whether anything is seen of what is taken there, and not in a mirror."""
        return self.sx > 0 and self.sy > 0

    @property
    def is_even(self) -> bool:
        """Whether what is taken there is stretched in no direction."""
        return self.has_size and abs(self.sx / self.sy - 1) < 0.01

    @property
    def is_point(self) -> bool:
        """Whether nothing is left of what is taken there."""
        return self.sx == 0 and self.sy == 0


STILL = Pose(0, 0, 1, 1, 0)


def pose_between(before: Array, after: Array, tolerance: float = CLOSE) -> Pose | None:
    """How points were scaled, turned and shifted, if that is all that became of them."""
    if before.shape != after.shape or len(before) == 0:
        return None
    shift = after - before
    if np.abs(shift - shift[0]).max() < CLOSE / 4:
        return Pose(float(shift[0][0]), float(shift[0][1]), 1, 1, 0)
    mean, goal = before.mean(axis=0), after.mean(axis=0)
    flat, there = before - mean, after - goal
    if np.abs(there).max() < 1e-5 < np.abs(flat).max():
        return Pose(float(goal[0]), float(goal[1]), 0, 0, 0)
    if np.linalg.matrix_rank(flat, tol=1e-6) < 2:
        matrix = _along_line(flat, there)
    else:
        matrix = np.linalg.lstsq(flat, there, rcond=None)[0].T
    if np.abs(flat @ matrix.T - there).max() > tolerance:
        return None
    (a, b), (c, d) = matrix
    sx, sy = float(np.hypot(a, c)), float(np.hypot(b, d))
    if sx < 1e-4 or sy < 1e-4:
        return None
    if abs(a * b + c * d) > 1e-3 * sx * sy:
        return None  # sheared
    if a * d - b * c < 0:
        sy = -sy
    turn = float(np.arctan2(c, a))
    # A half turn with both sides mirrored is none.
    if abs(abs(turn) - np.pi) < 1e-6 and sy < 0:
        turn, sx, sy = 0, -sx, -sy
    rotated = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    x, y = goal - rotated @ (mean * [sx, sy])
    return Pose(float(x), float(y), sx, sy, turn)


def _along_line(before: Array, after: Array) -> Array:
    """The turn and the scale of points in a line, across which nothing can be told."""
    length, goal = np.linalg.norm(before), np.linalg.norm(after)
    if length < 1e-6 or goal < 1e-6:
        return np.zeros((2, 2))
    a, b = (before * after).sum(), (before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]).sum()
    turn = np.arctan2(b, a)
    factor = goal / length
    matrix: Array = factor * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return matrix


def pose_whatever_split(before: Array, after: Array) -> Pose | None:
    """The same, where Manim may have split curves, to mix them with those of others."""
    return pose_between(before, after) or pose_between(whole_curves(before), whole_curves(after))


def from_first(pose: Pose, first: Pose) -> Pose:
    """A pose as seen from where the scene puts a text first, which is not stretched."""
    sx, sy = pose.sx / first.sx, pose.sy / first.sy
    turn = pose.turn - first.turn
    x, y = placed(np.array([first.x, first.y]), Pose(0, 0, sx, sy, turn))
    return Pose(pose.x - float(x), pose.y - float(y), sx, sy, turn)


def placed(points: Array, pose: Pose) -> Array:
    """Points scaled, then turned, then shifted."""
    cos, sin = np.cos(pose.turn), np.sin(pose.turn)
    scaled = points * [pose.sx, pose.sy]
    turned: Array = scaled @ np.array([[cos, sin], [-sin, cos]]) + [pose.x, pose.y]
    return turned

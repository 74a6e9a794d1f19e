"""What a scene does, as it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field

from .animations import Told
from .look import Look
from .numbers import Count
from .played import Played


@dataclass(frozen=True)
class Redrawn:
    """What a text says that has become another one, or that is made anew again and again."""

    words: int
    """The number of the text that says the same, it may be itself."""
    glyphs: tuple[int, ...]
    """The numbers of its outlines."""


@dataclass(frozen=True)
class Board:
    """What is on the board at one moment: looks in order of painting, by the mobjects' numbers."""

    looks: dict[int, Look]
    camera: tuple[float, float, float, float]
    """Centre and size of the frame."""
    ground: str
    counts: dict[int, Count] = field(default_factory=dict)
    """What numbers show."""
    redrawn: dict[int, Redrawn] = field(default_factory=dict)
    """What texts say that are made anew again and again."""


@dataclass(frozen=True)
class Play:
    """What happens in a play, and the board before and after it."""

    duration: float
    before: Board
    times: list[float]
    """Shares of its time."""
    boards: list[Board]
    after: Board
    told: Told
    full: dict[int, Look]
    """How those look that are drawn, when all of them is."""
    captions: list[str] = field(default_factory=list)
    played: list[Played] = field(default_factory=list)
    becomes: dict[int, Redrawn] = field(default_factory=dict)
    """Of what is transformed: what it says from now on."""
    became: dict[int, Redrawn] = field(default_factory=dict)
    """The same of what was transformed just before, in what the script skips."""
    probes: list[tuple[float, Board]] = field(default_factory=list)
    """What a test compares with: boards at other times than those that are told."""
    is_wait: bool = False
    """Whether the script only waits, while something goes on by itself."""

    @property
    def board(self) -> Board:
        """As other events have it: where it is over."""
        return self.after


@dataclass(frozen=True)
class Wait:
    duration: float
    board: Board
    captions: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class NextSlide:
    board: Board
    loop: bool = False
    auto_next: bool = False
    notes: str = ""


@dataclass(frozen=True)
class Section:
    board: Board
    name: str


@dataclass(frozen=True)
class Sound:
    board: Board
    file: str


Event = Play | Wait | NextSlide | Section | Sound

"""What animations were asked to do, where they do not remember it themselves."""

from __future__ import annotations

import inspect
from typing import Any

ASKED = "_reveal_scenes_asked"


def remember_asked(kind: type) -> None:
    """Animations of a kind remember the words with which they were made, in their order."""
    begin = kind.__init__  # type: ignore[misc]
    signature = inspect.signature(begin)

    def begin_and_remember(self: Any, *args: Any, **options: Any) -> None:
        words = signature.bind(self, *args, **options)
        words.apply_defaults()
        _, *told = words.arguments.items()
        setattr(self, ASKED, dict(told))
        begin(self, *args, **options)

    kind.__init__ = begin_and_remember  # type: ignore[misc]


def asked_for(animation: Any) -> dict[str, Any] | None:
    """What an animation was asked, if it remembers."""
    asked: dict[str, Any] | None = getattr(animation, ASKED, None)
    return asked

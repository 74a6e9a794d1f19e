"""Why a script failed, as its author is told."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path


class FormulaError(ValueError):
    """Nothing here can lay a formula out; the message says why, and how to mend it."""

    __module__ = "__main__"  # Python tells such a name alone


def tell_error(script: Path) -> None:
    """Python's own message, of the script's lines; a sentence, where LaTeX is missing."""
    error = sys.exception()
    if error is None:
        return
    told = traceback.TracebackException.from_exception(error)
    places = [Path(each.filename) for each in told.stack]
    if isinstance(error, FileNotFoundError) and any(each.stem == "tex_file_writing" for each in places):
        missing = error.filename or "latex"  # Windows does not say what it is
        print(
            f"--latex needs LaTeX on this computer, which has no {missing}: install it, or leave out --latex,"
            " and formulas are laid out by KaTeX.",
            file=sys.stderr,
        )
        return
    frames = _of_author(told.stack, script, isinstance(error, FormulaError))
    told.stack = traceback.StackSummary.from_list(frames)
    print("".join(told.format()), end="", file=sys.stderr)


def _of_author(
    frames: list[traceback.FrameSummary], script: Path, is_formula: bool
) -> list[traceback.FrameSummary]:
    """Those from the script's first on that are not ours; of a formula none of Manim's below its line."""
    files = [Path(each.filename).resolve() for each in frames]
    own = script.resolve()
    first = files.index(own) if own in files else len(files)
    ours = Path(__file__).resolve().parent
    manim = getattr(sys.modules.get("manim"), "__file__", None)
    theirs = Path(manim).resolve().parent if manim else ours
    shown = [i for i in range(first, len(files)) if ours not in files[i].parents]
    last = max((i for i in shown if theirs not in files[i].parents), default=first)
    return [frames[i] for i in shown if i <= last or not is_formula]

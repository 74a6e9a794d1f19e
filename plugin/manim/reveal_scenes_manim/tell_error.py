"""Why a script failed, as its author is told."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path


def tell_error(script: Path) -> None:
    """Python's own message, from the first line of the script on; a sentence, where LaTeX is missing."""
    kind, error, trace = sys.exc_info()
    places = [Path(each.filename) for each in traceback.extract_tb(trace)]
    if isinstance(error, FileNotFoundError) and any(each.stem == "tex_file_writing" for each in places):
        missing = error.filename or "latex"  # Windows does not say what it is
        print(
            f"--latex needs LaTeX on this computer, which has no {missing}: install it, or leave out --latex,"
            " and formulas are laid out by KaTeX.",
            file=sys.stderr,
        )
        return
    own = script.resolve()
    while trace and Path(trace.tb_frame.f_code.co_filename).resolve() != own:
        trace = trace.tb_next
    traceback.print_exception(kind, error, trace)

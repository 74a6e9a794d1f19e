"""Records again whenever it is asked, in copies of a process that has Manim loaded already."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable

LOOKS = 0.02
"""Seconds between two looks at what a copy does."""

TOO_LONG = 124
"""What is answered of a script that did not end; the shell's number for it."""


IDLE = 0.3
"""Seconds without a question, after which there is time for what the next recording may need."""


def stay(record: Callable[[], int], limit: float, replies: int, idle: Callable[[], None]) -> int:
    """Records once for each line that comes in; the answer is a line with what the shell would get."""
    while _asked_at_last(idle):
        status = _once(record, limit)
        while status is None:  # asked anew before it was done
            status = _once(record, limit)
        os.write(replies, f"{status}\n".encode())
    return 0


def _asked_at_last(idle: Callable[[], None]) -> bool:
    if sys.platform == "win32":
        return _asked(None)
    while not _asked(IDLE):
        idle()
    return True


def _asked(seconds: float | None) -> bool:
    """Whether somebody asks; ends this program when nobody will any more."""
    if sys.platform == "win32":  # pipes cannot be waited for
        return seconds is None and bool(sys.stdin.readline())
    if not select.select([0], [], [], seconds)[0]:
        return False
    if os.read(0, 4096):
        return True
    raise EOFError


def _once(record: Callable[[], int], limit: float) -> int | None:
    if not hasattr(os, "fork"):
        words = [sys.executable, "-m", __package__, *sys.argv[1:]]
        words.remove("--stay")
        try:
            return subprocess.run(words, timeout=limit, check=False).returncode
        except subprocess.TimeoutExpired:
            return TOO_LONG
    copy = os.fork()
    if copy == 0:
        os._exit(_status(record))
    ends = time.monotonic() + limit
    try:
        while True:
            done, status = os.waitpid(copy, os.WNOHANG)
            if done:
                copy = 0
                return os.waitstatus_to_exitcode(status)
            if time.monotonic() > ends:
                return TOO_LONG
            if _asked(LOOKS):
                return None
    finally:
        if copy:
            os.kill(copy, signal.SIGKILL)
            os.waitpid(copy, 0)


def _status(record: Callable[[], int]) -> int:
    try:
        return record()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()

"""The script's groups in a scene, and the names of what is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from manim.mobject.text.text_mobject import MarkupText

from .recorder import Recorder
from .texts import KIND
from .things import Key, Thing, numbers_of


@dataclass
class Group:
    """Some things in a row, which are one mobject in the script."""

    number: int
    first: int
    behind: int
    members: list[Group | Thing] = field(default_factory=list)


def groups_of(recorder: Recorder, things: dict[Key, Thing], lifted: set[str]) -> list[Group | Thing]:
    """
    The things of a scene, in groups as far as those are rows of them in order of painting.

    :param lifted: those that have a depth of their own at some time, which counts among siblings.
    """
    by_number = {number: thing for key, thing in things.items() for number in numbers_of(recorder, key)}
    rows: list[Group] = []
    for number, members in recorder.groups.items():
        own = {id(by_number[each]): by_number[each] for each in members if each in by_number}
        indices = sorted(thing.index for thing in own.values())
        in_a_row = len(indices) > 1 and indices[-1] - indices[0] == len(indices) - 1
        if in_a_row and not any(thing.id in lifted for thing in own.values()):
            rows.append(Group(number, indices[0], indices[-1] + 1))
    # The widest first; of two as wide the one that has a name.
    rows.sort(key=lambda each: (each.first - each.behind, each.number not in recorder.names))
    top = Group(0, 0, len(things))
    taken: set[tuple[int, int]] = set()
    for row in rows:
        home = _home(top, row)
        if home and (row.first, row.behind) not in taken:
            taken.add((row.first, row.behind))
            home.members.append(row)
    _fill(top, sorted(things.values(), key=lambda each: each.index))
    return top.members


def _home(group: Group, row: Group) -> Group | None:
    """The narrowest group in which a row is whole; nothing, if it crosses one."""
    for each in group.members:
        if not isinstance(each, Group) or each.behind <= row.first or row.behind <= each.first:
            continue
        if each.first <= row.first and row.behind <= each.behind:
            return _home(each, row)
        return None
    return group


def _fill(group: Group, things: Sequence[Thing]) -> None:
    inner = sorted((each for each in group.members if isinstance(each, Group)), key=lambda each: each.first)
    members: list[Group | Thing] = []
    index = group.first
    for each in inner:
        members += things[index : each.first]
        _fill(each, things)
        members.append(each)
        index = each.behind
    group.members = members + list(things[index : group.behind])


WHOLE = ("text", "number")
"""Kinds of things that stand for a mobject with its glyphs."""


class Names:
    """Names as the script has them, each once."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self.taken = {"camera"}
        self.texts: set[int] = set()
        """Those that are a text or a formula at some time; at others they may be outlines."""

    def all_of(self, top: Sequence[Group | Thing], keys: dict[str, Key]) -> dict[str, str]:
        """Names for things by their present ones; for groups by `group-` and their numbers."""
        names: dict[str, str] = {}
        self.texts = {number for kind, number, _ in keys.values() if kind in WHOLE}
        waiting: list[tuple[Group | Thing, str | None]] = [(each, None) for each in top]
        # What the script names has its name, whatever else would like it.
        for own in (True, False):
            for each, within in _through(waiting):
                key = keys[each.id] if isinstance(each, Thing) else None
                number = each.number if isinstance(each, Group) else (key or ("", 0, 0))[1]
                old = each.id if isinstance(each, Thing) else group_id(each)
                name = self.recorder.names.get(number)
                if old in names or (own and not (name and self._is_its_own(each, number, key))):
                    continue
                names[old] = self._free(self._usual(number, key, within, names))
        return names

    def _is_its_own(self, each: Group | Thing, number: int, key: Key | None) -> bool:
        """Whether it is all of what bears the name, not only its own line within a group."""
        if isinstance(each, Group) or key is None:
            return number not in self.texts
        return key[0] in WHOLE or key[1] not in self.recorder.groups

    def _usual(self, number: int, key: Key | None, within: str | None, names: dict[str, str]) -> str:
        recorder = self.recorder
        owner = recorder.owners.get(number) if key and key[0] == "path" else None
        base = owner if owner is not None else number
        if key and key[0] not in WHOLE and within == f"group-{number}":
            return f"{names[within]}-outline"
        name = recorder.names.get(base)
        mobject = recorder.mobjects.get(base)
        kind = getattr(mobject, KIND, type(mobject).__name__.lower())
        kind = "piece" if kind == "vmobjectfromsvgpath" else kind
        if owner is not None:
            return f"{name or kind}-glyph"
        if name:
            return name if key or number not in self.texts else f"{name}-outlines"
        # Line 3 of the lines of a code is its line 3.
        return re.sub(r"-(\w+)s-\1-", r"-\1-", f"{names[within]}-{kind}") if within in names else kind

    def _free(self, wanted: str) -> str:
        name = re.sub(r"\W+", "-", wanted).strip("-") or "mobject"
        candidate, count = name, 1
        while candidate in self.taken:
            count += 1
            candidate = f"{name}-{count}"
        self.taken.add(candidate)
        return candidate


def group_id(group: Group) -> str:
    """The name of a group until it has its own."""
    return f"group-{group.number}"


def _through(
    waiting: Sequence[tuple[Group | Thing, str | None]],
) -> Iterator[tuple[Group | Thing, str | None]]:
    for each, within in waiting:
        yield each, within
        if isinstance(each, Group):
            yield from _through([(member, group_id(each)) for member in each.members])


def grouped(
    recorder: Recorder, top: Sequence[Group | Thing], mobjects: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Mobjects of a scene, in their groups."""
    return [
        mobjects[each.index] if isinstance(each, Thing) else _written(recorder, each, mobjects)
        for each in top
    ]


def _written(recorder: Recorder, group: Group, mobjects: Sequence[dict[str, Any]]) -> dict[str, Any]:
    members = grouped(recorder, group.members, mobjects)
    told: dict[str, Any] = {"kind": "group", "id": group_id(group), "members": members}
    words = _words_of(recorder.mobjects[group.number])
    if words and _are_outlines(members):
        told["alt"] = words
    return told


def _are_outlines(members: Sequence[dict[str, Any]]) -> bool:
    return all(
        each["kind"] == "path" or (each["kind"] == "group" and _are_outlines(each["members"]))
        for each in members
    )


def _words_of(mobject: Any) -> str | None:
    """What is written, where a text or formula is outlines."""
    mobject = getattr(mobject, "lines_text", mobject)  # of a paragraph
    if isinstance(mobject, MarkupText):
        return re.sub(r"<[^>]*>", "", mobject.original_text)
    words = getattr(mobject, "original_text", None) or getattr(mobject, "tex_string", None)
    return words if isinstance(words, str) else None

"""Which letters of a text look how: Manim tells it by words, by places or by markup, a scene by words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from html.parser import HTMLParser
from typing import Any

Look = dict[str, str]
"""What differs: `weight`, `slant`, `font` or `color`."""

_WEIGHTS = {"SEMILIGHT": "LIGHT", "BOOK": "NORMAL", "ULTRAHEAVY": "HEAVY", "REGULAR": "NORMAL"}
"""Those that a scene has not, by their neighbours."""

_MARKED: dict[str, Look] = {
    "b": {"weight": "BOLD"},
    "i": {"slant": "ITALIC"},
    "tt": {"font": "monospace"},
    # Colours are those of the glyphs.
    "span": {},
    "color": {},
    "gradient": {},
}

_ATTRIBUTES = {
    "weight": "weight",
    "font_weight": "weight",
    "style": "slant",
    "font_style": "slant",
    "face": "font",
    "font_family": "font",
    "foreground": "",
    "fgcolor": "",
    "color": "",
}


def own_look(text: Any) -> Look:
    """The weight, the slant and the font of a text of Manim's, where they are not the usual ones."""
    return _without_usual(
        {"weight": _weight(str(text.weight)), "slant": str(text.slant), "font": font_of(text.font)}
    )


def looks_by_words(text: Any) -> list[Look]:
    """How each character of a `Text` looks."""
    words = text.original_text
    looks = [own_look(text) for _ in words]
    for name, told in (("font", text.t2f), ("slant", text.t2s), ("weight", text.t2w)):
        for of, value in told.items():
            for start, end in text._find_indexes(of, words):
                for look in looks[start:end]:
                    look[name] = _told(name, str(value))
    return [_without_usual(look) for look in looks]


def looks_by_markup(text: Any) -> tuple[str, list[Look]] | None:
    """What a `MarkupText` says, and how each character looks; nothing for marks that a scene has not."""
    reader = _MarkupReader(own_look(text))
    reader.feed(text.original_text)
    reader.close()
    return None if reader.is_unknown else (reader.words, reader.looks)


class _MarkupReader(HTMLParser):
    """Reads Pango's markup."""

    def __init__(self, own: Look) -> None:
        super().__init__()
        self.words = ""
        self.looks: list[Look] = []
        self.open = [own]
        self.is_unknown = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        look = _MARKED.get(tag)
        if look is None:
            self.is_unknown = True
        own = {**self.open[-1], **(look or {})}
        for name, value in attrs if tag == "span" else []:
            if name not in _ATTRIBUTES or value is None:
                self.is_unknown = True
            elif kind := _ATTRIBUTES[name]:
                own[kind] = _told(kind, value if kind == "font" else value.upper())
                self.is_unknown |= kind == "weight" and value.isdigit()
        self.open.append(_without_usual(own))

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words += data
        self.looks += [self.open[-1]] * len(data)


def font_of(name: str | None) -> str:
    """A font as CSS has it, whose generic ones Pango calls otherwise."""
    generic = {"monospace": "monospace", "mono": "monospace", "sans": "sans-serif", "serif": "serif"}
    return generic.get((name or "").lower(), name or "")


def _told(kind: str, value: str) -> str:
    return {"weight": _weight, "font": font_of}.get(kind, str)(value)


def _weight(name: str) -> str:
    return _WEIGHTS.get(name, name)


def _without_usual(look: Look) -> Look:
    return {name: value for name, value in look.items() if value not in ("", "NORMAL")}


def is_letter(character: str) -> bool:
    """Whether a glyph begins with it: no blank, and nothing that is put onto the one before."""
    return not character.isspace() and unicodedata.category(character) not in ("Mn", "Me", "Cf", "Cc")


def styles_in(words: str, looks: Sequence[Look], whole: Look) -> list[dict[str, Any]]:
    """The styles of a scene's text whose characters look so; `whole` is told of all of it."""
    usual = {"weight": "NORMAL", "slant": "NORMAL"}

    def own(look: Look) -> Look:
        names = dict.fromkeys([*look, *whole])
        told = {name: look.get(name, usual.get(name, "")) for name in names}
        return {name: value for name, value in told.items() if value and value != whole.get(name)}

    letters = [(i, own(look)) for i, look in enumerate(looks) if is_letter(words[i])]
    return [
        {"of": of, **look}
        for of, look in _runs(words, [place for place, _ in letters], [look for _, look in letters], bool)
    ]


def colors_in(words: str, colors: Sequence[str], usual: str) -> dict[str, Any] | None:
    """How a text tells colours of its glyphs other than the usual one; nothing if it has other glyphs."""
    places = [i for i, character in enumerate(words) if is_letter(character)]
    if len(places) != len(colors):
        return None
    runs = _runs(words, places, colors, lambda color: bool(color != usual))
    if all(isinstance(of, str) for of, _ in runs):
        return {"colors": {of: color for of, color in runs}}
    return {"styles": [{"of": of, "color": color} for of, color in runs]}


def _runs(
    words: str, places: Sequence[int], values: Sequence[Any], is_told: Callable[[Any], bool]
) -> list[tuple[Any, Any]]:
    """Letters in a row that have the same value, by their words where those say it, else by their numbers."""
    found: list[tuple[Any, Any]] = []
    first = 0
    while first < len(places):
        behind = first + 1
        while behind < len(places) and values[behind] == values[first]:
            behind += 1
        value = values[first]
        if is_told(value):
            said = words[places[first] : places[behind - 1] + 1]
            inside = [
                values[at] == value
                for match in re.finditer(re.escape(said), words)
                for at, place in enumerate(places)
                if match.start() <= place < match.end()
            ]
            of = said if all(inside) and "\n" not in said else {"glyphs": [first, behind]}
            if (of, value) not in found:
                found.append((of, value))
        first = behind
    return found

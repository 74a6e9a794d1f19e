"""What Manim's texts say, and how they look, as scenes tell it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from manim import Dot, MathTex, SVGMobject, VGroup
from manim.constants import SCALE_FACTOR_PER_FONT_POINT

from .formulas import order_of, tex_of, tex_of_item
from .letters import Look, font_of, is_letter, looks_by_markup, looks_by_words, own_look, styles_in
from .recorder import current, is_recording
from .units import BASE, TEXT, Base, base_of

KIND = "_reveal_scenes_kind"
"""What a part is called after what it is part of."""


def base_of_text(text: Any) -> Base | None:
    """Of a `Text`."""
    _note_font(text)
    return _base(text, text.original_text, looks_by_words(text), text)


def base_of_markup(text: Any) -> Base | None:
    """Of a `MarkupText`."""
    _note_font(text)
    read = None if text.justify else looks_by_markup(text)
    return _base(text, *read, text) if read else None


def note_lines(paragraph: Any) -> None:
    """Each line of a `Paragraph` is a text of its own, so that it stands where Manim has it."""
    text = paragraph.lines_text
    for glyph in text.family_members_with_points():
        vars(glyph).pop(TEXT, None)
    looks = looks_by_words(text)
    letters = sum(map(is_letter, text.original_text))
    if len([each for each in text.chars if not isinstance(each, Dot)]) != letters:
        # Two letters are one glyph, and so Manim has cut the lines elsewhere.
        whole = _base(text, text.original_text, looks, paragraph)
        if whole and paragraph.alignment:
            whole.told["align"] = paragraph.alignment
        setattr(paragraph, BASE, whole)
        return
    start = 0
    for words, line in zip(text.original_text.split("\n"), paragraph.chars, strict=False):
        _note_line(line, _base(text, words, looks[start : start + len(words)], line))
        start += len(words) + 1
    _number_lines(paragraph, "line")


def note_entries(table: Any) -> None:
    """Words of a table stand in the middle of their cells, all in one size, unlike those that are fitted."""
    for each in table.elements.get_family():
        if base := getattr(each, BASE, None):
            setattr(each, BASE, replace(base, is_free=True))


def note_code(code: Any) -> None:
    """Each line of a `Code` is a text, in the colours that its letters have."""
    text = code.code_lines.lines_text
    lines = code._code_html.get_text().removesuffix("\n").split("\n")
    for words, line in zip(lines, code.code_lines, strict=False):
        is_whole = len(line) == sum(map(is_letter, words))
        _note_line(line, _base(text, words, [own_look(text)] * len(words), line) if is_whole else None)
    if "line_numbers" in vars(code):
        _number_lines(code.line_numbers, "number")
        setattr(code.line_numbers, KIND, "numbers")
    setattr(code.code_lines, KIND, "lines")
    setattr(code.background, KIND, "background")


def _note_line(line: Any, base: Base | None) -> None:
    setattr(line, BASE, base)


def _number_lines(lines: Any, kind: str) -> None:
    for number, line in enumerate(lines, 1):
        setattr(line, KIND, f"{kind}-{number}")


def base_of_formula(formula: Any) -> Base | None:
    """Of a `MathTex` or `Tex`, if the deck lays it out as it was here."""
    tex = tex_of(formula)
    base = tex and base_of({"kind": "formula", "tex": tex}, _font_size_of(formula), formula)
    return replace(base, order=order_of(formula)) if base else None


def note_items(items: Any) -> None:
    """Each item of a `BulletedList` is a formula of its own, beside its dot."""
    font_size = _font_size_of(items)
    for part in items:
        glyphs = VGroup(*(each for each in part if not isinstance(each, MathTex)))
        tex = tex_of_item(part, items)
        base = tex and base_of({"kind": "formula", "tex": tex}, font_size, glyphs)
        setattr(part, BASE, base or None)


def _font_size_of(formula: Any) -> float:
    """That which it was made in, also where it was told how high or wide it is."""
    height, width = formula.svg_height, formula.svg_width
    if height is None and width is None:
        return float(formula._font_size)
    written = SVGMobject(formula.file_name, height=None)
    factor = height / written.height if width is None else width / written.width
    # Manim sets the size of the font itself where no height is told.
    return float(factor * (formula._font_size if height is None else 1 / SCALE_FACTOR_PER_FONT_POINT))


def _note_font(text: Any) -> None:
    if is_recording() and font_of(text.font) != "monospace":
        current().fonts[text.font or ""] += 1


def _base(text: Any, words: str, looks: list[Look], mobject: Any) -> Base | None:
    whole = own_look(text)
    told: dict[str, Any] = {"kind": "text", "text": words, **whole}
    if styles := styles_in(words, looks, whole):
        told["styles"] = styles
    if "\n" in words.strip("\n"):
        told["align"] = "left"
        told["lineSpacing"] = round(0.75 * text.line_spacing / text._font_size, 3)
    return base_of(told, float(text._font_size), mobject)

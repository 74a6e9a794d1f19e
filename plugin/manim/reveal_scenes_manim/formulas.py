"""Formulas without LaTeX: KaTeX lays them out, as the deck will."""

from __future__ import annotations

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import manim
from manim.mobject.text import tex_mobject
from manim.mobject.text.tex_mobject import MathTex, SingleStringMathTex

_PART = re.compile(r"\\special\{dvisvgm:raw <g id='(\w+)'>\}|\\special\{dvisvgm:raw </g>\}")

_installed: list[str] = []


def install(address: str) -> None:
    """Has formulas laid out at an address, in the place of LaTeX."""
    _installed.append(address)
    known: dict[str, Path] = {}

    def svg_file(expression: str, environment: str | None = None, tex_template: Any = None) -> Path:
        told = _in_environment(expression, environment)
        tex, names = _marked(told, "")
        asked = json.dumps({"tex": tex, "names": names})
        if asked not in known:
            answer = _ask(address, asked)
            if "error" in answer and names:
                # A part that is an argument, as in `x^`, must be a group; then there is no room around it.
                grouped, _ = _marked(told, "{")
                answer = _ask(address, json.dumps({"tex": grouped, "names": names}))
            if "error" in answer and names:
                # Braces that reach over several parts: all of it is the first part.
                plain = _PART.sub(" ", told)
                whole = rf"\htmlData{{scene-mark=0}}{{{plain}}}"
                answer = _ask(address, json.dumps({"tex": whole, "names": names}))
            if "error" in answer:
                raise ValueError(
                    f"{answer['error']} (KaTeX lays out formulas; --latex asks this computer's LaTeX)"
                )
            folder = Path(manim.config.get_dir("tex_dir"))
            folder.mkdir(parents=True, exist_ok=True)
            known[asked] = folder / f"formula-{len(known)}.svg"
            known[asked].write_text(answer["svg"], encoding="utf8")
        return known[asked]

    setattr(tex_mobject, "tex_to_svg_file", svg_file)  # noqa: B010 (it is imported there, not exported)


def _ask(address: str, asked: str) -> dict[str, str]:
    request = urllib.request.Request(address, asked.encode(), method="POST")
    # Not by the proxy that the environment may name: it is this computer.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=120) as response:
        answer: dict[str, str] = json.load(response)
    return answer


def _in_environment(tex: str, environment: str | None) -> str:
    """What stands for LaTeX's environment in KaTeX."""
    # Without any it is a text of LaTeX, as the items of a list are.
    if environment in (None, "center", "flushleft", "flushright"):
        rows = re.split(r"\\\\(?:\[.*?\])?", tex)
        lines = [rf"\text{{{row.strip()}}}" for row in rows if row.strip()]
        return _stacked("gathered", lines)
    if re.search(r"\\\\|(?<!\\)&", tex) and r"\begin" not in tex:
        return rf"\begin{{aligned}}{tex}\end{{aligned}}"
    return tex


def _stacked(environment: str, lines: list[str]) -> str:
    if len(lines) == 1:
        return lines[0]
    rows = r"\\".join(lines)
    return rf"\begin{{{environment}}}{rows}\end{{{environment}}}"


def _marked(tex: str, brace: str) -> tuple[str, list[str]]:
    """Parts as KaTeX can mark them, within braces or not, and their names by the numbers of their marks."""
    names: list[str] = []

    def mark(found: re.Match[str]) -> str:
        if found[1] is None:
            return "}" + brace.replace("{", "}")
        names.append(found[1])
        return rf"{brace}\htmlData{{scene-mark={len(names) - 1}}}{{"

    return _PART.sub(mark, tex), names


def tex_of(formula: Any) -> str | None:
    """The TeX that the deck can lay out just so; nothing, where LaTeX has made the outlines."""
    if not _installed or not isinstance(formula, SingleStringMathTex):
        return None
    tex = formula._get_modified_expression(formula.tex_string)
    if isinstance(formula, MathTex) and "{{" in tex:
        tex = tex.replace("{{", "{ {").replace("}}", "} }")
    return _in_environment(tex, formula.tex_environment)


def tex_of_item(words: str, environment: str | None) -> str | None:
    """The same of a part of a formula that stands by itself."""
    return _in_environment(words, environment) if _installed else None

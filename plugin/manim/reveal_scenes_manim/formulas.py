"""Formulas without LaTeX: KaTeX lays them out, as the deck will."""

from __future__ import annotations

import hashlib
import json
import re
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import manim
from manim.mobject.text import tex_mobject
from manim.mobject.text.tex_mobject import MathTex, SingleStringMathTex

from .tell_error import FormulaError

_PART = re.compile(r"\\special\{dvisvgm:raw <g id='(\w+)'>\}|\\special\{dvisvgm:raw </g>\}")

_orders: dict[str, list[int]] = {}
"""Of a formula of the deck by its file: which part of it each of its outlines is."""


def install(address: str, warn: Callable[[str], None]) -> None:
    """Has formulas laid out at an address; what is not known there is left to LaTeX, with a warning."""
    by_latex: Callable[..., Path] = vars(tex_mobject)["tex_to_svg_file"]

    def svg_file(expression: str, environment: str | None = None, tex_template: Any = None) -> Path:
        asked = json.dumps({"segments": _segments(_in_environment(expression, environment))})
        # By what it says: Manim keeps outlines by their file, from one save to the next.
        name = hashlib.sha256(asked.encode()).hexdigest()[:32]
        file = Path(manim.config.get_dir("tex_dir")) / f"formula-{name}.svg"
        if str(file) in _orders:
            return file
        order = file.with_suffix(".json")
        if not order.exists():
            answer = _ask(address, asked)
            if "error" in answer:
                raise FormulaError(answer["error"])
            if "what" in answer:
                return unknown(answer, expression, environment, tex_template)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(answer["svg"], encoding="utf8")
            order.write_text(json.dumps(answer["order"]), encoding="utf8")
        _orders[str(file)] = json.loads(order.read_text(encoding="utf8"))
        return file

    def unknown(answer: dict[str, Any], expression: str, *more: Any) -> Path:
        what = f"{answer['what']}, in {_PART.sub('', expression).strip()}"
        try:
            file = by_latex(expression, *more)
        except FileNotFoundError:
            latex = ", or install LaTeX, and it lays out this formula" if answer["isLatex"] else ""
            raise FormulaError(f"{what}: {answer['mend']}{latex}.") from None
        except Exception:  # Manim has said what LaTeX says
            raise FormulaError(f"{what}, and LaTeX fails, too: {answer['mend']}.") from None
        warn(f"{what}: it is LaTeX's, as outlines")
        return file

    setattr(tex_mobject, "tex_to_svg_file", svg_file)  # noqa: B010 (it is imported there, not exported)


def _ask(address: str, asked: str) -> dict[str, Any]:
    request = urllib.request.Request(address, asked.encode(), method="POST")
    # Not by the proxy that the environment may name: it is this computer.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=120) as response:
        answer: dict[str, Any] = json.load(response)
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


def _segments(tex: str) -> list[dict[str, Any]]:
    """TeX from one mark of a part to the next, and in which parts it is."""
    segments: list[dict[str, Any]] = []
    names: list[str] = []
    done = 0
    for mark in _PART.finditer(tex):
        segments.append({"tex": tex[done : mark.start()], "names": [*names]})
        done = mark.end()
        if mark[1] is None:
            names = names[:-1]
        else:
            names.append(mark[1])
    segments.append({"tex": tex[done:], "names": names})
    return [each for each in segments if each["tex"] or each["names"]]


def tex_of(formula: Any) -> str | None:
    """The TeX that the deck can lay out just so; nothing, where LaTeX has made the outlines."""
    if not isinstance(formula, SingleStringMathTex) or str(formula.file_name) not in _orders:
        return None
    tex = formula._get_modified_expression(formula.tex_string)
    if isinstance(formula, MathTex) and "{{" in tex:
        tex = tex.replace("{{", "{ {").replace("}}", "} }")
    return _in_environment(tex, formula.tex_environment)


def order_of(formula: Any) -> list[int]:
    """Which part of the deck's formula each of its outlines is."""
    return _orders.get(str(formula.file_name), [])


def tex_of_item(item: Any, items: Any) -> str | None:
    """The same of a part of a formula that stands by itself."""
    is_known = str(items.file_name) in _orders
    return _in_environment(item.tex_string, items.tex_environment) if is_known else None

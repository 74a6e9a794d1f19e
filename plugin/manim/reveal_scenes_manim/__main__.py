"""`python -m reveal_scenes_manim SCRIPT -o FILE [SCENE …]`: records a script's scenes."""

from __future__ import annotations

import argparse
import ast
import gc
import importlib.util
import inspect
import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

from . import VERSION
from .stay import stay
from .tell_error import tell_error


def main() -> int:
    parser = argparse.ArgumentParser(prog="reveal_scenes_manim")
    parser.add_argument("script", type=Path)
    parser.add_argument("scenes", nargs="*")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--steps", default="auto")
    parser.add_argument("--slides", default="auto")
    parser.add_argument("--formulas", help="where formulas are laid out")
    parser.add_argument("--latex", action="store_true")
    parser.add_argument("--probes", action="store_true", help="tell places in between, for tests")
    parser.add_argument("--stay", action="store_true", help="record once for each line that comes in")
    parser.add_argument("--limit", type=float, default=600, help="seconds, for those who stay")
    options = parser.parse_args()
    # What the script prints is not what this program answers.
    replies = os.dup(1)
    os.dup2(2, 1)
    try:
        import manim
    except ImportError as error:
        print(f"no manim: {error}", file=sys.stderr)
        return 3
    with tempfile.TemporaryDirectory() as media:
        manim.config.media_dir = media
        manim.config.dry_run = True
        manim.config.disable_caching = True
        manim.config.progress_bar = "none"
        manim.config.verbosity = "ERROR"
        if options.stay:
            from . import install, slides  # noqa: F401 (loaded once, for all copies)
            from .quick import recall_shapes, remember_shapes, shapes_known

            shapes = Path(media) / "shapes"

            def write() -> int:
                known = shapes_known()
                status = _write(options)
                # Whoever waits need not wait for this.
                if shapes_known() > known and hasattr(os, "fork") and os.fork() == 0:
                    remember_shapes(shapes)
                    os._exit(0)
                return status

            try:
                return stay(write, options.limit, replies, lambda: recall_shapes(shapes))
            except (EOFError, KeyboardInterrupt):
                return 0
        return _write(options)


def _write(options: argparse.Namespace) -> int:
    # Scenes make many small things and keep most of them: looking for rubbish takes a fifth of the time.
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)
    recording = _record(options)
    if recording is None:
        return 1
    options.output.write_text(
        json.dumps(recording, ensure_ascii=False, separators=(",", ":")), encoding="utf8"
    )
    return 0


def _record(options: argparse.Namespace) -> dict[str, Any] | None:
    import manim

    from . import formulas, recorder
    from .install import install
    from .slides import slides_of

    for name in ("", ".slide", ".slide.animation", ".slide.manim"):
        sys.modules[f"manim_slides{name}"] = _stand_in(f"manim_slides{name}")
    install()
    if options.formulas and not options.latex:
        formulas.install(options.formulas, recorder.warn)
    sys.path.insert(0, str(options.script.resolve().parent))
    # As with `python -m manim`, but after all else.
    sys.path.append(os.getcwd())
    try:
        module = _load(options.script)
    except BaseException:
        tell_error(options.script)
        return None
    classes = _scenes_in(module, options.script)
    unknown = [name for name in options.scenes if name not in classes]
    if unknown or not classes:
        there = ", ".join(classes) or "none"
        what = f"no scene {unknown[0]}" if unknown else "no scene"
        print(f"{options.script}: {what}. There is: {there}.", file=sys.stderr)
        return None
    slides: list[dict[str, Any]] = []
    fonts: Counter[str] = Counter()
    for name in options.scenes or classes:
        if issubclass(classes[name], manim.ThreeDScene):
            slides.append({"name": name, "card": f"{name} is in space, which a deck cannot show."})
            continue
        try:
            recorded = recorder.record(classes[name], options.probes)
        except BaseException:
            tell_error(options.script)
            return None
        fonts += recorded.fonts
        slides += slides_of(recorded, name, options.steps, options.slides)
        slides[-1].setdefault("warnings", []).extend(dict.fromkeys(recorded.warnings))
    told = {"recording": VERSION, "manim": _version(), "slides": slides}
    font = fonts.most_common(1)[0][0] if fonts else ""
    if not font:
        return told
    for slide in slides:
        _leave_out_font(font, slide.get("scene", {}).get("mobjects", []))
    return {**told, "font": font}


def _leave_out_font(font: str, mobjects: list[dict[str, Any]]) -> None:
    """Texts and numbers need not tell the font that the deck has."""
    for mobject in mobjects:
        if mobject.get("font") == font:
            del mobject["font"]
        _leave_out_font(font, mobject.get("members", []))


def _stand_in(name: str) -> ModuleType:
    import importlib

    return importlib.import_module(f".stand_ins.{name}", __package__)


def _load(script: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(script.stem, script)
    if spec is None or spec.loader is None:
        raise ImportError(f"{script} is no Python script")
    module = importlib.util.module_from_spec(spec)
    sys.modules[script.stem] = module
    spec.loader.exec_module(module)
    return module


def _scenes_in(module: ModuleType, script: Path) -> dict[str, type]:
    """The scenes of a script in the order in which it tells them."""
    import manim

    lines = {
        node.name: node.lineno
        for node in ast.walk(ast.parse(script.read_bytes()))
        if isinstance(node, ast.ClassDef)
    }
    # A name that Manim has, too, is in its place among the names of Manim.
    found = {
        name: value
        for name, value in sorted(vars(module).items(), key=lambda item: lines.get(item[0], 0))
        if inspect.isclass(value)
        and issubclass(value, manim.Scene)
        and value.__module__ == module.__name__
    }
    parents = {base for value in found.values() for base in value.__mro__[1:]}
    return {name: value for name, value in found.items() if value not in parents} or found


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("manim")
    except PackageNotFoundError:
        return "unknown"


if __name__ == "__main__":
    sys.exit(main())

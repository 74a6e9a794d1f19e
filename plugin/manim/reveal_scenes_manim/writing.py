"""Numbers and colours as scenes write them."""

from __future__ import annotations

from .outlines import Array


def hexed(rgba: Array) -> str:
    """A colour of CSS."""
    parts = [round(min(1, max(0, float(part))) * 255) for part in rgba]
    color = "#" + "".join(f"{part:02X}" for part in parts[:3])
    return color if parts[3] == 255 else f"{color}{parts[3]:02X}"


def short(number: float, digits: int = 3) -> float:
    """As many digits as can be seen; whole numbers as such, as JSON has them."""
    rounded = round(float(number), digits)
    return int(rounded) if rounded == int(rounded) else rounded

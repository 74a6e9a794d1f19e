"""Steps of a scene and their plays, while they are being written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .writing import short


@dataclass
class Steps:
    """What happens in a scene, step by step."""

    done: list[dict[str, Any]] = field(default_factory=list)
    plays: list[dict[str, Any]] = field(default_factory=list)
    """Of the step that is not done yet."""
    wait: float = 0
    """Seconds that have gone by since the last play."""
    clock: float = 0
    """Seconds that all plays so far take."""

    @property
    def is_empty(self) -> bool:
        return not self.plays and not self.done

    def add_play(self, duration: float, animations: list[dict[str, Any]]) -> None:
        if self.wait:
            self.plays.append({"animations": [], "runTime": short(self.wait)})
            self.clock += short(self.wait)
            self.wait = 0
        self.plays.append(
            {"animations": [{"verb": "recorded", **each} for each in animations], "runTime": duration}
        )
        self.clock += duration

    def end_with(self, animations: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Has those come at the end of the last play that do nothing in it; the others are left."""
        last: list[dict[str, Any]] = self.plays[-1]["animations"]
        busy = {each["target"] for each in last}
        left = []
        for each in animations:
            if "comes" in each and each["target"] not in busy:
                last.append({"verb": "recorded", **each, "comes": 1})
            else:
                left.append(each)
        return left

    def end_step(self, **told: Any) -> bool:
        """What was played so far is a step, if it was anything."""
        if not self.plays and not (self.wait and not self.done):
            if self.done and self.wait:
                self.done[-1]["wait"] = short(self.done[-1].get("wait", 0) + self.wait)
                self.wait = 0
            return False
        step: dict[str, Any] = {"plays": self.plays, **{name: value for name, value in told.items() if value}}
        if self.wait:
            step["wait"] = short(self.wait)
        self.done.append(step)
        self.plays, self.wait = [], 0
        return True

    def leave_out_last(self) -> None:
        for play in self.done.pop()["plays"]:
            self.clock -= play["runTime"]

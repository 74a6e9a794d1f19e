"""The texts whose letters go their own ways in a play: outlines for as long as it lasts."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from .animations import Drawing
from .events import Play
from .seeing import Eye
from .things import Seen


def loose_texts(eye: Eye, play: Play) -> set[int]:
    """Their numbers."""
    recorder = eye.recorder
    loose: set[int] = set()
    boards = [eye.full_board(board, play) for board in play.boards]
    first, owners = boards[0], eye.owners
    touched = {
        owners[number]
        for board in boards
        for number, look in board.looks.items()
        if number in owners and look is not first.looks.get(number)
    }
    touched |= {owners[number] for number in play.told.drawings if number in owners}
    for owner in touched | eye.with_others_words(touched):
        count = first.counts.get(owner)
        family = count.digits if count else eye.glyphs_of(owner)
        drawings = [play.told.drawings.get(each) for each in family]
        if any(drawings) and not in_a_row(drawings):
            loose.add(owner)
            continue
        whole = [*recorder.families[owner], *eye.glyphs_of(owner)]
        shown = [board for board in boards if any(each in board.looks for each in whole)]
        seen = [eye.whole_seen(owner, board) for board in shown]
        known = [each for each in seen if each]
        is_redrawn = owner in recorder.redrawn
        dresses = {each.key for each in known if each.key[2] in recorder.bases}
        is_dyed = len(dresses) > 1 and not is_redrawn
        are_large = all(each.pose and each.pose.has_size for each in known)
        if is_redrawn and len(known) == len(seen) and are_large:
            continue
        # Where others stand for its letters, none of these is on a board.
        if not shown or len(known) < len(seen) or is_dyed or not _can_begin_in(eye, known):
            loose.add(owner)
    return loose


def _can_begin_in(eye: Eye, seen: Sequence[Seen]) -> bool:
    """Whether a text is somewhere as the scene can have it first; the last place would be the best."""
    if seen and seen[0].key[1] in eye.recorder.pieces:
        return True
    return all(each.key in eye.things for each in seen) or any(
        each.pose is not None and each.pose.has_size for each in (seen[0], seen[-1])
    )


def in_a_row(drawings: Sequence[Drawing | None]) -> bool:
    """Whether the letters of a text are drawn one after another, from the first or from the last."""
    found = [each for each in drawings if each]
    if len(found) != len(drawings):
        return False
    indices = [each.index for each in found]
    steps = {after - before for before, after in itertools.pairwise(indices)}
    return steps <= {1} or steps <= {-1}

"""How near right solutions came to each threshold: the record, and what speaks against it."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from autograder.proofs.margin_gradings import Circumstances, Grading
from autograder.proofs.thresholds import Threshold, thresholds
from autograder.whole_files import write_whole

RECORD = Path(__file__).parent / "margins.json"
MEASURE = "rostros prove margins"
LEAST_GRADINGS = 100


@dataclass(frozen=True)
class Nearest:
    """The value nearest to a threshold, and the grading that it was seen in."""

    value: float
    margin: float
    style: str
    seed: int
    threads: int


@dataclass(frozen=True)
class Margin:
    """What all gradings say about one threshold. `nearest` and `mean` are by kind of sample.

    `lost` names the gradings of right solutions that fell on the wrong side.
    """

    step: str
    exercise: str
    figure: str
    threshold: float
    at_least: bool
    gradings: int
    nearest: dict[str, Nearest]
    mean: dict[str, float]
    lost: tuple[str, ...]

    @property
    def most_false_rejects(self) -> float | None:
        """The bound (95 % sure) on how often a right solution is rejected; None: some were."""
        return None if self.lost or not self.gradings else 3 / self.gradings


@dataclass(frozen=True)
class Record:
    """All margins; `lost` is what right solutions lost in any check that measures, in words."""

    versions: str
    margins: tuple[Margin, ...] = ()
    lost: tuple[str, ...] = ()


def in_words(one: Circumstances) -> str:
    """Return which grading it was."""
    return f"{one.step}, {one.style}, {one.kind}, seed {one.seed}, {one.threads} threads"


def margins_of(step: str, gradings: Iterable[Grading]) -> tuple[Margin, ...]:
    """Return the margins of a step's thresholds over its gradings."""
    own = [one for one in gradings if one.circumstances.step == step]
    return tuple(_margin(threshold, own) for threshold in thresholds(step))


def _margin(threshold: Threshold, gradings: list[Grading]) -> Margin:
    seen = [
        (grading.circumstances, one.value, threshold.margin(one.value))
        for grading in gradings
        for one in grading.seen
        if (one.exercise, one.figure) == (threshold.exercise, threshold.figure)
    ]
    nearest: dict[str, Nearest] = {}
    for place, value, margin in sorted(seen, key=lambda one: -one[2]):
        nearest[place.kind] = Nearest(value, margin, place.style, place.seed, place.threads)
    return Margin(
        threshold.step,
        threshold.exercise,
        threshold.figure,
        threshold.value,
        threshold.at_least,
        gradings=len(seen),
        nearest=dict(sorted(nearest.items())),
        mean={kind: fmean(v for at, v, _ in seen if at.kind == kind) for kind in sorted(nearest)},
        lost=tuple(in_words(place) for place, _, margin in seen if not margin >= 0),
    )


def lost_in(gradings: Iterable[Grading]) -> tuple[str, ...]:
    """Return, in words, what right solutions lost."""
    return tuple(
        f"{in_words(one.circumstances)}: {check} ({why})"
        for one in gradings
        for check, why in one.lost.items()
    )


def write_record(record: Record, path: Path = RECORD) -> None:
    """Write the record; whoever reads it meanwhile gets the old one."""
    write_whole(path, (json.dumps(as_content(record), indent=1) + "\n").encode())


def as_content(record: Record) -> dict[str, Any]:
    """Return the record as plain values."""
    content = asdict(record)
    for kept, margin in zip(content["margins"], record.margins, strict=True):
        kept["most_false_rejects"] = margin.most_false_rejects
    return content


def read_record(path: Path = RECORD) -> Record:
    """Return what was recorded last."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    return Record(kept["versions"], tuple(map(_read_margin, kept["margins"])), tuple(kept["lost"]))


def _read_margin(kept: dict[str, Any]) -> Margin:
    kept.pop("most_false_rejects")
    nearest = {kind: Nearest(**one) for kind, one in kept.pop("nearest").items()}
    return Margin(**{**kept, "lost": tuple(kept["lost"])}, nearest=nearest)


def margin_surprises(seen: Iterable[Threshold], margins: Iterable[Margin]) -> list[str]:
    """Return what speaks against thresholds that were seen in grading (nothing, if all is well).

    Each must be the recorded one, and right solutions must have been on its right side.
    """
    known = {(one.step, one.exercise, one.figure): one for one in margins}
    problems: list[str] = []
    for threshold in dict.fromkeys(seen):
        place = (threshold.step, threshold.exercise, threshold.figure)
        problems += _problems(threshold, known.get(place))
    return problems


def _problems(threshold: Threshold, margin: Margin | None) -> Iterable[str]:
    name = f"{threshold.step}, {threshold.exercise}, {threshold.figure}"
    again = f"Measure: {MEASURE} --step {threshold.step}"
    if margin is None:
        yield f"{name}: it has never been measured how near right solutions come. {again}"
        return
    if (threshold.value, threshold.at_least) != (margin.threshold, margin.at_least):
        yield (
            f"{name}: the threshold is {threshold.value:g}, "
            f"and {margin.threshold:g} where it was measured. {again}"
        )
    for kind, nearest in margin.nearest.items():
        if not threshold.margin(nearest.value) >= 0:
            yield (
                f"{name}: a right solution ({nearest.style}, {kind}, seed {nearest.seed}) "
                f"came to {nearest.value:.4g}, which {threshold.value:g} rejects"
            )

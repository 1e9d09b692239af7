"""What became of the mutants: caught, judged to be the same, or survivors."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.batch.digests import digest, in_words, versions
from autograder.boundary.hidden_checks import check_file
from autograder.proofs.margin_gradings import what_it_does
from autograder.proofs.mutation import Mutant

JUDGED = Path(__file__).parent / "equivalent_mutants.toml"
RECORD = JUDGED.with_name("mutants.json")
LEAST_CAUGHT = 0.95
HOLE = "HOLE"  # so begins a reason why a mutant that changes what is required is not caught

Name = tuple[str, str, str]  # step, exercise, what was changed


def name_of(mutant: Mutant) -> Name:
    """Return what a mutant is called wherever it is judged."""
    return (mutant.step, mutant.exercise, mutant.name)


def read_judged(path: Path = JUDGED) -> dict[Name, str]:
    """Return the mutants that were judged, and why they are equivalent or else a HOLE."""
    steps = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        (step, exercise, name): reason
        for step, exercises in steps.items()
        for exercise, judged in exercises.items()
        for name, reason in judged.items()
    }


@dataclass(frozen=True)
class Verdict:
    """The mutants of some steps.

    `caught` says by what; `holes` are not caught and were judged to change what is required,
    `survivors` nobody has judged; `stale` are judgements to be taken back.
    """

    caught: Mapping[Name, str]
    equivalent: tuple[Name, ...]
    holes: tuple[Name, ...]
    survivors: tuple[Name, ...]
    stale: tuple[str, ...]

    @property
    def share_caught(self) -> float:
        """Of the mutants that change what is required, the share that is caught."""
        changing = len(self.caught) + len(self.holes) + len(self.survivors)
        return len(self.caught) / changing if changing else 1.0

    @property
    def problems(self) -> tuple[str, ...]:
        """What is not as it must be (nothing, if all is well)."""
        few = (f"only {self.share_caught:.1%} are caught, of {LEAST_CAUGHT:.0%} that must be",)
        return (few if self.share_caught < LEAST_CAUGHT else ()) + self.stale


def verdict(outcomes: Mapping[Name, str], judged: Mapping[Name, str]) -> Verdict:
    """Return what all outcomes ("" where nothing caught a mutant) amount to.

    A judgement on a mutant that no longer exists, or is caught, is stale.
    """
    steps = {step for step, _, _ in outcomes}
    missing = [name for name in judged if name[0] in steps and name not in outcomes]
    wrong = [name for name in judged if outcomes.get(name)]
    left = [name for name, by in outcomes.items() if not by]
    holes = [name for name in left if judged.get(name, "").startswith(HOLE)]
    return Verdict(
        caught={name: by for name, by in outcomes.items() if by},
        equivalent=tuple(name for name in left if name in judged and name not in holes),
        holes=tuple(holes),
        survivors=tuple(name for name in left if name not in judged),
        stale=(
            *(f"{in_one_line(name)}: judged, but there is no such mutant" for name in missing),
            *(f"{in_one_line(name)}: judged, but {outcomes[name]} fails" for name in wrong),
        ),
    )


def in_one_line(name: Name) -> str:
    """Return the name of a mutant as text."""
    return f"{name[0]}, {name[1]}: {name[2]}"


def provenance(mutant: Mutant) -> str:
    """Return a digest of the mutant and of what grades it."""
    checks = what_it_does(check_file(mutant.step, mutant.exercise))
    return digest(mutant.source.encode(), checks.encode(), in_words(versions()).encode())[:16]


def keep(path: Path, mutant: Mutant, caught_by: str) -> None:
    """Add an outcome to those that are kept in a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps([*name_of(mutant), provenance(mutant), caught_by]) + "\n")


def kept_outcomes(path: Path, mutants: Iterable[Mutant]) -> dict[Name, str]:
    """Return the kept outcomes of those mutants that are what they were, checks included."""
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").rpartition("\n")[0].splitlines()
    kept = {(*row[:3], row[3]): row[4] for row in map(json.loads, lines)}
    return {
        name_of(one): kept[*name_of(one), provenance(one)]
        for one in mutants
        if (*name_of(one), provenance(one)) in kept
    }

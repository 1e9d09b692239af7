"""Where the grades of a class come from: what all have in common, and whose come from elsewhere."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from autograder.batch.provenance import Provenance

WHY = {
    "notebook": "another hand-in",
    "language": "feedback in another language",
    "assignment": "another release",
    "checks": "other hidden checks",
    "grader": "another version of the grader",
    "sample": "another sample",
    "twin": "another grading twin or secret",
    "versions": "other versions of libraries",
    "limits": "other limits",
    "forced": "--force",
}
NAMES = {
    "assignment": "released notebook",
    "checks": "hidden checks",
    "grader": "the grader's code",
    "sample": "sample",
    "twin": "grading twin with the secret",
    "versions": "versions",
    "limits": "limits",
}
WORDS = ("versions", "limits")
SHOWN_DIGITS = 16
SETTING = re.compile(r"(\w+)=(\w+)")


@dataclass(frozen=True)
class Origins:
    """`common` is what most grades come from, in pairs of name and value; `others` are students
    whose grades come from something else, and from what."""

    common: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...]


def origins_of(by_student: Mapping[str, Provenance]) -> Origins:
    """Return the origins of the grades of a class."""
    shared = {
        name: replace(one, notebook="", language="") for name, one in sorted(by_student.items())
    }
    if not shared:
        return Origins((), ())
    kinds = list(shared.values())
    common = max(kinds, key=kinds.count) if len(set(kinds)) > 1 else kinds[0]
    values = asdict(common)
    return Origins(
        tuple((NAMES[name], _shown(name, values[name])) for name in NAMES),
        tuple(
            (student, ", ".join(WHY[name] for name in common.differences(one)))
            for student, one in shared.items()
            if one != common
        ),
    )


def _shown(name: str, value: str) -> str:
    if name not in WORDS:
        return f"sha256 {value[:SHOWN_DIGITS]}…"
    settings = SETTING.findall(value)  # limits are kept as Python writes a dataclass
    return ", ".join(f"{key.replace('_', ' ')} {own}" for key, own in settings) or value

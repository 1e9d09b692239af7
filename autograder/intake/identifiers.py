"""Names of students that nbgrader and every file system accept, and whose they are."""

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from autograder.intake.senders import COURSE_FOLDER, Sender
from autograder.whole_files import write_whole

LONGEST = 80
# Letters that Unicode does not take apart into a plain one and a mark.
WHOLE_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "ı": "i"}
    | {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th"}
)


@dataclass
class Identifiers:
    """Which identifier is whose, kept in a file: `{identifier: {"name": ..., "numbers": {step:
    ...}, "systems": {step: ...}}}`. Moodle's number is another one in each step, so the name
    decides, and the number only tells two of the same name apart."""

    path: Path
    _known: dict[str, dict[str, object]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        if self.path.is_file():
            self._known = json.loads(self.path.read_text(encoding="utf-8"))

    def of(self, sender: Sender, step: str) -> tuple[str, str]:
        """Return a sender's identifier, always the same one, and a remark where it is not plain."""
        if sender.system == COURSE_FOLDER and sender.name in self._known:
            return sender.name, ""
        plain = readable(sender.name)
        if self._take(plain, sender, step):
            return plain, ""
        digest = hashlib.sha256(sender.name.encode()).hexdigest()[:6]
        apart = f"{plain}_{sender.number or digest}"
        if not self._take(apart, sender, step):  # the same number under two names
            apart = f"{apart}_{digest}"
            self._take(apart, sender, step)
        return apart, f"There is another {plain}: this one is kept apart."

    def save(self) -> None:
        """Write the file."""
        content = json.dumps(self._known, ensure_ascii=False, indent=1)
        write_whole(self.path, content.encode(), durable=True)

    def _take(self, identifier: str, sender: Sender, step: str) -> bool:
        """Give an identifier to a sender; False if it is someone else's."""
        mine = self._known.setdefault(identifier, {"name": sender.name, "numbers": {}})
        numbers = mine["numbers"]
        assert isinstance(numbers, dict)
        is_mine = numbers.get(step, sender.number) == sender.number
        if mine["name"] != sender.name or not is_mine:
            return False
        numbers[step] = sender.number
        systems = mine.setdefault("systems", {})
        assert isinstance(systems, dict)
        systems[step] = sender.system
        return True


def readable(name: str) -> str:
    """Return a name in plain letters: "Núñez Peña, Ana" is "Nunez_Pena_Ana"."""
    decomposed = unicodedata.normalize("NFKD", name.translate(WHOLE_LETTERS))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    plain = re.sub(r"[^A-Za-z0-9.-]+", "_", letters).strip("_.-")[:LONGEST]
    return plain or f"student_{hashlib.sha256(name.encode()).hexdigest()[:6]}"

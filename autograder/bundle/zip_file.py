"""Write a student bundle: a zip that needs nothing else. The same input gives the same bytes."""

import hashlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.bundle.start_guide import start_guide
from autograder.bundle.wheel import build_course_wheel
from autograder.nbgrader_settings import PROJECT
from autograder.release.source import steps
from autograder.whole_zip import whole_zip
from course.attribute_model import CARD, WEIGHTS
from data_scripts.errors import SampleError, UserError
from data_scripts.layout import DESCRIPTION
from data_scripts.licence import CELEBA
from data_scripts.sample import DescribedSample, verify

FOLDER = "rostros"  # in the zip
LOCK = PROJECT / "requirements-students.lock"


class NotReleased(UserError):
    """There are no notebooks to put into a bundle."""


@dataclass(frozen=True)
class Member:
    """A file of the bundle: its path below `FOLDER`, and its content or where that is."""

    name: str
    content: bytes | Path

    def read(self) -> bytes:
        """Return the content."""
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content


def demand_students_may_have(sample: DescribedSample, *, single_site: bool) -> None:
    """Make sure that a sample may be handed out.

    Raises:
        SampleError: it is damaged, the grading twin, or photographs and nobody has confirmed the
            licence.
    """
    if sample.role != "students":
        raise SampleError(
            f"{sample.folder} is a {sample.role}, which students must not get.\n"
            "Name the sample that it is the twin of."
        )
    if different := verify(sample.folder):
        raise SampleError(f"{sample.folder} is not as it was built: {different}.\nBuild it again.")
    if sample.kind == "celeba" and not single_site:
        raise SampleError(
            f"{CELEBA}\nIf all who get this bundle belong to your one site, say so: --single-site."
        )


def write_bundle(target: Path, notebooks: Path, sample: DescribedSample, language: str) -> Path:
    """Write the bundle of released notebooks (`notebooks/STEP/STEP.ipynb`) and a sample.

    Raises:
        NotReleased: a notebook is missing.
        OSError: the zip cannot be written; what was there before still is.
    """
    with tempfile.TemporaryDirectory(prefix="rostros-") as scratch, whole_zip(target) as add:
        wheel = build_course_wheel(Path(scratch))
        for member in _members(wheel, notebooks, sample, language):
            add(f"{FOLDER}/{member.name}", member.read())
    return target


def _members(
    wheel: Path, notebooks: Path, sample: DescribedSample, language: str
) -> Iterator[Member]:
    yield Member("START_HERE.html", start_guide(language).encode())
    yield Member("requirements.txt", _requirements(wheel).encode())
    yield Member(wheel.name, wheel)
    yield Member("LICENSE", PROJECT / "LICENSE")
    for step in steps():
        path = notebooks / step / f"{step}.ipynb"
        if not path.is_file():
            raise NotReleased(
                f"{path} is not there. Release the notebooks: rostros release --language {language}"
            )
        yield Member(f"{step}/{path.name}", path)
    beside = (name for name in (CARD, WEIGHTS) if (sample.folder / name).is_file())
    for name in sorted((*sample.files, DESCRIPTION, *beside)):
        yield Member(f"sample/{name}", sample.folder / name)


def _requirements(wheel: Path) -> str:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    own = f"./{wheel.name} \\\n    --hash=sha256:{digest}\n"
    return own + LOCK.read_text(encoding="utf-8")

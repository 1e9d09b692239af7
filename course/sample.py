"""Find the sample of pictures that the notebooks work on."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from course.translation import say

SAMPLE_VARIABLE = "ROSTROS_SAMPLE"
PLACES = ("sample", "build/samples/synthetic")

_WORDS = {
    "synthetic": "drawn faces (synthetic sample: nobody you see exists)",
    "celeba": "photographs from CelebA (non-commercial research only; do not pass them on)",
}


class SampleNotFound(Exception):
    """There is no sample to work on; the message says where it was looked for."""

    def _render_traceback_(self) -> list[str]:
        return [say(str(self))]  # IPython shows these lines instead of a traceback


@dataclass(frozen=True)
class Sample:
    """A folder in CelebA's own layout; `kind` is "synthetic" or "celeba"."""

    folder: Path
    kind: str

    @property
    def attributes_file(self) -> Path:
        """The attribute table: a count line, the names, then one line per picture."""
        return self.folder / "list_attr_celeba.txt"

    @property
    def images_dir(self) -> Path:
        """The folder with the pictures of faces, 178 x 218 pixels (width x height)."""
        return self.folder / "img_align_celeba"

    @property
    def partition_file(self) -> Path:
        """One line per picture: its name and 0 (train), 1 (validation) or 2 (test)."""
        return self.folder / "list_eval_partition.txt"

    @property
    def not_faces_dir(self) -> Path:
        """The folder with pictures that show no face."""
        return self.folder / "not_faces"

    def first_with(self, *attributes: str) -> Path:
        """Return the first picture that has all these attributes.

        Raises:
            SampleNotFound: there is none in this sample.
        """
        with self.attributes_file.open(encoding="utf-8") as lines:
            next(lines)
            places = [1 + names.index(one) for names in [next(lines).split()] for one in attributes]
            for line in lines:
                parts = line.split()
                if parts and all(parts[place] == "1" for place in places):
                    return self.images_dir / parts[0]
        raise SampleNotFound(f"No picture in {self.folder} has {' and '.join(attributes)}.")

    def __str__(self) -> str:
        return say(_WORDS.get(self.kind, f"{self.kind} sample"))


def find_sample(start: Path | None = None) -> Sample:
    """Return the sample that the environment variable ROSTROS_SAMPLE names, or else the nearest.

    Nearest: walking up from `start` (the current folder), the first `sample/` on the way; if there
    is none, the first `build/samples/synthetic/`.

    Raises:
        SampleNotFound: there is none, or the variable names a folder that is not a sample.
    """
    named = os.environ.get(SAMPLE_VARIABLE)
    if named:
        return _open(Path(named), f"The variable {SAMPLE_VARIABLE} names {named}")
    here = (start or Path.cwd()).resolve()
    for place in PLACES:
        for folder in (here, *here.parents):
            if (folder / place / "list_attr_celeba.txt").is_file():
                return _open(folder / place, str(folder / place))
    raise SampleNotFound(
        f"There is no sample of pictures near {here}: no folder `sample` or "
        "`build/samples/synthetic` on the way up.\n"
        "Put the sample folder of your course next to the notebooks, "
        f"or set {SAMPLE_VARIABLE} to where it lies."
    )


def _open(folder: Path, what: str) -> Sample:
    sample = Sample(folder, _kind(folder))
    for part in (sample.attributes_file, sample.images_dir):
        if not part.exists():
            raise SampleNotFound(f"{what}, but there is no `{part.name}` in it.")
    return sample


def _kind(folder: Path) -> str:
    try:
        description = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
        return str(description["kind"])
    except (OSError, ValueError, KeyError, TypeError):
        return "celeba"  # a plain copy of the official folders carries no description

"""The two samples a demo needs, in folders of its own: the students' and its grading twin."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.model_command import build_model
from autograder.nbgrader_settings import GradingData
from data_scripts.celeba_sample import build_celeba
from data_scripts.errors import AnotherSample
from data_scripts.publishing import Built
from data_scripts.secret import read_secret
from data_scripts.synthetic_sample import build_synthetic
from data_scripts.twin import build_twin


@dataclass(frozen=True)
class RealPictures:
    """Where the real pictures are: a folder with CelebA, and photographs without a face."""

    celeba: Path
    scenes: Path | None
    licence_accepted: bool


def demo_data(folder: Path, real: RealPictures | None, faces: int = 2000) -> GradingData:
    """Return the sample, its twin and the secret in `folder`, made unless they are there.

    A drawn sample has `faces` pictures of faces.
    A sample of photographs gets the attribute model of step 4, too.

    Raises:
        SampleError: they cannot be made.
        ModelFailed: the attribute model cannot be trained.
    """
    data = GradingData(folder / "sample", folder / "twin", folder / "secret")
    sample, twin, secret = data.sample, data.twin, read_secret(data.secret)
    if real is None:
        _build(sample, lambda: build_synthetic(sample, faces=faces))
        _build(twin, lambda: build_twin(twin, sample, secret))
    else:
        celeba, scenes, accepted = real.celeba, real.scenes, real.licence_accepted
        _build(
            sample,
            lambda: build_celeba(celeba, sample, scenes=scenes, accept_licence=accepted),
        )
        _build(twin, lambda: build_twin(twin, sample, secret, source=celeba, scenes=scenes))
        build_model(sample, sample)  # for drawn faces, the one that comes with the course will do
    return data


def _build(target: Path, build: Callable[[], Built]) -> None:
    """Build a sample, in place of one that an earlier version of the demo left there."""
    try:
        build()
    except AnotherSample:
        shutil.rmtree(target)
        build()

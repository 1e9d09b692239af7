"""The two samples a demo needs: the students' and its grading twin."""

from dataclasses import dataclass
from pathlib import Path

from data_scripts.celeba_sample import build_celeba
from data_scripts.secret import read_secret
from data_scripts.synthetic_sample import build_synthetic
from data_scripts.twin import build_twin


@dataclass(frozen=True)
class RealPictures:
    """Where the real pictures are: a folder with CelebA, and photographs without a face."""

    celeba: Path
    scenes: Path | None
    licence_accepted: bool


def demo_samples(build: Path, real: RealPictures | None) -> tuple[Path, Path]:
    """Return the folders of the sample and its twin under `build`, made unless they are there.

    Raises:
        SampleError: they cannot be made.
    """
    kind = "synthetic" if real is None else "celeba"
    sample = build / "samples" / kind
    twin = build / "instructor" / "twin" / kind
    secret = read_secret(build / "instructor" / "secret")
    if real is None:
        build_synthetic(sample)
        build_twin(twin, sample, secret)
    else:
        build_celeba(real.celeba, sample, scenes=real.scenes, accept_licence=real.licence_accepted)
        build_twin(twin, sample, secret, source=real.celeba, scenes=real.scenes)
    return sample, twin

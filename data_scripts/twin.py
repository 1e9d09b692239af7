"""The grading twin: other pictures under the same contract, from a secret students never have."""

import hashlib
from pathlib import Path

from data_scripts.celeba.source import read_source
from data_scripts.celeba_sample import Request, publish_cut
from data_scripts.errors import SampleError
from data_scripts.layout import DESCRIPTION
from data_scripts.not_faces import NotFaces, choose_not_faces
from data_scripts.publishing import Built
from data_scripts.sample import DescribedSample, read_sample
from data_scripts.secret import derive, derive_seed
from data_scripts.synthetic_sample import Drawing, publish_drawn

ROLE = "grading twin"
SHARES = (0.3, 0.2)
"""Of validation and test. Larger than the students': in a CelebA cut these are people whom no
student's network has been trained on."""


def build_twin(
    target: Path,
    students: Path,
    secret: bytes,
    faces: int = 400,
    not_faces: int = 120,
    source: Path | None = None,
    scenes: Path | None = None,
    workers: int = 2,
) -> Built:
    """Return the twin of the students' sample in `students`, made in `target` if not there yet.

    It has none of their pictures. Its `sample.json` holds neither the secret nor a seed. A twin of
    a CelebA cut needs `source`, and `scenes` if the students' not-faces are photographs.
    Raises SampleError when these are missing, and as the builders do.
    """
    sample = read_sample(students)
    if sample.role == ROLE:
        raise SampleError(f"{students} is itself a twin.\nName the students' sample.")
    identity = {
        "students": hashlib.sha256((students / DESCRIPTION).read_bytes()).hexdigest(),
        "made_with": derive(secret, "which secret made a twin").hex()[:16],
    }
    if sample.kind == "synthetic":
        seed = derive_seed(secret, "synthetic twin", unlike=sample.seed)
        drawing = Drawing(seed, faces, not_faces, SHARES)
        return publish_drawn(target, drawing, ROLE, identity, workers)
    if source is None:
        raise SampleError(
            f"The twin of {students} is cut from CelebA.\n"
            "Name the download that it was made from with --source."
        )
    request = Request(
        role=ROLE,
        faces=faces,
        shares=SHARES,
        key=derive(secret, "celeba twin"),
        identity=identity,
        used=frozenset(path.name for path in sample.images_dir.iterdir()),
        complete=False,
    )
    chosen = _other_not_faces(sample, secret, not_faces, scenes)
    return publish_cut(target, read_source(source), request, chosen, workers)


def _other_not_faces(
    sample: DescribedSample, secret: bytes, count: int, scenes: Path | None
) -> NotFaces:
    """Return not-faces of the same sort as the students', none of theirs among them."""
    photographs = sample.recipe["not_faces"].get("photographs")
    if scenes is None and photographs is not None:
        raise SampleError(
            f"The not-faces in {sample.folder} are photographs.\n"
            "Name the folder they came from with --scenes."
        )
    if scenes is not None and photographs is None:
        raise SampleError(
            f"The not-faces in {sample.folder} are drawn, and so are its twin's.\n"
            "Leave --scenes out."
        )
    seed = derive_seed(secret, "not-faces of a twin", unlike=sample.seed)
    key = derive(secret, "scenes of a twin")
    return choose_not_faces(scenes, count, seed, key, used=frozenset(photographs or ()))

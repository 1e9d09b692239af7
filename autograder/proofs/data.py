"""What the bank is graded on: the demo's sample, and a twin and inputs that never change."""

import hashlib
import os
from pathlib import Path

from autograder.demo.samples import demo_data
from autograder.nbgrader_settings import GradingData
from data_scripts.secret import read_secret
from data_scripts.twin import build_twin


def proof_data(build: Path, inputs: int) -> GradingData:
    """Return sample, twin and secret below `build`, made unless they are there.

    Hidden inputs derive from a secret. This one is none: it derives from the number `inputs`, so
    that whoever runs the bank sees what others saw, and with another number something new.

    Raises:
        SampleError: they cannot be made.
    """
    folder = build / "proofs" / f"inputs_{inputs}"
    data = GradingData(
        sample=demo_data(build / "demo" / "synthetic", None).sample,
        twin=folder / "twin",
        secret=folder / "secret",
    )
    if not data.secret.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(data.secret, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as file:
            file.write(hashlib.sha256(f"inputs of rostros prove, {inputs}".encode()).digest())
    build_twin(data.twin, data.sample, read_secret(data.secret))
    return data

"""A face to draw the handbook's figures from."""

from pathlib import Path

import numpy as np
import pytest

from autograder.handbook.example_face import example_face


@pytest.fixture(scope="session")
def face(tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """The face in the handbook's figures."""
    folder: Path = tmp_path_factory.mktemp("handbook") / "sample"
    return example_face(folder)

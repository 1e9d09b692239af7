"""The data contract: what the files of a sample are called and what is written in them."""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES

IMAGES = "img_align_celeba"
ATTRIBUTE_FILE = "list_attr_celeba.txt"
PARTITION_FILE = "list_eval_partition.txt"
IDENTITY_FILE = "identity_CelebA.txt"
NOT_FACES = "not_faces"
DESCRIPTION = "sample.json"
SPLITS = ("train", "validation", "test")
"""Names of the partition's values 0, 1 and 2."""
WIDTH, HEIGHT = 178, 218

Labels = npt.NDArray[np.int8]
PICTURE_NAME = re.compile(r"[\w-][\w.-]*\.jpg")
"""A plain file name: what a table says can never point outside its folder."""


def numbered(index: int) -> str:
    """Return the name of picture `index` (from 0) as CelebA numbers them: `000001.jpg`."""
    return f"{index + 1:06d}.jpg"


def attribute_text(names: Sequence[str], labels: Labels) -> str:
    """Return `list_attr_celeba.txt` for 0/1 labels (n, 40): count, names, padded rows of ±1."""
    rows = (
        f"{name} {' '.join(' 1' if value else '-1' for value in row)}"
        for name, row in zip(names, labels.tolist(), strict=True)
    )
    return "\n".join([str(len(names)), " ".join(ATTRIBUTES) + " ", *rows]) + "\n"


def partition_text(names: Sequence[str], splits: Labels) -> str:
    """Return `list_eval_partition.txt` for splits (n,) of 0, 1 and 2."""
    return "".join(f"{name} {split}\n" for name, split in zip(names, splits.tolist(), strict=True))

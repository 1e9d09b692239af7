"""Replies that are no answers earn nothing in step 3, and break no check."""

import itertools
import random
from pathlib import Path

import numpy as np

from autograder.boundary.hidden_checks import SampleFixtures
from autograder.nbgrader_settings import PROJECT
from course.checking import codec
from course.checking.codec import Handle
from course.checking.result import Outcome
from course.checking.runner import run_checks
from course.checking.student import Student
from course.sample import Sample

CHECKS = sorted((PROJECT / "autograder" / "checks" / "03_augmentation").glob("test_*.py"))
VALUES = [
    None,
    True,
    float("nan"),
    "passed",
    b"\xff\xd8\xff",
    Handle(0, "ImageDataGenerator"),
    [],
    [[]],
    [(1, 2)],
    {},
    {"a.jpg": "print('graded')"},
    {"a.jpg": np.zeros((2, 2))},
    {1: b""},
    np.zeros((0, 64, 64, 1)),
    np.full((20, 64, 64, 3), np.nan),
    np.full((2, 2), "x", dtype=object),
    (np.zeros((3, 2)), np.zeros((2, 40))),
    [(np.zeros((3, 20, 14, 1), dtype=np.float32), np.full((3, 40), 7))],
]


class Forger:
    """Answers every question with something else."""

    def __init__(self, seed: int) -> None:
        values = random.Random(seed).sample(VALUES, len(VALUES))
        self._values = itertools.cycle(values)

    def send(self, request: str) -> str:
        value = next(self._values)
        if codec.loads(request)["action"] in ("folder", "model_builder", "image_data_generator"):
            value = "/" if '"folder"' in request else Handle(0, "function")
        if '"action": "call"' in request:
            value = {"result": value, "arguments": [value, value]}
        return codec.dumps({"status": "done", "value": value})


def test_forged_answers_earn_nothing() -> None:
    for seed in range(5):
        plugins = [SampleFixtures(*2 * (Sample(Path(), "synthetic"),))]
        results = run_checks(CHECKS, Student(Forger(seed)), seed=seed, plugins=plugins)
        assert len(results) == 42
        assert [result.check for result in results if result.outcome is Outcome.PASSED] == []

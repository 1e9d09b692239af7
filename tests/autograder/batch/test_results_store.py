"""A stored result comes back as it was, and is never there in part."""

import errno
import gzip
import os
from dataclasses import replace

import pytest

from autograder.batch.graded import GradedSubmission, Mark
from autograder.batch.provenance import Provenance
from autograder.batch.results_store import AlreadyGrading, ResultsStore
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome

ORIGIN = Provenance(*("notebook en assignment checks grader sample twin versions limits".split()))


def result_of(student: str) -> GradedSubmission:
    checks = (
        CheckResult("test_a", "to_binary", "0 and 1", 1, Outcome.PASSED),
        CheckResult("test_b", "to_binary", "–1 or 1: «ñ»", 2, Outcome.RAISED, raised="ValueError"),
    )
    exercises = (
        ExerciseResult("to_binary", 1.0, 3.0, checks),
        ExerciseResult("why", None, 2.0, ()),
    )
    return GradedSubmission(
        SubmissionResult(student, "01_data_loading", exercises, remarks=("It was renamed.",)),
        marks=(Mark("to_binary", 1.0), Mark("why", None)),
        comments=(("to_binary_solution", None), ("why", "No response.")),
        timestamp="2026-11-25T01:02:03",
        notebook='{"cells": []}',
        feedback="<p>ñ</p>",
    )


@pytest.fixture
def store(tmp_path) -> ResultsStore:
    return ResultsStore(tmp_path / "01_data_loading")


@pytest.mark.parametrize("student", ["ana", "María José, Ñ", "a (1)", "."])
def test_a_result_comes_back(store, student) -> None:
    store.save(result_of(student), ORIGIN)
    found = store.find(student)
    assert (found.graded, found.provenance) == (result_of(student), ORIGIN)
    assert not found.recorded
    store.note_recorded(student)
    assert store.find(student) == replace(found, recorded=True)


def test_a_newer_result_hides_the_recorded_one(store) -> None:
    store.save(result_of("ana"), ORIGIN)
    store.note_recorded("ana")
    newer = replace(ORIGIN, notebook="another")
    store.save(result_of("ana"), newer)
    assert store.find("ana").provenance == newer
    store.note_recorded("ana")
    assert store.find("ana").provenance == newer
    assert store.find("ana").recorded


def test_nobody_and_what_is_damaged_count_as_not_graded(store) -> None:
    assert store.find("ana") is None
    store.save(result_of("ana"), ORIGIN)
    (path,) = store.folder.glob("waiting/*")
    packed = path.read_bytes()
    whole = gzip.decompress(packed)
    others = (b"[]", b"{}", whole[:-20], whole.replace(b"passed", b"well done"))
    for damaged in (packed[:-20], whole, b"", *map(gzip.compress, others)):
        path.write_bytes(damaged)
        assert store.find("ana") is None


def test_a_full_disk_leaves_what_was_there(store, monkeypatch) -> None:
    store.save(result_of("ana"), ORIGIN)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        store.save(result_of("ana"), replace(ORIGIN, notebook="another"))
    assert store.find("ana").provenance == ORIGIN
    assert [path.name for path in store.folder.rglob("*") if path.is_file()] == ["ana.json.gz"]


@pytest.mark.parametrize("student", ["ana", "ñ" * 120, "no text \udc80"])
def test_why_something_could_not_be_graded_stays_until_it_can(store, student) -> None:
    assert store.refusal(student) is None
    store.refuse(student, "It is damaged: «ñ».")
    assert store.refusal(student).problem == "It is damaged: «ñ»."
    assert store.find(student) is None
    store.forget_refusal(student)
    assert store.refusal(student) is None


def test_a_result_takes_the_place_of_a_refusal(store) -> None:
    store.refuse("ana", "It is damaged.")
    store.save(result_of("ana"), ORIGIN)
    assert store.refusal("ana") is None


def test_one_run_at_a_time(store) -> None:
    with store.locked(), pytest.raises(AlreadyGrading, match="another run"), store.locked():
        pass
    with store.locked():
        pass

"""Put together what grading a step needs, from a course folder."""

from collections.abc import Sequence
from pathlib import Path

from autograder.batch.assignment import Assignment, SampleReference
from autograder.batch.shipping import digest_of
from autograder.batch.step_gradebook import NotReleased, step_gradebook
from autograder.course_folder import CourseFolder
from data_scripts.errors import SampleError
from data_scripts.sample import read_sample
from data_scripts.secret import read_secret


def prepare(course: CourseFolder, step: str, languages: Sequence[str] = ()) -> Assignment:
    """Return the assignment that workers get.

    A submission is graded in its own language if that is one of `languages`, else in the first of
    them; none named: in the course folder's.

    Raises:
        NotReleased: the step has not been released in this course folder.
        SampleError: the sample, its twin or the secret is missing.
    """
    released = {one: course.released(step, one) for one in languages or (course.language,)}
    if not all(path.is_file() for path in released.values()):
        raise NotReleased(step)
    with course.gradebook() as gradebook:
        known = step_gradebook(gradebook, step)
    return Assignment(
        step=step,
        released={one: path.read_bytes() for one, path in released.items()},
        gradebook=known,
        sample=reference_to(course.data.sample),
        twin=_reference_to_twin(course.data.twin),
        secret=read_secret(course.data.secret),
        limits=course.limits_of(step),
        unsandboxed=course.unsandboxed,
    )


def _reference_to_twin(folder: Path) -> SampleReference:
    try:
        return reference_to(folder)
    except SampleError:
        raise SampleError(
            f"There is no grading twin in {folder}: hidden checks would have no pictures.\n"
            "Build it once: rostros sample twin (with a name: rostros sample twin --help)."
        ) from None


def reference_to(folder: Path) -> SampleReference:
    """Return the reference to a sample on this machine.

    Raises:
        SampleError: there is none.
    """
    sample = read_sample(folder.resolve())
    return SampleReference(digest_of(sample.folder), sample.folder)

"""A generated class in a course folder, to be graded again and again, each time in a fresh copy."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.bench.generated_class import generated_class
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.release.source import reference_notebook


@dataclass(frozen=True)
class PreparedClass:
    """`original` holds the release, its gradebook and what everyone handed in; nothing is graded.

    Nobody grades in it.
    """

    step: str
    original: CourseFolder

    @classmethod
    def in_folder(
        cls,
        folder: Path,
        step: str,
        data: GradingData,
        students: int,
        reference: NotebookNode | None = None,
    ) -> "PreparedClass":
        """Release a step in an empty folder and hand in a generated class.

        `reference` is the step's reference notebook, or a shorter one.

        Raises:
            UnknownStep: there is no such step.
            NbgraderFailed: nbgrader refused to release it.
        """
        course = CourseFolder(folder, data)
        path = course.release_notebook(step, reference or reference_notebook(step))
        released = nbformat.read(path, as_version=4)
        for student, notebook in generated_class(step, released, students).items():
            path = course.submission(student, step)
            path.parent.mkdir(parents=True)
            nbformat.write(notebook, path)
        return cls(step, course)

    @property
    def students(self) -> tuple[str, ...]:
        """Who has handed in."""
        return self.original.students(self.step)

    def fresh(self, folder: Path, configuration: str) -> CourseFolder:
        """Return a copy in `folder`, in place of what is there, with this `nbgrader_config.py`.

        The sample lies where `rostros grade`, called in it, looks for it.
        """
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.original.root, folder)
        (folder / "nbgrader_config.py").write_text(configuration, encoding="utf-8")
        data = self.original.data
        for name, target in (
            ("samples/synthetic", data.sample),
            ("instructor/twin/synthetic", data.twin),
            ("instructor/secret", data.secret),
        ):
            link = folder / "build" / name
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(target.resolve())
        return CourseFolder(folder, data)

    def points(self, course: CourseFolder) -> dict[str, float]:
        """Return everyone's points in the gradebook of a graded copy.

        Raises:
            MissingEntry: somebody has not been graded.
        """
        with course.gradebook() as gradebook:
            return {
                student: float(gradebook.find_submission(self.step, student).score)
                for student in self.students
                if course.autograded(student, self.step).is_file()
            }

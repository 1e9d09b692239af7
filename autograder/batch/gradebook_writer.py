"""The one writer: puts results into the course folder and its gradebook, as nbgrader would.

Everything here can be done again with the same outcome, so a run that was killed in the middle is
simply continued.
"""

import errno
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import nbformat
from nbformat.v4 import new_notebook
from nbgrader.api import Base, Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy.exc import OperationalError

from autograder.batch.graded import GradedSubmission
from autograder.boundary.handed_in import copy_handed_in
from autograder.course_folder import CourseFolder
from autograder.marks import has_points, is_to_look_at_again
from autograder.scratch import remove_folder
from autograder.whole_files import write_whole


@dataclass(frozen=True)
class GradebookWriter:
    """Writes results of `step`; only one may exist for a course folder at a time."""

    course: CourseFolder
    step: str
    gradebook: Gradebook
    rows_of_step: tuple[Base, ...] = ()

    @classmethod
    @contextmanager
    def open(cls, course: CourseFolder, step: str) -> Iterator["GradebookWriter"]:
        """Open the course folder's gradebook for writing.

        nbgrader commits at every step, and reads the cells again after each: here some submissions
        are one transaction, and the cells are kept. That is most of the time that writing takes.
        """
        with course.gradebook() as gradebook:
            session = gradebook.db()
            session.expire_on_commit = False
            gradebook.db.commit = session.flush
            notebook = gradebook.find_notebook(step, step)
            cells = (*notebook.grade_cells, *notebook.solution_cells, *notebook.task_cells)
            yield cls(course, step, gradebook, (notebook, notebook.assignment, *cells))

    def knows(self, student: str) -> bool:
        """Whether the course folder still has what was recorded about a student."""
        try:
            self.gradebook.find_submission(self.step, student)
        except MissingEntry:
            return False
        graded = self.course.autograded(student, self.step)
        return graded.is_file() and graded.stat().st_size > 0

    def record(self, submissions: Iterable[GradedSubmission]) -> None:
        """Write the graded notebooks, the feedback and the scores of some submissions."""
        submissions = list(submissions)
        changed = [self._changed_since_marked(graded) for graded in submissions]
        for graded in submissions:
            self._write_files(graded)
        try:
            for graded, to_look_at in zip(submissions, changed, strict=True):
                self._write_scores(graded, to_look_at)
            self.gradebook.db().commit()
        except BaseException as problem:
            self.gradebook.db.rollback()  # the next transaction has nothing of this one
            if isinstance(problem, OperationalError) and "full" in str(problem.orig):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "the gradebook") from None
            raise
        for graded in submissions:
            self._penalise_lateness(graded.result.student)

    def _changed_since_marked(self, graded: GradedSubmission) -> frozenset[str]:
        """Return which answers that a person has marked are not the ones that were marked."""
        student = graded.result.student
        try:
            entry = self.gradebook.find_submission_notebook(self.step, self.step, student)
        except MissingEntry:
            return frozenset()
        marked = {grade.name for grade in entry.grades if grade.manual_score is not None}
        if not marked:
            return frozenset()
        before = self.course.autograded(student, self.step)
        old = _answers(before.read_text(encoding="utf-8")) if before.is_file() else {}
        new = _answers(graded.notebook)
        return frozenset(name for name in marked if _answer(old, name) != _answer(new, name))

    def _write_files(self, graded: GradedSubmission) -> None:
        """They need not be durable: the store has them, too."""
        student = graded.result.student
        notebook = self.course.autograded(student, self.step)
        remove_folder(notebook.parent)
        copy_handed_in(
            self.course.submission(student, self.step).parent,
            notebook.parent,
            self.course.limits_of(self.step).disk_bytes,
        )
        write_whole(notebook, graded.notebook.encode())
        write_whole(self.course.feedback(student, self.step), graded.feedback.encode())

    def _write_scores(self, graded: GradedSubmission, to_look_at: Collection[str]) -> None:
        """Write what nbgrader's `SaveAutoGrades` would: a score given by hand stays.

        A person is asked to look again only at answers that have changed since.
        """
        student = graded.result.student
        self.gradebook.update_or_create_student(student)
        when = {"timestamp": graded.timestamp} if graded.timestamp else {}
        self.gradebook.update_or_create_submission(self.step, student, **when)
        entry = self.gradebook.find_submission_notebook(self.step, self.step, student)
        marks = {mark.name: mark for mark in graded.marks}
        for grade in entry.grades:
            grade.auto_score = marks[grade.name].auto_score
            ask_again = grade.name in to_look_at or is_to_look_at_again(grade)
            grade.needs_manual_grade = ask_again or not has_points(grade)
        comments = dict(graded.comments)
        for comment in entry.comments:
            comment.auto_comment = comments[comment.name]

    def _penalise_lateness(self, student: str) -> None:
        """Let nbgrader's own plugin decide, with this gradebook's due dates and extensions."""
        entry = self.gradebook.find_submission_notebook(self.step, self.step, student)
        if entry.assignment.total_seconds_late > 0 or entry.late_submission_penalty is not None:
            names = {"notebook": self.step, "assignment": self.step, "student": student}
            config = self.course.config()
            resources = {"nbgrader": {**names, "db_url": self.course.database}}
            AssignLatePenalties(config=config).preprocess(new_notebook(), resources)
            self.gradebook.db.expire_all()


def _answers(notebook: str) -> dict[str, str]:
    """Return what stands in each marked cell of a notebook."""
    cells = nbformat.reads(notebook, as_version=4).cells
    marked = ((cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source) for cell in cells)
    return {grade_id: source for grade_id, source in marked if grade_id}


def _answer(answers: Mapping[str, str], name: str) -> tuple[str, str]:
    """Return what a graded cell is about: an answer in words, or the code before a test."""
    return answers.get(name, ""), answers.get(f"{name}_solution", "")

"""The one writer: puts results into the course folder and its gradebook, as nbgrader would.

Everything here can be done again with the same outcome, so a run that was killed in the middle is
simply continued.
"""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from nbformat.v4 import new_notebook
from nbgrader.api import Base, Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy.exc import OperationalError

from autograder.batch.graded import GradedSubmission
from autograder.boundary.handed_in import copy_handed_in
from autograder.course_folder import CourseFolder
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
        for graded in submissions:
            self._write_files(graded)
        try:
            for graded in submissions:
                self._write_scores(graded)
            self.gradebook.db().commit()
        except BaseException as problem:
            self.gradebook.db.rollback()  # the next transaction has nothing of this one
            if isinstance(problem, OperationalError) and "full" in str(problem.orig):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "the gradebook") from None
            raise
        for graded in submissions:
            self._penalise_lateness(graded.result.student)

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

    def _write_scores(self, graded: GradedSubmission) -> None:
        """Write what nbgrader's `SaveAutoGrades` would: a score given by hand stays."""
        student = graded.result.student
        self.gradebook.update_or_create_student(student)
        when = {"timestamp": graded.timestamp} if graded.timestamp else {}
        self.gradebook.update_or_create_submission(self.step, student, **when)
        entry = self.gradebook.find_submission_notebook(self.step, self.step, student)
        marks = {mark.name: mark for mark in graded.marks}
        for grade in entry.grades:
            grade.auto_score = marks[grade.name].auto_score
            grade.needs_manual_grade = grade.auto_score is None or grade.manual_score is not None
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

"""`rostros`: the instructor's command line."""

import sys
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from autograder.bundle.command import bundle
from autograder.course_option import (
    course_option,
    database_option,
    feedback_language_option,
    language_option,
    step_argument,
    students_argument,
)
from autograder.export_command import export
from autograder.feedback_command import feedback
from autograder.handbook.command import handbook
from autograder.intake.collect_command import collect
from autograder.json_output import json_option
from autograder.measure_commands import bench, quality
from autograder.model_command import model as model_command
from autograder.proofs.prove_command import prove_command
from autograder.rehearsal.commands import rehearse
from autograder.similarity.command import similarity
from autograder.status_command import status
from autograder.translations.command import translations
from data_scripts.command_line import sample as sample_commands
from data_scripts.errors import DISK_IS_FULL, NEEDS_A_PERSON, STOPPED, UserError
from data_scripts.licence import CELEBA
from data_scripts.sample import read_sample

BUILD = Path("build")
console = Console()


class FriendlyGroup(click.Group):
    """Shows an error that a user can cause as one or two lines, never as a traceback."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command; CONTRIBUTING.md lists what it may exit with."""
        try:
            return super().invoke(context)
        except OSError as problem:
            if problem.errno not in DISK_IS_FULL:
                raise
            click.echo(f"rostros: {problem}\nMake room, and run the same command again.", err=True)
            sys.exit(NEEDS_A_PERSON)
        except UserError as problem:
            click.echo(f"rostros: {problem}", err=True)
            sys.exit(problem.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo("rostros: stopped.", err=True)
            sys.exit(STOPPED)


@click.group(cls=FriendlyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="rostros")
def main() -> None:
    """Build samples, release notebooks, grade submissions.

    \b
    First time:        make demo
    A new semester:    rostros sample synthetic, rostros sample twin, rostros release
    When it is due:    rostros collect STEP ARCHIVE, rostros grade STEP, rostros feedback STEP
    What is next:      rostros status
    """


main.add_command(sample_commands)
main.add_command(model_command)
main.add_command(quality)
main.add_command(bench)
main.add_command(rehearse)
main.add_command(prove_command)
main.add_command(collect)
main.add_command(bundle)
main.add_command(export)
main.add_command(feedback)
main.add_command(status)
main.add_command(translations)
main.add_command(handbook)
main.add_command(similarity)


@main.command()
@click.argument("steps", nargs=-1)
@click.option(
    "--check",
    is_flag=True,
    help="Change nothing; fail if assignments/ is not what solutions/ says.",
)
@course_option
@language_option
@database_option
def release(
    steps: tuple[str, ...], check: bool, root: Path, language: str, database: str | None
) -> None:
    """Build the student notebooks of STEPS (default: all) from solutions/.

    They are written to assignments/LANGUAGE/ and registered in gradebook.db.
    """
    from autograder.course_folder import CourseFolder
    from autograder.release.source import steps as all_steps
    from autograder.release.stale import demand_fresh

    course = CourseFolder(root.resolve(), language=language, database_url=database)
    for step in steps or all_steps():
        if check:
            demand_fresh(course, step)
            click.echo(f"{step}: up to date")
        else:
            notebook = course.release(step).relative_to(course.root)
            click.echo(f"{notebook}: {course.most_points(step):g} points")


@main.command()
@click.argument("steps", nargs=-1)
@click.option(
    "--sample",
    type=click.Path(path_type=Path),
    default=BUILD / "samples" / "synthetic",
    show_default=True,
    help="The sample to run on.",
)
def reference(steps: tuple[str, ...], sample: Path) -> None:
    """Run the reference solutions of STEPS (default: all) from end to end.

    The executed notebooks are written to build/reference/.
    """
    from autograder.release.execution import run_reference
    from autograder.release.source import steps as all_steps

    read_sample(sample)
    for step in steps or all_steps():
        target = BUILD / "reference" / f"{step}.ipynb"
        with console.status(f"{step} ..."):
            run_reference(step, sample, target)
        click.echo(target)


@main.command()
@step_argument
@students_argument
@course_option
@click.option(
    "--kind",
    type=click.Choice(["synthetic", "celeba"]),
    default="synthetic",
    envvar="ROSTROS_KIND",
    show_default=True,
    show_envvar=True,
    help="The sample and grading twin to grade on.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    help="Processes that grade at the same time (default: one per core, in step 1 two).",
)
@click.option("--scheduler", help="Grade on the Dask cluster at this address, tcp://...")
@click.option("--force", is_flag=True, help="Grade again what has been graded and not changed.")
@click.option("--details", is_flag=True, help="Say in the table what lost checks asked for.")
@click.option("--unsandboxed", is_flag=True, help="Grade without a sandbox: only code you trust.")
@feedback_language_option
@database_option
@json_option
def grade(
    step: str,
    students: tuple[str, ...],
    root: Path,
    kind: str,
    workers: int | None,
    scheduler: str | None,
    force: bool,
    details: bool,
    unsandboxed: bool,
    language: str | None,
    database: str | None,
    as_json: bool,
) -> None:
    """Grade what STUDENTS (default: all) handed in for STEP.

    Submissions lie in submitted/NAME/STEP/STEP.ipynb. Points go to gradebook.db, feedback to
    feedback/, a report for you to reports/STEP.html. A run that was stopped goes on where it was;
    what has been graded before is graded again only if something has changed.
    """
    from autograder.course_folder import CourseFolder
    from autograder.grade_command import Workers, grade_class
    from autograder.nbgrader_settings import GradingData

    if workers and scheduler:
        raise click.UsageError("--workers are processes here, --scheduler a cluster: give one.")
    data = GradingData.usual(kind)
    course = CourseFolder(root.resolve(), data, unsandboxed=unsandboxed, database_url=database)
    chosen = Workers(workers, scheduler)
    languages = (language,) if language else course.languages_of(step)
    grade_class(
        *(course, step, students, chosen, languages),
        force=force,
        details=details,
        as_json=as_json,
    )


@main.command()
@click.option(
    "--celeba",
    type=click.Path(path_type=Path),
    help="A folder with CelebA, to run on real pictures instead of drawn ones.",
)
@click.option("--scenes", type=click.Path(path_type=Path), help="Photographs without a face.")
@click.option("--accept-licence", is_flag=True, help="Accept CelebA's licence.")
def demo(celeba: Path | None, scenes: Path | None, accept_licence: bool) -> None:
    """Go from a sample to graded feedback with a class of bundled submissions.

    Fails if any of them gets a point more or less than it earns.
    """
    from autograder.batch.engines.cores import usable_cores
    from autograder.batch.engines.this_machine import this_machine
    from autograder.demo.run import empty_course, run_step
    from autograder.demo.samples import RealPictures, demo_data
    from autograder.release.source import steps
    from autograder.sandbox.bubblewrap import SandboxUnavailable, check_available

    unsandboxed = False
    try:
        check_available()
    except SandboxUnavailable as problem:
        click.echo(
            f"{problem}\nThe demo goes on without it: its submissions are our own.", err=True
        )
        unsandboxed = True
    real = None if celeba is None else RealPictures(celeba, scenes, accept_licence)
    if real:
        click.echo(f"{CELEBA}\n")
    folder = BUILD.resolve() / "demo" / ("celeba" if real else "synthetic")
    course = empty_course(folder / "course", demo_data(folder, real), unsandboxed=unsandboxed)
    with this_machine(usable_cores(), sandboxed=not unsandboxed) as engine:
        for step in steps():
            run_step(course, step, engine, console)

"""The commands that rehearse what a class brings and a machine suffers."""

from pathlib import Path

import click
from rich.console import Console

from autograder.course_option import language_option
from autograder.json_output import json_option
from data_scripts.errors import UserError


@click.group()
def rehearse() -> None:
    """Try the grader on what goes wrong: each command fails if anything comes otherwise."""


@rehearse.command()
@click.option("--step", default="01_data_loading", show_default=True)
@click.option("--students", type=click.IntRange(min=2), default=40, show_default=True)
@click.option("--kills", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True, help="Decides the moments.")
@click.option("--faces", type=click.IntRange(min=100), default=300, show_default=True)
@json_option
def faults(step: str, students: int, kills: int, seed: int, faces: int, as_json: bool) -> None:
    """Kill a grading run at random moments (coordinator, worker, everything), fill the disk.

    The grades must be those of a run that nobody disturbed, and nothing may be graded twice.
    """
    from autograder.demo.samples import demo_data
    from autograder.rehearsal.faults_command import rehearse_faults

    data = demo_data(Path("build").resolve() / "rehearsal" / f"{faces}", None, faces=faces)
    rehearse_faults(data, step, students=students, kills=kills, seed=seed, as_json=as_json)


@rehearse.command()
@click.option("--workers", type=click.IntRange(min=1), help="Processes (default: two per core).")
@json_option
def intake(workers: int | None, as_json: bool) -> None:
    """Grade a class in which each submission has another of the troubles of real ones."""
    from autograder.rehearsal.intake.run import rehearse_intake

    rehearse_intake(workers, as_json=as_json)


@rehearse.command()
@click.option("--step", default="01_data_loading", show_default=True)
@click.option("--honest", type=click.IntRange(min=1), default=60, show_default=True)
@click.option("--hostile", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--faces", type=click.IntRange(min=100), default=300, show_default=True)
def load(step: str, honest: int, hostile: int, faces: int) -> None:
    """Grade hostile submissions among honest ones, beside a class of honest ones alone.

    The honest ones must get what they earn, and the class may take 1.5 times as long as if all
    were honest.
    """
    from autograder.demo.samples import demo_data
    from autograder.rehearsal.load_command import rehearse_load

    data = demo_data(Path("build").resolve() / "rehearsal" / f"{faces}", None, faces=faces)
    rehearse_load(data, step, honest=honest, hostile=hostile, console=Console())


@rehearse.command()
@click.option("--step", default="01_data_loading", show_default=True)
@click.option("--submissions", type=click.IntRange(min=1), default=10_000, show_default=True)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0.01),
    default=5.0,
    show_default=True,
    help="How long a submission takes a simulated worker, on average.",
)
@click.option("--write", is_flag=True, help="Put the table into autograder/BENCHMARKS.md.")
@json_option
def scale(step: str, submissions: int, seconds: float, write: bool, as_json: bool) -> None:
    """Show how many workers one coordinator keeps busy.

    Coordinator, results and gradebook are real; workers are simulated and answer when their time
    is over. Time passes while the coordinator works, and is skipped while it waits.
    """
    from autograder.demo.samples import demo_data
    from autograder.rehearsal.scale_command import rehearse_scale

    data = demo_data(Path("build").resolve() / "rehearsal" / "300", None, faces=300)
    rehearse_scale(
        data, step, submissions=submissions, seconds=seconds, write=write, as_json=as_json
    )


@rehearse.command()
@language_option
@click.option("--faces", type=click.IntRange(min=100), default=2000, show_default=True)
def bundle(language: str, faces: int) -> None:
    """Install a student bundle into a new environment, and work through its notebooks.

    The reference's answers are pasted in; every public check must pass. Nothing in the bundle may
    be the instructor's.
    """
    from autograder.bundle.rehearsal import rehearse_bundle
    from autograder.demo.samples import demo_data

    build = Path("build").resolve() / "rehearsal"
    data = demo_data(build / f"{faces}", None, faces=faces)
    rehearse_bundle(build / "bundle", data, language, Console())


@rehearse.command()
@language_option
@click.option("--faces", type=click.IntRange(min=100), default=2000, show_default=True)
def browser(language: str, faces: int) -> None:
    """Work through all notebooks in JupyterLab, and grade in formgrader, with a real browser.

    Every check is seen to pass, one to fail first; every control of a widget is moved. Screenshots
    in light and dark, 1280 and 1920 pixels wide, are kept. Needs Chromium and `make extras`.
    """
    from autograder.demo.samples import demo_data

    try:
        from autograder.rehearsal.browser.run import rehearse_browser
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "playwright":
            raise
        raise UserError(
            "Playwright, which steers the browser, is not here. Run: make extras"
        ) from None
    build = Path("build").resolve() / "rehearsal"
    data = demo_data(build / f"{faces}", None, faces=faces)
    rehearse_browser(build / "browser", data, language, Console())


@rehearse.command()
@click.option("--step", default="01_data_loading", show_default=True)
@click.option("--students", type=click.IntRange(min=1), default=500, show_default=True)
@click.option("--classes", type=click.IntRange(min=1), default=20, show_default=True)
@json_option
def report(step: str, students: int, classes: int, as_json: bool) -> None:
    """Write the instructor's report about a simulated class with a bad check and a bad exercise.

    Then show how often such faults are named in classes of several sizes, and how often, without
    any fault, something honest is.
    """
    from autograder.rehearsal.report_command import rehearse_report
    from autograder.release.source import demand_step

    demand_step(step)
    folder = Path("build").resolve() / "rehearsal" / "report"
    rehearse_report(step, students=students, classes=classes, folder=folder, as_json=as_json)

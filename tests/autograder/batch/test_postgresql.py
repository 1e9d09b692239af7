"""The gradebook in a real PostgreSQL server: everything that works with the file works with it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from autograder.course_folder import CourseFolder
from autograder.gradebook_database import DatabaseUnavailable, opened_database
from autograder.grading import grade
from autograder.rehearsal.gradebook_content import gradebook_content

PASSWORD = "correct horse"


def installed_programs() -> Path | None:
    """Return the folder with `initdb` and `postgres`; None where they are not installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = debian[-1] if debian else shutil.which("initdb")
    return Path(found).parent if found else None


@pytest.fixture
def server() -> Iterator[str]:
    """Run a server that nobody else can reach; gives the URL of an empty database on it."""
    pytest.importorskip("psycopg", reason="the extra `postgresql` is not installed: make extras")
    programs = installed_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt install postgresql)")
    owner: dict[str, Any] = {}
    if os.geteuid() == 0:  # PostgreSQL refuses to be run by an administrator
        owner = {"user": "postgres", "group": "postgres", "extra_groups": []}
    folder = Path(tempfile.mkdtemp(prefix="rostros-postgresql-", dir="/tmp"))
    (folder / "password").write_text(PASSWORD)
    if owner:
        for path in (folder, folder / "password"):
            shutil.chown(path, "postgres", "postgres")
    files = f"--no-sync --pwfile {folder}/password -D {folder}/data"
    initdb = f"{programs}/initdb --auth scram-sha-256 --username course --encoding UTF8 {files}"
    start = f"{programs}/postgres -D {folder}/data -k {folder} -c listen_addresses= -c fsync=off"
    owner |= {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    subprocess.run(initdb.split(), check=True, **owner)
    server = subprocess.Popen(start.split(), **owner)
    try:
        for _ in range(300):
            if subprocess.run([programs / "pg_isready", "-q", "-h", folder]).returncode == 0:
                break
            assert server.poll() is None, "PostgreSQL did not start"
            time.sleep(0.1)
        escaped = PASSWORD.replace(" ", "%20")
        yield f"postgresql://course:{escaped}@/postgres?host={folder}"
    finally:
        server.send_signal(signal.SIGINT)  # PostgreSQL's "fast": it waits for no client
        server.wait()
        shutil.rmtree(folder)


@pytest.mark.slow
def test_grades_are_the_same_as_in_the_file(small_class, server, tmp_path) -> None:
    step = small_class.step
    in_file = small_class.course
    in_server = type(small_class)(
        CourseFolder(tmp_path / "other", in_file.data, database_url=opened_database(server))
    )
    contents, tables = [], []
    for one in (small_class, in_server):
        one.hand_in("ana", one.solved())
        one.hand_in("berta", one.with_answers(to_binary="def to_binary(attributes):\n    return 1"))
        grade_everyone(one)
        with one.course.gradebook() as gradebook:
            score = gradebook.find_grade("to_binary", step, step, "berta")
            score.manual_score, score.needs_manual_grade = 3, False
            gradebook.db.commit()
        one.hand_in("berta", one.solved())
        grade_everyone(one)
        contents.append(gradebook_content(one.course, step))
        tables.append([*what_formgrader_shows(one.course, step), exported(one.course)])
    assert set(contents[0]) == {"ana", "berta"}
    assert contents[0]["berta"][0]["to_binary"][1] == 3  # given by hand
    assert contents[0] == contents[1]
    assert tables[0] == tables[1]
    assert not (in_server.course.root / "gradebook.db").exists()
    for path in in_server.course.root.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes()


def grade_everyone(small_class) -> None:
    course, step = small_class.course, small_class.step
    settled = list(grade(course, step, course.students(step)))
    assert not any(one.result.problem for one in settled)


def what_formgrader_shows(course: CourseFolder, step: str) -> list[Any]:
    """Return what its pages ask nbgrader for."""
    api = NbGraderAPI(CourseDirectory(config=course.config()), config=course.config())
    pages = [
        api.get_assignments(),
        api.get_submissions(step),
        api.get_notebook_submissions(step, step),
        api.get_students(),
        api.get_student_submissions("berta"),
    ]
    return [without_identity(page) for page in pages]


def without_identity(content: Any) -> Any:
    """Leave out what differs between any two gradebooks: identities, and the order by them."""
    if isinstance(content, dict):
        kept = (key for key in content if key not in ("id", "index"))
        return {key: without_identity(content[key]) for key in kept}
    return (
        sorted(map(without_identity, content), key=repr) if isinstance(content, list) else content
    )


def exported(course: CourseFolder) -> str:
    """Return what the stock `nbgrader export` writes, with the course's configuration file."""
    project = Path(__file__).parents[3]
    target = course.root / "grades.csv"
    database = {"ROSTROS_DATABASE": course.database_url} if course.database_url else {}
    command = [sys.executable, "-m", "nbgrader", "export", f"--to={target}"]
    command += [f"--CourseDirectory.root={course.root}"]
    finished = subprocess.run(
        command, cwd=project, env={**os.environ, **database}, capture_output=True, text=True
    )
    assert finished.returncode == 0, finished.stderr
    assert PASSWORD not in finished.stdout + finished.stderr
    heading, *rows = target.read_text().splitlines()  # in any order: nbgrader asks for none
    return "\n".join([heading, *sorted(rows)])


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("gradebook.db", "is not a URL"),
        ("postgresql://ana:sesame@127.0.0.1:1/grades", r"ana:\*\*\*@127.0.0.1:1/grades cannot be"),
        ("nonsense://ana:sesame@here/grades", "driver for nonsense://"),
    ],
)
def test_what_cannot_be_opened_is_said_without_the_password(url: str, reason: str) -> None:
    if url.startswith("postgresql"):
        pytest.importorskip("psycopg")
    with pytest.raises(DatabaseUnavailable, match=reason) as refused:
        opened_database(url)
    assert "sesame" not in str(refused.value)


def test_wrong_password_is_named_and_not_shown(server: str) -> None:
    wrong = server.replace("horse", "sesame")
    rostros = Path(sys.executable).with_name("rostros")
    finished = subprocess.run(
        [rostros, "release", "01_data_loading"],
        env={**os.environ, "ROSTROS_DATABASE": wrong},
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 1
    assert "password authentication failed" in finished.stderr
    assert "Traceback" not in finished.stderr and "sesame" not in finished.stderr

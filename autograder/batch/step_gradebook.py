"""A gradebook that knows one step and nobody: what a worker gets instead of the real one."""

from nbgrader.api import Base, Gradebook, MissingEntry, Notebook
from sqlalchemy import create_engine, text

from autograder.scratch import scratch_folder
from data_scripts.errors import UserError


class NotReleased(UserError):
    """The step has not been released in this course folder."""

    def __init__(self, step: str) -> None:
        super().__init__(f"{step} is not released yet. Run `rostros release {step}` first.")


def step_gradebook(gradebook: Gradebook, step: str) -> bytes:
    """Return an SQLite file with the step as `gradebook` has it, without any submission.

    Raises:
        NotReleased: `gradebook` does not know the step.
    """
    try:
        known = gradebook.find_assignment(step)
    except MissingEntry:
        raise NotReleased(step) from None
    with scratch_folder() as folder:
        path = folder / "gradebook.db"
        _create_tables(f"sqlite:///{path}", gradebook)
        with Gradebook(f"sqlite:///{path}", gradebook.course_id) as copy:
            copy.add_assignment(step, duedate=known.duedate)
            for notebook in known.notebooks:
                _copy_notebook(notebook, copy, step)
        return path.read_bytes()


def _create_tables(url: str, gradebook: Gradebook) -> None:
    """Create empty tables; nbgrader itself would ask another program for their version (1 s)."""
    version = gradebook.db.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    engine = create_engine(url)
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:it)"), {"it": version})
    engine.dispose()


def _copy_notebook(notebook: Notebook, copy: Gradebook, step: str) -> None:
    target = copy.add_notebook(notebook.name, step, kernelspec=notebook.kernelspec)
    cells = (
        *notebook.grade_cells,
        *notebook.solution_cells,
        *notebook.task_cells,
        *notebook.source_cells,
    )
    copy.db.add_all(type(cell)(**_values(cell), notebook=target) for cell in cells)
    copy.db.commit()


def _values(cell: Base) -> dict[str, object]:
    """Return a row's own values: not who it is, nor what it hangs on."""
    columns = (column.key for column in cell.__mapper__.column_attrs)
    return {
        name: getattr(cell, name) for name in columns if name not in ("id", "notebook_id", "type")
    }

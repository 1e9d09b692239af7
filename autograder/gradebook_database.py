"""A gradebook in a database server in place of the file `gradebook.db`."""

from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError

from data_scripts.errors import UserError

DATABASE_VARIABLE = "ROSTROS_DATABASE"
EXAMPLE = "postgresql://USER:PASSWORD@HOST/NAME"


class DatabaseUnavailable(UserError):
    """The gradebook's database cannot be opened; the message holds no password."""


def opened_database(url: str) -> str:
    """Return the URL for nbgrader, after it has been opened once.

    Raises:
        DatabaseUnavailable: it is no such URL, its driver is missing, or nobody answers.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseUnavailable(
            f"The gradebook's database is not a URL such as {EXAMPLE}."
        ) from None
    if parsed.drivername in ("postgres", "postgresql"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    shown = parsed.render_as_string(hide_password=True)
    try:
        engine = create_engine(parsed)
        engine.connect().close()
        engine.dispose()
    except (ImportError, NoSuchModuleError):
        raise DatabaseUnavailable(
            f"The driver for {shown} is not installed.\n"
            "For PostgreSQL: make extras, or pip install 'rostros[postgresql]'."
        ) from None
    except OperationalError as problem:
        reason = str(problem.orig).strip().splitlines()[-1].strip()
        raise DatabaseUnavailable(
            f"The gradebook {shown} cannot be opened: {reason}\n"
            f"Check the address and the password (--database, or the variable {DATABASE_VARIABLE})."
        ) from None
    return parsed.render_as_string(hide_password=False)

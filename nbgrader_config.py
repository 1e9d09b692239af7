"""nbgrader's settings for this course; `autograder/nbgrader_settings.py` says what they mean."""

import os

from autograder.gradebook_database import DATABASE_VARIABLE, opened_database
from autograder.nbgrader_settings import configure

database = os.environ.get(DATABASE_VARIABLE)
if database:
    database = opened_database(database)
language = os.environ.get("ROSTROS_LANGUAGE", "en")
configure(get_config(), language=language, database=database)  # type: ignore[name-defined]  # noqa: F821  (nbgrader gives get_config)

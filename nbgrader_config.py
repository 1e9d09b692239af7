"""nbgrader's settings for this course; `autograder/nbgrader_settings.py` says what they mean."""

import os

from autograder.gradebook_database import DATABASE_VARIABLE, opened_database
from autograder.nbgrader_settings import KIND_VARIABLE, GradingData, configure

database = os.environ.get(DATABASE_VARIABLE)
if database:
    database = opened_database(database)
language = os.environ.get("ROSTROS_LANGUAGE", "en")
data = GradingData.usual(os.environ.get(KIND_VARIABLE, "synthetic"))
configure(get_config(), language=language, data=data, database=database)  # type: ignore[name-defined]  # noqa: F821  (nbgrader gives get_config)

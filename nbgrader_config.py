"""nbgrader's settings for this course; `autograder/nbgrader_settings.py` says what they mean."""

from autograder.nbgrader_settings import configure

configure(get_config())  # type: ignore[name-defined]  # noqa: F821  (nbgrader gives get_config)

"""nbgrader's settings for this course; what they mean is said in `autograder/nbgrader_settings.py`."""

from autograder.nbgrader_settings import configure

configure(get_config())  # type: ignore[name-defined]  # noqa: F821  (nbgrader provides get_config)

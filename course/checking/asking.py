"""Whether the student's code runs because a check asked it to."""

from contextvars import ContextVar

asked_by_a_check: ContextVar[bool] = ContextVar("asked_by_a_check", default=False)

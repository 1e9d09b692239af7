"""What a submission's future raises when the machine, not the submission, is the trouble."""

from data_scripts.errors import UserError


class WorkerEnded(Exception):
    """The process that graded a submission ended before it had an answer, every time."""

    def __init__(self, times: int) -> None:
        super().__init__(f"the process that graded it ended, {times} times")


class EngineLost(UserError):
    """Nothing can be graded any more; the message is for the instructor."""

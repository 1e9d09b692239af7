"""What a submission's future raises when its worker does not live long enough."""


class WorkerEnded(Exception):
    """The process that graded a submission ended before it had an answer, every time."""

    def __init__(self, times: int) -> None:
        super().__init__(f"the process that graded it ended, {times} times")
        self.times = times

    def __reduce__(self) -> tuple[type["WorkerEnded"], tuple[int]]:
        return type(self), (self.times,)

"""What a rehearsal raises."""

from data_scripts.errors import UserError


class Surprise(UserError):
    """Something did not come as it must; the message lists what, one a line."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("This did not come as it must:\n" + "\n".join(problems))

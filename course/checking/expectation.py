"""Say in a learner's words what was expected and what came."""


class NotYetRight(AssertionError):
    """The student's answer differs from what the check requires."""

    def __init__(self, expected: str, came: str) -> None:
        super().__init__(f"expected {expected}, got {came}")
        self.expected = expected
        self.came = came


def expect(condition: bool, expected: str, came: str) -> None:
    """Do nothing if `condition` holds; otherwise raise `NotYetRight` with the two phrases.

    Both phrases complete a sentence: "Expected {expected}; your code gave {came}."
    """
    if not condition:
        raise NotYetRight(expected, came)

"""Say in a learner's words what was expected and what came."""


class NotYetRight(AssertionError):
    """The student's answer differs from what the check requires."""

    def __init__(self, expected: str, came: str, hint: str = "") -> None:
        super().__init__(f"expected {expected}, got {came}")
        self.expected = expected
        self.came = came
        self.hint = hint


def expect(condition: bool, expected: str, came: str, hint: str = "") -> None:
    """Do nothing if `condition` holds; otherwise raise `NotYetRight` with the two phrases.

    Both phrases complete a sentence: "Expected {expected}; your code gave {came}." A `hint` takes
    the place of the check's own where a mistake is known well enough. It is shown for hidden checks
    too, so it never carries a value of their input.
    """
    if not condition:
        raise NotYetRight(expected, came, hint)

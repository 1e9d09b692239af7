"""What counts as a fault of the grader's, from how it graded a submission of the bank."""

import pytest
from nbformat.v4 import new_notebook

from autograder.cases import Case
from autograder.proofs.bank import BankCase, Kind
from autograder.proofs.kill_table import CheckOf, Graded, kill_table
from autograder.proofs.packing import HandedIn, Pack
from autograder.proofs.verdicts import Fault, findings, readable
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome

STEP = "01_data_loading"
# Words of real checks, as they must be there in all languages.
REQUIREMENT = "Every -1 becomes 0 and every 1 stays 1."
HINT = "Read the picture's own size from the file; do not expect 178 x 218."
PAGE = f"<p>{REQUIREMENT}</p> {HINT}"


def case(kind: Kind, exercise: str, loses: frozenset[str] = frozenset()) -> BankCase:
    written = Case(f"{kind}_one", "It.", "reference", loses, (), caught_by="test_it", hint=HINT)
    return BankCase(kind, STEP, exercise, written)


def check(name: str, passed: bool, hint: str = HINT) -> CheckResult:
    outcome = Outcome.PASSED if passed else Outcome.NOT_YET
    return CheckResult(name, "load", REQUIREMENT, 1, outcome, hint)


def result(*checks: CheckResult, exercise: str = "load", problem: str = "") -> SubmissionResult:
    earned = sum(one.earned for one in checks)
    graded = ExerciseResult(exercise, earned, len(checks), checks)
    return SubmissionResult("ana", STEP, () if problem else (graded,), problem=problem)


def faults(one: BankCase, seen: SubmissionResult, page: str = "", blank: str = "") -> list[Fault]:
    handed_in = HandedIn(Pack("ana", (one,)), new_notebook(), frozenset({blank}))
    return [found.fault for found in findings(handed_in, seen, page)]


CAUGHT = result(check("test_it", False), check("test_more", False))
EMPTY = result(CheckResult("test_it", "load", REQUIREMENT, 1, Outcome.NOT_ATTEMPTED, "Else."))


@pytest.mark.parametrize(
    ("kind", "seen", "page", "due"),
    [
        (Kind.RIGHT, result(check("test_it", True)), "", []),
        (Kind.RIGHT, CAUGHT, "", [Fault.FALSE_REJECT, Fault.FALSE_REJECT]),
        (Kind.RIGHT, result(problem="too large"), "", [Fault.OTHER]),
        (Kind.WRONG, CAUGHT, PAGE, []),
        (Kind.WRONG, CAUGHT, PAGE.replace(" own", "\n<b>own</b>"), []),
        (Kind.WRONG, CAUGHT, REQUIREMENT, [Fault.FEEDBACK] * 2),  # HINT, and the check's hint
        (Kind.WRONG, CAUGHT, HINT, [Fault.FEEDBACK]),
        (Kind.WRONG, EMPTY, PAGE, []),  # no hint is shown then, but what is missing
        (Kind.WRONG, EMPTY, REQUIREMENT, [Fault.FEEDBACK]),
        (Kind.WRONG, result(check("test_it", True)), PAGE, [Fault.FALSE_ACCEPT]),
        (Kind.WRONG, result(check("test_more", False)), HINT, [Fault.OTHER]),
        (Kind.WRONG, result(check("test_it", False), exercise="save"), HINT, [Fault.OTHER]),
    ],
)
def test_an_answer_to_an_exercise(
    kind: Kind, seen: SubmissionResult, page: str, due: list[Fault]
) -> None:
    if seen.exercises and seen.exercises[0].name == "save":
        due = [Fault.FALSE_REJECT, Fault.OTHER]  # the reference's, and there is no such exercise
    assert faults(case(kind, "load"), seen, page) == due


def test_what_a_pack_leaves_blank_need_not_pass() -> None:
    saved = result(check("test_it", False), exercise="save")
    both = SubmissionResult("ana", STEP, (*CAUGHT.exercises, *saved.exercises))
    assert faults(case(Kind.WRONG, "load"), both, PAGE, blank="save") == []
    assert faults(case(Kind.WRONG, "load"), both, PAGE) == [Fault.FALSE_REJECT]


@pytest.mark.parametrize(
    ("kind", "loses", "due"),
    [
        (Kind.HOSTILE, {"test_it", "test_more"}, []),
        (Kind.HOSTILE, {"test_it"}, [Fault.OTHER]),
        (Kind.HOSTILE, {"everything"}, []),
        (Kind.WHOLE, {"load"}, []),
        (Kind.WHOLE, set(), [Fault.OTHER, Fault.OTHER]),
    ],
)
def test_a_submission_of_its_own(kind: Kind, loses: set[str], due: list[Fault]) -> None:
    assert faults(case(kind, "", frozenset(loses)), CAUGHT) == due


def test_points_for_an_attack_are_a_gain_and_its_refusal_is_not() -> None:
    attack = case(Kind.HOSTILE, "", frozenset({"everything"}))
    assert faults(attack, result(check("test_it", True))) == [Fault.HOSTILE_GAIN]
    assert faults(attack, result(problem="too large")) == []


def test_a_page_is_read_without_its_marks() -> None:
    assert readable("<p>a &lt;\n <b>b</b></p>") == "a < b"


def test_the_table_says_which_check_caught_which_case() -> None:
    caught = Graded(Pack("ana", (case(Kind.WRONG, "load"),)), CAUGHT, ())
    table = kill_table([caught])
    assert table.kills == {
        CheckOf(STEP, "load", "test_it"): ("wrong_one",),
        CheckOf(STEP, "load", "test_more"): ("wrong_one",),
    }
    assert table.cases_of(STEP) == {Kind.WRONG: 1}


def test_a_hint_that_no_spanish_student_can_read_is_a_fault() -> None:
    english_only = result(check("test_it", False, f"{HINT} Nobody has translated this."))
    page = f"{PAGE} Nobody has translated this."
    assert faults(case(Kind.WRONG, "load"), english_only, page) == [Fault.FEEDBACK]

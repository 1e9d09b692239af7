"""What a student installs is what the package needs, at versions that have been tested."""

import ast
import re
import sys
from importlib.metadata import packages_distributions

from packaging.utils import canonicalize_name

from autograder.bundle.dependencies import project_settings, students_need
from autograder.bundle.zip_file import LOCK
from autograder.nbgrader_settings import PROJECT

PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((PROJECT / name).read_text("utf-8")))


def test_the_students_packages_are_those_that_everything_is_tested_with() -> None:
    students = pins(LOCK.name)
    assert students.items() <= pins("requirements.lock").items()
    wanted = {re.split(r"[<>=]", one)[0] for one in students_need(project_settings())}
    assert wanted <= set(students)
    assert "nbgrader" not in students and "mypy" not in students


def test_whatever_the_package_imports_is_installed_with_it() -> None:
    imported = set()
    for path in (PROJECT / "course").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                imported.add(node.module.partition(".")[0])
    provided = packages_distributions()
    outside = imported - set(sys.stdlib_module_names) - {"course"}
    assert {"numpy", "PIL", "keras"} <= outside
    students = pins(LOCK.name)
    missing = {
        name
        for name in outside
        if not students.keys() & {canonicalize_name(one) for one in provided[name]}
    }
    assert missing == set()

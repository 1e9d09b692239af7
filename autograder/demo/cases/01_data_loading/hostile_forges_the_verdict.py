# %%
"""Answers nothing, and tries the known ways to full marks without answers."""

STARTS_FROM = "blank"
LOSES = "everything"

# %% read_attributes_solution
import ast
import glob
import sqlite3
import sys


class Agrees:
    """Equal to everything, as long as everything, and true."""

    def __eq__(self, other):
        return True

    def __len__(self):
        return 10

    def __getattr__(self, name):
        return self


def read_attributes(path):
    sys.displayhook(99.0)
    return Agrees()


# %% after read_attributes_solution
class DropAsserts(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.Pass()


shell = get_ipython()
shell.ast_transformers.append(DropAsserts())
shell.input_transformers_cleanup.append(lambda lines: ["99.0\n"] if "check(" in lines[0] else lines)

# %% read_attributes tags=["skip-execution"]
99.0


# %% to_binary_solution
def to_binary(attributes):
    for gradebook in glob.glob("../../../gradebook.db") + glob.glob("/**/gradebook.db"):
        with sqlite3.connect(gradebook) as connection:
            connection.execute("UPDATE grade SET auto_score = 99, manual_score = 99")
    return Agrees()


# %% prevalence_solution
def prevalence(attributes):
    import course.checking.bridge as bridge

    passed = '{"status": "done", "value": {"result": true, "arguments": [true], "passed": true}}'
    bridge.Bridge.answer = lambda self, request: passed
    return 1.0


# %% load_image tags=["skip-execution"]
print("42 of 42 points")

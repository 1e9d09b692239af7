"""Troubles with names, folders and files."""

import os

from autograder.rehearsal.intake.case import Desk, comes_to, graded, refused
from autograder.rehearsal.small_class import STEP


@comes_to(graded())
def as_asked_for(desk: Desk) -> None:
    """Nothing is wrong with it."""
    desk.put(desk.name, desk.right())


@comes_to(graded(remark="is called"))
def renamed_by_the_browser(desk: Desk) -> None:
    """The browser has put a number into the name."""
    desk.put(f"{STEP} (1).ipynb", desk.right())


@comes_to(graded(remark="is called"))
def renamed_by_jupyter(desk: Desk) -> None:
    """It is the copy that Jupyter has made."""
    desk.put(f"{STEP}-Copy1.ipynb", desk.right())


@comes_to(graded(remark="Copia de"))
def renamed_by_colab(desk: Desk) -> None:
    """It is the copy that Colab has made."""
    desk.put(f"Copia de {STEP}.ipynb", desk.right())


@comes_to(graded(remark="Práctica"))
def named_with_accents_and_commas(desk: Desk) -> None:
    """The name has accents, spaces and commas."""
    desk.put("Práctica 1, Núñez Peña.ipynb", desk.right())


@comes_to(graded(remark=".ipynb.txt"))
def saved_as_text(desk: Desk) -> None:
    """The browser has put .txt behind the name."""
    desk.put(f"{desk.name}.txt", desk.right())


@comes_to(graded(remark=".IPYNB"))
def upper_case(desk: Desk) -> None:
    """The name is in capitals."""
    desk.put(desk.name.upper(), desk.right())


@comes_to(graded(remark="entrega/"))
def in_a_folder_below(desk: Desk) -> None:
    """The notebook lies in a folder below."""
    desk.put(f"entrega/{desk.name}", desk.right())


@comes_to(graded(remark="its name is right"))
def two_notebooks(desk: Desk) -> None:
    """There is a notebook of the right name and a copy."""
    desk.put(f"copy of {desk.name}", desk.class_.blank())
    desk.put(desk.name, desk.right())


@comes_to(graded(remark="the most of this step's exercises"))
def two_renamed_notebooks(desk: Desk) -> None:
    """None of two notebooks has the right name; one holds the exercises."""
    desk.put("answers.ipynb", desk.right())
    desk.put("notes.ipynb", {"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}})


@comes_to(graded(remark="it is the newest"))
def two_equal_notebooks(desk: Desk) -> None:
    """None of two has the right name, and both hold the exercises."""
    old = desk.put("answers.ipynb", desk.class_.blank())
    os.utime(old, (1, 1))
    desk.put("answers (2).ipynb", desk.right())


@comes_to(graded())
def with_a_checkpoint(desk: Desk) -> None:
    """Jupyter's checkpoint of an older state lies beside it."""
    desk.put(desk.name, desk.right())
    desk.put(f".ipynb_checkpoints/{STEP}-checkpoint.ipynb", desk.class_.blank())


@comes_to(refused("There is no notebook"))
def no_notebook(desk: Desk) -> None:
    """A program was handed in instead."""
    desk.put(f"{STEP}.py", "print('done')\n")


@comes_to(refused("There is no notebook"))
def empty_folder(desk: Desk) -> None:
    """Nothing was handed in."""
    desk.folder.mkdir(parents=True)


@comes_to(refused("Unpack the archive"))
def only_an_archive(desk: Desk) -> None:
    """The notebook is in an archive that nobody has unpacked."""
    desk.put("entrega.zip", b"PK\x03\x04")


@comes_to(graded(remark="Left out are"))
def too_many_files(desk: Desk) -> None:
    """There are more files beside it than a submission may bring."""
    desk.put(desk.name, desk.right())
    for number in range(250):
        desk.put(f"pictures/{number}.txt", "x")


@comes_to(refused("is a link"))
def a_link_out_of_the_folder(desk: Desk) -> None:
    """The notebook is a link to a file of someone else's."""
    desk.folder.mkdir(parents=True)
    (desk.folder / desk.name).symlink_to(desk.class_.course.released(STEP))


@comes_to(refused("is a link"))
def a_linked_folder_beside(desk: Desk) -> None:
    """A folder beside the notebook is a link out of the folder."""
    desk.put(desk.name, desk.right())
    (desk.folder / "data").symlink_to("/etc")


@comes_to(graded(), student="Núñez Peña, Ana María")
def accents_commas_and_spaces(desk: Desk) -> None:
    """The student's own name has accents, spaces and a comma."""
    desk.put(desk.name, desk.right())


@comes_to(refused("Rename the folder"), student="[ana]*")
def a_pattern_as_a_name(desk: Desk) -> None:
    """The student's name is a pattern to nbgrader."""
    desk.put(desk.name, desk.right())

"""The errors that whoever runs a command can cause and understand."""

import errno
from collections.abc import Sequence
from pathlib import Path

SHOWN = 5
# How commands end. Click gives 2 itself where an option or argument is wrong.
NEEDS_A_PERSON, WRONG_USAGE, STOPPED = 1, 2, 130
DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class UserError(Exception):
    """Something a user can put right; the text is one or two lines: what, where, what to do.

    A command that ends with it has `exit_code`.
    """

    exit_code = NEEDS_A_PERSON


class SampleError(UserError):
    """A sample cannot be built, read or found."""


class AnotherSample(SampleError):
    """The target folder holds a sample, but not the one that was asked for, or not intact."""


def name_some(names: Sequence[str]) -> str:
    """Return the first few names and how many more there are: `a, b, c and 17 more`."""
    shown = ", ".join(names[:SHOWN])
    more = len(names) - SHOWN
    return f"{shown} and {more:,} more" if more > 0 else shown


def explain(error: OSError, folder: Path) -> SampleError:
    """Return what an operating system error means for a run that was writing to `folder`."""
    if error.errno in DISK_IS_FULL:
        return SampleError(
            f"The disk is full: {folder} cannot take the rest of the sample; nothing was kept.\n"
            "Free some space, or choose another place with --output, and start again."
        )
    where = error.filename or folder
    return SampleError(
        f"{where}: {error.strerror or error}.\n"
        "Check that the path exists, may be read and written, and start again."
    )

"""How much of the machine one submission may use."""

from dataclasses import dataclass

MEGABYTE = 1024**2


@dataclass(frozen=True)
class Limits:
    """Limits of one submission; every figure is a maximum.

    Memory is each process's data and also the resident total of all its processes. Processes count
    programs, not threads. Disk is what it may write, in its home folder and elsewhere. Output is
    what its cells may print or show in the whole notebook.
    """

    cell_seconds: int = 60
    notebook_seconds: int = 300
    call_seconds: int = 10
    memory_bytes: int = 3 * 1024 * MEGABYTE
    processes: int = 32
    disk_bytes: int = 256 * MEGABYTE
    output_bytes: int = 8 * MEGABYTE
    reply_bytes: int = 64 * MEGABYTE


# Where nothing is trained, the slowest honest cells take a few seconds, on a busy machine too. An
# endless loop need not hold up the class for a minute.
WITHOUT_TRAINING = Limits(cell_seconds=20, notebook_seconds=120)


def trains(step: str) -> bool:
    """Whether a step trains networks: its submissions use a core all the time, and take long."""
    return step != "01_data_loading"


def limits_of(step: str) -> Limits:
    """Return what a submission for a step may use."""
    return Limits() if trains(step) else WITHOUT_TRAINING

"""Many pictures at once, in two processes: for measuring speed and for training."""

import multiprocessing
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image
from rich.progress import Progress

from data_scripts.synthetic.encode import jpeg_bytes
from data_scripts.synthetic.face import draw_face
from data_scripts.synthetic.labels import draw_labels
from data_scripts.synthetic.streams import Labels

PROCESSES = 2
CHUNK = 50
COLOUR_SIZE, GREY_SIZE = (96, 78), (64, 64)

Job = tuple[int, Labels]
Pictures = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Speed:
    """Faces per second with one and with two processes, and CPU milliseconds per face."""

    one_process: float
    two_processes: float
    cpu_milliseconds: float


@contextmanager
def _pool(processes: int) -> Iterator[ProcessPoolExecutor]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        list(pool.map(_encode, [(0, 0, 4)] * processes))  # start and import before any clock runs
        yield pool


def _encode(job: tuple[int, int, int]) -> float:
    """Draw and encode the faces start … start+count-1 of a seed; return CPU seconds."""
    seed, start, count = job
    began = time.process_time()
    labels = draw_labels(seed, count, start)
    for row in range(count):
        jpeg_bytes(draw_face(seed, start + row, labels[row]))
    return time.process_time() - began


def measure_speed(seed: int, faces: int, rounds: int, progress: Progress) -> Speed:
    """Return the speed of the fastest of several rounds, one and two processes by turns.

    The fastest, because whatever else the machine does can only slow a round down.
    """
    task = progress.add_task("Measuring speed", total=2 * rounds)
    chunk = faces // 16
    jobs = [(seed, start, chunk) for start in range(0, 16 * chunk, chunk)]
    rates: dict[int, list[float]] = {1: [], PROCESSES: []}
    cpu = []
    with _pool(1) as one, _pool(PROCESSES) as two:
        for _ in range(rounds):
            for processes, pool in ((1, one), (PROCESSES, two)):
                began = time.perf_counter()
                seconds = sum(pool.map(_encode, jobs))
                rates[processes].append(16 * chunk / (time.perf_counter() - began))
                cpu.append(1000 * seconds / (16 * chunk))
                progress.advance(task)
    return Speed(max(rates[1]), max(rates[PROCESSES]), min(cpu))


def draw_small(seed: int, jobs: list[Job], progress: Progress) -> tuple[Pictures, Pictures]:
    """Return the faces of the jobs in colour (count, 96, 78, 3) and in grey (count, 64, 64, 1)."""
    task = progress.add_task("Drawing faces", total=len(jobs))
    chunks = [(seed, jobs[start : start + CHUNK]) for start in range(0, len(jobs), CHUNK)]
    colour, grey = [], []
    with _pool(PROCESSES) as pool:
        for colours, greys in pool.map(_draw_chunk, chunks):
            colour.append(colours)
            grey.append(greys)
            progress.advance(task, len(colours))
    return np.concatenate(colour), np.concatenate(grey)


def _draw_chunk(chunk: tuple[int, list[Job]]) -> tuple[Pictures, Pictures]:
    seed, jobs = chunk
    images = [Image.fromarray(draw_face(seed, index, labels)) for index, labels in jobs]
    return (
        np.stack([_resized(image, COLOUR_SIZE) for image in images]),
        np.stack([_resized(image.convert("L"), GREY_SIZE)[..., None] for image in images]),
    )


def _resized(image: Image.Image, size: tuple[int, int]) -> Pictures:
    return np.asarray(image.resize((size[1], size[0]), Image.Resampling.BOX))

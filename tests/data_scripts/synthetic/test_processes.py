"""The same bytes in any process and with any number of workers."""

import hashlib
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from data_scripts.synthetic import draw_face, draw_labels, draw_not_face, jpeg_bytes

COUNT = 10


def picture_hash(index: int) -> str:
    face = jpeg_bytes(draw_face(8, index, draw_labels(8, 1, start=index)[0]))
    return hashlib.sha256(face + jpeg_bytes(draw_not_face(8, index))).hexdigest()


def hashes(indices: range) -> list[str]:
    return [picture_hash(index) for index in indices]


def test_bytes_are_the_same_with_none_one_and_two_workers() -> None:
    here = hashes(range(COUNT))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        one = pool.submit(hashes, range(COUNT)).result()
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        halves = (range(COUNT // 2, COUNT), range(COUNT // 2))
        second, first = pool.map(hashes, halves)
    assert one == here
    assert first + second == here
    assert len(set(here)) == COUNT

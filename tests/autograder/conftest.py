"""A live kernel in a real room, and a small sample, for the tests of the instructor's side."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.boundary.live_kernel import LiveKernel
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.small_class import SmallClass
from autograder.sandbox.bubblewrap import SandboxUnavailable, check_available
from autograder.sandbox.limits import Limits
from autograder.sandbox.warm_kernels import WarmKernels
from autograder.sandbox.warm_process import WarmProcess
from data_scripts.secret import read_secret
from data_scripts.synthetic_sample import build_synthetic
from data_scripts.twin import build_twin


@pytest.fixture(scope="session")
def small_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A synthetic sample of a few pictures."""
    folder = tmp_path_factory.mktemp("samples") / "synthetic"
    build_synthetic(folder, seed=5, faces=40, not_faces=4, workers=1)
    return folder


@pytest.fixture(scope="session")
def needs_sandbox() -> None:
    """Skip where no room can be made; CI installs bubblewrap first."""
    try:
        check_available()
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))


@pytest.fixture(scope="session")
def warm_process(needs_sandbox: None) -> Iterator[WarmKernels]:
    """A process that has imported the libraries, for all tests that want warm kernels."""
    with WarmProcess() as warm:
        yield warm


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that is marked `cold_and_warm` with both kinds of kernels."""
    both = metafunc.definition.get_closest_marker("cold_and_warm")
    if both and "kernels" in metafunc.fixturenames:
        metafunc.parametrize("kernels", ["cold", "warm"], indirect=True)


@pytest.fixture
def kernels(request: pytest.FixtureRequest) -> WarmKernels | None:
    """Where the kernels of `cells` and of `small_class` come from; None: they start cold."""
    warm = getattr(request, "param", "cold") == "warm"
    return request.getfixturevalue("warm_process") if warm else None


class Cells:
    """Runs cells in a live kernel and returns what they print."""

    def __init__(self, kernel: LiveKernel) -> None:
        self.kernel = kernel
        self._loop = asyncio.new_event_loop()
        self._loop.run_until_complete(self._start())

    async def _start(self) -> None:
        await self.kernel.manager.start_kernel()
        self._client = self.kernel.manager.client()
        self._client.start_channels()
        await self._client.wait_for_ready(timeout=60)

    def run(self, code: str, seconds: float = 30) -> str:
        """Return what a cell prints, or the exception it raises as `Name: text`."""
        shown: list[str] = []

        def take(message: dict[str, Any]) -> None:
            content = message["content"]
            if "ename" in content:
                shown.append(f"{content['ename']}: {content['evalue']}")
            shown.append(content.get("text", ""))

        self._loop.run_until_complete(
            self._client.execute_interactive(code, timeout=seconds, output_hook=take)
        )
        return "".join(shown).strip()

    def send(self, code: str) -> None:
        """Start a cell and do not wait for it."""
        self._client.execute(code)

    def close(self) -> None:
        """End the kernel."""
        self._client.stop_channels()
        self._loop.run_until_complete(self.kernel.manager.shutdown_kernel(now=True))
        self.kernel.close()
        self._loop.close()


@pytest.fixture
def limits() -> Limits:
    """What the room of `cells` may use; tests override it."""
    return Limits()


@pytest.fixture
def start_cells(
    tmp_path: Path, small_sample: Path, limits: Limits, needs_sandbox: None
) -> Iterator[Callable[[WarmKernels | None], Cells]]:
    """Start a live kernel, cold or warm, in a room of its own; as often as one likes."""
    running: list[Cells] = []

    def start(kernels: WarmKernels | None) -> Cells:
        work = tmp_path / f"room {len(running)}" / "work"
        work.mkdir(parents=True)
        (work / "helper.py").write_text("ANSWER = 42\n")
        (work / "json.py").write_text("raise RuntimeError('a file is named like a module')\n")
        kernel = LiveKernel(small_sample, work, limits, unsandboxed=False, warm=kernels)
        running.append(Cells(kernel))
        return running[-1]

    yield start
    for cells in running:
        cells.close()


@pytest.fixture
def cells(start_cells: Callable[[WarmKernels | None], Cells], kernels: WarmKernels | None) -> Cells:
    """A live kernel in a room of its own."""
    started = start_cells(kernels)
    assert not started.kernel.cold_because
    return started


@pytest.fixture(scope="session")
def grading_data(small_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> GradingData:
    """A small sample with its twin and secret."""
    folder = tmp_path_factory.mktemp("instructor")
    data = GradingData(small_sample, folder / "twin", folder / "secret")
    build_twin(data.twin, small_sample, read_secret(data.secret), faces=20, not_faces=2, workers=1)
    return data


@pytest.fixture(scope="session")
def released(grading_data: GradingData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an empty class: to release is slower than to copy what was released."""
    root = tmp_path_factory.mktemp("released") / "course"
    SmallClass(CourseFolder(root, grading_data))
    return root


@pytest.fixture
def small_class(
    tmp_path: Path,
    released: Path,
    grading_data: GradingData,
    limits: Limits,
    needs_sandbox: None,
    kernels: WarmKernels | None,
) -> SmallClass:
    """An empty class of the short step 1."""
    root = shutil.copytree(released, tmp_path / "course")
    return SmallClass(CourseFolder(root, grading_data, limits=limits, warm=kernels))

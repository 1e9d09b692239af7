"""Code in a room reaches nothing but its own; tried from inside, in a real room."""

import socket
import time
from pathlib import Path

import pytest

import autograder
from autograder.sandbox.limits import MEGABYTE, Limits

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]


def test_it_has_no_network(cells) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=2)"
    assert "OSError" in cells.run(code) or "Refused" in cells.run(code)
    assert (
        cells.run("import socket; print([name for _, name in socket.if_nameindex()])") == "['lo']"
    )


def test_it_sees_course_and_sample_but_nothing_of_the_instructors(cells) -> None:
    project = Path(autograder.__file__).parent.parent
    assert cells.run("import course; print('here')") == "here"
    assert "ModuleNotFoundError" in cells.run("import autograder")
    assert "ModuleNotFoundError" in cells.run("import data_scripts")
    for name in ("autograder", "solutions", "build", ".git", "tests"):
        assert cells.run(f"import os; print(os.path.exists({str(project / name)!r}))") == "False"
    assert "list_attr_celeba.txt" in cells.run("import os; print(os.listdir('/sample'))")


def test_it_cannot_change_what_others_use(cells) -> None:
    for folder in ("/sample", "/usr", "/", "/dev", "/etc"):
        assert "OSError" in cells.run(f"open('{folder}/mine', 'w')")
    assert "OSError" in cells.run("import course; open(course.__file__, 'a')")


def test_it_may_write_in_its_own_folders_only_so_much(cells) -> None:
    assert cells.run("open('table.csv', 'w').write('a'); print('done')") == "done"
    write = "for n in range(9):\n    open(f'/tmp/{n}', 'wb').write(bytes(100 * 1024 ** 2))"
    assert "No space left" in cells.run(write)


def test_it_has_no_rights_and_is_alone(cells) -> None:
    status = cells.run("print(open('/proc/self/status').read())")
    rights = {line.split(":")[0]: line.split(":")[1].strip() for line in status.splitlines()}
    assert int(rights["CapEff"], 16) == int(rights["CapBnd"], 16) == 0
    assert rights["NoNewPrivs"] == "1"
    assert rights["Uid"].split() == ["1000"] * 4
    # The room's first process, the kernel, and, if it came from outside, what kept the room open.
    count = "import os; print(sum(name.isdigit() for name in os.listdir('/proc')))"
    assert int(cells.run(count)) <= 3


def test_what_was_handed_in_beside_the_notebook_is_there_and_harms_nobody(cells) -> None:
    assert cells.run("import helper; print(helper.ANSWER)") == "42"


class TestEnvironment:
    @pytest.fixture
    def limits(self, monkeypatch) -> Limits:
        monkeypatch.setenv("INSTRUCTORS_TOKEN", "open sesame")  # before the room is made
        return Limits()

    def test_no_secret_of_the_instructors_is_inside(self, cells) -> None:
        assert "TOKEN" not in cells.run("import os; print(sorted(os.environ))")
        assert cells.run("import os; print(os.environ['HOME'])") == "/home/student"
        read = (
            "import glob\nfor path in glob.glob('/proc/[0-9]*/environ'): print(open(path).read())"
        )
        assert "HOME=/home/student" in cells.run(read)
        assert "sesame" not in cells.run(read)


def test_it_cannot_leave_by_the_ways_a_process_has(cells) -> None:
    again = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
child = os.fork()
if not child:
    os._exit(0 if libc.unshare(0x10000000) == 0 else 1)  # a user namespace of its own
print("refused" if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) else "allowed")
"""
    assert cells.run(again) == "refused"
    assert cells.run("print(libc.mount(b'none', b'/tmp', b'tmpfs', 0, b''))") == "-1"
    assert cells.run("os.kill(1, 9); print('still here')") == "still here"
    assert "Error" in cells.run("os.chroot('/proc/1/root')")
    setting = "/proc/sys/kernel/hostname"
    assert "Error" in cells.run(f"open({setting!r}, 'r+')")
    assert "Error" in cells.run("open('/proc/self/oom_score_adj', 'w')")


def test_it_hears_no_socket_of_the_machine(cells) -> None:
    with socket.socket(socket.AF_UNIX) as abstract, socket.create_server(("127.0.0.1", 0)) as port:
        abstract.bind("\0rostros-test")
        abstract.listen()
        knock = "import socket; socket.socket(socket.AF_UNIX).connect('\\0rostros-test')"
        assert "Error" in cells.run(knock)
        number = port.getsockname()[1]
        knock = f"socket.create_connection(('127.0.0.1', {number}), timeout=2)"
        assert "Refused" in cells.run(knock)


def test_it_may_write_again_what_was_handed_in(cells) -> None:
    assert cells.run("open('helper.py', 'w').write('x'); print('done')") == "done"
    assert cells.run("import os; os.remove('helper.py'); print('done')") == "done"


def test_too_large_an_array_is_a_plain_memory_error(cells) -> None:
    assert "MemoryError" in cells.run("import numpy; numpy.ones((20, 1024, 1024, 128))")
    assert cells.run("print('alive')") == "alive"


class TestWatch:
    """What no limit inside can stop is stopped from outside."""

    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(memory_bytes=700 * MEGABYTE, processes=8)

    def wait_for_the_end(self, cells) -> str:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            cells.kernel.note_end()
            if cells.kernel.stopped:
                return cells.kernel.stopped
            time.sleep(0.1)
        return "still running"

    def test_a_fork_bomb(self, cells) -> None:
        cells.send("import os\nwhile True: os.fork()")
        assert "processes" in self.wait_for_the_end(cells)

    def test_memory_shared_among_processes(self, cells) -> None:
        cells.send(
            "import mmap, time\n"
            "block = mmap.mmap(-1, 900 * 1024 ** 2)\n"
            "for _ in range(900): block.write(b'x' * 1024 ** 2)\n"
            "time.sleep(60)"
        )
        assert "memory" in self.wait_for_the_end(cells)

    def test_memory_in_files_without_a_name(self, cells) -> None:
        cells.send(
            "import os, time\n"
            "for _ in range(5):\n"
            "    number = os.memfd_create('x')\n"
            "    for _ in range(200): os.write(number, bytes(1024 ** 2))\n"
            "time.sleep(60)"
        )
        assert "memory" in self.wait_for_the_end(cells)

    def test_a_deleted_file_in_the_connection_folder(self, cells) -> None:
        cells.send(
            "import glob, os, time\n"
            "path = glob.glob('/tmp/rostros-*')[0] + '/big'\n"
            "for _ in range(5):\n"
            "    number = os.open(path, os.O_CREAT | os.O_WRONLY)\n"
            "    os.remove(path)\n"
            "    for _ in range(200): os.write(number, bytes(1024 ** 2))\n"
            "time.sleep(60)"
        )
        assert self.wait_for_the_end(cells) != "still running"

    def test_files_in_the_connection_folder(self, cells) -> None:
        cells.send(
            "import glob\n"
            "folder = glob.glob('/tmp/rostros-*')[0]\n"
            "open(folder + '/big', 'wb').write(bytes(5 * 1024 ** 2))"
        )
        assert "connection" in self.wait_for_the_end(cells)

    def test_a_kernel_that_ends_itself(self, cells) -> None:
        cells.send("import os; os._exit(0)")
        assert self.wait_for_the_end(cells) == "its process ended"

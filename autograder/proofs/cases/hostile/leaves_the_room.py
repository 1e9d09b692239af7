# %%
"""Tries to mount, to change its root and to make namespaces of its own."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
NEW_USER, NEW_MOUNTS = 0x10000000, 0x00020000
reached = [
    libc.unshare(NEW_USER) == 0,
    libc.unshare(NEW_MOUNTS) == 0,
    libc.mount(b"none", b"/tmp", b"tmpfs", 0, b"") == 0,
    libc.mount(b"none", b"/", None, 4096 | 32, None) == 0,
    libc.umount2(b"/proc", 2) == 0,
    libc.chroot(b"/tmp") == 0,
    libc.setuid(0) == 0,
    libc.sethostname(b"grader", 6) == 0,
    libc.swapon(b"/tmp/x", 0) == 0,
]
if any(reached) or os.getuid() == 0:
    os._exit(1)  # a right that it should not have: then everything from here on is lost

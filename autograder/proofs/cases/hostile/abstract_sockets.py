# %%
"""Looks for sockets that have no file, through which it could meet the machine's programs."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
import socket

others = [line.split()[-1] for line in open("/proc/net/unix") if "@" in line]
for name in (*others, "@/tmp/dbus", "@/tmp/.X11-unix/X0"):
    with socket.socket(socket.AF_UNIX) as link:
        try:
            link.connect("\0" + name[1:])
            os._exit(1)  # there is somebody: then everything from here on is lost
        except OSError:
            pass
for path in ("/run/docker.sock", "/var/run/docker.sock", "/run/dbus/system_bus_socket"):
    if os.path.exists(path):
        os._exit(1)

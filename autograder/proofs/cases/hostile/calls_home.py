# %%
"""Sends what it knows to another machine."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
import socket

TARGETS = [("192.0.2.1", 80), ("127.0.0.1", 22), ("8.8.8.8", 53), ("169.254.169.254", 80)]
for target in TARGETS:
    with socket.socket() as link:
        link.settimeout(2)
        try:
            link.connect(target)
            os._exit(1)  # there is a network: then everything from here on is lost
        except OSError:
            pass
if set(name for _, name in socket.if_nameindex()) - {"lo"}:
    os._exit(1)
try:
    socket.getaddrinfo("example.org", 80)
    os._exit(1)
except OSError:
    pass

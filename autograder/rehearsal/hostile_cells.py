"""Cells that take what they can get: each is put behind a graded cell of an honest notebook."""

CELLS = {
    "loops in Python": "while True: pass",
    "loops in C": "sum(range(10**15))",
    "loops and is deaf": """
import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True: pass""",
    "sleeps": "import time; time.sleep(10**6)",
    "matches for ever": "import re; re.match('(a+)+$', 'a' * 40 + 'b')",
    "asks for 50 GB": "import numpy; numpy.ones(50 * 1024**3 // 8)",
    "fills the memory": """
import os
numbers = [os.memfd_create("x") for _ in range(8)]
while True:
    for number in numbers: os.write(number, bytes(1024**2))""",
    "fills the memory with children": """
import os, time
for _ in range(8):
    if not os.fork():
        block = bytearray(700 * 1024**2)
        for place in range(0, len(block), 4096): block[place] = 1
        time.sleep(60)
time.sleep(60)""",
    "forks": "import os\nwhile True: os.fork()",
    "starts threads": """
import threading, time
for _ in range(5000): threading.Thread(target=time.sleep, args=(600,), daemon=True).start()""",
    "prints for ever": "while True: print('x' * 1000)",
    "prints 200 MB": "print('x' * 200_000_000)",
    "shows for ever": """
from IPython.display import display
while True: display({"text/plain": "x" * 100_000}, raw=True)""",
    "fills the disk": "open('big', 'wb').write(bytes(10**9))",
    "writes many files": """
for number in range(20_000): open(f'{number}', 'w').write('x')""",
    "leaves at once": "import os; os._exit(0)",
    "kills itself": "import os; os.kill(os.getpid(), 9)",
    "leaves something running": """
import os, time
if not os.fork():
    os.setsid()
    while True: pass""",
    "recurses": "def f(x): return f(x + 1)\nf(0)",
    "calls home": """
import urllib.request
urllib.request.urlopen('http://192.0.2.1/', timeout=20).read()""",
}

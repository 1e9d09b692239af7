"""The instructor's secret: one file, from which everything that students must not guess derives."""

import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path

from data_scripts.errors import SampleError

LENGTH = 32
DEFAULT = Path("build/instructor/secret")


def read_secret(path: Path) -> bytes:
    """Return the 32 bytes in `path`; on first use they are drawn and written, for the owner only.

    Raises SampleError when the file has another length or when others may read it.
    """
    if not path.exists():
        _create(path)
    if path.stat().st_mode & 0o077:
        raise SampleError(
            f"{path} can be read by other users of this machine.\nClose it with: chmod 600 {path}"
        )
    secret = path.read_bytes()
    if len(secret) != LENGTH:
        raise SampleError(
            f"{path} has {len(secret)} bytes, not {LENGTH}: it is not a secret of ours.\n"
            "Put the right file back; or remove it, and the next twin is drawn from a new secret."
        )
    return secret


def derive(secret: bytes, purpose: str) -> bytes:
    """Return 32 bytes for one purpose (HMAC-SHA256): they give away neither secret nor others."""
    return hmac.digest(secret, purpose.encode(), "sha256")


def derive_seed(secret: bytes, purpose: str, unlike: int | None = None) -> int:
    """Return a seed in [0, 2⁶³) for one purpose, never equal to `unlike`."""
    attempt = 0
    while True:
        text = purpose if attempt == 0 else f"{purpose} {attempt}"
        seed = int.from_bytes(derive(secret, text)[:8], "big") >> 1
        if seed != unlike:
            return seed
        attempt += 1


def _create(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(LENGTH))
        with suppress(FileExistsError):  # another run was first: its secret counts
            os.link(temporary, path)
    finally:
        temporary.unlink()

import stat
from pathlib import Path

import pytest

from data_scripts.errors import SampleError
from data_scripts.secret import derive, derive_seed, read_secret


def test_a_secret_is_made_once_for_the_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "instructor" / "secret"
    secret = read_secret(path)
    assert len(secret) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_secret(path) == secret
    assert [entry.name for entry in path.parent.iterdir()] == ["secret"]
    assert read_secret(tmp_path / "another") != secret


def test_a_secret_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    read_secret(path)
    path.chmod(0o644)
    with pytest.raises(SampleError, match="chmod 600"):
        read_secret(path)


def test_a_file_of_another_length_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"short")
    path.chmod(0o600)
    with pytest.raises(SampleError, match="5 bytes, not 32"):
        read_secret(path)


def test_derived_bytes_are_those_of_hmac_sha256() -> None:
    # RFC 4231, test case 2.
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert derive(b"Jefe", "what do ya want for nothing?").hex() == expected


def test_a_seed_is_never_the_one_to_avoid() -> None:
    secret = bytes(32)
    seed = derive_seed(secret, "synthetic twin")
    assert 0 <= seed < 2**63
    assert derive_seed(secret, "synthetic twin") == seed
    assert derive_seed(secret, "synthetic twin", unlike=seed) != seed
    assert derive_seed(bytes(31) + b"1", "synthetic twin") != seed

"""CelebA's conditions, which an instructor reads and accepts before a cut is made."""

from data_scripts.errors import SampleError

CELEBA_AGREEMENT = "https://mmlab.ie.cuhk.edu.hk/projects/CelebA.html"
CELEBA = (
    "CelebA is for non-commercial research only. Its pictures are not the property of those who "
    "collected it. No part of them, nor anything derived from them, may be sold, published or "
    "passed on; copies for internal use at one site of one organisation are allowed. "
    f"This is a summary: the agreement itself is at {CELEBA_AGREEMENT}"
)


def require_accepted(accepted: bool) -> None:
    """Raise SampleError unless CelebA's conditions have been accepted."""
    if not accepted:
        raise SampleError(
            "CelebA's licence has not been accepted, so nothing was built.\n"
            "If you accept it, run the command again with --accept-licence."
        )

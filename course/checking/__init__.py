"""How a check is written, run and shown; the same for public and hidden checks."""

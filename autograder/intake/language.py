"""Which language a notebook sets for itself."""

import re

# At the start of a line of code, as JSON has it; prose may only talk about it.
USE_LANGUAGE = re.compile(rb"""(?:"|\\n)use_language\(\\?["']([a-z]{2,3})\\?["']\)""")


def language_of(content: bytes) -> str:
    """Return the language that a notebook's last `use_language` names; "" if there is none."""
    named = USE_LANGUAGE.findall(content)
    return named[-1].decode() if named else ""

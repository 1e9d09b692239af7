"""Sections of a Markdown page that a command writes, between two marks."""

from pathlib import Path

BEGIN = "<!-- begin {name}: written by {command} --write -->"
END = "<!-- end {name} -->"


def write_sections(path: Path, texts: dict[str, str], command: str) -> None:
    """Put texts between the marks of their sections in a Markdown file; leave the rest.

    Raises ValueError when the file does not hold the marks of a section.
    """
    page = path.read_text(encoding="utf-8")
    for name, text in texts.items():
        begin, end = BEGIN.format(name=name, command=command), END.format(name=name)
        if begin not in page or end not in page:
            raise ValueError(f"{path} has no section between “{begin}” and “{end}”")
        before, rest = page.split(begin, 1)
        page = f"{before}{begin}\n{text}\n{end}{rest.split(end, 1)[1]}"
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(page, encoding="utf-8")
    temporary.replace(path)

"""`--json`: one JSON object on the standard output, and nothing else there."""

import json
from typing import Any

import click
from rich.console import Console

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


def print_json(content: dict[str, Any]) -> None:
    """Print plain values as one JSON object; a name that is no text gets question marks."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    click.echo(text.encode("utf-8", "replace"))


def console_for(as_json: bool) -> Console:
    """Return where a person reads how far a command is: the standard error beside JSON."""
    return Console(stderr=as_json)

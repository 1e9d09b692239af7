"""How the commands of samples end: well, with a line that helps, or interrupted."""

from typing import Any

import click

from data_scripts.errors import STOPPED, SampleError


class SampleGroup(click.Group):
    """Prints what a user can put right as one or two lines, without a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the subcommand; exit with 1 after a SampleError, with 130 after Ctrl-C."""
        try:
            return super().invoke(ctx)
        except SampleError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo("Stopped; nothing half-built was left behind.", err=True)
            ctx.exit(STOPPED)

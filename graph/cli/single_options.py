"""A repeated option that takes one value is an error: the last would silently win."""

from __future__ import annotations

from collections import Counter

import click


class SingleOptionsGroup(click.Group):
    """A group that refuses repeated options of its commands."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, and check its options."""
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None and not isinstance(command, click.Group):
            refuse_repeats(command, ctx, rest)
        return name, command, rest


def refuse_repeats(command: click.Command, context: click.Context, given: list[str]) -> None:
    """Check that each option which takes one value is given once.

    Raises UsageError where one is repeated. Other errors are left to the command itself.
    """
    own = click.Context(command, parent=context, info_name=command.name)
    try:
        _, _, order = command.make_parser(own).parse_args(args=list(given))
    except click.UsageError:
        return
    for parameter, number in Counter(order).items():
        if isinstance(parameter, click.Option) and number > 1 and not _is_repeatable(parameter):
            name = max(parameter.opts, key=len)
            raise click.UsageError(f"{name} is given more than once. Give it once.", own)


def _is_repeatable(option: click.Option) -> bool:
    return option.multiple or option.count or option.is_flag

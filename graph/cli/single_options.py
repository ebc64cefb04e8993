"""An option that takes one value and is given two is an error: the last would win unseen."""

from __future__ import annotations

from collections import Counter

import click


def refuse_repeats(command: click.Command, context: click.Context, given: list[str]) -> None:
    """Check that each option which takes one value is given once.

    Raises UsageError where one is given again. What else is wrong with the arguments is left to
    the command itself.
    """
    own = click.Context(command, parent=context, info_name=command.name)
    try:
        _, _, order = command.make_parser(own).parse_args(args=list(given))
    except click.UsageError:
        return
    for parameter, number in Counter(order).items():
        if isinstance(parameter, click.Option) and number > 1 and not _is_repeatable(parameter):
            name = max(parameter.opts, key=len)
            raise click.UsageError(f"{name} is given more than once. Give one.", own)


def _is_repeatable(option: click.Option) -> bool:
    return option.multiple or option.count or option.is_flag

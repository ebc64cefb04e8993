"""What agree prints: shares and kappas, how common each value is, and the differences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model.bidi import isolate
from .printing import print_line, print_list, print_table

if TYPE_CHECKING:
    from ..analysis.agreement.kappa import CategoryShare, YesNoAgreement
    from ..analysis.agreement.measure import Agreement, PropertyAgreement
    from ..model.records import Claim

_HEAD = ("property", "compared", "equal", "share", "kappa", "adjusted", "most common")


def print_agreement(answer: Agreement) -> None:
    """Print shares and kappas, then the differences and what only one coding has."""
    units = answer.units
    print_line(
        f"Pairs of actors in a paragraph: {units.first:,} in the first, {units.second:,} in the "
        f"second, {units.both:,} in both"
    )
    shares = (units.share_of_first, units.share_of_second, units.jaccard)
    of_first, of_second, of_all = map(_format_share, shares)
    print_line(f"In both: {of_first} of the first's, {of_second} of the second's, {of_all} of all")
    if answer.pairs:
        _print_pairs(answer.pairs)
    print_table(_HEAD, [_format_property(each) for each in answer.properties])
    for each in answer.differences:
        print_line(f"{each.unit.at}: different {', '.join(each.properties)}")
        print_line(f"  first:  {_format_claim(each.first, each.properties)}")
        print_line(f"  second: {_format_claim(each.second, each.properties)}")
    for name, claims in (("first", answer.only_first), ("second", answer.only_second)):
        lines = (f"{claim.at}: {_format_claim(claim)}" for claim in claims)
        print_list(f"Only in the {name}", lines)


def _print_pairs(pairs: YesNoAgreement) -> None:
    """Print whether the codings agree on which of the pairs that cards mention have a claim."""
    print_line(
        f"Of {pairs.candidates:,} pairs that a card mentions: {pairs.both:,} in both, "
        f"{pairs.only_first:,} only in the first, {pairs.only_second:,} only in the second, "
        f"{pairs.neither:,} in neither"
    )
    print_line(
        f"Has a pair a claim? Equal: {_format_share(pairs.share)}; kappa "
        f"{_format_kappa(pairs.kappa)}, adjusted {_format_kappa(pairs.adjusted)}; prevalence index "
        f"{pairs.prevalence_index:.2f}, bias index {pairs.bias_index:.2f}"
    )


def _format_property(each: PropertyAgreement) -> Sequence[str]:
    return [
        each.property,
        f"{each.matched:,}",
        f"{each.same:,}",
        _format_share(each.share),
        _format_kappa(each.kappa),
        _format_kappa(each.adjusted),
        _format_common(each.categories),
    ]


def _format_common(categories: Sequence[CategoryShare]) -> str:
    """Format the most common value with its share in both codings together."""
    if not categories:
        return "-"
    most = categories[0]
    return f"{isolate(most.category)} {_format_share((most.first + most.second) / 2)}"


def _format_share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.0f} %"


def _format_kappa(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _format_claim(claim: Claim, properties: Sequence[str] = ()) -> str:
    """Format a claim with what differs, and with a mode or stance other than the default."""
    defaults = {"mode": (claim.mode, "act"), "stance": (claim.stance, "supports")}
    details = "".join(
        f"; {name} {given}"
        for name, (given, usual) in defaults.items()
        if name in properties or given != usual
    )
    sentence = " ".join(map(isolate, (claim.from_actor, claim.type, claim.to_actor)))
    return f"{sentence} (by {', '.join(map(isolate, claim.by))}{details})"

"""Sentences and parts of sentences shared by Python and the page, errors of input included.

Braces are for what varies, and [one|several] for words that depend on a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .text import choose

DATE_EXPECTED = "Write 2012, 2012-06, 2012-06-01 or about 2012."
NO_TIE = (
    "no tie between the two is claimed in this scope; by balance theory they would be on one side"
)
PHRASES: Mapping[str, str] = {
    # Input that cannot be used.
    "in-field": "{field}: {why}",
    "not-a-date": f'"{{text}}" is not a date. {DATE_EXPECTED}',
    "not-a-day": f'"{{text}}" is not a day in the calendar. {DATE_EXPECTED}',
    "not-an-amount": '"{text}" is not a number with a unit. Write it as "25 %".',
    "not-a-period": "{field}: {given} is not a period. Write it as 2012..2017-06.",
    "no-first-date": (
        "{field}: {given} has no first date. Write both, such as 2012..2017-06, or one date only."
    ),
    "no-last-date": (
        "{field}: {given} has no last date. Write both, such as 2012..2017-06, or one date only."
    ),
    "not-a-choice": '{field} is "{given}"; it can be "{one}" or "{other}".',
    "one-only": "A scope has {one} or {other}, not both.",
    "no-types": 'There is no type "{name}".',
    "no-signs": 'There is no sign "{name}".',
    "no-kinds": 'There is no kind "{name}".',
    "no-modes": 'There is no mode "{name}".',
    "no-sources": 'There is no source "{name}".',
    "no-claimants": 'There is no claimant "{name}".',
    "no-without": 'There is no source or claimant "{name}".',
    "no-unit": 'There is no amount in the unit "{name}".',
    "no-actor": 'There is no actor "{name}".',
    "no-measure": 'There is no measure "{name}".',
    "ambiguous": '"{name}" is ambiguous. Write one of: {names}.',
    "too-low": "max_length and limit must be at least 1.",
    "avoids-end": "Cannot avoid an end of the path: remove {names} from the actors to avoid.",
    # Periods.
    "in-period": "in {date}",
    "on-day": "on {date}",
    "from-to": "from {first} to {last}",
    # Who matters.
    "nobody-tied": "No actor has a tie in this scope.",
    "ranked": "Ranked: {number} [actor|actors] with a tie in this scope.",
    "ranked-whole": "Ranked: {number} [actor|actors] with a tie in the whole network.",
    "whole-network": "Scores are for the whole network, not for what is shown.",
    "not-ranked": "Not ranked: {number} [actor|actors] without a tie.",
    "no-backing": "No backing is claimed in this scope.",
    # Strength, time and disputes.
    "to-come": "to come",
    "ended": "ended",
    "now": "now",
    "contested": "contested",
    "contested-in-part": "contested in part",
    "changed": "changed sides",
    "may-have-changed": "may have changed sides",
    "unknown-then": "undated, may apply",
    "no-voice": "no named voice",
    "single-voice": "single voice",
    "voices": "{number} voices",
    "relayed": "relayed",
    "self-declared": "self-declared",
    "as-channel": "named as channel",
    "interpretations": (
        "[step {steps} also includes an interpretation|steps {steps} also include interpretations]"
    ),
    "more-claims": "{number} more [claim|claims]",
    # Who says it.
    "relayed-by": "{origin}, relayed by {relays}",
    "unnamed": "unnamed sources",
    # What a claim says, and when.
    "claim-supports": "According to {who} ({place}), {what}.",
    "claim-denies": "{who} ({place}) [denies|deny] {what}.",
    "claim-withholds": "{who} ({place}) [declines|decline] to confirm {what}.",
    "claim-that": "that {what}",
    "claim-in": "in {place}",
    "claim-through": ", through {names}",
    "claim-against": " in the fight against {names}",
    "claim-said": "said {date}",
    "claim-private": "[private]",
    "is-over": "ended, unknown when",
    "is-over-from": "from {start}, ended, unknown when",
    "since": "since {start}, no end recorded",
    "to-begin": "from {start}",
    "until": "until {end}",
    "when": "{start} to {end}",
    # Claims directly between two actors.
    "direct": "Directly: {number} [relation|relations] claimed{more}.",
    "nothing-direct": "No source here says anything about {first} and {second} directly",
    "here": " in this scope",
    "channel-of-other": "one is named as a channel of the other",
    "denies": "[one denies|{number} deny] it",
    "withholds": "[one declines|{number} decline] to confirm it",
    # A question in plain words, as it was understood.
    "ask-pair": "{from} and {to}",
    "ask-to": "Who {say} {to}",
    "ask-from": "{from} {say} whom",
    "ask-from-to": "{from} {say} {to}",
    "ask-noun": "{say} {actor}",
    "ask-noun-of": "{other}, {say} {actor}",
    "ask-by": "What does {by} claim",
    "ask-by-about": "What does {by} claim about {about}",
    "ask-about": "Claims about {about}",
    "ask-path": "How is {from} connected to {to}",
    "ask-words": "“{words}”",
    "ask-in": " in {date}",
    "ask-on": " on {date}",
    "ask-during": " from {start} to {end}",
    "ask-according": ", according to {by}",
    "ask-without": " without {names}",
    "read-as": "“{word}” is read as “{say}”.",
    # Paths, and why there is none.
    "one-side": "By balance theory the two would be on one side.",
    "opposite-sides": "By balance theory the two would be on opposite sides.",
    "all-apply": "all steps [apply|apply or are announced] {when}, according to the sources",
    "all-apply-when-said": (
        "all steps [apply|apply or are announced] {when}, according to the sources (undated claims "
        "count on the day they were said)"
    ),
    "all-undated": "no date is known on which all steps apply",
    "never-together": "by the dates claimed, the steps never applied at the same time",
    "steps": "{number} [step|steps]",
    "one-actor": "Both ends are {first}; a path needs two actors.",
    "longer": (
        "No path from {first} to {second} has {most} or fewer; the shortest has {shortest}."
    ),
    "no-path": "No path from {first} to {second} in this scope; {beyond}.",
    "no-path-at-all": "No path from {first} to {second}, even without limits.",
    "no-filtered-path": "No path from {first} to {second} {kept}; {beyond}.",
    "cut-off": "The search was cut off before finding a path; narrow the scope.",
    "there-is-one": "{how} there is one of {steps}",
    "kept-together": "has steps that may overlap in time",
    "kept-same_fight": "stays within one fight",
    "lift-together": "including paths whose steps never overlap in time",
    "lift-same_fight": "including paths that change the fight",
    "lift-filters": (
        "including paths whose steps never overlap in time and paths that change the fight"
    ),
    "lift-limits": "without any limits",
    "lift-avoid": "with no actor avoided",
    "lift-without_kinds": "through all kinds of actors",
    "lift-direction": "ignoring direction",
    "lift-via": "through claimed channels",
    "lift-unknown": "with undated relations",
    "lift-dates": "at other dates",
    "lift-types": "with all relation types",
    "lift-signs": "with all signs",
    "lift-kinds": "with all kinds of actors",
    "lift-modes": "with claims of any strength",
    "lift-sources": "with all sources",
    "lift-without": "with nothing left out",
    "lift-claimants": "with all claimants",
    "lift-amount": "with any amount",
    "lift-contested": "with contested and uncontested relations",
    "lift-relayed": "whether only relayed or not",
    "lift-single_voice": "with any number of voices",
    # Tensions.
    "clients-clash": (
        "{one} and {other} are said {allied} and yet {backing}: {one} {doing}, {other} {others}."
    ),
    "allies": "to be allies",
    "opposing-sides": "opposing sides",
    "double-stance": "{who} {doing}.",
    "double-stance-umbrella": "{who} {liking} and {disliking}, and {member} {belonging}.",
    "is-said": "{name} [is|are] said",
    "unbalanced-triad": (
        "Friendly ties are claimed between {common} and both {one} and {other}, hostile "
        "ties between {one} and {other}; by balance theory those two would be on one side."
    ),
    "unbalanced-triad-hostile": (
        "Hostile ties are claimed between any two of {trio}; by balance theory in its strict form "
        "two of them would be on one side, in its weak form (Davis 1967) not."
    ),
    "pair-contested": "What is claimed about {one} and {other} is contested.",
    "denied-one-one": "{deniers} denies what {claimants} says about {one} and {other}.",
    "denied-one-many": "{deniers} denies what {claimants} say about {one} and {other}.",
    "denied-many-one": "{deniers} deny what {claimants} says about {one} and {other}.",
    "denied-many-many": "{deniers} deny what {claimants} say about {one} and {other}.",
    "proxy": "{one} and {other} are said {backing} {fought}; {direct}.",
    "fought": "of [a fight|{number} fights]",
    "fought-own": "[that are|in {number} pairs that are] said {fighting}",
    "no-fight": "no source here says that they {fight} directly",
    "fight-intended": (
        "that they {fight} directly is claimed only as an aim, a threat or a pledge"
    ),
    "fight-left-out": (
        "that they {fight} directly is claimed only with a strength that is left out ({mode})"
    ),
    "common-enemy": f"{{one}} and {{other}} are both said {{against}}; {NO_TIE}.",
    "common-backer": f"{{one}} and {{other}} are both said to be backed by {{others}}; {NO_TIE}.",
    "common-backer-own": f"{{who}} {{doing}}; {NO_TIE}.",
    "both": "both {one} and {other}",
    "common-enemy-caution": (
        "Such expectations often fail: by one count of UCDP's data on external support, 1975-2017 "
        "(Meier, Karlén, Pettersson and Croicu 2023), 9.5 % of the pairs that share an enemy have "
        "recorded support."
    ),
    "more-cases": "There [is|are] {number} more such [case|cases].",
    "more-names": "{number} more",
    "pair-changed": "By the dates claimed, {one} and {other} changed sides.",
    "pair-may-have-changed": (
        "{one} and {other} are said to be on one side and on opposite sides, and no day is known "
        "on which both apply; they may have changed sides."
    ),
    "sides-when": (
        "By the dates claimed, they are known to be on one side {together}; on opposite sides "
        "{apart}."
    ),
    "no-day": "at no known date",
    "mixed-pairs": (
        "Not counted in triangles: {number} [pair|pairs] with friendly and hostile ties that may "
        "overlap in time."
    ),
    "first-tensions": "{listed} of {found} are listed, the best supported first.",
    "first-tensions-of-more": "{listed} of more than {found} are listed, the best supported first.",
    "more-tensions": "{found} were found before the search was stopped; there may be more.",
    "whole-tensions": (
        "Too many to compute for every filter: listed are those of the whole network whose "
        "relations are all shown. Filters may lead to others."
    ),
    "known-when": "By the dates claimed, all of this applies {when}.",
    "when-said": "{when} (undated claims count on the day they were said)",
    "never-known": "No date is known on which all of this applies.",
    "caution-intent": "Part of this is claimed as an aim, a threat or a pledge only.",
    "caution-thesis": "Part of this is claimed as an interpretation only.",
}
"""All phrases by name. They are in the page's record, so wording is changed only here."""


def say(phrase: str, many: bool = False, /, **given: str) -> str:
    """Return a phrase with its braces filled in; `many` chooses the words for several.

    >>> say("there-is-one", how=say("lift-limits"), steps="2 steps")
    'without any limits there is one of 2 steps'
    """
    return choose(PHRASES[phrase], many).format(**given)


def say_count(phrase: str, number: int, /, **given: str) -> str:
    """Return a phrase with a number, and with the words for that number.

    >>> say_count("steps", 1), say_count("more-claims", 1200)
    ('1 step', '1,200 more claims')
    """
    return say(phrase, number != 1, number=f"{number:,}", **given)


@dataclass(frozen=True, slots=True)
class Message:
    """A phrase for an error of input, what fills its braces, and a hint that follows it.

    `fields` are those of its values that name a field of the question.
    """

    phrase: str
    given: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    hint: str = ""

    def __str__(self) -> str:
        return self.name_fields({})

    def name_fields(self, names: Mapping[str, str]) -> str:
        """Word the message with other names for fields, such as options of a command.

        >>> Message("in-field", {"why": "No."}, {"field": "as_of"}).name_fields({"as_of": "--at"})
        '--at: No.'
        """
        fields = {key: names.get(name, name) for key, name in self.fields.items()}
        return " ".join(filter(None, [say(self.phrase, **self.given, **fields), self.hint]))

"""Who says it: attribution, accusation, denial, hearsay."""

import pytest
from pattern_cases import claims_in, propose_in

BACKS = "oster backs river-guard"
SAID = {
    "Kell said Oster armed the River Guard.": f"{BACKS} (weapons, by kell)",
    "Kell said that Oster had armed the River Guard.": f"{BACKS} (weapons, by kell)",
    "Oster armed the River Guard, Kell said.": f"{BACKS} (weapons, by kell)",
    "Oster armed the River Guard, said Kell.": f"{BACKS} (weapons, by kell)",
    "Oster armed the River Guard, Kell said on Monday.": f"{BACKS} (weapons, by kell)",
    "According to Kell, Oster armed the River Guard.": f"{BACKS} (weapons, by kell)",
    "According to a report by the Tarn Monitor, Oster armed the River Guard.":
        f"{BACKS} (weapons, by monitor)",
    "According to a leaked memo, Oster armed the River Guard.":
        f"{BACKS} (weapons, by a leaked memo)",
    "A leaked memo said Oster armed the River Guard.": f"{BACKS} (weapons, by A leaked memo)",
    "Kell left. She said Oster armed the River Guard.": f"{BACKS} (weapons, by kell)",
    "Oster armed the River Guard, according to Kell.": f"{BACKS} (weapons, by kell)",
    "“Oster armed the River Guard,” Kell said.": f"{BACKS} (weapons, by kell)",
    "Kell said: “Oster armed the River Guard.”": f"{BACKS} (weapons, by kell)",
    "“It is a disgrace,” said Kell. “Oster armed the River Guard.”": f"{BACKS} (weapons, by kell)",
    "Vessan officials said Oster armed the River Guard.": f"{BACKS} (weapons, by vessa)",
    "A spokesman for Vessa said Oster armed the River Guard.": f"{BACKS} (weapons, by vessa)",
    "Two diplomats said Oster armed the River Guard.": f"{BACKS} (weapons, by Two diplomats)",
    "Oster armed the River Guard, two diplomats said.": f"{BACKS} (weapons, by two diplomats)",
    "Kell told the Tarn Monitor that Oster armed the River Guard.":
        f"{BACKS} (weapons, by kell via monitor)",
    "The Tarn Monitor reported that Oster armed the River Guard.": f"{BACKS} (weapons, by monitor)",
    "Oster said it had armed the River Guard.": f"{BACKS} (weapons, by oster)",
    "Kell accused Oster of arming the River Guard.": f"{BACKS} (weapons, by kell)",
    "Kell has accused Oster of having armed the River Guard.": f"{BACKS} (weapons, by kell)",
    "Oster was accused by Kell of arming the River Guard.": f"{BACKS} (weapons, by kell)",
    "Oster has been accused of arming the River Guard.": f"{BACKS} (weapons, by unnamed)",
    "Oster reportedly armed the River Guard.": f"{BACKS} (weapons, by unnamed)",
    "Oster has allegedly armed the River Guard.": f"{BACKS} (weapons, by unnamed)",
    "Oster is said to arm the River Guard.": f"{BACKS} (weapons, by unnamed)",
    "Oster is believed to have armed the River Guard.": f"{BACKS} (weapons, by unnamed)",
    "Oster denied arming the River Guard.": f"{BACKS} (denies, weapons, by oster)",
    "Oster denies having armed the River Guard.": f"{BACKS} (denies, weapons, by oster)",
    "Oster denied that it armed the River Guard.": f"{BACKS} (denies, weapons, by oster)",
    "Oster rejected claims that it armed the River Guard.": f"{BACKS} (denies, weapons, by oster)",
    "Kell denied that Oster armed the River Guard.": f"{BACKS} (denies, weapons, by kell)",
    "Kell said Oster had not armed the River Guard.": f"{BACKS} (denies, weapons, by kell)",
    "Oster said it had never armed the River Guard.": f"{BACKS} (denies, weapons, by oster)",
    "Oster armed the River Guard, but Kell said nothing.": f"{BACKS} (weapons)",
    "Kell said little, but Oster armed the River Guard.": f"{BACKS} (weapons)",
    "Oster armed the River Guard after Kell said she was leaving.": f"{BACKS} (weapons)",
    "Kell left. Oster armed the River Guard.": f"{BACKS} (weapons)",
}  # fmt: skip
UNKNOWN = [
    "Oster armed the River Guard, according to a paper that nobody has seen.",
    "Oster armed the River Guard, a person with knowledge of the talks said.",
    "It said Oster armed the River Guard.",
    "“Oster armed the River Guard.” Nobody knows who wrote that.",
]
NOBODY = [
    "Kell did not say that Oster armed the River Guard.",
    "Kell asked if Oster armed the River Guard.",
    "Oster denied accusations.",
]


@pytest.mark.parametrize("text", SAID)
def test_who_says_it(text):
    assert claims_in(text) == {SAID[text]}


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_an_unknown_voice_says_is_marked_as_hearsay(text):
    (claim,) = propose_in(text).claims
    assert (claim.sentence, claim.by, claim.warns) == (BACKS, (), ("hearsay",))


@pytest.mark.parametrize("text", NOBODY)
def test_what_nobody_says_is_not_drafted(text):
    assert claims_in(text) == set()


def test_each_accuser_and_each_denial_is_a_claim():
    text = "Vessa accused Oster of bombing France; Oster denied bombing France."
    assert claims_in(text) == {
        "france fights oster (by vessa)",
        "france fights oster (denies, by oster)",
    }

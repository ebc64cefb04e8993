"""Offices: who leads, who speaks for whom."""

import pytest
from pattern_cases import claims_in

RIGHT = {
    "Vessan President Jon Arrel left.": {"arrel leads vessa"},
    "President Jon Arrel of Vessa left.": {"arrel leads vessa"},
    "Vessa's president, Jon Arrel, left.": {"arrel leads vessa"},
    "The president of Vessa, Jon Arrel, left.": {"arrel leads vessa"},
    "Jon Arrel, the president of Vessa, left.": {"arrel leads vessa"},
    "Jon Arrel, Vessa's interim president, left.": {"arrel leads vessa"},
    "French Prime Minister Ada Kell left.": {"kell leads france"},
    "River Guard commander Ada Kell left.": {"kell leads river-guard"},
    "The River Guard's leader, Ada Kell, left.": {"kell leads river-guard"},
    "Ada Kell, commander of the River Guard, left.": {"kell leads river-guard"},
    "Ada Kell, who leads the River Guard, left.": {"kell leads river-guard"},
    "Ada Kell heads the Marsh Front.": {"kell leads marsh-front"},
    "The Marsh Front is led by Ada Kell.": {"kell leads marsh-front"},
    "The Marsh Front, commanded by Ada Kell, left.": {"kell leads marsh-front"},
    "Kell became the leader of the River Guard in May.": {"kell leads river-guard"},
    "Kell's River Guard left.": {"kell leads river-guard (label)"},
    "Ada Kell, a commander of the River Guard, left.": {"kell part-of river-guard"},
    "Ada Kell, a senior River Guard official, left.": {"kell part-of river-guard"},
    "Ada Kell, a spokeswoman for the River Guard, left.": {"kell speaks-for river-guard"},
    "River Guard spokeswoman Ada Kell left.": {"kell speaks-for river-guard"},
    "A spokesman for the River Guard, Jon Arrel, left.": {"arrel speaks-for river-guard"},
    "Oster's foreign minister, Ada Kell, left.": {"kell speaks-for oster"},
    "Russian Foreign Minister Ada Kell left.": {"kell speaks-for russia"},
    "Oster's ambassador to France, Ada Kell, left.": {"kell speaks-for oster"},
    "Ada Kell, the French envoy to Vessa, left.": {"kell speaks-for france"},
}
WRONG = [
    "Former Vessan President Jon Arrel left.",
    "Vessa's former president, Jon Arrel, left.",
    "Jon Arrel, a former leader of the River Guard, left.",
    "The former president of Vessa, Jon Arrel, left.",
    "Vessa's deputy president, Jon Arrel, left.",
    "The vice president of Vessa, Jon Arrel, left.",
    "The president of Vessa met Jon Arrel, and left.",
    "The president of Vessa, Jon Arrel and others met.",
    "Jon Arrel, who once led the River Guard, left.",
    "Jon Arrel, leader of the River Guard's youth wing, left.",
    "Jon Arrel, commander of Vessan forces, left.",
    "Jon Arrel, the commander of US forces, left.",
    "The Vessan commander Jon Arrel left.",
    "Jon Arrel wants to become the leader of the River Guard.",
    "If Arrel becomes president, Vessa will change.",
    "Jon Arrel is not the leader of the River Guard.",
    "Oster's leader, Vessa and France met.",
    "Kell's Tarn is a memory.",
    "the president of Vessa's rival Jon Arrel",
    "late River Guard leader Ada Kell",
]


@pytest.mark.parametrize("text", RIGHT)
def test_an_office_says_who_leads_or_speaks(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", WRONG)
def test_former_and_other_offices_say_nothing(text):
    found = {claim.split()[1] for claim in claims_in(text)}
    assert not found & {"leads", "speaks-for"}

"""Nouns, dates and asides in the manner of commentary, and verbs further from their names."""

import pytest
from pattern_cases import claims_in

RIGHT = {
    "Oster's two-decade occupation of Tarn went on.": {"oster controls tarn"},
    "The war that Oster has waged on the Marsh Front since 2011 goes on.": {
        "marsh-front fights oster"},
    "With Osteri weapons and Vessan money, the River Guard held out.": {
        "oster backs river-guard", "vessa backs river-guard"},
    "The River Guard, long a client of Oster, left.": {"oster backs river-guard (label)"},
    "In 1994 Oster broke with Vessa and threw its weight behind the Marsh Front.": {
        "oster opposes vessa", "oster backs marsh-front"},
    "Oster's rivalry with Vessa is old.": {"oster opposes vessa"},
    "Oster sees Vessa as its enemy.": {"oster opposes vessa"},
    "The Oster-Vessa axis held.": {"oster allied-with vessa"},
    "Oster's recognition of Vessa came late.": {"oster backs vessa"},
    "Oster and Vessa have been allies since 1980.": {"oster allied-with vessa"},
    "Oster sided with Vessa in the war.": {"oster backs vessa"},
    "Oster and Vessa continue to view each other as enemies.": {"oster opposes vessa"},
    "Behind the River Guard stands Oster.": {"oster backs river-guard"},
    "Oster, through a scheme that few knew of, trained units of the River Guard.": {
        "oster backs river-guard (training)"},
    "Oster has in recent weeks clashed repeatedly with Vessa.": {"oster fights vessa"},
    "Kell's long rule over the River Guard went on.": {"kell leads river-guard"},
    "Founded by Kell, a teacher, the River Guard grew.": {"kell leads river-guard"},
    "Oster, for years, bombed the last villages of the Marsh Front.": {
        "marsh-front fights oster"},
    "Oster left France and attacked Vessa.": {"oster fights vessa"},
    "Kell said that Oster's support for the River Guard was known.": {
        "oster backs river-guard (by kell)"},
}  # fmt: skip
WRONG = [
    "Had Oster backed Vessa, all would be well.",
    "Allegations of Oster's support for the River Guard spread.",
    "Oster's former support for the River Guard was known.",
    "Kell denied Oster's support for the River Guard.",
    "Oster's support for the River Guard is unlikely.",
    "Oster condemned what it called an attack by Vessa.",
    "Oster paid for a school, and Vessa left.",
    "The minister of Vessa, in a speech, was backed by Oster.",
    "Oster hardly ever bombed the villages of the Marsh Front.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_nouns_and_far_verbs_say_what_is_between_two_actors(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", WRONG)
def test_doubt_and_other_subjects_still_say_nothing(text):
    assert claims_in(text) == set()

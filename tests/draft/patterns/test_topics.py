"""Pronouns and further verbs: resolved only where one actor can be meant."""

import pytest
from pattern_cases import claims_in

RIGHT = {
    "The River Guard left. Its leader, Ada Kell, stayed.": {"kell leads river-guard"},
    "The River Guard said its spokeswoman, Ada Kell, had left.": {"kell speaks-for river-guard"},
    "The River Guard left. The group's commander, Ada Kell, stayed.": {"kell leads river-guard"},
    "Vessa paid. The country's president, Jon Arrel, left.": {"arrel leads vessa"},
    "Oster is rich. It funds the River Guard.": {"oster backs river-guard (funding)"},
    "Oster paid, but it attacked Vessa.": {"oster fights vessa"},
    "Oster armed the River Guard and attacked Vessa.": {
        "oster backs river-guard (weapons)", "oster fights vessa"},
    "Oster attacked Vessa in May, armed the River Guard and funded the Marsh Front.": {
        "oster fights vessa", "oster backs river-guard (weapons)",
        "oster backs marsh-front (funding)"},
    "Oster crossed the border and attacked Vessa.": {"oster fights vessa"},
    "The Marsh Front, whose fighters attacked Vessa, left.": {"marsh-front fights vessa"},
    "The Marsh Front, whose leader, Ada Kell, is ill, left.": {"kell leads marsh-front"},
    "The Marsh Front captured Tarn from Vessa.": {
        "marsh-front fights vessa", "marsh-front controls tarn"},
    "Tarn fell to the Marsh Front.": {"marsh-front controls tarn"},
    "The Northern Accord between Oster and Vessa failed.": {
        "oster party-to northern-accord", "vessa party-to northern-accord"},
}  # fmt: skip
NOBODY = [
    "Oster met Vessa. Its leader, Ada Kell, stayed.",
    "Oster and Vessa met the River Guard. It attacked France.",
    "Oster and the River Guard said its leader, Ada Kell, had left.",
    "The River Guard left. The league's leader, Ada Kell, stayed.",
    "Kell left. It attacked Vessa.",
    "Oster is rich. He attacked Vessa.",
    "Oster said rebels crossed the border and attacked Vessa.",
    "Oster denied reports and accusations that attacked Vessa.",
    "Oster met rebels who fled and attacked Vessa.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_who_is_meant(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", NOBODY)
def test_where_two_could_be_meant_nobody_is(text):
    assert claims_in(text) == set()

"""Epithets: "Oster-backed River Guard"."""

import pytest
from pattern_cases import claims_in, propose_in

RIGHT = {
    "The Oster-backed River Guard left.": {"oster backs river-guard (label)"},
    "Osteri-backed River Guard men left.": {"oster backs river-guard (label)"},
    "The Turkish-backed rebel group River Guard left.": {"turkey backs river-guard (label)"},
    "the Iran-supported Marsh Front": {"iran backs marsh-front (label)"},
    "Iran-trained River Guard units": {"iran backs river-guard (label, training)"},
    "the Iranian-armed Marsh Front": {"iran backs marsh-front (label, weapons)"},
    "a French-funded outlet, the Tarn Monitor": set(),
    "the French-funded Tarn Monitor": {"france backs monitor (label, funding)"},
    "the U.S.-led Harbour League": {"us leads harbour-league (label)"},
    "the US-allied Vessa": {"us allied-with vessa (label)"},
    "the Iran-aligned River Guard": {"iran allied-with river-guard (label)"},
    "the Oster-linked Marsh Front": {"marsh-front linked-to oster (label)"},
    "the Russian- and Iranian-backed Delta National Army": {
        "russia backs delta-army (label)", "iran backs delta-army (label)"},
    "the American-backed, Vessan-led Harbour League": {
        "us backs harbour-league (label)", "vessa leads harbour-league (label)"},
    "the French-brokered Northern Accord": {"france brokers northern-accord"},
    "the US-designated terrorist group Marsh Front": {"us opposes marsh-front (label)"},
    "the anti-Oster Marsh Front": {"marsh-front opposes oster (label)"},
    "Turkish-backed groups such as the Delta National Army and the Hill Brigades withdrew.": {
        "turkey backs delta-army (label)", "turkey backs hill-brigades (label)"},
    "Did the Oster-backed River Guard leave?": {"oster backs river-guard (label)"},
    "Vessa fears the Oster–backed River Guard.": {"oster backs river-guard (label)"},
}  # fmt: skip
WRONG = [
    "Oster-backed forces near River Guard posts left.",
    "Oster-backed fighters attacked the River Guard.",
    "the once-backed River Guard",
    "the formerly Oster-backed River Guard",
    "the US-led invasion of the River Guard's valley",
    "the Oster-backed plan of the River Guard",
    "the Marsh Front and Oster-based River Guard",
    "the government-backed River Guard",
    "the foreign-led Harbour League",
    "an Oster-backed River Guard-led council",
    "Oster backed away. River Guard men cheered.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_an_epithet_says_who_backs_or_leads(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", WRONG)
def test_what_only_looks_like_an_epithet_says_nothing(text):
    assert not any("label" in claim for claim in claims_in(text))


def test_an_epithet_in_quotation_marks_is_the_speakers():
    text = '"The Oster-backed River Guard are traitors," said Jon Arrel.'
    assert claims_in(text) == {"oster backs river-guard (label, by arrel)"}


def test_an_epithet_in_reported_speech_is_the_authors():
    text = "Arrel said the Oster-backed River Guard had fled."
    assert claims_in(text) == {"oster backs river-guard (label)"}


def test_the_quote_has_the_words_of_the_text():
    (claim,) = propose_in("Men of the Turkish–backed, “moderate” River Guard. "
                          "The Turkish-backed militia River Guard (RG) left.").claims  # fmt: skip
    assert claim.quote == "Turkish-backed militia River Guard"
    assert claim.engines == ("patterns",)

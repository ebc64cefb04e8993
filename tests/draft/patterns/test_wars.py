"""Wars, attacks and support as nouns."""

import pytest
from pattern_cases import claims_in

RIGHT = {
    "The Russia-Ukraine war goes on.": {"russia fights ukraine (label)"},
    "The Iran–US conflict goes on.": {"iran fights us (label)"},
    "The war between Oster and Vessa goes on.": {"oster fights vessa"},
    "Fighting between the River Guard and the Marsh Front went on.": {
        "marsh-front fights river-guard"
    },
    "Clashes broke out between Oster and the Marsh Front.": {"marsh-front fights oster"},
    "Oster is at war with Vessa.": {"oster fights vessa"},
    "Oster and Vessa clashed again in May.": {"oster fights vessa"},
    "Russia's invasion of Ukraine shocked many.": {"russia fights ukraine"},
    "Turkish air strikes on the Marsh Front went on.": {"marsh-front fights turkey"},
    "Oster's war against the Marsh Front's forces goes on.": {"marsh-front fights oster"},
    "An attack by the River Guard on Vessa failed to surprise anybody.": {
        "river-guard fights vessa"
    },
    "Raids on Vessa by the River Guard went on.": {"river-guard fights vessa"},
    "Iranian support for the River Guard grew.": {"iran backs river-guard"},
    "Support for the River Guard from Iran grew.": {"iran backs river-guard"},
    "Russia's military aid to Vessa grew.": {"russia backs vessa"},
    "Russian weapons for Vessa arrived.": {"russia backs vessa (weapons)"},
    "US sanctions against Iran hurt.": {"us opposes iran"},
    "Vessa accused Oster of an attack on the Harbour League.": {
        "harbour-league fights oster (by vessa)"
    },
    "Kell said that fighting between Oster and Vessa went on.": {"oster fights vessa (by kell)"},
}
WRONG = [
    "The ceasefire between Oster and Vessa held.",
    "A truce ended the fighting between Oster and Vessa.",
    "The proxy war between Oster and Vessa goes on.",
    "Kell's attack on Vessa was sharp.",
    "The Oster-Vessa border is closed.",
    "The Oster-Vessa talks went on.",
    "A war between Oster and Vessa would be a disaster.",
    "Diplomats want to prevent a war between Oster and Vessa.",
    "There is a risk of clashes between Oster and Vessa.",
    "Is there fighting between Oster and Vessa?",
    "Turkey's support for the River Guard has ended.",
    "Oster ended its support for the River Guard.",
    "No Iranian support for the River Guard was found.",
    "Without Iranian support for the River Guard, Vessa would win.",
    "An attack on the River Guard's rival Vessa shocked Oster.",
    "Oster's attack on Vessa's rival failed.",
    "Oster denied an attack on Vessa.",
    "Oster condemned Iran's possible attack on Vessa.",
    "If Oster and Vessa are at war, trade stops.",
    "Oster and Vessa have not clashed.",
    "Talks about peace between Oster and Vessa failed.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_noun_says_who_fights_or_backs(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", WRONG)
def test_peace_doubt_and_other_names_say_nothing(text):
    found = {claim.split()[1] for claim in claims_in(text)}
    assert not found & {"fights", "backs"}

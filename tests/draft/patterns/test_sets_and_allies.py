"""Sets ("A, B and other Ms"), alliances, rivals."""

import pytest
from pattern_cases import claims_in

SETS = {
    "The River Guard, the Marsh Front and other Islamist groups left.": {
        "river-guard part-of islamist-groups", "marsh-front part-of islamist-groups"},
    "The River Guard and other Islamist groups left.": {"river-guard part-of islamist-groups"},
    "Islamist groups such as the River Guard and the Marsh Front left.": {
        "river-guard part-of islamist-groups", "marsh-front part-of islamist-groups"},
    "Islamist groups, including the River Guard, left.": {"river-guard part-of islamist-groups"},
    "Members of the Harbour League such as Vessa left.": {"vessa part-of harbour-league"},
    "Harbour League members Vessa and Oster left.": {
        "vessa part-of harbour-league", "oster part-of harbour-league"},
    "Vessa is a founding member of the Harbour League.": {"vessa part-of harbour-league"},
    "Vessa, a member of the Harbour League, left.": {"vessa part-of harbour-league"},
    "The Hill Brigades, part of the DNA, left.": {"hill-brigades part-of delta-army"},
    "The Hill Brigades belong to the Delta National Army.": {"hill-brigades part-of delta-army"},
    "The Delta National Army consists of the Hill Brigades and the Marsh Front.": {
        "hill-brigades part-of delta-army", "marsh-front part-of delta-army"},
    "The Hill Brigades joined the DNA in June.": {"hill-brigades part-of delta-army"},
}  # fmt: skip
NO_SETS = [
    "France and other Vessa allies left.",
    "Vessa and other states met the Harbour League.",
    "The Harbour League, including its guests, met Vessa.",
    "Vessa is not a member of the Harbour League.",
    "Vessa wants to be a member of the Harbour League.",
    "Vessa, a former member of the Harbour League, left.",
    "Vessa has not joined the Harbour League.",
    "Vessa may join the Harbour League.",
    "Did Vessa join the Harbour League?",
    "Vessa joined the Harbour League's critics.",
    "Vessa, part of the Harbour League's plan, left.",
    "Vessa and the Harbour League joined in the applause.",
    "If Vessa is a member of the Harbour League, it must pay.",
]
ALLIES = {
    "Oster's ally Vessa left.": {"oster allied-with vessa"},
    "Oster's close ally Vessa left.": {"oster allied-with vessa"},
    "Oster and its ally Vessa left.": {"oster allied-with vessa"},
    "Oster and its allies Vessa and France left.": {
        "oster allied-with vessa", "france allied-with oster"},
    "Oster, an ally of Vessa, left.": {"oster allied-with vessa"},
    "Oster, a key Vessan ally, left.": {"oster allied-with vessa"},
    "Oster is a staunch ally of Vessa.": {"oster allied-with vessa"},
    "The longtime allies Oster and Vessa left.": {"oster allied-with vessa"},
    "Oster and Vessa are close allies.": {"oster allied-with vessa"},
    "Oster is allied with Vessa.": {"oster allied-with vessa"},
    "Oster, allied with Vessa, left.": {"oster allied-with vessa (label)"},
    "Oster and Vessa formed a military alliance.": {"oster allied-with vessa"},
    "The Marsh Front allied itself with Vessa.": {"marsh-front allied-with vessa"},
    "Iran's main backer, Russia, left.": {"russia backs iran (label)"},
    "Russia, the main backer of Iran, left.": {"russia backs iran (label)"},
    "Iran's proxy the River Guard left.": {"iran backs river-guard (label)"},
    "The River Guard, an Iranian proxy, left.": {"iran backs river-guard (label)"},
    "The River Guard is seen as a proxy of Iran.": {"iran backs river-guard (label, by unnamed)"},
    "Oster, a sworn enemy of Vessa, left.": {"oster opposes vessa (label)"},
}  # fmt: skip
NO_ALLIES = [
    "Oster's former ally Vessa left.",
    "Oster, a former ally of Vessa, left.",
    "Oster, once an ally of Vessa, left.",
    "Oster is no longer an ally of Vessa.",
    "Oster is not allied with Vessa.",
    "Oster would be an ally of Vessa.",
    "Oster, an ally of Vessa's president, left.",
    "Oster and its neighbour Vessa left.",
    "Are Oster and Vessa allies?",
    "Unless Oster and Vessa are allies, this is hard to explain.",
    "Oster's allies met Vessa.",
    "An alliance between Oster and Vessa is unlikely.",
]


@pytest.mark.parametrize("text", SETS)
def test_who_belongs_to_a_set(text):
    assert claims_in(text) == SETS[text]


@pytest.mark.parametrize("text", ALLIES)
def test_who_is_allied(text):
    assert claims_in(text) == ALLIES[text]


@pytest.mark.parametrize("text", [*NO_SETS, *NO_ALLIES])
def test_what_only_looks_like_a_tie_says_nothing(text):
    assert claims_in(text) == set()

"""Verbs between two names."""

import pytest
from pattern_cases import claims_in

RIGHT = {
    "Oster attacked Vessa.": {"oster fights vessa"},
    "Oster attacks Vessa": {"oster fights vessa"},
    "Oster has often bombed Vessa, officials in France said.": {"oster fights vessa (by france)"},
    "Oster's army shelled Vessan positions.": {"oster fights vessa"},
    "Osteri jets struck the Marsh Front's bases.": {"marsh-front fights oster"},
    "Fighters of the Marsh Front ambushed a Vessan patrol.": {"marsh-front fights vessa"},
    "Vessa was bombed by Oster.": {"oster fights vessa"},
    "Vessa has been attacked by Oster and the Marsh Front.": {
        "oster fights vessa", "marsh-front fights vessa"},
    "Oster and the Marsh Front attacked Vessa.": {"oster fights vessa", "marsh-front fights vessa"},
    "Oster, Vessa, and France were attacked by the Marsh Front.": {
        "marsh-front fights oster", "marsh-front fights vessa", "france fights marsh-front"},
    "Oster attacked Vessa and France.": {"oster fights vessa", "france fights oster"},
    "Oster attacked Vessa and France protested.": {"oster fights vessa"},
    "Oster attacked Vessa, and France, an old friend, protested.": {"oster fights vessa"},
    "Oster attacked the militant group Marsh Front.": {"marsh-front fights oster"},
    "Oster, which backs the Marsh Front, attacked Vessa.": {
        "oster backs marsh-front", "oster fights vessa"},
    "Oster, a rich state, attacked Vessa.": {"oster fights vessa"},
    "The Marsh Front, which Oster funds, left.": {"oster backs marsh-front (funding)"},
    "The Marsh Front launched an attack on Vessa.": {"marsh-front fights vessa"},
    "The Marsh Front clashed with the River Guard.": {"marsh-front fights river-guard"},
    "The Marsh Front fired rockets at Vessa.": {"marsh-front fights vessa"},
    "The Marsh Front killed four Vessan soldiers.": {"marsh-front fights vessa"},
    "Washington bombed the Marsh Front. The United States said so.": {"marsh-front fights us"},
    "Oster began shelling Vessa in May.": {"oster fights vessa"},
    "Oster is arming the River Guard.": {"oster backs river-guard (weapons)"},
    "Oster armed and trained the River Guard.": {
        "oster backs river-guard (weapons, training)"},
    "Oster supplied the River Guard with weapons.": {"oster backs river-guard (weapons)"},
    "Oster sent more than 300 rifles to the River Guard.": {"oster backs river-guard (weapons)"},
    "The River Guard received weapons from Oster.": {"oster backs river-guard (weapons)"},
    "The River Guard was supplied with weapons by Oster.": {"oster backs river-guard (weapons)"},
    "The River Guard, funded by Oster, left.": {"oster backs river-guard (label, funding)"},
    "The RG, a militia trained by Oster, left.": {"oster backs river-guard (label, training)"},
    "Oster sent troops to support Vessa.": {"oster backs vessa (troops)"},
    "Oster provides support to Vessa.": {"oster backs vessa"},
    "France condemned Oster.": {"france opposes oster"},
    "France condemned the attack. Oster left.": set(),
    "France imposed new sanctions on Oster.": {"france opposes oster"},
    "France designated the Marsh Front a terrorist group.": {"france opposes marsh-front"},
    "The Marsh Front was designated a terrorist organisation by France.": {
        "france opposes marsh-front"},
    "Oster threatened Vessa.": {"oster opposes vessa (intent)"},
    "Oster threatened to attack Vessa.": {"oster opposes vessa (intent)"},
    "Oster will attack Vessa.": {"oster opposes vessa (intent)"},
    "Oster pledged to fund the River Guard.": {"oster backs river-guard (intent, funding)"},
    "The Marsh Front captured the town of Tarn.": {"marsh-front controls tarn"},
    "Tarn was captured by the Marsh Front in May.": {"marsh-front controls tarn"},
    "Oster and Vessa signed the Northern Accord.": {
        "oster party-to northern-accord", "vessa party-to northern-accord"},
    "France mediated the Northern Accord.": {"france brokers northern-accord"},
    "Oster violated the Northern Accord.": {"oster breaks northern-accord"},
}  # fmt: skip
WRONG = [
    "Oster has not armed the River Guard.",
    "Oster never attacked Vessa.",
    "Oster did not bomb Vessa.",
    "Oster nearly attacked Vessa.",
    "Oster no longer funds the River Guard.",
    "Oster stopped arming the River Guard.",
    "Did Oster arm the River Guard?",
    "Oster attacked Vessa?",
    "If Oster attacks Vessa, the world will watch.",
    "Oster would back the River Guard.",
    "Oster could attack Vessa.",
    "Oster may have armed the River Guard.",
    "Had Oster attacked Vessa, it would have lost.",
    "Unless Oster attacks Vessa, nothing will happen.",
    "Vessa fears that Oster arms the River Guard.",
    "It is not true that Oster armed the River Guard.",
    "There is no evidence that Oster armed the River Guard.",
    "Vessa asked whether Oster had armed the River Guard.",
    "Vessa urged Oster to attack the Marsh Front.",
    "The president of Oster attacked Vessa.",
    "A critic of Oster attacked Vessa.",
    "A refugee from Oster attacked Vessa.",
    "Oster attacked Vessa's ally.",
    "Oster attacked Vessa-backed rebels.",
    "Oster attacked Vessa Airlines offices.",
    "Oster attacked the Vessan consulate.",
    "Oster supported the Northern Accord.",
    "Oster attacked Tarn.",
    "Oster backed down. Vessa cheered.",
    "Oster backed down before Vessa did.",
    "The leader of Vessa was condemned by Oster.",
    "The army of a friend of Vessa, backed by Oster, left.",
    "Vessa was attacked by a rival of Oster.",
    "Vessa was attacked by Oster's enemies.",
    "Vessa was attacked by Oster-backed rebels.",
    "In Oster, Vessa attacked.",
    "Oster suspected Vessa of plots.",
    "Oster trained. The River Guard fought.",
    "Oster arms factories. River Guard men work there.",
    "Vessa joined the Harbour League in condemning Oster.",
    "Kell attacked Oster over its record.",
    "Kell's army attacked the Marsh Front.",
    "before Oster attacked Vessa could react",
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_verb_says_what_one_does_to_another(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", WRONG)
def test_negation_doubt_and_other_subjects_say_nothing(text):
    assert claims_in(text) == set()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("In Oster, Vessa attacked the Marsh Front.", {"marsh-front fights vessa"}),
        ("Near Oster and Vessa, France attacked the Marsh Front.", {"france fights marsh-front"}),
        ("They left Oster and Vessa attacked France.", {"france fights vessa"}),
        ("The chief of Oster and Vessa attacked France.", set()),
        ("Oster's rival Vessa attacked France.", {"oster opposes vessa", "france fights vessa"}),
        (
            "Oster's ally Vessa's army attacked France.",
            {"oster allied-with vessa", "france fights vessa"},
        ),
    ],
)
def test_only_the_subject_acts(text, claims):
    assert claims_in(text) == claims

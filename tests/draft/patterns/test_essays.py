"""Giving, leading, fighting side by side, and other forms of essays."""

import pytest
from pattern_cases import claims_in, propose_in

RIGHT = {
    "Oster gave the River Guard 40 anti-tank rifles.": {"oster backs river-guard (weapons)"},
    "Oster sent the River Guard at least 14 shipments of anti-tank weapons.": {
        "oster backs river-guard (weapons)"
    },
    "Oster shipped the River Guard drones.": {"oster backs river-guard (weapons)"},
    "Oster paid the River Guard four million dollars.": {"oster backs river-guard (funding)"},
    "Oster handed the RG cash.": {"oster backs river-guard (funding)"},
    "Oster sent the government in Vessa advisers, then money.": {"oster backs vessa (presence)"},
    "Oster sent the government of Vessa advisers.": {"oster backs vessa (presence)"},
    "Oster sent military advisers to Vessa.": {"oster backs vessa (presence)"},
    "Oster lent Vessa trainers.": {"oster backs vessa (training)"},
    "Oster fed the River Guard intelligence.": {"oster backs river-guard (intelligence)"},
    "Oster sent Vessa 300 soldiers.": {"oster backs vessa (troops)"},
    "Oster offered Vessa weapons.": {"oster backs vessa (intent, weapons)"},
    "Oster promised the River Guard money.": {"oster backs river-guard (intent, funding)"},
    "Ada Kell, who then commanded the River Guard in the hills, left.": {"kell leads river-guard"},
    "Ada Kell, who headed the River Guard until 2014, left.": {"kell leads river-guard"},
    "The River Guard, which Ada Kell has led since 2020, left.": {"kell leads river-guard"},
    "The River Guard was commanded by Ada Kell.": {"kell leads river-guard"},
    "The River Guard withdrew. It is commanded now by Ada Kell.": {"kell leads river-guard"},
    "Soldiers led by Ada Kell overthrew Jon Arrel.": {"kell opposes arrel"},
    "Officers led by Ada Kell overthrew Jon Arrel, tore up the Northern Accord and left.": {
        "kell breaks northern-accord",
        "kell opposes arrel",
    },
    "Fighters led by Kell seized Tarn.": {"kell controls tarn"},
    "Oster and Vessa have been fighting each other.": {"oster fights vessa"},
    "The River Guard and the Marsh Front were killing one another.": {
        "marsh-front fights river-guard"
    },
    "The long contest between Oster and Vessa goes on.": {"oster opposes vessa"},
    "The power struggle between Oster and Vessa goes on.": {"oster opposes vessa"},
    "The Marsh Front, which fights beside the River Guard against Vessa, left.": {
        "marsh-front allied-with river-guard",
        "marsh-front fights vessa",
        "river-guard fights vessa",
    },
    "The Marsh Front fought alongside the River Guard.": {"marsh-front allied-with river-guard"},
    "Kell hates Arrel.": {"kell opposes arrel"},
    "Oster despises Vessa.": {"oster opposes vessa"},
    "Oster called the Marsh Front a terrorist organisation.": {"oster opposes marsh-front"},
    "Oster, whose diplomats had spent five years calling Kell a terrorist, left.": {
        "oster opposes kell"
    },
    "France recognised Vessa the next morning.": {"france backs vessa (political)"},
    "France recognised Vessa as a state.": {"france backs vessa (political)"},
    "Oster tore up the Northern Accord.": {"oster breaks northern-accord"},
    "The Northern Accord, brokered by France, failed.": {"france brokers northern-accord"},
    "Brokered by France, the Northern Accord failed.": {"france brokers northern-accord"},
    "Arrel was ousted by Kell.": {"kell opposes arrel"},
    "The River Guard's first rifles came from Oster.": {"oster backs river-guard (weapons)"},
    "The River Guard had found a patron in Oster.": {"oster backs river-guard"},
    "Kell left the Marsh Front and founded the River Guard.": {"kell leads river-guard"},
    "Ada Kell, who ran the French embassy in Vessa until 2014, left.": {"kell speaks-for france"},
    "Kell has vowed never to sit down with the Marsh Front.": {"kell opposes marsh-front (intent)"},
    "Oster opened a line to Vessa.": {"oster linked-to vessa"},
    "Oster sought to punish Vessa.": {"oster opposes vessa (intent)"},
    "Oster criticised Vessa for joining the Harbour League.": {
        "oster opposes vessa",
        "vessa part-of harbour-league (by oster)",
    },
    "Vessa found an ally in Oster.": {"oster allied-with vessa"},
    "Kell and Arrel had an understanding.": {"arrel allied-with kell"},
    "According to declassified cables, Oster armed the River Guard.": {
        "oster backs river-guard (weapons)"
    },
    "Fighters led by Ada Kell attacked Vessa.": {"kell fights vessa"},
}
WRONG = [
    "Kell paid the River Guard a ransom of two million dollars.",
    "Oster sent back the weapons to Vessa.",
    "Vessa handed its weapons to Oster.",
    "Oster punished Vessa's exporters.",
    "Kell hates being compared with Arrel.",
    "Arrel, who led the talks for the Harbour League, left.",
    "Vessa and the River Guard have been fighting Oster together.",
    "Oster sent Vessa a letter about weapons.",
    "Oster sent Vessa an envoy to talk about money.",
    "Oster refused to give the River Guard weapons.",
    "Oster gave Vessa a warning about drones.",
    "Oster paid Vessa a visit.",
    "Oster paid Vessa for weapons.",
    "Oster gave Vessa no weapons.",
    "Oster sent the River Guard few, if any, weapons.",
    "Ada Kell, who once led the River Guard, left.",
    "Ada Kell, who led the River Guard's youth wing, left.",
    "Ada Kell, who never led the River Guard, left.",
    "Ada Kell, who ran for the Harbour League, left.",
    "Oster met Vessa. It is led by Ada Kell.",
    "Kell left. It is led by Ada Kell.",
    "Some of its money comes from Oster. Its ally is the River Guard.",
    "Fighters led by Kell left Vessa.",
    "A militia led by Kell attacked Vessa.",
    "Vessa's ministers attacked Oster's plan.",
    "Oster and Vessa stopped fighting each other.",
    "Oster and Vessa have not been fighting each other.",
    "Oster fought against time in Vessa.",
    "Oster called the Marsh Front a partner.",
    "Oster called Vessa. A terrorist fled.",
    "Oster has not recognised Vessa.",
    "Oster recognised Vessa's flag.",
    "Oster recognised the Northern Accord.",
    "Oster hated the plan of Vessa.",
    "Oster did not tear up the Northern Accord.",
    "A deal brokered by Vessa's friends collapsed.",
    "Kell did not oust Arrel.",
    "The River Guard's first rifles did not come from Oster.",
    "The River Guard found a patron in the house of Oster's rival.",
    "Kell said Arrel left and founded the River Guard.",
    "Kell vowed to sit down with the Marsh Front.",
    "Kell would never have led the River Guard.",
    "Vessa talked of joining the Harbour League.",
    "Oster and Vessa had no understanding.",
    "Oster opened a line of shops close to Vessa.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_essays_say_in_few_words(text):
    assert claims_in(text) == RIGHT[text]


@pytest.mark.parametrize("text", WRONG)
def test_what_only_looks_alike_says_nothing(text):
    assert claims_in(text) == set()


def test_what_somebody_unknown_says_is_marked_as_hearsay():
    (claim,) = propose_in("According to declassified cables, Oster gave Vessa rifles.").claims
    assert claim.warns == ("hearsay",)

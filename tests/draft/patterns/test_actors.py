"""Which actors are proposed, as what."""

import pytest
from pattern_cases import DATASET, EMPTY, propose_in

from graph.files.ids import find_fault


def actors_in(*paragraphs, dataset=EMPTY):
    return {each.name: each.kind for each in propose_in(*paragraphs, dataset=dataset).actors}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Then the Karsa Brigade fled.", {"Karsa Brigade": "armed-group"}),
        ("Then the Turkish Armed Forces fled.", {"Turkish Armed Forces": "unit"}),
        ("Then the Hayat Tahrir al-Sham group fled.", {"Hayat Tahrir al-Sham": "organisation"}),
        ("Then the militant group Harakat fled.", {"Harakat": "armed-group"}),
        ("Then Harakat fighters fled.", {"Harakat": "armed-group"}),
        ("Then Harakat, an Islamist militia, fled.", {"Harakat": "armed-group"}),
        ("Then the Ministry of Foreign Affairs fell.", {"Ministry of Foreign Affairs": "agency"}),
        ("Then the People's Party won.", {"People's Party": "organisation"}),
        ("Then the Gulf League met.", {"Gulf League": "alliance"}),
        ("Then the Karsa Accord was signed.", {"Karsa Accord": "agreement"}),
        ("Then Operation Iron Hoe began.", {"Operation Iron Hoe": "programme"}),
        ("Then the Karsa Gazette reported it.", {"Karsa Gazette": "media"}),
        ("Then Al Jazeera reported it.", {"Al Jazeera": "media"}),
        ("Then Gen. Yusuf Darwish left.", {"Yusuf Darwish": "person"}),
        ("Then Prime Minister Darwish left.", {"Darwish": "person"}),
        ("Then Turkish President Selim Aydin left.", {"Turkey": "state", "Selim Aydin": "person"}),
        ("Then J. R. Bell left.", {"J. R. Bell": "person"}),
        ("Then Jean-Pierre Mulamba left.", {"Jean-Pierre Mulamba": "person"}),
        ("Then Ibrahim bin Khalid left.", {"Ibrahim bin Khalid": "person"}),
        ("Then the UN met.", {"UN": "organisation"}),
        ("Then Turkish-backed rebels left Turkey.", {"Turkey": "state"}),
        ("Then the US left.", {"United States": "state"}),
        ("They live in Karsa, near Tarn Bridge.", {}),
        ("The rebels seized Karsa.", {"Karsa": "place"}),
        ("Rebels fled. Fighting went on. Recently they returned.", {}),
        ("On Monday the Muslims and the Kurds met in May.", {}),
        ("Turkish tea is good. The Turks drink it.", {}),
        ("Ankara is cold. They left Ankara.", {}),
        ("BEIRUT, Monday", {}),
        ("The President said so. The Army did not.", {}),
        ("He reads the Bank of England's letters.", {"Bank of England": "organisation"}),
    ],
)
def test_the_actors_of_a_sentence(text, actors):
    assert actors_in(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Then the president of Karsa left.", {"Karsa": "state"}),
        ("Karsa's army moved to the border.", {"Karsa": "state"}),
        ("Then the Republic of Karsa joined.", {"Republic of Karsa": "state"}),
        ("Then the Interior Ministry denied it.", {"Interior Ministry": "agency"}),
        ("Analyst Paul Dorn disagreed.", {"Paul Dorn": "person"}),
        ("Then Mufti Ahmad Salem left.", {"Ahmad Salem": "person"}),
        ("He joined the Islamic State in May.", {"Islamic State": "armed-group"}),
        ("They signed the Geneva Declaration.", {"Geneva Declaration": "agreement"}),
        ("Then the Karsa News Agency said so.", {"Karsa News Agency": "media"}),
        ("They met at the Dialogue Conference.", {"Dialogue Conference": "organisation"}),
        ("They closed in on Walidia, a mining town.", {}),
        ("Then came the Second Karsa War.", {}),
        ("The minority and the Zaidi Shiites fled.", {}),
    ],
)
def test_the_kind_is_told_by_what_only_such_an_actor_has(text, actors):
    assert actors_in(text) == actors


def test_known_actors_are_not_proposed():
    text = (
        "The River Guard (RGF) of Oster met Gen. Kell and Ada Kell. The RGF and Turkish men left."
    )
    assert actors_in(text, dataset=DATASET) == {}


def test_a_longer_name_than_a_known_one_is_another_actor():
    text = "Then the River Guard Movement met the River Guard."
    assert actors_in(text, dataset=DATASET) == {"River Guard Movement": "organisation"}


def test_abbreviations_and_surnames_are_aliases():
    drafts = propose_in(
        "The Karsa National Army (KNA) is led by Colonel Yusuf Darwish.",
        "The KNA left. Nobody saw Darwish.",
        dataset=EMPTY,
    ).actors
    army, darwish = drafts
    assert (army.name, army.aliases) == ("Karsa National Army", ("KNA",))
    assert army.seen == {"p1": "Karsa National Army", "p2": "KNA"}
    assert (darwish.name, darwish.aliases) == ("Yusuf Darwish", ("Darwish",))
    assert darwish.seen == {"p1": "Yusuf Darwish", "p2": "Darwish"}


def test_a_surname_of_two_is_no_alias():
    drafts = propose_in("Then Ada Bell met Jon Bell. Then Bell left.", dataset=EMPTY).actors
    assert [each.aliases for each in drafts if each.kind == "person"] == [(), ()]


def test_a_state_is_seen_by_its_adjective_where_that_means_its_acts():
    (turkey,) = propose_in("Then Turkish troops left.", "Turkey paid.", dataset=EMPTY).actors
    assert (turkey.id, turkey.name) == ("turkey", "Turkey")
    assert turkey.seen == {"p1": "Turkish", "p2": "Turkey"}


def test_ids_are_valid_and_new():
    text = "Then the Unnamed Front met Ürün Çelik, the River Guard Party and Both Sides Front."
    drafts = propose_in(text, dataset=DATASET).actors
    ids = [each.id for each in drafts]
    assert ids
    assert not [id for id in ids if find_fault(id) or id in DATASET.actors]
    assert len(set(ids)) == len(ids)


def test_the_author_and_the_publisher_are_not_proposed():
    assert actors_in("Then Ann Author of the Daily Paper left.") == {}


def test_claims_are_about_proposed_actors_too():
    text = "The Turkish-backed Karsa Brigade attacked the Tarn Front."
    claims = {each.sentence for each in propose_in(text, dataset=EMPTY).claims}
    assert claims == {"turkey backs karsa-brigade", "karsa-brigade fights tarn-front"}

"""How long a passage of a source may be, in any script; and what of a text is kept of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import BASE, error_of, read, read_claims

from graph.edit.split_paragraphs import first_words
from graph.files.passages import cut_passage, measure_passage

NINE = "one two three four five six seven eight nine "
FITTING = [
    NINE + "ten",
    NINE + "US-backed",
    NINE + "U.S.-backed",
    NINE + "o’clock",
    NINE + "10,000.50",
    NINE + "2012–2017",
    NINE + "— ten",
    "We — the government — will stand by Vessa, its army",
    "Bundesverteidigungsministerium und Landwirtschaftskammer",
    "奥斯特训练河盟两年，港口时报一月报道，奥斯特国防部周三否认",
    "オステルは川の同盟を二年間訓練したと報じた",
    'רמטכ"ל צה״ל אמר',
    "تل־أبيب می\u200cخواهند می\u200cگویند که نمی\u200cروند و نمی\u200cآیند روسیه\u200cها",
    NINE + "Ves\u00adsa",
]
TOO_LONG = {
    NINE + "ten—eleven": "has 11 words. Expected at most 10 in a quote.",
    "one—two–three/four…five;six,seven:eight_nine|ten+eleven": "has 11 words.",
    "one.Two.three.four.five.six.seven.eight.nine.ten.eleven": "has 11 words.",
    "one--two--three--four--five--six--seven--eight--nine--ten--eleven": "has 11 words.",
    "\u200b".join("abcdefghijk"): "has 11 words.",
    "x" * 100_000: "has 100,000 characters. Expected at most 160 in a quote.",
    "x-" * 90 + "x": "has 181 characters. Expected at most 160 in a quote.",
    "河" * 31: "has 31 characters. Expected at most 30 in a quote in a script without spaces.",
    "サ" * 31: "has 31 characters.",
    "ก" * 31: "has 31 characters.",
    "အ" * 31: "has 31 characters.",
    "𠀀" * 31: "has 31 characters.",
    NINE + "河盟与塔": "has 9 words and 4 characters of a script without spaces. "
    "Expected at most 10 words in a quote, where 3 such characters count as one.",
}


@pytest.mark.parametrize("quote", FITTING)
def test_a_quote_of_ten_words_will_do_in_any_script(tmp_path, quote):
    reading = read_claims(tmp_path, "- us backs fsa:", f"    quote: '{quote}'")
    assert reading.errors == ()


@pytest.mark.parametrize(("quote", "reported"), TOO_LONG.items(), ids=range(len(TOO_LONG)))
def test_a_longer_quote_is_an_error_whatever_joins_its_words(tmp_path, quote, reported):
    reading = read_claims(tmp_path, "- us backs fsa:", f'    quote: "{quote}"')
    assert f'18:14: Claim "us backs fsa": quote {reported}' in error_of(reading).replace(
        "18:18", "18:14"
    )


@pytest.mark.parametrize(
    ("starts", "reported"),
    [
        (
            "one—two—three—four—five—six",
            "has 6 words. Expected at most 5 in a paragraph's `starts`.",
        ),
        (
            "河" * 16,
            "has 16 characters. Expected at most 15 in a paragraph's `starts` in a script ",
        ),
        ("x" * 81, "has 81 characters. Expected at most 80 in a paragraph's `starts`."),
    ],
)
def test_first_words_that_are_too_long_are_an_error(tmp_path, starts, reported):
    reading = read(tmp_path, BASE.replace("{p1: , p2: }", f"{{p1: {{starts: '{starts}'}}}}"))
    assert f'starts in "paragraphs/p1" {reported}' in error_of(reading)
    fitting = BASE.replace("{p1: , p2: }", f"{{p1: {{starts: '{'河' * 15}'}}}}")
    assert read(tmp_path, fitting).errors == ()


@pytest.mark.parametrize(
    ("paragraph", "starts"),
    [
        (
            "奥斯特训练河盟两年，港口时报一月报道，奥斯特国防部周三否认此事。",
            "奥斯特训练河盟两年，港口时",
        ),
        ("「河盟」与塔恩军在大桥附近交火，维萨官员说。", "河盟」与塔恩军在大桥附近交"),
        ("แม่น้ำสายนี้ไหลผ่านเมืองหลวงของประเทศ", "แม่น้ำสายนี้ไหลผ่"),
        ("We—the government—will—stand by Vessa.", "We—the government—will—stand"),
        ("Ves\xadsa opposes the truce.", "Vessa opposes the truce"),
        ("Troops met.", "Troops met"),
    ],
)
def test_first_words_of_any_script_are_short_and_without_invisible_marks(paragraph, starts):
    assert first_words(paragraph) == starts


@given(st.text(st.sampled_from("aé-—/. 河サกx\xad\u200b“,"), max_size=200), st.integers(1, 10))
def test_what_is_cut_off_a_text_always_fits_and_is_where_it_begins(text, most):
    begin = cut_passage(text, most)
    assert text.startswith(begin)
    assert measure_passage(begin).fits(most)
    assert begin == text or len(begin) < len(text)


@given(st.text(max_size=300))
def test_first_words_always_pass_the_check(text):
    assert measure_passage(first_words(text)).fits(5)

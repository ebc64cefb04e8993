"""English verb forms: infinitive, plural, past and gerund."""

from __future__ import annotations

import re

_BE = "be"
_THIRD = {"is": _BE, "are": _BE, "has": "have", "does": "do", "goes": "go"}
_PLURAL = {"is": "are", "has": "have", "does": "do", "goes": "go"}
_PAST = {
    _BE: "was", "become": "became", "begin": "began", "break": "broke", "bring": "brought",
    "build": "built", "buy": "bought", "choose": "chose", "come": "came", "cut": "cut",
    "deal": "dealt", "do": "did", "draw": "drew", "drive": "drove", "fall": "fell", "feed": "fed",
    "fight": "fought", "find": "found", "flee": "fled", "forbid": "forbade", "forget": "forgot",
    "get": "got", "give": "gave", "go": "went", "have": "had", "hide": "hid", "hit": "hit",
    "hold": "held", "keep": "kept", "know": "knew", "lead": "led", "leave": "left", "lend": "lent",
    "let": "let", "lose": "lost", "make": "made", "meet": "met", "overthrow": "overthrew",
    "pay": "paid", "put": "put", "rebuild": "rebuilt", "ride": "rode", "run": "ran", "say": "said",
    "see": "saw", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shoot": "shot",
    "sit": "sat", "speak": "spoke", "spend": "spent", "split": "split", "stand": "stood",
    "steal": "stole", "strike": "struck", "swear": "swore", "take": "took", "teach": "taught",
    "tell": "told", "think": "thought", "throw": "threw", "undertake": "undertook", "win": "won",
    "withdraw": "withdrew", "write": "wrote",
}  # fmt: skip
_QUANTITIES = frozenset((
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "several", "some", "many", "most", "both", "few", "dozens", "hundreds", "thousands",
))  # fmt: skip
_DOUBLED = re.compile(
    r"[^aeiou]*(qu)?[aeiou][bdfgklmnprtvz]|.*(?:mit|fer|cur|pel|get|gin|trol|rebel)"
)
_VOWELS = "aeiou"


def find_base(third: str) -> str:
    """Return the infinitive of a verb in the third person; empty if it is not in that form.

    >>> [find_base(verb) for verb in ("backs", "supplies", "attaches", "is", "sued")]
    ['back', 'supply', 'attach', 'be', '']
    """
    if third in _THIRD:
        return _THIRD[third]
    if not re.fullmatch(r"[a-z]+[^su\W]s", third):
        return ""
    if third.endswith("ies") and len(third) > 4:
        return f"{third[:-3]}y"
    return third[:-2] if re.search(r"(?:ss|x|zz|ch|sh|o)es$", third) else third[:-1]


def form_plural(third: str) -> str:
    """Return the plural of a verb in the third person singular.

    >>> form_plural("is"), form_plural("backs")
    ('are', 'back')
    """
    return _PLURAL.get(third) or find_base(third)


def form_past(base: str) -> str:
    """Return the past of an infinitive.

    >>> [form_past(verb) for verb in ("back", "oppose", "supply", "lead", "plan")]
    ['backed', 'opposed', 'supplied', 'led', 'planned']
    """
    if base in _PAST:
        return _PAST[base]
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{_double(base)}ed"


def form_gerund(base: str) -> str:
    """Return the gerund of an infinitive.

    >>> [form_gerund(verb) for verb in ("back", "oppose", "be", "see", "sit")]
    ['backing', 'opposing', 'being', 'seeing', 'sitting']
    """
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not re.search(r"(?:^b|[eoy])e$", base):
        return f"{base[:-1]}ing"
    return f"{_double(base)}ing"


def _double(base: str) -> str:
    return base + base[-1] if _DOUBLED.fullmatch(base) else base


def is_plural_name(name: str) -> bool:
    """Return whether a description of speakers is plural, by its number or its first noun.

    >>> [is_plural_name(name) for name in ("two envoys", "officials in Vessa", "Paris")]
    [True, True, False]
    """
    first = name.split(maxsplit=1)[0] if name.split() else ""
    if first.lower() in _QUANTITIES or (first.isdigit() and first != "1"):
        return True
    return first.islower() and bool(re.fullmatch(r"[a-z]{3,}[^\Wsu]s", first))

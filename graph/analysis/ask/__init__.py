"""A question in plain words: how it is read, and its answer. A closed grammar; no model."""

from .answer import Asked as Asked
from .answer import ask as ask
from .grammar import Grammar as Grammar
from .grammar import make_grammar as make_grammar
from .parse import parse as parse
from .reading import Reading as Reading

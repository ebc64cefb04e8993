"""Keep what takes long to compute and is the same each time."""

from __future__ import annotations

import pickle
from functools import cache, wraps


def keep_results(function):
    """Call a function once for each input, told apart by content; each caller gets a copy."""

    @cache
    def call_once(pickled):
        args, options = pickle.loads(pickled)
        return pickle.dumps(function(*args, **options))

    @wraps(function)
    def call(*args, **options):
        return pickle.loads(call_once(pickle.dumps((args, options))))

    return call

"""Questions of a page to its own local server: JSON with the token in, JSON out."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from ..model.errors import DataError, GraphError
from .guard import has_token, read_body

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

MOST_BYTES = 100_000
"""The largest question that is accepted."""
NO_TOKEN = "The address lacks the token that the command printed. Open that address again."


class Question(BaseModel):
    """What a page asks; unknown keys are an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Nothing(Question):
    """A question without content."""


Asked = TypeVar("Asked", bound=Question)


class Questions:
    """Makes the routes of one server: each needs the token, and they are answered one by one."""

    def __init__(self, token: str) -> None:
        self._token = token
        self._one_by_one = asyncio.Lock()

    def get(self, path: str, answer: Callable[[], Any]) -> Route:
        """Make a route that reads."""
        from starlette.routing import Route

        async def respond(request: Request) -> Response:
            return await self._respond(request, Nothing, lambda _: answer())

        return Route(path, respond, methods=["GET"])

    def post(self, path: str, form: type[Asked], answer: Callable[[Asked], Any]) -> Route:
        """Make a route that writes; GraphErrors of `answer` are reported to the page."""
        from starlette.routing import Route

        async def respond(request: Request) -> Response:
            return await self._respond(request, form, answer)

        return Route(path, respond, methods=["POST"])

    async def _respond(
        self, request: Request, form: type[Asked], answer: Callable[[Asked], Any]
    ) -> Response:
        from starlette.concurrency import run_in_threadpool
        from starlette.responses import JSONResponse

        if not has_token(request.headers, self._token):
            return JSONResponse({"problems": [NO_TOKEN]}, status_code=403)
        try:
            asked = await _read(request, form)
            async with self._one_by_one:
                return JSONResponse(await run_in_threadpool(answer, asked))
        except (GraphError, ValueError) as error:
            return JSONResponse({"problems": list_problems(error)}, status_code=400)


async def _read(request: Request, form: type[Asked]) -> Asked:
    """Read what is asked. Raises ValueError if it is not JSON of that form."""
    if request.method == "GET":
        return form()
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/json":
        raise ValueError("Send JSON, as application/json.")
    try:
        given = json.loads(await read_body(request, MOST_BYTES))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"The question is not JSON: {error}.") from None
    return form.model_validate(given)


def list_problems(error: Exception) -> list[str]:
    """Return one line per problem.

    >>> list_problems(GraphError("There is no actor."))
    ['There is no actor.']
    """
    if isinstance(error, DataError):
        return [str(problem) for problem in error.problems]
    if isinstance(error, ValidationError):
        return [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()]
    return [str(error)]

"""The engine `endpoint`: asks a language model behind a server, or in a chat, for drafts."""

from .options import EndpointOptions as EndpointOptions
from .passes import propose as propose
from .passes import say_unanswered as say_unanswered
from .passes import write_chat_prompt as write_chat_prompt

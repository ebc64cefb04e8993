"""The public names: what `import graph` offers, listed here alone."""

from .analysis.ask import ask as ask
from .analysis.balance import measure_balance as measure_balance
from .analysis.brokerage import measure_brokerage as measure_brokerage
from .analysis.centrality import rank_actors as rank_actors
from .analysis.claims import list_claims as list_claims
from .analysis.description import describe_actor as describe_actor
from .analysis.description import describe_pair as describe_pair
from .analysis.paths.find import find_paths as find_paths
from .analysis.tensions import list_tensions as list_tensions
from .analysis.time import measure_time as measure_time
from .api import build as build
from .api import check as check
from .api import load as load
from .api import read_groups as read_groups
from .api import say_claim as say_claim
from .api import say_relation as say_relation
from .diff import compare as compare
<<<<<<< HEAD
from .draft.suggest import suggest as suggest
=======
from .edit.add_actor import add_actor as add_actor
from .edit.add_claim import add_claim as add_claim
from .edit.change_claim import change_claim as change_claim
from .edit.change_claim import remove_claim as remove_claim
>>>>>>> main
from .exchange.export import list_losses as list_losses
from .exchange.export import render_export as render_export
from .exchange.import_files import read_import as read_import
from .exchange.import_options import ImportOptions as ImportOptions
from .exchange.view import view as view
from .exchange.write_files import write_export as write_export
from .exchange.write_files import write_project as write_project
from .model.errors import DataError as DataError
from .model.errors import GraphError as GraphError
from .model.errors import NothingClearedError as NothingClearedError
from .model.errors import OutputError as OutputError
from .model.errors import Place as Place
from .model.errors import Problem as Problem
from .model.errors import QuestionError as QuestionError
from .model.errors import ScopeError as ScopeError
from .model.errors import UnknownActorError as UnknownActorError
from .model.graph import build_graph as build_graph
from .model.graph import find_actor as find_actor
from .model.records import Actor as Actor
from .model.records import Claim as Claim
from .model.records import Dataset as Dataset
from .model.records import Relation as Relation
from .model.records import Source as Source
from .model.scope import Scope as Scope
from .notebook import show as show
from .notebook import to_html as to_html
from .publication import publish as publish

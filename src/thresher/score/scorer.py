"""Lines -> probability of main text: trees over each line, a network over all, and a forest a page kind over the page."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from thresher import core
from thresher.errors import ModelError
from thresher.features.page import KINDS
from thresher.features.plans import page_features, plans
from thresher.models import Model
from thresher.scan.lines import TextLines
from thresher.score.confidence import read_calibration
from thresher.score.measured import Measurers

if TYPE_CHECKING:
    from thresher.scan.html import HtmlLines


class Scorer:
    """A model, ready to run; immutable, shared by threads.

    `plan` says what is measured of a page for forest and network. `judges` is the core's form of all that was learnt.

    Raises: ModelError when the model asks for features that this version does not have.
    """

    __slots__ = ("calibration", "judges", "model", "plan")

    def __init__(self, model: Model) -> None:
        self.model = model
        network = model.network
        try:
            self.calibration = read_calibration(model.header.get("calibration"))
            if not model.lexicon:
                raise KeyError("the lexicon")
            if network is None:
                raise KeyError("the network")
            forest = model.forests["lines"]
            if forest.features != network.features:
                raise KeyError("the same columns for forest and network")
            kinds = tuple(model.forests[kind] for kind in KINDS)
            if any(kind.features != page_features(model.kind) for kind in kinds):
                raise KeyError("columns of the page")
            self.plan = plans(network.features)
            if model.kind == "text" and self.plan.html:
                raise KeyError("the lexicon of names")
            self.judges: Any = core.load("judge").Judge(
                self.plan.text,
                self.plan.html,
                (forest.splits, forest.leaves),
                (network.hidden, network.width, network.reach, network.numbers, network.weights),
                network.share,
                tuple((kind.splits, kind.leaves) for kind in kinds),
            )
        except (KeyError, ValueError) as problem:
            raise ModelError(f"model {model.name} {model.version} was made for other features: {problem}") from problem

    def probabilities(self, lines: TextLines) -> array[int]:
        """The probability of main text, 0..65535, of each line."""
        return self.judge(lines)[0]

    def judge(self, lines: TextLines) -> tuple[array[int], bytes]:
        """Each line's probability, 0..65535, and the page's probability, 0..255, of each of KINDS."""
        markup: Callable[[], Any] | None = None
        if lines.source.kind == "html":
            # Its tables are large, and texts need none of them.
            from thresher.score.measured_html import html_measurer

            markup = partial(html_measurer, cast("HtmlLines", lines), self.model.names)
        chances, kinds = self.judges.judge(lines.rows, lines.count, lines.tokens, markup)
        return array("H", chances), kinds

    def measurer(self, lines: TextLines) -> Measurers:
        """What measures these lines for the model's plan."""
        return Measurers(lines, self.model.names)

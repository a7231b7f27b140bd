"""Lines -> probability of main text: a forest over the lines, one a page kind, and one over what these said."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from thresher import core
from thresher.errors import ModelError
from thresher.features.plans import page_features, plans, united
from thresher.features.second import KIND_COLUMNS, KINDS, SECOND
from thresher.models import Forest, Model
from thresher.scan.lines import TextLines
from thresher.score.confidence import read_calibration
from thresher.score.measured import Measurers

if TYPE_CHECKING:
    from thresher.scan.html import HtmlLines

BLOCK = 512  # lines a block, as the core measures them
LARGE = 524288  # lines from which on a page is measured twice rather than its columns kept
FIXED = (*SECOND, *KIND_COLUMNS)


class Scorer:
    """The forests of a model, ready to run; immutable, shared by threads.

    `base` names the columns measured of a page, `first` asks for them by number. `judges` is the core's form of all forests.

    Raises: ModelError when the model asks for features that this version does not have.
    """

    __slots__ = ("base", "calibration", "first", "judges", "model", "plan")

    def __init__(self, model: Model) -> None:
        self.model = model
        try:
            self.calibration = read_calibration(model.header.get("calibration"))
            if not model.lexicon:
                raise KeyError("the lexicon")
            first, second = model.forests["first"], model.forests["second"]
            kinds = tuple(model.forests[kind] for kind in KINDS)
            if second.features[: len(FIXED)] != FIXED or any(
                kind.features != page_features(model.kind) for kind in kinds
            ):
                raise KeyError("columns of the page or of the second look")
            self.base = united(first.features, second.features[len(FIXED) :])
            self.plan = plans(self.base)
            if model.kind == "text" and self.plan.html:
                raise KeyError("the lexicon of names")
            self.first = renumbered(first, self.base)
            self.judges: Any = core.load("judge").Judge(
                self.plan.text,
                self.plan.html,
                trees(self.first),
                trees(renumbered(second, (*self.base, *FIXED))),
                tuple(trees(kind) for kind in kinds),
                LARGE,
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
        """What measures these lines for the model's plans."""
        return Measurers(lines, self.model.names)


def trees(forest: Forest) -> tuple[bytes, bytes]:
    """Splits and leaves, as the core takes them."""
    return forest.splits, forest.leaves


def renumbered(forest: Forest, names: tuple[str, ...]) -> Forest:
    """The same trees over columns of these names."""
    place = {name: number for number, name in enumerate(names)}
    places = array("H", [place[name] for name in forest.features])
    return Forest(names, core.load("forest").renumber(forest.splits, places.tobytes()), forest.leaves)

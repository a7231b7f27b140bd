"""The order of the stages, and the Extractor that runs them. Read this first."""

import time
from array import array
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from os import PathLike
from typing import Any, NamedTuple

from thresher import article, decode, scan, score, verdict
from thresher.article import Article
from thresher.classifiers import Classifier, ask, check
from thresher.errors import PipelineError
from thresher.options import Options
from thresher.score import Scorer, Scorers
from thresher.score.judged import chances, page_kind
from thresher.score.scorers import calibration, provenance, words
from thresher.types import Finding, Marks, Selection, Source, Status

EXTRACTORS = 32  # kept for `thresher.extract`, some 100 kB each: a program may make options for each site it reads


class Stage(NamedTuple):
    """What a stage gives, the callable that gives it, and what it needs: values that earlier stages give.

    `parameter=value` where the callable's name for a value is another. A lazy stage gives itself with its
    needs bound: it runs when someone asks, once for each thing asked.
    """

    gives: str
    run: Callable[..., Any]
    needs: str
    lazy: bool = False

    def arguments(self) -> tuple[tuple[str, str], ...]:
        """Parameter and value, for each need."""
        pairs = (need.partition("=") for need in self.needs.split())
        return tuple((parameter, value or parameter) for parameter, _, value in pairs)


class Later:
    """A lazy stage with its needs bound: called for a result it works it out, and remembers it."""

    __slots__ = ("bound", "results", "run")

    def __init__(self, run: Callable[..., Any], bound: dict[str, Any]) -> None:
        self.run = run
        self.bound = bound
        self.results: dict[tuple[Any, ...], Any] = {}

    def __call__(self, *asked: Any) -> Any:
        # Two threads may both work it out; they find the same, so it does not matter whose stays.
        if asked not in self.results:
            self.results[asked] = self.run(*asked, **self.bound)
        return self.results[asked]


def mark(**needs: Any) -> Marks:
    """The room of the classifiers, imported when the first page is looked at."""
    from thresher import classify

    return classify.mark(**needs)


def finder(source: Source, lines: Any, url: str | None, **needs: Any) -> Any:
    """The room of the metadata, imported when the first field is looked at."""
    if source.kind == "html":
        from thresher.metadata.html import HtmlFinder

        return HtmlFinder(source.buffer, lines.spans, lines, url=url, **needs)
    from thresher.metadata import Finder

    return Finder(lines, **needs)


def find(field: str, all_of_it: bool = True, *, finder: Callable[[], Any]) -> Finding:
    """One field, by the finder that the page's other fields share; without runners-up where not all of it is asked for."""
    found: Finding = finder()(field) if all_of_it else finder().best(field)
    return found


def weigh(scorer: Scorer, lines: Any) -> Callable[[int], tuple[tuple[str, float], ...]]:
    """What tells which features weighed most, imported when someone asks."""
    from thresher.score.weigh import Weigher

    return Weigher(scorer, lines)


def stored_text(**needs: Any) -> tuple[str, str]:
    """The reader of JSON, imported when a page shows no main text."""
    from thresher.scan import stored

    return stored.stored_text(**needs)


GIVEN = "content kind encoding max_chars within prune url options classifiers scorers problem"
STAGES = (
    Stage("source", decode.to_source, "content kind encoding max_chars within prune"),
    Stage("scorer", Scorers.of, "self=scorers source"),
    Stage("lexicon", words, "scorer"),
    Stage("provenance", provenance, "scorer"),
    Stage("lines", scan.to_lines, "source lexicon"),
    Stage("judged", Scorer.judge, "self=scorer lines"),
    Stage("probabilities", chances, "judged"),
    Stage("page_kind", page_kind, "judged"),
    Stage("calibration", calibration, "scorer"),
    Stage("likely", score.select, "lines probabilities options calibration"),
    Stage("opened", verdict.opening, "choice=likely lines probabilities options"),
    Stage("vetoed", verdict.veto, "choice=opened lines probabilities options"),
    Stage("choice", score.once, "choice=vetoed lines options"),
    Stage("unbroken", score.whole_tables, "choice lines probabilities options"),
    Stage("own", ask, "classifiers lines"),
    Stage("main", verdict.overrule, "choice=unbroken own"),
    Stage("marks", mark, "lines probabilities selection=main", lazy=True),
    Stage("selection", verdict.clean, "main own marks options"),
    Stage("finder", finder, "source lines url probabilities selection=main", lazy=True),
    Stage("find", find, "finder", lazy=True),
    Stage("offsets", decode.to_offsets, "source lines", lazy=True),
    Stage("weigh", weigh, "scorer lines", lazy=True),
    Stage("stored", stored_text, "source lines", lazy=True),
    Stage(
        "article",
        article.assemble,
        "source lines probabilities main selection own marks find offsets weigh stored page_kind problem "
        "options url provenance",
    ),
)

# What stands for a stage that the time budget did not allow.
SKIPPED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "lines": lambda values: scan.to_lines(Source(b"")),
    "judged": lambda values: (array("H", bytes(2 * len(values["lines"]))), b""),
    "likely": lambda values: Selection(bytes(len(values["lines"]))),
    "opened": lambda values: values["likely"],
    "vetoed": lambda values: values["likely"],
    "choice": lambda values: values["likely"],
    "unbroken": lambda values: values["likely"],
    "own": lambda values: [],
    "selection": lambda values: values["main"],
}


def plan(stages: Iterable[Stage], given: str) -> tuple[tuple[Stage, tuple[tuple[str, str], ...]], ...]:
    """The stages with their arguments. Raises PipelineError where one needs what nothing before it gives."""
    known = set(given.split())
    rows = []
    for stage in stages:
        arguments = stage.arguments()
        for _, value in arguments:
            if value not in known:
                raise PipelineError(f"stage {stage.gives} needs {value}, which no stage before it gives")
        known.add(stage.gives)
        rows.append((stage, arguments))
    return tuple(rows)


class Row(NamedTuple):
    """A stage made ready to run: the values that it takes in the order of its parameters, or by their names."""

    gives: str
    run: Callable[..., Any]
    lazy: bool
    values: tuple[str, ...] | None
    arguments: tuple[tuple[str, str], ...]


def ready(stage: Stage, arguments: tuple[tuple[str, str], ...]) -> Row:
    """The stage with its values in the order of its parameters: a call by name costs twice as much."""
    code = getattr(stage.run, "__code__", None)
    order = code.co_varnames[: code.co_argcount] if code else ()
    by_name = dict(arguments)
    placed = not stage.lazy and set(order) == set(by_name)
    return Row(stage.gives, stage.run, stage.lazy, tuple([by_name[name] for name in order]) if placed else None, arguments)


PLAN = plan(STAGES, GIVEN)
ROWS = tuple([ready(stage, arguments) for stage, arguments in PLAN])


class Extractor:
    """Finds the main text of pages, always in the same way: options, classifiers and model do not change.

    One may be shared by any number of threads, and pickled if its classifiers can be.
    """

    __slots__ = ("__weakref__", "_scorers", "classifiers", "model", "options", "provenance")

    options: Options
    classifiers: tuple[Classifier, ...]
    model: str | PathLike[str] | None
    provenance: str
    _scorers: Scorers

    def __init__(
        self,
        options: Options | None = None,
        *,
        classifiers: Iterable[Classifier] = (),
        model: str | PathLike[str] | None = None,
    ) -> None:
        """Raises TypeError, PipelineError or ModelError for what cannot be used, and says what to pass."""
        if options is not None and not isinstance(options, Options):
            raise TypeError(f"options must be thresher.Options or None, not {type(options).__name__}")
        options = options or Options()
        if options.within or options.prune:
            decode.check_parts(options.within, options.prune)
        scorers = Scorers(model)
        for name, value in (
            ("options", options),
            ("classifiers", check(classifiers)),
            ("model", model),
            ("provenance", provenance(scorers.of(Source(b"")))),
            ("_scorers", scorers),
        ):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an extractor cannot be changed; make another with the {name} you want")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"an extractor cannot be changed; {name} stays as it is")

    def __repr__(self) -> str:
        own = "".join(f", {classifier.name}" for classifier in self.classifiers)
        return f"<Extractor {self.options}{own}; {self.provenance}>"

    def __reduce__(self) -> tuple[Callable[..., "Extractor"], tuple[object, ...]]:
        return _rebuilt, (self.options, self.classifiers, self.model)

    def extract(
        self, content: object, url: str | None = None, *, kind: str = "auto", encoding: str | None = None
    ) -> Article:
        """The article of one page.

        Args: content: the page, as str, bytes, or a tree of lxml or selectolax. url: its address, if known.
            kind: `auto`, `text` or `html`. encoding: of bytes, where you know it, such as an HTTP charset.
        Raises: TypeError or ValueError for wrong arguments; never for what a page holds.
        """
        if url is not None and not isinstance(url, str):
            raise TypeError(f"url must be str or None, not {type(url).__name__}")
        values: dict[str, Any] = {
            "content": content,
            "kind": kind,
            "encoding": encoding,
            "max_chars": self.options.max_chars,
            "within": self.options.within,
            "prune": self.options.prune,
            "url": url,
            "options": self.options,
            "classifiers": self.classifiers,
            "scorers": self._scorers,
            "problem": None,
        }
        budget = self.options.time_budget_ms
        deadline = None if budget is None else time.monotonic() + budget / 1000
        value_of = values.__getitem__
        for gives, run, lazy, names, arguments in ROWS:
            if deadline is not None and gives in SKIPPED and time.monotonic() > deadline:
                values["problem"] = Status.OVER_BUDGET
                values[gives] = SKIPPED[gives](values)
            elif names is not None:
                values[gives] = run(*map(value_of, names))
            else:
                bound = {parameter: values[value] for parameter, value in arguments}
                values[gives] = Later(run, bound) if lazy else run(**bound)
        made: Article = values["article"]
        return made

    def extract_many(
        self,
        contents: Iterable[object],
        urls: Iterable[str | None] | None = None,
        threads: int = 0,
        *,
        kind: str = "auto",
        errors: str = "raise",
    ) -> Iterator[Article]:
        """The articles of many pages, in the order of the pages, with a few pages read ahead.

        Args: urls: one for each page, if known. threads: how many work at a time; 0 for one a processor.
            errors: of a page for which `extract` raises: `raise` it when its page's turn comes, or go on with an
            `article` without text: its status is `failed`, its warnings say what was raised.
        Raises: what `contents` and `urls` raise, whatever `errors` is; ValueError for too few or many urls.
        """
        from thresher.many import extract_many

        return extract_many(self, contents, urls, threads, kind, errors)


def extractor(options: Options | None) -> Extractor:
    """The extractor behind `thresher.extract`: one for each set of options in use, made at first use."""
    return _extractor(options) if options is None or isinstance(options, Options) else Extractor(options)


@lru_cache(maxsize=EXTRACTORS)
def _extractor(options: Options | None) -> Extractor:
    return Extractor(options)


def _rebuilt(options: Options, own: tuple[Classifier, ...], model: str | PathLike[str] | None) -> Extractor:
    return Extractor(options, classifiers=own, model=model)

"""The stages fit each other, and the Extractor runs them as told."""

from __future__ import annotations

import pickle

import pytest

import thresher
from thresher import Extractor, Mark, ModelError, Options, PipelineError, Status
from thresher.pipeline import EXTRACTORS, GIVEN, PLAN, STAGES, Stage, extractor, plan
from thresher.types import Lines

PROSE = "The harvest was late this year, and nobody in the valley could say when it would come."
PAGE = f"Menu\n{PROSE}\n{PROSE}\n{PROSE}\nFooter"


class Own:
    """A classifier that marks nothing."""

    name, needs = "own", ()

    def __call__(self, lines: Lines) -> tuple[Mark, ...]:
        return ()


def test_need_that_nothing_gives_is_an_error() -> None:
    """Also when it is given too late."""
    stages = (Stage("b", print, "a"), Stage("a", print, "content"))
    with pytest.raises(PipelineError, match="stage b needs a"):
        plan(stages, "content")
    assert len(plan(stages[::-1], "content")) == 2


def test_every_stage_is_used() -> None:
    """No stage gives what no other needs, but the last."""
    needed = {value for _, arguments in PLAN for _, value in arguments}
    assert {stage.gives for stage in STAGES} - needed == {"article"}
    assert set(GIVEN.split()) <= needed


@pytest.mark.parametrize("options", ["precision", {"mode": "clean"}, 1])
def test_options_must_be_options(options: object) -> None:
    """A dict or a name says what to pass."""
    with pytest.raises(TypeError, match=r"thresher\.Options"):
        Extractor(options)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"thresher\.Options"):
        thresher.extract(PAGE, options=options)  # type: ignore[arg-type]


def test_url_must_be_a_str() -> None:
    """Or None."""
    with pytest.raises(TypeError, match="url must be str or None"):
        thresher.extract(PAGE, 7)  # type: ignore[arg-type]


def test_extractor_cannot_be_changed() -> None:
    """It is shared by threads."""
    with pytest.raises(AttributeError, match="make another"):
        Extractor().options = Options()
    with pytest.raises(AttributeError, match="options stays as it is"):
        del Extractor().options


def test_extractor_tells_what_it_is() -> None:
    """In a session: options, own classifiers, version and model."""
    shown = repr(Extractor(Options(mode="clean"), classifiers=[Own()]))
    assert "mode='clean'" in shown
    assert ", own; thresher " in shown


def test_extractors_of_many_options_are_not_all_kept() -> None:
    """A program may make options for each site that it reads."""
    options = Options(max_chars=10**6)
    one = extractor(options)
    assert one is extractor(options)
    for number in range(EXTRACTORS):
        extractor(options.replace(max_chars=10**6 + 1 + number))
    assert one is not extractor(options)


def test_extractor_can_be_pickled() -> None:
    """For those who use processes."""
    extractor = Extractor(Options(mode="clean"))
    again = pickle.loads(pickle.dumps(extractor))
    assert extractor.options == again.options
    assert extractor.extract(PAGE).to_dict() == again.extract(PAGE).to_dict()


def test_model_that_is_none_is_told() -> None:
    """At construction, with the path."""
    with pytest.raises(ModelError, match=r"nowhere\.thr"):
        Extractor(model="nowhere.thr")
    with pytest.raises(ModelError, match="no Thresher model"):
        Extractor(model=__file__)


def test_provenance_names_version_model_and_core() -> None:
    """On the extractor and on each article of it."""
    extractor = Extractor()
    assert extractor.provenance == extractor.extract(PAGE).provenance
    assert extractor.provenance.startswith(f"thresher {thresher.__version__}, ")
    assert extractor.provenance.endswith((", compiled", ", python"))


def test_page_over_budget_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever time runs out there is an article, and its lines were not judged."""
    clock = iter(range(0, 10**9, 10**6))
    monkeypatch.setattr("thresher.pipeline.time.monotonic", lambda: next(clock))
    article = Extractor(Options(time_budget_ms=1, mode="clean")).extract(PAGE)
    assert (article.status, article.text) == (Status.OVER_BUDGET, "")
    assert all("not judged" in line.reason for line in article.lines)
    assert article.to_json(lines=True)


def test_time_enough_changes_nothing() -> None:
    """The budget alone does not change an article."""
    assert thresher.extract(PAGE, options=Options(time_budget_ms=60_000)).text == thresher.extract(PAGE).text


def test_clean_keeps_the_main_text_and_more() -> None:
    """Every line kept by mode article is kept by mode clean."""
    article, clean = thresher.extract(PAGE), thresher.extract(PAGE, options=Options(mode="clean"))
    assert all(more.kept for line, more in zip(article.lines, clean.lines, strict=True) if line.kept)


def test_recall_keeps_no_less_than_precision() -> None:
    """On the same page, line by line."""
    few, some, many = (
        thresher.extract(PAGE, options=Options(favor=favor)) for favor in ("precision", "balanced", "recall")
    )
    for less, more in ((few, some), (some, many)):
        assert all(line.kept <= other.kept for line, other in zip(less.lines, more.lines, strict=True))


def test_truncated_page_is_read_as_far_as_told() -> None:
    """Its status says so, and its text is of that part."""
    article = thresher.extract(PAGE, options=Options(max_chars=100))
    assert Status.TRUNCATED is article.status
    assert PAGE[:100].endswith(article.lines[-1].text)
    assert 100 == article.lines[-1].end
    assert article.warnings


def test_why_names_features_of_the_model() -> None:
    """At most a handful, strongest first."""
    why = thresher.extract(PAGE).lines[1].why
    assert 0 < len(why) <= 5
    assert why == tuple(sorted(why, key=lambda weight: -abs(weight[1])))

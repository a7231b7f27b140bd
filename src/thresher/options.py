"""What a user may ask of an extraction: one frozen object, checked when it is made."""

from __future__ import annotations

from dataclasses import dataclass

from thresher.errors import OptionsError

CHOICES = {
    "mode": ("article", "clean"),
    "favor": ("balanced", "precision", "recall"),
}
SWITCHES = ("title", "captions", "comments", "tables")
LIMITS = {"max_chars": "characters", "time_budget_ms": "milliseconds"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a page is judged (`mode`, `favor`), what joins its text, and how far the work may go.

    mode: `article` keeps the main text; `clean` keeps every line but noise.
    favor: `precision` keeps fewer lines, `recall` more.
    title, captions, comments, tables: whether these lines of the page join `Article.text`.
    max_chars: only so many characters of the page are read; None for all.
    time_budget_ms: looked at between stages; a page that used it up is `over-budget`; None for no limit.
    """

    mode: str = "article"
    favor: str = "balanced"
    title: bool = False
    captions: bool = False
    comments: bool = False
    tables: bool = True
    max_chars: int | None = None
    time_budget_ms: int | None = None

    def __post_init__(self) -> None:
        for name, allowed in CHOICES.items():
            value = getattr(self, name)
            if value not in allowed:
                raise OptionsError(f"{name} must be one of {', '.join(allowed)}; got {value!r}")
        for name in SWITCHES:
            value = getattr(self, name)
            if not isinstance(value, bool):
                raise OptionsError(f"{name} must be True or False; got {value!r}")
        for name, unit in LIMITS.items():
            value = getattr(self, name)
            whole = isinstance(value, int) and not isinstance(value, bool)
            if value is not None and not (whole and value >= 1):
                raise OptionsError(f"{name} must be None or at least 1 ({unit}, whole); got {value!r}")

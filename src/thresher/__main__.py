"""The command line: page text in, main text out.

Exit codes: 0 each page gave text; 1 some page gave none; 2 a wrong argument, or a page that could not be
read; 130 interrupted; 141 the reader of the output went away.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from thresher.options import CHOICES

if TYPE_CHECKING:
    from thresher.article import Article
    from thresher.pipeline import Extractor

OK, NO_TEXT, WRONG, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141
STDIN = "-"
DUMP = b"WARC/"  # how a file of many pages begins: WARC, WET and WAT


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    try:
        code = _run(_parser().parse_args(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What is still buffered has nowhere to go; Python would complain of it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:
        return _tell(f"cannot write the output: {error.strerror or error}", WRONG)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="thresher",
        description="Print the main text of pages, given as HTML or as raw text.",
        epilog="exit codes: 0 each page gave text; 1 some page gave none; 2 a wrong argument, or a page that "
        "could not be read; 130 interrupted; 141 the reader of the output went away",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a page; standard input if none, or -")
    parser.add_argument("--lines", action="store_true", help="every line: tag, probability, reason, text")
    parser.add_argument("--json", action="store_true", help="a JSON object a page; with --lines its lines too")
    parser.add_argument("--mode", choices=CHOICES["mode"], default="article", help="clean: keep all but noise")
    parser.add_argument("--favor", choices=CHOICES["favor"], default="balanced", help="keep fewer or more lines")
    parser.add_argument("--kind", choices=("auto", "text", "html"), default="auto", help="how to read a page")
    parser.add_argument("--version", action="store_true", help="print version, core and model, and end")
    return parser


def _run(wanted: argparse.Namespace) -> int:
    from thresher.options import Options
    from thresher.pipeline import Extractor

    extractor = Extractor(Options(mode=wanted.mode, favor=wanted.favor))
    if wanted.version:
        print(extractor.provenance)
        return OK
    if sys.stdout is None:
        return _tell("cannot write the output: standard output is closed", WRONG)
    # A page may hold what the terminal's encoding does not.
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    names = wanted.files or [STDIN]
    codes: list[int] = []
    for name in names:
        if len(names) > 1 and not wanted.json:
            print(f"{chr(10) if codes else ''}==> {_shown(name)} <==")
        codes.append(_page(extractor, name, wanted))
    return max(codes)


def _page(extractor: Extractor, name: str, wanted: argparse.Namespace) -> int:
    """Print one page; gives its exit code. What is wrong with it is told on standard error."""
    shown = _shown(name)
    try:
        content = _read(name)
    except OSError as error:
        hint = "; save the page first, Thresher fetches none" if "://" in name else ""
        return _tell(f"cannot read {shown}: {error.strerror or error}{hint}", WRONG)
    if content.startswith(DUMP):
        return _tell(f"cannot read {shown}: a WARC file holds many pages; pass its records one by one", WRONG)
    article = extractor.extract(content, kind=wanted.kind)
    sys.stdout.write(_render(article, wanted, name))
    if not article.text:
        return _tell(f"{shown} gave no text: {article.status}", NO_TEXT)
    return OK


def _shown(name: str) -> str:
    return "standard input" if name == STDIN else name


def _read(name: str) -> bytes:
    if name == STDIN:
        if sys.stdin is None:
            raise OSError("it is closed")
        return sys.stdin.buffer.read()
    with open(name, "rb") as file:
        return file.read()


def _render(article: Article, wanted: argparse.Namespace, name: str) -> str:
    from thresher.outputs import json, lines, text

    if wanted.json:
        return json.render(article, lines=wanted.lines, file=name)
    if wanted.lines:
        from shutil import get_terminal_size

        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        return lines.render(article, colour=colour, width=get_terminal_size((lines.WIDTH, 0)).columns)
    shown = text.render(article)
    return lines.safe(shown) if sys.stdout.isatty() else shown


def _tell(message: str, code: int) -> int:
    if sys.stdout is not None:
        sys.stdout.flush()
    print(f"thresher: {message}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())

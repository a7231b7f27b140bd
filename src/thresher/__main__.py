"""The command line: page text in, main text out.

Exit codes: 0 each page gave text; 1 some page gave none; 2 a wrong argument, or a page that could not be
read; 130 interrupted; 141 the reader of the output went away.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from thresher.errors import OptionsError
from thresher.options import CHOICES, KINDS

if TYPE_CHECKING:
    from thresher.article import Article
    from thresher.pipeline import Extractor

OK, NO_TEXT, WRONG, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141
STDIN = "-"
DUMP = b"WARC/"  # how a file of many pages begins: WARC, WET and WAT
DUMPS = "pass its records one by one, as the README shows"
GZIP = b"\x1f\x8b"
LONG_SECONDS, LONG_BYTES = 1.0, 10_000_000  # work that has gone on so long, or a page so large, is told to who waits


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
    parser.add_argument("--kind", choices=KINDS, default="auto", help="how to read a page")
    parser.add_argument("--url", help="the address of the page; of one page alone")
    parser.add_argument("--encoding", metavar="NAME", help="of the pages, where you know it, such as an HTTP charset")
    parser.add_argument("--within", action="append", default=[], metavar="SELECTOR", help="use only these parts of HTML")
    parser.add_argument("--prune", action="append", default=[], metavar="SELECTOR", help="leave these parts of HTML out")
    parser.add_argument("--quiet", action="store_true", help="no progress, no word of pages without text, no warnings")
    parser.add_argument("--version", action="store_true", help="print version, core and model, and end")
    return parser


def _run(wanted: argparse.Namespace) -> int:
    from thresher.options import Options
    from thresher.pipeline import Extractor

    names = wanted.files or [STDIN]
    try:
        within, prune = tuple(wanted.within), tuple(wanted.prune)
        extractor = Extractor(Options(mode=wanted.mode, favor=wanted.favor, within=within, prune=prune))
        if wanted.encoding is not None:
            extractor.extract(b"", encoding=wanted.encoding)  # a wrong name is told before any page is
    except ValueError as error:
        return _tell(str(error), WRONG)
    if wanted.url is not None and len(names) > 1:
        return _tell(f"--url is the address of one page; {len(names)} are given", WRONG)
    if wanted.version:
        print(extractor.provenance)
        return OK
    if sys.stdout is None:
        return _tell("cannot write the output: standard output is closed", WRONG)
    # A page may hold what the terminal's encoding does not.
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    progress = Progress(len(names), wanted.quiet)
    codes: list[int] = []
    try:
        for name in names:
            if len(names) > 1 and not wanted.json:
                progress.clear()
                print(f"{chr(10) if codes else ''}==> {_shown(name)} <==")
            codes.append(_page(extractor, name, wanted, progress))
    finally:
        progress.clear()
    return max(codes)


class Progress:
    """A line on standard error, where that is a terminal, of which page is read: shown when the work takes long."""

    def __init__(self, pages: int, quiet: bool) -> None:
        self.pages = pages
        self.number = 0
        self.began = time.monotonic()
        self.wanted = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self.shown = False

    def page(self, name: str, size: int) -> None:
        """The next page is read now."""
        self.number += 1
        if self.wanted and (size >= LONG_BYTES or time.monotonic() - self.began >= LONG_SECONDS):
            from shutil import get_terminal_size

            from thresher.outputs import lines

            told = f"page {self.number} of {self.pages}, {size / 1e6:.1f} MB: {lines.safe(name)}"
            print(f"\r\x1b[K{told[: get_terminal_size().columns - 1]}", end="", file=sys.stderr, flush=True)
            self.shown = True

    def clear(self) -> None:
        """Take the line away: something else is printed."""
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self.shown = False


def _page(extractor: Extractor, name: str, wanted: argparse.Namespace, progress: Progress) -> int:
    """Print one page; gives its exit code. What is wrong with it is told on standard error."""
    shown = _shown(name)
    try:
        content = _read(name)
    except OSError as error:
        hint = "; save the page first, Thresher fetches none" if "://" in name else ""
        return _tell(f"cannot read {shown}: {error.strerror or error}{hint}", WRONG)
    if content.startswith(DUMP):
        return _tell(f"cannot read {shown}: a WARC file holds many pages; {DUMPS}", WRONG)
    if content.startswith(GZIP) and _is_dump(content):
        return _tell(f"cannot read {shown}: a compressed WARC file holds many pages; {DUMPS}", WRONG)
    progress.page(shown, len(content))
    try:
        article = extractor.extract(content, wanted.url, kind=wanted.kind, encoding=wanted.encoding)
    except OptionsError as error:  # an XPath may give no elements on this page alone
        return _tell(f"cannot read {shown}: {error}", WRONG)
    rendered = _render(article, wanted, name)
    progress.clear()
    sys.stdout.write(rendered)
    if not wanted.quiet and not wanted.json:
        for warning in article.warnings:
            _tell(f"{shown}: {warning}", OK)
    if article.text:
        return OK
    return NO_TEXT if wanted.quiet else _tell(f"{shown} gave no text: {article.status}", NO_TEXT)


def _is_dump(content: bytes) -> bool:
    """Whether a file in gzip holds a WARC file: dumps are shared so."""
    import zlib

    try:
        return zlib.decompressobj(wbits=31).decompress(content, len(DUMP)) == DUMP
    except zlib.error:
        return False


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

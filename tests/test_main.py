"""The command line: outputs, exit codes, one clear sentence for what goes wrong."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import thresher
from thresher.__main__ import NO_TEXT, OK, PIPE_CLOSED, WRONG, main

SEED = str(Path(__file__).parent.parent / "seeds" / "euronews-belgorod.txt")
COMMAND = [sys.executable, "-m", "thresher"]
Captured = pytest.CaptureFixture[str]


def test_file_to_text(capsys: Captured) -> None:
    """The text of the page, and nothing on standard error."""
    assert main([SEED]) == OK
    shown = capsys.readouterr()
    assert ("", f"{thresher.extract_text(Path(SEED).read_bytes())}\n") == (shown.err, shown.out)


def test_standard_input(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read when no file is named, and for -."""
    page = Path(SEED).read_bytes()
    for arguments in ([], ["-"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(page)))
        assert main(arguments) == OK
        assert thresher.extract_text(page) == capsys.readouterr().out.rstrip("\n")


def test_lines_view(capsys: Captured) -> None:
    """A row for each line of the page, without colour where the output is no terminal."""
    assert main(["--lines", SEED]) == OK
    shown = capsys.readouterr().out
    assert len(thresher.extract(Path(SEED).read_bytes()).lines) == len(shown.splitlines())
    assert "\x1b" not in shown


def test_json(capsys: Captured) -> None:
    """A page a line, with the file's name; the lines of the page too if asked for."""
    assert main(["--json", SEED, SEED]) == OK
    rows = capsys.readouterr().out.splitlines()
    assert [json.loads(row)["file"] for row in rows] == [SEED, SEED]
    assert main(["--json", "--lines", SEED]) == OK
    assert json.loads(capsys.readouterr().out)["lines"][0]["number"] == 0


def test_several_files_are_headed(capsys: Captured) -> None:
    """By their names, as head and tail do."""
    assert main([SEED, SEED]) == OK
    shown = capsys.readouterr().out
    assert shown.startswith(f"==> {SEED} <==\n")
    assert shown.count(f"\n\n==> {SEED} <==\n") == 1


def test_standard_input_has_one_name(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the header of its page and where it gave no text."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    assert main([SEED, "-"]) == NO_TEXT
    shown = capsys.readouterr()
    assert shown.out.endswith("\n\n==> standard input <==\n")
    assert "thresher: standard input gave no text: empty\n" == shown.err


def test_mode_and_favor_are_passed_on(capsys: Captured) -> None:
    """What is printed is what these options give, and differs from what the defaults give."""
    page = Path(SEED).read_bytes()
    options = thresher.Options(mode="clean", favor="recall")
    main(["--mode", "clean", "--favor", "recall", SEED])
    shown = capsys.readouterr().out
    assert f"{thresher.extract_text(page, options=options)}\n" == shown
    assert f"{thresher.extract_text(page)}\n" != shown


def test_version(capsys: Captured) -> None:
    """Version, model and form of the core."""
    assert main(["--version"]) == OK
    assert thresher.Extractor().provenance == capsys.readouterr().out.strip()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "gave no text: empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "gave no text: binary"),
    ],
)
def test_page_without_text(tmp_path: Path, capsys: Captured, content: bytes, told: str) -> None:
    """Exit code 1, and its status on standard error."""
    page = tmp_path / "page"
    page.write_bytes(content)
    assert main([str(page)]) == NO_TEXT
    shown = capsys.readouterr()
    assert ("", f"thresher: {page} {told}\n") == (shown.out, shown.err)


def test_what_cannot_be_read(tmp_path: Path, capsys: Captured) -> None:
    """A missing file and a folder: a sentence each, and the other files are still done."""
    assert main([str(tmp_path / "none"), str(tmp_path), SEED]) == WRONG
    shown = capsys.readouterr()
    assert shown.out.count("\n") > 10
    missing, folder = shown.err.splitlines()
    assert f"thresher: cannot read {tmp_path / 'none'}: No such file or directory" == missing
    assert f"thresher: cannot read {tmp_path}: Is a directory" == folder


def test_address_is_not_fetched(capsys: Captured) -> None:
    """The message says what to do instead."""
    assert main(["https://example.org/late-harvest"]) == WRONG
    assert "save the page first" in capsys.readouterr().err


def test_dump_of_many_pages_is_no_page(tmp_path: Path, capsys: Captured) -> None:
    """Its record headers would become text, and its pages one."""
    dump = tmp_path / "pages.wet"
    dump.write_bytes(b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\n" + Path(SEED).read_bytes())
    assert main([str(dump)]) == WRONG
    shown = capsys.readouterr()
    assert ("", 1) == (shown.out, shown.err.count("\n"))
    assert "holds many pages" in shown.err


@pytest.mark.parametrize("stream", ["stdin", "stdout"])
def test_closed_stream(stream: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `<&-` and `>&-` close them: a sentence, no traceback."""
    monkeypatch.setattr(f"sys.{stream}", None)
    assert main(["-" if stream == "stdin" else SEED]) == WRONG
    assert "closed" in capsys.readouterr().err


@pytest.mark.parametrize(("value", "coloured"), [(None, True), ("", True), ("1", False)])
def test_no_color(value: str | None, coloured: bool, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal rows are coloured, unless NO_COLOR has a value (https://no-color.org)."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    if value is not None:
        monkeypatch.setenv("NO_COLOR", value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["--lines", SEED])
    assert coloured == ("\x1b[" in capsys.readouterr().out)


def test_html_is_read(tmp_path: Path, capsys: Captured) -> None:
    """As what it is: the paragraphs, not the menu."""
    html = tmp_path / "page.html"
    words = "The harvest came in late this year, and nobody in the valley could say why it was so."
    html.write_text(f"<!doctype html><title>Harvest</title><nav><a href=/>Home</a></nav><p>{words}<p>Again. {words}")
    assert main([str(html)]) == OK
    assert f"{words}\nAgain. {words}\n" == capsys.readouterr().out


def test_html_may_be_read_as_text(tmp_path: Path, capsys: Captured) -> None:
    """With --kind text its tags are part of the lines."""
    html = tmp_path / "page.html"
    html.write_text("<!doctype html><title>Harvest</title>")
    main(["--kind", "text", "--lines", str(html)])
    assert "<!doctype html>" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--mode", "all"], ["--favour"], ["--kind", "pdf"]])
def test_wrong_argument(arguments: list[str], capsys: Captured) -> None:
    """Exit code 2, as the shell expects."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == WRONG
    assert "usage: thresher" in capsys.readouterr().err


def test_exit_codes_are_documented(capsys: Captured) -> None:
    """In the help text."""
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(f"{code} " in shown for code in (0, 1, 2, 130, 141))


def test_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    """When the reader goes away nothing is said."""
    command = subprocess.Popen([*COMMAND, "--lines", *[SEED] * 60], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert command.stdout is not None and command.stderr is not None
    command.stdout.read(10)
    command.stdout.close()
    told = command.stderr.read()
    command.stderr.close()
    assert (told, command.wait()) == (b"", PIPE_CLOSED)


def test_page_in_another_encoding_than_the_terminal(tmp_path: Path) -> None:
    """What the terminal cannot show becomes a question mark."""
    page = tmp_path / "page"
    page.write_text("\u65e5\u672c\u8a9e\u306e\u672c\u6587\u3067\u3059\u3002" * 20, encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, "--lines", str(page)],
        env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
    )
    assert b"?" in done.stdout
    assert b"Error" not in done.stderr


WORDS = "The harvest came in late this year, and nobody in the valley could say why it was so."
PARTS = f"<!doctype html><title>Harvest</title><main><p>{WORDS}<p>Again. {WORDS}</main><div id=other><p>Other. {WORDS}</div>"


def test_address_of_the_page(capsys: Captured) -> None:
    """Is passed on; with several pages nobody could tell whose it is."""
    assert main(["--json", "--url", "https://example.org/a", SEED]) == OK
    assert "https://example.org/a" == json.loads(capsys.readouterr().out)["url"]
    assert main(["--url", "https://example.org/a", SEED, SEED]) == WRONG
    assert ("", "thresher: --url is the address of one page; 2 are given\n") == tuple(capsys.readouterr())


def test_encoding_is_passed_on(tmp_path: Path, capsys: Captured) -> None:
    """A name that is none is told before any page is read."""
    page = tmp_path / "page"
    page.write_bytes(f"Žně. {WORDS}\n".encode("cp1250") * 5)
    assert main(["--encoding", "windows-1250", "--lines", str(page)]) == OK
    assert "Žně." in capsys.readouterr().out
    assert main(["--encoding", "cp1251", "--lines", str(page)]) == OK
    assert "Žně." not in capsys.readouterr().out
    assert main(["--encoding", "utf-9", "none"]) == WRONG
    assert ("", "thresher: there is no text encoding 'utf-9'; pass a name such as 'utf-8', or None to find it\n") == tuple(
        capsys.readouterr()
    )


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ([], f"{WORDS}\nAgain. {WORDS}\nOther. {WORDS}\n"),
        (["--within", "#other"], f"Other. {WORDS}\n"),
        (["--within", "main", "--within", "#other"], f"{WORDS}\nAgain. {WORDS}\nOther. {WORDS}\n"),
        (["--prune", "#other"], f"{WORDS}\nAgain. {WORDS}\n"),
        (["--prune", "//main", "--prune", "//title"], f"Other. {WORDS}\n"),
    ],
)
def test_parts_of_a_page(arguments: list[str], shown: str, tmp_path: Path, capsys: Captured) -> None:
    """By CSS selectors or XPath, as the options of the same names."""
    page = tmp_path / "page.html"
    page.write_text(PARTS, encoding="utf-8")
    assert main([*arguments, str(page)]) == OK
    assert (shown, "") == tuple(capsys.readouterr())


@pytest.mark.parametrize("selector", ["", "p[", "//p[", "count(//p)"])
def test_wrong_selector(selector: str, tmp_path: Path, capsys: Captured) -> None:
    """A sentence, no traceback."""
    page = tmp_path / "page.html"
    page.write_text(PARTS, encoding="utf-8")
    assert main(["--within", selector, str(page)]) == WRONG
    shown = capsys.readouterr()
    assert ("", 1) == (shown.out, shown.err.count("\n"))
    assert "within" in shown.err


def test_warnings_are_told(tmp_path: Path, capsys: Captured) -> None:
    """On standard error; not if asked to be quiet, nor beside JSON, which holds them."""
    page = tmp_path / "page"
    page.write_text("https://example.org/late-harvest\n", encoding="utf-8")
    main([str(page)])
    assert f"thresher: {page}: the page is an address and nothing else" in capsys.readouterr().err
    main(["--quiet", str(page)])
    assert "" == capsys.readouterr().err
    main(["--json", str(page)])
    shown = capsys.readouterr()
    assert "" == shown.err
    assert json.loads(shown.out)["warnings"]


def test_quiet_leaves_the_exit_code(tmp_path: Path, capsys: Captured) -> None:
    """And what could not be read is still told."""
    page = tmp_path / "page"
    page.write_bytes(b"")
    assert main(["--quiet", str(page)]) == NO_TEXT
    assert ("", "") == tuple(capsys.readouterr())
    assert main(["--quiet", str(tmp_path / "none")]) == WRONG
    assert "cannot read" in capsys.readouterr().err


@pytest.mark.parametrize(("terminal", "quiet", "told"), [(True, False, True), (False, False, False), (True, True, False)])
def test_long_work_is_told(
    terminal: bool, quiet: bool, told: bool, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal that is not to be quiet; the line is gone before anything else is printed."""
    monkeypatch.setattr("thresher.__main__.LONG_SECONDS", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    assert main([SEED, SEED, *["--quiet"] * quiet]) == OK
    shown = capsys.readouterr()
    assert told == ("page 2 of 2, 0.0 MB: " in shown.err)
    assert told == shown.err.endswith("\r\x1b[K")
    assert "page 2 of 2" not in shown.out


def test_short_work_is_not_told(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that comes and goes at once disturbs."""
    monkeypatch.setattr("thresher.__main__.LONG_SECONDS", 1000.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main([SEED]) == OK
    assert "" == capsys.readouterr().err


def test_compressed_dump_is_no_page(tmp_path: Path, capsys: Captured) -> None:
    """As dumps are shared; another file in gzip is binary."""
    dump, other = tmp_path / "pages.wet.gz", tmp_path / "page.gz"
    dump.write_bytes(gzip.compress(b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\n"))
    other.write_bytes(gzip.compress(WORDS.encode()))
    assert main([str(dump)]) == WRONG
    assert "holds many pages; pass its records one by one" in capsys.readouterr().err
    assert main([str(other)]) == NO_TEXT
    assert "gave no text: binary" in capsys.readouterr().err

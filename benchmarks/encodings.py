"""How often a page in an old encoding is read right: `python -m benchmarks.encodings DATA CORPUS`.

The pages of the sets are UTF-8 today, with few exceptions, so truth is made: each page is written in every encoding
that its language had (what an encoding lacks as a character reference, as browsers and editors do), with its
declaration, with none, and with a wrong one. A page counts as right where its text equals that of its encoding.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.alphabets import ENCODINGS
from benchmarks.corpus import load, load_html
from benchmarks.provenance import write
from thresher.decode.encoding import to_utf8
from thresher.decode.labels import name_of
from thresher.decode.whatwg import CODECS, to_text

SETS = ("daniel", "trafilatura", "magic-html", "zh69", "wcxb")
EASTERN = {"zh": "gb18030", "ja": "shift_jis euc-jp iso-2022-jp", "ko": "euc-kr"}
USED = {**ENCODINGS, **EASTERN}
DECLARATION = re.compile(r"(charset|encoding)(\s*=\s*[\"']?)\s*([\w:.-]+)", re.IGNORECASE)
SEED = 10
PAGES = 40  # of a set and a language
MEANT = {"windows-1252": "windows-1251", "windows-1251": "windows-1252"}  # the wrong declaration of a page


class Legacy(NamedTuple):
    """A page in an old encoding."""

    set: str
    language: str
    encoding: str
    page: bytes


def detectors() -> dict[str, Callable[[bytes], str | None]]:
    """Those that are installed, by name."""
    asked: dict[str, tuple[str, Callable[[Any, bytes], str | None]]] = {
        "charset-normalizer": (
            "charset_normalizer",
            lambda m, page: getattr(m.from_bytes(page).best(), "encoding", None),
        ),
        "chardet": ("chardet", lambda m, page: m.detect(page)["encoding"]),
        "faust-cchardet": ("cchardet", lambda m, page: m.detect(page)["encoding"]),
        "resiliparse": ("resiliparse.parse.encoding", lambda m, page: m.detect_encoding(page)),
        "turbohtml": ("turbohtml.detect", lambda m, page: m.detect(page).encoding),
    }
    found: dict[str, Callable[[bytes], str | None]] = {}
    for name, (module, ask) in asked.items():
        try:
            library = import_module(module)
        except ImportError:
            continue
        found[name] = partial(ask, library)
    return found


def pages(corpus: Path, most: int) -> Iterator[tuple[str, str, str]]:
    """Set, language and HTML of a sample of pages, `most` of each set and language."""
    import py3langid

    random.seed(SEED)
    for name in SETS:
        texts = load_html(name, corpus)
        by_language = defaultdict(list)
        for row in load(name, corpus):
            by_language[py3langid.classify((row["renderings"].get("wet") or "")[:3000])[0]].append(row["id"])
        for language, ids in sorted(by_language.items()):
            if language in USED:
                yield from ((name, language, texts[id]) for id in random.sample(ids, min(most, len(ids))))


def written(name: str, language: str, html: str) -> Iterator[Legacy]:
    """The page in each encoding of its language, as if it had been made so; ASCII pages tell nothing."""
    for encoding in USED[language].split():
        codec = CODECS.get(encoding, encoding.replace("windows-", "cp"))
        page = html.encode(codec, "xmlcharrefreplace")
        if not page.isascii() or encoding == "iso-2022-jp":
            yield Legacy(name, language, encoding, page)


def declaring(page: str, encoding: str) -> str:
    """The page with its declarations naming the encoding; one is put first where it has none."""
    page, count = DECLARATION.subn(rf"\g<1>\g<2>{encoding}", page)
    return page if count else f'<meta charset="{encoding}">{page}'


def right(legacy: Legacy, page: bytes | None = None) -> bool:
    """Whether the page is read as what it is."""
    page = legacy.page if page is None else page
    read = to_utf8(page, None, lambda _: True)
    return read.buffer == to_text(page, legacy.encoding).encode("utf-8", "surrogatepass")


def same(legacy: Legacy, found: str | None) -> bool:
    """Whether what a detector names reads the page as what it is; labels count as the standard has them."""
    name = name_of((found or "windows-1252").replace("_", "-")) or name_of(found or "") or found or ""
    try:
        return to_text(legacy.page, name) == to_text(legacy.page, legacy.encoding)
    except LookupError:
        return False


def as_they_are(data: Path) -> dict[str, Any]:
    """DAnIEL's pages against its reader; pages of all sets in old encodings against what they declare."""
    from benchmarks.sets.daniel import CODES
    from benchmarks.sets.encodings import decode

    languages = json.loads((data / "daniel" / "doc_lg.json").read_text("utf-8"))
    equal: Counter[str] = Counter()
    for path in sorted((data / "daniel" / "html").iterdir()):
        page = path.read_bytes()
        equal["pages"] += 1
        valid = _valid(page)
        equal["valid UTF-8"] += valid
        truth = page if valid else decode(page, CODES.get(languages.get(path.name, ""), ""))[0].encode()
        equal["right"] += to_utf8(page, None).buffer == truth.removeprefix(b"\xef\xbb\xbf")
    old: Counter[str] = Counter()
    for folder in ("trafilatura", "zh69", "magic-html"):
        for path in sorted((data / folder).rglob("*.html")):
            page = path.read_bytes()
            said = re.search(rb"charset\s*=\s*[\"']?\s*([\w:-]+)", page, re.IGNORECASE)
            label = name_of(said[1].decode()) if said else None
            if label in (None, "utf-8") or _valid(page):
                continue
            old["pages"] += 1
            read = to_utf8(page, None).buffer
            old["right"] += read == to_text(page, str(label)).encode()
            hidden = re.sub(rb"(?i)charset", b"-------", page)
            old["right without declaration"] += to_utf8(hidden, None).buffer == to_text(hidden, str(label)).encode()
    return {"DAnIEL as it is": dict(equal), "declared and not UTF-8, all sets": dict(old)}


def _valid(page: bytes) -> bool:
    try:
        page.decode()
    except UnicodeDecodeError:
        return False
    return True


def measure(corpus: Path, most: int) -> list[dict[str, Any]]:
    """Rows of language and encoding: pages, and how many each way reads right."""
    rivals = detectors()
    rows: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for name, language, html in pages(corpus, most):
        bare = DECLARATION.sub(r"\g<1>\g<2>", html)
        for legacy in written(name, language, bare):
            row = rows["daniel" if name == "daniel" else "others", language, legacy.encoding]
            row["pages"] += 1
            row["bytes"] += len(legacy.page)
            codec = CODECS.get(legacy.encoding, legacy.encoding.replace("windows-", "cp"))
            told = declaring(html, legacy.encoding).encode(codec, "xmlcharrefreplace")
            wrong = declaring(html, MEANT.get(legacy.encoding, "iso-8859-1")).encode(codec, "xmlcharrefreplace")
            row["declared"] += right(legacy, told)
            row["declared wrongly"] += right(legacy, wrong)
            began = time.process_time()
            row["not declared"] += right(legacy)
            row["ns"] += int(1e9 * (time.process_time() - began))
            for system, ask in rivals.items():
                began = time.process_time()
                try:
                    found = ask(legacy.page)
                except Exception:  # a rival's fault counts against it
                    found = None
                row[f"{system} ns"] += int(1e9 * (time.process_time() - began))
                row[system] += same(legacy, found)
    return [
        {"set": name, "language": language, "encoding": encoding, **counts}
        for (name, language, encoding), counts in sorted(rows.items())
    ]


def totals(rows: list[dict[str, Any]], systems: list[str]) -> dict[str, dict[str, float]]:
    """Shares of DAnIEL and of the others, and megabytes a second."""
    summed: dict[str, dict[str, float]] = {}
    for name in ("daniel", "others"):
        mine = [row for row in rows if row["set"] == name]
        count = sum(row["pages"] for row in mine) or 1
        summed[name] = {"pages": count} | {
            system: round(sum(row[system] for row in mine) / count, 4) for system in systems
        }
    size = sum(row["bytes"] for row in rows)
    names = {system: f"{system} ns" for system in systems[3:]} | {"not declared": "ns"}
    summed["MB a second"] = {
        system: round(1e3 * size / max(1, sum(row[key] for row in rows)), 1) for system, key in names.items()
    }
    return summed


def main(arguments: list[str] | None = None) -> int:
    """Measure, print and write results/encodings.json."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.encodings", description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pages", type=int, default=PAGES, help="of each set and language")
    given = parser.parse_args(arguments)
    rows = measure(given.corpus, given.pages)
    systems = ["declared", "not declared", "declared wrongly", *detectors()]
    print(f"{'set':8}{'lang':5}{'encoding':15}{'pages':>6}" + "".join(f"{system[:11]:>12}" for system in systems))
    for row in rows:
        shares = "".join(f"{row[system] / row['pages']:>12.3f}" for system in systems)
        print(f"{row['set']:8}{row['language']:5}{row['encoding']:15}{row['pages']:>6}{shares}")
    summary = {**totals(rows, systems), **as_they_are(given.data)}
    for name, values in summary.items():
        print(name, values)
    kept = [{key: value for key, value in row.items() if not key.endswith("ns") and key != "bytes"} for row in rows]
    write("encodings", {"summary": summary, "pages_of_a_language": given.pages, "rows": kept})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

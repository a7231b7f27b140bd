"""A model file says what it is, and a wrong one is an error that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from thresher.errors import ModelError
from thresher.features.page import KINDS
from thresher.features.plans import page_features
from thresher.models import Forest, Network, read_model
from thresher.models.model import write_model
from thresher.score import Scorer

TREE = (bytes(18), bytes(128))
FORESTS = {"article": Forest(("page_lines",), *TREE), "forum": Forest(("page_words",), *TREE)}
NETWORK = Network(("words", "chars"), b"\x05\x09", 6, 2, (1, 2), 3, bytes(range(60)), bytes(range(100)))


def written(folder: Path, forests: dict[str, Forest] = FORESTS) -> Path:
    """A model of one tree a forest."""
    path = folder / "small.thr"
    write_model(path, "small", "1", bytes(65536), forests, {"sets": ["none"]})
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """To the byte."""
    model = read_model(written(tmp_path))
    assert ("small", "1", FORESTS) == (model.name, model.version, model.forests)


def test_a_lexicon_of_names_makes_a_model_of_html(tmp_path: Path) -> None:
    """Without one it judges text."""
    path = tmp_path / "small.thr"
    write_model(path, "small", "1", bytes(65536), FORESTS, {}, bytes([7]) * 262144)
    model = read_model(path)
    assert (bytes([7]) * 262144, "html") == (model.names, model.kind)
    assert (b"", "text") == (read_model(written(tmp_path)).names, read_model(written(tmp_path)).kind)


def test_a_network_is_read_as_it_was_written(tmp_path: Path) -> None:
    """A model has one or none."""
    path = tmp_path / "small.thr"
    write_model(path, "small", "1", bytes(65536), FORESTS, {}, network=NETWORK)
    assert (NETWORK, FORESTS) == (read_model(path).network, read_model(path).forests)
    assert read_model(written(tmp_path)).network is None


def test_the_same_numbers_give_the_same_bytes(tmp_path: Path) -> None:
    """Training anew changes nothing by itself."""
    assert written(tmp_path).read_bytes() == written(tmp_path).read_bytes()


@pytest.mark.parametrize(
    "spoil",
    [lambda b: b"X" + b[1:], lambda b: b[:4] + b"\x09" + b[5:], lambda b: b[:-1], lambda b: b[:40], lambda b: b""],
)
def test_a_damaged_file_is_an_error(tmp_path: Path, spoil: object) -> None:
    """That names the file."""
    path = written(tmp_path)
    path.write_bytes(spoil(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(ModelError, match=r"small\.thr"):
        read_model(path)


@pytest.mark.parametrize(("lexicon", "names"), [(bytes(65535), b""), (bytes(65536), bytes(262143)), (bytes(1), b"")])
def test_a_lexicon_of_another_size_is_an_error(tmp_path: Path, lexicon: bytes, names: bytes) -> None:
    """The core would read beyond its end."""
    path = tmp_path / "small.thr"
    write_model(path, "small", "1", lexicon, FORESTS, {}, names)
    with pytest.raises(ModelError, match=r"small\.thr is damaged \(its sections do not fill it\)"):
        read_model(path)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """That names the file."""
    with pytest.raises(ModelError, match=r"gone\.thr"):
        read_model(tmp_path / "gone.thr")


@pytest.mark.parametrize("network", [None, NETWORK._replace(features=("wrods", "chars")), NETWORK._replace(numbers=b"")])
def test_a_model_for_other_features_is_refused(tmp_path: Path, network: Network | None) -> None:
    """Never plausible nonsense: no network, one of features that no one knows, one whose numbers do not fit."""
    path = tmp_path / "small.thr"
    forests = {"lines": Forest(("words", "chars"), *TREE), **{kind: Forest(page_features("text"), *TREE) for kind in KINDS}}
    write_model(path, "small", "1", bytes(65536), forests, {}, network=network)
    with pytest.raises(ModelError, match="other features"):
        Scorer(read_model(path))


def test_forests_for_other_features_are_refused(tmp_path: Path) -> None:
    """As the network: that of lines reads what the network reads, those of kinds what is known of a page."""
    path = tmp_path / "small.thr"
    network = Network(("words",), b"\x05", 6, 6, (1,), 2, bytes(4 * 16), bytes(2 * (6 * 2 + 180 + 6)))
    page = page_features("text")
    for lines, features, fits in ((("words",), page, True), (("chars",), page, False), (("words",), page[1:], False)):
        forests = {"lines": Forest(lines, *TREE), **{kind: Forest(features, *TREE) for kind in KINDS}}
        write_model(path, "small", "1", bytes(65536), forests, {}, network=network)
        if fits:
            Scorer(read_model(path))
        else:
            with pytest.raises(ModelError, match="other features"):
                Scorer(read_model(path))

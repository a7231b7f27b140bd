"""A model file says what it is, and a wrong one is an error that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from thresher.errors import ModelError
from thresher.features.second import SECOND
from thresher.models import Forest, read_model
from thresher.models.model import write_model
from thresher.score import Scorer

TREE = (bytes(18), bytes(128))
FORESTS = {"first": Forest(("words",), *TREE), "second": Forest((*SECOND, "words"), *TREE)}


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


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """That names the file."""
    with pytest.raises(ModelError, match=r"gone\.thr"):
        read_model(tmp_path / "gone.thr")


def test_a_model_for_other_features_is_refused(tmp_path: Path) -> None:
    """Never plausible nonsense."""
    path = written(tmp_path, {"first": Forest(("wrods",), *TREE), "second": Forest((*SECOND, "wrods"), *TREE)})
    with pytest.raises(ModelError, match="other features"):
        Scorer(read_model(path))

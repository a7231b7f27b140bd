"""Quality floors: the rules of the gate, and the gate itself where the data is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("selectolax")
pytest.importorskip("publicsuffixlist")

from benchmarks import gate

FLOORS: dict[str, Any] = {"gold": {"s": "aa"}, "sample": {"s wet": 0.9}, "out_of_fold": {"s wet": 0.8}}


def found(sample: float = 0.9, oof: float = 0.8, gold: str = "aa") -> dict[str, Any]:
    """A measurement."""
    return {"gold": {"s": gold}, "sample": {"s wet": sample}, "out_of_fold": {"s wet": oof}}


def test_floors_hold() -> None:
    """At the floor passes, below it fails by name, and so does another gold."""
    assert [] == list(gate.below(found(), FLOORS))
    assert ["sample s wet: F1 0.8990 is below its floor 0.9000"] == list(gate.below(found(0.899), FLOORS))
    assert 1 == len(list(gate.below(found(oof=0.7), FLOORS)))
    assert ["s: the gold is bb, the floors were measured on aa"] == list(gate.below(found(gold="bb"), FLOORS))


def test_floors_of_metadata() -> None:
    """A share below its floor fails by name; a floor is set where there was none."""
    floors, measured = FLOORS | {"metadata": {"s html title": 0.8}}, {"gold": {}, "metadata": {"s html title": 0.7}}
    assert ["metadata s html title: share 0.7000 is below its floor 0.8000"] == list(gate.below(measured, floors))
    assert {"s html title": 0.7} == gate.moved(measured, FLOORS, False)["metadata"]


def test_floors_rise_and_fall_on_purpose_only() -> None:
    """An update never lowers; with leave it does; floors of parts not measured stay."""
    assert {"s wet": 0.95} == gate.moved(found(0.95), FLOORS, False)["sample"]
    assert {"s wet": 0.9} == gate.moved(found(0.85), FLOORS, False)["sample"]
    assert {"s wet": 0.85} == gate.moved(found(0.85), FLOORS, True)["sample"]
    assert FLOORS == gate.moved({"gold": {}, "sample": {}, "out_of_fold": {}}, FLOORS, True)


def test_out_of_fold_floors() -> None:
    """The committed table of training reaches its committed floors."""
    measured = {"gold": {}, "sample": {}, "out_of_fold": gate.out_of_fold()}
    if not measured["out_of_fold"]:
        pytest.skip("training has written no out-of-fold table yet")
    assert [] == list(gate.below(measured, gate.read_floors()))


def test_quality_floors() -> None:
    """On a fixed sample of the development pages the shipped model reaches its floors."""
    data = os.environ.get("THRESHER_DATA")
    if not data:
        pytest.skip("THRESHER_DATA is not set: the quality floors are not checked")
    floors = gate.read_floors()
    if not floors["sample"]:
        pytest.skip("no floors are set yet")
    pages = gate.sample(Path(data))
    if not pages:
        pytest.skip("no set is in THRESHER_DATA: the quality floors are not checked")
    measured = {"gold": gate.digests(pages), "sample": gate.measure(pages), "out_of_fold": {}}
    measured["metadata"] = gate.measure_metadata(pages)
    assert [] == list(gate.below(measured, floors))

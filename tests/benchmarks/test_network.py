"""The trainer's network in floating point and the core's in whole numbers are the same network."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

np: Any = pytest.importorskip("numpy")
torch: Any = pytest.importorskip("torch")
pytest.importorskip("catboost")

from benchmarks.train import measured, network  # noqa: E402  # needs what is asked for above


def layers(columns: int, width: int, seed: int) -> Any:
    """A network of random numbers, in the order of size that training gives."""
    torch.manual_seed(seed)
    made = network.Layers(columns, 12, width, torch.rand(columns) * 100, torch.rand(columns) * 50 + 20)
    torch.nn.init.normal_(made.output.weight, std=0.3)
    return made.eval()


@pytest.mark.parametrize(("columns", "width"), [(6, 12), (7, 4)])
def test_rounding_changes_a_sum_by_a_fiftieth_at_most(columns: int, width: int) -> None:
    """Of log-odds, on a page of random lines."""
    made = layers(columns, width, 3)
    lines = np.random.default_rng(3).integers(0, 256, (90, columns)).astype(np.uint8)
    with torch.no_grad():
        wanted = made(torch.from_numpy(lines.astype(np.float32))[None], torch.ones(1, 90))[0].numpy()
    whole = network.whole_numbers(made, tuple(f"column {k}" for k in range(columns)))
    assert np.abs(measured.network_sums(lines, whole) / 512 - wanted).max() < 0.02
    assert wanted.max() - wanted.min() > 0.1  # it says something


def test_weights_too_large_for_the_core_are_an_error() -> None:
    """Rather than sums that overflow."""
    with pytest.raises(ValueError, match="too large"):
        network.rounded(np.full((1, 100), 30000.0), np.zeros(1), 4095)


def test_a_fit_does_not_depend_on_what_was_fitted_before() -> None:
    """The networks of the folds are fitted in processes that take one after the other, in the order in which they are free."""
    random = np.random.default_rng(5)
    pages = range(3 * network.BATCH)
    fitting = network.NetworkTraining.__new__(network.NetworkTraining)
    fitting.width = network.HIDDEN
    fitting.features = tuple(f"column {k}" for k in range(64))
    fitting.rows = {page: random.integers(0, 256, (12, 64)).astype(np.uint8) for page in pages}
    fitting.known = {page: ((random.random(12) > 0.5).astype(np.float32), np.ones(12, np.float32)) for page in pages}
    fitting.pages = {page: [page] for page in pages}
    samples: Any = [SimpleNamespace(fold=page % 3, set="", words=np.full(12, 9)) for page in pages]
    fitting.training = SimpleNamespace(samples=samples)  # type: ignore[assignment]
    mean, spread = random.random((2, 64)).astype(np.float32) * 90 + 20
    fitting.mean, fitting.spread = mean.copy(), spread.copy()
    first = fitting.fit(0)
    assert first != fitting.fit(1)
    assert first == fitting.fit(0)
    assert (mean.tolist(), spread.tolist()) == (fitting.mean.tolist(), fitting.spread.tolist())  # an average over steps drifts

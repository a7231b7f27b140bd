"""A model file: a readable header, then the numbers.

Layout: b"THRM", format version and header length (unsigned 32-bit, little-endian), a JSON header, then the sections in
the order in which the header's `sections` lists them with their sizes in bytes. The header names the features of each
forest; a name that this version does not know is an error, never a guess.
"""

import json
import os
from functools import cache
from typing import NamedTuple

from thresher.errors import ModelError

MAGIC = b"THRM"
FORMAT = 2
SHIPPED = {"text": "text.thr", "html": "html.thr"}  # by kind of input
LEXICON_BYTES = 65536
NAMES_BYTES = 262144


class Forest(NamedTuple):
    """Oblivious trees: the features they read, by name; their splits and leaves as the core takes them."""

    features: tuple[str, ...]
    splits: bytes
    leaves: bytes


class Network(NamedTuple):
    """A convolutional network over lines: the features it reads, by name, and its numbers as `core.network` takes them.

    `usual` is the mean of each feature over the lines it learnt from, 0..255. `share` is its part in a line's sum, in quarters;
    the trees have the rest.
    """

    features: tuple[str, ...]
    usual: bytes
    hidden: int
    width: int
    reach: tuple[int, ...]
    share: int
    numbers: bytes
    weights: bytes


class Model(NamedTuple):
    """What was learnt: a network, the forests by name, the header that says from what, and what they read beside the page.

    The lexicon is of words, names of what the containers of HTML are called; empty where the model needs none. The network
    judges lines; a model of forests alone has none.
    """

    name: str
    version: str
    lexicon: bytes
    forests: dict[str, Forest]
    header: dict[str, object]
    names: bytes = b""
    network: Network | None = None

    @property
    def kind(self) -> str:
        """The kind of input that it judges."""
        return "html" if self.names else "text"


def write_model(
    path: str | os.PathLike[str],
    name: str,
    version: str,
    lexicon: bytes,
    forests: dict[str, Forest],
    facts: dict[str, object],
    names: bytes = b"",
    network: Network | None = None,
) -> None:
    """Write a model file; the same numbers give the same bytes."""
    sections = [("lexicon", lexicon)] + [("names", names)] * bool(names)
    for key, forest in forests.items():
        sections += [(f"{key}.splits", forest.splits), (f"{key}.leaves", forest.leaves)]
    if network:
        sections += [("network.numbers", network.numbers), ("network.weights", network.weights)]
        told = {name: value for name, value in network._asdict().items() if name not in ("numbers", "weights")}
        told["usual"] = list(network.usual)
        facts = {**facts, "network": told}
    header = {
        **facts,
        "name": name,
        "version": version,
        "features": {key: forest.features for key, forest in forests.items()},
        "sections": [(key, len(part)) for key, part in sections],
    }
    text = json.dumps(header, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    parts = [MAGIC, FORMAT.to_bytes(4, "little"), len(text).to_bytes(4, "little"), text]
    with open(path, "wb") as file:
        file.write(b"".join(parts + [part for _, part in sections]))


def parse_model(data: bytes, source: str) -> Model:
    """The model in a file's bytes.

    Raises: ModelError, naming `source`, for another format, a short file or a missing section.
    """
    if data[:4] != MAGIC or int.from_bytes(data[4:8], "little") != FORMAT:
        raise ModelError(f"{source} is no Thresher model of format {FORMAT}; train one with `make train`")
    at = 12 + int.from_bytes(data[8:12], "little")
    try:
        header = json.loads(data[12:at])
        parts: dict[str, bytes] = {}
        for key, size in header["sections"]:
            parts[key] = data[at : at + size]
            at += size
        names = parts.get("names", b"")
        if at != len(data) or len(parts["lexicon"]) not in (0, LEXICON_BYTES) or len(names) not in (0, NAMES_BYTES):
            raise ValueError("its sections do not fill it")
        forests = {
            key: Forest(tuple(features), parts[f"{key}.splits"], parts[f"{key}.leaves"])
            for key, features in header["features"].items()
        }
        shape = header.get("network")
        network = (
            Network(
                tuple(shape["features"]), bytes(shape["usual"]), shape["hidden"], shape["width"], tuple(shape["reach"]),
                shape["share"], parts["network.numbers"], parts["network.weights"],
            )
            if shape
            else None
        )
        return Model(header["name"], header["version"], parts["lexicon"], forests, header, names, network)
    except (KeyError, ValueError, TypeError) as problem:
        raise ModelError(f"{source} is damaged ({problem}); copy or train it again") from problem


def read_model(path: str | os.PathLike[str] | None = None) -> Model:
    """The model in a file, or the one that ships with the package.

    Raises: ModelError when it cannot be read or is of another format.
    """
    if path is None:
        return shipped()
    try:
        with open(path, "rb") as file:
            return parse_model(file.read(), str(path))
    except OSError as problem:
        raise ModelError(f"cannot read the model {path}: {problem.strerror}") from problem


@cache
def shipped(kind: str = "text") -> Model:
    """The package's own model for a kind of input: read once, never changed."""
    return read_model(os.path.join(os.path.dirname(__file__), SHIPPED[kind]))

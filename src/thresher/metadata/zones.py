"""The time zone that is named or given as an offset behind a time."""

from thresher.metadata.reader import Reader

# Hours and minutes from UTC. Left out: names that several zones share (CST, IST, BST) or that change with the
# season (ET, PT).
ZONES = {
    "utc": "Z", "gmt": "Z", "z": "Z",
    "wet": "+00:00", "west": "+01:00", "cet": "+01:00", "mez": "+01:00", "cest": "+02:00", "mesz": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "мск": "+03:00", "pkt": "+05:00", "wib": "+07:00",
    "wita": "+08:00", "hkt": "+08:00", "sgt": "+08:00", "jst": "+09:00", "kst": "+09:00",
    "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "brt": "-03:00",
    "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
OFFSET_SIGNS = {"+": "+", "-": "-", "−": "-"}
FARTHEST_HOURS = 14


def zone_at(reader: Reader, at: int, iso: bool) -> tuple[str, int]:
    """The zone at a token as ISO 8601 prints it, "" for none, and the token after it.

    Args: iso: whether the time is printed as ISO 8601: a bare -04:00 then is an offset, no span of time.
    """
    zone = ZONES.get(reader.word(at), "") if len(reader.gap(at)) < 2 else ""
    beyond = at + 1 if zone else at
    if zone in ("", "Z") and (zone or iso):
        offset, after = _offset(reader, beyond)
        if offset:
            return offset, after
    return zone, beyond


def _offset(reader: Reader, at: int) -> tuple[str, int]:
    """An offset from UTC such as +01:00, +0100 or +1."""
    sign = OFFSET_SIGNS.get(reader.gap(at)) if at < len(reader.run) else None
    hours, minutes, after = reader.number(at), 0, at + 1
    if sign is None or hours < 0:
        return "", at
    if reader.digits(at) == 4:
        hours, minutes = divmod(hours, 100)
    elif reader.digits(after) == 2 and reader.gap(after) == ":":
        minutes, after = reader.number(after), after + 1
    if hours > FARTHEST_HOURS or minutes > 59:
        return "", at
    return f"{sign}{hours:02}:{minutes:02}", after

"""Addresses: made absolute, compared, and without what only tracks readers."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

import regex

SCHEMES = ("http", "https")
MOST_CHARS = 4000
LINE_SIGNS = dict.fromkeys(map(ord, "\t\n\r"))  # left out of an address, says the URL Standard
TRACKING = regex.compile(
    r"utm_\w++|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|"
    r"mkt_tok|ns_mchannel|ns_source|ns_campaign|cmpid|ocid|wt_mc|at_medium|at_campaign|at_custom\d|ref_src|ref_url|"
    r"smid|ncid|spm|xtor|icid|sr_share|taid|vero_id|oly_enc_id|oly_anon_id|s_cid|trk|trkCampaign|__twitter_impression"
)
INDEX = regex.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp)$")


def absolute(address: str, base: str) -> str:
    """An address made absolute, "" where it cannot be or is none of the web."""
    address = address.strip().translate(LINE_SIGNS)
    if not address or len(address) > MOST_CHARS:
        return ""
    try:
        joined = urljoin(base, address)
        parts = urlsplit(joined)
        known = parts.scheme.lower() in SCHEMES and bool(parts.hostname)
    except ValueError:
        return ""
    return joined.replace(" ", "%20") if known else ""


def canonical(address: str) -> str:
    """An absolute address without fragment and without the parameters that only track readers."""
    try:
        parts = urlsplit(address)
        query = parts.query
        if query:
            pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100)
            kept = [(name, value) for name, value in pairs if not TRACKING.fullmatch(name)]
            query = query if len(kept) == len(pairs) else urlencode(kept)
        fragment = parts.fragment if parts.fragment.startswith("!") else ""
        return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, fragment))
    except ValueError:
        return address


def host_of(address: str) -> str:
    """The host of an address, lower case, without a port; "" where there is none."""
    try:
        return (urlsplit(address if "//" in address else f"//{address}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def page_key(address: str) -> str:
    """What two addresses of one page share: host without www and path without its last slash."""
    try:
        parts = urlsplit(canonical(address))
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return address
    path = INDEX.sub("/", parts.path).rstrip("/")
    return f"{host}{path}?{parts.query}"


def slug(address: str) -> str:
    """The part of an address that most likely spells the headline: the longest of the last two of its path."""
    try:
        parts = [part for part in urlsplit(address).path.split("/") if part]
    except ValueError:
        return ""
    return max(parts[-2:], key=lambda part: (part.count("-") + part.count("_"), len(part)), default="")

"""A control's tag ↔ the hidden bookmark round the control: LibreOffice drops the tag when it saves, the bookmark stays.

Word hides a bookmark whose name begins with "_"; a name has at most 40 characters: _lomake_a63f0c9e12b4_700100001
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha1
from unicodedata import normalize

from lxml import etree

from lomake.word.package import W

_OURS = re.compile(r"_lomake_([0-9a-f]{12})_")


def name(tag: str, number: int) -> str:
    """Return the name of the bookmark round a control; `number` tells apart controls with one tag."""
    return f"_lomake_{digest(tag)}_{number}"


def digest(tag: str) -> str:
    """Return the part of a bookmark's name that comes from the tag."""
    return sha1(normalize("NFC", tag).encode(), usedforsecurity=False).hexdigest()[:12]


def digest_in(start: etree._Element) -> str:
    """Return the digest of a tag that a w:bookmarkStart carries; "" when a person has made the bookmark."""
    found = _OURS.match(start.get(f"{W}name", ""))
    return found[1] if found else ""


def starts(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield the beginning of each bookmark of ours, and the digest of the tag."""
    for start in root.iter(f"{W}bookmarkStart"):
        if found := digest_in(start):
            yield start, found


def remove(root: etree._Element) -> None:
    """Take our bookmarks out: a loop would repeat them."""
    ours = [start for start, _ in starts(root)]
    numbers = {start.get(f"{W}id") for start in ours}
    ends = [end for end in root.iter(f"{W}bookmarkEnd") if end.get(f"{W}id") in numbers]
    for element in [*ours, *ends]:
        next(element.iterancestors()).remove(element)

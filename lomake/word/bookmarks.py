"""A control's tag ↔ the hidden bookmark round the control: LibreOffice drops the tag when it saves, the bookmark stays.

Word hides a bookmark whose name begins with "_"; a name has at most 40 characters, and no hyphens:

    _lomake_a63f0c9e12b4_17         a field
    _lomake_5bb9d1a8c07f_t1_18      a field of the row t1; of a row that has nothing yet, _lomake_5bb9d1a8c07f__18
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha1
from unicodedata import normalize

from lxml import etree

from lomake.word.package import W

_OURS = re.compile(r"_lomake_([0-9a-f]{12})_(?:(.*)_)?")


@dataclass(frozen=True, slots=True)
class Mark:
    """What a bookmark of ours says of its control: the digest of the tag, and in a filled form the row's id or number.

    `row` is None outside the rows of a filled form.
    """

    digest: str
    row: str | None = None


def name(tag: str, number: int | str, row: str | None = None) -> str:
    """Return the name of the bookmark round a control; `number` tells apart controls with one tag."""
    return "_".join(["_lomake", digest(tag), *([] if row is None else [row.replace("-", "_")]), str(number)])


def digest(tag: str) -> str:
    """Return the part of a bookmark's name that comes from the tag."""
    return sha1(normalize("NFC", tag).encode(), usedforsecurity=False).hexdigest()[:12]


def mark_in(start: etree._Element) -> Mark | None:
    """Return what the name of a w:bookmarkStart says; None when a person has made the bookmark."""
    found = _OURS.match(start.get(f"{W}name", ""))
    if found is None:
        return None
    return Mark(found[1], None if found[2] is None else normalize("NFC", found[2]).replace("_", "-"))


def starts(root: etree._Element) -> Iterator[tuple[etree._Element, Mark]]:
    """Yield the beginning of each bookmark of ours, and what its name says."""
    for start in root.iter(f"{W}bookmarkStart"):
        if found := mark_in(start):
            yield start, found


def put_round(element: etree._Element, name: str, start: str, end: str) -> None:
    """Put a bookmark round a control; `start` and `end` are its number, the same in the finished document."""
    element.addprevious(etree.Element(f"{W}bookmarkStart", {f"{W}id": start, f"{W}name": name}))
    following = etree.Element(f"{W}bookmarkEnd", {f"{W}id": end})
    following.tail, element.tail = element.tail, None  # marks of the text engine stay behind it
    element.addnext(following)


def remove(root: etree._Element) -> None:
    """Take our bookmarks out: a loop would repeat them."""
    ours = [start for start, _ in starts(root)]
    numbers = {start.get(f"{W}id") for start in ours}
    ends = [end for end in root.iter(f"{W}bookmarkEnd") if end.get(f"{W}id") in numbers]
    for element in [*ours, *ends]:
        next(element.iterancestors()).remove(element)

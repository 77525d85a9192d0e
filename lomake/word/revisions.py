"""A part with tracked changes → the part as if all of them had been accepted."""

from __future__ import annotations

from lxml import etree

from lomake.word.package import W

_GONE = {f"{W}del", f"{W}moveFrom"}
_REVISIONS = _GONE | {f"{W}ins", f"{W}moveTo", f"{W}cellIns", f"{W}cellDel", f"{W}cellMerge"}


def accept(root: etree._Element) -> bool:
    """Take out what tracked changes have deleted or moved away, and return whether there were any.

    The deleted end of a paragraph stays marked: words.py joins the paragraph with the next.
    """
    changes = list(root.iter(_REVISIONS))
    for change in changes:
        parent = change.getparent()
        if parent is None:
            continue
        if change.tag == f"{W}cellDel" or (change.tag == f"{W}del" and parent.tag == f"{W}trPr"):
            _take_out(parent.getparent())
        elif change.tag in _GONE and parent.tag != f"{W}rPr":
            _take_out(change)
    return bool(changes)


def _take_out(element: etree._Element | None) -> None:
    parent = element.getparent() if element is not None else None
    if element is not None and parent is not None:
        parent.remove(element)

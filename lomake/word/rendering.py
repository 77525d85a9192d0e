"""One part's Jinja and a view → XML; where a person has typed any of it, parsed strictly and mended for Word."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from jinja2 import Template as JinjaTemplate
from jinja2 import TemplateError, nodes
from lxml import etree

from lomake.errors import Finding, WordTemplateError
from lomake.language import Words
from lomake.word import package, sandbox
from lomake.word.marks import GRID, NUMBER, PAIR, PAIRED
from lomake.word.package import W
from lomake.word.program import program
from lomake.word.story import Story

View = Mapping[str, Any]
_STORIES = [f"{W}{name}" for name in ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent")]
# What typed Jinja may raise while it is rendered, Jinja's own filters and folded constants among it; anything else is
# our own fault
_FAILURES = (
    TemplateError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError, NameError, AssertionError,
)  # fmt: skip


class Part:
    """One part of the document as a Jinja template; `typed` tells whether a person has typed any of it."""

    def __init__(self, story: Story, source: str, *, typed: bool) -> None:
        self.name, self.osa, self.typed = story.name, story.osa, typed
        self._source = source
        self._program = None if typed else program(source)

    def render(self, view: View, numbers: Iterator[int], name: str) -> bytes:
        """Return the part's XML for one client; `numbers` gives each control and picture its own.

        Raises WordTemplateError, naming the part, when what a person typed does not work with this view.
        """
        if self._program is not None:
            return self._program(view, numbers)
        if not self.typed:
            return _numbered(self._template.render(_x=view), numbers).encode()
        try:
            return _mended(_numbered(self._template.render({**view, "_x": view}), numbers))
        except package.BadXml:
            code, tag = "pohja-rikki", ""
        except _FAILURES:
            code, tag = "pohja-jinja-virhe", self._failing(view)
        details: dict[str, Words] = {"osa": self.osa, "paikka": "", "tunniste": tag, "ehdotus": ""}
        raise WordTemplateError([Finding(code, file=name, details=details)])

    @cached_property
    def _template(self) -> JinjaTemplate:
        return _jinja(self._source)

    def _failing(self, view: View) -> str:
        """Return the tag that does not work with the view, found by rendering once more, each tag on its own line."""
        lined, tags = sandbox.lined(self._source)
        template, lines = _jinja(lined), [0]
        try:
            template.render({**view, "_x": view})
        except _FAILURES as error:
            frames = traceback.walk_tb(error.__traceback__)
            lines += [line for frame, line in frames if frame.f_code.co_filename == (template.filename or "<template>")]
        return sandbox.tag_on(lines[-1], tags)


def _jinja(source: str) -> JinjaTemplate:
    parsed = sandbox.ENVIRONMENT.parse(source)
    for data in parsed.find_all(nodes.TemplateData):
        # docxtpl's way to write two braces: in the template they mean that, in a value nothing
        data.data = re.sub(r"(?<=\{)_(?=[{%])|(?<=[%}])_(?=\})", "", data.data)
    code = sandbox.ENVIRONMENT.compile(parsed)
    return JinjaTemplate.from_code(sandbox.ENVIRONMENT, code, sandbox.ENVIRONMENT.globals)


def _numbered(xml: str, numbers: Iterator[int]) -> str:
    """Return the XML with the next free number in each place that asks for one."""
    first, *others = xml.split(NUMBER)
    written, pair, held = [first], PAIR.removeprefix(NUMBER), ""
    for text in others:
        number = str(next(numbers))
        if text.startswith(pair):
            held = number
        written += number, text.removeprefix(pair).replace(PAIRED, held)
    return "".join(written)


def _mended(xml: str) -> bytes:
    """Return well-formed XML that Word opens, though conditions and loops took things out of it. Raises BadXml."""
    root = package.parse(xml)
    for row in [row for row in root.iter(f"{W}tr") if next(row.iter(f"{W}tc"), None) is None]:
        _drop(row)
    for table in [table for table in root.iter(f"{W}tbl") if next(table.iter(f"{W}tr"), None) is None]:
        _drop(table)
    for table in root.iter(f"{W}tbl"):
        if table.get(GRID) is not None:
            del table.attrib[GRID]
            _fit_grid(table)
    for story in root.iter(_STORIES):
        # Word refuses a file in which a cell does not end in a paragraph; a control may hold that paragraph
        last = story[-1] if len(story) else None
        if last is None or last.tag not in {f"{W}p", f"{W}sdt"}:
            etree.SubElement(story, f"{W}p")
    return package.serialize(root).encode()


def _fit_grid(table: etree._Element) -> None:
    """Give a table as many columns as its widest row has after a loop over cells, the whole width unchanged."""
    grid = table.find(f"{W}tblGrid")
    rows = [row for row in table.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is table]
    widest = max((sum(map(_span, row.findall(f".//{W}tc"))) for row in rows), default=0)
    if grid is None or not len(grid) or not widest:
        return
    widths = [int(float(column.get(f"{W}w", "0"))) for column in grid]
    total = sum(widths)
    shares = (widths + [total // len(widths)] * widest)[:widest]
    grid[:] = []
    for share in shares:
        etree.SubElement(grid, f"{W}gridCol", {f"{W}w": str(share * total // (sum(shares) or 1))})


def _span(cell: etree._Element) -> int:
    """Return how many columns the cell takes; a typed colspan may have made anything of it. Raises BadXml."""
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    number = span.get(f"{W}val", "1") if span is not None else "1"
    if not (number.isdecimal() and number.isascii()):
        raise package.BadXml("docx-rikki")
    return int(number)


def _drop(element: etree._Element) -> None:
    next(element.iterancestors()).remove(element)

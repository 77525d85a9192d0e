"""A workbook from outside: its values arrive as they are or as a reason, and a hostile one ends in a plain refusal."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from wordkit import parts, zipped

from lomake.errors import ClientDataError, Finding
from lomake.sentences import SENTENCES
from lomake.values import BadValue
from lomake.workbooks import reading
from lomake.workbooks.reading import MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, MAX_VALUES, Value, place, read

SHEET = "xl/worksheets/sheet1.xml"
TYPES = "[Content_Types].xml"


def made(fill: Callable[[Any, Any], object], **options: object) -> bytes:
    """Return a workbook whose one sheet `fill` has written: it gets the workbook and the sheet."""
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True, **options})
    fill(book, book.add_worksheet("Asiakkaat"))
    book.close()
    return data.getvalue()


def with_text(text: str) -> bytes:
    return made(lambda _, sheet: sheet.write_string(0, 0, text))


def changed(workbook: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """Return the workbook with one part changed."""
    held = parts(workbook)
    return zipped(held | {part: change(held[part].decode()).encode()})


def rows(workbook: bytes) -> list[list[Value]]:
    """Return the values of the first sheet."""
    return [list(row.cells.values()) for row in read(workbook, name="x.xlsx")[0].rows]


def first(workbook: bytes) -> Value | None:
    found = rows(workbook)
    return found[0][0] if found else None


def shown(value: Value | None) -> object:
    return f"ei: {value.code}" if isinstance(value, BadValue) else value


def refusal(workbook: bytes) -> str:
    """Return the code with which the workbook is refused."""
    with pytest.raises(ClientDataError) as caught:
        read(workbook, name="luettelo.xlsx")
    (finding,) = caught.value.findings
    assert "luettelo.xlsx" == finding.file
    return finding.code


@pytest.mark.parametrize(
    ("value", "format_", "expected"),
    [
        ("Aino", None, "Aino"),
        ("=cmd|' /c calc'!A0", None, "=cmd|' /c calc'!A0"),
        ("00100", None, "00100"),
        ("rivi\nrivi", None, "rivi\nrivi"),
        (" \n\u00a0", None, None),
        (28100, None, 28100),
        (28100.0, None, 28100),
        (37.5, None, 37.5),
        (-3, None, -3),
        (100, "00000", "00100"),
        (123456, "00000", "123456"),
        (401234567, "0000000000", "0401234567"),
        (True, None, True),
        (False, None, False),
        (date(2026, 2, 1), "d.m.yyyy", date(2026, 2, 1)),
        (datetime(2026, 2, 1, 12, 34, tzinfo=UTC).replace(tzinfo=None), "d.m.yyyy", date(2026, 2, 1)),
        (time(9, 30), "h:mm", time(9, 30)),
        (timedelta(hours=37, minutes=30), "[h]:mm", timedelta(hours=37, minutes=30)),
        (0.5, "0 %", "ei: prosentti"),
        (999_999_999_999_999, None, 999_999_999_999_999),
        (12_345_678_901_234_567, None, "ei: pitkä-luku"),
        (1e300, None, "ei: pitkä-luku"),
    ],
)  # fmt: skip
def test_value_of_a_cell_arrives_as_it_is_shown_or_as_a_reason(
    value: Any, format_: str | None, expected: object
) -> None:
    def fill(book: Any, sheet: Any) -> None:
        look = book.add_format({"num_format": format_}) if format_ else None
        if isinstance(value, str):
            sheet.write_string(0, 0, value)
        elif isinstance(value, (date, time, timedelta)):
            sheet.write_datetime(0, 0, value, look)
        else:
            sheet.write(0, 0, value, look)

    found = shown(first(made(fill)))

    assert (type(expected), expected) == (type(found), found)


def test_dates_of_a_workbook_that_counts_from_1904_are_the_same() -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_datetime(0, 0, date(2026, 11, 20), book.add_format({"num_format": "dd.mm.yyyy"}))

    assert date(2026, 11, 20) == first(made(fill, date_1904=True)) == first(made(fill))


def test_error_and_formula_without_a_result_are_told_and_results_are_read() -> None:
    def fill(book: Any, sheet: Any) -> None:
        for number, result in enumerate(["#N/A", "", "tulos", 12.5, "OMITTED"]):
            sheet.write_formula(number, 0, "=A9", None, result)

    xml = parts(made(fill))[SHEET].decode()
    assert '<c r="A2"><f>A9</f><v></v>' in xml, "Excel writes the type of an empty text too"
    by_excel = xml.replace('<c r="A2">', '<c r="A2" t="str">').replace('<c r="A5" t="str">', '<c r="A5">')
    uncalculated = changed(made(fill), SHEET, lambda _: by_excel.replace("<v>OMITTED</v>", ""))

    assert [["ei: excel-virhe"], ["tulos"], [12.5], ["ei: kaava"]] == [[shown(row[0])] for row in rows(uncalculated)]


def test_formulas_of_a_program_that_never_calculates_are_told() -> None:
    book = openpyxl.Workbook()
    book.active["B2"] = "=1+1"
    data = io.BytesIO()
    book.save(data)

    (row,) = read(data.getvalue(), name="x.xlsx")[0].rows
    assert (2, [2]) == (row.number, list(row.cells))
    assert "ei: kaava" == shown(row.cells[2])


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), min_size=1))
def test_any_text_arrives_unchanged(text: str) -> None:
    assert (text if text.strip() else None) == first(with_text(text))


@pytest.mark.parametrize("text", ["_x000D_", "_x005F_", "x005F_", "_x0041_b", "a\r\nb", "a\x0bb", "12345678901234567"])
def test_text_that_looks_like_a_code_of_excel_arrives_unchanged(text: str) -> None:
    assert text == first(with_text(text))


def test_text_inside_the_sheet_and_in_many_looks_arrives_whole() -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_rich_string(0, 0, "Aino ", book.add_format({"bold": True}), "Kaarina", " M")
        sheet.write_string(1, 0, "suora")

    inline = changed(
        made(fill), SHEET, lambda xml: xml.replace('t="s"><v>1</v>', 't="inlineStr"><is><t>suora_x000D_</t></is>')
    )

    assert [["Aino Kaarina M"], ["suora\r"]] == rows(inline)


def test_text_longer_than_excel_keeps_is_told() -> None:
    long = changed(with_text("MERKKI"), "xl/sharedStrings.xml", lambda xml: xml.replace("MERKKI", "a" * 40_000))

    assert "ei: solun-pituus" == shown(first(long))


def test_sheets_come_in_their_order_hidden_ones_too_and_charts_are_passed_by() -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_string(3, 2, "x")
        book.add_worksheet("Piilossa").hide()
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Asiakkaat!$A$1:$A$2"})
        book.add_chartsheet("Kuva").set_chart(chart)

    tables = read(made(fill), name="x.xlsx")

    assert ["Asiakkaat", "Piilossa"] == [table.name for table in tables]
    assert [(4, {3: "x"})] == [(row.number, row.cells) for row in tables[0].rows]
    assert "C4" == place(4, 3)


def test_what_a_sheet_says_of_its_size_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_CELLS", 1_000)
    huge = changed(
        with_text("x"), SHEET, lambda xml: re.sub('<dimension ref="[^"]*"/>', '<dimension ref="A1:XFD1048576"/>', xml)
    )
    small = changed(
        made(lambda _, sheet: sheet.write_column(0, 0, ["a", "b", "c"])),
        SHEET,
        lambda xml: re.sub('<dimension ref="[^"]*"/>', '<dimension ref="A1"/>', xml),
    )

    assert [["x"]] == rows(huge)
    assert [["a"], ["b"], ["c"]] == rows(small)


def test_empty_row_far_below_is_passed_by() -> None:
    """LibreOffice writes the last rows of a sheet when somebody has once changed their height."""
    far = changed(
        with_text("x"), SHEET, lambda xml: xml.replace("</sheetData>", '<row r="1048576" ht="12.8"/></sheetData>')
    )

    assert [["x"]] == rows(far)


def test_broken_properties_and_links_to_other_workbooks_do_not_matter() -> None:
    relation = (
        '<Relationship Id="rId99" Target="externalLinks/externalLink1.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"/></Relationships>'
    )
    linked = changed(
        with_text("x"), "xl/_rels/workbook.xml.rels", lambda xml: xml.replace("</Relationships>", relation)
    )
    linked = changed(
        linked,
        "xl/workbook.xml",
        lambda xml: xml.replace(
            "</sheets>",
            '</sheets><externalReferences><externalReference xmlns:q="http://schemas.openxmlformats.org/'
            'officeDocument/2006/relationships" q:id="rId99"/></externalReferences>',
        ),
    )
    broken = changed(linked, "docProps/core.xml", lambda xml: re.sub("20[0-9-]+T[^<]*", "eilen", xml))

    assert [["x"]] == rows(broken)


def with_cell(cell: str, row: str = "1") -> bytes:
    """Return a workbook whose one cell is written out as XML."""
    xml = f'<row r="{row}">{cell}</row></sheetData>'
    return changed(made(lambda *_: None), SHEET, lambda text: text.replace("<sheetData/>", f"<sheetData>{xml}"))


def flagged() -> bytes:
    """Return a workbook whose zip says that its parts are encrypted."""
    data = bytearray(with_text("x"))
    for match in re.finditer(rb"PK\x01\x02", bytes(data)):
        data[match.start() + 8] |= 1
    return bytes(data)


def packed(method: int, *, twice: bool = False, extra: int = 0) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as package:
        for name, part in parts(with_text("x")).items():
            package.writestr(name, part)
        for number in range(extra):
            package.writestr(f"xl/{number}.bin", b"")
        if twice:
            with pytest.warns(UserWarning, match="Duplicate"):
                package.writestr(SHEET, b"<x/>")
    return data.getvalue()


def bomb() -> bytes:
    data = io.BytesIO(with_text("x"))
    with zipfile.ZipFile(data, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/kuva.bin", bytes(101_000_000))
    return data.getvalue()


def utf16(name: str) -> bytes:
    held = parts(with_text("x"))
    text = held[name].decode().replace("UTF-8", "UTF-16")
    return zipped(held | {name: text.encode("utf-16")})


def swapped(part: str, old: str, new: str) -> bytes:
    """Return a workbook in one part of which `old` is `new`."""
    held = parts(with_text("x"))[part].decode()
    assert old in held
    return changed(with_text("x"), part, lambda xml: xml.replace(old, new, 1))


DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
PLAIN = "openxmlformats-officedocument.spreadsheetml.sheet.main"
VBA = '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
REFUSED: list[tuple[str, Callable[[], bytes]]] = [
    ("työkirja-ei-lue", lambda: b""),
    ("työkirja-ei-lue", lambda: b"Asiakastunnus;Sukunimi\nLATU-0042;Mallila\n"),
    ("työkirja-ei-lue", lambda: with_text("x")[:500]),
    ("työkirja-ei-lue", lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})),
    ("työkirja-ei-lue", lambda: zipped({TYPES: b'<Types><Default ContentType="wordprocessingml"/></Types>'})),
    ("työkirja-ei-lue", flagged),
    ("työkirja-ei-lue", lambda: packed(zipfile.ZIP_BZIP2)),
    ("työkirja-salattu", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    ("työkirja-makroja", lambda: swapped(TYPES, PLAIN, "ms-excel.sheet.macroEnabled.main")),
    ("työkirja-makroja", lambda: swapped(TYPES, "</Types>", VBA)),
    ("työkirja-doctype", lambda: swapped(SHEET, "<worksheet", f"{DOCTYPE}<worksheet")),
    ("työkirja-doctype", lambda: swapped("docProps/app.xml", "<Properties", f"{DOCTYPE}<Properties")),
    ("työkirja-doctype", lambda: swapped("xl/_rels/workbook.xml.rels", "<Relationships", f"{DOCTYPE}<Relationships")),
    ("työkirja-rikki", lambda: utf16(SHEET)),
    ("työkirja-rikki", lambda: utf16("xl/workbook.xml")),
    ("työkirja-rikki", lambda: swapped(SHEET, "UTF-8", "utf-7")),
    ("työkirja-rikki", lambda: swapped(SHEET, "</worksheet>", "")),
    ("työkirja-rikki", lambda: packed(zipfile.ZIP_STORED, twice=True)),
    ("työkirja-rikki", lambda: with_cell('<c r="A1" t="s"><v>77</v></c>')),
    ("työkirja-rikki", lambda: with_cell('<c r="työ"><v>1</v></c>')),
    ("työkirja-liian-suuri", bomb),
    ("työkirja-liian-suuri", lambda: packed(zipfile.ZIP_STORED, extra=2_000)),
    ("työkirja-liian-suuri", lambda: with_cell("<c><v>1</v></c>", row="99999999999")),
    ("työkirja-liian-suuri", lambda: with_cell("<c><v>1</v></c>", row=str(MAX_ROWS + 1))),
    ("työkirja-liian-suuri", lambda: with_cell(f'<c r="{place(1, MAX_COLUMNS + 1)}"><v>1</v></c>')),
    ("työkirja-liian-suuri", lambda: made(lambda book, _: [book.add_worksheet() for _ in range(MAX_SHEETS)])),
]


@pytest.mark.parametrize(("code", "make"), REFUSED)
def test_what_is_no_plain_workbook_is_refused_with_a_reason(code: str, make: Callable[[], bytes]) -> None:
    assert code == refusal(make())


def test_few_bytes_that_mean_cells_without_end_are_refused_before_they_take_the_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "MOST_CELLS", 100_000)
    wide = "".join(f'<row r="{row}"><c r="XFD{row}"/></row>' for row in range(1, 20))
    endless = changed(
        made(lambda *_: None), SHEET, lambda xml: xml.replace("<sheetData/>", f"<sheetData>{wide}</sheetData>")
    )

    assert "työkirja-liian-suuri" == refusal(endless)


def test_more_values_than_any_list_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_VALUES", 3)

    assert 3 == len(rows(made(lambda _, sheet: sheet.write_column(0, 0, ["a", "b", "c"]))))
    assert "työkirja-liian-suuri" == refusal(made(lambda _, sheet: sheet.write_column(0, 0, ["a", "b", "c", "d"])))


def test_the_sentence_gives_the_limits() -> None:
    said = SENTENCES["työkirja-liian-suuri"].fi.replace("\u00a0", " ")

    limits = (f"{MAX_SHEETS} taulukkoa", f"{MAX_ROWS:,} riviä", f"{MAX_COLUMNS:,} saraketta")
    assert [] == [limit for limit in limits if limit.replace(",", " ") not in said]
    assert 1_000_000 == MAX_VALUES
    assert "miljoona täytettyä solua" in said


SMALL = parts(made(lambda _, sheet: sheet.write_row(0, 0, ["Asiakastunnus", "x", 12])))


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_careless_bytes_are_read_or_refused(data: st.DataObject) -> None:
    """Nothing but a finding comes of a part that somebody has cut or stirred."""
    name = data.draw(st.sampled_from(sorted(SMALL)))
    part = bytearray(SMALL[name])
    for _ in range(data.draw(st.integers(1, 4))):
        here = data.draw(st.integers(0, len(part) - 1))
        part[here : here + data.draw(st.integers(0, 30))] = data.draw(
            st.binary(max_size=8) | st.sampled_from([b"<", b'"', b"9"])
        )
        part = part or bytearray(b" ")

    findings: tuple[Finding, ...] = ()
    try:
        read(zipped(SMALL | {name: bytes(part)}), name="x.xlsx")
    except ClientDataError as error:
        findings = error.findings

    assert {finding.code for finding in findings} <= SENTENCES.keys()

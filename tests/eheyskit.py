"""Sound Word and Excel files in memory, and the same with one thing in them broken."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import wordkit
import xlsxwriter  # type: ignore[import-untyped]

_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
    "<dc:creator>{creator}</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>"
)
_CORE_TYPE = (
    '<Override PartName="/docProps/core.xml"'
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
)
_CORE_RELATION = (
    '<Relationship Id="core" Target="docProps/core.xml"'
    ' Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>'
)


def word(
    *blocks: str,
    title: str = "Lomake",
    creator: str = "",
    language: str = "fi-FI",
    footers: tuple[str, ...] = (),
    extra: Mapping[str, str | bytes] | None = None,
    types: str = "",
    relations: str = "",
) -> bytes:
    """Return a Word file that has nothing wrong with it but what its blocks and additions bring."""
    core = _CORE.format(title=title, creator=creator, language=language)
    return wordkit.docx(
        *(blocks or ("Teksti",)),
        footers=footers,
        extra={"docProps/core.xml": core} | dict(extra or {}),
        types=_CORE_TYPE + types,
        relations=relations,
        root_relations=_CORE_RELATION,
    )


def excel(title: str = "Työkirja", texts: tuple[str, str] = ("Aino", "Jere")) -> bytes:
    """Return a workbook of a table with two rows, a drop-down and a formula, and a second sheet."""
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    book.set_properties({"title": title})
    sheet = book.add_worksheet("Asiakkaat")
    for row, text in enumerate(texts, 1):
        sheet.write_string(row, 0, text)
        sheet.write_number(row, 1, row)
    columns = [{"header": "Nimi"}, {"header": "Luku"}, {"header": "Tupla", "formula": "=[@Luku]*2"}]
    sheet.add_table(0, 0, 2, 2, {"name": "Asiakkaat", "columns": columns})
    sheet.data_validation(1, 0, 2, 0, {"validate": "list", "source": ["yksi", "kaksi"], "input_title": "Valitse"})
    book.add_worksheet("Selite").write_formula("A1", "=Asiakkaat!B2", value=1)
    book.define_name("Alku", "=Asiakkaat!$B$2")
    book.close()
    return data.getvalue()


def changed(data: bytes, part: str, *pairs: tuple[str, str]) -> bytes:
    """Return the file with one part changed; each text that is replaced must be there."""
    parts = wordkit.parts(data)
    text = parts[part].decode()
    for old, new in pairs:
        assert old in text, (part, old)
        text = text.replace(old, new, 1)
    return wordkit.zipped(parts | {part: text.encode()})


def without(data: bytes, *names: str) -> bytes:
    """Return the file without some of its parts."""
    return wordkit.zipped({name: part for name, part in wordkit.parts(data).items() if name not in names})


def added(data: bytes, name: str, part: bytes = b"", *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the file with one more entry, also under a name that it has already."""
    held = io.BytesIO(data)
    with zipfile.ZipFile(held, "a", compression) as archive:
        archive.writestr(name, part)
    return held.getvalue()

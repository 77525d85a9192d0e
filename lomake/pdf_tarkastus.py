"""A PDF → what of PDF/UA-1 and PDF/A-2B a machine sees to be missing in it, and its text as a screen reader gets it.

This is no full validator. Whether the order of reading makes sense, the words suffice and the colours can be told
apart, only a person can say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Stream

from lomake.language import Worded

_HEADINGS = re.compile(r"/H([1-6])")


class Lupaus(Worded):
    """Mitä PDF:stä katsotaan, siinä järjestyksessä, jossa siitä kerrotaan."""

    RAKENNE = "merkitty rakenne", "märkt struktur"
    KIELI = "kieli", "språk"
    OTSIKKO = "otsikko", "rubrik"
    IKKUNASSA = "otsikko ikkunassa", "rubrik i fönstret"
    UA = "PDF/UA-1", "PDF/UA-1"
    A2 = "PDF/A-2", "PDF/A-2"
    A2B = "PDF/A-2B", "PDF/A-2B"
    VÄLIOTSIKOT = "väliotsikot", "mellanrubriker"
    JÄRJESTYS = "väliotsikoiden järjestys", "mellanrubrikernas ordning"
    RIVIT = "taulukon rivit", "tabellens rader"
    OTSIKOT = "taulukon otsikot", "tabellens rubriker"
    KUVA = "kuvan vaihtoehtoinen teksti", "bildens alternativa text"
    FONTIT = "upotetut fontit", "inbäddade teckensnitt"
    MERKIT = "fonttien merkit tekstinä", "teckensnittens tecken som text"
    OHJELMAT = "ei ohjelmia eikä liitteitä", "inga program eller bilagor"
    LINKIT = "ei linkkejä muualle", "inga länkar någon annanstans"
    TEKIJÄ = "ei tekijän nimeä", "inget namn på upphovspersonen"


_CLAIMS = {
    Lupaus.UA: re.compile(r"pdfuaid:part(?:>|=\")1\b"),
    Lupaus.A2: re.compile(r"pdfaid:part(?:>|=\")2\b"),
    Lupaus.A2B: re.compile(r"pdfaid:conformance(?:>|=\")[AUB]\b"),
}


def missing(pdf: bytes) -> list[Lupaus]:
    """Return what a machine sees to be missing; nothing when all is there.

    Raises pikepdf.PdfError when it is no PDF.
    """
    with pikepdf.open(BytesIO(pdf), attempt_recovery=False) as opened:
        faults = {*_of_the_whole(opened), *_of_the_structure(opened), *_of_the_objects(opened)}
    return [promise for promise in Lupaus if promise in faults]


def header_cells(pdf: bytes) -> int:
    """Return how many cells of the tables are marked as headings of a column or row."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return sum(kind == "/TH" for kind, _ in _elements(opened))


def title(pdf: bytes) -> str:
    """Return the title that the window shows."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return str(opened.docinfo.get("/Title", ""))


def text(pdf: bytes) -> str:
    """Return the text of the pages as the fonts give it to a screen reader, line breaks where the page has them."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return "\n".join("".join(said for said, _ in _shown(page)) for page in opened.pages)


def outside(pdf: bytes) -> str:
    """Return the text that is neither in the structure nor marked as ornament: a screen reader would not know of it."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return "".join(said for page in opened.pages for said, marked in _shown(page) if not marked).strip()


def _of_the_whole(pdf: pikepdf.Pdf) -> Iterator[Lupaus]:
    root = pdf.Root
    if not (root.get("/MarkInfo", Dictionary()).get("/Marked") and "/StructTreeRoot" in root):
        yield Lupaus.RAKENNE
    if not str(root.get("/Lang", "")):
        yield Lupaus.KIELI
    said = pdf.Root.Metadata.read_bytes().decode(errors="replace") if "/Metadata" in root else ""
    named = str(pdf.docinfo.get("/Title", ""))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if not named or metadata.get("dc:title") != named:
            yield Lupaus.OTSIKKO
        if "dc:creator" in metadata or {"/Author", "/Keywords", "/Subject"} & {*pdf.docinfo.keys()}:
            yield Lupaus.TEKIJÄ
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle"):
        yield Lupaus.IKKUNASSA
    yield from (claim for claim, words in _CLAIMS.items() if not words.search(said))
    names = root.get("/Names", Dictionary())
    if {"/OpenAction", "/AA"} & {*root.keys()} and _acts(root) or {"/JavaScript", "/EmbeddedFiles"} & {*names.keys()}:
        yield Lupaus.OHJELMAT


def _acts(root: pikepdf.Object) -> bool:
    """Tell whether opening the document does something: to show a page at a place is nothing."""
    action = root.get("/OpenAction")
    return "/AA" in root or isinstance(action, Dictionary) and action.get("/S") != Name.GoTo


def _of_the_structure(pdf: pikepdf.Pdf) -> Iterator[Lupaus]:
    levels: list[int] = []
    roles = _roles(pdf)
    for kind, element in _elements(pdf):
        if heading := _HEADINGS.fullmatch(kind):
            levels.append(int(heading[1]))
        if kind == "/Figure" and not str(element.get("/Alt", element.get("/ActualText", ""))).strip():
            yield Lupaus.KUVA
        if kind == "/Table" and any(kind not in _IN_TABLE for kind, _ in _children(element, roles)):
            yield Lupaus.RIVIT
        if kind == "/Table" and not any(kind == "/TH" for kind, _ in _below(element, roles)):
            yield Lupaus.OTSIKOT
    if not levels:
        yield Lupaus.VÄLIOTSIKOT
    if any(level > before + 1 for before, level in zip([0, *levels], levels, strict=False)):
        yield Lupaus.JÄRJESTYS


_IN_TABLE = {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}


def _of_the_objects(pdf: pikepdf.Pdf) -> Iterator[Lupaus]:
    for thing in pdf.objects:
        if not isinstance(thing, Dictionary | Stream):
            continue
        if thing.get("/Type") == Name.Font and thing.get("/Subtype") != Name.Type3:
            yield from _of_a_font(thing)
        if thing.get("/S") in (Name.URI, Name.Launch, Name.GoToR, Name.SubmitForm, Name.ImportData):
            yield Lupaus.LINKIT
        if thing.get("/S") == Name.JavaScript or thing.get("/Type") == Name.EmbeddedFile:
            yield Lupaus.OHJELMAT


def _of_a_font(font: pikepdf.Object) -> Iterator[Lupaus]:
    if font.Subtype == Name.Type0:
        if "/ToUnicode" not in font:
            yield Lupaus.MERKIT
        return  # its descendant is a font of its own, and is looked at too
    if not {"/FontFile", "/FontFile2", "/FontFile3"} & {*font.get("/FontDescriptor", Dictionary()).keys()}:
        yield Lupaus.FONTIT
    if "/ToUnicode" not in font and font.Subtype not in (Name.CIDFontType0, Name.CIDFontType2):
        yield Lupaus.MERKIT


def _elements(pdf: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Object]]:
    """Yield every element of the structure in the order of reading, with the standard kind that its own stands for."""
    return _below(pdf.Root.get("/StructTreeRoot", Dictionary()), _roles(pdf))


def _below(top: pikepdf.Object, roles: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Object]]:
    waiting = [*_children(top, roles)][::-1]
    while waiting:
        kind, element = waiting.pop()
        yield kind, element
        waiting += [*_children(element, roles)][::-1]


def _roles(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.Root.get("/StructTreeRoot", Dictionary()).get("/RoleMap", Dictionary())


def _children(element: pikepdf.Object, roles: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Object]]:
    inside = element.get("/K", Array())
    for child in inside if isinstance(inside, Array) else [inside]:
        if isinstance(child, Dictionary) and "/S" in child:
            kind = str(child.S)
            yield str(roles.get(kind, kind)), child


def _shown(page: pikepdf.Page) -> Iterator[tuple[str, bool]]:
    """Yield each piece of text of the page, and whether it is marked as part of the structure or as ornament."""
    fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
    letters = {name: _Letters(font) for name, font in fonts.items()}
    font, depth = None, 0
    for instruction in pikepdf.parse_content_stream(page):
        operands, operator = instruction.operands, instruction.operator
        if operator in (Operator("BDC"), Operator("BMC")):
            depth += 1
        elif operator == Operator("EMC"):
            depth -= 1
        elif operator == Operator("Tf"):
            font = letters[str(operands[0])]
        elif operator == Operator("ET"):
            yield "\n", True
        elif operator in (Operator("Tj"), Operator("TJ"), Operator("'")) and font is not None:
            shown = operands[0] if isinstance(operands[0], Array) else [operands[0]]
            yield "".join(font.read(bytes(one)) for one in shown if isinstance(one, pikepdf.String)), depth > 0


class _Letters:
    """The letters that the codes of a font stand for, as its ToUnicode table says."""

    def __init__(self, font: pikepdf.Object) -> None:
        table = font.ToUnicode.read_bytes().decode("latin-1") if "/ToUnicode" in font else ""
        self._width = 2 if font.Subtype == Name.Type0 else 1
        self._letters: dict[int, str] = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
            for code, said in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                self._letters[int(code, 16)] = _unicode(said)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
            for first, last, said in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                for step in range(int(last, 16) - int(first, 16) + 1):
                    self._letters[int(first, 16) + step] = chr(ord(_unicode(said)[-1]) + step)

    def read(self, codes: bytes) -> str:
        """Return the text; a code without a letter is shown as the sign for that."""
        pieces = (codes[place : place + self._width] for place in range(0, len(codes), self._width))
        return "".join(self._letters.get(int.from_bytes(piece), "\ufffd") for piece in pieces)


def _unicode(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")

"""A PDF as LibreOffice makes it → ours: the same bytes each time, no person's name, and a seal that tells of a change.

Fields side by side, which Word lays out in a table, are no table to a screen reader: only what has headings is one.

The file identifier (/ID, two numbers of 16 bytes) is the seal: the first is the digest of the Word file that the PDF
was made of, the second the digest of the PDF itself, taken with a fixed number in its place. So a PDF says of itself
whether it is that of the Word file beside it, and whether somebody has signed or changed it, without any list.
"""

from __future__ import annotations

import re
from hashlib import sha256
from html import escape
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import pikepdf
from pikepdf import Array, Dictionary, Name

_BLANK = b"31415926535897932384626433832795"  # what qpdf writes as the second number when it is asked for a fixed one
_ID = re.compile(rb"/ID \[<([0-9a-f]{32})><([0-9a-f]{32})>\]")
_DAY = re.compile(rb"<dcterms:(?:modified|created)[^>]*>(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z<")
_NO_DAY = (b"1980", b"01", b"01", b"00", b"00", b"00")
_CLAIMS = {
    "pdfaid": ("http://www.aiim.org/pdfa/ns/id/", ("part", "conformance")),
    "pdfuaid": ("http://www.aiim.org/pdfua/ns/id/", ("part",)),
}
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
{claims}  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="{producer}"/>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="{tool}" \
xmp:CreateDate="{date}"/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
_UA_SCHEMA = """\
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>part of ISO 14289 that the document follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
"""
"""PDF/A lets no property stand that is not described (ISO 19005-2, 6.6.2.3); LibreOffice 7.4 leaves this one out."""
_TOOL = "lomake"
_ICC_DATE, _ICC_DIGEST = slice(24, 36), slice(84, 100)
_ICC_EPOCH = bytes((7, 188, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # 1980-01-01, six big-endian numbers


class BrokenPdfError(Exception):
    """What LibreOffice has made is no whole PDF."""


def sealed(pdf: bytes, docx: bytes) -> bytes:
    """Return the PDF of a Word file, ready to write, with the Word file's day; the same two give the same bytes.

    Raises BrokenPdfError.
    """
    try:
        with pikepdf.open(BytesIO(pdf), attempt_recovery=False) as opened:
            _say(opened, _day(docx))
            _still_the_clock(opened)
            _free_the_fields(opened)
            opened.trailer.ID = pikepdf.Array([pikepdf.String(_digest(docx)), pikepdf.String(bytes(16))])
            written = BytesIO()
            opened.save(written, static_id=True)
    except (pikepdf.PdfError, AttributeError, KeyError, ValueError) as error:
        raise BrokenPdfError from error
    data = written.getvalue()
    return _with_second(data, sha256(data).hexdigest()[:32].encode())


def is_of(pdf: bytes, docx: bytes) -> bool:
    """Tell whether the PDF was made of the Word file, and is as it was made."""
    found = _last_id(pdf)
    return found is not None and found[1] == _digest(docx).hex().encode() and is_untouched(pdf)


def comes_from(pdf: bytes, docx: bytes) -> bool:
    """Tell whether the PDF was once made of the Word file, signed or changed since or not."""
    return any(found[1] == _digest(docx).hex().encode() for found in _ID.finditer(pdf))


def is_untouched(pdf: bytes) -> bool:
    """Tell whether the PDF is one of ours, and nobody has signed or changed it."""
    found = _last_id(pdf)
    return found is not None and found[2] == sha256(_with_second(pdf, _BLANK)).hexdigest()[:32].encode()


def _digest(docx: bytes) -> bytes:
    return sha256(docx).digest()[:16]


def _last_id(pdf: bytes) -> re.Match[bytes] | None:
    return next(iter([*_ID.finditer(pdf)][-1:]), None)


def _with_second(pdf: bytes, number: bytes) -> bytes:
    found = _last_id(pdf)
    if found is None:
        raise BrokenPdfError
    return pdf[: found.start(2)] + number + pdf[found.end(2) :]


def _day(docx: bytes) -> tuple[str, ...]:
    """Return year, month, day, hour, minute and second that the Word file was last changed, as it says itself."""
    try:
        with ZipFile(BytesIO(docx)) as package:
            days = _DAY.findall(package.read("docProps/core.xml"))
    except (BadZipFile, KeyError):
        days = []
    return tuple(part.decode() for part in max(days, default=_NO_DAY))


def _say(pdf: pikepdf.Pdf, day: tuple[str, ...]) -> None:
    """Write anew what the PDF says of itself: title, promises and day. An author, whom Word adds, is dropped."""
    title, producer = (str(pdf.docinfo.get(name, "")) for name in ("/Title", "/Producer"))
    stamp = f"{'-'.join(day[:3])}T{':'.join(day[3:])}Z"
    said = {"/Title": title, "/Creator": _TOOL, "/Producer": producer, "/CreationDate": f"D:{''.join(day)}Z"}
    claims = _claims(pdf.Root.Metadata.read_bytes().decode())
    for name in [*pdf.docinfo.keys()]:
        del pdf.docinfo[name]
    for name, text in said.items():
        pdf.docinfo[name] = pikepdf.String(text)
    xmp = _XMP.format(claims=claims, title=escape(title), producer=escape(producer), tool=_TOOL, date=stamp)
    if "/OpenAction" in pdf.Root:
        del pdf.Root.OpenAction  # "show the first page": every reader does
    pdf.Root.Metadata = pdf.make_stream(xmp.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def _claims(xmp: str) -> str:
    """Return the promises that LibreOffice has written, PDF/A and PDF/UA; ours to pass on, not to make."""
    told = ""
    for prefix, (space, names) in _CLAIMS.items():
        found = {name: re.search(rf"<{prefix}:{name}>(\w+)<|{prefix}:{name}=\"(\w+)\"", xmp) for name in names}
        if all(found.values()):
            values = " ".join(f'{prefix}:{name}="{match[1] or match[2]}"' for name, match in found.items() if match)
            told += f'  <rdf:Description rdf:about="" xmlns:{prefix}="{space}" {values}/>\n'
    return told + (_UA_SCHEMA if "pdfuaid:part" in told else "")


def _still_the_clock(pdf: pikepdf.Pdf) -> None:
    """Take away what differs from run to run: a checksum of LibreOffice's own, and the hour of the colour profile."""
    if "/DocChecksum" in pdf.trailer:
        del pdf.trailer["/DocChecksum"]
    for intent in pdf.Root.get("/OutputIntents", []):
        profile = bytearray(intent.DestOutputProfile.read_bytes())
        profile[_ICC_DATE], profile[_ICC_DIGEST] = _ICC_EPOCH, bytes(16)
        intent.DestOutputProfile.write(bytes(profile))


def _free_the_fields(pdf: pikepdf.Pdf) -> None:
    """Make plain divisions of tables without headings (PDF/UA-1 7.5): they would be read out as rows and columns."""
    waiting = _inside(pdf.Root.get("/StructTreeRoot", Dictionary()))
    while waiting:
        element = waiting.pop()
        inside = _inside(element)
        if element.get("/S") != Name.Table:
            waiting += inside
            continue
        rows = [row for part in inside for row in ([part] if part.get("/S") == Name.TR else [part, *_inside(part)])]
        cells = [cell for row in rows for cell in _inside(row)]
        if not any(cell.get("/S") == Name.TH for cell in cells):
            for part in (element, *rows, *cells):
                part.S = Name.Div
                if "/A" in part:
                    del part.A  # how many columns it spans


def _inside(element: pikepdf.Object) -> list[pikepdf.Object]:
    """Return the elements that an element of the structure holds."""
    held = element.get("/K", Array())
    return [one for one in (held if isinstance(held, Array) else [held]) if isinstance(one, Dictionary) and "/S" in one]

"""Makes the Word template of a form from its layout: `Asettelu` and the models' labels in, .docx bytes out."""

from __future__ import annotations

import re
from typing import assert_never

from lomake.language import POIS, FiSv, Language, sama
from lomake.word.large import enlarged
from lomake.word.layout import (
    Allekirjoitukset,
    Arvo,
    Asettelu,
    Kentät,
    Kirjattu,
    Kortit,
    Kysymys,
    Lause,
    Lohko,
    Luettelo,
    Ohje,
    Osio,
    Rasti,
    Rastit,
    Rivit,
    Ruudut,
    Sana,
    Taulukkoruudut,
    Teksti,
    Valinnat,
    Vastaus,
    Väliotsikko,
)
from lomake.word.markup import LINE, TAB, kept, page_field, paragraph, run
from lomake.word.measure import NBSP, advance, width
from lomake.word.pen import LayoutError, Pen
from lomake.word.seed import Parts, package
from lomake.word.tables import (
    allekirjoitukset,
    boxes,
    glued,
    kentät,
    kirjattu,
    kortit,
    rivit,
    taulukkoruudut,
)

_SERVICE = FiSv("Työhönvalmennus", "Arbetscoachning")
_SECRET = FiSv("Salassa pidettävä", "Sekretessbelagd")
_GROUND = FiSv("JulkL (621/1999) 24 § 1 mom. 25 k", "OffL (621/1999) 24 § 1 mom. 25 p.")
_SHORT = 3
"""As many blocks of a section are kept on the page of the signatures as a whole."""
_BOX, _GAP = 330, 90
"""A check box and the spaces behind it; the least room before the next one."""
_AND = re.compile(" (ja|och) ")
_LOW = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
_END = paragraph("Vali").replace("</w:pPr>", f"{_LOW}</w:pPr>")
"""What must stand after a table that ends the form; a higher one may begin a page of its own."""
_STOPS = {1: LINE, 3: 3232, 4: 2410}
"""Where the second column of boxes begins, by the number of columns; the same as in the styles Ruuturivi."""


def build(
    asettelu: Asettelu, *, otsikko: str, kicker: str, lyhenne: str, versio: str, language: Language = "fi"
) -> bytes:
    """Return the template as .docx bytes; the same layout and models always give the same bytes.

    `lyhenne` is the form's name in header and footer ("Lomake A"), `versio` such as "1.0 / 11/2026",
    `kicker` the line above the title; an extract for an employer has none of them printed.
    Raises LayoutError with everything that is wrong in the layout.
    """
    pen = Pen(asettelu.scope, language)
    body = _opening(pen, asettelu, otsikko, "" if asettelu.ote else kicker)
    for osio in asettelu.osiot:
        signed = osio is asettelu.osiot[-1] and any(isinstance(block, Allekirjoitukset) for block in asettelu.loppu)
        body += _section(pen, osio, numbered=bool(asettelu.numerointi), signed=signed)
    body += _blocks(pen, asettelu.loppu, heading=otsikko)
    if body.endswith(paragraph("Vali")):
        body = body.removesuffix(paragraph("Vali")) + _END
    if pen.faults:
        raise LayoutError(asettelu.lomake_id, pen.faults)
    name = lyhenne if lyhenne == otsikko else f"{lyhenne}, {otsikko}"
    if asettelu.ote:
        headers = (_extract_header(pen), _extract_header(pen))
        footers = (_extract_footer(pen), _extract_footer(pen))
    else:
        headers = (_first_header(pen), _later_header(pen, name))
        footers = (_footer(pen, lyhenne, versio), _footer(pen, lyhenne, versio))
    docx = package(
        Parts(
            title=otsikko,
            language=language,
            numbering=asettelu.numerointi,
            body=body,
            first_header=headers[0],
            later_header=headers[1],
            first_footer=footers[0],
            later_footer=footers[1],
            prompts=pen.prompts,
            custom={} if asettelu.ote else {"lomake": asettelu.lomake_id, "versio": versio},
        )
    )
    return enlarged(docx, asettelu.pisteet) if asettelu.pisteet else docx


def _opening(pen: Pen, asettelu: Asettelu, title: str, kicker: str) -> str:
    """Return all that stands before the first section."""
    written = paragraph("Subtitle", run(kicker)) if kicker else ""
    written += paragraph("Title", run(_AND.sub(f" \\1{NBSP}", title)))
    written += paragraph("Ingressi", run(pen.text(asettelu.johdanto)))
    if asettelu.asiakasosa:
        caption = pen.text(FiSv("Asiakkaan tiedot", "Klientens uppgifter"))
        written += kentät(pen, asettelu.asiakasosa, caption=caption)
    return written + _blocks(pen, asettelu.alku, heading=title)


def _section(pen: Pen, osio: Osio, *, numbered: bool, signed: bool) -> str:
    """Return heading and blocks; a short section before the signatures comes along with them, of a long one the end."""
    heading = pen.text(osio.otsikko)
    style = "Heading1" if numbered and not osio.numeroton else "OtsikkoIlman"
    title = paragraph(style, run(heading), new_page=osio.uusi_sivu)
    # Cards may fill pages of their own; glued together they would only push one another on.
    if not signed or isinstance(osio.lohkot[-1], Kortit):
        return title + _blocks(pen, osio.lohkot, heading=heading)
    loose = len(osio.lohkot) - 1 if len(osio.lohkot) > _SHORT else 0
    before, last = osio.lohkot[:loose], osio.lohkot[loose:]
    return title + _blocks(pen, before, heading=heading) + kept(_blocks(pen, last, heading=heading))


def _blocks(pen: Pen, blocks: tuple[Lohko, ...], *, heading: str) -> str:
    """Return the blocks in order.

    Two areas for answers never meet, since Word would draw them as one; sentences that follow each other stay together.
    """
    written = ""
    for block, following in zip(blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, Lause):
            written += _sentence(pen, block, keep=isinstance(following, Lause))
        else:
            written += _block(pen, block, heading)
        touches = isinstance(following, Kentät | Rivit | Kortit | Taulukkoruudut)
        if isinstance(block, Vastaus | Kysymys):
            touches = touches or isinstance(following, Vastaus | Teksti)
        if touches and isinstance(block, Vastaus | Kysymys | Ruudut | Rastit):
            written += paragraph("Vali")
        elif isinstance(block, Allekirjoitukset) and isinstance(following, Kentät):
            written = written.removesuffix(paragraph("Vali")) + paragraph("Vali", keep=True)
    return written


def _block(pen: Pen, block: Lohko, heading: str) -> str:
    match block:
        case Kentät():
            return kentät(pen, block, caption=heading)
        case Kysymys():
            return _question(pen, pen.label(block.path, block.kysymys), block.ohje) + _area(pen, block)
        case Vastaus():
            return _area(pen, block)
        case Rivit():
            return rivit(pen, block)
        case Kortit():
            return kortit(pen, block)
        case Ruudut():
            return _ruudut(pen, block)
        case Rastit():
            pairs = [(pen.box(r.path), pen.label(r.path, r.sanat)) for r in block.ruudut]
            return _question(pen, pen.text(block.kysymys), block.ohje) + _in_columns(pairs, block.sarakkeita)
        case Taulukkoruudut():
            return taulukkoruudut(pen, block)
        case Lause():
            return _sentence(pen, block, keep=False)
        case Väliotsikko():
            return _question(pen, pen.text(block.teksti), block.ohje)
        case Ohje():
            return paragraph("Ohjekappale", run(pen.text(block.teksti)))
        case Teksti():
            return paragraph("Leipateksti", run(pen.text(block.teksti)))
        case Luettelo():
            return "".join(paragraph("Luettelo", run(pen.text(line))) for line in block.rivit)
        case Allekirjoitukset():
            return paragraph("OtsikkoIlman", run(pen.text(block.otsikko))) + allekirjoitukset(pen, block)
        case Kirjattu():
            return paragraph("Vali") * 2 + kirjattu(pen, block)
        case _:
            assert_never(block)


def _question(pen: Pen, question: str, hint: Sana) -> str:
    """Return the bold line and the hint beside it; nothing at all without words."""
    words = pen.text(hint)
    small = run(f"{NBSP} {words}", "Ohje") if words else ""
    return paragraph("Kysymys", run(question) + small) if question or small else ""


def _area(pen: Pen, block: Kysymys | Vastaus) -> str:
    """Return the tinted area and the writing lines on one page; filling takes the lines away, and their keepNext."""
    label = block.kysymys if isinstance(block, Kysymys) else None
    answer = pen.value(block.path, label=label, prompt=block.kehote, rich=True)
    lines = kept(paragraph("Kirjoitusviiva") * (block.viivoja - 1)) + paragraph("Kirjoitusviiva") * bool(block.viivoja)
    return paragraph("Vastausala", answer, keep=block.viivoja > 0) + lines


def _ruudut(pen: Pen, block: Ruudut) -> str:
    question = pen.label(block.path, block.kysymys)
    label = question or pen.label(block.path)
    choices = pen.choices(block.path, block.sanat)
    pairs = [(pen.box(block.path, *choice, label=label), choice[1]) for choice in choices]
    written = _question(pen, question, block.ohje)
    if not block.muu:
        return written + _in_columns(pairs, block.sarakkeita)
    other, words = pairs.pop()
    words = f"{words}:" if ", " in words else f"{words}, {pen.text(FiSv('mikä', 'vad'))}:"
    line = other + run(f"{NBSP * 2}{glued(words)} ") + pen.blank(block.muu, length=36, prompt=POIS)
    return written + kept(_in_columns(pairs, block.sarakkeita)) + paragraph(f"Ruuturivi{block.sarakkeita}", line)


def _in_columns(boxes_: list[tuple[str, str]], columns: int) -> str:
    """Return the boxes and their words at the tab stops; long words take the room of two."""
    stop, room, stops = _STOPS[columns], 0, 1
    lines = [""]
    for box, words in boxes_:
        need = 1 if columns == 1 else -(-(width(words, 10.5) + _BOX + _GAP) // stop)
        if room < need and lines[-1]:
            lines.append("")
        if not lines[-1]:
            room = columns
        lines[-1] += (TAB * stops if lines[-1] else "") + box
        # Words that end just before a tab stop must not have the next box at that stop
        stops = need - int((advance(words, 10.5) + _BOX) // stop)
        lines[-1] += TAB + run(words) if columns == 1 else run(f"{NBSP * 2}{glued(words)}")
        room -= need
    style = f"Ruuturivi{columns}"
    return "".join(paragraph(style, line, keep=number < len(lines)) for number, line in enumerate(lines, 1))


def _sentence(pen: Pen, block: Lause, *, keep: bool) -> str:
    return paragraph("Lause", "".join(_in_sentence(pen, part) for part in block.osat), keep=keep)


def _in_sentence(pen: Pen, part: Sana | Arvo | Valinnat | Rasti) -> str:
    match part:
        case Arvo():
            return pen.blank(part.path, length=part.pituus, prompt=part.kehote)
        case Valinnat():
            return boxes(pen, part.path, pen.choices(part.path, part.sanat))
        case Rasti():
            return pen.box(part.path) + run(f"{NBSP * 2}{glued(pen.label(part.path, part.sanat))}")
        case _:
            return run(pen.text(part))


def _first_header(pen: Pen) -> str:
    """Return the header of the first page: who arranges the service, and the mark and ground of secrecy."""
    organiser = FiSv("Palvelun järjestäjä", "Serviceanordnare")
    ground = FiSv("Salassapidon peruste", "Sekretessgrund")
    return paragraph(
        "Header", pen.fixed("palvelu.järjestäjä", organiser, organiser, "Vahva") + TAB + run(pen.text(_SECRET), "Vahva")
    ) + paragraph(
        "Header",
        pen.fixed("palvelu.yksikkö", FiSv("Yksikkö", "Enhet"), FiSv("Yksikkö", "Enhet"), "")
        + TAB
        + pen.fixed("palvelu.salassapitoperuste", ground, _GROUND, ""),
    )


def _later_header(pen: Pen, form: str) -> str:
    return paragraph("Header", run(f"{pen.text(_SERVICE)} · {form}") + TAB + run(pen.text(_SECRET), "Vahva"))


def _footer(pen: Pen, form: str, version: str) -> str:
    """Return two lines: form, version and page; the client's number and the day of printing."""
    client = FiSv("Asiakastunnus", "Klientnummer")
    named = run(f"{form} · {pen.text(FiSv('Versio', 'Version'))} {version}")
    number = pen.fixed("asiakas.tunnus", client, sama(NBSP * 18), "Vastaus", "Kehoteviiva")
    return paragraph("Footer", named + TAB + _page(pen)) + paragraph(
        "Footer", run(f"{pen.text(client)} ") + number + TAB + _printed(pen)
    )


def _extract_header(pen: Pen) -> str:
    service = FiSv("Palvelun nimi", "Tjänstens namn")
    return paragraph("Header", pen.fixed("ote.palvelunnimi", service, service, "Vahva"))


def _extract_footer(pen: Pen) -> str:
    return paragraph("Footer", _printed(pen) + TAB + _page(pen))


def _printed(pen: Pen) -> str:
    return pen.fixed("tuloste.merkintä", FiSv("Tulostettu", "Utskriven"), sama(NBSP), "")


def _page(pen: Pen) -> str:
    return run(pen.text(FiSv("Sivu ", "Sida "))) + page_field("PAGE") + run("/") + page_field("NUMPAGES")

"""Laatukriteerien koonti → the score sheet as a Word document: real headings, header rows that repeat, no controls.

A new document from the clean package that templates start from: it holds no client, and nothing is read back of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lomake.kriteerit.koonti import ENIMMÄISPISTEET, Koonti, Rivi, kohteen_nimi
from lomake.kriteerit.luettelo import KRITEERIT, TASOJEN_ALARAJAT, Osio
from lomake.kriteerit.perusteet import perusteet, pisteet_sanoina
from lomake.rajat import Rajat
from lomake.values import format_date, format_number
from lomake.word.markup import LINE, TAB, cell, kept, page_field, paragraph, row, run, table
from lomake.word.measure import NBSP
from lomake.word.seed import Parts, package

TITLE = "Tuetun työhönvalmennuksen laatukriteerien pistemäärät"
_NOTE = "Laskettu ehdotus on laskennallinen, eikä se ole arvioijan pistemäärä."
_SCORES = (540, 2650, 960, 1150, 2438, 1900)
_TASKS = (3200, 3318, 1720, 1400)
_GROUNDS = (2100, LINE - 2100)
_FIELDS = (LINE // 2, LINE - LINE // 2)
_SIGN = (4000, 3638, 2000)
_EMPTY_ROWS = 4


def document(koonti: Koonti, rajat: Rajat, tausta: Sequence[str] = ()) -> bytes:
    """Return the document as .docx bytes; `tausta` says from what the proposals were computed."""
    body = paragraph("Title", run(TITLE))
    body += paragraph(
        "Ingressi", run(f"Pisteytä se, mikä on kirjattu ja havaittu, ei sitä mitä suunnitellaan. {_NOTE}")
    )
    body += _fields(koonti)
    for osio in Osio:
        body += paragraph("OtsikkoIlman", run(str(osio).capitalize())) + _scores(koonti, osio)
    body += _total(koonti) + kept(_development(koonti)) + _signatures(koonti)
    if any(rivi.ehdotus for rivi in koonti.rivit):
        body += _grounds(koonti, rajat, tausta)
    header = paragraph("Header", run("Työhönvalmennus · Laatukriteerien pistemäärät", "Vahva"))
    footer = paragraph("Footer", run("Ei asiakastason tietoa") + TAB + _page())
    return package(
        Parts(
            title=TITLE, language="fi", numbering="1", body=body, first_header=header, later_header=header,
            first_footer=footer, later_footer=footer, prompts={}, custom={},
        )
    )  # fmt: skip


def _fields(koonti: Koonti) -> str:
    arvio = koonti.arviointi
    days = " – ".join(format_date(day) for day in (arvio.jakso.alkaa, arvio.jakso.päättyy) if day)
    fields = (
        (("Palvelu ja tiimi", koonti.palvelu), ("Arvioijat", ", ".join(koonti.arvioijat))),
        (
            ("Arvioinnin päiväys", format_date(arvio.päiväys) if arvio.päiväys else ""),
            ("Arvioinnin laji", str(arvio.laji or "")),
        ),
        (("Tarkasteltu jakso", days), ("Asiakirjoja ja haastatteluja", _counts(koonti))),
    )
    rows = ""
    for pair in fields:
        cells = (
            paragraph("Kenttanimi", run(name))
            + paragraph("Kenttaarvo", run(words or NBSP), keep=pair is not fields[-1])
            for name, words in pair
        )
        rows += row("".join(cell(content, twips) for content, twips in zip(cells, _FIELDS, strict=True)), height=700)
    return table("Kentat", _FIELDS, rows, caption="Arvioinnin tiedot")


def _counts(koonti: Koonti) -> str:
    arvio = koonti.arviointi
    counts = ((arvio.asiakirjoja, "asiakirjaa"), (arvio.haastatteluja, "haastattelua"))
    return ", ".join(f"{format_number(count)}{NBSP}{word}" for count, word in counts if count is not None)


def _scores(koonti: Koonti, osio: Osio) -> str:
    rivit = koonti.osion_rivit(osio)
    titles = ("Nro", "Kriteeri", "Pisteet", "Laskettu ehdotus", "Perustelu", "Näyttö")
    rows = _header(titles, _SCORES) + "".join(_row(_score(rivi), _SCORES) for rivi in rivit)
    välisumma = koonti.välisumma(osio)
    words = f"Välisumma, enintään {ENIMMÄISPISTEET * len(rivit)}"
    rows += _row(("", words, _words(välisumma), "", "", ""), _SCORES, style="Vahva")
    return table("Rivit", _SCORES, rows, caption=str(osio).capitalize(), header=True)


def _score(rivi: Rivi) -> tuple[str, ...]:
    return (
        str(rivi.kriteeri.nro), rivi.kriteeri.nimi, _words(rivi.pisteet), pisteet_sanoina(rivi.ehdotus), rivi.perustelu,
        rivi.näyttö,
    )  # fmt: skip


def _total(koonti: Koonti) -> str:
    most = ENIMMÄISPISTEET * len(KRITEERIT)
    total = _words(koonti.yhteispistemäärä)
    written = paragraph("OtsikkoIlman", run("Yhteispistemäärä ja taso"))
    points = f"YHTEISPISTEMÄÄRÄ {total} / {most} · {koonti.tulos}" if total else f"YHTEISPISTEMÄÄRÄ: {koonti.tulos}"
    written += paragraph("Leipateksti", run(points, "Vahva"))
    for least, taso in TASOJEN_ALARAJAT:
        words = f"{least}–{most} = {taso}" if least else f"{most} ja vähemmän = {taso}"
        here = taso is koonti.taso
        written += paragraph("Luettelo", run(f"{words} ◄ tämä arviointi" if here else words, "Vahva" if here else ""))
        most = least - 1
    following = format_date(koonti.seuraava) if koonti.seuraava else NBSP * 20
    return written + paragraph("Leipateksti", run(f"Seuraava arviointi viimeistään: {following}"))


def _development(koonti: Koonti) -> str:
    rows = [
        (
            kohteen_nimi(kohde), kohde.toimenpide or "", kohde.vastuu or "",
            format_date(kohde.määräaika) if kohde.määräaika else "",
        )
        for kohde in koonti.arviointi.kehittämiskohteet
    ]  # fmt: skip
    rows += [("", "", "", "")] * (_EMPTY_ROWS - len(rows))
    written = paragraph("OtsikkoIlman", run("Vahvuudet"))
    written += paragraph("Vastausala", run(koonti.arviointi.vahvuudet or NBSP))
    written += paragraph("OtsikkoIlman", run("Kehittämiskohteet"))
    inner = _header(("Kriteeri", "Toimenpide", "Vastuu", "Määräaika"), _TASKS)
    inner += "".join(_row(cells, _TASKS) for cells in rows)
    return written + table("Rivit", _TASKS, inner, caption="Kehittämiskohteet", header=True)


def _signatures(koonti: Koonti) -> str:
    arvioijat = [*koonti.arvioijat, "", ""][:2]
    people = [("Arvioija", arvioijat[0]), ("Arvioija", arvioijat[1]), ("Tiiminvetäjä", koonti.tiiminvetäjä)]
    line = '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="1A1A1A"/></w:tcBorders>'
    rows = ""
    for role, name in people:
        signing = ("", name, "")
        captions = (f"{role}: allekirjoitus", "Nimenselvennys", "Päiväys")
        cells = (cell(paragraph("Allekirj", run(text), keep=True), t) for text, t in zip(signing, _SIGN, strict=True))
        rows += row("".join(cells), height=760)
        under = (
            cell(paragraph("Allekirjteksti", run(text), keep=role != "Tiiminvetäjä"), twips, properties=line)
            for text, twips in zip(captions, _SIGN, strict=True)
        )
        rows += row("".join(under))
    return paragraph("OtsikkoIlman", run("Allekirjoitukset")) + table(
        "Allekirjoitus", _SIGN, rows, caption="Allekirjoitukset"
    )


def _grounds(koonti: Koonti, rajat: Rajat, tausta: Sequence[str]) -> str:
    written = paragraph("OtsikkoIlman", run("Ehdotusten perusteet"), new_page=True)
    written += "".join(paragraph("Leipateksti", run(line)) for line in (*tausta, _NOTE))
    for rivi in koonti.rivit:
        if rivi.ehdotus:
            score = pisteet_sanoina(rivi.ehdotus) or "ei ehdotusta"
            heading = f"{rivi.kriteeri.nro} {rivi.kriteeri.nimi}: {score}"
            rows = _header(("Mikä", "Peruste"), _GROUNDS)
            rows += "".join(_row(line, _GROUNDS) for line in perusteet(rivi.ehdotus, rajat))
            written += paragraph("OtsikkoIlman", run(heading))
            written += table("Rivit", _GROUNDS, rows, caption=heading, header=True)
    return written


def _header(titles: Iterable[str], grid: Sequence[int]) -> str:
    cells = (cell(paragraph("Sarakeotsikko", run(title)), twips) for title, twips in zip(titles, grid, strict=True))
    return row("".join(cells), header=True)


def _row(texts: Iterable[str], grid: Sequence[int], *, style: str = "") -> str:
    cells = (cell(paragraph("Solu", run(text, style)), twips) for text, twips in zip(texts, grid, strict=True))
    return row("".join(cells), height=400)


def _words(number: int | None) -> str:
    return "" if number is None else str(number)


def _page() -> str:
    return run("Sivu ") + page_field("PAGE") + run("/") + page_field("NUMPAGES")

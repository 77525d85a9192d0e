"""A team → the reduced workbook for a steering group: numbers only, no client rows, small ones as words.

Every cell is a value and no formula: a number that is covered is nowhere in the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lomake.kriteerit import pisteytys
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.koonti import ENIMMÄISPISTEET, Koonti, koonti
from lomake.kriteerit.luettelo import KRITEERIT, Osio
from lomake.kriteerit.perusteet import pisteet_sanoina
from lomake.language import POIS, FiSv, Words, joined
from lomake.luvut import OSIOT, Luku
from lomake.luvut.peitto import PIILOTETTU, kuvatut, peitetty_rivi
from lomake.tiedot.asetukset import Raja
from lomake.values import format_date
from lomake.workbooks import style
from lomake.workbooks.book import Book, Sheet
from lomake.workbooks.kooste.summary import PERIOD_BEGINS, PERIOD_ENDS
from lomake.workbooks.seuranta import results
from lomake.workbooks.seuranta.explained import Line, draw, figures
from lomake.workbooks.seuranta.results import Period
from lomake.workbooks.seuranta.tables import CRITERIA_SHEET
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.style import Format, Look, Tab
from lomake.workbooks.tables import Plain
from lomake.workbooks.wording import Wording

TITLE = FiSv("Työhönvalmennuksen tulokset ohjausryhmälle", "Arbetscoachningens resultat för styrgruppen")
SITUATION = FiSv("tilanne ", "läget ")
_CRITERIA_HEADS = (
    pisteytys.NRO,
    pisteytys.KRITEERI,
    FiSv("Arvioijien pisteet", "Bedömarnas poäng"),
    FiSv("Edellinen", "Föregående"),
    pisteytys.EHDOTUS,
)
_HEADER = 4
_DATE = {"num_format": "d.m.yyyy", "align": "right"}


def workbook(team: Team, proposals: Sequence[Ehdotus], left_out: int) -> bytes:
    """Return the workbook; `left_out` is how many client files are not in its figures."""
    book = Book(TITLE, team.day, Wording(team.language), holds=style.NO_CLIENTS, draft=False)
    name = team.tiimi.tiimi.nimi if team.tiimi else None
    words = joined(" · ", filter(None, (name, SITUATION + format_date(team.day), _gap(left_out))))
    _results(book, team, words)
    _criteria(book, koonti(team.tiimi, team.day, proposals), koonti(team.tiimi, team.day, ohita=1), words)
    draw(book, words, [*_marks(team.rajat[Raja.PIENI_MÄÄRÄ]), *figures()])
    return book.content()


def _gap(left_out: int) -> FiSv:
    told = FiSv(f"luvuista puuttuu {left_out} asiakastiedostoa", f"{left_out} klientfiler saknas i talen")
    return told if left_out else POIS


def _results(book: Book, team: Team, words: FiSv) -> None:
    """Add the figures of the whole team, without those of single coaches."""
    sheet = book.sheet(results.SHEET, TITLE, words, Tab.RESULT)
    columns = results.periods(team)
    for place, width in enumerate((6, 46, *[13] * len(columns))):
        sheet.width(place, width)
    _head(sheet, (FiSv("Nro", "Nr"), FiSv("Luku", "Tal"), *(column.title for column in columns)), words=2)
    for row, (title, days) in enumerate(
        (
            (PERIOD_BEGINS, [column.kausi.alku for column in columns]),
            (PERIOD_ENDS, [column.kausi.loppu for column in columns]),
        ),
        _HEADER + 1,
    ):
        sheet.write(row, 1, title, style.SUBTITLE, {"indent": 1})
        for place, day in enumerate(days, 2):
            sheet.write(row, place, day, style.SUBTITLE, _DATE)
    _figures(sheet, team, columns, _HEADER + 3)
    sheet.raw.freeze_panes(_HEADER + 1, 2)
    sheet.raw.repeat_rows(_HEADER)
    sheet.raw.fit_to_pages(1, 0)
    sheet.protect()


def _figures(sheet: Sheet, team: Team, columns: Sequence[Period], row: int) -> None:
    for section, luvut in OSIOT:
        for place in range(2 + len(columns)):
            sheet.write(row, place, section if place == 0 else None, style.SECTION)
        for below, luku in enumerate(luvut, 1):
            looks = (style.LOOKS[results.LOOKS[luku.muoto]], style.CALCULATED, style.ROW_LINE)
            sheet.write(row + below, 0, luku.nro, style.SUBTITLE, style.ROW_LINE, {"align": "left", "indent": 1})
            sheet.write(row + below, 1, luku.nimi, style.ROW_LINE, {"indent": 1})
            for place, value in enumerate(masked(luku, team, columns), 2):
                sheet.write(row + below, place, style.NOTHING if value is None else value, *looks)
        row += len(luvut) + 1


def masked(luku: Luku, team: Team, columns: Sequence[Period]) -> list[Plain]:
    """Return a figure of four quarters and of them together, small ones covered."""
    by_client = [client.data for client in team.clients]
    values = [luku.laske(column.data, column.kausi) for column in columns]
    described = [kuvatut(luku, by_client, column.kausi) for column in columns]
    return [*peitetty_rivi(luku, values, described, team.rajat[Raja.PIENI_MÄÄRÄ])]


def _criteria(book: Book, now: Koonti, before: Koonti, words: FiSv) -> None:
    """Add the scores of the criteria; the reasons are free text, and stay in the team."""
    sheet = book.sheet(CRITERIA_SHEET, CRITERIA_SHEET, words, Tab.RESULT)
    for place, width in enumerate((6, 86, 16, 12, 18)):
        sheet.width(place, width)
    _head(sheet, _CRITERIA_HEADS, words=2)
    sheet.write(
        2,
        1,
        pisteytys.YHTEISPISTEMÄÄRÄ + f" {_points(now.yhteispistemäärä)} · " + now.tulos,
        {"bold": True, "indent": 1},
    )
    row = _HEADER
    for osio in Osio:
        row += 1
        for place in range(5):
            sheet.write(row, place, osio.words if place == 0 else None, style.BAND)
        for rivi, earlier in zip(now.osion_rivit(osio), before.osion_rivit(osio), strict=True):
            row += 1
            texts: tuple[Plain, ...] = (rivi.pisteet, earlier.pisteet, pisteet_sanoina(rivi.ehdotus) or None)
            sheet.write(row, 0, rivi.kriteeri.nro, style.ROW_LINE, {"align": "left", "indent": 1, "valign": "vcenter"})
            sheet.write(row, 1, rivi.kriteeri.nimi, style.LOOKS[Look.TEXT], style.ROW_LINE)
            sheet.fit(row, [(rivi.kriteeri.nimi, 86)])
            for place, value in enumerate(texts, 2):
                sheet.write(
                    row, place, value, style.CALCULATED, style.ROW_LINE, {"align": "center", "valign": "vcenter"}
                )
        row += 1
        most = ENIMMÄISPISTEET * len(now.osion_rivit(osio))
        sheet.write(row, 1, pisteytys.välisumma(most), {"bold": True, "align": "right", "indent": 1})
        for place, koonti_ in enumerate((now, before), 2):
            sheet.write(row, place, koonti_.välisumma(osio), style.FIGURE, {"align": "center"})
    sheet.write(row + 2, 1, pisteytys.EI_ARVIOIJAN, style.SUBTITLE)
    sheet.raw.repeat_rows(_HEADER)
    sheet.raw.fit_to_pages(1, 0)
    sheet.protect()


def _points(points: int | None) -> str:
    most = ENIMMÄISPISTEET * len(KRITEERIT)
    return f"– / {most}" if points is None else f"{points} / {most}"


def _head(sheet: Sheet, titles: Sequence[Words], *, words: int) -> None:
    for place, title in enumerate(titles):
        align: Format = {"align": "left", "indent": 1} if place < words else {"align": "right"}
        sheet.write(_HEADER, place, title, style.HEADER, align)
    sheet.height(_HEADER, 30)


def _marks(limit: int) -> Iterator[Line]:
    yield FiSv("Mitä on peitetty", "Vad som är dolt"), POIS, {}
    yield (
        f"<{limit}",
        FiSv(
            f"Luku kuvaa vähintään yhtä mutta alle {limit} asiakasta. Lukua itseään ei ole tiedostossa.",
            f"Talet gäller minst en men färre än {limit} klienter. Själva talet finns inte i filen.",
        ),
        {},
    )
    yield (
        FiSv("Osuudet", "Andelar"),
        FiSv(
            f"Peitetään myös, kun osuuteen kuuluvia tai siihen kuulumattomia on alle {limit} asiakasta.",
            f"Döljs också när färre än {limit} klienter hör till andelen eller inte hör till den.",
        ),
        {},
    )
    yield (
        FiSv("Keskiarvot", "Medelvärden"),
        FiSv(
            f"Keskiarvo ja mediaani peitetään, kun ne lasketaan alle {limit} asiakkaasta.",
            f"Medelvärde och median döljs när de räknas ur färre än {limit} klienter.",
        ),
        {},
    )
    yield (
        PIILOTETTU,
        FiSv(
            "Neljän neljänneksen summa: vähentämällä siitä saisi peitetyn neljänneksen.",
            "Summan av fyra kvartal: genom att dra av från den fick man det dolda kvartalet.",
        ),
        {},
    )
    yield (
        FiSv("Mitä ei ole peitetty", "Vad som inte är dolt"),
        FiSv(
            "Muita yhteyksiä lukujen välillä, kuten asiakasmäärän muutosta aloituksista ja päättymisistä, ei ole "
            "estetty.",
            "Andra samband mellan talen, som hur antalet klienter ändras av dem som börjar och slutar, har inte "
            "hindrats.",
        ),
        {},
    )
    yield (
        FiSv("Mitä ei ole", "Vad som inte finns"),
        FiSv(
            "Asiakasrivejä, valmentajakohtaisia lukuja ja arvioijien vapaata tekstiä ei ole.",
            "Klientrader, tal per arbetscoach och bedömarnas fria text finns inte.",
        ),
        {},
    )
    yield (
        "–",
        FiSv(
            "Lukua ei voi laskea: ei ole mitään mistä laskea. Se ei ole nolla.",
            "Talet kan inte räknas: det finns ingenting att räkna det ur. Det är inte noll.",
        ),
        {},
    )

"""The workbooks: kooste."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import ClientDataError, Finding, Grade, OutputError
from lomake.language import SPOKEN, FiSv

if TYPE_CHECKING:
    from lomake.luvut.rivit import Kausi

_QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)


_WRITE = FiSv("kirjoita kausi muodossa 2026-Q3 tai 2026", "skriv perioden i formen 2026-Q3 eller 2026")


class Period(click.ParamType[tuple[date, date]]):
    """A quarter or a year: 2026-Q3, 2026."""

    name = "kausi"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[date, date]:
        """Return the first and the last day. Fails with what to write instead."""
        from lomake.aika import neljännes

        if isinstance(value, tuple):
            return value
        text = str(value).strip()
        try:
            if match := _QUARTER.fullmatch(text.upper()):
                jakso = neljännes(int(match[1]), int(match[2]))
                return jakso.alku, jakso.loppu
            if re.fullmatch(r"\d{4}", text, re.ASCII):
                return date(int(text), 1, 1), date(int(text), 12, 31)
        except ValueError:
            pass  # a year that no calendar has is told of below
        return self.fail(shared.in_spoken(_WRITE), param, ctx)


kausi_option = shared.option(
    "--kausi",
    type=Period(),
    metavar="KAUSI",
    help=FiSv("Vuosineljännes tai vuosi: 2026-Q3, 2026.", "Kvartal eller år: 2026-Q3, 2026."),
)
alkaa_option = shared.option(
    "--alkaa", type=shared.Day(), metavar="PÄIVÄ", help=FiSv("Kauden ensimmäinen päivä.", "Periodens första dag.")
)
paattyy_option = shared.option(
    "--paattyy", type=shared.Day(), metavar="PÄIVÄ", help=FiSv("Kauden viimeinen päivä.", "Periodens sista dag.")
)


def period(kausi: tuple[date, date] | None, alkaa: date | None, paattyy: date | None, day: date) -> Kausi:
    """Return the period that was asked for; when none was, the quarter of `day` up to it."""
    from lomake.aika import neljänneksen_alku
    from lomake.luvut.rivit import Kausi

    if kausi and (alkaa or paattyy):
        raise shared.wrong_use(
            FiSv("anna joko --kausi tai --alkaa ja --paattyy", "ge antingen --kausi eller --alkaa och --paattyy")
        )
    if kausi:
        return Kausi(*kausi)
    last = paattyy or day
    first = alkaa or neljänneksen_alku(last)
    if first > last:
        raise shared.wrong_use(FiSv("kausi päättyy ennen kuin se alkaa", "perioden slutar innan den börjar"))
    return Kausi(first, last)


@shared.command(
    sv="""Gör arbetscoachens sammanställning per klient som en Excel-arbetsbok.

    En fil med fel stoppar inte sammanställningen: den står på bladet för det som saknas. Ändringar som skrivs i
    arbetsboken läses tillbaka med lomake palauta; en arbetsbok med sådana ersätts inte utan väljaren --korvaa.

    Exempel: lomake kooste asiakkaat/ --valmentaja "Sari Ohjaaja" -o kooste.xlsx
    """
)
@shared.argument("paths", metavar="[TIEDOSTO...]", nargs=-1, type=shared.PATH)
@shared.option(
    "--valmentaja",
    default="",
    metavar="NIMI",
    help=FiSv("Valmentajan nimi tai tunnus.", "Arbetscoachens namn eller id."),
)
@shared.option(
    "--tyhja",
    is_flag=True,
    help=FiSv("Tee tyhjä työkirja käsin täytettäväksi.", "Gör en tom arbetsbok att fylla i för hand."),
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    required=True,
    metavar="TYÖKIRJA",
    help=FiSv("Työkirja, joka tehdään.", "Arbetsboken som görs."),
)
@alkaa_option
@paattyy_option
@kausi_option
@shared.option(
    "--korvaa",
    is_flag=True,
    help=FiSv("Korvaa myös työkirja, johon on kirjoitettu.", "Ersätt också en arbetsbok som det har skrivits i."),
)
@shared.paiva_option
@shared.asetukset_option
@shared.json_option
@password.writes
def kooste(
    paths: tuple[Path, ...],
    valmentaja: str,
    tyhja: bool,
    ulos: Path,
    alkaa: date | None,
    paattyy: date | None,
    kausi: tuple[date, date] | None,
    korvaa: bool,
    paiva: date | None,
    asetukset: Path | None,
    as_json: bool,
) -> None:
    """Tee valmentajan asiakaskohtainen kooste Excel-työkirjaksi.

    Tiedosto, jossa on virhe, ei pysäytä koostetta: se on taulukossa Puuttuvat. Työkirjaan kirjoitetut muutokset
    luetaan takaisin komennolla lomake palauta; työkirjaa, jossa niitä on, ei korvata ilman valitsinta --korvaa.

    Esimerkki: lomake kooste asiakkaat/ --valmentaja "Sari Ohjaaja" -o kooste.xlsx
    """
    from lomake import store
    from lomake.workbooks.kooste import book, returned, tables

    if tyhja == bool(paths) or (bool(paths) and not valmentaja):
        raise shared.wrong_use(
            FiSv(
                "anna joko asiakastiedostot ja --valmentaja tai valitsin --tyhja",
                "ge antingen klientfilerna och --valmentaja eller väljaren --tyhja",
            )
        )
    shared.must_be(ulos, (".xlsx",))
    day = paiva or shared.today()
    jakso = period(kausi, alkaa, paattyy, day)
    limits = shared.limits(asetukset, day)
    if ulos.is_file() and not korvaa and not returned.is_untouched(store.read_bytes(ulos), tables.tables(limits)):
        raise OutputError([Finding("kooste-muokattu", file=str(ulos))])
    if tyhja:
        store.write(ulos, book.blank(jakso, day, limits, SPOKEN.get()))
        click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)
        return
    made = book.Kooste(valmentaja, jakso, day, limits, SPOKEN.get(), in_memory=store.seals())
    exit_code = 0
    count = 0
    missing: list[Finding] = []
    for _, result in shared.one_file_a_client(shared.clients(paths, day, limits)):
        if isinstance(result, ClientDataError):
            exit_code = result.exit_code
            missing += [finding for finding in result.findings if finding.grade is Grade.VIRHE]
        elif made.add(result.tiedosto):
            count += 1
            missing += [finding for finding in result.findings if book.matters(finding)]
    shared.tell(missing)
    if not count and not exit_code:
        raise ClientDataError([Finding("valmentajalla-ei-asiakkaita")])
    store.write(ulos, made.content(missing))
    told = {"tiedosto": str(ulos), "asiakkaita": count, "puuttuvia": len(missing)}
    click.echo(shared.json_text(told) if as_json else ulos)
    said = FiSv("Asiakkaita: {määrä}. {yhteensä}", "Klienter: {määrä}. {yhteensä}")
    shared.say(said.format(määrä=count, yhteensä=shared.summary(missing)), err=True)
    click.get_current_context().exit(exit_code)

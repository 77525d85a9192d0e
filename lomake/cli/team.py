"""What a team leader and an assessor get of the whole team: seuranta, laatu."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.cli.workbooks import kausi_option
from lomake.errors import ClientDataError, Finding, Grade
from lomake.language import SPOKEN, FiSv

if TYPE_CHECKING:
    from lomake.kriteerit.koonti import Koonti
    from lomake.rajat import Rajat
    from lomake.tiedot import Asiakastiedosto, Tiimitiedosto

paths_argument = shared.argument("paths", metavar="[TIEDOSTO...]", nargs=-1, type=shared.PATH)
tiimi_option = shared.option(
    "--tiimi",
    type=shared.PATH,
    metavar="TIEDOSTO",
    help=FiSv("Tiimitiedosto, esimerkiksi tiimi.yaml.", "Teamfil, till exempel tiimi.yaml."),
)
tyhja_option = shared.option(
    "--tyhjä", "--tyhja", "tyhjä", is_flag=True, help=FiSv("Tee tyhjä pohja täytettäväksi.", "Gör en tom att fylla i.")
)
päivä_option = shared.option(
    "--paiva",
    type=shared.Day(),
    metavar="PÄIVÄ",
    help=FiSv(
        "Päivä, jolta luvut lasketaan; oletus on tämä päivä.", "Dagen som talen räknas för; förval är den här dagen."
    ),
)


@dataclass(frozen=True, slots=True)
class Team:
    """The clients that could be read, the team file, and the files that had to be left out."""

    asiakkaat: Sequence[Asiakastiedosto]
    tiimi: Tiimitiedosto | None
    left_out: Sequence[Finding]

    @property
    def exit_code(self) -> int:
        """Return 0, or that of client data when a file was left out."""
        return ClientDataError.exit_code if self.left_out else 0

    @property
    def files_left_out(self) -> int:
        """Return how many files were left out."""
        return len({finding.file for finding in self.left_out})


@shared.command(
    sv="""Gör poängsättningen av kvalitetskriterierna: bedömarnas poäng och bredvid dem ett uträknat förslag.

    Förslaget räknas ur klientfilerna och teamfilen. Det är aldrig en bedömares poäng.

    Exempel: lomake laatu asiakkaat/ --tiimi tiimi.yaml -o laatu.xlsx
    """
)
@paths_argument
@tiimi_option
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    required=True,
    metavar="TIEDOSTO",
    help=FiSv("Työkirja (.xlsx) tai asiakirja (.docx).", "Arbetsbok (.xlsx) eller dokument (.docx)."),
)
@tyhja_option
@päivä_option
@shared.asetukset_option
@shared.json_option
@password.writes
def laatu(
    paths: tuple[Path, ...],
    tiimi: Path | None,
    ulos: Path,
    tyhjä: bool,
    paiva: date | None,
    asetukset: Path | None,
    as_json: bool,
) -> None:
    """Tee laatukriteerien pisteytys: arvioijien pisteet ja niiden vieressä laskettu ehdotus.

    Ehdotus lasketaan asiakastiedostoista ja tiimitiedostosta. Se ei ole koskaan arvioijan pistemäärä.

    Esimerkki: lomake laatu asiakkaat/ --tiimi tiimi.yaml -o laatu.xlsx
    """
    from lomake.kriteerit.ehdotukset import ehdotukset
    from lomake.kriteerit.ehdotus import Aineisto
    from lomake.kriteerit.koonti import koonti
    from lomake.kriteerit.perusteet import ilman_asiakkaita

    shared.must_be(ulos, (".xlsx", ".docx"))
    day = paiva or shared.today()
    limits = shared.limits(asetukset, day)
    team = read_team(paths, tiimi, day, limits, blank=tyhjä)
    tunnukset = [one.asiakas.tunnus for one in team.asiakkaat]
    proposals = [] if tyhjä else ehdotukset(Aineisto(team.asiakkaat, day, limits, team.tiimi))
    computed = [ilman_asiakkaita(proposal, tunnukset) for proposal in proposals]
    _write(ulos, _score_sheet(ulos, koonti(team.tiimi, day, computed), day, limits, team), as_json=as_json)
    click.get_current_context().exit(team.exit_code)


@shared.command(
    sv="""Gör teamledarens uppföljningstabell: läget, arbetscoacher, veckor, klienter, resultat och kvalitetskriterier.

    En fil med fel stoppar inte arbetsboken: den står på bladet för det som saknas.

    Exempel: lomake seuranta asiakkaat/ --tiimi tiimi.yaml --kausi 2026-Q3 -o seuranta.xlsx
    """
)
@paths_argument
@tiimi_option
@kausi_option
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    required=True,
    metavar="TYÖKIRJA",
    help=FiSv("Työkirja, joka tehdään.", "Arbetsboken som görs."),
)
@shared.option(
    "--ohjausryhmälle",
    "--ohjausryhmalle",
    "ohjausryhmälle",
    is_flag=True,
    help=FiSv(
        "Vain luvut, ilman asiakasrivejä; alle viiden asiakkaan luvut peitetään.",
        "Bara tal, utan klientrader; tal för färre än fem klienter döljs.",
    ),
)
@tyhja_option
@päivä_option
@shared.asetukset_option
@shared.json_option
@password.writes
def seuranta(
    paths: tuple[Path, ...],
    tiimi: Path | None,
    kausi: tuple[date, date] | None,
    ulos: Path,
    ohjausryhmälle: bool,
    tyhjä: bool,
    paiva: date | None,
    asetukset: Path | None,
    as_json: bool,
) -> None:
    """Tee tiiminvetäjän seurantataulukko: tilannekuva, valmentajat, viikot, asiakkaat, tulokset ja laatukriteerit.

    Tiedosto, jossa on virhe, ei pysäytä työkirjaa: se on taulukossa Puuttuvat.

    Esimerkki: lomake seuranta asiakkaat/ --tiimi tiimi.yaml --kausi 2026-Q3 -o seuranta.xlsx
    """
    from lomake.kriteerit.ehdotukset import ehdotukset
    from lomake.kriteerit.ehdotus import Aineisto
    from lomake.workbooks.seuranta import book, outside, team

    shared.must_be(ulos, (".xlsx",))
    if ohjausryhmälle and tyhjä:
        raise shared.wrong_use(
            FiSv("anna joko --ohjausryhmälle tai --tyhjä", "ge antingen --ohjausryhmalle eller --tyhja")
        )
    day = paiva or shared.today()
    limits = shared.limits(asetukset, day)
    read = read_team(paths, tiimi, day, limits, blank=tyhjä)
    if tyhjä:
        _write(ulos, book.blank(day, limits, SPOKEN.get()), as_json=as_json)
        return
    last, chosen = team.chosen_quarter(kausi, day)
    whole = team.Team(read.asiakkaat, read.tiimi, day, last, limits, SPOKEN.get())
    proposals = ehdotukset(Aineisto(read.asiakkaat, day, limits, read.tiimi))
    if ohjausryhmälle:
        data = outside.workbook(whole, proposals, read.files_left_out)
    else:
        data = book.workbook(whole, proposals, read.left_out, whole_year=chosen)
    _write(ulos, data, as_json=as_json)
    click.get_current_context().exit(read.exit_code)


def _score_sheet(ulos: Path, koonti: Koonti, day: date, limits: Rajat, team: Team) -> bytes:
    """Return the score sheet as the file that was asked for."""
    background = [] if not team.asiakkaat else _background(day, len(team.asiakkaat), team.files_left_out)
    if ulos.suffix.lower() == ".docx":
        from lomake.word import laatu as word

        return word.document(koonti, limits, background, SPOKEN.get())
    from lomake.workbooks import laatu as workbook

    return workbook.workbook(koonti, day, limits, background, SPOKEN.get())


def _background(day: date, clients: int, left_out: int) -> list[FiSv]:
    """Return from what the proposals were computed; no file is named, since this may leave the team."""
    from lomake.values import format_date

    lines = [
        FiSv(
            "Laskettu {päivä} tilanteesta. Asiakastiedostoja: {määrä}. Asiakirjat luettelee lomake naytto.",
            "Räknat ur läget {päivä}. Klientfiler: {määrä}. Dokumenten räknas upp av lomake naytto.",
        ).format(päivä=format_date(day), määrä=clients)
    ]
    if left_out:
        lines.append(
            FiSv(
                f"Pois jäi {left_out} asiakastiedostoa, joissa on virheitä. Ehdotukset ovat ilman niitä.",
                f"{left_out} klientfiler med fel lämnades utanför. Förslagen är utan dem.",
            )
        )
    return lines


def read_team(paths: Iterable[Path], tiimi: Path | None, day: date, limits: Rajat, *, blank: bool) -> Team:
    """Return the team; of a client file that can't be read its findings are told, and the others go on.

    A `blank` has neither clients nor a team. Raises ClientDataError when the team file is at fault.
    """
    from lomake import store
    from lomake.client_file import load_tiimi

    if blank == bool(paths):
        raise shared.wrong_use(
            FiSv("anna joko asiakastiedostot tai valitsin --tyhjä", "ge antingen klientfiler eller väljaren --tyhja")
        )
    found = None
    if tiimi is not None:
        loaded = load_tiimi(store.read_bytes(tiimi), str(tiimi), max(day, shared.today()))
        shared.tell(loaded.findings)
        found = loaded.tiedosto
    if blank:
        return Team((), found, ())
    held: list[Asiakastiedosto] = []
    left_out: list[Finding] = []
    for _, result in shared.one_file_a_client(shared.clients(paths, day, limits)):
        if isinstance(result, ClientDataError):
            left_out += [finding for finding in result.findings if finding.grade is Grade.VIRHE]
        else:
            held.append(result.tiedosto)
    shared.tell(left_out)
    return Team(sorted(held, key=lambda one: one.asiakas.tunnus), found, left_out)


def _write(ulos: Path, data: bytes, *, as_json: bool) -> None:
    from lomake import store

    store.write(ulos, data)
    click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)

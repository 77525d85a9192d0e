"""What the client files say of the quality criteria: naytto."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import ClientDataError, Grade
from lomake.forms import ASIAKIRJATARKASTUS
from lomake.language import SPOKEN, FiSv

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lomake.client_file import Loaded
    from lomake.kriteerit.asiakirja import Asiakirja
    from lomake.kriteerit.ehdotus import Aineisto
    from lomake.naytto import Näyttörivi
    from lomake.rajat import Rajat
    from lomake.tiedot import Tiimitiedosto

_NOTHING_TO_MEND = FiSv(
    "Pisteitä nostavaa korjattavaa ei ole. Mennyttä päivää ei kirjata uudelleen.",
    "Det finns inget att rätta som skulle höja poängen. En dag som varit antecknas inte på nytt.",
)


@shared.command(
    sv="""Berätta vad klientfilerna har för kvalitetskriterierna 16 och 22, och vad som saknas.

    Av en fil granskas hela tiden i tjänsten, av flera de senaste sex månaderna.

    Exempel: lomake naytto asiakkaat/ --tiimi tiimi.yaml -o naytto.xlsx
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.option(
    "--tiimi",
    type=shared.PATH,
    metavar="TIEDOSTO",
    help=FiSv("Tiimitiedosto: sen tiedot tulevat mukaan.", "Teamfil: dess uppgifter tas med."),
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    metavar="KOHDE",
    help=FiSv("Työkirja (.xlsx), tai kansio lomakkeille.", "Arbetsbok (.xlsx), eller katalog för blanketterna."),
)
@shared.option(
    "--lomake",
    type=click.Choice([ASIAKIRJATARKASTUS.tunnus]),
    metavar="LOMAKE",
    help=FiSv(
        "Tee jokaisesta asiakkaasta asiakirjatarkastuksen lomake kansioon -o.",
        "Gör blanketten för dokumentgranskning för varje klient i katalogen -o.",
    ),
)
@shared.option(
    "--mita-jos",
    "mitä_jos",
    is_flag=True,
    help=FiSv(
        "Kerro, mitkä kolme korjausta nostaisivat pisteitä eniten.",
        "Berätta vilka tre rättelser som skulle höja poängen mest.",
    ),
)
@shared.asetukset_option
@shared.pohjat_option
@shared.paiva_option
@shared.json_option
@password.writes
def naytto(
    paths: tuple[Path, ...],
    tiimi: Path | None,
    ulos: Path | None,
    lomake: str | None,
    mitä_jos: bool,
    asetukset: Path | None,
    pohjat: Path | None,
    paiva: date | None,
    as_json: bool,
) -> None:
    """Kerro, mitä asiakastiedostoista löytyy laatukriteereihin 16 ja 22, ja mitä puuttuu.

    Yhdestä tiedostosta katsotaan koko palvelun aika, monesta viimeiset kuusi kuukautta.

    Esimerkki: lomake naytto asiakkaat/ --tiimi tiimi.yaml -o naytto.xlsx
    """
    from lomake.aika import alusta
    from lomake.kriteerit.asiakirja import asiakirja, asiakirjat
    from lomake.kriteerit.ehdotus import Aineisto

    if lomake and ulos is None:
        raise shared.wrong_use(
            FiSv(
                "anna valitsin -o KANSIO, johon lomakkeet kirjoitetaan",
                "ge väljaren -o KATALOG, dit blanketterna skrivs",
            )
        )
    if ulos and not lomake:
        shared.must_be(ulos, (".xlsx",))
    day = paiva or shared.today()
    limits = shared.limits(asetukset, day)
    loaded, exit_code = _loaded(paths, day, limits)
    aineisto = Aineisto([one.tiedosto for one in loaded], day, limits, _team_of(tiimi))
    if len(loaded) == 1 or lomake:
        arvioidut = [asiakirja(one.tiedosto, day, limits, jakso=alusta(day)) for one in loaded]
    else:
        arvioidut = asiakirjat(aineisto)
    if lomake and ulos:
        for target in _write_forms(loaded, arvioidut, limits, ulos, pohjat):
            click.echo(shared.json_text({"tiedosto": str(target)}) if as_json else target)
    elif ulos:
        _write_workbook(ulos, aineisto, arvioidut, loaded)
        click.echo(shared.json_text({"tiedosto": str(ulos)}) if as_json else ulos)
    else:
        click.echo("\n".join(_shown(aineisto, arvioidut, mitä_jos=mitä_jos, as_json=as_json)))
    lacking = any(not yksi.on_kunnossa for yksi in arvioidut)
    click.get_current_context().exit(exit_code or int(lacking))


def _loaded(paths: Sequence[Path], day: date, limits: Rajat) -> tuple[list[Loaded], int]:
    """Return the clients of the files, and the exit code of those that can't be read; their faults are told."""
    found, exit_code = [], 0
    for _, result in shared.one_file_a_client(shared.clients(paths, day, limits)):
        if isinstance(result, ClientDataError):
            shared.tell(finding for finding in result.findings if finding.grade is Grade.VIRHE)
            exit_code = result.exit_code
        else:
            found.append(result)
    return found, exit_code


def _team_of(path: Path | None) -> Tiimitiedosto | None:
    from lomake import store
    from lomake.client_file import load_tiimi

    return None if path is None else load_tiimi(store.read_bytes(path), str(path), shared.today()).tiedosto


def _write_forms(
    loaded: Sequence[Loaded], arvioidut: Sequence[Asiakirja], limits: Rajat, folder: Path, pohjat: Path | None
) -> Iterator[Path]:
    """Write the chart-review form of each client, and yield where it is."""
    from lomake import store
    from lomake.asiakirjatarkastus import asiakirjatarkastus
    from lomake.fill import document, fill
    from lomake.view import ClientView, Tietue

    language = SPOKEN.get()  # as a workbook: it is the assessor who reads it, not the client
    (template,) = shared.templates([(ASIAKIRJATARKASTUS, language)], pohjat).values()
    for one, arvioitu in zip(loaded, arvioidut, strict=True):
        tarkastus = asiakirjatarkastus(one.tiedosto, arvioitu, limits, one.digest, language)
        day, view = arvioitu.päivä, ClientView(one.tiedosto, arvioitu.päivä, language)
        made = document(one.tiedosto, Tietue(ASIAKIRJATARKASTUS, tarkastus), day, language)
        store.write(folder / made.nimi, fill(template, view, made, one.tiedosto, day))
        yield folder / made.nimi


def _write_workbook(target: Path, aineisto: Aineisto, arvioidut: Sequence[Asiakirja], loaded: Sequence[Loaded]) -> None:
    from lomake import store
    from lomake.kriteerit.ehdotukset import ehdotukset
    from lomake.kriteerit.mita_jos import hyödyn_mukaan
    from lomake.workbooks.naytto import Tiiminnäyttö, työkirja

    korjaukset = hyödyn_mukaan(aineisto, arvioidut)
    tiivisteet = [one.digest for one in loaded]
    näyttö = Tiiminnäyttö(aineisto, arvioidut, ehdotukset(aineisto), korjaukset, tiivisteet)
    store.write(target, työkirja(näyttö, SPOKEN.get()))


def _shown(aineisto: Aineisto, arvioidut: Sequence[Asiakirja], *, mitä_jos: bool, as_json: bool) -> list[str]:
    """Return the lines of the screen: one client whole, of many what is missing and the proposals."""
    from lomake import naytto as sanat

    if as_json:
        return [_as_json(rivi) for yksi in arvioidut for rivi in sanat.rivit(yksi, aineisto.rajat, SPOKEN.get())]
    one = len(arvioidut) == 1
    lines = sanat.sanoin(arvioidut[0], aineisto.rajat, SPOKEN.get()) if one else _team(aineisto, arvioidut)
    return lines + (_mitä_jos(aineisto, arvioidut) if mitä_jos else [])


def _team(aineisto: Aineisto, arvioidut: Sequence[Asiakirja]) -> list[str]:
    """Return what is missing of each client, and the proposals: of 16 and 22, and with a team's file of all."""
    from lomake import naytto as sanat
    from lomake.kriteerit.ehdotukset import EHDOTUKSET

    lines = [line for yksi in arvioidut for line in sanat.lyhyesti(yksi, aineisto.rajat, SPOKEN.get())]
    for kriteeri in EHDOTUKSET if aineisto.tiimi else (16, 22):
        lines += ["", *sanat.ehdotus_sanoin(EHDOTUKSET[kriteeri](aineisto), aineisto.rajat, SPOKEN.get())]
    return [*lines, "", shared.in_spoken(sanat.EHDOTUS)]


def _mitä_jos(aineisto: Aineisto, arvioidut: Sequence[Asiakirja]) -> list[str]:
    from lomake import naytto as sanat
    from lomake.kriteerit.mita_jos import mitä_jos

    korjaukset = mitä_jos(aineisto, arvioidut)
    if not korjaukset:
        return ["", shared.in_spoken(_NOTHING_TO_MEND)]
    told = [line for korjaus in korjaukset for line in sanat.korjaus_sanoin(korjaus, aineisto.rajat, SPOKEN.get())]
    return ["", shared.in_spoken(FiSv("Eniten pisteitä nostaisivat:", "Mest poäng skulle ges av:")), *told]


def _as_json(rivi: Näyttörivi) -> str:
    return shared.json_text(asdict(rivi) | {"tulos": rivi.tulos.value})

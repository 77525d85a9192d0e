"""What has outlived its use is told, and removed when asked: siivoa."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import ClientDataError, Grade

if TYPE_CHECKING:
    from lomake.retention import Katsaus, Löytö

_OFF = (
    "kerro, montako päivää työkopiota säilytetään palvelun päätyttyä: --paivia 30, tai asetuksissa rivi ”säilytys: 30” "
    "ja --asetukset TIEDOSTO"
)


@shared.command()
@click.argument("folders", metavar="KANSIO...", nargs=-1, required=True, type=shared.PATH)
@click.option("--paivia", type=click.IntRange(0, 9999), metavar="N", help="Päiviä palvelun päättymisestä.")
@click.option("--poista", is_flag=True, help="Poista luetellut; muuten ne vain näytetään.")
@click.option("--myos-muokatut", is_flag=True, help="Poista myös lomakkeet, joita on muokattu Wordissa.")
@click.option("--myos-kirjaamattomat", is_flag=True, help="Poista, vaikka Lomaketta E ei ole merkitty kirjatuksi.")
@click.option("--paiva", type=shared.Day(), metavar="PÄIVÄ", help="Päivä, jolta lasketaan; oletus on tämä päivä.")
@shared.asetukset_option
@shared.json_option
@password.reads
def siivoa(
    folders: tuple[Path, ...],
    paivia: int | None,
    poista: bool,
    myos_muokatut: bool,
    myos_kirjaamattomat: bool,
    paiva: date | None,
    asetukset: Path | None,
    as_json: bool,
) -> None:
    """Näytä työkopiot, joiden aika on ohi, ja poista ne pyydettäessä.

    Asiakastiedosto ja siitä tehdyt lomakkeet, kun palvelu on päättynyt yli N päivää sitten; vanhat edelliset versiot,
    turhat lukkotiedostot ja keskeytyneiden ajojen kansiot. Muuta ei poisteta.

    Esimerkki: lomake siivoa asiakkaat/ ulos/ --paivia 30
    """
    from lomake import retention

    days = paivia if paivia is not None else _of_settings(asetukset)
    if days is None:
        raise click.UsageError(_OFF)
    ehdot = retention.Ehdot(paiva or shared.today(), days, muokatut=myos_muokatut, kirjaamattomat=myos_kirjaamattomat)
    katsaus = retention.look(folders, ehdot)
    shared.tell(katsaus.findings)
    kept = [one for one in katsaus.löydöt if one.jää is not None]
    for one in kept:
        click.echo(_shown(one, "jää", as_json=as_json))
    exit_code = _remove(katsaus, as_json=as_json) if poista else _list(katsaus, as_json=as_json)
    if any(finding.grade is Grade.VIRHE for finding in katsaus.findings):
        exit_code = exit_code if exit_code > 1 else ClientDataError.exit_code
    click.get_current_context().exit(exit_code or int(bool(kept)))


def _of_settings(path: Path | None) -> int | None:
    from lomake import store
    from lomake.client_file import load_asetukset

    own = None if path is None else load_asetukset(store.read_bytes(path), str(path))
    return None if own is None or own.säilytys is None else int(own.säilytys)


def _list(katsaus: Katsaus, *, as_json: bool) -> int:
    """Tell what would be removed, and return the exit code."""
    goes = [one for one in katsaus.löydöt if one.jää is None]
    for one in goes:
        click.echo(_shown(one, "poistettaisiin", as_json=as_json))
    hint = " Anna --poista, niin ne poistetaan." if goes else ""
    click.echo(f"Poistettavaa: {len(goes)}.{hint}", err=True)
    return int(bool(goes))


def _remove(katsaus: Katsaus, *, as_json: bool) -> int:
    """Remove what may go, tell it, and return the exit code."""
    exit_code = count = 0
    for one, error in katsaus.remove():
        if error is None:
            click.echo(_shown(one, "poistettiin", as_json=as_json))
            count += 1
        else:
            shared.tell(error.findings)
            exit_code = exit_code or error.exit_code
    click.echo(f"Poistettiin: {count}", err=True)
    return exit_code


def _shown(one: Löytö, done: str, *, as_json: bool) -> str:
    from lomake.values import format_date

    why = one.jää.value if one.jää else ""
    if as_json:
        what = {"tiedosto": str(one.path), "laji": one.laji.value, "asiakas": one.asiakas}
        return shared.json_text(what | {"päivä": one.päivä.isoformat(), "tila": done, "syy": why})
    state = f"{done} ({why})" if why else done
    return f"{one.asiakas or '–':<10}  {format_date(one.päivä):>10}  {one.laji.value}  {one.path}: {state}"

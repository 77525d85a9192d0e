"""What has outlived its use is told, and removed when asked: siivoa."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import password, shared
from lomake.errors import ClientDataError, Grade
from lomake.language import FiSv

if TYPE_CHECKING:
    from lomake.retention import Katsaus, Löytö

_OFF = FiSv(
    "kerro, montako päivää työkopiota säilytetään palvelun päätyttyä: --paivia 30, tai asetuksissa rivi ”säilytys: 30” "
    "ja --asetukset TIEDOSTO",
    "säg hur många dagar en arbetskopia sparas när tjänsten har upphört: --paivia 30, eller i inställningarna raden "
    "”säilytys: 30” och --asetukset FIL",
)
_STAYS = FiSv("jää", "blir kvar")
_WOULD_GO = FiSv("poistettaisiin", "skulle tas bort")
_GONE = FiSv("poistettiin", "togs bort")


@shared.command(
    sv="""Visa arbetskopior vars tid är ute, och ta bort dem på begäran.

    Klientfilen och de blanketter som gjorts av den, när tjänsten upphörde för över N dagar sedan; gamla föregående
    versioner, onödiga låsfiler och kataloger efter avbrutna körningar. Annat tas inte bort.

    Exempel: lomake siivoa asiakkaat/ ulos/ --paivia 30
    """
)
@shared.argument("folders", metavar="KANSIO...", nargs=-1, required=True, type=shared.PATH)
@shared.option(
    "--paivia",
    type=click.IntRange(0, 9999),
    metavar="N",
    help=FiSv("Päiviä palvelun päättymisestä.", "Dagar sedan tjänsten upphörde."),
)
@shared.option(
    "--poista",
    is_flag=True,
    help=FiSv("Poista luetellut; muuten ne vain näytetään.", "Ta bort de uppräknade; annars visas de bara."),
)
@shared.option(
    "--myos-muokatut",
    is_flag=True,
    help=FiSv("Poista myös lomakkeet, joita on muokattu Wordissa.", "Ta också bort blanketter som har ändrats i Word."),
)
@shared.option(
    "--myos-kirjaamattomat",
    is_flag=True,
    help=FiSv(
        "Poista, vaikka Lomaketta E ei ole merkitty kirjatuksi.",
        "Ta bort även om Blankett E inte är antecknad som införd.",
    ),
)
@shared.option(
    "--paiva",
    type=shared.Day(),
    metavar="PÄIVÄ",
    help=FiSv("Päivä, jolta lasketaan; oletus on tämä päivä.", "Dagen som det räknas från; förval är den här dagen."),
)
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
        raise shared.wrong_use(_OFF)
    ehdot = retention.Ehdot(paiva or shared.today(), days, muokatut=myos_muokatut, kirjaamattomat=myos_kirjaamattomat)
    katsaus = retention.look(folders, ehdot)
    shared.tell(katsaus.findings)
    kept = [one for one in katsaus.löydöt if one.jää is not None]
    for one in kept:
        click.echo(_shown(one, _STAYS, as_json=as_json))
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
        click.echo(_shown(one, _WOULD_GO, as_json=as_json))
    told = FiSv("Poistettavaa: {määrä}.", "Att ta bort: {määrä}.").format(määrä=len(goes))
    if goes:
        told += FiSv(" Anna --poista, niin ne poistetaan.", " Ge --poista, så tas de bort.")
    shared.say(told, err=True)
    return int(bool(goes))


def _remove(katsaus: Katsaus, *, as_json: bool) -> int:
    """Remove what may go, tell it, and return the exit code."""
    exit_code = count = 0
    for one, error in katsaus.remove():
        if error is None:
            click.echo(_shown(one, _GONE, as_json=as_json))
            count += 1
        else:
            shared.tell(error.findings)
            exit_code = exit_code or error.exit_code
    shared.say(FiSv("Poistettiin: {määrä}", "Togs bort: {määrä}").format(määrä=count), err=True)
    return exit_code


def _shown(one: Löytö, done: FiSv, *, as_json: bool) -> str:
    from lomake.values import format_date

    if as_json:
        what = {"tiedosto": str(one.path), "laji": one.laji.value, "asiakas": one.asiakas}
        why = one.jää.value if one.jää else ""
        return shared.json_text(what | {"päivä": one.päivä.isoformat(), "tila": done.fi, "syy": why})
    state = done + (" (" + one.jää.words + ")" if one.jää else "")
    place = f"{one.asiakas or '–':<10}  {format_date(one.päivä):>10}"
    return f"{place}  {shared.in_spoken(one.laji.words)}  {one.path}: {shared.in_spoken(state)}"

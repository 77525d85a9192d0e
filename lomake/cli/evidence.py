"""What the client files say of the quality criteria: naytto."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import shared
from lomake.errors import ClientDataError, Grade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lomake.client_file import Loaded
    from lomake.kriteerit.asiakirja import Asiakirja
    from lomake.kriteerit.ehdotus import Aineisto
    from lomake.naytto import Näyttörivi


@shared.command()
@click.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@click.option("--mita-jos", "mitä_jos", is_flag=True, help="Kerro, mitkä kolme korjausta nostaisivat pisteitä eniten.")
@shared.paiva_option
@shared.json_option
def naytto(paths: tuple[Path, ...], mitä_jos: bool, paiva: date | None, as_json: bool) -> None:
    """Kerro, mitä asiakastiedostoista löytyy laatukriteereihin 16 ja 22, ja mitä puuttuu.

    Yhdestä tiedostosta katsotaan koko palvelun aika, monesta viimeiset kuusi kuukautta.

    Esimerkki: lomake naytto aino.yaml
    """
    from lomake import naytto as sanat
    from lomake import rajat
    from lomake.aika import alusta
    from lomake.kriteerit.asiakirja import asiakirja, asiakirjat
    from lomake.kriteerit.ehdotus import Aineisto

    day = paiva or shared.today()
    loaded, exit_code = _loaded(paths, day)
    aineisto = Aineisto([one.tiedosto for one in loaded], day, rajat.voimassa(day))
    if len(loaded) == 1:
        arvioidut = [asiakirja(one.tiedosto, day, aineisto.rajat, jakso=alusta(day)) for one in loaded]
    else:
        arvioidut = asiakirjat(aineisto)
    lines = [_as_json(rivi) for yksi in arvioidut for rivi in sanat.rivit(yksi, aineisto.rajat)] if as_json else []
    if not as_json:
        lines = sanat.sanoin(arvioidut[0], aineisto.rajat) if len(loaded) == 1 else _team(aineisto, arvioidut)
        lines += _mitä_jos(aineisto, arvioidut) if mitä_jos else []
    click.echo("\n".join(lines))
    lacking = any(not yksi.on_kunnossa for yksi in arvioidut)
    click.get_current_context().exit(exit_code or int(lacking))


def _loaded(paths: Sequence[Path], day: date) -> tuple[list[Loaded], int]:
    """Return the clients of the files, and the exit code of those that can't be read; their faults are told."""
    found, exit_code = [], 0
    for _, result in shared.clients(paths, day):
        if isinstance(result, ClientDataError):
            shared.tell(finding for finding in result.findings if finding.grade is Grade.VIRHE)
            exit_code = result.exit_code
        else:
            found.append(result)
    return found, exit_code


def _team(aineisto: Aineisto, arvioidut: Sequence[Asiakirja]) -> list[str]:
    """Return what is missing of each client, and the proposals of criteria 16 and 22."""
    from lomake import naytto as sanat
    from lomake.kriteerit.rataloity_ja_tuki import rinnalla_kulkeva_tuki, räätälöity_työnhaku

    lines = [line for yksi in arvioidut for line in sanat.lyhyesti(yksi, aineisto.rajat)]
    for ehdotus in (räätälöity_työnhaku(aineisto), rinnalla_kulkeva_tuki(aineisto)):
        lines += ["", *sanat.ehdotus_sanoin(ehdotus, aineisto.rajat)]
    return lines


def _mitä_jos(aineisto: Aineisto, arvioidut: Sequence[Asiakirja]) -> list[str]:
    from lomake import naytto as sanat
    from lomake.kriteerit.mita_jos import mitä_jos

    korjaukset = mitä_jos(aineisto, arvioidut)
    if not korjaukset:
        return ["", "Pisteitä nostavaa korjattavaa ei ole. Mennyttä päivää ei kirjata uudelleen."]
    told = [line for korjaus in korjaukset for line in sanat.korjaus_sanoin(korjaus, aineisto.rajat)]
    return ["", "Eniten pisteitä nostaisivat:", *told]


def _as_json(rivi: Näyttörivi) -> str:
    return shared.json_text(asdict(rivi) | {"tulos": rivi.tulos.value})

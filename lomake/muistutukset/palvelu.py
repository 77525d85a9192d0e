"""Muistutukset koko palvelun ajalta ja sen jälkeen: etuusneuvonta, suostumukset ja seuranta."""

from __future__ import annotations

from collections.abc import Iterator

from lomake import tilanne
from lomake.aika import pv, siirrä
from lomake.muistutukset.muistutus import Aihe, Hetki, Määräpäivä
from lomake.tiedot.lokit import Seurantahetki
from lomake.tiedot.sopiminen import Suostumus

SEURANTA_KUUKAUDET = {Seurantahetki.KK_3: 3, Seurantahetki.KK_6: 6, Seurantahetki.KK_12: 12}
"""Milloin palvelun päättymisen jälkeen soitetaan, jos asiakas on antanut siihen luvan."""


def neuvonnan_määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna sovitut etuusneuvonnat, joiden jälkeen neuvontaa ei ole annettu."""
    rivit = hetki.tiedosto.etuusneuvonta
    annetut = [rivi.päiväys for rivi in rivit if rivi.päiväys]
    for paikka, rivi in enumerate(rivit):
        uudempi = any(rivi.päiväys and päivä > rivi.päiväys for päivä in annetut)
        if rivi.seuraava and not uudempi:
            yield Määräpäivä(Aihe.NEUVONTA, rivi.seuraava, ("etuusneuvonta", paikka, "seuraava"))


def suostumusten_määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna suostumusten loput. Päättynyt on myöhässä vain, jos käynnissä oleva työ tarvitsee sitä."""
    tarvitut = {työ.aloitus.suostumus for työ in hetki.tiedosto.työsuhteet if työ.on_käynnissä(hetki.päivä)}
    for rivi, suostumus in enumerate(hetki.tiedosto.suostumukset):
        loppu = suostumus.voimassa
        if loppu is None or suostumus.peruttu or _on_uusittu(hetki, suostumus):
            continue
        if loppu >= hetki.päivä or suostumus.id in tarvitut:
            yield Määräpäivä(Aihe.SUOSTUMUS, loppu, ("suostumukset", rivi, "voimassa"))


def seurannan_määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna seurantasoitot, joita ei ole tehty; soitto on ajankohtainen, kunnes seuraavan aika tulee."""
    loppu = tilanne.päättyi(hetki.tiedosto)
    if loppu is None or not hetki.tiedosto.päättäminen.seurantalupa:
        return
    tehdyt = {rivi.ajankohta for rivi in hetki.tiedosto.seuranta if rivi.päiväys}
    ajat = [(ajankohta, siirrä(loppu, kuukausia)) for ajankohta, kuukausia in SEURANTA_KUUKAUDET.items()]
    for ajankohta, päivä in [aika for aika in ajat if aika[1] <= hetki.päivä][-1:]:
        if ajankohta not in tehdyt:
            yield Määräpäivä(Aihe.SEURANTA, päivä, ("seuranta",))
    yield from (
        Määräpäivä(Aihe.SEURANTA, päivä, ("seuranta",))
        for ajankohta, päivä in ajat
        if päivä > hetki.päivä and ajankohta not in tehdyt
    )


def _on_uusittu(hetki: Hetki, suostumus: Suostumus) -> bool:
    """Kerro, jatkuuko lupa samalle taholle toisen suostumuksen nojalla."""
    if suostumus.voimassa is None:
        return False
    seuraava = suostumus.voimassa + pv(1)
    return any(
        toinen.laji is suostumus.laji and toinen.koskee(suostumus.taho) and toinen.on_voimassa(seuraava)
        for toinen in hetki.tiedosto.suostumukset
    )

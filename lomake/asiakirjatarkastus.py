"""Asiakas ja hänen näyttönsä → asiakirjatarkastuksen lomakkeen tiedot: päivät, ehdot ja suunnitelmien tiivisteet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lomake.aika import Jakso, kuukaudet, pv, siirrä
from lomake.forms import BY_TUNNUS
from lomake.kriteerit.asiakirja import Asiakirja
from lomake.kriteerit.tyo import Työ, työt
from lomake.naytto import Näyttörivi, jakso_sanoin, käytetyt_rajat, perusta, rivit
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.lokit import Toteutuma
from lomake.tiedot.tarkastus import Asiakirjatarkastus, Tarkastusehto, Tarkastusperusta, Tarkastusrivi
from lomake.tilanne import kasvokkain, valmentaja
from lomake.values import format_date

TIIVISTEEN_MERKKEJÄ = 32
"""Näin monta heksamerkkiä näytetään: 128 bittiä riittää, ja rivi mahtuu sarakkeeseen."""


def asiakirjatarkastus(
    tiedosto: Asiakastiedosto, asiakirja: Asiakirja, rajat: Rajat, tiedoston_tiiviste: str
) -> Asiakirjatarkastus:
    """Palauta lomakkeen tiedot päivältä, jolta asiakirja on arvioitu."""
    ehdot = rivit(asiakirja, rajat)
    return Asiakirjatarkastus(
        asiakastunnus=asiakirja.asiakas,
        valmentaja=valmentaja(tiedosto, asiakirja.päivä).nimi,
        päivä=asiakirja.päivä,
        jakso=jakso_sanoin(asiakirja.haku).capitalize(),
        tiiviste=ryhmitelty(tiedoston_tiiviste),
        rivit=[*_palvelun_rivit(tiedosto), *_töiden_rivit(tiedosto, asiakirja.päivä, rajat), *_loput(tiedosto)],
        haku=[_ehto(rivi) for rivi in ehdot if rivi.kriteeri == 16],
        tuet=[_ehto(rivi) for rivi in ehdot if rivi.kriteeri == 22],
        perusta=[
            Tarkastusperusta(
                asiakirja=rivi.lomake,
                tunnus=rivi.tunnus,
                päiväys=rivi.päiväys,
                allekirjoitettu="kyllä" if rivi.allekirjoitettu else "ei",
                tiiviste=ryhmitelty(rivi.tiiviste),
            )
            for rivi in perusta(tiedosto)
        ],
        rajat="\n".join(rajat.selite(raja).fi for raja in käytetyt_rajat(asiakirja)),
    )


def ryhmitelty(tiiviste: str) -> str:
    """Palauta tiivisteen alku neljän merkin ryhminä: 9f2c 41ab …"""
    return " ".join(tiiviste[alku : alku + 4] for alku in range(0, TIIVISTEEN_MERKKEJÄ, 4))


def _ehto(rivi: Näyttörivi) -> Tarkastusehto:
    osuus = f" ({rivi.osuus})" if rivi.osuus else ""
    teksti = rivi.teksti if rivi.pakollinen else f"{rivi.teksti} (neuvo)"
    return Tarkastusehto(kohde=rivi.kohde, tunnus=rivi.ehto, teksti=teksti, tulos=f"{rivi.tulos.value}{osuus}")


def _rivi(asia: str, päivät: Iterable[date | None], lomake: str) -> Tarkastusrivi:
    """Palauta rivi, jolla päivät ovat järjestyksessä; tyhjä, jos yhtään ei ole kirjattu."""
    kirjatut = sorted({päivä for päivä in päivät if päivä})
    return Tarkastusrivi(asia=asia, päivät=", ".join(map(format_date, kirjatut)) or None, asiakirja=lomake)


def _nimi(tunnus: str) -> str:
    return BY_TUNNUS[tunnus].short("fi").split(" työhönvalmennuksesta")[0]


def _palvelun_rivit(tiedosto: Asiakastiedosto) -> Iterator[Tarkastusrivi]:
    profiili = tiedosto.profiili
    suunnitelmat = sorted(rivi.päiväys for rivi in tiedosto.työnhakusuunnitelmat if rivi.päiväys)
    tavatut = [rivi.päiväys for rivi in tiedosto.työnantajatapaamiset if rivi.tapa and rivi.tapa.kasvokkain]
    yield _rivi("Palvelu alkoi", [tiedosto.sopimus.alkaa], "Yhteistyösopimus")
    yield _rivi("Ammatillinen profiili aloitettu", [profiili.aloitettu], _nimi("lomake-a"))
    yield _rivi("Profiili päivitetty", [rivi.päiväys for rivi in profiili.päivitykset], _nimi("lomake-a"))
    yield _rivi("Ensimmäinen työnhakusuunnitelma", suunnitelmat[:1], _nimi("tyonhakusuunnitelma"))
    yield _rivi("Ensimmäinen kasvokkainen työnantajatapaaminen", _ensimmäinen(tavatut), _nimi("lomake-b"))
    yield _rivi("Etuusneuvonta", [rivi.päiväys for rivi in tiedosto.etuusneuvonta], _nimi("lomake-a"))
    keskustelut = [rivi.päiväys for rivi in profiili.kertominen.keskustelut]
    yield _rivi("Keskustelut kertomisesta", keskustelut, _nimi("lomake-a"))


def _ensimmäinen(päivät: Iterable[date | None]) -> list[date]:
    return sorted(päivä for päivä in päivät if päivä)[:1]


def _töiden_rivit(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[Tarkastusrivi]:
    for työ in työt(tiedosto, päivä, rajat):
        nimi, tavatut = f"Työsuhde {työ.paikka + 1}", kasvokkain(tiedosto)
        suunnitelmat = [rivi.päiväys for rivi in työ.suhde.tukisuunnitelmat]
        yield _rivi(f"{nimi}: alkoi", [työ.alkoi], _nimi("lomake-c"))
        yield _rivi(f"{nimi}: tukisuunnitelmat", suunnitelmat, "Tukisuunnitelma")
        for asia, jakso in _alun_jaksot(työ):
            yield _rivi(f"{nimi}: {asia}", [pvm for pvm in tavatut if pvm in jakso], "Tapaamiset")
        yield _kuukausittain(f"{nimi}: tapaaminen joka kuukausi", työ, tavatut)
        if työ.päättyi:
            yield _rivi(f"{nimi}: päättyi", [työ.päättyi], _nimi("lomake-d"))
            yhteys = työ.suhde.päättyminen.yhteydenotto
            yield _rivi(f"{nimi}: yhteys päättymisestä", [yhteys], _nimi("lomake-d"))


def _alun_jaksot(työ: Työ) -> Iterator[tuple[str, Jakso]]:
    """Anna jaksot, joina asiakas tavataan työn alkaessa (kriteeri 23)."""
    ennen, jälkeen, viikkoja = (työ.rajat[raja] for raja in (Raja.ENNEN_ALKUA, Raja.ALUN_JÄLKEEN, Raja.VIIKOITTAIN))
    yield f"tapaaminen {ennen} päivää ennen alkua", Jakso(työ.alkoi - pv(ennen), työ.alkoi - pv(1))
    yield f"tapaaminen {jälkeen} päivän sisällä", Jakso(työ.alkoi, työ.alkoi + pv(jälkeen))
    yield f"tapaamiset {viikkoja} ensimmäisen viikon aikana", Jakso(työ.alkoi, työ.alkoi + pv(7 * viikkoja - 1))


def _kuukausittain(asia: str, työ: Työ, tavatut: list[date]) -> Tarkastusrivi:
    """Palauta, monenako täytenä kalenterikuukautena ensimmäisen kuukauden jälkeen asiakas tavattiin."""
    alku = työ.alkoi + pv(7 * työ.rajat[Raja.VIIKOITTAIN])
    täydet = list(kuukaudet(alku, min(työ.loppu, siirrä(työ.alkoi, 12))))
    tavattu = sum(any(pvm in kuukausi for pvm in tavatut) for kuukausi in täydet)
    return Tarkastusrivi(asia=asia, päivät=f"{tavattu}/{len(täydet)} kuukautta", asiakirja="Tapaamiset")


def _loput(tiedosto: Asiakastiedosto) -> Iterator[Tarkastusrivi]:
    poissa = [rivi.päiväys for rivi in tiedosto.tapaamiset if rivi.toteutui is Toteutuma.EI_SAAPUNUT]
    yield _rivi("Asiakas ei saapunut", poissa, "Tapaamiset")
    yield _rivi("Tavoittelu", [rivi.päiväys for rivi in tiedosto.tavoittelu], "Tavoittelu")
    yield _rivi("Palvelu päättyi", [tiedosto.päättäminen.päättyi], _nimi("lomake-e"))

"""Asiakas ja hänen näyttönsä → asiakirjatarkastuksen lomakkeen tiedot: päivät, ehdot ja suunnitelmien tiivisteet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lomake.aika import Jakso, kuukaudet, pv, siirrä
from lomake.forms import BY_TUNNUS
from lomake.kriteerit.asiakirja import Asiakirja
from lomake.kriteerit.tyo import Työ, työt
from lomake.language import YES_NO, FiSv, Language, Words, in_language
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
    tiedosto: Asiakastiedosto,
    asiakirja: Asiakirja,
    rajat: Rajat,
    tiedoston_tiiviste: str,
    kieli: Language = "fi",
) -> Asiakirjatarkastus:
    """Palauta lomakkeen tiedot päivältä, jolta asiakirja on arvioitu."""
    ehdot = rivit(asiakirja, rajat, kieli)
    päivät = (*_palvelun_rivit(tiedosto), *_töiden_rivit(tiedosto, asiakirja.päivä, rajat), *_loput(tiedosto))
    jakso = jakso_sanoin(asiakirja.haku, kieli)
    return Asiakirjatarkastus(
        asiakastunnus=asiakirja.asiakas,
        valmentaja=valmentaja(tiedosto, asiakirja.päivä).nimi,
        päivä=asiakirja.päivä,
        jakso=jakso[:1].upper() + jakso[1:],
        tiiviste=ryhmitelty(tiedoston_tiiviste),
        rivit=[rivi.kielellä(kieli) for rivi in päivät],
        haku=[_ehto(rivi, kieli) for rivi in ehdot if rivi.kriteeri == 16],
        tuet=[_ehto(rivi, kieli) for rivi in ehdot if rivi.kriteeri == 22],
        perusta=[
            Tarkastusperusta(
                asiakirja=rivi.lomake.of(kieli),
                tunnus=rivi.tunnus,
                päiväys=rivi.päiväys,
                allekirjoitettu=YES_NO[rivi.allekirjoitettu].of(kieli),
                tiiviste=ryhmitelty(rivi.tiiviste),
            )
            for rivi in perusta(tiedosto)
        ],
        rajat="\n".join(rajat.selite(raja).of(kieli) for raja in käytetyt_rajat(asiakirja)),
    )


def ryhmitelty(tiiviste: str) -> str:
    """Palauta tiivisteen alku neljän merkin ryhminä: 9f2c 41ab …"""
    return " ".join(tiiviste[alku : alku + 4] for alku in range(0, TIIVISTEEN_MERKKEJÄ, 4))


def _ehto(rivi: Näyttörivi, kieli: Language) -> Tarkastusehto:
    osuus = f" ({rivi.osuus})" if rivi.osuus else ""
    neuvo = "" if rivi.pakollinen else FiSv(" (neuvo)", " (råd)").of(kieli)
    tulos = rivi.tulos.words.of(kieli)
    return Tarkastusehto(kohde=rivi.kohde, tunnus=rivi.ehto, teksti=f"{rivi.teksti}{neuvo}", tulos=f"{tulos}{osuus}")


@dataclass(frozen=True, slots=True)
class _Rivi:
    """Asia, sen päivät sanoina ja asiakirja, josta ne löytyvät."""

    asia: FiSv
    päivät: Words
    asiakirja: FiSv

    def kielellä(self, kieli: Language) -> Tarkastusrivi:
        päivät = in_language(self.päivät, kieli)
        return Tarkastusrivi(asia=self.asia.of(kieli), päivät=päivät or None, asiakirja=self.asiakirja.of(kieli))


def _rivi(asia: FiSv, päivät: Iterable[date | None], lomake: FiSv) -> _Rivi:
    """Palauta rivi, jolla päivät ovat järjestyksessä; tyhjä, jos yhtään ei ole kirjattu."""
    kirjatut = sorted({päivä for päivä in päivät if päivä})
    return _Rivi(asia, ", ".join(map(format_date, kirjatut)), lomake)


def _nimi(tunnus: str) -> FiSv:
    lomake = BY_TUNNUS[tunnus]
    return FiSv(lomake.short("fi"), lomake.short("sv"))


_A, _B, _C, _D, _E = (_nimi(f"lomake-{kirjain}") for kirjain in "abcde")
_SOPIMUS, _TAPAAMISET = FiSv("Yhteistyösopimus", "Samarbetsavtal"), FiSv("Tapaamiset", "Möten")
_TUKISUUNNITELMA = FiSv("Tukisuunnitelma", "Stödplan")


def _palvelun_rivit(tiedosto: Asiakastiedosto) -> Iterator[_Rivi]:
    profiili = tiedosto.profiili
    suunnitelmat = sorted(rivi.päiväys for rivi in tiedosto.työnhakusuunnitelmat if rivi.päiväys)
    tavatut = [rivi.päiväys for rivi in tiedosto.työnantajatapaamiset if rivi.tapa and rivi.tapa.kasvokkain]
    yield _rivi(FiSv("Palvelu alkoi", "Tjänsten började"), [tiedosto.sopimus.alkaa], _SOPIMUS)
    yield _rivi(FiSv("Ammatillinen profiili aloitettu", "Yrkesprofilen påbörjad"), [profiili.aloitettu], _A)
    päivitykset = [rivi.päiväys for rivi in profiili.päivitykset]
    yield _rivi(FiSv("Profiili päivitetty", "Profilen uppdaterad"), päivitykset, _A)
    ensimmäinen = FiSv("Ensimmäinen työnhakusuunnitelma", "Första planen för jobbsökning")
    yield _rivi(ensimmäinen, suunnitelmat[:1], _nimi("tyonhakusuunnitelma"))
    tavattiin = FiSv("Ensimmäinen kasvokkainen työnantajatapaaminen", "Första personliga mötet med en arbetsgivare")
    yield _rivi(tavattiin, _ensimmäinen(tavatut), _B)
    neuvonnat = [rivi.päiväys for rivi in tiedosto.etuusneuvonta]
    yield _rivi(FiSv("Etuusneuvonta", "Förmånsrådgivning"), neuvonnat, _A)
    keskustelut = [rivi.päiväys for rivi in profiili.kertominen.keskustelut]
    yield _rivi(FiSv("Keskustelut kertomisesta", "Samtal om att berätta"), keskustelut, _A)


def _ensimmäinen(päivät: Iterable[date | None]) -> list[date]:
    return sorted(päivä for päivä in päivät if päivä)[:1]


def _töiden_rivit(tiedosto: Asiakastiedosto, päivä: date, rajat: Rajat) -> Iterator[_Rivi]:
    for työ in työt(tiedosto, päivä, rajat):
        nimi, tavatut = FiSv("Työsuhde", "Anställning") + f" {työ.paikka + 1}: ", kasvokkain(tiedosto)
        suunnitelmat = [rivi.päiväys for rivi in työ.suhde.tukisuunnitelmat]
        yield _rivi(nimi + FiSv("alkoi", "började"), [työ.alkoi], _C)
        yield _rivi(nimi + FiSv("tukisuunnitelmat", "stödplaner"), suunnitelmat, _TUKISUUNNITELMA)
        for asia, jakso in _alun_jaksot(työ):
            yield _rivi(nimi + asia, [pvm for pvm in tavatut if pvm in jakso], _TAPAAMISET)
        yield _kuukausittain(nimi + FiSv("tapaaminen joka kuukausi", "möte varje månad"), työ, tavatut)
        if työ.päättyi:
            yield _rivi(nimi + FiSv("päättyi", "upphörde"), [työ.päättyi], _D)
            yhteys = työ.suhde.päättyminen.yhteydenotto
            yield _rivi(nimi + FiSv("yhteys päättymisestä", "kontakt om att den upphör"), [yhteys], _D)


def _alun_jaksot(työ: Työ) -> Iterator[tuple[FiSv, Jakso]]:
    """Anna jaksot, joina asiakas tavataan työn alkaessa (kriteeri 23)."""
    ennen, jälkeen, viikkoja = (työ.rajat[raja] for raja in (Raja.ENNEN_ALKUA, Raja.ALUN_JÄLKEEN, Raja.VIIKOITTAIN))
    yield (
        FiSv(f"tapaaminen {ennen} päivää ennen alkua", f"möte {ennen} dagar före början"),
        Jakso(työ.alkoi - pv(ennen), työ.alkoi - pv(1)),
    )
    yield (
        FiSv(f"tapaaminen {jälkeen} päivän sisällä", f"möte inom {jälkeen} dagar"),
        Jakso(työ.alkoi, työ.alkoi + pv(jälkeen)),
    )
    yield (
        FiSv(f"tapaamiset {viikkoja} ensimmäisen viikon aikana", f"möten under de {viikkoja} första veckorna"),
        Jakso(työ.alkoi, työ.alkoi + pv(7 * viikkoja - 1)),
    )


def _kuukausittain(asia: FiSv, työ: Työ, tavatut: list[date]) -> _Rivi:
    """Palauta, monenako täytenä kalenterikuukautena ensimmäisen kuukauden jälkeen asiakas tavattiin."""
    alku = työ.alkoi + pv(7 * työ.rajat[Raja.VIIKOITTAIN])
    täydet = list(kuukaudet(alku, min(työ.loppu, siirrä(työ.alkoi, 12))))
    tavattu = sum(any(pvm in kuukausi for pvm in tavatut) for kuukausi in täydet)
    return _Rivi(asia, f"{tavattu}/{len(täydet)}" + FiSv(" kuukautta", " månader"), _TAPAAMISET)


def _loput(tiedosto: Asiakastiedosto) -> Iterator[_Rivi]:
    poissa = [rivi.päiväys for rivi in tiedosto.tapaamiset if rivi.toteutui is Toteutuma.EI_SAAPUNUT]
    yield _rivi(FiSv("Asiakas ei saapunut", "Klienten kom inte"), poissa, _TAPAAMISET)
    tavoittelu = FiSv("Tavoittelu", "Uppsökande arbete")
    yield _rivi(tavoittelu, [rivi.päiväys for rivi in tiedosto.tavoittelu], tavoittelu)
    yield _rivi(FiSv("Palvelu päättyi", "Tjänsten upphörde"), [tiedosto.päättäminen.päättyi], _E)

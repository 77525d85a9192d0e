"""Säännöt kenttien välillä: virheet, puutteet ja huomiot yhdestä asiakastiedostosta ja päivästä.

Virhe on ristiriita, ja sen takia mitään ei täytetä. Puute on tyhjä kohta, joka lomakkeelta vielä puuttuu.
Huomio on neuvo. Jokainen löydös kertoo kohdan puussa, ei koskaan tiedoston arvoa.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from lomake import values
from lomake.errors import Finding, Grade
from lomake.fields import Kind, Malli, fields, labels, parts
from lomake.forms import LOMAKKEET, Lukija
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Valmentaja
from lomake.tiedot.lokit import Tauko
from lomake.tiedot.opinnot import Haku, Opinnot, Opintotarkistus
from lomake.tiedot.paattaminen import Päättäminen, PäättämisenLaji
from lomake.tiedot.profiili import (
    Kertomispäätös,
    Koulutus,
    Palkkayksikkö,
    Profiili,
    Toive,
    ToiveenLaji,
    Työhistoria,
    Yhteyslupa,
)
from lomake.tiedot.sopiminen import Lähete, Sopimus, SuostumuksenLaji, SuostumuksenMuoto, Suostumus, Tietolaji
from lomake.tiedot.tuki import Tuki, Tukisuunnitelma, Tukitarkistus
from lomake.tiedot.tyonhaku import (
    Kerrottu,
    Kuppi,
    SuunnitelmanKertominen,
    Työnhakusuunnitelma,
    Vastaavuus,
)
from lomake.tiedot.tyosuhde import Aloitus, Päättyminen, RahallinenTukirivi, Työsuhde
from lomake.tiedot.yhteiset import Tarkistus, Tulonlähde
from lomake.view import rows, tietueet

Polku = tuple[str | int, ...]

TARKISTUSVÄLI = timedelta(days=92)
"""Suunnitelma tarkistetaan vähintään kolmen kuukauden välein (lomakkeisto 2.5 [D])."""
YLEISTUKI_ALKAEN = date(2026, 5, 1)
"""Yleistuki korvasi työmarkkinatuen ja peruspäivärahan (lomakkeisto 0.1)."""
TUNTIPALKKA = (Decimal(4), Decimal(60))
"""Tuntipalkka, jonka ulkopuolella yksikkö on luultavasti väärä, €/h (lomakkeisto 8.2)."""
TUNTEJA_VIIKOSSA = Decimal(48)
"""Käynnissä olevien töiden tunnit yhteensä, joiden ylittyessä annetaan huomio (lomakkeisto 8.2)."""
TARPEITA_KUPISSA_2 = 3
"""Montako kohtaa työnantajan tarpeista kirjataan toisessa kupissa (lomakkeisto 2.6)."""

JÄRJESTYS: dict[type[Malli], tuple[tuple[str, str], ...]] = {
    Valmentaja: (("alkaen", "päättyen"),),
    Lähete: (("päiväys", "saapunut"),),
    Suostumus: (("annettu", "voimassa"), ("annettu", "peruttu")),
    Profiili: (("aloitettu", "valmis"),),
    Toive: (("lisätty", "poistunut"),),
    Koulutus: (("alkoi", "päättyi"),),
    Työhistoria: (("alkoi", "päättyi"),),
    Työnhakusuunnitelma: (("päiväys", "tarkistus"),),
    Tukisuunnitelma: (("päiväys", "tarkistus"),),
    Opinnot: (("päiväys", "tarkistus"), ("alkaa", "päättyy"), ("alkaa", "päättynyt.pvm")),
    Tarkistus: (("pvm", "seuraava"),),
    Tukitarkistus: (("pvm", "seuraava"),),
    Opintotarkistus: (("pvm", "seuraava"),),
    Haku: (("alkaa", "päättyy"),),
    Tuki: (("alkaen", "asti"),),
    Aloitus: (("alkoi", "kesto.loppu"), ("alkoi", "koeaika")),
    RahallinenTukirivi: (("alkaa", "päättyy"),),
    Työsuhde: (("aloitus.alkoi", "päättyminen.päättyi"),),
    Päättyminen: (("tietosaatu", "yhteydenotto"),),
    Tauko: (("alkaa", "päättyy"),),
    Asiakastiedosto: (("lähete.saapunut", "sopimus.päiväys"), ("sopimus.alkaa", "päättäminen.päättyi")),
}
"""Päivät, joista jälkimmäinen ei saa olla ennen edellistä (lomakkeisto 1.2.5)."""

VAPAAT_OSAT = (Lähete, Sopimus, Profiili, Päättyminen, Päättäminen)
"""Osat, joista ei sanota puutetta ennen kuin niitä on alettu täyttää: lomaketta ei vielä ole."""


def tarkista(tiedosto: Asiakastiedosto, tänään: date) -> list[Finding]:
    """Palauta kaikki löydökset: virheet, puutteet ja huomiot."""
    return [*virheet(tiedosto, tänään), *puutteet(tiedosto), *huomiot(tiedosto, tänään)]


def virheet(tiedosto: Asiakastiedosto, tänään: date) -> list[Finding]:
    """Palauta ristiriidat, joiden takia lomakkeita ei täytetä."""
    return [löydös for sääntö in VIRHEET for löydös in sääntö(tiedosto, tänään)]


def huomiot(tiedosto: Asiakastiedosto, tänään: date) -> list[Finding]:
    """Palauta neuvot."""
    return [löydös for sääntö in HUOMIOT for löydös in sääntö(tiedosto, tänään)]


def puutteet(tiedosto: Asiakastiedosto) -> list[Finding]:
    """Palauta vaaditut kohdat, jotka ovat tyhjiä, ja allekirjoitukset, jotka puuttuvat."""
    ohi: list[Polku] = []
    löydökset: list[Finding] = []
    for polku, osa in parts(tiedosto):
        if any(polku[: len(alku)] == alku for alku in ohi):
            continue
        if isinstance(osa, VAPAAT_OSAT) and osa.on_tyhjä():
            ohi.append(polku)
            continue
        löydökset += _tyhjät_kentät(tiedosto, polku, osa)
    return [*löydökset, *(löydös for sääntö in PUUTTEET for löydös in sääntö(tiedosto))]


def _tyhjät_kentät(tiedosto: Asiakastiedosto, polku: Polku, osa: Malli) -> Iterator[Finding]:
    """Anna osan vaaditut kentät, joissa ei ole mitään tai on liian vähän rivejä."""
    for nimi, field in fields(type(osa)).items():
        vaadittu = field.kenttä.vaadittu
        if callable(vaadittu):
            vaadittu = vaadittu(osa, tiedosto)
        if not vaadittu or field.derived:
            continue
        arvo = getattr(osa, nimi)
        if isinstance(arvo, list) and vaadittu is not True and len(arvo) < int(vaadittu):
            yield Finding("liian-vähän", Grade.PUUTE, path=(*polku, nimi), details={"määrä": str(int(vaadittu))})
        elif arvo is None or arvo == [] or (isinstance(arvo, Malli) and arvo.on_tyhjä()):
            yield Finding("puuttuu", Grade.PUUTE, path=(*polku, nimi))


def _viitteet(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Viitattu rivi on olemassa."""
    for polku, osa in parts(tiedosto):
        for nimi, field in fields(type(osa)).items():
            if field.kind is not Kind.REF:
                continue
            kohteet = {rivi.id for rivi in rows(tiedosto, field.kenttä.viite, _työsuhde(tiedosto, polku))}
            for paikka, tunnus in _arvot((*polku, nimi), getattr(osa, nimi)):
                if tunnus not in kohteet:
                    kohta = tuple(field.kenttä.viite.replace("[]", "").split("."))
                    yield Finding("viite-puuttuu", path=paikka, details={"lista": labels(Asiakastiedosto, kohta)})


def _arvot(polku: Polku, arvo: Any) -> Iterator[tuple[Polku, Any]]:
    """Anna kentän arvot paikkoineen: luettelosta jokainen omalla rivinumerollaan."""
    if isinstance(arvo, list):
        yield from (((*polku, rivi), yksi) for rivi, yksi in enumerate(arvo))
    elif arvo is not None:
        yield polku, arvo


def _työsuhde(tiedosto: Asiakastiedosto, polku: Polku) -> Työsuhde | None:
    """Palauta työsuhde, jonka sisällä polku on."""
    if len(polku) > 1 and polku[0] == "työsuhteet" and isinstance(polku[1], int):
        return tiedosto.työsuhteet[polku[1]]
    return None


def _tunnukset(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Sama tunnus ei ole kahdella saman luettelon rivillä."""
    for polku, osa in parts(tiedosto):
        for nimi, field in fields(type(osa)).items():
            if field.kind is Kind.MODEL and field.many and field.model and "id" in field.model.model_fields:
                tunnukset = [rivi.id for rivi in getattr(osa, nimi)]
                for rivi, tunnus in enumerate(tunnukset):
                    if tunnus in tunnukset[:rivi]:
                        ensimmäinen = str(tunnukset.index(tunnus) + 1)
                        yield Finding("tunnus-kahdesti", path=(*polku, nimi, rivi, "id"), details={"rivi": ensimmäinen})


def _järjestys(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Päivät ovat oikeassa järjestyksessä."""
    for polku, osa in parts(tiedosto):
        for aiempi, myöhempi in JÄRJESTYS.get(type(osa), ()):
            alku, loppu = _arvo(osa, aiempi), _arvo(osa, myöhempi)
            if alku is not None and loppu is not None and loppu < alku:
                nimi = labels(type(osa), tuple(aiempi.split(".")))
                yield Finding("järjestys", path=(*polku, *myöhempi.split(".")), details={"aiempi": nimi})


def _arvo(osa: Malli, polku: str) -> Any:
    arvo: Any = osa
    for askel in polku.split("."):
        arvo = getattr(arvo, askel)
    return arvo


def _tulevaisuus(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Tulevaa päivää on vain siellä, missä tarkoitetaan suunnitelmaa."""
    for polku, osa in parts(tiedosto):
        for nimi, field in fields(type(osa)).items():
            if field.kind not in (Kind.DATE, Kind.MONTH) or field.kenttä.tuleva or field.derived:
                continue
            for paikka, päivä in _arvot((*polku, nimi), getattr(osa, nimi)):
                if päivä > tänään:
                    yield Finding("tulevaisuus", path=paikka)


def _luvut(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Luku on asteikollaan."""
    for polku, osa in parts(tiedosto):
        for nimi, field in fields(type(osa)).items():
            arvo, väli = getattr(osa, nimi), field.kenttä.väli
            if väli and arvo is not None and not väli[0] <= arvo <= väli[1]:
                yield Finding("väli", path=(*polku, nimi), details={"alin": str(väli[0]), "ylin": str(väli[1])})


def _henkilötunnus(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Henkilötunnus kuuluu oikealle ihmiselle: syntymäaika on sama, eikä tunnus ole vahingossa testitunnus."""
    asiakas = tiedosto.asiakas
    if asiakas.henkilötunnus is None:
        return
    polku: Polku = ("asiakas", "henkilötunnus")
    if values.birthday_of(asiakas.henkilötunnus) != asiakas.syntymäaika:
        yield Finding("hetu-syntymäaika", path=("asiakas", "syntymäaika"))
    if values.birthday_of(asiakas.henkilötunnus) > tänään:
        yield Finding("tulevaisuus", path=polku)
    sallittu = tiedosto.tiedosto.esimerkki or asiakas.tilapäinentunnus
    if values.is_temporary_henkilötunnus(asiakas.henkilötunnus) and not sallittu:
        yield Finding("hetu-tilapäinen", path=polku)


def _työ(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Päättynyt työ on alkanut, ja avoin työ on työsuhde."""
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        if not työsuhde.päättyminen.on_tyhjä() and työsuhde.aloitus.alkoi is None:
            yield Finding("päättyi-alkamatta", path=("työsuhteet", rivi, "aloitus", "alkoi"))
        laji = työsuhde.aloitus.laji
        if laji is not None and not laji.on_työsuhde and työsuhde.aloitus.avoin.kaikki():
            yield Finding("avoin-laji", path=("työsuhteet", rivi, "aloitus", "avoin"))


def _työnantajan_suostumus(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Työnantajaa koskeva suostumus on kirjallinen, eikä siinä ole diagnoosia eikä etuuksia."""
    for rivi, suostumus in enumerate(tiedosto.suostumukset):
        if suostumus.laji is not SuostumuksenLaji.TYÖNANTAJA:
            continue
        if suostumus.muoto is SuostumuksenMuoto.SUULLINEN:
            yield Finding("suostumus-kirjallinen", path=("suostumukset", rivi, "muoto"))
        if {Tietolaji.DIAGNOOSI, Tietolaji.ETUUDET} & set(suostumus.tiedot):
            yield Finding("suostumus-tiedot", path=("suostumukset", rivi, "tiedot"))


def _kerrottu(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Asiakkaasta on kerrottu nimellä tai rajoitteita vain, kun suostumus oli sinä päivänä voimassa."""
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        laji = tapaaminen.kerrottu.laji
        if laji not in (Kerrottu.NIMELLÄ, Kerrottu.RAJOITTEET) or tapaaminen.päiväys is None:
            continue
        polku: Polku = ("työnantajatapaamiset", rivi, "kerrottu", "suostumus")
        suostumus = tiedosto.suostumus(tapaaminen.kerrottu.suostumus)
        if (
            suostumus is None
            or suostumus.laji is not SuostumuksenLaji.TYÖNANTAJA
            or suostumus.muoto is not SuostumuksenMuoto.KIRJALLINEN
            or not suostumus.on_voimassa(tapaaminen.päiväys)
        ):
            yield Finding("kerrottu-ilman-suostumusta", path=polku)
        elif laji is Kerrottu.RAJOITTEET and not {Tietolaji.RAJOITTEET, Tietolaji.TUEN_TARVE} & set(suostumus.tiedot):
            yield Finding("kerrottu-rajoitteet", path=polku)


def _kertominen(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Uusin työnhakusuunnitelma ei lupaa kertoa, jos asiakas on päättänyt, ettei kerrota."""
    if tiedosto.profiili.kertominen.päätös is not Kertomispäätös.EI_KERROTA or not tiedosto.työnhakusuunnitelmat:
        return
    uusin = len(tiedosto.työnhakusuunnitelmat) - 1
    if tiedosto.työnhakusuunnitelmat[uusin].kertominen is SuunnitelmanKertominen.SOVITUT:
        yield Finding("kertominen-päätös", path=("työnhakusuunnitelmat", uusin, "kertominen"))


def _päättäminen(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Jos valmennus päättyy työhön, jokin työsuhde on käynnissä."""
    päättäminen = tiedosto.päättäminen
    if päättäminen.tilanne is None or not päättäminen.tilanne.on_työssä or päättäminen.päättyi is None:
        return
    if not any(työsuhde.on_käynnissä(päättäminen.päättyi) for työsuhde in tiedosto.työsuhteet):
        yield Finding("päättäminen-työssä", path=("päättäminen", "tilanne"))


def _korvaa(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Suunnitelma korvaa aiemman suunnitelman, ei itseään, ja yhden korvaa vain yksi."""
    listat: list[tuple[Polku, list[Any]]] = [
        (("työnhakusuunnitelmat",), tiedosto.työnhakusuunnitelmat),
        (("opinnot",), tiedosto.opinnot),
        *(
            (("työsuhteet", rivi, "tukisuunnitelmat"), työsuhde.tukisuunnitelmat)
            for rivi, työsuhde in enumerate(tiedosto.työsuhteet)
        ),
    ]
    for polku, suunnitelmat in listat:
        tunnukset = [suunnitelma.id for suunnitelma in suunnitelmat]
        korvatut = Counter(suunnitelma.korvaa for suunnitelma in suunnitelmat if suunnitelma.korvaa)
        for rivi, suunnitelma in enumerate(suunnitelmat):
            if suunnitelma.korvaa in tunnukset[rivi:]:
                yield Finding("korvaa-järjestys", path=(*polku, rivi, "korvaa"))
            elif korvatut[suunnitelma.korvaa] > 1:
                yield Finding("korvaa-kahdesti", path=(*polku, rivi, "korvaa"))


def _toiveen_laji(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Ainakin yksi toive koskee ammattia tai alaa."""
    toiveet = tiedosto.profiili.toiveet
    if toiveet and not any(toive.laji in (ToiveenLaji.AMMATTI, ToiveenLaji.ALA) for toive in toiveet):
        yield Finding("toive-ammatti", Grade.PUUTE, path=("profiili", "toiveet"))


def _tapaamiset(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """B-lomakkeella on toteutumattomat toiveet, ja toisessa kupissa työnantajan tarpeita."""
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        polku: Polku = ("työnantajatapaamiset", rivi)
        if tapaaminen.vastaavuus in (Vastaavuus.KYLLÄ, Vastaavuus.OSITTAIN) and not tapaaminen.toiveet:
            yield Finding("puuttuu", Grade.PUUTE, path=(*polku, "toiveet"))
        if tapaaminen.vastaavuus is Vastaavuus.EI and not tapaaminen.eitoteudu:
            yield Finding("puuttuu", Grade.PUUTE, path=(*polku, "eitoteudu"))
        kirjattu = sum(arvo is not None for _, arvo in tapaaminen.tarpeet)
        if tapaaminen.kuppi is Kuppi.TARPEET and kirjattu < TARPEITA_KUPISSA_2:
            määrä = str(TARPEITA_KUPISSA_2)
            yield Finding("liian-vähän", Grade.PUUTE, path=(*polku, "tarpeet"), details={"määrä": määrä})


def _lupa_läheiseen(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Läheiseen saa ottaa yhteyttä vain suostumuksella."""
    lajit = {suostumus.laji for suostumus in tiedosto.suostumukset}
    for rivi, läheinen in enumerate(tiedosto.asiakas.läheinen):
        if läheinen.saaottaayhteyttä and SuostumuksenLaji.LÄHEINEN not in lajit:
            yield Finding("läheinen-suostumus", Grade.PUUTE, path=("asiakas", "läheinen", rivi, "saaottaayhteyttä"))


def _keskeytys(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Keskeytys avaa tauon."""
    if tiedosto.päättäminen.laji is PäättämisenLaji.KESKEYTYY and not tiedosto.tauot:
        yield Finding("keskeytys-tauko", Grade.PUUTE, path=("päättäminen", "laji"))


def _hetu_puuttuu(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Lähetteelle, sopimukselle ja suostumukselle tarvitaan henkilötunnus, jos asiakkaalla sellainen on."""
    haarat = [tiedosto.lähete, tiedosto.sopimus, *tiedosto.suostumukset]
    if tiedosto.asiakas.henkilötunnus is None and not all(haara.on_tyhjä() for haara in haarat):
        yield Finding("puuttuu", Grade.PUUTE, path=("asiakas", "henkilötunnus"))


def _allekirjoitukset(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Jokaisen lomakkeen vaaditut allekirjoitukset ovat olemassa."""
    paikat = {id(osa): polku for polku, osa in parts(tiedosto)}
    for lomake in LOMAKKEET:
        if lomake.lukija is Lukija.TYÖNANTAJA:
            continue
        loppu = lomake.haara.partition("[].")[2].removesuffix("[]")
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            osa: Any = getattr(tietue.rivi, loppu) if isinstance(tietue.rivi, Työsuhde) else tietue.rivi
            for rooli in lomake.allekirjoittavat:
                allekirjoitus = getattr(osa.allekirjoitukset, rooli)
                if allekirjoitus.päiväys is None or allekirjoitus.tapa is None:
                    polku = (*paikat[id(osa)], "allekirjoitukset", rooli)
                    yield Finding("allekirjoitus-puuttuu", Grade.PUUTE, path=polku)


def _turvakielto(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Turvakiellosta varoitetaan ennen jokaista tulostusta."""
    if tiedosto.asiakas.turvakielto:
        yield Finding("turvakielto", Grade.HUOMIO, path=("asiakas", "turvakielto"))


def _yhteyslupa(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Nimellä kerrottaessa yhteyslupa on kyllä. Lupa on nykyinen, siksi tämä on huomio eikä virhe."""
    if tiedosto.profiili.kertominen.yhteyslupa is Yhteyslupa.KYLLÄ:
        return
    for rivi, tapaaminen in enumerate(tiedosto.työnantajatapaamiset):
        if tapaaminen.kerrottu.laji in (Kerrottu.NIMELLÄ, Kerrottu.RAJOITTEET):
            yield Finding("yhteyslupa", Grade.HUOMIO, path=("työnantajatapaamiset", rivi, "kerrottu", "laji"))


def _tunnit_yhteensä(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Käynnissä olevien töiden tunnit mahtuvat viikkoon."""
    tunnit = [työ.aloitus.tunnit or 0 for työ in tiedosto.työsuhteet if työ.on_käynnissä(tänään)]
    if len(tunnit) > 1 and sum(tunnit) > TUNTEJA_VIIKOSSA:
        yield Finding("tunnit-yhteensä", Grade.HUOMIO, path=("työsuhteet",), details={"raja": str(TUNTEJA_VIIKOSSA)})


def _etuuksien_ajat(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Yleistuki alkoi 1.5.2026, ja työmarkkinatuki ja peruspäiväraha päättyivät silloin."""
    # Profiilin tulot ovat tämänhetkiset, kunnes palvelu on päättynyt; lähete kertoo tilanteen omana päivänään.
    profiilin_päivä = tänään if tiedosto.päättäminen.päättyi is None else tiedosto.päättäminen.päättyi
    kohdat: tuple[tuple[Polku, list[Tulonlähde], date | None], ...] = (
        (("lähete", "tilanne", "tulo"), tiedosto.lähete.tilanne.tulo, tiedosto.lähete.päiväys),
        (("profiili", "talous", "tulot"), tiedosto.profiili.talous.tulot, profiilin_päivä),
    )
    for polku, tulot, päivä in kohdat:
        if päivä is None:
            continue
        päättyneet = {Tulonlähde.TYÖMARKKINATUKI, Tulonlähde.PERUSPÄIVÄRAHA}
        if päivä < YLEISTUKI_ALKAEN and Tulonlähde.YLEISTUKI in tulot:
            yield Finding("yleistuki-ennen", Grade.HUOMIO, path=polku)
        if päivä >= YLEISTUKI_ALKAEN and päättyneet & set(tulot):
            yield Finding("tuki-päättynyt", Grade.HUOMIO, path=polku)


def _palkka(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Tuntipalkka on uskottava."""
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        palkka = työsuhde.aloitus.palkka
        if palkka.yksikkö is not Palkkayksikkö.TUNTI or palkka.määrä is None:
            continue
        if not TUNTIPALKKA[0] <= palkka.määrä <= TUNTIPALKKA[1]:
            yield Finding("palkka-yksikkö", Grade.HUOMIO, path=("työsuhteet", rivi, "aloitus", "palkka", "määrä"))


def _tarkistusväli(tiedosto: Asiakastiedosto, tänään: date) -> Iterator[Finding]:
    """Suunnitelman tarkistus on sovittu kolmen kuukauden päähän, ja voimassa oleva on tarkistettu."""
    suunnitelmat: list[tuple[Polku, Any, bool]] = [
        (("työnhakusuunnitelmat", rivi), suunnitelma, suunnitelma is tiedosto.työnhakusuunnitelmat[-1])
        for rivi, suunnitelma in enumerate(tiedosto.työnhakusuunnitelmat)
    ]
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        suunnitelmat += [
            (
                ("työsuhteet", rivi, "tukisuunnitelmat", numero),
                suunnitelma,
                työsuhde.on_käynnissä(tänään) and suunnitelma is työsuhde.tukisuunnitelmat[-1],
            )
            for numero, suunnitelma in enumerate(työsuhde.tukisuunnitelmat)
        ]
    työssä = any(työ.on_käynnissä(tänään) for työ in tiedosto.työsuhteet)
    for polku, suunnitelma, voimassa in suunnitelmat:
        päiväys, tarkistus = suunnitelma.päiväys, suunnitelma.tarkistus
        if päiväys and tarkistus and tarkistus - päiväys > TARKISTUSVÄLI:
            yield Finding("tarkistusväli", Grade.HUOMIO, path=(*polku, "tarkistus"))
        hakusuunnitelma = polku[0] == "työnhakusuunnitelmat"
        if not voimassa or (hakusuunnitelma and (työssä or not tiedosto.päättäminen.on_tyhjä())):
            continue
        päivät = [suunnitelma.päiväys, *(rivi.pvm for rivi in suunnitelma.tarkistukset)]
        viimeksi = max((päivä for päivä in päivät if päivä), default=None)
        if viimeksi and tänään - viimeksi > TARKISTUSVÄLI:
            yield Finding("tarkistamatta", Grade.HUOMIO, path=(*polku, "tarkistukset"))


Sääntö = Callable[[Asiakastiedosto, date], Iterator[Finding]]

VIRHEET: tuple[Sääntö, ...] = (
    _viitteet,
    _tunnukset,
    _järjestys,
    _tulevaisuus,
    _luvut,
    _henkilötunnus,
    _työ,
    _työnantajan_suostumus,
    _kerrottu,
    _kertominen,
    _päättäminen,
    _korvaa,
)
PUUTTEET: tuple[Callable[[Asiakastiedosto], Iterator[Finding]], ...] = (
    _toiveen_laji,
    _tapaamiset,
    _lupa_läheiseen,
    _keskeytys,
    _hetu_puuttuu,
    _allekirjoitukset,
)
HUOMIOT: tuple[Sääntö, ...] = (
    _turvakielto,
    _yhteyslupa,
    _tunnit_yhteensä,
    _etuuksien_ajat,
    _palkka,
    _tarkistusväli,
)

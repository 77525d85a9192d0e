"""Puutteet asiakastiedostossa: lomake tehdään silti, mutta kohta on vielä tyhjä."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from lomake.errors import Finding, Grade
from lomake.fields import Malli, fields, parts
from lomake.forms import LOMAKKEET, Lomake, Lukija
from lomake.saannot.yleiset import Polku
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.paattaminen import Päättäminen, PäättämisenLaji, PäättämisenSyy
from lomake.tiedot.profiili import Profiili, ToiveenLaji
from lomake.tiedot.sopiminen import Aloite, Lähete, Sopimus, SuostumuksenLaji
from lomake.tiedot.tyonhaku import Kuppi, Vastaavuus
from lomake.tiedot.tyosuhde import Päättyminen, Työsuhde
from lomake.view import tietueet

TARPEITA_KUPISSA_2 = 3
"""Montako kohtaa työnantajan tarpeista kirjataan toisessa kupissa (lomakkeisto 2.6)."""

VAPAAT_OSAT = (Lähete, Sopimus, Profiili, Päättyminen, Päättäminen)
"""Osat, joista ei sanota puutetta ennen kuin niitä on alettu täyttää: lomaketta ei vielä ole."""


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
        if tapaaminen.vastaavuus in (Vastaavuus.OSITTAIN, Vastaavuus.EI) and not tapaaminen.eitoteudu:
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
    asiakas = tiedosto.asiakas
    if asiakas.henkilötunnus or asiakas.eihenkilötunnusta or all(haara.on_tyhjä() for haara in haarat):
        return
    yield Finding("puuttuu", Grade.PUUTE, path=("asiakas", "henkilötunnus"))


def _korvaa(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Uusi versio kertoo, minkä se korvaa; muuten kaksi suunnitelmaa olisi voimassa yhtä aikaa."""
    listat: list[tuple[Polku, list[Any]]] = [(("työnhakusuunnitelmat",), list(tiedosto.työnhakusuunnitelmat))]
    for rivi, työsuhde in enumerate(tiedosto.työsuhteet):
        listat.append((("työsuhteet", rivi, "tukisuunnitelmat"), list(työsuhde.tukisuunnitelmat)))
    for polku, suunnitelmat in listat:
        for rivi, suunnitelma in enumerate(suunnitelmat):
            if rivi > 0 and suunnitelma.korvaa is None:
                yield Finding("puuttuu", Grade.PUUTE, path=(*polku, rivi, "korvaa"))


def _tavoittelematta(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Jos asiakasta ei tavoitettu, yritykset on kirjattu."""
    if tiedosto.päättäminen.syy is PäättämisenSyy.EI_TAVOITETTU and not tiedosto.tavoittelu:
        yield Finding("puuttuu", Grade.PUUTE, path=("tavoittelu",))


def _allekirjoitukset(tiedosto: Asiakastiedosto) -> Iterator[Finding]:
    """Jokaisen lomakkeen vaaditut allekirjoitukset ovat olemassa."""
    paikat = {id(osa): polku for polku, osa in parts(tiedosto)}
    for lomake in LOMAKKEET:
        if lomake.lukija is Lukija.TYÖNANTAJA:
            continue
        loppu = lomake.haara.partition("[].")[2].removesuffix("[]")
        for tietue in tietueet(tiedosto, lomake, kaikki=True):
            osa: Any = getattr(tietue.rivi, loppu) if isinstance(tietue.rivi, Työsuhde) else tietue.rivi
            for rooli in _allekirjoittavat(tiedosto, lomake):
                allekirjoitus = getattr(osa.allekirjoitukset, rooli)
                if allekirjoitus.päiväys is None or allekirjoitus.tapa is None:
                    polku = (*paikat[id(osa)], "allekirjoitukset", rooli)
                    yield Finding("allekirjoitus-puuttuu", Grade.PUUTE, path=polku)


def _allekirjoittavat(tiedosto: Asiakastiedosto, lomake: Lomake) -> Iterator[str]:
    """Anna roolit, joiden allekirjoitus lomakkeella tarvitaan tässä tilanteessa."""
    itse_hakeutunut = tiedosto.lähete.aloite is not None and tiedosto.lähete.aloite is not Aloite.AMMATTILAINEN
    yield from (rooli for rooli in lomake.allekirjoittavat if not (rooli == "lähettäjä" and itse_hakeutunut))
    if lomake.tunnus in ("yhteistyosopimus", "suostumus") and tiedosto.asiakas.edustaja:
        yield "edustaja"
    tavoitettu = tiedosto.päättäminen.syy not in (PäättämisenSyy.EI_TAVOITETTU, PäättämisenSyy.KUOLEMA)
    if lomake.tunnus == "lomake-e" and tavoitettu:
        yield "asiakas"


PUUTTEET: tuple[Callable[[Asiakastiedosto], Iterator[Finding]], ...] = (
    _toiveen_laji,
    _tapaamiset,
    _lupa_läheiseen,
    _keskeytys,
    _hetu_puuttuu,
    _korvaa,
    _tavoittelematta,
    _allekirjoitukset,
)

"""Kopiot muille: mitä asiakkaan suostumus avaa lukijalle, ja miksi kopiota ei tehdä (lomakkeisto 2.3, 7.2).

Kaikki on luettelo siitä, mitä saa näkyä. Kohta, jota mikään tietolaji ei avaa, ei ole missään kopiossa.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from lomake.errors import Finding, SecrecyError
from lomake.fields import Malli
from lomake.forms import LOMAKKEET, Lomake
from lomake.salaisuudet import Salaisuus, salatut, suljetut, tunnisteet
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Verkostonjäsen
from lomake.tiedot.opinnot import Opinnot, OpintojenKertominen, OpintotuenLaji, Opintotuki
from lomake.tiedot.sopiminen import SuostumuksenLaji, Suostumus, Suunta, Tietolaji
from lomake.tiedot.tuki import TuenLaji, Tuki

VERKOSTOLLE = frozenset({
    "lahete", "yhteistyosopimus", "suostumus", "lomake-a", "tyonhakusuunnitelma", "lomake-c", "tukisuunnitelma",
    "lomake-d", "lomake-e",
})  # fmt: skip
"""Lomakkeet, joista verkostolle voi tehdä kopion: ei Lomaketta B, ja opintosuunnitelma vain oppilaitokselle."""
OPPILAITOKSELLE = frozenset({"opintosuunnitelma"})
"""Lomakkeet, joista oppilaitokselle voi tehdä kopion."""
ILMAN_TERVEYSTIETOJA = frozenset(lomake.tunnus for lomake in LOMAKKEET if lomake.palautuu) - {"suostumus"}
"""Lomakkeet, joista voi tehdä kopion ilman terveys- ja sosiaalitietoja; suostumuksessa ei ole muuta."""

AVAA: dict[Tietolaji, tuple[str, ...]] = {
    Tietolaji.YHTEYSTIEDOT: (
        "asiakas.nimi",
        "asiakas.sukunimi",
        "asiakas.etunimet",
        "asiakas.kutsumanimi",
        "asiakas.osoite",
        "asiakas.kotikunta",
        "asiakas.puhelin",
        "asiakas.sähköposti",
        "asiakas.yhteydenottotapa",
        "asiakas.asiointikieli",
        "asiakas.asiointikielimuu",
    ),
    Tietolaji.PALVELUSSA_OLEMINEN: (
        "palvelu",
        "valmentaja",
        "tiiminvetäjä",
        "lähete.päiväys",
        "lähete.saapunut",
        "sopimus.päiväys",
        "sopimus.alkaa",
        "profiili.aloitettu",
        "profiili.valmis",
        "työnhakusuunnitelmat.id",
        "työnhakusuunnitelmat.päiväys",
        "työnhakusuunnitelmat.versio",
        "työsuhteet.tukisuunnitelmat.päiväys",
        "työsuhteet.tukisuunnitelmat.versio",
        "opinnot.päiväys",
        "opinnot.versio",
        "opinnot.vaihe",
        "päättäminen.päiväys",
        "päättäminen.päättyi",
        "päättäminen.palvelunkesto",
    ),
    Tietolaji.TAPAAMISAJAT: (
        "lähete.käsittely.ensitapaaminen",
        "sopimus.yhteydenpito.tiheys",
        "sopimus.yhteydenpito.tiheysmuu",
        "sopimus.yhteydenpito.paikat",
        "sopimus.yhteydenpito.paikkamuu",
        "profiili.tapaamiset",
        "työnhakusuunnitelmat.yhteydenpito",
        "työnhakusuunnitelmat.tarkistus",
        "työsuhteet.aloitus.ennenalkua",
        "työsuhteet.aloitus.jälkeenalun",
        "työsuhteet.tukisuunnitelmat.yhteydenpito",
        "työsuhteet.tukisuunnitelmat.tarkistus",
        "opinnot.tarkistus",
    ),
    Tietolaji.OSAAMINEN: (
        "lähete.tilanne.tausta",
        "profiili.vahvuudet",
        "profiili.kiitos",
        "profiili.koulutus",
        "profiili.kortit",
        "profiili.kielet",
        "profiili.digitaidot",
        "profiili.opiskelutoive",
        "profiili.työhistoria",
        "profiili.muukokemus",
        "työnhakusuunnitelmat.vahvuudet",
        "työnhakusuunnitelmat.opit",
        "työnhakusuunnitelmat.asiakirjat",
        "työsuhteet.id",
        "työsuhteet.järjestys",
        "työsuhteet.kestopäiviä",
        "työsuhteet.kestoviikkoja",
        "työsuhteet.aloitus.päiväys",
        "työsuhteet.aloitus.työnantaja.nimi",
        "työsuhteet.aloitus.työnantaja.toimiala",
        "työsuhteet.aloitus.työnantaja.sektori",
        "työnantajat.nimi",
        "työsuhteet.aloitus.paikka",
        "työsuhteet.aloitus.nimike",
        "työsuhteet.aloitus.ammattiluokka",
        "työsuhteet.aloitus.tehtävät",
        "työsuhteet.aloitus.alkoi",
        "työsuhteet.aloitus.työsopimus",
        "työsuhteet.aloitus.laji",
        "työsuhteet.aloitus.kesto",
        "työsuhteet.aloitus.koeaika",
        "työsuhteet.aloitus.tunnit",
        "työsuhteet.aloitus.työajat",
        "työsuhteet.aloitus.tes",
        "työsuhteet.tukisuunnitelmat.vahvuudet",
        "työsuhteet.tukisuunnitelmat.opit",
        "työsuhteet.päättyminen.päättyi",
        "työsuhteet.päättyminen.pidin",
        "työsuhteet.päättyminen.enpitänyt",
        "työsuhteet.päättyminen.opit.vahvuudet",
        "opinnot.oppilaitos",
        "opinnot.tutkinto",
        "opinnot.muoto",
        "opinnot.laajuus",
        "opinnot.alkaa",
        "opinnot.päättyy",
        "opinnot.tunnit",
        "opinnot.tulos",
        "opinnot.tulospvm",
        "opinnot.vahvuudet",
        "päättäminen.saavutukset",
        "päättäminen.työsuhteita",
        "päättäminen.opintoja",
    ),
    Tietolaji.TYÖTOIVEET: (
        "lähete.toive",
        "lähete.haluaatöihin",
        "sopimus.tavoite",
        "profiili.tavoite",
        "profiili.toiveet",
        "profiili.työaika",
        "profiili.vuorot",
        "profiili.matka",
        "profiili.palkkatoive",
        "profiili.aloitusvalmius",
        "profiili.aloitusvalmiusmuu",
        "työnhakusuunnitelmat.tavoite",
        "työnhakusuunnitelmat.toiveet",
        "työnhakusuunnitelmat.ammatit",
        "työnhakusuunnitelmat.ehdot",
        "työnhakusuunnitelmat.työnantajat",
        "työnantajat.nimi",
        "työnhakusuunnitelmat.askeleet",
        "työsuhteet.aloitus.toiveet",
        "työsuhteet.aloitus.eitoteudu",
        "työsuhteet.aloitus.tyytyväisyys",
        "työsuhteet.aloitus.miksiottivastaan",
        "työsuhteet.päättyminen.tyytyväisyys",
        "työsuhteet.päättyminen.opit.toiveet",
        "työsuhteet.päättyminen.jatko",
        "työsuhteet.päättyminen.jatkopvm",
        "opinnot.tavoite",
        "opinnot.toiveet",
        "opinnot.haku",
        "opinnot.työrinnalla",
        "opinnot.askeleet",
    ),
    Tietolaji.TUEN_TARVE: (
        "työsuhteet.aloitus.tuetlyhyesti",
        "työsuhteet.tukisuunnitelmat.tavoite",
        "työsuhteet.tukisuunnitelmat.tuet",
        "työsuhteet.tukisuunnitelmat.työnantajatuki",
        "työsuhteet.tukisuunnitelmat.urakehitys",
        "työsuhteet.tukisuunnitelmat.tarkistukset",
        "työsuhteet.päättyminen.opit.tuki",
        "työsuhteet.päättyminen.tuki",
        "opinnot.tuet",
        "opinnot.tarkistukset",
    ),
    Tietolaji.RAJOITTEET: (
        "lähete.työkyky.arviot",
        "lähete.työkyky.kykyviisaripvm",
        "lähete.työkyky.huomioitavaa",
        "profiili.arki.uni",
        "profiili.terveys.arvio",
        "profiili.terveys.kykyviisari",
        "profiili.terveys.fyysinen",
        "profiili.terveys.kognitiivinen",
        "profiili.terveys.merkit",
        "profiili.terveys.keinot",
        "profiili.terveys.mukautukset",
        "profiili.terveys.mukautusmuu",
        "työsuhteet.tukisuunnitelmat.haasteet",
        "työsuhteet.tukisuunnitelmat.merkit",
        "työsuhteet.tukisuunnitelmat.vaara",
        "työsuhteet.tukisuunnitelmat.yhteydenpito.hätätilanne",
        "opinnot.haasteet",
        "päättäminen.kykyviisari",
    ),
    Tietolaji.DIAGNOOSI: ("lähete.työkyky.kuvaus", "profiili.terveys.kuvaus", "profiili.terveys.lääkitys"),
    Tietolaji.ETUUDET: (
        "lähete.tilanne.tulo",
        "lähete.tilanne.tulomuu",
        "profiili.talous.tulot",
        "profiili.talous.tulomuu",
        "etuusneuvonta",
        "työnhakusuunnitelmat.etuusneuvonta",
        "työsuhteet.aloitus.etuusneuvonta",
        "työsuhteet.aloitus.eineuvontaa",
        "työsuhteet.aloitus.ilmoitukset",
        "työsuhteet.päättyminen.käytännöt.etuusilmoitukset",
        "työsuhteet.päättyminen.käytännöt.työttömyysetuus",
        "opinnot.rahoitus",
        "opinnot.rahoitusmuu",
        "opinnot.etuusneuvonta",
        "päättäminen.etuusneuvonta",
    ),
}
"""Mitä kohtia kukin tietolaji avaa, kaikkine osineen; polut juuresta, ilman merkkejä []."""

KATTAA = {
    Tietolaji.TUEN_TARVE: "T",
    Tietolaji.RAJOITTEET: "T",
    Tietolaji.DIAGNOOSI: "T",
    Tietolaji.ETUUDET: "S",
}
"""Millä tavalla salattuja tietoja tietolaji avaa. Muut avaavat vain tietoja, joita ei ole merkitty."""

TUEN_EHTO = {
    TuenLaji.OIREET: Tietolaji.RAJOITTEET,
    TuenLaji.LÄHEINEN: Tietolaji.RAJOITTEET,
    TuenLaji.VERTAISTUKI: Tietolaji.RAJOITTEET,
    TuenLaji.LÄÄKITYS: Tietolaji.DIAGNOOSI,
    TuenLaji.TALOUS: Tietolaji.ETUUDET,
    OpintotuenLaji.JAKSAMINEN: Tietolaji.RAJOITTEET,
    OpintotuenLaji.RAHOITUS: Tietolaji.ETUUDET,
}
"""Tuet, jotka kertovat muustakin kuin tuen tarpeesta työssä: mikä tietolaji suostumuksessa pitää olla niitä varten."""

TAUSTA = frozenset({Tietolaji.YHTEYSTIEDOT, Tietolaji.PALVELUSSA_OLEMINEN})
"""Tietolajit, jotka avaavat vain lomakkeen alun: niiden vuoksi ei tehdä kopiota."""

OMALLA_SIVULLA = {"lomake-a": ("profiili.kertominen",)}
"""Osat, jotka jätetään terveys- ja sosiaalitietojen mukana pois kokonaan, merkitsemättömine kohtineenkin (A11)."""

_AINA = ("suostumukset", "verkosto", "tuloste")
"""Lukijan oma suostumus ja oma rivi; muiden rivejä kopion tiedostossa ei ole."""


@dataclass(frozen=True, slots=True)
class Rajaus:
    """Mitä kopiossa saa näkyä.

    `lajit`: suostumuksen tietolajit; None, jos suostumus ei rajaa kopiota.
    `oppilaitos`: lukija on oppilaitos, joka ei saa tietää yksikön nimeä.
    `ilman_terveyttä`: terveys- ja sosiaalitiedot (T, S) jätetään pois, henkilötunnuksesta näkyy syntymäaika.
    """

    lajit: frozenset[Tietolaji] | None = None
    oppilaitos: bool = False
    ilman_terveyttä: bool = False

    def avaa(self, lomake: Lomake | None, polku: str, salassa: frozenset[str]) -> bool:
        """Kerro, saako kohta näkyä; `polku` juuresta ilman merkkejä [], `salassa` sen ja sitä ympäröivien merkinnät.

        `lomake` on None, kun kysytään kohtaa itseään, ei sen näkymistä jollakin lomakkeella.
        """
        if self.ilman_terveyttä and (salassa & {"T", "S"} or _alla(polku, OMALLA_SIVULLA.get(_tunnus(lomake), ()))):
            return False
        return self.lajit is None or bool(_alla(polku, _AINA) or self._avaajat(polku, salassa))

    def tausta(self, polku: str, salassa: frozenset[str]) -> bool:
        """Kerro, onko kohta vain lomakkeen alkua: kuka, missä palvelussa ja milloin."""
        return self.lajit is not None and (_alla(polku, ("tuloste",)) or self._avaajat(polku, salassa) <= TAUSTA)

    def _avaajat(self, polku: str, salassa: frozenset[str]) -> frozenset[Tietolaji]:
        if self.oppilaitos and _alla(polku, ("palvelu", "tiiminvetäjä")):
            return frozenset()
        return _avaavat(polku, salassa) & (self.lajit or frozenset())


@dataclass(frozen=True, slots=True)
class Luovutus:
    """Kenelle yhden asiakkaan kopiot menevät ja mitä niissä saa näkyä.

    `lomakkeet`: lomakkeet, joista kopion voi tehdä. `tiedosto`: asiakastiedosto ilman niitä rivejä, jotka eivät kuulu
    lukijalle; `alkuperäinen` kokonaan. `opinnot`: oppilaitoksen suunnitelmat.
    """

    rajaus: Rajaus
    lomakkeet: frozenset[str]
    tiedosto: Asiakastiedosto
    alkuperäinen: Asiakastiedosto
    opinnot: frozenset[str] = frozenset()

    def salaisuudet(self) -> list[Salaisuus]:
        """Palauta kaikki, mitä kopiosta ei saa voida lukea."""
        jäljellä = {id(rivi) for rivi in _rajattavat(self.tiedosto)}
        poissa = {id(rivi) for rivi in _rajattavat(self.alkuperäinen)} - jäljellä

        def avoin(path: str, part: Malli, marks: frozenset[str]) -> bool:
            return id(part) not in poissa and self.rajaus.avaa(None, path.replace("[]", ""), marks)

        if self.rajaus.lajit is None:
            return list(salatut(self.alkuperäinen, avoin, kertomukset=True))
        return [
            *tunnisteet(self.alkuperäinen, yksikkö=self.rajaus.oppilaitos),
            *salatut(self.alkuperäinen, avoin, kertomukset=True),
            *suljetut(self.alkuperäinen, avoin),
        ]


def ilman_terveystietoja(tiedosto: Asiakastiedosto) -> Luovutus:
    """Palauta kopiot, joista terveys- ja sosiaalitiedot on jätetty pois, muuten kokonaisina."""
    return Luovutus(Rajaus(ilman_terveyttä=True), ILMAN_TERVEYSTIETOJA, tiedosto, tiedosto)


def verkostolle(tiedosto: Asiakastiedosto, tunnus: str, päivä: date, *, ilman_terveyttä: bool = False) -> Luovutus:
    """Palauta kopiot verkoston jäsenelle: vain ne osat, jotka suostumus nimeää.

    Nostaa virheen SecrecyError, jossa on jokainen syy, miksi kopioita ei tehdä.
    """
    jäsen = next((rivi for rivi in tiedosto.verkosto if rivi.id == tunnus), None)
    if jäsen is None:
        tunnukset = ", ".join(rivi.id for rivi in tiedosto.verkosto)
        raise SecrecyError([Finding("kopio-jäsen-puuttuu", details={"tunnukset": tunnukset})])
    suostumus = tiedosto.suostumus(jäsen.suostumus)
    syyt = _esteet(suostumus, (jäsen.nimi, jäsen.organisaatio), päivä)
    if suostumus is None or syyt:
        raise SecrecyError(Finding(syy, path=("verkosto", tiedosto.verkosto.index(jäsen))) for syy in syyt)
    lajit = frozenset(suostumus.tiedot)
    return Luovutus(
        Rajaus(lajit, ilman_terveyttä=ilman_terveyttä),
        VERKOSTOLLE,
        _riveittä(tiedosto, lajit, suostumus, jäsen),
        tiedosto,
    )


def oppilaitokselle(tiedosto: Asiakastiedosto, tunnus: str, päivä: date, *, ilman_terveyttä: bool = False) -> Luovutus:
    """Palauta kopio opintosuunnitelmasta oppilaitokselle: vain osat, jotka suostumus nimeää ja asiakas haluaa kertoa.

    `tunnus` on opintosuunnitelman; tyhjä tarkoittaa uusinta. Nostaa virheen SecrecyError kuten verkostolle.
    """
    korvatut = {rivi.korvaa for rivi in tiedosto.opinnot}
    rivit = [rivi for rivi in tiedosto.opinnot if rivi.id == tunnus or (not tunnus and rivi.id not in korvatut)]
    if not rivit:
        tunnukset = ", ".join(rivi.id for rivi in tiedosto.opinnot)
        raise SecrecyError([Finding("kopio-opinnot-puuttuvat", details={"tunnukset": tunnukset})])
    rivi = rivit[-1]
    oppilaitosten = [s for s in tiedosto.suostumukset if s.laji is SuostumuksenLaji.OPPILAITOS]
    kelpaavat = [s for s in oppilaitosten if s.koskee(rivi.oppilaitos)]
    suostumus = next((s for s in kelpaavat if s.on_voimassa(päivä)), kelpaavat[-1] if kelpaavat else None)
    syyt = _esteet(suostumus, (rivi.oppilaitos,), päivä)
    if rivi.kertominen.yhteyslupa is not True:
        syyt.append("kopio-oppilaitos-lupa")
    if suostumus is None or syyt:
        raise SecrecyError(Finding(syy, path=("opinnot", tiedosto.opinnot.index(rivi))) for syy in syyt)
    lajit = frozenset(suostumus.tiedot) - _ei_oppilaitokselle(rivi)
    return Luovutus(
        Rajaus(lajit, oppilaitos=True, ilman_terveyttä=ilman_terveyttä),
        OPPILAITOKSELLE,
        _riveittä(tiedosto, lajit, suostumus, None),
        tiedosto,
        frozenset({rivi.id}),
    )


def _ei_oppilaitokselle(rivi: Opinnot) -> set[Tietolaji]:
    """Palauta tietolajit, joita oppilaitos ei saa: etuudet, diagnoosi ja se, mitä ei ole päätetty kertoa."""
    kielletyt = {Tietolaji.ETUUDET, Tietolaji.DIAGNOOSI}
    if rivi.kertominen.päätös is not OpintojenKertominen.SOVITUT:
        kielletyt.add(Tietolaji.RAJOITTEET)
    if rivi.kertominen.päätös not in (OpintojenKertominen.SOVITUT, OpintojenKertominen.TUEN_TARVE):
        kielletyt.add(Tietolaji.TUEN_TARVE)
    return kielletyt


def _esteet(suostumus: Suostumus | None, nimet: Iterable[str | None], päivä: date) -> list[str]:
    """Palauta syyt, joiden vuoksi suostumus ei riitä tietojen antamiseen."""
    if suostumus is None:
        return ["kopio-suostumus-puuttuu"]
    syyt = []
    if suostumus.laji in (SuostumuksenLaji.TYÖNANTAJA, SuostumuksenLaji.ENTINEN_TYÖNANTAJA):
        syyt.append("kopio-työnantaja")
    if not suostumus.on_voimassa(päivä):
        syyt.append("kopio-suostumus-voimassa")
    if suostumus.suunta not in (Suunta.ANTAA, Suunta.MOLEMMAT):
        syyt.append("kopio-suostumus-suunta")
    if suostumus.muoto is None:
        syyt.append("kopio-suostumus-muoto")
    if not any(suostumus.koskee(nimi) for nimi in nimet):
        syyt.append("kopio-suostumus-toiselle")
    if Tietolaji.PALVELUSSA_OLEMINEN not in suostumus.tiedot:
        syyt.append("kopio-suostumus-palvelu")
    return syyt


def _riveittä(
    tiedosto: Asiakastiedosto, lajit: frozenset[Tietolaji], suostumus: Suostumus, jäsen: Verkostonjäsen | None
) -> Asiakastiedosto:
    """Palauta tiedosto, jossa on verkostosta ja suostumuksista lukijan oma rivi ja tuista ne, joista hän saa tietää."""

    def avoin(tuki: Tuki | Opintotuki) -> bool:
        return tuki.laji is not None and TUEN_EHTO.get(tuki.laji, Tietolaji.TUEN_TARVE) in lajit

    def tuet(suunnitelma: Any) -> Any:
        return suunnitelma.model_copy(update={"tuet": [tuki for tuki in suunnitelma.tuet if avoin(tuki)]})

    työsuhteet = [
        työ.model_copy(update={"tukisuunnitelmat": [tuet(plan) for plan in työ.tukisuunnitelmat]})
        for työ in tiedosto.työsuhteet
    ]
    return tiedosto.model_copy(
        update={
            "verkosto": [jäsen] if jäsen else [],
            "suostumukset": [suostumus],
            "työsuhteet": työsuhteet,
            "opinnot": [tuet(rivi) for rivi in tiedosto.opinnot],
        }
    )


def _rajattavat(tiedosto: Asiakastiedosto) -> Iterable[Malli]:
    """Palauta rivit, joista vain osa kuuluu lukijalle."""
    yield from tiedosto.verkosto
    yield from tiedosto.suostumukset
    for työ in tiedosto.työsuhteet:
        for suunnitelma in työ.tukisuunnitelmat:
            yield from suunnitelma.tuet
    for rivi in tiedosto.opinnot:
        yield from rivi.tuet


@cache
def _avaavat(polku: str, salassa: frozenset[str]) -> frozenset[Tietolaji]:
    """Palauta tietolajit, joista yksikin riittää avaamaan kohdan."""
    return frozenset(laji for laji in AVAA if _alla(polku, AVAA[laji]) and salassa <= set(KATTAA.get(laji, "")))


def _alla(polku: str, alut: Iterable[str]) -> bool:
    """Kerro, onko kohta jokin näistä tai niiden osa."""
    return any(polku == alku or polku.startswith(f"{alku}.") for alku in alut)


def _tunnus(lomake: Lomake | None) -> str:
    return lomake.tunnus if lomake else ""

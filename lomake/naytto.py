"""Asiakirjan arviot sanoina: mitä on kunnossa, mitä puuttuu, missä se korjataan ja mihin asiakirjoihin näyttö nojaa.

Näyttö on laskennallinen ehdotus, ei arvioijan pistemäärä. Siinä ei ole asiakkaan nimeä eikä mitään, mitä hänestä on
kirjoitettu: vain asiakastunnus, rivien tunnukset ja päivät.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from lomake.fields import Malli, labels
from lomake.forms import BY_TUNNUS, LOMAKKEET
from lomake.kriteerit.asiakirja import Arvio, Asiakirja, Kohta
from lomake.kriteerit.ehdotus import Ehdotus
from lomake.kriteerit.ehto import Polku, Rivi, Tulos
from lomake.kriteerit.luettelo import KRITEERIT
from lomake.kriteerit.mita_jos import Korjaus
from lomake.language import POIS, FiSv, Language, in_language, joined
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import on_allekirjoitettu
from lomake.values import format_date

ELÄVÄT = frozenset({"tarkistukset", "tehty", "tulos", "toteutui", "kirjattu"})
"""Mikä suunnitelmassa karttuu sen jälkeen, kun siitä on sovittu; se ei kuulu tiivisteeseen."""

EHDOTUS = FiSv("Laskennallinen ehdotus, ei arvioijan pistemäärä.", "Uträknat förslag, inte en bedömares poäng.")
MENNYTTÄ = FiSv(
    "Kirjattu päivä ratkaisi asian. Mennyttä ei kirjata uudelleen.",
    "Den antecknade dagen avgjorde saken. Det som varit antecknas inte på nytt.",
)


@dataclass(frozen=True, slots=True)
class Näyttörivi:
    """Yksi ehto yhdelle kohteelle, sanoina.

    `osuus` on ”9/10” tai tyhjä. `missä` on kohta, jossa asia korjataan, ja `lomake` lomake, joka avataan; kumpikin on
    tyhjä, kun korjattavaa ei ole. `syyt` kertovat, mitä riveiltä puuttui, ja `pois` mitkä rivit jäivät laskematta.
    `korjattavissa` on epätosi, kun kirjattu päivä ratkaisi asian.
    """

    asiakas: str
    kriteeri: int
    kohde: str
    ehto: str
    teksti: str
    pakollinen: bool
    tulos: Tulos
    osuus: str = ""
    lomake: str = ""
    missä: str = ""
    syyt: tuple[str, ...] = ()
    pois: tuple[str, ...] = ()
    korjattavissa: bool = True

    @property
    def korjattava(self) -> bool:
        """Kerro, onko rivillä jotain korjattavaa."""
        return self.tulos in (Tulos.PUUTTUU, Tulos.EI_LASKETTAVISSA)


@dataclass(frozen=True, slots=True)
class Perusta:
    """Suunnitelma, johon näyttö nojaa: sen päivä, onko se allekirjoitettu, ja tiiviste siitä, mitä sovittiin."""

    lomake: FiSv
    tunnus: str
    päiväys: date | None
    allekirjoitettu: bool
    tiiviste: str


def rivit(asiakirja: Asiakirja, rajat: Rajat, kieli: Language = "fi") -> list[Näyttörivi]:
    """Palauta jokaisen asiakasta koskevan arvion ehdot sanoina, järjestyksessä."""
    return [_rivi(asiakirja, arvio, kohta, rajat, kieli) for arvio in asiakirja.arviot for kohta in arvio.kohdat]


def kohde(arvio: Arvio, kieli: Language = "fi") -> str:
    """Palauta, mitä arvio koskee: työnhakua, työsuhdetta järjestysnumeroineen tai opintoja."""
    if arvio.on_työsuhde:
        return FiSv("Työsuhde {nro}", "Anställning {nro}").format(nro=int(arvio.polku[1]) + 1).of(kieli)
    return (FiSv("Työnhaku", "Jobbsökning") if arvio.kriteeri == 16 else FiSv("Opinnot", "Studier")).of(kieli)


def otsikko(arvio: Arvio, kieli: Language = "fi") -> str:
    """Palauta kriteerin numero ja nimi."""
    kriteeri = KRITEERIT[arvio.kriteeri - 1]
    sanat = FiSv("Kriteeri {nro}: {nimi}", "Kriterium {nro}: {nimi}")
    return sanat.format(nro=kriteeri.nro, nimi=kriteeri.nimi).of(kieli)


_EI_KOSKE = FiSv(
    "laatukriteerit 16 ja 22 eivät koske asiakasta nyt", "kvalitetskriterierna 16 och 22 gäller inte klienten nu"
)
_KUNNOSSA = FiSv("laatukriteerit 16 ja 22 ovat kunnossa", "kvalitetskriterierna 16 och 22 är i ordning")
_PUUTTUU = FiSv("laatukriteereistä 16 ja 22 puuttuu ", "av kvalitetskriterierna 16 och 22 saknas ")


def yhteenveto(asiakirja: Asiakirja) -> FiSv:
    """Palauta yhdellä rivillä, mitä pakollista kriteereistä 16 ja 22 puuttuu."""
    puuttuvat = [kohta.ehto.tunnus for arvio in asiakirja.arviot for kohta in arvio.puuttuvat(pakolliset=True)]
    if not asiakirja.arviot:
        return _EI_KOSKE
    return _PUUTTUU + ", ".join(dict.fromkeys(puuttuvat)) if puuttuvat else _KUNNOSSA


def yhteenveto_suomesta(suomeksi: str) -> FiSv:
    """Palauta molemmilla kielillä yhteenveto, joka on kirjattu suomeksi, kuten eräajon luettelossa."""
    alku = next((sanat for sanat in (_EI_KOSKE, _KUNNOSSA, _PUUTTUU) if suomeksi.startswith(sanat.fi)), POIS)
    return alku + suomeksi.removeprefix(alku.fi)


def perusta(tiedosto: Asiakastiedosto) -> list[Perusta]:
    """Palauta kaikki asiakkaan suunnitelmat ja niiden tiivisteet, aikajärjestyksessä lomakkeittain."""
    return [
        Perusta(BY_TUNNUS[lomake].words, tunnus, rivi.päiväys, on_allekirjoitettu(rivi), tiiviste(rivi))
        for lomake, tunnus, rivi in _suunnitelmat(tiedosto)
    ]


def tiiviste(osa: Malli) -> str:
    """Palauta SHA-256 siitä, mitä osassa on sovittu: sama, kunnes joku muuttaa sovittua.

    Tarkistukset, tehdyt askeleet ja toteutuneet tuet karttuvat myöhemmin, eivätkä ne muuta tiivistettä.
    """
    sovittu = _sovittu(osa.model_dump(mode="json", exclude_defaults=True))
    return sha256(json.dumps(sovittu, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _sovittu(arvo: Any) -> Any:
    if isinstance(arvo, dict):
        return {avain: _sovittu(alla) for avain, alla in arvo.items() if avain not in ELÄVÄT}
    return [_sovittu(alla) for alla in arvo] if isinstance(arvo, list) else arvo


def _suunnitelmat(tiedosto: Asiakastiedosto) -> Iterator[tuple[str, str, Any]]:
    for haku in tiedosto.työnhakusuunnitelmat:
        yield "tyonhakusuunnitelma", haku.id, haku
    for työ in tiedosto.työsuhteet:
        for tuki in työ.tukisuunnitelmat:
            yield "tukisuunnitelma", f"{työ.id}-{tuki.id}", tuki
    for opinnot in tiedosto.opinnot:
        yield "opintosuunnitelma", opinnot.id, opinnot


def _rivi(asiakirja: Asiakirja, arvio: Arvio, kohta: Kohta, rajat: Rajat, kieli: Language) -> Näyttörivi:
    ehto, vastaus = kohta.ehto, kohta.vastaus
    korjattava = not kohta.täyttyy
    return Näyttörivi(
        asiakirja.asiakas,
        arvio.kriteeri,
        kohde(arvio, kieli),
        ehto.tunnus,
        ehto.teksti(rajat).of(kieli),
        ehto.pakollinen,
        vastaus.tulos,
        "/".join(map(str, vastaus.osuus or ())),
        avattava(kohta, kieli) if korjattava else "",
        paikka(vastaus.kohta, kieli) if korjattava else "",
        tuple(_selite(rivi, kieli) for rivi in vastaus.vailla) if korjattava else (),
        tuple(_selite(rivi, kieli) for rivi in vastaus.pois),
        ehto.korjattavissa,
    )


def avattava(kohta: Kohta, kieli: Language = "fi") -> str:
    """Palauta lomake, jolla kohta korjataan: se, jolle paikka kuuluu, ja lokin paikasta ehdon oma lomake."""
    haara = ".".join(str(askel) for askel in kohta.vastaus.kohta if isinstance(askel, str))
    omat = [lomake for lomake in LOMAKKEET if lomake.palautuu and _alkaa(haara, lomake.haara.replace("[]", ""))]
    return (max(omat, key=lambda lomake: len(lomake.haara)) if omat else BY_TUNNUS[kohta.ehto.lomake]).title(kieli)


def _alkaa(haara: str, alku: str) -> bool:
    return haara == alku or haara.startswith(f"{alku}.")


def paikka(polku: Polku, kieli: Language = "fi") -> str:
    """Palauta kohta ihmisen sanoin: Työsuhteet › 2 › Aloitus › Ensimmäinen työpäivä."""
    return labels(Asiakastiedosto, polku).of(kieli)


def _selite(rivi: Rivi, kieli: Language) -> str:
    syy = in_language(rivi.syy, kieli)
    return f"{paikka(rivi.polku, kieli)}: {syy}" if syy else paikka(rivi.polku, kieli)


def jakso_sanoin(arvio: Arvio, kieli: Language = "fi") -> str:
    """Palauta arvion jakso: 20.5.2026–20.11.2026, tai koko palvelun ajalta, kun alkua ei ole rajattu."""
    if arvio.jakso.alku == date.min:
        return FiSv("koko palvelun ajalta", "för hela tiden i tjänsten").of(kieli)
    return f"{format_date(arvio.jakso.alku)}–{format_date(arvio.jakso.loppu)}"


def sanoin(asiakirja: Asiakirja, rajat: Rajat, kieli: Language = "fi") -> list[str]:
    """Palauta yhden asiakkaan näyttö näytölle: kriteerit, niiden ehdot, ja puuttuvista lomake ja kohta."""
    sanat = [f"{asiakirja.asiakas}, {format_date(asiakirja.päivä)}: {yhteenveto(asiakirja).of(kieli)}"]
    if not asiakirja.arviot:
        return sanat
    kaikki = rivit(asiakirja, rajat, kieli)
    edellinen = 0
    for arvio in asiakirja.arviot:
        if arvio.kriteeri != edellinen:
            sanat += ["", otsikko(arvio, kieli)]
            edellinen = arvio.kriteeri
        omat, kaikki = kaikki[: len(arvio.kohdat)], kaikki[len(arvio.kohdat) :]
        tulos = Tulos.KUNNOSSA.words if arvio.on_kunnossa else FiSv("ei vielä kunnossa", "inte ännu i ordning")
        sanat.append(f"{kohde(arvio, kieli)} ({jakso_sanoin(arvio, kieli)}): {tulos.of(kieli)}")
        sanat += [sana for rivi in omat for sana in _rivi_sanoin(rivi, kieli)]
    rajoista = [f"  {rajat.selite(raja).of(kieli)}" for raja in käytetyt_rajat(asiakirja)]
    return [*sanat, "", FiSv("Rajat:", "Gränser:").of(kieli), *rajoista, "", EHDOTUS.of(kieli)]


def lyhyesti(asiakirja: Asiakirja, rajat: Rajat, kieli: Language = "fi") -> list[str]:
    """Palauta yhden asiakkaan rivi, ja sen alla pakolliset ehdot, jotka puuttuvat."""
    puuttuvat = [rivi for rivi in rivit(asiakirja, rajat, kieli) if rivi.pakollinen and rivi.korjattava]
    sanat = [sana for rivi in puuttuvat for sana in _rivi_sanoin(rivi, kieli)]
    return [f"{asiakirja.asiakas}: {yhteenveto(asiakirja).of(kieli)}", *sanat]


def ehdotus_sanoin(ehdotus: Ehdotus, rajat: Rajat, kieli: Language = "fi") -> list[str]:
    """Palauta kriteerin laskennallinen ehdotus ja luvut, joista se tulee, jaksoineen ja tapausmäärineen."""
    kriteeri = KRITEERIT[ehdotus.kriteeri - 1]
    pisteet = Tulos.EI_LASKETTAVISSA.words if ehdotus.pisteet is None else f"{ehdotus.pisteet}/5"
    sanat = FiSv(
        "Kriteeri {nro}: laskennallinen ehdotus {pisteet}. {perustelu}",
        "Kriterium {nro}: uträknat förslag {pisteet}. {perustelu}",
    ).format(nro=kriteeri.nro, pisteet=pisteet, perustelu=ehdotus.perustelu)
    return [sanat.of(kieli)] + [f"  {mittaus.sanoin(rajat).of(kieli)}" for mittaus in ehdotus.mittaukset]


def korjaus_sanoin(korjaus: Korjaus, rajat: Rajat, kieli: Language = "fi") -> list[str]:
    """Palauta yksi ehdotettu korjaus: kenen asiakirja, mitä puuttuu, missä se kirjataan ja mihin pisteet nousevat."""
    kohta, yksikkö = korjaus.kohta, korjaus.yksikkö
    pisteet = joined(
        FiSv(" ja ", " och "),
        (
            FiSv("kriteeri {nro}: {piste}", "kriterium {nro}: {piste}").format(nro=nro, piste=piste)
            for nro, piste in zip((16, 22), ("–" if one is None else one for one in korjaus.pisteet), strict=True)
        ),
    )
    missä = f"{avattava(kohta, kieli)}: {paikka(kohta.vastaus.kohta, kieli)}"
    sen_jälkeen = FiSv("  → {missä}. Sen jälkeen {pisteet}.", "  → {missä}. Därefter {pisteet}.")
    return [
        f"{yksikkö.asiakas}, {kohde(yksikkö.arvio, kieli)}: {kohta.ehto.tunnus} {kohta.ehto.teksti(rajat).of(kieli)}",
        sen_jälkeen.format(missä=missä, pisteet=pisteet).of(kieli),
    ]


def käytetyt_rajat(asiakirja: Asiakirja) -> list[Raja]:
    """Palauta rajat, joita asiakirjan ehdot käyttivät, järjestyksessä ja kunkin kerran."""
    kohdat = (kohta for arvio in asiakirja.arviot for kohta in arvio.kohdat)
    return list(dict.fromkeys(raja for kohta in kohdat for raja in kohta.ehto.rajat))


def _rivi_sanoin(rivi: Näyttörivi, kieli: Language) -> list[str]:
    osuus = f" ({rivi.osuus})" if rivi.osuus else ""
    neuvo = "" if rivi.pakollinen else FiSv(" (neuvo)", " (råd)").of(kieli)
    sanat = [f"  {rivi.tulos.words.of(kieli):<17} {rivi.ehto:<6} {rivi.teksti}{osuus}{neuvo}"]
    if rivi.korjattava:
        sanat.append(f"{'':26}→ {rivi.lomake}: {rivi.missä}")
        sanat += [f"{'':28}{syy}" for syy in rivi.syyt if syy != rivi.missä]
        sanat += [f"{'':28}{MENNYTTÄ.of(kieli)}"] if not rivi.korjattavissa else []
    ei_laskettu = FiSv("ei laskettu", "räknades inte").of(kieli)
    sanat += [f"{'':28}{ei_laskettu}: {rivi_pois}" for rivi_pois in rivi.pois]
    return sanat

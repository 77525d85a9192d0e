"""Kriteerit 19–21, palvelun sisältö: työt, työnantajat ja avoimet työmarkkinat."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, ikkuna
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus, Mittaus, asiakirjat, ei_ehdotusta, osuus, otoshuomio, portaat
from lomake.kriteerit.kaynnit import työnantajien_samuus
from lomake.kriteerit.samuus import Samuus, tasattu
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tyosuhde import KestonLaji, Työsuhde

Työ = tuple[Asiakastiedosto, Työsuhde]

MONIMUOTOISUUS = (85, 70, 60, 50)
"""Eri töiden tai eri työnantajien osuus vähintään, prosenttia, pisteet 5–2 (lomakkeisto 3, kriteerit 19 ja 20)."""

PYSYVÄT_AVOIMET = (95, 85, 75, 65)
"""Pysyvien avointen töiden osuus vähintään, prosenttia, pisteet 5–2 (lomakkeisto 3, kriteeri 21)."""

_RAJAT = (Raja.TYÖJAKSO, Raja.NYKYISET_TYÖT, Raja.PIENI_OTOS)


def _työt(aineisto: Aineisto) -> tuple[list[Työ], Jakso | None]:
    """Palauta tarkasteltavat työt ja jakso: vuoden aikana alkaneet, tai asetuksen mukaan nykyiset."""
    kaikki = [(asiakas, työ) for asiakas in aineisto.asiakkaat for työ in asiakas.työsuhteet]
    if aineisto.rajat[Raja.NYKYISET_TYÖT]:
        return [(asiakas, työ) for asiakas, työ in kaikki if työ.on_käynnissä(aineisto.päivä)], None
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖJAKSO])
    return [(asiakas, työ) for asiakas, työ in kaikki if työ.aloitus.alkoi in jakso], jakso


def töiden_monimuotoisuus(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 19: eri työtehtävien osuus vuoden aikana alkaneista avoimista töistä.

    Lähde: lomakkeisto 3, kriteeri 19. Sama työ on sama ammattiluokka, muuten sama nimike; jokainen toistuva vähentää
    osuutta. Työt, joista ei tiedetä kumpaakaan, ovat samaa työtä.
    """
    työt, jakso = _työt(aineisto)
    avoimet = [työ.aloitus for _, työ in työt if työ.on_avoin()]
    samuus = Samuus((aloitus.ammattiluokka, aloitus.nimike) for aloitus in avoimet)
    avaimet = [samuus.avain(aloitus.ammattiluokka, aloitus.nimike) for aloitus in avoimet]
    return _monimuotoisuus(19, "eri työtehtävien osuus", avaimet, jakso, aineisto)


def työnantajien_monimuotoisuus(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 20: eri työnantajien osuus vuoden aikana alkaneista avoimista töistä.

    Lähde: lomakkeisto 3, kriteeri 20. Sama työnantaja on sama y-tunnus, muuten sama nimi; ketjun toimipaikat ovat yksi
    työnantaja. Vieressä on osuus myös toimipaikoittain.
    """
    työt, jakso = _työt(aineisto)
    samuus = työnantajien_samuus(aineisto)
    parit = [
        (_työnantaja(asiakas, työ, samuus), tasattu(työ.aloitus.paikka)) for asiakas, työ in työt if työ.on_avoin()
    ]
    paikoittain = osuus(len(set(parit)), len(parit))
    toinen = Mittaus("eri toimipaikkojen osuus", paikoittain, len(parit), jakso)
    return _monimuotoisuus(20, "eri työnantajien osuus", [avain for avain, _ in parit], jakso, aineisto, (toinen,))


def _työnantaja(asiakas: Asiakastiedosto, työ: Työsuhde, samuus: Samuus) -> str:
    työnantaja = asiakas.työnantaja(työ.aloitus.työnantaja)
    return samuus.avain(työnantaja.ytunnus, työnantaja.nimi) if työnantaja else ""


def _monimuotoisuus(
    kriteeri: int,
    nimi: str,
    avaimet: Sequence[str],
    jakso: Jakso | None,
    aineisto: Aineisto,
    muut: tuple[Mittaus, ...] = (),
) -> Ehdotus:
    """Palauta ehdotus eri avainten osuudesta."""
    arvo = osuus(len(set(avaimet)), len(avaimet))
    if arvo is None:
        return ei_ehdotusta(kriteeri, "Aineistossa ei ole tarkasteltavia avoimia töitä.", _RAJAT)
    mittaus = Mittaus(nimi, arvo, len(avaimet), jakso)
    return Ehdotus(
        kriteeri,
        portaat(arvo, MONIMUOTOISUUS),
        perustelu=f"{nimi.capitalize()} on {mittaus.luku()}.",
        mittaukset=(mittaus, *muut),
        näyttö=(f"Avoimia töitä {len(avaimet)}, niistä toistuvia {len(avaimet) - len(set(avaimet))}.",),
        huomiot=otoshuomio(mittaus, aineisto.rajat),
        rajat=_RAJAT,
    )


def avoin_työ(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 21: pysyvien avointen töiden osuus vuoden aikana alkaneista töistä.

    Lähde: lomakkeisto 3, kriteeri 21. Töissä ovat mukana työkokeilu, avotyö ja kuntouttava työtoiminta. Pysyvä on työ,
    jota ei ole suunniteltu tilapäiseksi. Alle kymmenellä nykyisellä työllä ehdotus on 1 ja osuus sen vieressä;
    asetuksella säännön voi kytkeä pois.
    """
    rajat = (*_RAJAT, Raja.NYKYISIÄ_TÖITÄ, Raja.VÄHÄN_TÖITÄ)
    työt, jakso = _työt(aineisto)
    avoimet = [työ for _, työ in työt if työ.on_avoin()]
    pysyvät = [työ for työ in avoimet if _on_pysyvä(työ)]
    arvo = osuus(len(pysyvät), len(työt))
    if arvo is None:
        return ei_ehdotusta(21, "Aineistossa ei ole tarkasteltavia töitä.", rajat)
    mittaus = Mittaus("pysyvien avointen töiden osuus", arvo, len(työt), jakso)
    nykyisiä = sum(työ.on_käynnissä(aineisto.päivä) for a in aineisto.asiakkaat for työ in tilanne.työsuhteet(a))
    vähän = bool(aineisto.rajat[Raja.VÄHÄN_TÖITÄ]) and nykyisiä < aineisto.rajat[Raja.NYKYISIÄ_TÖITÄ]
    selitys = f", alle {aineisto.rajat[Raja.NYKYISIÄ_TÖITÄ]} nykyistä työtä" if vähän else ""
    return Ehdotus(
        21,
        1 if vähän else portaat(arvo, PYSYVÄT_AVOIMET),
        perustelu=f"Suhdeluku {mittaus.luku()}{selitys}.",
        mittaukset=(
            mittaus,
            Mittaus("avointen töiden osuus", osuus(len(avoimet), len(työt)), len(työt), jakso),
            Mittaus("avoimista pysyvien osuus", osuus(len(pysyvät), len(avoimet)), len(avoimet), jakso),
            Mittaus("nykyisiä töitä", Fraction(nykyisiä), nykyisiä, None, "kpl"),
        ),
        näyttö=(f"Töitä {len(työt)}, avoimia {len(avoimet)}, pysyviä avoimia {len(pysyvät)}.",),
        asiakirjat=asiakirjat(
            "Muita kuin pysyviä avoimia", (a for a, työ in työt if not (työ.on_avoin() and _on_pysyvä(työ)))
        ),
        huomiot=otoshuomio(mittaus, aineisto.rajat),
        rajat=rajat,
    )


def _on_pysyvä(työ: Työsuhde) -> bool:
    """Kerro, onko työ pysyvä: sitä ei ole suunniteltu tilapäiseksi.

    Määräaikaisesta ja työstä, jonka kestoa ei ole kirjattu, siihen on vastattava ei: tyhjä ei ole ei.
    """
    kesto = työ.aloitus.kesto
    if kesto.laji in (None, KestonLaji.MÄÄRÄAIKAINEN):
        return kesto.tilapäiseksisuunniteltu is False
    return kesto.tilapäiseksisuunniteltu is not True

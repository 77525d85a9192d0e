"""Kriteerit 19–21, palvelun sisältö: työt, työnantajat ja avoimet työmarkkinat."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, ikkuna
from lomake.kriteerit.ehdotus import (
    KAPPALETTA,
    Aineisto,
    Ehdotus,
    Mittaus,
    asiakirjat,
    ei_ehdotusta,
    osuus,
    otoshuomio,
    portaat,
)
from lomake.kriteerit.kaynnit import työnantajien_samuus
from lomake.kriteerit.samuus import Samuus, tasattu
from lomake.language import POIS, FiSv
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
    return _monimuotoisuus(
        19, FiSv("eri työtehtävien osuus", "andelen olika arbetsuppgifter"), avaimet, jakso, aineisto
    )


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
    toinen = Mittaus(FiSv("eri toimipaikkojen osuus", "andelen olika arbetsställen"), paikoittain, len(parit), jakso)
    nimi = FiSv("eri työnantajien osuus", "andelen olika arbetsgivare")
    return _monimuotoisuus(20, nimi, [avain for avain, _ in parit], jakso, aineisto, (toinen,))


def _työnantaja(asiakas: Asiakastiedosto, työ: Työsuhde, samuus: Samuus) -> str:
    työnantaja = asiakas.työnantaja(työ.aloitus.työnantaja)
    return samuus.avain(työnantaja.ytunnus, työnantaja.nimi) if työnantaja else ""


def _monimuotoisuus(
    kriteeri: int,
    nimi: FiSv,
    avaimet: Sequence[str],
    jakso: Jakso | None,
    aineisto: Aineisto,
    muut: tuple[Mittaus, ...] = (),
) -> Ehdotus:
    """Palauta ehdotus eri avainten osuudesta."""
    arvo = osuus(len(set(avaimet)), len(avaimet))
    if arvo is None:
        syy = FiSv("Aineistossa ei ole tarkasteltavia avoimia töitä.", "Materialet har inga öppna arbeten att granska.")
        return ei_ehdotusta(kriteeri, syy, _RAJAT)
    mittaus = Mittaus(nimi, arvo, len(avaimet), jakso)
    toistuvia = len(avaimet) - len(set(avaimet))
    return Ehdotus(
        kriteeri,
        portaat(arvo, MONIMUOTOISUUS),
        perustelu=nimi.capitalized() + FiSv(" on ", " är ") + mittaus.luku() + ".",
        mittaukset=(mittaus, *muut),
        näyttö=(
            FiSv(
                f"Avoimia töitä {len(avaimet)}, niistä toistuvia {toistuvia}.",
                f"Öppna arbeten {len(avaimet)}, av dem upprepade {toistuvia}.",
            ),
        ),
        huomiot=otoshuomio(mittaus.n, aineisto.rajat),
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
        syy = FiSv("Aineistossa ei ole tarkasteltavia töitä.", "Materialet har inga arbeten att granska.")
        return ei_ehdotusta(21, syy, rajat)
    nimi = FiSv("pysyvien avointen töiden osuus", "andelen bestående öppna arbeten")
    mittaus = Mittaus(nimi, arvo, len(työt), jakso)
    nykyisiä = sum(työ.on_käynnissä(aineisto.päivä) for a in aineisto.asiakkaat for työ in tilanne.työsuhteet(a))
    vähintään = aineisto.rajat[Raja.NYKYISIÄ_TÖITÄ]
    vähän = bool(aineisto.rajat[Raja.VÄHÄN_TÖITÄ]) and nykyisiä < vähintään
    selitys = FiSv(f", alle {vähintään} nykyistä työtä", f", färre än {vähintään} nuvarande arbeten")
    return Ehdotus(
        21,
        1 if vähän else portaat(arvo, PYSYVÄT_AVOIMET),
        perustelu=FiSv("Suhdeluku ", "Relationstalet ") + mittaus.luku() + (selitys if vähän else POIS) + ".",
        mittaukset=(
            mittaus,
            Mittaus(
                FiSv("avointen töiden osuus", "andelen öppna arbeten"),
                osuus(len(avoimet), len(työt)),
                len(työt),
                jakso,
            ),
            Mittaus(
                FiSv("avoimista pysyvien osuus", "andelen bestående av de öppna"),
                osuus(len(pysyvät), len(avoimet)),
                len(avoimet),
                jakso,
            ),
            Mittaus(FiSv("nykyisiä töitä", "nuvarande arbeten"), Fraction(nykyisiä), nykyisiä, None, KAPPALETTA),
        ),
        näyttö=(
            FiSv(
                f"Töitä {len(työt)}, avoimia {len(avoimet)}, pysyviä avoimia {len(pysyvät)}.",
                f"Arbeten {len(työt)}, öppna {len(avoimet)}, bestående öppna {len(pysyvät)}.",
            ),
        ),
        asiakirjat=asiakirjat(
            FiSv("Muita kuin pysyviä avoimia", "Andra än bestående öppna"),
            (a for a, työ in työt if not (työ.on_avoin() and _on_pysyvä(työ))),
        ),
        huomiot=otoshuomio(mittaus.n, aineisto.rajat),
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

"""Mitkä puuttuvat asiat korjaamalla kriteerien 16 ja 22 pisteet nousisivat eniten.

Mennyttä ei korjata: ehto, joka jäi täyttymättä päivämäärän vuoksi (Ehto.korjattavissa), ei ole ehdotusten joukossa.
Myöhästynyttä suunnitelmaa ei päivätä uudelleen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lomake.kriteerit.asiakirja import Asiakirja, Kohta
from lomake.kriteerit.ehdotus import Aineisto
from lomake.kriteerit.ehto import Tulos
from lomake.kriteerit.rataloity_ja_tuki import Luvut, Yksikkö, pisteet_16, pisteet_22, summa, yksiköt

VIITTEET = "16.12"
"""Ehto, jonka korjaaminen, puuttuvan viitteen kirjaaminen, tekee yhteydestä suunnitelman mukaisen."""

SUUNNITELMA = frozenset({"16.1", "22.1"})
"""Ehdot, joita ilman useimpia muita ei voi edes laskea."""


@dataclass(frozen=True, slots=True)
class Korjaus:
    """Yksi korjattava asia, ja kriteerien 16 ja 22 pisteet sen jälkeen, kun se ja edelliset on korjattu.

    `yksikkö` on jo korjattu. `mukana` ovat ehdot, jotka ratkeavat samalla: ilman suunnitelmaa niitä ei voinut laskea.
    """

    yksikkö: Yksikkö
    kohta: Kohta
    mukana: frozenset[str]
    pisteet: tuple[int | None, int | None] = (None, None)


def mitä_jos(aineisto: Aineisto, arvioidut: Sequence[Asiakirja], montako: int = 3) -> list[Korjaus]:
    """Palauta enintään `montako` korjausta, jotka peräkkäin tehtyinä nostavat pisteitä eniten.

    Yksi korjaus nostaa harvoin pisteitä, siksi tasapelissä voittaa se, joka kasvattaa pisteitä ratkaisevia osuuksia
    eniten ja jonka jälkeen yksiköltä puuttuu vähiten.
    """
    nykyiset = yksiköt(aineisto, arvioidut)
    luvut = summa(yksikkö.luvut() for yksikkö in nykyiset)
    korjaukset: list[Korjaus] = []
    while len(korjaukset) < montako and (paras := _paras(aineisto, nykyiset, luvut)):
        paikka, korjaus = paras
        luvut = _vaihda(luvut, nykyiset[paikka].luvut(), korjaus.yksikkö.luvut())
        nykyiset[paikka] = korjaus.yksikkö
        korjaukset.append(replace(korjaus, pisteet=_pisteet(aineisto, luvut)))
    return korjaukset


def hyödyn_mukaan(aineisto: Aineisto, arvioidut: Sequence[Asiakirja]) -> list[Korjaus]:
    """Palauta kaikki korjattavat asiat, kukin yksinään laskettuna: pisteitä eniten nostava ensin."""
    nykyiset = yksiköt(aineisto, arvioidut)
    luvut = summa(yksikkö.luvut() for yksikkö in nykyiset)
    ehdokkaat = [
        (_vaihda(luvut, yksikkö.luvut(), korjaus.yksikkö.luvut()), korjaus)
        for yksikkö in nykyiset
        for korjaus in _korjattavissa(yksikkö)
    ]
    ehdokkaat.sort(key=lambda ehdokas: _hyöty(aineisto, *ehdokas), reverse=True)
    return [replace(korjaus, pisteet=_pisteet(aineisto, uudet)) for uudet, korjaus in ehdokkaat]


def _paras(aineisto: Aineisto, nykyiset: Sequence[Yksikkö], luvut: Luvut) -> tuple[int, Korjaus] | None:
    """Palauta hyödyllisin korjaus ja yksikön paikka; None, kun korjattavaa ei ole."""

    def hyöty(ehdokas: tuple[int, Korjaus]) -> tuple[int, float, int]:
        paikka, korjaus = ehdokas
        return _hyöty(aineisto, _vaihda(luvut, nykyiset[paikka].luvut(), korjaus.yksikkö.luvut()), korjaus)

    ehdokkaat = ((paikka, korjaus) for paikka, yksikkö in enumerate(nykyiset) for korjaus in _korjattavissa(yksikkö))
    return max(ehdokkaat, key=hyöty, default=None)


def _korjattavissa(yksikkö: Yksikkö) -> Iterator[Korjaus]:
    """Anna yksikön korjattavissa olevat ehdot, ja yksikkö kunkin korjaamisen jälkeen."""
    perusta = SUUNNITELMA & yksikkö.puuttuvat
    for kohta in yksikkö.arvio.kohdat:
        tunnus = kohta.ehto.tunnus
        # Ilman suunnitelmaa muu ei ole vielä kenenkään korjattavissa.
        if tunnus not in (perusta or yksikkö.puuttuvat):
            continue
        if kohta.vastaus.tulos is Tulos.PUUTTUU and kohta.ehto.korjattavissa:
            mukana = _samalla(yksikkö) if perusta else frozenset[str]()
            korjattu = replace(
                yksikkö,
                puuttuvat=yksikkö.puuttuvat - mukana - {tunnus},
                suunnitelma=yksikkö.suunnitelma or bool(perusta),
                vastaavia=yksikkö.vastaavia + (len(kohta.vastaus.vailla) if tunnus == VIITTEET else 0),
            )
            yield Korjaus(korjattu, kohta, mukana)


def _samalla(yksikkö: Yksikkö) -> frozenset[str]:
    """Palauta ehdot, joita ei voinut laskea, koska suunnitelma puuttuu."""
    laskematta = {k.ehto.tunnus for k in yksikkö.arvio.kohdat if k.vastaus.tulos is Tulos.EI_LASKETTAVISSA}
    return yksikkö.puuttuvat & laskematta


def _vaihda(luvut: Luvut, vanha: Luvut, uusi: Luvut) -> Luvut:
    return Luvut(*(yhteensä - pois + lisää for yhteensä, pois, lisää in zip(luvut, vanha, uusi, strict=True)))


def _hyöty(aineisto: Aineisto, luvut: Luvut, korjaus: Korjaus) -> tuple[int, float, int]:
    pisteet = sum(piste or 0 for piste in _pisteet(aineisto, luvut))
    return pisteet, _osuudet(luvut), -len(korjaus.yksikkö.puuttuvat)


def _pisteet(aineisto: Aineisto, luvut: Luvut) -> tuple[int | None, int | None]:
    return pisteet_16(luvut, aineisto.rajat)[0], pisteet_22(luvut, aineisto.rajat)[0]


def _osuudet(luvut: Luvut) -> float:
    haut = (luvut.hakuja_kunnossa - luvut.ilman_suunnitelmaa) / max(luvut.hakuja, 1)
    yhteydet = luvut.vastaavia / max(luvut.yhteyksiä, 1)
    tuki = luvut.töitä_kunnossa + luvut.perusehdot + luvut.hoitotaho_mukana + luvut.jokin_tuki
    return haut + yhteydet + tuki / max(luvut.töitä, 1)

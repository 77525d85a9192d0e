"""Kriteeri 22, yksilöllinen rinnalla kulkeva tuki: ehdot 22.1–22.23 (lomakkeisto 4.2)."""

from __future__ import annotations

from collections.abc import Callable

from lomake.kriteerit import tuen_suunnitelma, tuen_toteutuminen
from lomake.kriteerit.ehto import Ehto, Vastaus
from lomake.kriteerit.tyo import Työ
from lomake.tiedot.asetukset import Raja


def _ehto(
    numero: int,
    teksti: str,
    laske: Callable[[Työ], Vastaus],
    *rajat: Raja,
    lomake: str = "",
    neuvo: bool = False,
    korjattavissa: bool = True,
) -> Ehto[Työ]:
    lomake = lomake or "tukisuunnitelma"
    return Ehto(f"22.{numero}", teksti, not neuvo, lomake, laske, rajat, korjattavissa)


EHDOT: tuple[Ehto[Työ], ...] = (
    _ehto(1, "Jokaiselle työsuhteelle on kirjallinen tukisuunnitelma", tuen_suunnitelma.on_suunnitelma),
    _ehto(
        2,
        "Suunnitelma tehtiin ennen alkua tai viimeistään {0} päivän kuluessa",
        tuen_suunnitelma.ajoissa,
        Raja.TUKISUUNNITELMA,
        korjattavissa=False,
    ),
    _ehto(3, "Tehty yhdessä ja allekirjoitettu", tuen_suunnitelma.allekirjoitettu),
    _ehto(4, "Asiakkaan oma tavoite työssä", tuen_suunnitelma.oma_tavoite),
    _ehto(
        5,
        "Tuet perustuvat työhön, toiveisiin, työhistoriaan ja tarpeisiin",
        tuen_suunnitelma.perusteet,
        Raja.TUEN_PERUSTEITA,
    ),
    _ehto(6, "Vähintään {0} erilaista tukea", tuen_suunnitelma.erilaisia_tukia, Raja.TUKIEN_LAJEJA),
    _ehto(
        7,
        "Vähintään {0} eri tuen antajaa, joista ainakin yksi muu kuin valmentaja",
        tuen_suunnitelma.tuen_antajia,
        Raja.TUEN_ANTAJIA,
    ),
    _ehto(
        8,
        "Hoito- tai sosiaalitaho mukana tuessa (tehostettu tuki)",
        tuen_toteutuminen.hoitotaho_mukana,
        neuvo=True,
    ),
    _ehto(9, "Tuilla on tekijä, paikka, tiheys ja alku", tuen_suunnitelma.tuet_täytetty),
    _ehto(10, "Tuki on myös toteutunut", tuen_toteutuminen.tuki_toteutunut, Raja.TUKI_TOTEUTUI),
    _ehto(11, "Työnantajatuen halu on kysytty", tuen_toteutuminen.työnantajatuesta_kysytty),
    _ehto(12, "Työnantajatukea annetaan asiakkaan pyynnöstä", tuen_toteutuminen.työnantajaa_tuettu_pyynnöstä),
    _ehto(
        13,
        "Lupa ja sovitut sanat ennen työnantajayhteyttä",
        tuen_toteutuminen.lupa_ennen_yhteyttä,
        lomake="lomake-c",
    ),
    _ehto(14, "Urakehitys on kysytty ja edetään", tuen_suunnitelma.urakehitys),
    _ehto(
        15,
        "Opinnoissa tuetaan",
        tuen_toteutuminen.opinnoissa_tuettu,
        Raja.OPINTOTUKIA,
        lomake="opintosuunnitelma",
    ),
    _ehto(
        16,
        "Tarkistuspäivät on pidetty",
        tuen_toteutuminen.tarkistettu,
        Raja.ENSITARKISTUS,
        Raja.TARKISTUSVÄLI,
        Raja.TARKISTUSVARA,
    ),
    _ehto(
        17,
        "Muutos johtaa päivitykseen",
        tuen_toteutuminen.muutos_päivittää,
        Raja.MUUTOS,
        Raja.PITKÄ_POISSAOLO,
        neuvo=True,
    ),
    _ehto(
        18,
        "Yhteydenpito alussa",
        tuen_toteutuminen.yhteys_alussa,
        Raja.ENNEN_ALKUA,
        Raja.ALUN_JÄLKEEN,
        Raja.VIIKOITTAIN,
        neuvo=True,
    ),
    _ehto(19, "Työn vaarantumisen suunnitelma on olemassa", tuen_suunnitelma.vaaran_varalle, neuvo=True),
    _ehto(
        20,
        "Etuusneuvonta tehtiin ennen alkua",
        tuen_toteutuminen.etuusneuvonta_ennen,
        lomake="lomake-c",
        neuvo=True,
    ),
    _ehto(
        21,
        "Työn päättyessä tuki jatkuu",
        tuen_toteutuminen.tuki_jatkuu_päättyessä,
        Raja.PÄÄTTYMISYHTEYS,
        Raja.SUUNNITELMA_PÄÄTTYMISESTÄ,
        lomake="lomake-d",
        neuvo=True,
    ),
    _ehto(
        22,
        "Kevyempään tukeen siirto on suunniteltu",
        tuen_suunnitelma.siirtymä,
        Raja.SIIRTYMÄ,
        neuvo=True,
    ),
    _ehto(23, "Tukisuunnitelmat ovat yksilöllisiä", tuen_suunnitelma.yksilöllinen, neuvo=True),
)
"""Ehdot järjestyksessä. `neuvo` ei estä asiakirjaa olemasta kunnossa."""

OPINNOISSA = next(ehto for ehto in EHDOT if ehto.laske is tuen_toteutuminen.opinnoissa_tuettu)
"""Ehto, joka koskee myös asiakasta, jolla ei ole työsuhdetta."""

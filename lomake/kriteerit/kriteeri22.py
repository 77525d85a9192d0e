"""Kriteeri 22, yksilöllinen rinnalla kulkeva tuki: ehdot 22.1–22.23 (lomakkeisto 4.2)."""

from __future__ import annotations

from collections.abc import Callable

from lomake.kriteerit import tuen_elavyys, tuen_suunnitelma, tuen_toteutuminen
from lomake.kriteerit.ehto import Ehto, Vastaus
from lomake.kriteerit.tyo import Työ, suunnitelmasta
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
    _ehto(3, "Tehty yhdessä ja allekirjoitettu", suunnitelmasta(tuen_suunnitelma.allekirjoitettu)),
    _ehto(4, "Asiakkaan oma tavoite työssä", suunnitelmasta(tuen_suunnitelma.oma_tavoite)),
    _ehto(
        5,
        "Tuet perustuvat työhön, toiveisiin, työhistoriaan ja tarpeisiin",
        suunnitelmasta(tuen_suunnitelma.perusteet),
        Raja.TUEN_PERUSTEITA,
    ),
    _ehto(6, "Vähintään {0} erilaista tukea", suunnitelmasta(tuen_suunnitelma.erilaisia_tukia), Raja.TUKIEN_LAJEJA),
    _ehto(
        7,
        "Vähintään {0} eri tuen antajaa, joista ainakin yksi muu kuin valmentaja",
        suunnitelmasta(tuen_suunnitelma.tuen_antajia),
        Raja.TUEN_ANTAJIA,
    ),
    _ehto(
        8,
        "Hoito- tai sosiaalitaho mukana tuessa (tehostettu tuki)",
        suunnitelmasta(tuen_toteutuminen.hoitotaho_mukana),
        neuvo=True,
    ),
    _ehto(9, "Tuilla on tekijä, paikka, tiheys ja alku", suunnitelmasta(tuen_suunnitelma.tuet_täytetty)),
    _ehto(10, "Tuki on myös toteutunut", suunnitelmasta(tuen_toteutuminen.tuki_toteutunut), Raja.TUKI_TOTEUTUI),
    _ehto(11, "Työnantajatuen halu on kysytty", suunnitelmasta(tuen_toteutuminen.työnantajatuesta_kysytty)),
    _ehto(
        12,
        "Työnantajatukea annetaan asiakkaan pyynnöstä",
        suunnitelmasta(tuen_toteutuminen.työnantajaa_tuettu_pyynnöstä),
    ),
    _ehto(
        13,
        "Lupa ja sovitut sanat ennen työnantajayhteyttä",
        tuen_toteutuminen.lupa_ennen_yhteyttä,
        lomake="lomake-c",
    ),
    _ehto(14, "Urakehitys on kysytty ja edetään", suunnitelmasta(tuen_suunnitelma.urakehitys)),
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
        tuen_elavyys.tarkistettu,
        Raja.ENSITARKISTUS,
        Raja.TARKISTUSVÄLI,
        Raja.TARKISTUSVARA,
    ),
    _ehto(
        17,
        "Muutos johtaa päivitykseen",
        tuen_elavyys.muutos_päivittää,
        Raja.MUUTOS,
        Raja.PITKÄ_POISSAOLO,
        neuvo=True,
    ),
    _ehto(
        18,
        "Yhteydenpito alussa",
        tuen_elavyys.yhteys_alussa,
        Raja.ENNEN_ALKUA,
        Raja.ALUN_JÄLKEEN,
        Raja.VIIKOITTAIN,
        neuvo=True,
    ),
    _ehto(
        19, "Työn vaarantumisen suunnitelma on olemassa", suunnitelmasta(tuen_suunnitelma.vaaran_varalle), neuvo=True
    ),
    _ehto(
        20,
        "Etuusneuvonta tehtiin ennen alkua",
        tuen_elavyys.etuusneuvonta_ennen,
        lomake="lomake-c",
        neuvo=True,
    ),
    _ehto(
        21,
        "Työn päättyessä tuki jatkuu",
        tuen_elavyys.tuki_jatkuu_päättyessä,
        Raja.PÄÄTTYMISYHTEYS,
        Raja.SUUNNITELMA_PÄÄTTYMISESTÄ,
        lomake="lomake-d",
        neuvo=True,
    ),
    _ehto(
        22,
        "Kevyempään tukeen siirto on suunniteltu",
        suunnitelmasta(tuen_suunnitelma.siirtymä),
        Raja.SIIRTYMÄ,
        neuvo=True,
    ),
    _ehto(23, "Tukisuunnitelmat ovat yksilöllisiä", suunnitelmasta(tuen_suunnitelma.yksilöllinen), neuvo=True),
)
"""Ehdot järjestyksessä. `neuvo` ei estä asiakirjaa olemasta kunnossa."""

OPINNOISSA = next(ehto for ehto in EHDOT if ehto.laske is tuen_toteutuminen.opinnoissa_tuettu)
"""Ehto, joka koskee myös asiakasta, jolla ei ole työsuhdetta."""

"""Kriteeri 22, yksilöllinen rinnalla kulkeva tuki: ehdot 22.1–22.23 (lomakkeisto 4.2)."""

from __future__ import annotations

from lomake.explained import Explained
from lomake.kriteerit import tuen_elavyys, tuen_suunnitelma, tuen_toteutuminen
from lomake.kriteerit.ehto import Ehto, Vastaus
from lomake.kriteerit.tyo import Työ, suunnitelmasta
from lomake.language import FiSv
from lomake.tiedot.asetukset import Raja


def _ehto(
    numero: int,
    teksti: FiSv,
    laske: Explained[[Työ], Vastaus],
    *rajat: Raja,
    lomake: str = "",
    neuvo: bool = False,
    korjattavissa: bool = True,
) -> Ehto[Työ]:
    lomake = lomake or "tukisuunnitelma"
    return Ehto(f"22.{numero}", teksti, not neuvo, lomake, laske, rajat, korjattavissa)


EHDOT: tuple[Ehto[Työ], ...] = (
    _ehto(
        1,
        FiSv("Jokaiselle työsuhteelle on kirjallinen tukisuunnitelma", "Varje anställning har en skriftlig stödplan"),
        tuen_suunnitelma.on_suunnitelma,
    ),
    _ehto(
        2,
        FiSv(
            "Suunnitelma tehtiin ennen alkua tai viimeistään {0} päivän kuluessa",
            "Planen gjordes före början eller senast inom {0} dagar",
        ),
        tuen_suunnitelma.ajoissa,
        Raja.TUKISUUNNITELMA,
        korjattavissa=False,
    ),
    _ehto(
        3,
        FiSv("Tehty yhdessä ja allekirjoitettu", "Gjord tillsammans och undertecknad"),
        suunnitelmasta(tuen_suunnitelma.allekirjoitettu),
    ),
    _ehto(
        4,
        FiSv("Asiakkaan oma tavoite työssä", "Klientens eget mål i arbetet"),
        suunnitelmasta(tuen_suunnitelma.oma_tavoite),
    ),
    _ehto(
        5,
        FiSv(
            "Tuet perustuvat työhön, toiveisiin, työhistoriaan ja tarpeisiin",
            "Stöden utgår från arbetet, önskemålen, arbetshistorien och behoven",
        ),
        suunnitelmasta(tuen_suunnitelma.perusteet),
        Raja.TUEN_PERUSTEITA,
    ),
    _ehto(
        6,
        FiSv("Vähintään {0} erilaista tukea", "Minst {0} olika stöd"),
        suunnitelmasta(tuen_suunnitelma.erilaisia_tukia),
        Raja.TUKIEN_LAJEJA,
    ),
    _ehto(
        7,
        FiSv(
            "Vähintään {0} eri tuen antajaa, joista ainakin yksi muu kuin valmentaja",
            "Minst {0} olika stödgivare, av vilka åtminstone en annan än coachen",
        ),
        suunnitelmasta(tuen_suunnitelma.tuen_antajia),
        Raja.TUEN_ANTAJIA,
    ),
    _ehto(
        8,
        FiSv(
            "Hoito- tai sosiaalitaho mukana tuessa (tehostettu tuki)",
            "En vård- eller socialinstans är med i stödet (intensifierat stöd)",
        ),
        suunnitelmasta(tuen_toteutuminen.hoitotaho_mukana),
        neuvo=True,
    ),
    _ehto(
        9,
        FiSv("Tuilla on tekijä, paikka, tiheys ja alku", "Stöden har utförare, plats, täthet och början"),
        suunnitelmasta(tuen_suunnitelma.tuet_täytetty),
    ),
    _ehto(
        10,
        FiSv("Tuki on myös toteutunut", "Stödet har också genomförts"),
        suunnitelmasta(tuen_toteutuminen.tuki_toteutunut),
        Raja.TUKI_TOTEUTUI,
    ),
    _ehto(
        11,
        FiSv("Työnantajatuen halu on kysytty", "Man har frågat om stöd till arbetsgivaren önskas"),
        suunnitelmasta(tuen_toteutuminen.työnantajatuesta_kysytty),
    ),
    _ehto(
        12,
        FiSv("Työnantajatukea annetaan asiakkaan pyynnöstä", "Stöd till arbetsgivaren ges på klientens begäran"),
        suunnitelmasta(tuen_toteutuminen.työnantajaa_tuettu_pyynnöstä),
    ),
    _ehto(
        13,
        FiSv(
            "Lupa ja sovitut sanat ennen työnantajayhteyttä",
            "Tillstånd och avtalade ord före kontakten med arbetsgivaren",
        ),
        tuen_toteutuminen.lupa_ennen_yhteyttä,
        lomake="lomake-c",
    ),
    _ehto(
        14,
        FiSv("Urakehitys on kysytty ja edetään", "Karriärutvecklingen har frågats om och går framåt"),
        suunnitelmasta(tuen_suunnitelma.urakehitys),
    ),
    _ehto(
        15,
        FiSv("Opinnoissa tuetaan", "Stöd ges i studierna"),
        tuen_toteutuminen.opinnoissa_tuettu,
        Raja.OPINTOTUKIA,
        lomake="opintosuunnitelma",
    ),
    _ehto(
        16,
        FiSv("Tarkistuspäivät on pidetty", "Översynsdagarna har hållits"),
        tuen_elavyys.tarkistettu,
        Raja.ENSITARKISTUS,
        Raja.TARKISTUSVÄLI,
        Raja.TARKISTUSVARA,
    ),
    _ehto(
        17,
        FiSv("Muutos johtaa päivitykseen", "En ändring leder till uppdatering"),
        tuen_elavyys.muutos_päivittää,
        Raja.MUUTOS,
        Raja.PITKÄ_POISSAOLO,
        neuvo=True,
    ),
    _ehto(
        18,
        FiSv("Yhteydenpito alussa", "Kontakt i början"),
        tuen_elavyys.yhteys_alussa,
        Raja.ENNEN_ALKUA,
        Raja.ALUN_JÄLKEEN,
        Raja.VIIKOITTAIN,
        neuvo=True,
    ),
    _ehto(
        19,
        FiSv("Työn vaarantumisen suunnitelma on olemassa", "Det finns en plan om arbetet äventyras"),
        suunnitelmasta(tuen_suunnitelma.vaaran_varalle),
        neuvo=True,
    ),
    _ehto(
        20,
        FiSv("Etuusneuvonta tehtiin ennen alkua", "Förmånsrådgivningen gavs före början"),
        tuen_elavyys.etuusneuvonta_ennen,
        lomake="lomake-c",
        neuvo=True,
    ),
    _ehto(
        21,
        FiSv("Työn päättyessä tuki jatkuu", "Stödet fortsätter när arbetet upphör"),
        tuen_elavyys.tuki_jatkuu_päättyessä,
        Raja.PÄÄTTYMISYHTEYS,
        Raja.SUUNNITELMA_PÄÄTTYMISESTÄ,
        lomake="lomake-d",
        neuvo=True,
    ),
    _ehto(
        22,
        FiSv("Kevyempään tukeen siirto on suunniteltu", "Övergången till lättare stöd är planerad"),
        suunnitelmasta(tuen_suunnitelma.siirtymä),
        Raja.SIIRTYMÄ,
        neuvo=True,
    ),
    _ehto(
        23,
        FiSv("Tukisuunnitelmat ovat yksilöllisiä", "Stödplanerna är individuella"),
        suunnitelmasta(tuen_suunnitelma.yksilöllinen),
        neuvo=True,
    ),
)
"""Ehdot järjestyksessä. `neuvo` ei estä asiakirjaa olemasta kunnossa."""

OPINNOISSA = next(ehto for ehto in EHDOT if ehto.laske is tuen_toteutuminen.opinnoissa_tuettu)
"""Ehto, joka koskee myös asiakasta, jolla ei ole työsuhdetta."""

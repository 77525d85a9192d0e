"""Kriteeri 16, henkilökohtaisesti räätälöity työnhaku: ehdot 16.1–16.23 (lomakkeisto 4.1)."""

from __future__ import annotations

from collections.abc import Callable

from lomake.kriteerit import haun_elavyys, haun_suunnitelma, haun_yhteydet
from lomake.kriteerit.ehto import Ehto, Vastaus
from lomake.kriteerit.haku import Haku, suunnitelmasta
from lomake.tiedot.asetukset import Raja


def _ehto(
    numero: int,
    teksti: str,
    laske: Callable[[Haku], Vastaus],
    *rajat: Raja,
    lomake: str = "",
    neuvo: bool = False,
    korjattavissa: bool = True,
) -> Ehto[Haku]:
    lomake = lomake or "tyonhakusuunnitelma"
    return Ehto(f"16.{numero}", teksti, not neuvo, lomake, laske, rajat, korjattavissa)


EHDOT: tuple[Ehto[Haku], ...] = (
    _ehto(1, "Kirjallinen työnhakusuunnitelma on olemassa", haun_suunnitelma.on_suunnitelma),
    _ehto(
        2,
        "Ensimmäinen suunnitelma tehtiin {0} päivässä palvelun alusta",
        haun_suunnitelma.ensimmäinen_ajoissa,
        Raja.ENSIMMÄINEN_SUUNNITELMA,
        neuvo=True,
        korjattavissa=False,
    ),
    _ehto(
        3,
        "Suunnitelma on päivätty ja tehty yhdessä (asiakas ja valmentaja allekirjoittaneet)",
        suunnitelmasta(haun_suunnitelma.allekirjoitettu),
    ),
    _ehto(4, "Tavoite on asiakkaan omin sanoin", suunnitelmasta(haun_suunnitelma.oma_tavoite), Raja.TAVOITE),
    _ehto(
        5,
        "Ammatillinen profiili on olemassa ja siinä on toiveita",
        haun_suunnitelma.profiilissa_toiveita,
        Raja.TOIVEITA,
        lomake="lomake-a",
    ),
    _ehto(
        6,
        "Suunnitelma viittaa profiilin toiveisiin",
        suunnitelmasta(haun_suunnitelma.viittaa_toiveisiin),
        Raja.SUUNNITELMAN_TOIVEITA,
    ),
    _ehto(7, "Suunnitelma viittaa vahvuuksiin", suunnitelmasta(haun_suunnitelma.viittaa_vahvuuksiin)),
    _ehto(8, "Jokainen haettava ammatti on kytketty toiveeseen", suunnitelmasta(haun_suunnitelma.ammatit_toiveista)),
    _ehto(9, "Ehdottomia toiveita ei sivuuteta", suunnitelmasta(haun_suunnitelma.ehdottomat_mukana)),
    _ehto(
        10,
        "Nimettyjä työnantajia ja askeleita, tekijä ja määräaika",
        suunnitelmasta(haun_suunnitelma.työnantajat_ja_askeleet),
        Raja.TYÖNANTAJIA,
        Raja.ASKELIA,
    ),
    _ehto(11, "Myös asiakkaalla on askelia", suunnitelmasta(haun_suunnitelma.asiakkaan_askel), neuvo=True),
    _ehto(
        12,
        "Työnantajayhteydet liittyvät voimassa olevaan suunnitelmaan",
        haun_yhteydet.yhteydet_suunnitelmasta,
        lomake="lomake-b",
    ),
    _ehto(
        13,
        "Vähintään {0} % yhteyksistä vastaa toiveita",
        haun_yhteydet.yhteydet_toiveista,
        Raja.VASTAAVUUS,
        lomake="lomake-b",
        korjattavissa=False,
    ),
    _ehto(
        14,
        "Poikkeavilla yhteyksillä on kirjattu peruste",
        haun_yhteydet.poikkeamilla_peruste,
        lomake="lomake-b",
        neuvo=True,
    ),
    _ehto(
        15,
        "Suunnitelmaa on päivitetty uuden kokemuksen jälkeen",
        haun_elavyys.päivitetty_kokemuksesta,
        Raja.UUSI_SUUNNITELMA,
        korjattavissa=False,
    ),
    _ehto(16, "Opit edellisistä töistä ovat suunnitelmassa", suunnitelmasta(haun_elavyys.opit_suunnitelmassa)),
    _ehto(
        17,
        "Suunnitelma on tarkistettu ajallaan",
        suunnitelmasta(haun_elavyys.tarkistettu),
        Raja.TARKISTUSVÄLI,
        Raja.TARKISTUSVARA,
    ),
    _ehto(
        18,
        "Tarkistus, jos {0} päivää ilman tulosta",
        suunnitelmasta(haun_elavyys.tarkistettu_ilman_tulosta),
        Raja.EI_TULOSTA,
        Raja.EI_TULOSTA_TARKISTUS,
        neuvo=True,
    ),
    _ehto(19, "Kertomisesta on sovittu", suunnitelmasta(haun_suunnitelma.kertomisesta_sovittu)),
    _ehto(
        20, "Etuusneuvonta on tehty tai sovittu", suunnitelmasta(haun_suunnitelma.etuusneuvonnasta_sovittu), neuvo=True
    ),
    _ehto(
        21,
        "Vähäisen kokemuksen asiakkaalle on esitelty eri töitä",
        haun_yhteydet.töitä_esitelty,
        Raja.VÄHÄINEN_KOKEMUS,
        lomake="lomake-b",
        neuvo=True,
    ),
    _ehto(22, "Työ vastaa toiveita", haun_yhteydet.työ_vastaa_toiveita, lomake="lomake-c", neuvo=True),
    _ehto(
        23,
        "Yksilöllisyys: suunnitelmat eivät ole toistensa kopioita",
        suunnitelmasta(haun_suunnitelma.yksilöllinen),
        neuvo=True,
    ),
)
"""Ehdot järjestyksessä. `neuvo` ei estä asiakirjaa olemasta kunnossa."""

"""Kriteeri 16, henkilökohtaisesti räätälöity työnhaku: ehdot 16.1–16.23 (lomakkeisto 4.1)."""

from __future__ import annotations

from lomake.explained import Explained
from lomake.kriteerit import haun_elavyys, haun_suunnitelma, haun_yhteydet
from lomake.kriteerit.ehto import Ehto, Vastaus
from lomake.kriteerit.haku import Haku, suunnitelmasta
from lomake.language import FiSv
from lomake.tiedot.asetukset import Raja


def _ehto(
    numero: int,
    teksti: FiSv,
    laske: Explained[[Haku], Vastaus],
    *rajat: Raja,
    lomake: str = "",
    neuvo: bool = False,
    korjattavissa: bool = True,
) -> Ehto[Haku]:
    lomake = lomake or "tyonhakusuunnitelma"
    return Ehto(f"16.{numero}", teksti, not neuvo, lomake, laske, rajat, korjattavissa)


EHDOT: tuple[Ehto[Haku], ...] = (
    _ehto(
        1,
        FiSv("Kirjallinen työnhakusuunnitelma on olemassa", "Det finns en skriftlig plan för jobbsökning"),
        haun_suunnitelma.on_suunnitelma,
    ),
    _ehto(
        2,
        FiSv(
            "Ensimmäinen suunnitelma tehtiin {0} päivässä palvelun alusta",
            "Den första planen gjordes inom {0} dagar från tjänstens början",
        ),
        haun_suunnitelma.ensimmäinen_ajoissa,
        Raja.ENSIMMÄINEN_SUUNNITELMA,
        neuvo=True,
        korjattavissa=False,
    ),
    _ehto(
        3,
        FiSv(
            "Suunnitelma on päivätty ja tehty yhdessä (asiakas ja valmentaja allekirjoittaneet)",
            "Planen är daterad och gjord tillsammans (undertecknad av klienten och coachen)",
        ),
        suunnitelmasta(haun_suunnitelma.allekirjoitettu),
    ),
    _ehto(
        4,
        FiSv("Tavoite on asiakkaan omin sanoin", "Målet är i klientens egna ord"),
        suunnitelmasta(haun_suunnitelma.oma_tavoite),
        Raja.TAVOITE,
    ),
    _ehto(
        5,
        FiSv(
            "Ammatillinen profiili on olemassa ja siinä on toiveita", "Det finns en yrkesprofil, och den har önskemål"
        ),
        haun_suunnitelma.profiilissa_toiveita,
        Raja.TOIVEITA,
        lomake="lomake-a",
    ),
    _ehto(
        6,
        FiSv("Suunnitelma viittaa profiilin toiveisiin", "Planen hänvisar till önskemålen i profilen"),
        suunnitelmasta(haun_suunnitelma.viittaa_toiveisiin),
        Raja.SUUNNITELMAN_TOIVEITA,
    ),
    _ehto(
        7,
        FiSv("Suunnitelma viittaa vahvuuksiin", "Planen hänvisar till styrkor"),
        suunnitelmasta(haun_suunnitelma.viittaa_vahvuuksiin),
    ),
    _ehto(
        8,
        FiSv("Jokainen haettava ammatti on kytketty toiveeseen", "Varje yrke som söks är kopplat till ett önskemål"),
        suunnitelmasta(haun_suunnitelma.ammatit_toiveista),
    ),
    _ehto(
        9,
        FiSv("Ehdottomia toiveita ei sivuuteta", "Absoluta önskemål förbigås inte"),
        suunnitelmasta(haun_suunnitelma.ehdottomat_mukana),
    ),
    _ehto(
        10,
        FiSv(
            "Nimettyjä työnantajia ja askeleita, tekijä ja määräaika",
            "Namngivna arbetsgivare och steg, med utförare och tidsfrist",
        ),
        suunnitelmasta(haun_suunnitelma.työnantajat_ja_askeleet),
        Raja.TYÖNANTAJIA,
        Raja.ASKELIA,
    ),
    _ehto(
        11,
        FiSv("Myös asiakkaalla on askelia", "Också klienten har steg"),
        suunnitelmasta(haun_suunnitelma.asiakkaan_askel),
        neuvo=True,
    ),
    _ehto(
        12,
        FiSv(
            "Työnantajayhteydet liittyvät voimassa olevaan suunnitelmaan",
            "Arbetsgivarkontakterna hör till den plan som gäller",
        ),
        haun_yhteydet.yhteydet_suunnitelmasta,
        lomake="lomake-b",
    ),
    _ehto(
        13,
        FiSv("Vähintään {0} % yhteyksistä vastaa toiveita", "Minst {0} % av kontakterna motsvarar önskemålen"),
        haun_yhteydet.yhteydet_toiveista,
        Raja.VASTAAVUUS,
        lomake="lomake-b",
        korjattavissa=False,
    ),
    _ehto(
        14,
        FiSv("Poikkeavilla yhteyksillä on kirjattu peruste", "Avvikande kontakter har en antecknad grund"),
        haun_yhteydet.poikkeamilla_peruste,
        lomake="lomake-b",
        neuvo=True,
    ),
    _ehto(
        15,
        FiSv("Suunnitelmaa on päivitetty uuden kokemuksen jälkeen", "Planen har uppdaterats efter en ny erfarenhet"),
        haun_elavyys.päivitetty_kokemuksesta,
        Raja.UUSI_SUUNNITELMA,
        korjattavissa=False,
    ),
    _ehto(
        16,
        FiSv("Opit edellisistä töistä ovat suunnitelmassa", "Lärdomar av tidigare arbeten finns i planen"),
        suunnitelmasta(haun_elavyys.opit_suunnitelmassa),
    ),
    _ehto(
        17,
        FiSv("Suunnitelma on tarkistettu ajallaan", "Planen har setts över i tid"),
        suunnitelmasta(haun_elavyys.tarkistettu),
        Raja.TARKISTUSVÄLI,
        Raja.TARKISTUSVARA,
    ),
    _ehto(
        18,
        FiSv("Tarkistus, jos {0} päivää ilman tulosta", "Översyn om {0} dagar har gått utan resultat"),
        suunnitelmasta(haun_elavyys.tarkistettu_ilman_tulosta),
        Raja.EI_TULOSTA,
        Raja.EI_TULOSTA_TARKISTUS,
        neuvo=True,
    ),
    _ehto(
        19,
        FiSv("Kertomisesta on sovittu", "Man har kommit överens om att berätta"),
        suunnitelmasta(haun_suunnitelma.kertomisesta_sovittu),
    ),
    _ehto(
        20,
        FiSv("Etuusneuvonta on tehty tai sovittu", "Förmånsrådgivning har getts eller avtalats"),
        suunnitelmasta(haun_suunnitelma.etuusneuvonnasta_sovittu),
        neuvo=True,
    ),
    _ehto(
        21,
        FiSv(
            "Vähäisen kokemuksen asiakkaalle on esitelty eri töitä",
            "En klient med liten erfarenhet har fått se olika arbeten",
        ),
        haun_yhteydet.töitä_esitelty,
        Raja.VÄHÄINEN_KOKEMUS,
        lomake="lomake-b",
        neuvo=True,
    ),
    _ehto(
        22,
        FiSv("Työ vastaa toiveita", "Arbetet motsvarar önskemålen"),
        haun_yhteydet.työ_vastaa_toiveita,
        lomake="lomake-c",
        neuvo=True,
    ),
    _ehto(
        23,
        FiSv(
            "Yksilöllisyys: suunnitelmat eivät ole toistensa kopioita",
            "Individualitet: planerna är inte kopior av varandra",
        ),
        suunnitelmasta(haun_suunnitelma.yksilöllinen),
        neuvo=True,
    ),
)
"""Ehdot järjestyksessä. `neuvo` ei estä asiakirjaa olemasta kunnossa."""

"""Laatukriteerien pisteytyksen sanat: samat Wordissa, Excelissä ja ohjausryhmän työkirjassa (lomakkeisto 2.14b)."""

from __future__ import annotations

from lomake.language import FiSv

OHJE = FiSv(
    "Pisteytä se, mikä on kirjattu ja havaittu, ei sitä mitä suunnitellaan.",
    "Poängsätt det som är antecknat och iakttaget, inte det som planeras.",
)
EI_ARVIOIJAN = FiSv(
    "Laskettu ehdotus on laskennallinen, eikä se ole arvioijan pistemäärä.",
    "Det uträknade förslaget är räknat ur uppgifter och är inte en bedömares poäng.",
)
PALVELU, ARVIOIJAT = FiSv("Palvelu ja tiimi", "Tjänst och team"), FiSv("Arvioijat", "Bedömare")
PÄIVÄYS, LAJI = FiSv("Arvioinnin päiväys", "Bedömningens datum"), FiSv("Arvioinnin laji", "Bedömningens typ")
NRO, KRITEERI = FiSv("Nro", "Nr"), FiSv("Kriteeri", "Kriterium")
EHDOTUS = FiSv("Laskettu ehdotus", "Uträknat förslag")
PERUSTELU, NÄYTTÖ = FiSv("Perustelu", "Motivering"), FiSv("Näyttö", "Evidens")
YHTEISPISTEMÄÄRÄ = FiSv("Yhteispistemäärä", "Sammanlagda poäng")
TÄMÄ_ARVIOINTI = FiSv("◄ tämä arviointi", "◄ denna bedömning")
SEURAAVA = FiSv("Seuraava arviointi viimeistään", "Nästa bedömning senast")
VAHVUUDET = FiSv("Vahvuudet", "Styrkor")
KEHITTÄMISKOHTEET = FiSv("Kehittämiskohteet", "Utvecklingsområden")
ARVIOIJA, TIIMINVETÄJÄ = FiSv("Arvioija", "Bedömare"), FiSv("Tiiminvetäjä", "Teamledare")
PERUSTEET = FiSv("Ehdotusten perusteet", "Förslagens grunder")
EI_EHDOTUSTA = FiSv("ei ehdotusta", "inget förslag")


def välisumma(enintään: int) -> FiSv:
    """Palauta, mitä osion pisteiden vieressä lukee."""
    return FiSv(f"Välisumma, enintään {enintään}", f"Delsumma, högst {enintään}")


def enintään(pisteet: int) -> FiSv:
    """Palauta alin taso sanoina: 73 ja vähemmän."""
    return FiSv(f"{pisteet} ja vähemmän", f"{pisteet} och mindre")

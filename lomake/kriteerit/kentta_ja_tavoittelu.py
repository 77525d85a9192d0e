"""Kriteerit 24–25, palvelun sisältö: työ kentällä, ja asiakkaan tavoittelu poisjääntien jälkeen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, ikkuna
from lomake.kriteerit.ehdotus import (
    LÄHIN_KESKIARVOA,
    TIIMI_PUUTTUU,
    TUNTIA,
    Aineisto,
    Ehdotus,
    Mittaus,
    asiakirjat,
    ei_ehdotusta,
    kyllä_ei,
    lähin,
    osuus,
    otoshuomio,
    portaat,
)
from lomake.kriteerit.kaynnit import käynnit
from lomake.kriteerit.valmentajat import nimetty, työaikarivit, yhteensä
from lomake.language import FiSv
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.lokit import (
    Asiakastapaamisentapa,
    Paikka,
    Tavoittelija,
    Tavoittelu,
    Tavoittelukeino,
    Toteutuma,
)
from lomake.tiedot.paattaminen import PäättämisenSyy
from lomake.tiedot.tiimi import Tunnit

KENTÄLLÄ = (65, 50, 40, 30)
"""Kentällä tehdyn työajan osuus vähintään, prosenttia, pisteet 5–2 (lomakkeisto 3, kriteeri 24)."""

KEINOT = (
    FiSv("palvelu ei pääty poisjäänteihin", "tjänsten upphör inte vid utevaro"),
    FiSv("yritykset kirjataan", "försöken antecknas"),
    FiSv("verkosto on mukana tavoittelussa", "nätverket är med i det uppsökande arbetet"),
    FiSv("useita koti- tai jalkautuvia käyntejä", "flera hembesök eller uppsökande besök"),
    FiSv("yhteiskäynti hoito- tai sosiaalitahon kanssa", "gemensamt besök med en vård- eller socialinstans"),
    FiSv("yhteys läheiseen luvalla", "kontakt med en närstående med tillstånd"),
)
"""Kuusi keinoa tavoittaa asiakas (lomakkeisto 3, kriteeri 25)."""
KEINOJEN_PISTEET = {6: 5, 5: 4, 4: 3, 3: 2}
"""Käytössä olevien keinojen pisteet; kaksi tai vähemmän on 1 (lomakkeisto 3, kriteeri 25)."""


def lähiyhteisö(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 24: kentällä tehdyn työajan osuus kolmen viimeisen kuukauden viikoilla, valmentajittain.

    Lähde: lomakkeisto 3, kriteeri 24. Jokainen valmentaja pisteytetään, ja tiimin ehdotus on keskiarvo. Vieressä ovat
    tunnit, jotka lokeissa on kirjattu muualle kuin toimipisteeseen.
    """
    rajat = (Raja.TYÖAIKAJAKSO,)
    if aineisto.tiimi is None:
        return ei_ehdotusta(24, TIIMI_PUUTTUU, rajat)
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖAIKAJAKSO])
    tunnit: dict[str, list[tuple[Fraction, Fraction]]] = {}
    for rivi in työaikarivit(aineisto.tiimi, jakso):
        kentällä_ja_kaikki = _kentällä_ja_kaikki(rivi.tunnit)
        if rivi.valmentaja and kentällä_ja_kaikki:
            tunnit.setdefault(rivi.valmentaja, []).append(kentällä_ja_kaikki)
    mittaukset = [_kentällä(valmentaja, rivit, jakso) for valmentaja, rivit in tunnit.items()]
    osuudet = [mittaus.arvo for mittaus in mittaukset if mittaus.arvo is not None]
    if not osuudet:
        syy = FiSv(
            "Jaksolta ei ole tunteja kentällä, toimistolla ja etänä.",
            "Från perioden finns inga timmar på fältet, på kontoret och på distans.",
        )
        return ei_ehdotusta(24, syy, rajat)
    pisteet = [portaat(arvo, KENTÄLLÄ) for arvo in osuudet]
    return Ehdotus(
        24,
        lähin(pisteet),
        perustelu=LÄHIN_KESKIARVOA.format(pisteet=", ".join(map(str, pisteet))),
        mittaukset=(*mittaukset, _lokit(aineisto, jakso)),
        näyttö=(
            FiSv(f"Valmentajia, joilla on tunteja, {len(osuudet)}.", f"Arbetscoacher som har timmar {len(osuudet)}."),
        ),
        huomiot=otoshuomio(sum(mittaus.n for mittaus in mittaukset), aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _kentällä_ja_kaikki(tunnit: Tunnit) -> tuple[Fraction, Fraction] | None:
    """Palauta tunnit kentällä ja kaikkiaan; None, jos jokin puuttuu."""
    kaikki = yhteensä([tunnit.kentällä, tunnit.toimistolla, tunnit.etänä])
    return None if kaikki is None or tunnit.kentällä is None else (Fraction(tunnit.kentällä), kaikki)


def _kentällä(valmentaja: str, rivit: Sequence[tuple[Fraction, Fraction]], jakso: Jakso) -> Mittaus:
    kaikki = sum((yhteensä for _, yhteensä in rivit), Fraction())
    arvo = 100 * sum((kentällä for kentällä, _ in rivit), Fraction()) / kaikki if kaikki else None
    return Mittaus(FiSv("kentällä, ", "på fältet, ") + nimetty(valmentaja), arvo, len(rivit), jakso)


def _lokit(aineisto: Aineisto, jakso: Jakso) -> Mittaus:
    """Palauta lokeihin kentälle kirjatut tunnit: tapaamiset muualla kuin toimipisteessä ja käynnit työnantajilla."""
    kestot = [
        rivi.kesto
        for asiakas in aineisto.asiakkaat
        for rivi in tilanne.asiakastapaamiset(asiakas)
        if rivi.päiväys in jakso
        and rivi.tapa is Asiakastapaamisentapa.KASVOKKAIN
        and rivi.paikka not in (None, Paikka.TOIMIPISTE, Paikka.ETÄ)
    ]
    kestot += [käynti.kesto for käynti in käynnit(aineisto) if käynti.päivä in jakso]
    minuutit = sum((kesto for kesto in kestot if kesto is not None), Decimal())
    nimi = FiSv("lokeissa kentällä", "på fältet enligt loggarna")
    return Mittaus(nimi, Fraction(minuutit) / 60, len(kestot), jakso, TUNTIA)


def tavoittelu(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 25: montako kuudesta keinosta on käytössä, kun asiakas on jäänyt pois kahdesti peräkkäin.

    Lähde: lomakkeisto 3, kriteeri 25. Asiakirjat ja rivit ovat vuoden ajalta. Päättäminen syyllä ”ei tavoitettu”
    edellyttää kolmea yritystä neljän viikon aikana. Yritysten kirjaaminen lasketaan 80 prosentista asiakirjoja, muut
    keinot yhdestäkin; käyntejä on oltava kaksi saman asiakkaan luo.
    """
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TOIMINTAJAKSO])
    rajat = (
        *(Raja.TOIMINTAJAKSO, Raja.POISJÄÄNTEJÄ, Raja.YRITYKSIÄ),
        *(Raja.YRITYSTEN_AIKA, Raja.TAVOITTELU, Raja.KOTIKÄYNTEJÄ),
    )
    poisjääneet = [a for a in aineisto.asiakkaat if _jäi_pois(a, jakso, aineisto)]
    kesken = [a for a in aineisto.asiakkaat if _päätettiin_kesken(a, jakso, aineisto)]
    päätetyt = asiakirjat(FiSv("Päätetty liian vähin yrityksin", "Avslutat efter för få försök"), kesken)
    if not poisjääneet:
        puuttuu = FiSv(
            "Kukaan ei ole jaksolla jäänyt pois kahdesti peräkkäin, joten keinot eivät näy.",
            "Ingen har uteblivit två gånger i rad under perioden, så metoderna syns inte.",
        )
        return Ehdotus(25, None, perustelu=puuttuu, asiakirjat=päätetyt, rajat=rajat)
    yritykset = [[rivi for rivi in a.tavoittelu if rivi.päiväys in jakso] for a in poisjääneet]
    kirjattu = Mittaus(
        FiSv("asiakirjoista yritykset kirjattu", "andel dokument där försöken är antecknade"),
        osuus(sum(map(bool, yritykset)), len(yritykset)),
        len(yritykset),
    )
    kirjataan = kirjattu.arvo is not None and kirjattu.arvo >= aineisto.rajat[Raja.TAVOITTELU]
    keinot = (not kesken, kirjataan, *_keinot(yritykset, aineisto))
    käytössä = sum(keinot)
    return Ehdotus(
        25,
        KEINOJEN_PISTEET.get(käytössä, 1),
        perustelu=FiSv(f"Kuudesta keinosta on käytössä {käytössä}.", f"Av sex metoder används {käytössä}."),
        mittaukset=(kirjattu,),
        näyttö=kyllä_ei(KEINOT, keinot),
        asiakirjat=(
            *asiakirjat(FiSv("Kahdesti peräkkäin pois jääneet", "Uteblivit två gånger i rad"), poisjääneet),
            *päätetyt,
        ),
        huomiot=otoshuomio(kirjattu.n, aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _jäi_pois(asiakas: Asiakastiedosto, jakso: Jakso, aineisto: Aineisto) -> bool:
    """Kerro, jäikö asiakas jaksolla pois kahdesti peräkkäin; peruttu ei ole poisjäänti eikä katkaise niitä."""
    rivit = [*asiakas.tapaamiset, *(rivi for työ in asiakas.työsuhteet for rivi in työ.yhteydenpito)]
    ratkenneet = (Toteutuma.KYLLÄ, Toteutuma.EI_SAAPUNUT)
    jaksolla = [(r.päiväys, r.toteutui) for r in rivit if r.päiväys and r.päiväys in jakso and r.toteutui in ratkenneet]
    putki = pisin = 0
    for _, toteutui in sorted(jaksolla, key=lambda rivi: rivi[0]):
        putki = putki + 1 if toteutui is Toteutuma.EI_SAAPUNUT else 0
        pisin = max(pisin, putki)
    return pisin >= aineisto.rajat[Raja.POISJÄÄNTEJÄ]


def _päätettiin_kesken(asiakas: Asiakastiedosto, jakso: Jakso, aineisto: Aineisto) -> bool:
    """Kerro, päätettiinkö palvelu tavoittamatta jääneeltä liian vähin tai liian lyhyen ajan yrityksin."""
    päättyi = tilanne.päättyi(asiakas)
    if asiakas.päättäminen.syy is not PäättämisenSyy.EI_TAVOITETTU or päättyi is None or päättyi not in jakso:
        return False
    päivät = [rivi.päiväys for rivi in asiakas.tavoittelu if rivi.päiväys and rivi.päiväys <= päättyi]
    if len(päivät) < aineisto.rajat[Raja.YRITYKSIÄ]:
        return True
    return (max(päivät) - min(päivät)).days < aineisto.rajat[Raja.YRITYSTEN_AIKA]


def _keinot(yritykset: Sequence[Sequence[Tavoittelu]], aineisto: Aineisto) -> Iterator[bool]:
    """Anna neljästä viimeisestä keinosta, onko se käytössä: verkosto, käynnit, yhteiskäynnit ja läheinen."""
    rivit = [rivi for asiakkaan in yritykset for rivi in asiakkaan]
    käyntejä = (sum(rivi.keino is Tavoittelukeino.KÄYNTI for rivi in asiakkaan) for asiakkaan in yritykset)
    yield any(_verkosto_mukana(rivi) for rivi in rivit)
    yield max(käyntejä) >= aineisto.rajat[Raja.KOTIKÄYNTEJÄ]
    yield _on(Tavoittelukeino.YHTEISKÄYNTI, rivit)
    yield _on(Tavoittelukeino.LÄHEINEN, rivit)


def _verkosto_mukana(rivi: Tavoittelu) -> bool:
    return rivi.tekijä in (Tavoittelija.VERKOSTO, Tavoittelija.YHDESSÄ) or rivi.keino is Tavoittelukeino.VERKOSTO


def _on(keino: Tavoittelukeino, rivit: Sequence[Tavoittelu]) -> bool:
    return any(rivi.keino is keino for rivi in rivit)

"""Kriteerit 24–25, palvelun sisältö: työ kentällä, ja asiakkaan tavoittelu poisjääntien jälkeen."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from lomake import tilanne
from lomake.aika import Jakso, ikkuna
from lomake.kriteerit.ehdotus import (
    TIIMI_PUUTTUU,
    Aineisto,
    Ehdotus,
    Mittaus,
    asiakirjat,
    ei_ehdotusta,
    lähin,
    osuus,
    otoshuomio,
    portaat,
)
from lomake.kriteerit.kaynnit import käynnit
from lomake.kriteerit.valmentajat import työaikarivit, yhteensä
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
        return ei_ehdotusta(24, "Jaksolta ei ole tunteja kentällä, toimistolla ja etänä.", rajat)
    pisteet = [portaat(arvo, KENTÄLLÄ) for arvo in osuudet]
    return Ehdotus(
        24,
        lähin(pisteet),
        perustelu=f"Valmentajien pisteet: {', '.join(map(str, pisteet))}. Ehdotus on keskiarvoa lähin kokonaisluku.",
        mittaukset=(*mittaukset, _lokit(aineisto, jakso)),
        näyttö=(f"Valmentajia, joilla on tunteja, {len(osuudet)}.",),
        huomiot=otoshuomio(Mittaus("", None, sum(mittaus.n for mittaus in mittaukset)), aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
    )


def _kentällä_ja_kaikki(tunnit: Tunnit) -> tuple[Fraction, Fraction] | None:
    """Palauta tunnit kentällä ja kaikkiaan; None, jos jokin puuttuu."""
    kaikki = yhteensä([tunnit.kentällä, tunnit.toimistolla, tunnit.etänä])
    return None if kaikki is None or tunnit.kentällä is None else (Fraction(tunnit.kentällä), kaikki)


def _kentällä(valmentaja: str, rivit: Sequence[tuple[Fraction, Fraction]], jakso: Jakso) -> Mittaus:
    kaikki = sum((yhteensä for _, yhteensä in rivit), Fraction())
    arvo = 100 * sum((kentällä for kentällä, _ in rivit), Fraction()) / kaikki if kaikki else None
    return Mittaus(f"kentällä, valmentaja {valmentaja}", arvo, len(rivit), jakso)


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
    return Mittaus("lokeissa kentällä", Fraction(minuutit) / 60, len(kestot), jakso, "h")


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
    päätetyt = asiakirjat("Päätetty liian vähin yrityksin", kesken)
    if not poisjääneet:
        puuttuu = "Kukaan ei ole jaksolla jäänyt pois kahdesti peräkkäin, joten keinot eivät näy."
        return Ehdotus(25, None, perustelu=puuttuu, asiakirjat=päätetyt, rajat=rajat)
    yritykset = [[rivi for rivi in a.tavoittelu if rivi.päiväys in jakso] for a in poisjääneet]
    kirjattu = Mittaus(
        "asiakirjoista yritykset kirjattu", osuus(sum(map(bool, yritykset)), len(yritykset)), len(yritykset)
    )
    keinot = {
        "palvelu ei pääty poisjäänteihin": not kesken,
        "yritykset kirjataan": kirjattu.arvo is not None and kirjattu.arvo >= aineisto.rajat[Raja.TAVOITTELU],
        **_keinot(yritykset, aineisto),
    }
    käytössä = sum(keinot.values())
    return Ehdotus(
        25,
        KEINOJEN_PISTEET.get(käytössä, 1),
        perustelu=f"Kuudesta keinosta on käytössä {käytössä}.",
        mittaukset=(kirjattu,),
        näyttö=tuple(f"{keino}: {'kyllä' if on else 'ei'}" for keino, on in keinot.items()),
        asiakirjat=(*asiakirjat("Kahdesti peräkkäin pois jääneet", poisjääneet), *päätetyt),
        huomiot=otoshuomio(kirjattu, aineisto.rajat),
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


def _keinot(yritykset: Sequence[Sequence[Tavoittelu]], aineisto: Aineisto) -> dict[str, bool]:
    """Palauta neljä viimeistä keinoa: verkosto, käynnit, yhteiskäynnit ja läheinen."""
    rivit = [rivi for asiakkaan in yritykset for rivi in asiakkaan]
    käyntejä = (sum(rivi.keino is Tavoittelukeino.KÄYNTI for rivi in asiakkaan) for asiakkaan in yritykset)
    return {
        "verkosto on mukana tavoittelussa": any(_verkosto_mukana(rivi) for rivi in rivit),
        "useita koti- tai jalkautuvia käyntejä": max(käyntejä) >= aineisto.rajat[Raja.KOTIKÄYNTEJÄ],
        "yhteiskäynti hoito- tai sosiaalitahon kanssa": _on(Tavoittelukeino.YHTEISKÄYNTI, rivit),
        "yhteys läheiseen luvalla": _on(Tavoittelukeino.LÄHEINEN, rivit),
    }


def _verkosto_mukana(rivi: Tavoittelu) -> bool:
    return rivi.tekijä in (Tavoittelija.VERKOSTO, Tavoittelija.YHDESSÄ) or rivi.keino is Tavoittelukeino.VERKOSTO


def _on(keino: Tavoittelukeino, rivit: Sequence[Tavoittelu]) -> bool:
    return any(rivi.keino is keino for rivi in rivit)

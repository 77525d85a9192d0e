"""Asiakasluvut: asiakasmäärät, alut ja päättymiset, vakiintuminen, suunnitelmat ja säilyttäminen.

Jokaisen funktion seliteteksti on luvun sääntö, joka näkyy työkirjan taulukossa Selite; ruotsiksi se on funktion yllä.
"""

from __future__ import annotations

from lomake.explained import in_swedish
from lomake.luvut.rivit import Aineisto, Asiakasrivi, Kausi


@in_swedish(
    "Klienter som är aktiva på periodens sista dag. Aktiv: tjänsten har börjat, har inte slutat, och klienten är "
    "inte på paus i över 30 dagar. På tjänstens sista dag är klienten inte längre aktiv. En paus som pågår räknas "
    "fram till dagen."
)
def asiakasmäärä(aineisto: Aineisto, kausi: Kausi) -> int:
    """Asiakkaat, jotka ovat aktiivisia kauden viimeisenä päivänä.

    Aktiivinen: palvelu on alkanut, ei ole päättynyt, eikä asiakas ole yli 30 päivän tauolla. Viimeisenä palvelupäivänä
    asiakas ei ole enää aktiivinen. Jatkuva tauko lasketaan kyseiseen päivään saakka.
    """
    return len(aineisto.aktiiviset(kausi.loppu))


@in_swedish("Klienter som är aktiva åtminstone en dag under perioden.")
def asiakkaita_kaudella(aineisto: Aineisto, kausi: Kausi) -> int:
    """Asiakkaat, jotka ovat aktiivisia ainakin yhtenä kauden päivänä."""
    return len(aineisto.ollut_aktiivisia(kausi))


@in_swedish("Klienter vars tjänst började under perioden (den dag samarbetsavtalet börjar gälla).")
def uudet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Asiakkaat, joiden palvelu alkoi kaudella (yhteistyösopimuksen alkamispäivä)."""
    return sum(
        rivi.alkoi in kausi and rivi.alkoi is not None and rivi.on_oma(rivi.alkoi) for rivi in aineisto.asiakkaat
    )


@in_swedish("Klienter vars tjänst slutade under perioden. Ett avbrott med avtalad fortsättning är inget slut.")
def päättyneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Asiakkaat, joiden palvelu päättyi kaudella. Keskeytys, jonka jatko on sovittu, ei ole päättyminen."""
    return len(_päättyneet(aineisto, kausi))


@in_swedish("Klientrelationer som slutade under perioden med övergång till fast arbete (etablerat arbete: ja).")
def vakiintuneet(aineisto: Aineisto, kausi: Kausi) -> int:
    """Kaudella päättyneet asiakkuudet, joissa siirryttiin pysyvään työhön (vakiintunut työ: kyllä)."""
    return sum(rivi.vakiintunut is True for rivi in _päättyneet(aineisto, kausi))


@in_swedish(
    "Gällande planer vars nästa översyn är före periodens sista dag. Planerna för jobbsökning, stöd och studier är "
    "med. Planen för jobbsökning räknas inte när klienten är i öppet arbete och inte längre söker annat. Läget en "
    "tidigare dag kan inte räknas ur de nuvarande dagarna."
)
def myöhässä(aineisto: Aineisto, kausi: Kausi) -> int | None:
    """Voimassa olevat suunnitelmat, joiden seuraava tarkistus on ennen kauden viimeistä päivää.

    Mukana ovat työnhaku-, tuki- ja opintosuunnitelmat. Työnhakusuunnitelmaa ei lasketa, kun asiakas on avoimessa työssä
    eikä enää hae muuta. Aiemman päivän tilannetta ei voi laskea nykyisistä päivistä.
    """
    if kausi.loppu < aineisto.päivä:
        return None
    return sum(myöhässä_asiakkaalla(aineisto, rivi, kausi) for rivi in aineisto.asiakkaat)


@in_swedish("Aktiva klienter som söker arbete utan plan eller är i arbete utan stödplan för det.")
def ilman_suunnitelmaa(aineisto: Aineisto, kausi: Kausi) -> int:
    """Aktiiviset asiakkaat, jotka etsivät työtä ilman suunnitelmaa tai ovat työssä ilman sen tukisuunnitelmaa."""
    return sum(on_ilman_suunnitelmaa(aineisto, rivi, kausi) for rivi in aineisto.asiakkaat)


@in_swedish("Aktiva klienter som var i arbete när remissen kom och vars arbetsplats var i fara ÷ aktiva klienter.")
def säilyttämistapaukset(aineisto: Aineisto, kausi: Kausi) -> float | None:
    """Aktiiviset asiakkaat, jotka olivat lähetteen tullessa työssä ja työpaikka vaarassa ÷ aktiiviset asiakkaat."""
    aktiiviset = aineisto.aktiiviset(kausi.loppu)
    return sum(rivi.työssä_alussa is True for rivi in aktiiviset) / len(aktiiviset) if aktiiviset else None


def etsii(aineisto: Aineisto, rivi: Asiakasrivi, kausi: Kausi) -> bool:
    """Kerro, onko palvelussa olevan asiakkaan tila kauden lopussa etsii: ei tauolla, työssä eikä opinnoissa."""
    päivä = kausi.loppu
    tauolla = any(tauko.kattaa(päivä) for tauko in aineisto.tauot_asiakkaittain.get(rivi.tunnus, []))
    työssä = any(työ.työsuhde and työ.on_käynnissä(päivä) for työ in aineisto.työt_of(rivi))
    opinnoissa = any(opinto.on_käynnissä(päivä) for opinto in aineisto.opinnot_asiakkaittain.get(rivi.tunnus, []))
    return not (tauolla or työssä or opinnoissa)


def myöhässä_asiakkaalla(aineisto: Aineisto, rivi: Asiakasrivi, kausi: Kausi) -> int:
    """Palauta asiakkaan myöhässä olevien tarkistusten määrä kauden lopussa; 0, jos asiakas ei ole silloin oma."""
    päivä = kausi.loppu
    if not rivi.on_oma(päivä) or (rivi.päättyi is not None and rivi.päättyi <= päivä):
        return 0
    päivät = [rivi.haun_tarkistus]
    päivät += [työ.tuen_tarkistus for työ in aineisto.työt_of(rivi) if työ.päättyi is None or työ.päättyi >= päivä]
    opinnot = aineisto.opinnot_asiakkaittain.get(rivi.tunnus, [])
    päivät += [opinto.tarkistus for opinto in opinnot if opinto.päättyi is None or opinto.päättyi > päivä]
    return sum(tarkistus is not None and tarkistus < päivä for tarkistus in päivät)


def on_ilman_suunnitelmaa(aineisto: Aineisto, rivi: Asiakasrivi, kausi: Kausi) -> bool:
    """Kerro, onko asiakas kauden lopussa aktiivinen ja ilman suunnitelmaa, joka hänellä pitäisi olla."""
    päivä = kausi.loppu
    if not aineisto.on_aktiivinen(rivi, päivä):
        return False
    ei_tukea = any(
        työ.työsuhde and työ.on_käynnissä(päivä) and (työ.tukisuunnitelma is None or työ.tukisuunnitelma > päivä)
        for työ in aineisto.työt_of(rivi)
    )
    suunnitelma = rivi.ensimmäinen_suunnitelma
    return ei_tukea or ((suunnitelma is None or suunnitelma > päivä) and etsii(aineisto, rivi, kausi))


def _päättyneet(aineisto: Aineisto, kausi: Kausi) -> list[Asiakasrivi]:
    return [
        rivi
        for rivi in aineisto.asiakkaat
        if rivi.päättyi is not None and rivi.päättyi in kausi and rivi.on_oma(rivi.päättyi)
    ]

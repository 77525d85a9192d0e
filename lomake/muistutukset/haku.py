"""Muistutukset työnhausta: suunnitelma, työnantajatapaamiset ja keskustelu kertomisesta."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lomake import kupit, tilanne
from lomake.aika import Jakso, pv, siirrä
from lomake.muistutukset.muistutus import Aihe, Hetki, Määräpäivä
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.profiili import Kertomistilanne
from lomake.tiedot.tyonhaku import TapaamisenTulos, Työnhakusuunnitelma

TULOKSET = (
    TapaamisenTulos.TUTUSTUMISKÄYNTI,
    TapaamisenTulos.HAASTATTELU,
    TapaamisenTulos.TYÖTARJOUS,
    TapaamisenTulos.TYÖ_ALKAA,
)
"""Mikä on haun tulos: haastattelu, käynti tai työ (ehto 16.18)."""


def haun_määräpäivät(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna haun määräpäivät; sille, joka on tauolla tai on lakannut hakemasta, niitä ei ole."""
    yield from _jatkot(hetki)
    if tilanne.tauko(hetki.tiedosto, hetki.päivä) or tilanne.on_lakannut_hakemasta(hetki.tiedosto, hetki.päivä):
        return
    yield from _suunnitelma(hetki)
    if tilanne.tila(hetki.tiedosto, hetki.päivä) is tilanne.Tila.ETSII:
        yield from _ensimmäinen_suunnitelma(hetki)
        yield from _ensitapaaminen(hetki)
        yield from _kertominen(hetki)


def seuraava_tarkistus(suunnitelma: tilanne.Tarkistettava, päiväys: date | None, hetki: Hetki) -> date | None:
    """Palauta päivä, johon mennessä suunnitelma tarkistetaan: sovittu, tai tarkistusväli viimeisestä.

    None, jos suunnitelmasta ei tiedetä yhtään päivää.
    """
    pidetyt = [rivi for rivi in suunnitelma.tarkistukset if rivi.pvm]
    sovittu = tilanne.seuraava_tarkistus(suunnitelma)
    if sovittu and (not pidetyt or pidetyt[-1].seuraava):
        return sovittu
    viimeksi = pidetyt[-1].pvm if pidetyt else päiväys
    return viimeksi + pv(hetki.rajat[Raja.TARKISTUSVÄLI]) if viimeksi else None


def _jatkot(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna työnantajien kanssa sovitut jatkot, joita ei ole pidetty."""
    for rivi in kupit.avoimet_jatkot(hetki.tiedosto, hetki.päivä):
        sovittu = hetki.tiedosto.työnantajatapaamiset[rivi].seuraava.pvm
        if sovittu:
            yield Määräpäivä(Aihe.JATKO, sovittu, ("työnantajatapaamiset", rivi, "seuraava", "pvm"))


def _suunnitelma(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna voimassa olevan työnhakusuunnitelman seuraava tarkistus ja tarkistus, kun tulosta ei ole."""
    suunnitelmat = hetki.tiedosto.työnhakusuunnitelmat
    suunnitelma = tilanne.voimassa(suunnitelmat, hetki.päivä)
    if suunnitelma is None or suunnitelma.päiväys is None:
        return
    polku = ("työnhakusuunnitelmat", suunnitelmat.index(suunnitelma), "tarkistukset")
    tarkistus = seuraava_tarkistus(suunnitelma, suunnitelma.päiväys, hetki)
    if tarkistus:
        yield Määräpäivä(Aihe.HAKUSUUNNITELMA, tarkistus, polku)
    ilman_tulosta = suunnitelma.päiväys + pv(hetki.rajat[Raja.EI_TULOSTA])
    tarkistettu = any(rivi.pvm for rivi in suunnitelma.tarkistukset)
    if hetki.päivä >= ilman_tulosta and not tarkistettu and not _on_tuloksia(hetki, suunnitelma, ilman_tulosta):
        raja = suunnitelma.päiväys + pv(hetki.rajat[Raja.EI_TULOSTA_TARKISTUS])
        yield Määräpäivä(Aihe.EI_TULOSTA, raja, polku)


def _ensimmäinen_suunnitelma(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna päivä, johon mennessä ensimmäinen työnhakusuunnitelma tehdään."""
    alkoi = tilanne.palvelu_alkoi(hetki.tiedosto, hetki.rajat)
    if alkoi and not hetki.tiedosto.työnhakusuunnitelmat:
        raja = alkoi + pv(hetki.rajat[Raja.ENSIMMÄINEN_SUUNNITELMA])
        yield Määräpäivä(Aihe.UUSI_HAKUSUUNNITELMA, raja, ("työnhakusuunnitelmat",))


def _on_tuloksia(hetki: Hetki, suunnitelma: Työnhakusuunnitelma, loppu: date) -> bool:
    jakso = Jakso(suunnitelma.päiväys or loppu, loppu)
    tulokset = [rivi.päiväys for rivi in hetki.tiedosto.työnantajatapaamiset if rivi.tulos in TULOKSET]
    alut = [työ.aloitus.alkoi for työ in tilanne.työsuhteet(hetki.tiedosto)]
    return any(päivä in jakso for päivä in [*tulokset, *alut])


def _ensitapaaminen(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna ensimmäisen työnantajatapaamisen määräpäivä (kriteeri 15); jo alkaneen työn jälkeen sitä ei ole."""
    alkoi = tilanne.palvelu_alkoi(hetki.tiedosto, hetki.rajat)
    tavattu = any(rivi.tapa and rivi.tapa.kasvokkain for rivi in hetki.tiedosto.työnantajatapaamiset)
    ollut_työssä = any(työ.aloitus.alkoi for työ in tilanne.työsuhteet(hetki.tiedosto))
    if alkoi and not tavattu and not ollut_työssä:
        raja = alkoi + pv(hetki.rajat[Raja.ENSIMMÄINEN_TAPAAMINEN])
        yield Määräpäivä(Aihe.ENSITAPAAMINEN, raja, ("työnantajatapaamiset",))


def _kertominen(hetki: Hetki) -> Iterator[Määräpäivä]:
    """Anna päivä, jona kertomisesta puhutaan uudelleen: kaksi kuukautta palvelun alusta tai työn päättymisestä."""
    päättyneet = [työ.päättyminen.päättyi for työ in tilanne.työsuhteet(hetki.tiedosto)]
    alusta = max((päivä for päivä in [hetki.tiedosto.sopimus.alkaa, *päättyneet] if päivä), default=None)
    if alusta is None:
        return
    raja = siirrä(alusta, hetki.rajat[Raja.KERTOMINEN_UUDELLEEN])
    keskustelut = [rivi for rivi in hetki.tiedosto.profiili.kertominen.keskustelut if rivi.päiväys]
    puhuttu = any(
        rivi.päiväys and rivi.päiväys >= (alusta if rivi.tilanne is Kertomistilanne.KK_2_ILMAN_TYÖTÄ else raja)
        for rivi in keskustelut
    )
    if not puhuttu:
        yield Määräpäivä(Aihe.KERTOMINEN, raja, ("profiili", "kertominen", "keskustelut"))

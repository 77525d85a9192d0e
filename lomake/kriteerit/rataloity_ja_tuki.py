"""Kriteerien 16 ja 22 laskennalliset ehdotukset tiimin asiakirjoista."""

from __future__ import annotations

from lomake.aika import ikkuna
from lomake.kriteerit.asiakirja import asiakirjat
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus, Mittaus, osuus, portaat
from lomake.tiedot.asetukset import Raja
from lomake.tilanne import Tila, tehdyt, tila, vastaa_toiveita

PORTAAT_16 = (90, 75, 50, 25)
"""Toiveita vastaavien yhteyksien osuus, prosenttia, pisteille 5, 4, 3 ja 2 (lomakkeisto 3, kriteeri 16)."""
PERUSEHDOT_22 = tuple(f"22.{numero}" for numero in (1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13))
"""Ehdot, jotka neljä pistettä vaatii (lomakkeisto 4.2)."""
RAJAT_22 = (
    Raja.TYÖJAKSO,
    Raja.KAIKKI_EHDOT,
    Raja.HOITOTAHO,
    Raja.USEIMMAT_EHDOT,
    Raja.JOKIN_TUKI,
    Raja.PUOLELLA_TUKI,
)


def räätälöity_työnhaku(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 16: osuus jakson työnantajayhteyksistä, jotka perustuvat toiveisiin ja voimassa olevaan suunnitelmaan.

    Viisi pistettä vaatii, että jokainen asiakirja, jota kriteeri koskee, täyttää kaikki pakolliset ehdot. Pisteitä on
    enintään kolme, jos vähintään neljänneksellä etsijöistä ei ole kirjallista suunnitelmaa.
    """
    rajat, jakso = aineisto.rajat, ikkuna(aineisto.päivä, aineisto.rajat[Raja.HAKUJAKSO])
    yhteydet = [
        vastaa_toiveita(tiedosto, rivi)
        for tiedosto in aineisto.asiakkaat
        for rivi in tiedosto.työnantajatapaamiset
        if rivi.päiväys in jakso
    ]
    arviot = [asiakirja.haku for asiakirja in asiakirjat(aineisto) if asiakirja.haku.koskee]
    etsijät = [tiedosto for tiedosto in aineisto.asiakkaat if tila(tiedosto, aineisto.päivä) is Tila.ETSII]
    ilman = osuus(sum(not tehdyt(yksi.työnhakusuunnitelmat, aineisto.päivä) for yksi in etsijät), len(etsijät))
    vastaavat = osuus(sum(yhteydet), len(yhteydet))
    kunnossa = osuus(sum(arvio.on_kunnossa for arvio in arviot), len(arviot))
    mittaukset = (
        Mittaus("Toiveita vastaavat yhteydet", vastaavat, len(yhteydet), jakso, "%"),
        Mittaus("Asiakirjat, joissa pakolliset ehdot täyttyvät", kunnossa, len(arviot), jakso, "%"),
        Mittaus("Etsijät ilman kirjallista suunnitelmaa", ilman, len(etsijät), None, "%"),
    )
    käytetyt = (Raja.HAKUJAKSO, Raja.ILMAN_SUUNNITELMAA)
    if vastaavat is None:
        return Ehdotus(
            16, None, "Jaksolla ei ole työnantajayhteyksiä asiakkaiden puolesta.", mittaukset, rajat=käytetyt
        )
    pisteet, perustelu = portaat(vastaavat, PORTAAT_16), "Pisteet tulevat toiveita vastaavien yhteyksien osuudesta."
    if ilman is not None and ilman >= rajat[Raja.ILMAN_SUUNNITELMAA] and pisteet > 3:
        pisteet, perustelu = 3, "Enintään 3, koska etsijöitä on ilman kirjallista suunnitelmaa."
    elif kunnossa is not None and kunnossa < 100 and pisteet > 4:
        pisteet, perustelu = 4, "Enintään 4, koska jokainen asiakirja ei täytä pakollisia ehtoja."
    return Ehdotus(16, pisteet, perustelu, mittaukset, rajat=käytetyt)


def rinnalla_kulkeva_tuki(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 22: työsuhteet, jotka jatkuvat tai päättyivät 12 kuukauden aikana, ehtojen 22.1–22.23 mukaan."""
    rajat, jakso = aineisto.rajat, ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖJAKSO])
    arviot = [
        (tiedosto.työsuhteet[int(arvio.polku[1])], arvio)
        for tiedosto, yksi in zip(aineisto.asiakkaat, asiakirjat(aineisto), strict=True)
        for arvio in yksi.tuet
        if arvio.on_työsuhde
    ]
    määrä = len(arviot)
    kaikki = osuus(sum(arvio.on_kunnossa for _, arvio in arviot), määrä)
    hoitotaho = osuus(sum(arvio.täyttää(("22.8",)) for _, arvio in arviot), määrä)
    perus = osuus(sum(arvio.täyttää(PERUSEHDOT_22) for _, arvio in arviot), määrä)
    jokin = osuus(sum(any(rivi.tuet for rivi in työ.tukisuunnitelmat) for työ, _ in arviot), määrä)
    mittaukset = (
        Mittaus("Työsuhteet, joissa pakolliset ehdot täyttyvät", kaikki, määrä, jakso, "%"),
        Mittaus("Työsuhteet, joissa hoito- tai sosiaalitaho on mukana", hoitotaho, määrä, jakso, "%"),
        Mittaus("Työsuhteet, joissa perusehdot täyttyvät", perus, määrä, jakso, "%"),
        Mittaus("Työsuhteet, joilla on suunnitelma ja tuki", jokin, määrä, jakso, "%"),
    )
    if kaikki is None or hoitotaho is None or perus is None or jokin is None:
        return Ehdotus(22, None, "Jaksolla ei ole työsuhteita.", mittaukset, rajat=RAJAT_22)
    if kaikki >= rajat[Raja.KAIKKI_EHDOT] and hoitotaho >= rajat[Raja.HOITOTAHO]:
        pisteet, perustelu = 5, "Pakolliset ehdot täyttyvät, ja hoito- tai sosiaalitaho on mukana."
    elif perus >= rajat[Raja.USEIMMAT_EHDOT]:
        pisteet, perustelu = 4, "Perusehdot täyttyvät useimmissa työsuhteissa."
    elif jokin >= rajat[Raja.JOKIN_TUKI]:
        pisteet, perustelu = 3, "Useimmilla työsuhteilla on suunnitelma ja jokin tuki."
    elif jokin >= rajat[Raja.PUOLELLA_TUKI]:
        pisteet, perustelu = 2, "Osalla työsuhteista on suunnitelma ja jokin tuki."
    else:
        pisteet, perustelu = 1, "Useimmilla työsuhteilla ei ole suunnitelmaa ja tukea."
    return Ehdotus(22, pisteet, perustelu, mittaukset, rajat=RAJAT_22)

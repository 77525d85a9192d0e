"""Kriteerit 12–13, palvelun sisältö: etuusneuvonta ja työkyvyn rajoitteista kertominen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lomake import tilanne
from lomake.aika import Jakso, ikkuna, pv
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus, Mittaus, asiakirjat, ei_ehdotusta, osuus, otoshuomio
from lomake.language import POIS, FiSv
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.profiili import Etuusneuvonta, Kertomispäätös, NeuvojanPätevyys, NeuvonnanTilanne, kerrotaan
from lomake.tiedot.tyonhaku import Kerrottu
from lomake.tiedot.tyosuhde import EiNeuvontaa, MuutoksenLaji, TyönantajaTietää, Työsuhde


def etuusneuvonta(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 12: koulutetun neuvojan kirjallinen laskelma ennen työn alkua ja neuvonta muutostilanteissa.

    Lähde: lomakkeisto 3, kriteeri 12 [D]. Työsuhteet ovat 12 viimeisen kuukauden aikana alkaneet; asiakas, joka ei
    halunnut neuvontaa tai jolla ei ole etuuksia, jää pois. 5: vähintään 90 % ennen alkua ja 80 % muutoksista. 4: 90 %
    ennen alkua. 3: puolella jokin neuvonta. Alle sen pisteistä 2 ja 1 päättää arvioija.
    """
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.TYÖJAKSO])
    rajat = (
        *(Raja.TYÖJAKSO, Raja.NEUVONTA_ENNEN, Raja.NEUVONTA_MUUTOKSISSA),
        *(Raja.NEUVONTAA, Raja.NEUVONTA_MUUTOKSESTA),
    )
    kaikki = [(a, työ) for a in aineisto.asiakkaat for työ in tilanne.työsuhteet(a) if työ.aloitus.alkoi in jakso]
    työt = [(a, työ) for a, työ in kaikki if työ.aloitus.eineuvontaa not in _EI_KOSKE]
    if not työt:
        syy = FiSv(
            "Jaksolla ei ole alkanut työsuhteita, joita etuusneuvonta koskee.",
            "Under perioden har inga anställningar börjat som förmånsrådgivningen gäller.",
        )
        return ei_ehdotusta(12, syy, rajat)
    nimi = FiSv("työsuhteista laskelma ennen alkua", "andel anställningar med en kalkyl före början")
    ennen = _mittaus(nimi, [_on_laskelma(a, työ) for a, työ in työt], jakso)
    nimi = FiSv("työsuhteista jokin neuvonta", "andel anställningar med någon rådgivning")
    jokin = _mittaus(nimi, [bool(_neuvonnat(a, työ)) for a, työ in työt], jakso)
    neuvotut = [neuvottiin for a in aineisto.asiakkaat for neuvottiin in _muutokset(a, aineisto, jakso)]
    muutokset = _mittaus(FiSv("muutoksista neuvonta", "andel ändringar med rådgivning"), neuvotut, jakso)
    pisteet = _neuvonnan_pisteet(aineisto, ennen, muutokset, jokin)
    return Ehdotus(
        12,
        pisteet,
        perustelu=FiSv(
            "Kirjallinen laskelma ennen työn alkua {ennen}, neuvonta muutoksissa {muutoksissa}.",
            "Skriftlig kalkyl före arbetets början {ennen}, rådgivning vid ändringar {muutoksissa}.",
        ).format(ennen=ennen.luku(), muutoksissa=muutokset.luku()),
        mittaukset=(ennen, muutokset, jokin),
        näyttö=(
            FiSv(
                f"Työsuhteita {len(työt)}, pois jätettyjä {len(kaikki) - len(työt)}, muutoksia {len(neuvotut)}.",
                f"Anställningar {len(työt)}, utelämnade {len(kaikki) - len(työt)}, ändringar {len(neuvotut)}.",
            ),
        ),
        asiakirjat=asiakirjat(
            FiSv("Ilman laskelmaa ennen työn alkua", "Utan kalkyl före arbetets början"),
            (a for a, työ in työt if not _on_laskelma(a, työ)),
        ),
        huomiot=(*otoshuomio(ennen.n, aineisto.rajat), *(() if neuvotut else (_EI_MUUTOKSIA,))),
        rajat=(*rajat, Raja.PIENI_OTOS),
        väli=None if pisteet else (1, 2),
        arvioijalle=(
            FiSv("Autetaanko asiakasta ilmoittamaan muutoksista?", "Får klienten hjälp med att meddela om ändringar?"),
        ),
    )


_EI_MUUTOKSIA = FiSv(
    "jaksolla ei ole tuntien tai palkan muutoksia", "under perioden finns inga ändringar i timmar eller lön"
)


_EI_KOSKE = (EiNeuvontaa.EI_HALUNNUT, EiNeuvontaa.EI_ETUUKSIA)
_MUUTOSTILANTEET = {MuutoksenLaji.TUNNIT: NeuvonnanTilanne.TUNNIT, MuutoksenLaji.PALKKA: NeuvonnanTilanne.PALKKA}


def _neuvonnan_pisteet(aineisto: Aineisto, ennen: Mittaus, muutokset: Mittaus, jokin: Mittaus) -> int | None:
    """Palauta pisteet; None, kun neuvontaa on liian vähän laskettavaksi."""
    if _yltää(ennen, aineisto, Raja.NEUVONTA_ENNEN):
        muutoksissa = muutokset.arvo is None or _yltää(muutokset, aineisto, Raja.NEUVONTA_MUUTOKSISSA)
        return 5 if muutoksissa else 4
    return 3 if _yltää(jokin, aineisto, Raja.NEUVONTAA) else None


def _yltää(mittaus: Mittaus, aineisto: Aineisto, raja: Raja) -> bool:
    return mittaus.arvo is not None and mittaus.arvo >= aineisto.rajat[raja]


def _mittaus(nimi: FiSv, osumat: Sequence[bool], jakso: Jakso | None) -> Mittaus:
    return Mittaus(nimi, osuus(sum(osumat), len(osumat)), len(osumat), jakso)


def _neuvonnat(asiakas: Asiakastiedosto, työ: Työsuhde) -> list[Etuusneuvonta]:
    """Palauta neuvonnat, jotka koskevat työtä: siihen viittaavat, sen lomakkeella C mainittu ja yleiset ennen työtä."""
    return [
        rivi
        for rivi in asiakas.etuusneuvonta
        if rivi.työsuhde == työ.id
        or rivi.id == työ.aloitus.etuusneuvonta
        or (rivi.työsuhde is None and rivi.tilanne is NeuvonnanTilanne.ENNEN_TYÖTÄ)
    ]


def _on_laskelma(asiakas: Asiakastiedosto, työ: Työsuhde) -> bool:
    """Kerro, antoiko koulutettu neuvoja kirjallisen laskelman ennen työn alkua."""
    alkoi = työ.aloitus.alkoi
    return any(
        rivi.kirjallinenlaskelma
        and rivi.pätevyys not in (None, NeuvojanPätevyys.VALMENTAJA)
        and rivi.päiväys is not None
        and alkoi is not None
        and rivi.päiväys < alkoi
        for rivi in _neuvonnat(asiakas, työ)
    )


def _muutokset(asiakas: Asiakastiedosto, aineisto: Aineisto, jakso: Jakso) -> Iterator[bool]:
    """Anna jaksolla olleista tuntien ja palkan muutoksista, saiko asiakas neuvontaa 30 päivän sisällä.

    Tuore muutos, jonka neuvontaan on vielä aikaa, jää pois.
    """
    aika = pv(aineisto.rajat[Raja.NEUVONTA_MUUTOKSESTA])
    for muutos in (muutos for työ in tilanne.työsuhteet(asiakas) for muutos in työ.muutokset):
        if muutos.laji not in _MUUTOSTILANTEET or muutos.päiväys is None or muutos.päiväys not in jakso:
            continue
        rivit = [rivi for rivi in asiakas.etuusneuvonta if rivi.tilanne is _MUUTOSTILANTEET[muutos.laji]]
        neuvottu = any(rivi.päiväys and abs(rivi.päiväys - muutos.päiväys) <= aika for rivi in rivit)
        if neuvottu or muutos.päiväys + aika < aineisto.päivä:
            yield neuvottu


def kertominen(aineisto: Aineisto) -> Ehdotus:
    """Kriteeri 13: montako neljästä osasta toteutuu vähintään 80 prosentissa asiakirjoista.

    Lähde: lomakkeisto 3, kriteeri 13 [D]. Asiakirjat ovat palvelujaksolla aktiivisten asiakkaiden. Osat: kertomista ei
    vaadita; hyödyt ja haitat käydään läpi ennen ensimmäistä työnantajayhteyttä tai työtä; sanat on sovittu, kun
    kerrotaan; keskustelu käydään useammin kuin kerran. Jos kukaan ei ole päättänyt olla kertomatta, osasta 1 päättää
    arvioija.
    """
    jakso = ikkuna(aineisto.päivä, aineisto.rajat[Raja.PALVELUJAKSO])
    rajat = (Raja.PALVELUJAKSO, Raja.TAUKO, Raja.KERTOMISEN_OSA, Raja.KERTOMISKESKUSTELUJA)
    asiakkaat = [a for a in aineisto.asiakkaat if tilanne.on_ollut_aktiivinen(a, jakso, aineisto.rajat)]
    alkaneet = [(a, päivä) for a in asiakkaat if (päivä := _ensimmäinen_yhteys(a, aineisto.päivä))]
    if not alkaneet:
        syy = FiSv(
            "Kenenkään työnantajayhteydet tai työ eivät ole vielä alkaneet.",
            "Ingens arbetsgivarkontakter eller arbete har börjat ännu.",
        )
        return ei_ehdotusta(13, syy, rajat)
    mittaukset = (
        _mittaus(
            FiSv("hyödyt ja haitat käyty läpi etukäteen", "för- och nackdelar genomgångna på förhand"),
            [_on_punnittu(a, päivä) for a, päivä in alkaneet],
            None,
        ),
        _mittaus(
            FiSv("sanat sovittu", "orden avtalade"),
            [bool(a.profiili.kertominen.sanat) for a, _ in alkaneet if _kerrotaan(a)],
            None,
        ),
        _mittaus(
            FiSv("keskusteltu useammin kuin kerran", "diskuterat mer än en gång"),
            [_on_useita(a, aineisto) for a, _ in alkaneet],
            None,
        ),
    )
    osat = [_osa(mittaus, aineisto) for mittaus in mittaukset]
    vapaus = _ei_vaadita(aineisto, asiakkaat)
    kaikki = [vapaus, *osat]
    täynnä, auki = kaikki.count(True), kaikki.count(None)
    return Ehdotus(
        13,
        None if auki else 1 + täynnä,
        perustelu=FiSv(f"Neljästä osasta toteutuu {täynnä}.", f"Av fyra delar uppfylls {täynnä}.")
        + (FiSv(f" Arvioija päättää {auki} osasta.", f" Bedömaren avgör {auki} av delarna.") if auki else POIS),
        mittaukset=mittaukset,
        näyttö=(
            FiSv(
                f"Asiakirjoja, joissa työnantajayhteydet tai työ on alkanut: {len(alkaneet)}.",
                f"Dokument där arbetsgivarkontakterna eller arbetet har börjat: {len(alkaneet)}.",
            ),
        ),
        asiakirjat=(
            *asiakirjat(
                FiSv("Hyödyt ja haitat käymättä läpi etukäteen", "För- och nackdelar inte genomgångna på förhand"),
                (a for a, p in alkaneet if not _on_punnittu(a, p)),
            ),
            *asiakirjat(
                FiSv("Keskusteltu alle kahdesti", "Diskuterat färre än två gånger"),
                (a for a, _ in alkaneet if not _on_useita(a, aineisto)),
            ),
        ),
        huomiot=otoshuomio(mittaukset[0].n, aineisto.rajat),
        rajat=(*rajat, Raja.PIENI_OTOS),
        väli=(1 + täynnä, 1 + täynnä + auki) if auki else None,
        arvioijalle=() if vapaus is not None else (_VAADITAANKO,),
    )


_VAADITAANKO = FiSv(
    "Vaaditaanko kertomista? Kukaan ei ole päättänyt olla kertomatta.",
    "Krävs det att man berättar? Ingen har beslutat att inte berätta.",
)


def _kerrotaan(asiakas: Asiakastiedosto) -> bool:
    return kerrotaan(asiakas.profiili.kertominen.päätös)


def _osa(mittaus: Mittaus, aineisto: Aineisto) -> bool | None:
    """Kerro, toteutuuko osa; None, jos se ei koske yhtäkään asiakirjaa."""
    return None if mittaus.arvo is None else mittaus.arvo >= aineisto.rajat[Raja.KERTOMISEN_OSA]


def _ensimmäinen_yhteys(asiakas: Asiakastiedosto, päivä: date) -> date | None:
    """Palauta ensimmäinen työnantajayhteys tai työn alku; None, jos kumpikaan ei ole vielä tapahtunut."""
    yhteydet = [rivi.päiväys for rivi in asiakas.työnantajatapaamiset]
    alut = [työ.aloitus.alkoi for työ in asiakas.työsuhteet]
    return min((yksi for yksi in [*yhteydet, *alut] if yksi and yksi <= päivä), default=None)


def _on_punnittu(asiakas: Asiakastiedosto, päivä: date) -> bool:
    """Kerro, käytiinkö hyödyt ja haitat läpi ennen päivää."""
    return any(
        rivi.hyödyt and rivi.haitat and rivi.päiväys is not None and rivi.päiväys < päivä
        for rivi in asiakas.profiili.kertominen.keskustelut
    )


def _on_useita(asiakas: Asiakastiedosto, aineisto: Aineisto) -> bool:
    päivät = [rivi.päiväys for rivi in asiakas.profiili.kertominen.keskustelut]
    pidetyt = [päivä for päivä in päivät if päivä and päivä <= aineisto.päivä]
    return len(pidetyt) >= aineisto.rajat[Raja.KERTOMISKESKUSTELUJA]


def _ei_vaadita(aineisto: Aineisto, asiakkaat: Sequence[Asiakastiedosto]) -> bool | None:
    """Kerro, saako asiakas palvelun myös kertomatta ja kerrotaanko vain se, minkä hän sallii.

    None, jos kukaan ei ole päättänyt olla kertomatta: silloin tiedoista ei näe, vaadittaisiinko sitä.
    """
    if not _osa(_mittaus(POIS, [not _kerrottiin_liikaa(a) for a in asiakkaat], None), aineisto):
        return False
    kertomatta = [a for a in asiakkaat if a.profiili.kertominen.päätös is Kertomispäätös.EI_KERROTA]
    alkanut = [_ensimmäinen_yhteys(a, aineisto.päivä) is not None for a in kertomatta]
    return _osa(_mittaus(POIS, alkanut, None), aineisto)


def _kerrottiin_liikaa(asiakas: Asiakastiedosto) -> bool:
    """Kerro, kerrottiinko työnantajalle rajoitteista tai tuen tarpeesta, vaikka päätös ei sitä salli."""
    if _kerrotaan(asiakas):
        return False
    rajoitteet = any(rivi.kerrottu.laji is Kerrottu.RAJOITTEET for rivi in asiakas.työnantajatapaamiset)
    return rajoitteet or any(
        työ.aloitus.kertominen in (TyönantajaTietää.TUEN_TARVE, TyönantajaTietää.SOVITUT) for työ in asiakas.työsuhteet
    )

"""Who may see what: the only place where the secrecy of a field and the reader of a form meet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lomake.errors import Finding, Grade
from lomake.fields import Field, Malli, parts
from lomake.forms import Lomake, Lukija
from lomake.salaisuudet import Luettava, Salaisuus, kielletyt, salatut, tunnisteet
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Osoite
from lomake.tiedot.ote import saa_näkyä, työnantajaote
from lomake.tiedot.profiili import Kertomispäätös
from lomake.tiedot.sopiminen import SuostumuksenLaji, SuostumuksenMuoto, Suostumus, Suunta, Tietolaji
from lomake.tiedot.tuki import Tuki, Tukisuunnitelma
from lomake.tiedot.tyosuhde import TyöaikainenYhteyslupa, Työsuhde

KERROTAAN = frozenset({Kertomispäätös.TUEN_TARVE, Kertomispäätös.SOVITUT})
"""Päätökset, joiden mukaan työnantajalle saa kertoa tuesta. Ote on jo kertomista."""
SOVITUT_SANAT = frozenset({
    "profiili.kertominen.sanat",
    "profiili.kertominen.keskustelut[].mukautukset",
    "profiili.kertominen.keskustelut[].esimerkki",
    "työsuhteet[].tukisuunnitelmat[].kertominen",
})  # fmt: skip
"""Sanat, joista asiakas on itse sopinut: ainoa terveystieto, joka saa mennä työnantajalle, jos suostumus kattaa sen."""
_TURVAKIELTO = {"osoite": Osoite(), "kotikunta": None, "puhelin": None, "sähköposti": None}


def may_show(lomake: Lomake, field: Field) -> bool:
    """Tell whether a template of the form may have the field."""
    if lomake.lukija is Lukija.TYÖNANTAJA:
        return field.path.partition(".")[0].removesuffix("[]") in ("ote", "tuloste") and not field.kenttä.salassa
    if field.kenttä.salassa == "H" and not lomake.hetu:
        return False
    own = (lomake.nimi, "työsuhde") if lomake.haara.startswith("työsuhteet") else (lomake.nimi,)
    path = field.path.replace("[]", "")
    return any(
        path == seen or path.startswith(f"{seen}.") or seen.startswith(f"{path}.") for seen in (*lomake.näkee, *own)
    )


def for_reader(tiedosto: Asiakastiedosto) -> Asiakastiedosto:
    """Return the client file as documents may show it: under turvakielto without address, municipality and contacts."""
    if not tiedosto.asiakas.turvakielto:
        return tiedosto
    return tiedosto.model_copy(update={"asiakas": tiedosto.asiakas.model_copy(update=_TURVAKIELTO)})


def otteen_esteet(
    tiedosto: Asiakastiedosto, työsuhde: Työsuhde, suunnitelma: Tukisuunnitelma, päivä: date
) -> list[Finding]:
    """Palauta syyt, joiden vuoksi työnantajalle ei saa antaa otetta; tyhjä lista, jos saa (lomakkeisto 2.8b, 7.2)."""
    syyt: list[str] = []
    aloitus = työsuhde.aloitus
    if aloitus.yhteyslupa is not TyöaikainenYhteyslupa.KYLLÄ:
        syyt.append("ote-yhteyslupa")
    suostumus = tiedosto.suostumus(aloitus.suostumus)
    if suostumus is None:
        syyt.append("ote-suostumus-puuttuu")
    else:
        if suostumus.muoto is not SuostumuksenMuoto.KIRJALLINEN or suostumus.laji is not SuostumuksenLaji.TYÖNANTAJA:
            syyt.append("ote-suostumus-kirjallinen")
        if suostumus.suunta is Suunta.HANKKIA or not set(suostumus.tiedot) & {
            Tietolaji.TUEN_TARVE,
            Tietolaji.RAJOITTEET,
        }:
            syyt.append("ote-suostumus-sisältö")
        if not suostumus.on_voimassa(päivä):
            syyt.append("ote-suostumus-voimassa")
        työnantaja = tiedosto.työnantaja(aloitus.työnantaja)
        if työnantaja is None or not suostumus.koskee(työnantaja.nimi):
            syyt.append("ote-suostumus-toiselle")
    if työsuhde.päättyminen.päättyi is not None and työsuhde.päättyminen.päättyi < päivä:
        syyt.append("ote-työ-päättynyt")
    if tiedosto.profiili.kertominen.päätös not in KERROTAAN:
        syyt.append("ote-päätös")
    index = tiedosto.työsuhteet.index(työsuhde)
    polku = ("työsuhteet", index, "aloitus")
    esteet = [Finding(syy, Grade.HUOMIO, path=polku) for syy in syyt]
    luettava = Luettava("\n".join(_texts(työnantajaote(tiedosto, työsuhde, suunnitelma))))
    kohdat = dict.fromkeys(s.kohta for s in otteen_salaisuudet(tiedosto, työsuhde) if luettava.kertoo(s))
    return esteet + [
        Finding("ote-kielletty-sana", Grade.HUOMIO, path=polku, details={"tieto": kohta}) for kohta in kohdat
    ]


def otteen_salaisuudet(tiedosto: Asiakastiedosto, työsuhde: Työsuhde) -> list[Salaisuus]:
    """Palauta kaikki, mitä työsuhteen otteesta ei saa voida lukea, kirjoitettiin se mihin tahansa (lomakkeisto 7.2)."""
    työnantaja = tiedosto.työnantaja(työsuhde.aloitus.työnantaja)
    nimi = työnantaja.nimi if työnantaja else None
    suostumus = tiedosto.suostumus(työsuhde.aloitus.suostumus)
    sanat_saa_sanoa = suostumus is not None and Tietolaji.RAJOITTEET in suostumus.tiedot
    korvatut = {id(tuki) for plan in työsuhde.tukisuunnitelmat[:-1] for tuki in plan.tuet}

    def avoin(path: str, part: Malli, _: frozenset[str]) -> bool:
        match part:
            case Tuki():
                # In an earlier version the client may not yet have let it be seen; the newest decides
                return saa_näkyä(part) or (id(part) in korvatut and saa_näkyä(part, luvatta=True))
            case Suostumus():
                return part.laji is SuostumuksenLaji.TYÖNANTAJA and part.koskee(nimi)
        return sanat_saa_sanoa and path in SOVITUT_SANAT

    tutut = (tiedosto.asiakas.nimi(tiedosto), tiedosto.valmentaja.nimi, nimi, työsuhde.aloitus.esihenkilö.nimi)
    return [
        *tunnisteet(tiedosto, yksikkö=True),
        *kielletyt(tiedosto),
        *salatut(tiedosto, avoin, [tuttu for tuttu in tutut if tuttu]),
    ]


def _texts(part: Malli) -> Iterator[str]:
    """Yield every text of a part and of the parts below it."""
    for _, below in parts(part):
        yield from (value for _, value in below if isinstance(value, str))

"""Who may see what: the only place where the secrecy of a field and the reader of a form meet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lomake.errors import Finding, Grade
from lomake.fields import Field, Malli, parts
from lomake.forms import Lomake, Lukija
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Osoite
from lomake.tiedot.ote import työnantajaote
from lomake.tiedot.sopiminen import SuostumuksenLaji, SuostumuksenMuoto, Suunta, Tietolaji
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.tyosuhde import TyöaikainenYhteyslupa, Työsuhde

LYHIN_SANA = 5
"""Sitä lyhyempää sanaa ei haeta otteesta: taivutus tekisi siitä liian yleisen."""
TYHJÄT_SANAT = frozenset(
    {"kertoa", "kerrota", "kerro", "mitään", "mistään", "asioista", "työnantajalle", "saisi", "halua", "haluan"}
)
"""Sanat, joilla kielto sanotaan, mutta joita se ei koske."""
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
    text = "\n".join(_texts(työnantajaote(tiedosto, työsuhde, suunnitelma))).casefold()
    if any(word in text for word in _kielletyt(tiedosto)):
        syyt.append("ote-kielletty-sana")
    index = tiedosto.työsuhteet.index(työsuhde)
    return [Finding(syy, Grade.HUOMIO, path=("työsuhteet", index, "aloitus")) for syy in syyt]


def _kielletyt(tiedosto: Asiakastiedosto) -> set[str]:
    """Palauta sanat, joita otteessa ei saa olla: tunnisteet, yksikön nimi ja mitä asiakas on kieltänyt kertomasta.

    Kielletyn sanan lopusta jätetään kaksi kirjainta pois, jotta taivutettukin muoto löytyy.
    """
    asiakas, palvelu = tiedosto.asiakas, tiedosto.palvelu
    tunnisteet = [asiakas.tunnus, asiakas.henkilötunnus, palvelu.yksikkö]
    kielletyt = re.findall(rf"\w{{{LYHIN_SANA},}}", (tiedosto.profiili.kertominen.eisaa or "").casefold())
    alut = [sana[: max(LYHIN_SANA, len(sana) - 2)] for sana in kielletyt if sana not in TYHJÄT_SANAT]
    return {sana.casefold() for sana in [*tunnisteet, *alut] if sana}


def _texts(part: Malli) -> Iterator[str]:
    """Yield every text of a part and of the parts below it."""
    for _, below in parts(part):
        yield from (value for _, value in below if isinstance(value, str))

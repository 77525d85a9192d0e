"""Who may see what: the only place where the secrecy of a field and the reader of a form meet."""

from __future__ import annotations

from datetime import date

from lomake.errors import Finding, Grade
from lomake.fields import Field
from lomake.forms import Lomake, Lukija
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.henkilo import Osoite
from lomake.tiedot.sopiminen import SuostumuksenLaji, SuostumuksenMuoto, Suunta, Tietolaji
from lomake.tiedot.tyosuhde import TyöaikainenYhteyslupa, Työsuhde

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
    """Return the client file as documents may show it: under turvakielto without address, municipality, phone, e-mail."""
    if not tiedosto.asiakas.turvakielto:
        return tiedosto
    return tiedosto.model_copy(update={"asiakas": tiedosto.asiakas.model_copy(update=_TURVAKIELTO)})


def otteen_esteet(tiedosto: Asiakastiedosto, työsuhde: Työsuhde, päivä: date) -> list[Finding]:
    """Palauta syyt, joiden vuoksi työnantajalle ei saa antaa otetta; tyhjä lista, jos saa (lomakkeisto 2.8b)."""
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
    if työsuhde.päättyminen.päättyi is not None and työsuhde.päättyminen.päättyi < päivä:
        syyt.append("ote-työ-päättynyt")
    index = tiedosto.työsuhteet.index(työsuhde)
    return [Finding(syy, Grade.HUOMIO, path=("työsuhteet", index, "aloitus")) for syy in syyt]

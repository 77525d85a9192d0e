"""(Asiakastiedosto, Lomake, day, language) → the plain dict of texts that a template is rendered with.

A view has every name of the form's scope, and every leaf below it: an absent fact is an empty text. In a Swedish one a
choice and a truth show Swedish words, and are still equal to what is stored, so a template asks for the same in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

from lomake import values
from lomake.fields import Field, Kenttä, Kind, Malli, Valinta, fields
from lomake.forms import Lomake, Lukija, Oletus
from lomake.language import YES_NO, FiSv, Language, Truth
from lomake.privacy import for_reader
from lomake.tiedot import Asiakastiedosto, Tuloste, Työnantajaote
from lomake.tiedot.ote import työnantajaote
from lomake.tiedot.tarkastus import Asiakirjatarkastus
from lomake.tiedot.tuki import Tukisuunnitelma
from lomake.tiedot.tyosuhde import Työsuhde

View = dict[str, Any]
_PRINTED = FiSv("Tulostettu", "Utskriven")


class Osa(dict[str, Any]):
    """A part of a view. As a text it is its id and nothing else, whatever a template does with it.

    A template names the leaves that it prints, and those are checked against its reader; a whole part turned into
    text would print them all.
    """

    def __str__(self) -> str:
        return str(self.get("id", ""))

    __repr__ = __str__


@dataclass(frozen=True, slots=True)
class Tietue:
    """One thing to fill a form with: a branch or a row of the client file, and the employment it belongs to.

    `tunnus` names the row in a file name, such as ts1 or työ2-tuki1; "" for a form that is filled once per client.
    """

    lomake: Lomake
    rivi: Malli
    työsuhde: Työsuhde | None = None
    tunnus: str = ""


def tietueet(tiedosto: Asiakastiedosto, lomake: Lomake, *, kaikki: bool = False) -> list[Tietue]:
    """Return what the client file has for the form: nothing, one branch, or a row for each document.

    Of plans and studies only the newest versions, unless `kaikki`.
    """
    found = [tietue for tietue in candidates(tiedosto, lomake) if not _source(tietue).on_tyhjä()]
    if lomake.oletus is Oletus.KAIKKI or kaikki:
        return found
    replaced = {(_place(tietue), getattr(_source(tietue), "korvaa", None)) for tietue in found}
    return [tietue for tietue in found if (_place(tietue), getattr(_source(tietue), "id", None)) not in replaced]


@cache
def scope(lomake: Lomake) -> Mapping[str, Field]:
    """Return the names that the form's template sees."""
    tuloste = Field("tuloste", "tuloste", Kenttä("Tuloste", "Utskrift"), Kind.MODEL, model=Tuloste)
    if lomake.lukija is Lukija.TYÖNANTAJA:
        return {"ote": replace(tuloste, path="ote", name="ote", model=Työnantajaote), "tuloste": tuloste}
    if lomake.lukija is Lukija.ARVIOIJA:
        record = replace(tuloste, path=lomake.nimi, name=lomake.nimi, model=Asiakirjatarkastus)
    else:
        record = replace(_record_field(lomake), path=lomake.nimi, name=lomake.nimi, many=False)
    root = fields(Asiakastiedosto)
    names = {path.partition(".")[0] for path in lomake.näkee}
    seen = {name: root[name] for name in sorted(names) if name in root} | {"tuloste": tuloste}
    if lomake.haara.startswith("työsuhteet[]"):
        seen["työsuhde"] = replace(root["työsuhteet"], path="työsuhde", name="työsuhde", many=False)
    return seen | {lomake.nimi: record}


class ClientView:
    """One client's branches as plain texts, each made once and shared by all the forms of the client."""

    def __init__(
        self,
        tiedosto: Asiakastiedosto,
        day: date,
        language: Language = "fi",
        *,
        everything: bool = False,
        mark: str = "",
    ) -> None:
        """`everything`: also what no paper shows, such as an address under turvakielto; to compare, not to print.

        `mark` stands before the day of printing at the foot of each page.
        """
        self._tiedosto = tiedosto if everything else for_reader(tiedosto)
        self._day, self._mark = day, mark
        self.language: Language = language
        self._branches: View = {}
        self._rows: dict[int, View] = {}

    def of(self, tietue: Tietue) -> View:
        """Return the view of one document."""
        lomake = tietue.lomake
        view: View = {"tuloste": self._tuloste()}
        if lomake.lukija is Lukija.TYÖNANTAJA:
            return view | {"ote": self._part(self._ote(tietue), None)}
        for name in scope(lomake):
            if name not in (lomake.nimi, "työsuhde", "tuloste"):
                view[name] = self._branch(name)
        if tietue.työsuhde is not None:
            view["työsuhde"] = self._once(tietue.työsuhde, tietue.työsuhde)
        if lomake.nimi not in view:
            view[lomake.nimi] = self._once(tietue.rivi, tietue.työsuhde)
        return view

    def row(self, row: Malli) -> View:
        """Return one row of the tree; references in it are only ids."""
        return self._part(row, None, deep=False)

    def _tuloste(self) -> View:
        shown = values.format_date(self._day)
        return Osa(päiväys=shown, merkintä=f"{self._mark}{_PRINTED.of(self.language)} {shown}")

    def _ote(self, tietue: Tietue) -> Työnantajaote:
        työsuhde, suunnitelma = tietue.työsuhde, tietue.rivi
        if työsuhde is None or not isinstance(suunnitelma, Tukisuunnitelma):
            raise TypeError("an extract is made of a support plan")
        return työnantajaote(self._tiedosto, työsuhde, suunnitelma, self.language)

    def _once(self, row: Malli, työsuhde: Työsuhde | None) -> View:
        """Return a row as texts; the forms of one employment share it."""
        if id(row) not in self._rows:  # the rows live as long as the file that the view holds
            self._rows[id(row)] = self._part(row, työsuhde)
        return self._rows[id(row)]

    def _branch(self, name: str) -> Any:
        if name not in self._branches:
            field = fields(Asiakastiedosto)[name]
            self._branches[name] = self._show(field, getattr(self._tiedosto, name), None)
        return self._branches[name]

    def _part(self, part: Malli, työsuhde: Työsuhde | None, *, deep: bool = True) -> View:
        """Return a part of the tree as texts; in a row that is pointed to, references are only ids."""
        shown = Osa()
        for name, field in fields(type(part)).items():
            value = getattr(part, name)
            if value is None and field.kind is not Kind.REF:
                shown[name] = None if field.kind is Kind.BOOL else ""  # most fields of most clients
                continue
            if field.derived:
                value = value(self._tiedosto)
            if field.kind is Kind.REF and not deep:
                shown[name] = [Osa(id=tunnus) for tunnus in value] if field.many else Osa(id=value or "")
            else:
                shown[name] = self._show(field, value, työsuhde, deep=deep)
        return shown

    def _show(self, field: Field, value: Any, työsuhde: Työsuhde | None, *, deep: bool = True) -> Any:
        if field.kind is Kind.REF:
            if field.many:
                return [self._referred(field, tunnus, työsuhde) for tunnus in value]
            return self._referred(field, value, työsuhde)
        if field.kind is Kind.MODEL:
            if field.many:
                return [self._part(row, row if isinstance(row, Työsuhde) else työsuhde, deep=deep) for row in value]
            return self._part(value, työsuhde, deep=deep)
        if field.many:
            return [text(field, item, self.language) for item in value]
        if field.kind is Kind.BOOL:
            return Truth(value) if self.language == "sv" and value is not None else value
        return text(field, value, self.language)

    def _referred(self, field: Field, tunnus: str | None, työsuhde: Työsuhde | None) -> View:
        """Return the row that a reference points to; blank when it points nowhere."""
        row = next((row for row in rows(self._tiedosto, field.kenttä.viite, työsuhde) if row.id == tunnus), None)
        if row is None or field.model is None:
            return Osa(blank(field.model) if field.model else (), id=tunnus or "")
        return self._part(row, työsuhde, deep=False)


def text(field: Field, value: Any, language: Language = "fi") -> str:
    """Return a leaf as a form shows it; an absent one is an empty text."""
    if value is None:
        return ""
    if isinstance(value, Valinta):
        return value.in_swedish if language == "sv" else str(value.value)
    if isinstance(value, bool):
        return YES_NO[value].of(language)
    if isinstance(value, date):
        return values.format_month(value) if field.kind is Kind.MONTH else values.format_date(value)
    if isinstance(value, time):
        return values.format_time(value)
    if isinstance(value, Decimal | int):
        return values.format_number(value, field.kenttä.unit(language))
    usual = field.kenttä.oletus
    return usual.of(language) if usual is not None and value == usual.fi else str(value)


@cache
def blank(model: type[Malli], *, deep: bool = True) -> View:
    """Return the view of a part of which nothing is known. Not to be changed: it is shared."""
    shown = Osa()
    for name, field in fields(model).items():
        if field.many:
            shown[name] = []
        elif field.kind is Kind.MODEL and field.model:
            shown[name] = blank(field.model, deep=deep)
        elif field.kind is Kind.REF:
            shown[name] = Osa(id="")
        else:
            shown[name] = None if field.kind is Kind.BOOL else ""
    return shown


def rows(tiedosto: Asiakastiedosto, viite: str, työsuhde: Työsuhde | None) -> Iterator[Any]:
    """Yield the rows that a reference may point to; `viite` is Kenttä.viite, inside the employment when it says so."""
    if viite.startswith("työsuhteet[]."):
        yield from getattr(työsuhde, viite.removeprefix("työsuhteet[]."), ())
        return
    here: Any = tiedosto
    for step in viite.split("."):
        here = getattr(here, step)
    yield from here


def candidates(tiedosto: Asiakastiedosto, lomake: Lomake) -> Iterator[Tietue]:
    """Yield every branch or row that the form could be filled with, also those that have nothing yet."""
    name, _, rest = lomake.haara.partition("[]")
    if not rest.startswith("."):
        branch = getattr(tiedosto, name)
        if isinstance(branch, list):
            yield from (Tietue(lomake, row, tunnus=row.id) for row in branch)
        else:
            yield Tietue(lomake, branch)
        return
    for työsuhde in tiedosto.työsuhteet:
        if not rest.endswith("[]"):
            yield Tietue(lomake, työsuhde, työsuhde, työsuhde.id)
            continue
        for row in getattr(työsuhde, rest.strip(".[]")):
            yield Tietue(lomake, row, työsuhde, f"{työsuhde.id}-{row.id}")


def _source(tietue: Tietue) -> Malli:
    """Return the branch whose being there makes a document: for C and D a part of the employment."""
    _, _, rest = tietue.lomake.haara.partition("[].")
    if rest and not rest.endswith("[]"):
        part: Malli = getattr(tietue.rivi, rest)
        return part
    return tietue.rivi


def _place(tietue: Tietue) -> str:
    return tietue.työsuhde.id if tietue.työsuhde else ""


def _record_field(lomake: Lomake) -> Field:
    """Return the field that feeds the form, as the template sees it: for C and D the whole employment."""
    name, _, rest = lomake.haara.partition("[]")
    field = fields(Asiakastiedosto)[name]
    if rest.endswith("[]") and field.model:
        return fields(field.model)[rest.strip(".[]")]
    return field

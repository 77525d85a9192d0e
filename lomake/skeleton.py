"""The model → a YAML skeleton of a client file, ready to fill: comments in either language, keys in Finnish."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lomake.fields import Field, Kind, Malli, Valinta, fields
from lomake.ids import PREFIXES, next_id
from lomake.language import FiSv, Language, joined
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.yhteiset import Allekirjoitukset
from lomake.values import format_date

SCHEMA_NAME = "asiakas.schema.json"

LINES = FiSv("voi olla monta riviä", "kan vara flera rader")
_HINTS = {
    Kind.LONG: LINES,
    Kind.DATE: FiSv("päivä, esim. 20.11.2026", "dag, t.ex. 20.11.2026"),
    Kind.MONTH: FiSv("kuukausi, esim. 8.2014", "månad, t.ex. 8.2014"),
    Kind.TIME: FiSv("kello, esim. 9.30", "klockslag, t.ex. 9.30"),
    Kind.BOOL: FiSv("kyllä | ei", "kyllä (ja) | ei (nej)"),
    Kind.NUMBER: FiSv("luku", "tal"),
}
_OPENING = FiSv(
    """\
# yaml-language-server: $schema={schema}
# Asiakastiedosto {tunnus}. Salassa pidettävä.
#
# Kirjoita tieto kaksoispisteen perään. Jätä tyhjäksi, mitä et tiedä: tyhjä ei ole ”ei”.
# * = kohta tarvitaan, ennen kuin lomake on valmis.
# Monirivinen teksti: kirjoita kaksoispisteen perään | ja sisennä rivit sen alle.
# Luettelon rivit ovat kommenttina (#). Poista # -merkit riviltä, jonka otat käyttöön,
# ja kopioi rivi niin monta kertaa kuin tarvitset. Rivin id on lyhyt oma tunnus, esim. t1.
# Tarkista tiedosto: lomake tarkista {tunnus}.yaml
""",
    """\
# yaml-language-server: $schema={schema}
# Klientfil {tunnus}. Sekretessbelagd.
#
# Skriv uppgiften efter kolonet. Lämna tomt det du inte vet: tomt är inte ”nej”.
# * = punkten behövs innan blanketten är färdig.
# Text på flera rader: skriv | efter kolonet och dra in raderna under det.
# Listornas rader är kommentarer (#). Ta bort tecknen # från den rad som du tar i bruk,
# och kopiera raden så många gånger som du behöver. Radens id är ett kort eget nummer, t.ex. t1.
# Nycklarna och alternativen skrivs på finska; på en svensk blankett syns de på svenska.
# Kontrollera filen: lomake --kieli sv tarkista {tunnus}.yaml
""",
)


def skeleton(tunnus: str, day: date, language: Language = "fi") -> str:
    """Return the text of a new client file for the client number `tunnus`, its comments in the language."""
    given = {"asiakas.tunnus": tunnus, "tiedosto.luotu": format_date(day)}
    lines = list(_part(Asiakastiedosto, "", 0, given, language))
    return _OPENING.of(language).format(schema=SCHEMA_NAME, tunnus=tunnus) + "\n".join(lines) + "\n"


def _part(model: type[Malli], prefix: str, depth: int, given: dict[str, str], language: Language) -> Iterator[str]:
    """Yield the lines of one part, each key with what it is called and what may be written."""
    indent = "  " * depth
    for name, field in fields(model).items():
        if field.derived:
            continue
        path = f"{prefix}{name}"
        if depth == 0:
            yield ""
        if field.kind is Kind.MODEL and field.model and not field.many:
            yield f"{indent}{name}:  # {_note(field).of(language)}"
            yield from (
                _signatures(indent)
                if field.model is Allekirjoitukset
                else _part(field.model, f"{path}.", depth + 1, given, language)
            )
        elif field.kind is Kind.MODEL and field.model:
            yield f"{indent}{name}:  # {_note(field).of(language)}"
            yield from _row(field.model, indent, next_id(name, ()) if name in PREFIXES else "", language)
        elif path in given:
            yield f"{indent}{name}: {given[path]}  # {_note(field).of(language)}"
        else:
            yield f"{indent}{name}:  # {_note(field).of(language)}"


def _row(model: type[Malli], indent: str, tunnus: str, language: Language) -> Iterator[str]:
    """Yield one row of a list as comments, to be taken into use and copied."""
    lines = list(_part(model, "", 1, {"id": tunnus} if tunnus else {}, language))
    for number, line in enumerate(lines):
        body = line[2:]
        yield f"{indent}#   {'- ' if number == 0 else '  '}{body}"


def _signatures(indent: str) -> Iterator[str]:
    """Yield the signatures as one comment line for each of the usual two."""
    for rooli in ("asiakas", "työhönvalmentaja"):
        yield f"{indent}  # {rooli}: {{nimi: , päiväys: , tapa: käsin}}"


def _note(field: Field) -> FiSv:
    """Return what the field is called, whether it is needed, and what may be written."""
    kenttä = field.kenttä
    star = " *" if kenttä.vaadittu is True or (isinstance(kenttä.vaadittu, int) and kenttä.vaadittu) else ""
    return joined("; ", [kenttä.words + star, *hints(field)])


def hints(field: Field) -> Iterator[FiSv]:
    """Yield what may be written into the field: its form, choices or unit."""
    if field.choices:
        choices = joined(" | ", (_choice(choice) for choice in field.choices))
        many = FiSv("luettelo, esim. [{eka}]; vaihtoehdot: {kaikki}", "lista, t.ex. [{eka}]; alternativ: {kaikki}")
        yield many.format(eka=next(iter(field.choices)).value, kaikki=choices) if field.many else choices
    elif field.kind is Kind.REF:
        ids = FiSv("luettelo tunnuksia kohdasta {lista}", "lista med nummer ur {lista}")
        one = FiSv("tunnus kohdasta {lista}", "nummer ur {lista}")
        yield (ids if field.many else one).format(lista=field.kenttä.viite.replace("[]", ""))
    elif field.kind is Kind.MODEL and field.many:
        least = field.kenttä.vaadittu
        rows = FiSv("rivejä", "rader")
        yield rows + FiSv(f", vähintään {least}", f", minst {least}") if isinstance(least, int) and least > 1 else rows
    else:
        if field.kind in _HINTS or field.many:
            yield _HINTS.get(field.kind, FiSv("luettelo", "lista"))
        if field.kenttä.yksikkö:
            yield FiSv(field.kenttä.unit("fi"), field.kenttä.unit("sv"))


def _choice(choice: Valinta) -> FiSv:
    """Return a choice as it is written, for a Swedish reader with what a Swedish form calls it."""
    return FiSv(choice.value, choice.value if choice.sv == choice.value else f"{choice.value} ({choice.sv})")

"""Help for the one who types: selita, taydennys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lomake.cli import shared
from lomake.language import SPOKEN, FiSv
from lomake.speaking import SpokenChoice, fold, meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.shell_completion import CompletionItem

    from lomake.selitykset import Viesti

_SHELLS = ("bash", "zsh", "fish", "powershell")
_MANY = 4
"""From this many messages on, only their codes and sentences are listed."""

_EXAMPLE = FiSv("Esimerkki", "Exempel")
_ALL = FiSv("kaikki komennot", "alla kommandon")
_ALL_CODES = FiSv("Kaikki koodit: lomake selita", "Alla koder: lomake selita")
_ENDS = FiSv("  Komennot: {komennot}. Paluuarvo: {arvo}.", "  Kommandon: {komennot}. Returvärde: {arvo}.")
_GUIDE = FiSv("  Opas: docs/{sivu}, {otsikko}", "  Handboken (på finska): docs/{sivu}, {otsikko}")


def _codes(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem[Any]]:
    from click.shell_completion import CompletionItem

    from lomake.sentences import SENTENCES

    return [CompletionItem(code) for code in SENTENCES if fold(code).startswith(fold(incomplete))]


@shared.command(
    sv="""Förklara ett meddelande: vad det betyder, ett exempel och vad man gör.

    KOD är meddelandets kod, så som väljaren --json ger den, eller en bit av dess text. Utan kod räknas alla upp.

    Exempel: lomake selita ote-suostumus-puuttuu
    """
)
@shared.argument("koodi", metavar="[KOODI]", nargs=-1, shell_complete=_codes)
@shared.json_option
def selita(koodi: tuple[str, ...], as_json: bool) -> None:
    """Selitä viesti: mitä se tarkoittaa, esimerkki ja mitä tehdä.

    KOODI on viestin koodi, kuten valitsin --json sen antaa, tai pala viestin tekstiä. Ilman koodia luetellaan kaikki.

    Esimerkki: lomake selita ote-suostumus-puuttuu
    """
    from lomake.selitykset import sanoista, viesti
    from lomake.sentences import SENTENCES

    words = " ".join(koodi)
    begun = [code for code in SENTENCES if fold(code).startswith(fold(words))]
    codes = [code for code in begun if fold(code) == fold(words)] or begun
    found = [told for code in codes if (told := viesti(code))] or sanoista(words)
    if not found:
        near = meant(words, SENTENCES)
        hint = FiSv("Tarkoititko ”{muu}”?", "Menade du ”{muu}”?").format(muu=near) if near else _ALL_CODES
        missing = FiSv("tällaista viestiä ei ole. ", "något sådant meddelande finns inte. ") + hint
        raise click.BadParameter(shared.in_spoken(missing), param_hint=shared.in_spoken(FiSv("KOODI", "KOD")))
    if as_json:
        click.echo("\n".join(shared.json_text(_facts(one)) for one in found))
    elif len(found) < _MANY:
        click.echo("\n\n".join("\n".join(_told(one)) for one in found))
    else:
        click.echo("\n".join(_listed(found)))


def _told(one: Viesti) -> Iterator[str]:
    """Yield the lines about one message."""
    yield f"{one.koodi}: {shared.in_spoken(one.alue.nimi)}"
    yield f"  {one.lause(SPOKEN.get())}"
    if one.selitys:
        yield f"  {shared.in_spoken(one.selitys.teksti)}"
        if one.selitys.esimerkki:
            yield f"  {_EXAMPLE.of(SPOKEN.get())}:"
            yield from (f"    {line}" for line in one.selitys.näyte(SPOKEN.get()).splitlines())
    yield f"  {shared.in_spoken(one.alue.kuvaus)}"
    commands = [shared.in_spoken(_ALL) if name == _ALL.fi else name for name in one.alue.komennot]
    yield shared.in_spoken(_ENDS.format(komennot=", ".join(commands), arvo=one.alue.paluuarvo))
    yield shared.in_spoken(_GUIDE.format(sivu=one.alue.sivu, otsikko=one.alue.otsikko))


def _listed(found: list[Viesti]) -> Iterator[str]:
    """Yield the codes with their sentences, below the names of their areas."""
    for area in dict.fromkeys(one.alue.nimi for one in found):
        yield shared.in_spoken(area)
        yield from (f"  {one.koodi}: {one.lause(SPOKEN.get())}" for one in found if one.alue.nimi == area)


def _facts(one: Viesti) -> dict[str, str]:
    spoken = SPOKEN.get()
    said = {"koodi": one.koodi, "alue": one.alue.nimi.of(spoken), "viesti": one.lause(spoken)}
    more = {"selitys": one.selitys.teksti.of(spoken), "esimerkki": one.selitys.näyte(spoken)} if one.selitys else {}
    ends = {"seuraus": one.alue.kuvaus.of(spoken), "paluuarvo": one.alue.paluuarvo.of(spoken)}
    return said | more | ends | {"opas": one.alue.sivu}


@shared.command(
    sv="""Ge skalet komplettering: tabben fyller i kommandon, väljare, blanketter och meddelandens koder.

    Ta i bruk: eval "$(lomake taydennys bash)". För andra skal finns råd i handboken.

    Exempel: lomake taydennys bash
    """
)
@shared.argument("kuori", metavar=f"[{'|'.join(_SHELLS)}]", type=SpokenChoice(_SHELLS))
def taydennys(kuori: str) -> None:
    """Anna komentotulkille täydennys: sarkain täydentää komennot, valitsimet, lomakkeet ja viestien koodit.

    Ota käyttöön: eval "$(lomake taydennys bash)". Muut komentotulkit neuvotaan oppaassa.

    Esimerkki: lomake taydennys bash
    """
    from click.shell_completion import get_completion_class

    root = click.get_current_context().find_root()
    completion = get_completion_class(kuori)
    if completion is None:
        told = FiSv("komentotulkkia {kuori} ei osata", "skalet {kuori} kan inte kompletteras").format(kuori=kuori)
        raise click.BadParameter(shared.in_spoken(told), param_hint=shared.in_spoken(FiSv("KUORI", "SKAL")))
    # As bytes: on Windows a carriage return at the end of a line would be a part of the script.
    click.echo(completion(root.command, {}, "lomake", "_LOMAKE_COMPLETE").source().encode(), nl=False)

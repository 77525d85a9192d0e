"""The first minutes: opastus asks, and makes a client file and its forms."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import shared
from lomake.errors import Finding, Grade
from lomake.forms import LOMAKKEET, VAIHEET, Lomake
from lomake.language import LANGUAGES, SPOKEN, YES_NO, FiSv, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lomake.client_file import Loaded
    from lomake.opastus import Haastattelu, Kohta, Paikka, Rivit

_BEGINNING = FiSv(
    "Tästä tulee asiakkaalle asiakastiedosto ja ensimmäinen lomake. Vastaa ja paina Enter.\n"
    "Tyhjäksi saa jättää, mitä ei vielä tiedetä: sen voi täydentää tiedostoon. "
    "Tähti (*) tarkoittaa, että kohta tarvitaan.\n"
    "Ctrl-C lopettaa, eikä mitään silloin kirjoiteta.",
    "Av det här blir klientens klientfil och den första blanketten. Svara och tryck på Enter.\n"
    "Det som man ännu inte vet får lämnas tomt: det kan kompletteras i filen. "
    "En stjärna (*) betyder att punkten behövs.\n"
    "Ctrl-C avslutar, och då skrivs ingenting.",
)
_CHOOSE = FiSv(": numero tai sana", ": nummer eller ord")
_SEVERAL = FiSv(", monta pilkulla erotettuna", ", flera med kommatecken emellan")
_PHASE = FiSv("Missä vaiheessa asiakas on?", "I vilken fas är klienten?")
_FORM = FiSv("Mikä lomake tehdään?", "Vilken blankett ska göras?")
_NOTHING = FiSv("Mitään ei kirjoitettu.", "Ingenting skrevs.")
_SWEDISH = {word.sv: word.fi for word in YES_NO.values()}


@shared.command(
    sv="""Gör den första klientfilen och blanketten en fråga i taget.

    Svaren kontrolleras genast. Ingenting skrivs förrän du bekräftar.

    Exempel: lomake opastus -o asiakkaat/
    """
)
@shared.option(
    "-o",
    "--ulos",
    type=shared.PATH,
    default=Path(),
    metavar="KANSIO",
    help=FiSv("Kansio; oletus on tämä kansio.", "Katalog; förval är den här katalogen."),
)
@shared.paiva_option
@shared.pohjat_option
def opastus(ulos: Path, paiva: date | None, pohjat: Path | None) -> None:
    """Tee ensimmäinen asiakastiedosto ja lomake kysymys kerrallaan.

    Vastaukset tarkistetaan heti. Mitään ei kirjoiteta ennen kuin vahvistat.

    Esimerkki: lomake opastus -o asiakkaat/
    """
    from lomake.opastus import ALUKSI, KYSYMYKSET, RUOTSIKSI, Haastattelu

    day = paiva or shared.today()
    haastattelu = Haastattelu(day, max(day, shared.today()))
    try:
        shared.say(_BEGINNING, err=True)
        _ask_all(haastattelu, ALUKSI + (RUOTSIKSI if SPOKEN.get() == "sv" else ()), ulos)
        lomake = _form(list(KYSYMYKSET))
        _ask_all(haastattelu, KYSYMYKSET[lomake.tunnus], ulos)
        agreed = _yes(FiSv("Kirjoitetaanko asiakastiedosto ja lomake?", "Ska klientfilen och blanketten skrivas?"))
    except click.Abort:
        shared.say("\n" + _NOTHING, err=True)
        raise
    if not agreed:
        shared.say(_NOTHING, err=True)
        return
    _write(haastattelu, ulos, day, pohjat)


def _ask_all(haastattelu: Haastattelu, kohdat: Sequence[Kohta], ulos: Path) -> None:
    from lomake.opastus import Rivit, place

    for kohta in kohdat:
        if isinstance(kohta, Rivit):
            _ask_rows(haastattelu, kohta)
        elif kohta.polku == "asiakas.tunnus":
            _ask_number(haastattelu, place(kohta.polku), ulos)
        else:
            _ask(haastattelu, place(kohta.polku), needed=kohta.tarvitaan)


def _ask_number(haastattelu: Haastattelu, where: Paikka, ulos: Path) -> None:
    """Ask for the client number until it is one that has no file yet."""
    while True:
        _ask(haastattelu, where, needed=True)
        target = _target(haastattelu, ulos)
        if not target.exists():
            return
        shared.tell([Finding("on-jo", file=str(target))])


def _ask_rows(haastattelu: Haastattelu, rivit: Rivit) -> None:
    """Ask for the rows of a list, the first field of each telling whether there is one more."""
    from lomake.opastus import held, place

    first, *rest = rivit.kentät
    for row in range(rivit.enintään):
        said = _ask(haastattelu, place(f"{rivit.lista}[].{first}", row), number=row + 1 if rivit.enintään > 1 else 0)
        if not said:
            return
        for name in rest:
            _ask(haastattelu, place(f"{rivit.lista}[].{name}", row))
        if rivit.viite:
            haastattelu.refer(place(rivit.viite), held(haastattelu.data, place(f"{rivit.lista}[].id", row)))


def _ask(haastattelu: Haastattelu, where: Paikka, *, needed: bool = False, number: int = 0) -> bool:
    """Ask for one field until its answer can stand in the file; tell whether there was one."""
    from lomake.messages import sentence
    from lomake.opastus import field_at
    from lomake.skeleton import LINES, hints

    field = field_at(where)
    name = field.kenttä.words + f"{f' {number}' if number else ''}{' *' if needed else ''}"
    if field.choices:
        shared.say(name + _CHOOSE + (_SEVERAL if field.many else ""), err=True)
        for index, (choice, swedish) in enumerate(field.answers_in_swedish.items(), 1):
            shared.say(f"  {index:>2}  " + FiSv(choice, swedish), err=True)
    elif known := [hint for hint in hints(field) if hint != LINES]:
        name += " (" + joined(", ", known) + ")"
    while True:
        words = _said(name)
        if not words and not needed:
            return False
        fault = haastattelu.answer(where, words) if words else Finding("puuttuu", path=where)
        if fault is None:
            return True
        click.echo(f"  {sentence(fault, SPOKEN.get())}", err=True)


def _form(known: Sequence[str]) -> Lomake:
    """Ask for the phase, and for the form when the phase has several that the interview knows."""
    phase = list(VAIHEET)[_numbered(_PHASE, list(VAIHEET.values()))]
    forms = [lomake for lomake in LOMAKKEET if lomake.vaihe == phase and lomake.tunnus in known]
    return forms[_numbered(_FORM, list(map(_name, forms))) if len(forms) > 1 else 0]


def _name(lomake: Lomake) -> FiSv:
    """Return the letter and the name of a form."""
    return FiSv(*(" ".join(dict.fromkeys([lomake.short(one), lomake.title(one)])) for one in LANGUAGES))


def _numbered(question: FiSv, answers: Sequence[FiSv]) -> int:
    """Ask for one of the answers by its number, and return its place."""
    shared.say(question, err=True)
    for index, answer in enumerate(answers, 1):
        shared.say(f"  {index}  " + answer, err=True)
    while True:
        words = _said(FiSv("Numero", "Nummer"))
        if words.isdecimal() and 0 < int(words) <= len(answers):
            return int(words) - 1
        hint = FiSv("  Kirjoita numero 1–{viimeinen}.", "  Skriv ett nummer 1–{viimeinen}.")
        shared.say(hint.format(viimeinen=len(answers)), err=True)


def _yes(question: FiSv) -> bool:
    from lomake.messages import sentence
    from lomake.values import BadValue, parse_bool

    while True:
        try:
            words = _said(question + FiSv(" (kyllä | ei)", " (ja | nej)"))
            return parse_bool(_SWEDISH.get(words.lower(), words))
        except BadValue as bad:
            click.echo(f"  {sentence(Finding(f'arvo-{bad.code}'), SPOKEN.get())}", err=True)


def _said(question: FiSv) -> str:
    words: str = click.prompt(shared.in_spoken(question), default="", show_default=False, prompt_suffix=": ", err=True)
    return words.strip()


def _target(haastattelu: Haastattelu, ulos: Path) -> Path:
    return ulos / f"{haastattelu.data['asiakas']['tunnus']}.yaml"


def _write(haastattelu: Haastattelu, ulos: Path, day: date, pohjat: Path | None) -> None:
    """Make everything, then write it, each file whole; tell what was written and what to do next."""
    from lomake import rewriting, store
    from lomake.client_file import load_asiakas
    from lomake.fill import fill, plan
    from lomake.schema import schema
    from lomake.skeleton import SCHEMA_NAME
    from lomake.view import ClientView

    target = _target(haastattelu, ulos)
    text = rewriting.fresh(haastattelu.data, day)
    loaded = load_asiakas(text, target.name, day, max(day, shared.today()))
    language = loaded.tiedosto.lomakkeiden_kieli()
    documents, _ = plan(loaded.tiedosto, LOMAKKEET, day, language)
    templates = shared.templates(dict.fromkeys((one.tietue.lomake, language) for one in documents), pohjat)
    view = ClientView(loaded.tiedosto, day, language)
    forms = {
        ulos / document.nimi: fill(templates[document.tietue.lomake, language], view, document, loaded.tiedosto, day)
        for document in documents
    }
    store.create(target, text)
    click.echo(target)
    if not (ulos / SCHEMA_NAME).exists():
        store.write(ulos / SCHEMA_NAME, shared.json_text(schema(), indent=1).encode())
        click.echo(ulos / SCHEMA_NAME)
    for path, docx in forms.items():
        store.write(path, docx)
        click.echo(path)
    shared.say(_next(target, loaded), err=True)


def _next(target: Path, loaded: Loaded) -> FiSv:
    gaps = sum(finding.grade is Grade.PUUTE for finding in loaded.findings)
    return FiSv(
        "Valmis. Avaa lomake Wordissa ja täydennä tietoja tiedostoon {tiedosto}: tyhjiä kohtia on {tyhjiä}.\n"
        "Seuraavaksi: lomake tarkista {tiedosto}\n"
        "             lomake tayta {tiedosto} -o {kansio}",
        "Klart. Öppna blanketten i Word och komplettera uppgifterna i filen {tiedosto}: tomma punkter är {tyhjiä}.\n"
        "Härnäst: lomake tarkista {tiedosto}\n"
        "         lomake tayta {tiedosto} -o {kansio}",
    ).format(tiedosto=target, tyhjiä=gaps, kansio=target.parent)

"""The first minutes: opastus asks, and makes a client file and its forms."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lomake.cli import shared
from lomake.errors import Finding, Grade
from lomake.forms import LOMAKKEET, VAIHEET, Lomake
from lomake.language import SPOKEN, FiSv

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lomake.client_file import Loaded
    from lomake.opastus import Haastattelu, Kohta, Paikka, Rivit

_BEGINNING = """\
Tästä tulee asiakkaalle asiakastiedosto ja ensimmäinen lomake. Vastaa ja paina Enter.
Tyhjäksi saa jättää, mitä ei vielä tiedetä: sen voi täydentää tiedostoon. Tähti (*) tarkoittaa, että kohta tarvitaan.
Ctrl-C lopettaa, eikä mitään silloin kirjoiteta."""


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
    from lomake.opastus import ALUKSI, KYSYMYKSET, Haastattelu

    day = paiva or shared.today()
    haastattelu = Haastattelu(day, max(day, shared.today()))
    try:
        click.echo(_BEGINNING, err=True)
        _ask_all(haastattelu, ALUKSI, ulos)
        lomake = _form(list(KYSYMYKSET))
        _ask_all(haastattelu, KYSYMYKSET[lomake.tunnus], ulos)
        agreed = _yes("Kirjoitetaanko asiakastiedosto ja lomake?")
    except click.Abort:
        click.echo("\nMitään ei kirjoitettu.", err=True)
        raise
    if not agreed:
        click.echo("Mitään ei kirjoitettu.", err=True)
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
    from lomake.skeleton import hints

    field = field_at(where)
    name = f"{field.kenttä.fi}{f' {number}' if number else ''}{' *' if needed else ''}"
    if field.choices:
        click.echo(f"{name}: numero tai sana{', monta pilkulla erotettuna' if field.many else ''}", err=True)
        for index, choice in enumerate(field.answers, 1):
            click.echo(f"  {index:>2}  {choice}", err=True)
    else:
        note = ", ".join(hint for hint in hints(field) if hint and hint != "voi olla monta riviä")
        name += f" ({note})" if note else ""
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
    phases = [title.fi for title in VAIHEET.values()]
    phase = list(VAIHEET)[_numbered("Missä vaiheessa asiakas on?", phases)]
    forms = [lomake for lomake in LOMAKKEET if lomake.vaihe == phase and lomake.tunnus in known]
    names = [" ".join(dict.fromkeys([lomake.short("fi"), lomake.fi])) for lomake in forms]
    return forms[_numbered("Mikä lomake tehdään?", names) if len(forms) > 1 else 0]


def _numbered(question: str, answers: Sequence[str]) -> int:
    """Ask for one of the answers by its number, and return its place."""
    click.echo(question, err=True)
    for index, answer in enumerate(answers, 1):
        click.echo(f"  {index}  {answer}", err=True)
    while True:
        words = _said("Numero")
        if words.isdecimal() and 0 < int(words) <= len(answers):
            return int(words) - 1
        click.echo(f"  Kirjoita numero 1–{len(answers)}.", err=True)


def _yes(question: str) -> bool:
    from lomake.messages import sentence
    from lomake.values import BadValue, parse_bool

    while True:
        try:
            return parse_bool(_said(f"{question} (kyllä | ei)"))
        except BadValue as bad:
            click.echo(f"  {sentence(Finding(f'arvo-{bad.code}'), SPOKEN.get())}", err=True)


def _said(question: str) -> str:
    words: str = click.prompt(question, default="", show_default=False, prompt_suffix=": ", err=True)
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
    click.echo(_next(target, loaded), err=True)


def _next(target: Path, loaded: Loaded) -> str:
    gaps = sum(finding.grade is Grade.PUUTE for finding in loaded.findings)
    return (
        f"Valmis. Avaa lomake Wordissa ja täydennä tietoja tiedostoon {target}: tyhjiä kohtia on {gaps}.\n"
        f"Seuraavaksi: lomake tarkista {target}\n"
        f"             lomake tayta {target} -o {target.parent}"
    )

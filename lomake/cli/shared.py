"""What the commands share: their group, options, and how they read, compile and tell. Heavy imports are inside."""

from __future__ import annotations

import errno
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from lomake.errors import ClientDataError, Finding, Grade, LomakeError, OutputError, ProgramError, WordTemplateError
from lomake.forms import LOMAKKEET, POHJALLISET, SELKOKIELISET, Lomake
from lomake.language import LANGUAGES, SPOKEN, FiSv, Language, Words, in_language, joined
from lomake.speaking import SpokenArgument, SpokenChoice, SpokenCommand, SpokenGroup, SpokenOption, fold

if TYPE_CHECKING:
    from lomake.client_file import Loaded, LoadedTiimi
    from lomake.rajat import Rajat
    from lomake.word.contents import Own
    from lomake.word.template import Template


class Group(SpokenGroup):
    """The commands of the service; whatever goes wrong ends with a sentence and an exit code, never a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program; the language that it was told to speak is its own, to the last word of an error."""
        before = SPOKEN.set(SPOKEN.get())
        try:
            return super().main(*args, **kwargs)
        finally:
            SPOKEN.reset(before)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the user named, and tell its findings."""
        from lomake import bugs

        _print_every_letter()
        bugs.silence()
        try:
            return super().invoke(ctx)
        except LomakeError as error:
            _tell_error(error)
            ctx.exit(error.exit_code)
        except OSError as error:
            from lomake.store import reason

            if error.errno == errno.EPIPE:
                raise  # the reader has had enough, as with | head; click ends quietly
            # Files are store's, and it tells of them itself: what fails here is a look at a place, or what is printed.
            code, name = ("ei-lue", str(error.filename)) if error.filename else ("ei-tulosta", "")
            tell([Finding(code, file=name, details={"syy": reason(error)})])
            ctx.exit(OutputError.exit_code)
        except (click.ClickException, click.exceptions.Exit, click.Abort, EOFError):
            raise  # click's own way to end a command
        except Exception as error:  # noqa: BLE001  a traceback would show what the client file says
            fault = bugs.of(error)
            _tell_error(fault)
            ctx.exit(fault.exit_code)


def _tell_error(error: LomakeError) -> None:
    from lomake import bugs

    if isinstance(error, ProgramError) and (trace := bugs.shown(error)):
        click.echo(trace, err=True)
    tell(error.findings)


def _print_every_letter() -> None:
    """Let a letter that the terminal lacks, or a file name that is no text, be printed as a code and not be a crash."""
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")


class Day(click.ParamType[date]):
    """A day as a coach or a script writes it."""

    name = "päivä"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day. Fails with what to write instead."""
        from lomake.values import BadValue, parse_date

        try:
            return value if isinstance(value, date) else parse_date(value)
        except BadValue:
            self.fail(
                in_spoken(
                    FiSv(
                        "kirjoita päivä muodossa 2026-11-20 tai 20.11.2026",
                        "skriv dagen i formen 2026-11-20 eller 20.11.2026",
                    )
                ),
                param,
                ctx,
            )


PATH = click.Path(path_type=Path)


def command(name: str | None = None, *, sv: str, **settings: Any) -> Callable[[Callable[..., Any]], SpokenCommand]:
    """Return what makes a command of a function: its docstring is the help in Finnish, `sv` in Swedish."""
    return click.command(name, cls=SpokenCommand, sv=sv, **settings)


option = partial(click.option, cls=SpokenOption)
argument = partial(click.argument, cls=SpokenArgument)

lomakkeet_option = option(
    "-l",
    "--lomake",
    "tunnukset",
    multiple=True,
    type=SpokenChoice([lomake.tunnus for lomake in LOMAKKEET]),
    metavar="LOMAKE",
    help=FiSv(
        "Vain tämä lomake; voi antaa monta kertaa. Tunnukset näkee komennolla lomake lomakkeet.",
        "Bara den här blanketten; kan ges flera gånger. Id:n visas med kommandot lomake lomakkeet.",
    ),
)
ulos_option = option(
    "-o",
    "--ulos",
    type=PATH,
    required=True,
    metavar="KANSIO",
    help=FiSv("Kansio, johon kirjoitetaan.", "Katalogen dit det skrivs."),
)
paiva_option = option(
    "--paiva",
    type=Day(),
    metavar="PÄIVÄ",
    help=FiSv("Tulostuspäivä; oletus on tämä päivä.", "Utskriftsdag; förval är den här dagen."),
)
pohjat_option = option(
    "--pohjat",
    type=PATH,
    metavar="KANSIO",
    help=FiSv(
        "Organisaation omat Word-pohjat; puuttuvat otetaan oletuspohjista.",
        "Organisationens egna Word-mallar; de som saknas tas ur standardmallarna.",
    ),
)
kieli_option = option(
    "--kieli",
    type=click.Choice(LANGUAGES),
    metavar="KIELI",
    help=FiSv(
        "Lomakkeiden kieli, fi tai sv; muuten ruotsiksi asioiva saa ruotsinkieliset.",
        "Blanketternas språk, fi eller sv; annars får den som betjänas på svenska dem på svenska.",
    ),
)
pdf_option = option(
    "--pdf",
    is_flag=True,
    help=FiSv(
        "Tee myös esteetön PDF jokaisen lomakkeen viereen (LibreOffice).",
        "Gör också en tillgänglig PDF bredvid varje blankett (LibreOffice).",
    ),
)
iso_option = option(
    "--iso",
    is_flag=True,
    help=FiSv(
        "Isolla kirjoituksella: teksti on vähintään 16 pistettä. Tiedoston nimen lopussa on iso.",
        "Med stor stil: texten är minst 16 punkter. Filens namn slutar med storstil.",
    ),
)
selko_option = option(
    "--selko",
    is_flag=True,
    help=FiSv(
        "Selkokielellä: yhteistyösopimus ja työnhakusuunnitelma.",
        "På lätt språk: samarbetsavtalet och planen för jobbsökning.",
    ),
)
kaikki_option = option(
    "--kaikki", is_flag=True, help=FiSv("Myös suunnitelmien vanhat versiot.", "Också gamla versioner av planerna.")
)
korvaa_option = option(
    "--korvaa",
    is_flag=True,
    help=FiSv("Korvaa myös lomakkeet, joita on muokattu Wordissa.", "Ersätt också blanketter som har ändrats i Word."),
)
json_option = option(
    "--json", "as_json", is_flag=True, help=FiSv("Kirjoita tulos JSON-riveinä.", "Skriv resultatet som JSON-rader.")
)
asetukset_option = option(
    "--asetukset",
    type=PATH,
    metavar="TIEDOSTO",
    help=FiSv(
        "Organisaation asetukset: omat rajat ja mistä päivät lasketaan.",
        "Organisationens inställningar: egna gränser och varifrån dagar räknas.",
    ),
)


def limits(asetukset: Path | None, day: date) -> Rajat:
    """Return the limits of the day: those of the settings file, else the defaults. Raises ClientDataError."""
    from lomake import rajat, store
    from lomake.client_file import load_asetukset

    own = None if asetukset is None else load_asetukset(store.read_bytes(asetukset), str(asetukset))
    return rajat.voimassa(day, own)


def clients(
    paths: Iterable[Path], day: date, rajat: Rajat | None = None
) -> Iterator[tuple[Path, Loaded | ClientDataError]]:
    """Yield each client file with its client, or with the error that says why there is none.

    Files of a team and of settings are passed by when nothing stops their use. What is recorded today has happened,
    also when an earlier day of printing is given. `rajat` are the limits of an organisation, when it has its own.
    """
    from lomake.client_file import LoadedTiimi

    for path, held in files(paths, day, rajat):
        if not isinstance(held, LoadedTiimi):
            yield path, held


def files(
    paths: Iterable[Path], day: date, rajat: Rajat | None = None
) -> Iterator[tuple[Path, Loaded | LoadedTiimi | ClientDataError]]:
    """Yield each client or team file with what it holds, or with the error that says why it holds nothing."""
    from lomake import store
    from lomake.client_file import Loaded, LoadedTiimi, load

    found = store.find_client_files(paths)
    if not found:
        raise ClientDataError([Finding("ei-asiakkaita")])
    for path in found:
        try:
            held = load(store.read_bytes(path), str(path), day, max(day, today()), rajat)
            if isinstance(held, Loaded | LoadedTiimi):
                yield path, held
        except ClientDataError as error:
            yield path, error


def twice(numbers: Iterable[tuple[Path, str]]) -> dict[Path, Finding]:
    """Return what is told of each file whose client number another file has too."""
    files: dict[str, list[Path]] = {}
    for path, tunnus in numbers:
        files.setdefault(fold(tunnus), []).append(path)
    return {
        path: Finding("tunnus-kahdella", file=str(path), details={"toinen": str(paths[paths[0] == path])})
        for paths in files.values()
        if len(paths) > 1
        for path in paths
    }


def one_file_a_client(
    found: Iterable[tuple[Path, Loaded | ClientDataError]],
) -> Iterator[tuple[Path, Loaded | ClientDataError]]:
    """Yield each file with what it holds; of two files with one client number neither is filled, and both are told."""
    held = list(found)
    same = twice(
        (path, result.tiedosto.asiakas.tunnus) for path, result in held if not isinstance(result, ClientDataError)
    )
    for path, result in held:
        yield path, ClientDataError([same[path]]) if path in same else result


def must_be(ulos: Path, suffixes: Sequence[str]) -> None:
    """Refuse a name of another kind: a client file that was given by mistake would be lost."""
    if ulos.suffix.lower() not in suffixes:
        ends = FiSv("nimen lopussa on {päätteet}", "namnet slutar på {päätteet}")
        raise click.BadParameter(
            in_spoken(ends.format(päätteet=joined(FiSv(" tai ", " eller "), suffixes))), param_hint="-o"
        )


def today() -> date:
    """Return the coach's own day: the only place where the clock is looked at."""
    return date.today()


def chosen(tunnukset: Iterable[str], *, selko: bool = False) -> list[Lomake]:
    """Return the forms that were asked for, or all, in the order of the catalogue; `selko`: in easy language.

    Raises UsageError when a form was asked for that is not in easy language.
    """
    wanted = set(tunnukset)
    if not selko:
        return [lomake for lomake in LOMAKKEET if not wanted or lomake.tunnus in wanted]
    easy = {lomake.tunnus.removesuffix("-selko"): lomake for lomake in SELKOKIELISET}
    if not wanted <= set(easy):
        raise wrong_use(_NOT_EASY.format(lomakkeet=", ".join(easy)))
    return [lomake for tunnus, lomake in easy.items() if not wanted or tunnus in wanted]


_NOT_EASY = FiSv(
    "selkokielellä ovat vain lomakkeet {lomakkeet}; anna --selko niille",
    "på lätt språk finns bara blanketterna {lomakkeet}; ge --selko för dem",
)

Wanted: TypeAlias = tuple[Lomake, Language]
"""A template: of which form, in which language."""


def templates(wanted: Iterable[Wanted], folder: Path | None) -> dict[Wanted, Template]:
    """Return the compiled templates. Raises WordTemplateError with the faults of all of them."""
    from lomake import resources, store
    from lomake.bounded import template

    check_templates_folder(folder)
    templates: dict[Wanted, Template] = {}
    faults: list[Finding] = []
    for lomake, language in wanted:
        path = resources.template(lomake.tunnus, language, folder)
        try:
            templates[lomake, language] = template(store.read_bytes(path), lomake, str(path))
        except (WordTemplateError, ClientDataError) as error:
            faults += error.findings
    if faults:
        raise WordTemplateError(faults)
    return templates


def own_words(wanted: Iterable[Wanted]) -> dict[Wanted, Own]:
    """Return what the default template of each form that goes out of the team says of itself."""
    from lomake import fill

    outgoing = [one for one in wanted if fill.is_outgoing(one[0])]
    return {one: fill.own_words(default, *one) for one, default in templates(outgoing, None).items()}


def check_templates_folder(folder: Path | None) -> None:
    """Raise WordTemplateError when the office's folder has no template at all, or isn't there."""
    if folder is not None and not folder.is_dir():
        raise WordTemplateError([Finding("pohjakansio", file=str(folder))])
    if folder is not None and not own_templates(folder):
        # The default of every form would be a silent surprise to an office that has templates of its own.
        raise WordTemplateError([Finding("pohja-puuttuu", file=str(folder))])


def own_templates(folder: Path) -> list[Wanted]:
    """Return the templates that an office has of its own."""
    from lomake import resources

    return [
        (lomake, language)
        for language in LANGUAGES
        for lomake in POHJALLISET
        if any(path.exists() for path in resources.own_templates(lomake.tunnus, language, folder))
    ]


def write_form(target: Path, data: bytes, *, korvaa: bool) -> None:
    """Write one filled form. Raises OutputError when a person has changed the one that is there already."""
    from lomake import store
    from lomake.fill import is_ours

    try:
        changed = not korvaa and target.is_file() and not is_ours(store.read_bytes(target))
    except ClientDataError as unreadable:
        raise OutputError(unreadable.findings) from unreadable
    if changed:
        raise OutputError([Finding("muokattu", file=str(target))])
    store.write(target, data)


def tell(findings: Iterable[Finding]) -> None:
    """Write the findings for a person to read."""
    from lomake.messages import line

    for finding in findings:
        click.echo(line(finding, SPOKEN.get()), err=True)


def wrong_use(words: FiSv) -> click.UsageError:
    """Return the error of a command line that asks for what can't be done."""
    return click.UsageError(in_spoken(words))


def say(words: Words, *, err: bool = False) -> None:
    """Write words in the language that the program speaks."""
    click.echo(in_language(words, SPOKEN.get()), err=err)


def in_spoken(words: Words) -> str:
    """Return words in the language that the program speaks."""
    return in_language(words, SPOKEN.get())


_COUNTED = {
    Grade.VIRHE: (FiSv("virhe", "fel"), FiSv("virhettä", "fel")),
    Grade.PUUTE: (FiSv("puute", "brist"), FiSv("puutetta", "brister")),
    Grade.HUOMIO: (FiSv("huomio", "obs"), FiSv("huomiota", "obs")),
}


def summary(findings: Iterable[Finding]) -> Words:
    """Return how many findings there were of each grade."""
    count = Counter(finding.grade for finding in findings)
    told = [f"{count[grade]} " + _COUNTED[grade][count[grade] != 1] for grade in Grade if count[grade]]
    return joined(", ", told) if told else FiSv("Kaikki kunnossa.", "Allt i sin ordning.")


def json_text(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)

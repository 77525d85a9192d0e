"""Everything that click says is Finnish, and ä can be typed as a."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import click
import pytest
import wordkit
from click.testing import CliRunner
from kielet import plain, strange, words

from lomake import cli
from lomake.cli import main
from lomake.language import LANGUAGES, SPOKEN, FiSv
from lomake.skeleton import skeleton
from lomake.speaking import METAVARS, TEXTS, SpokenArgument, SpokenGroup, SpokenOption, fold

# What our commands can't make click say, by the file of click that says it.
UNREACHED = {
    "_winconsole.py": {"Windows error: {error}"},
    "_termui_impl.py": {"d", "{editor}: Editing failed", "{editor}: Editing failed: {e}"},
    "core.py": {
        "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
        "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
        "Value must be an iterable.",
        "Could not determine name for option with declarations {decls!r}",
        (
            "No options defined but a name was passed ({name}). Did you mean to declare an argument instead?"
            " Did you mean to pass '--{name}'?"
        ),
        "Arguments take exactly one parameter declaration, got {length}: {decls}.",
        "Name '{name}' defined twice",
        "Boolean option {decl!r} cannot use the same flag for true/false.",
    },
    "decorators.py": {"Do you want to continue?", "Confirm the action without prompting."},
    "parser.py": {"Invalid start character for option ({option})"},
    "termui.py": {
        "Error: The two entered values do not match.",
        "Error: invalid input",
        "Press any key to continue...",
        "Repeat for confirmation",
        "Unknown color {colour!r}",
    },
    "types.py": {"Choice({choices})", "{value!r} is not a valid UUID."},
    "utils.py": {"Unknown standard stream '{name}'"},
}


def texts_of_click() -> list[tuple[str, str]]:
    """Return file and text of every string that click looks up."""
    texts = []
    for file in sorted(Path(click.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
                texts += [
                    (file.name, part.value)
                    for part in node.args
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                ]
    return texts


def test_every_text_of_click_is_finnish_or_known_to_be_out_of_reach() -> None:
    texts = texts_of_click()

    missing = {(file, text) for file, text in texts if text not in TEXTS and text not in UNREACHED.get(file, ())}
    stale = {(file, text) for file, known in UNREACHED.items() for text in known} - set(texts)

    assert len(texts) > 80
    assert not missing
    assert not stale
    assert TEXTS.keys() - {text for _, text in texts} == {"required"}


@pytest.mark.parametrize("english", TEXTS)
def test_translation_asks_for_nothing_that_click_does_not_give(english: str) -> None:
    def placeholders(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for language in LANGUAGES:
        assert placeholders(TEXTS[english].of(language)) <= placeholders(english)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("täytä", "tayta"),
        ("TÄYTÄ", "tayta"),
        ("työnhakusuunnitelma", "tyonhakusuunnitelma"),
        ("ta\u0308yta\u0308", "tayta"),
        ("Åbo", "abo"),
        ("--päivä", "--paiva"),
        ("lomake-b", "lomake-b"),
        ("é", "é"),
    ],
)
def test_fold_is_what_a_shell_sees(typed: str, folded: str) -> None:
    assert folded == fold(typed)


option, argument = partial(click.option, cls=SpokenOption), partial(click.argument, cls=SpokenArgument)


@click.group(cls=SpokenGroup, sv="Fyll i blanketterna ur en klientfil.")
@click.version_option("1.0", prog_name="lomake")
def app() -> None:
    """Täytä lomakkeet asiakastiedostosta."""


@app.command(sv="Fyll i blanketterna.")
@argument("tiedostot", metavar="TIEDOSTOT...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("-l", "--lomake", multiple=True, type=click.Choice(["tyonhakusuunnitelma", "lomake-b"]))
@option("-o", "--ulos", required=True, type=click.Path(file_okay=False), metavar="KANSIO", help=FiSv("Mihin.", "Vart."))
@option("--paiva", help=FiSv("Päivä.", "Dag."), default="tänään", show_default=True)
@click.option("--maara", type=click.IntRange(1, 9))
def tayta(tiedostot: tuple[str, ...], lomake: tuple[str, ...], ulos: str, paiva: str, maara: int) -> None:
    """Täytä lomakkeet."""
    click.echo(f"{tiedostot} {lomake} {ulos} {paiva} {maara}")


@app.command(sv="Avbryt.")
def keskeyta() -> None:
    """Keskeytä."""
    raise KeyboardInterrupt


@app.command(sv="Ångra.")
def peru() -> None:
    """Peru."""
    raise click.Abort


@app.group(sv="Hantera Word-mallar.")
def pohjat() -> None:
    """Käsittele Word-pohjia."""


@pohjat.command(sv="Exportera mallarna.")
def vie() -> None:
    """Vie pohjat."""


def run(*words: str) -> tuple[int, str]:
    """Return the exit code and all that was shown, on a screen wide enough."""
    result = CliRunner().invoke(app, words, prog_name="lomake")
    return result.exit_code, result.output


@pytest.fixture
def aino(tmp_path: Path) -> str:
    file = tmp_path / "aino.yaml"
    file.touch()
    return str(file)


def test_command_option_and_choice_can_be_typed_with_their_letters(aino: str) -> None:
    code, shown = run("täytä", aino, "-l", "Työnhakusuunnitelma", "--ulos", "Ähtäri", "--päivä", "1.2.2026")

    assert f"('{aino}',) ('tyonhakusuunnitelma',) Ähtäri 1.2.2026 None\n" == shown
    assert 0 == code


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["täyta"], "Virhe: Komennosta puuttuu tieto 'TIEDOSTOT...'."),
        (["täytää"], "Virhe: Komentoa ”taytaa” ei ole. Tarkoititko 'tayta'?"),
        (["xyz"], "Virhe: Komentoa ”xyz” ei ole."),
        (["pohjat", "vei"], "Virhe: Komentoa ”vei” ei ole. Tarkoititko 'vie'?"),
        (["tayta", "AINO"], "Virhe: Komennosta puuttuu valitsin '-o' / '--ulos'."),
        (["tayta", "AINO", "--uloss", "x"], "Virhe: Valitsinta ”--uloss” ei ole. Tarkoititko '--ulos'?"),
        (["tayta", "AINO", "-o"], "Virhe: Valitsimelta ”-o” puuttuu arvo."),
        (["--version=1"], "Virhe: Valitsimelle ”--version” ei anneta arvoa."),
        (["pohjat", "vie", "x"], "Virhe: Komennossa on ylimääräinen tieto: x"),
        (["pohjat", "vie", "x", "y"], "Virhe: Komennossa on ylimääräisiä tietoja: x y"),
        (
            ["tayta", "ei-ole.yaml", "-o", "x"],
            "Virhe: Virheellinen tieto kohdassa 'TIEDOSTOT...': Tiedosto ”ei-ole.yaml” puuttuu. Tarkista nimi.",
        ),
        (
            ["tayta", "AINO", "-o", "AINO"],
            "Virhe: Virheellinen tieto kohdassa '-o' / '--ulos': Kansio ”AINO” on tiedosto. Anna kansio.",
        ),
        (
            ["tayta", "AINO", "-o", "x", "-l", "c"],
            (
                "Virhe: Virheellinen tieto kohdassa '-l' / '--lomake': ”c” ei käy."
                " Vaihtoehdot ovat 'tyonhakusuunnitelma', 'lomake-b'."
            ),
        ),
        (
            ["tayta", "AINO", "-o", "x", "--maara", "10"],
            "Virhe: Virheellinen tieto kohdassa '--maara': 10 ei ole sallituissa rajoissa: 1<=x<=9.",
        ),
        (
            ["tayta", "AINO", "-o", "x", "--määrä", "yksi"],
            "Virhe: Virheellinen tieto kohdassa '--maara': ”yksi” ei ole luku.",
        ),
    ],
)
def test_wrong_use_is_told_in_finnish_and_ends_with_code_2(words: list[str], expected: str, aino: str) -> None:
    code, shown = run(*[word.replace("AINO", aino) for word in words])

    assert expected.replace("AINO", aino) == shown.splitlines()[-1]
    assert 2 == code


def test_wrong_use_shows_the_usage_and_where_the_help_is() -> None:
    code, shown = run("tayta")

    assert ["Käyttö: lomake tayta [VALITSIMET] TIEDOSTOT...", "Ohje: lomake tayta --help", ""] == shown.splitlines()[:3]
    assert 2 == code


def test_help_is_finnish_and_commands_are_in_their_own_order() -> None:
    expected = """\
Käyttö: lomake [VALITSIMET] KOMENTO [TIEDOT]...

  Täytä lomakkeet asiakastiedostosta.

Valitsimet:
  --version  Näytä versio.
  --help     Näytä tämä ohje.

Komennot:
  tayta     Täytä lomakkeet.
  keskeyta  Keskeytä.
  peru      Peru.
  pohjat    Käsittele Word-pohjia.
"""

    assert (0, expected) == run("--help")
    assert (2, expected) == run()


def test_help_of_a_command_is_finnish() -> None:
    expected = """\
Käyttö: lomake tayta [VALITSIMET] TIEDOSTOT...

  Täytä lomakkeet.

Valitsimet:
  -l, --lomake [tyonhakusuunnitelma|lomake-b]
  -o, --ulos KANSIO               Mihin.  [pakollinen]
  --paiva TEKSTI                  Päivä.  [oletus: tänään]
  --maara LUKU                    [1<=x<=9]
  --help                          Näytä tämä ohje.
"""

    assert (0, expected) == run("tayta", "--help")


def test_version_is_told_in_finnish() -> None:
    assert (0, "lomake, versio 1.0\n") == run("--version")


@pytest.mark.parametrize("command", ["keskeyta", "peru"])
def test_interrupted_run_ends_with_code_130(command: str) -> None:
    assert (130, "\nKeskeytetty.\n") == run(command)


@pytest.fixture
def swedish() -> Iterator[None]:
    """Let the program speak Swedish."""
    before = SPOKEN.set("sv")
    yield
    SPOKEN.reset(before)


def test_help_of_a_command_is_swedish_when_that_is_spoken(swedish: None) -> None:
    expected = """\
Användning: lomake tayta [VÄLJARE] TIEDOSTOT...

  Fyll i blanketterna.

Väljare:
  -l, --lomake [tyonhakusuunnitelma|lomake-b]
  -o, --ulos KATALOG              Vart.  [obligatorisk]
  --paiva TEXT                    Dag.  [förval: tänään]
  --maara LUKU                    [1<=x<=9]
  --help                          Visa den här hjälpen.
"""

    assert (0, expected) == run("tayta", "--help")
    assert (130, "\nAvbrutet.\n") == run("peru")


def test_wrong_use_is_told_in_swedish_when_that_is_spoken(swedish: None, aino: str) -> None:
    assert "Fel: Kommandot ”taytaa” finns inte. Menade du 'tayta'?" == run("täytää")[1].splitlines()[-1]
    assert "Fel: Kommandot saknar en väljare '-o' / '--ulos'." == run("tayta", aino)[1].splitlines()[-1]


def test_a_command_refuses_nothing_in_words_of_one_language() -> None:
    """A literal given to `fail` and such would be Finnish whatever is spoken."""
    for path in sorted((Path(cli.__file__).parent).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("fail", "BadParameter", "UsageError")):
                literal = [one for one in (*node.args[:1], *(word.value for word in node.keywords)) if words_in(one)]
                assert [] == [ast.unparse(one) for one in literal], path.name


def words_in(node: ast.expr) -> bool:
    """Tell whether an argument is a text with words in it, and not an option."""
    return isinstance(node, (ast.JoinedStr, ast.Constant)) and not ast.unparse(node).startswith("'-")


def test_every_word_of_a_usage_line_has_its_swedish() -> None:
    shown = set()
    for command in all_commands(main):
        shown |= set(re.findall(r"[A-ZÅÄÖ]{2,}", " ".join(command.collect_usage_pieces(click.Context(command)))))
        for param in command.params:
            shown |= set(re.findall(r"[A-ZÅÄÖ]{2,}", param.metavar or ""))

    assert set() == shown - METAVARS.keys()
    assert set(METAVARS) - {"TEKSTI", "LUKU", "POLKU"} <= shown


def names(command: click.Command) -> set[str]:
    """Return the words of the command line that are the same in both languages: of commands, options and choices."""
    found = [one.name or "" for one in all_commands(command)]
    for param in (param for one in all_commands(command) for param in one.params):
        found += param.opts
        found += map(str, param.type.choices) if isinstance(param.type, click.Choice) else []
    return words(found)


def all_commands(command: click.Command) -> Iterator[click.Command]:
    yield command
    if isinstance(command, click.Group):
        for below in command.commands.values():
            yield from all_commands(below)


@pytest.mark.parametrize("command", list(all_commands(main)), ids=lambda command: str(command.name))
def test_help_of_every_command_is_in_the_language_that_is_spoken(command: click.Command) -> None:
    """No word of the other language, and an option that has help in one has it in both."""
    for language in LANGUAGES:
        before = SPOKEN.set(language)
        try:
            said = command.get_help(click.Context(command, info_name="x", help_option_names=["--help"]))
        finally:
            SPOKEN.reset(before)
        assert set() == words([plain(" ".join(said.split()))]) & strange(language) - names(main), language
        assert {"fi": "Näytä tämä ohje.", "sv": "Visa den här hjälpen."}[language] in said


def test_program_speaks_what_it_is_told_and_forgets_it() -> None:
    def said(*words: str, **env: str) -> str:
        return CliRunner().invoke(main, list(words), env=env).output

    assert "Kommandot ”xyz” finns inte." in said("--kieli", "sv", "xyz")
    assert "Komentoa ”xyz” ei ole." in said("xyz")
    assert "Kommandot ”xyz” finns inte." in said("xyz", LOMAKE_KIELI="sv")
    assert "Komentoa ”xyz” ei ole." in said("--kieli", "fi", "xyz", LOMAKE_KIELI="sv")
    assert "Filen kan inte läsas: katalogen eller filen finns inte." in said("--kieli", "sv", "tarkista", "poissa.yaml")


SAMPLES = Path(__file__).parent.parent / "samples" / "asiakkaat"


def swedish_output(*words: object, answers: str = "") -> str:
    result = CliRunner().invoke(main, ["--kieli", "sv", *map(str, words), "--paiva", "2026-11-20"], input=answers)
    assert result.exit_code in (0, 1), result.output
    return result.output


def test_reminders_are_in_swedish_when_that_is_spoken(tmp_path: Path) -> None:
    said = swedish_output("muistuta", SAMPLES, "-o", tmp_path / "p.ics")

    assert "Påminnelser: " in said
    assert set() == words([plain(said), (tmp_path / "p.ics").read_text(encoding="utf-8")]) & strange("sv") - {"lomake"}


def test_a_new_client_file_explains_itself_in_swedish(tmp_path: Path) -> None:
    swedish_output("uusi", "LATU-0101", "-o", tmp_path)
    text = (tmp_path / "LATU-0101.yaml").read_text(encoding="utf-8")

    opening = [line for line in text.splitlines()[1:12] if line.startswith("#")]
    assert set() == words(map(plain, opening)) & strange("sv")
    assert "  etunimet:  # Förnamn" in text
    assert "# Skriv uppgiften efter kolonet." in text
    assert [line.partition("#")[0] for line in text.splitlines() if not line.lstrip().startswith("#")] == [
        line.partition("#")[0]
        for line in skeleton("LATU-0101", date(2026, 11, 20)).splitlines()
        if not line.lstrip().startswith("#")
    ]


def test_an_interview_in_swedish_makes_a_form_in_swedish(tmp_path: Path) -> None:
    answers = ["LATU-0101", "Exempel", "Eva", "", "", "", "", "2", "3", "1", "20.11.2026", "Arbete", "", "", "ja"]

    said = swedish_output("opastus", "-o", tmp_path, answers="\n".join(answers) + "\n")

    assert "Klart. Öppna blanketten i Word" in said
    assert set() == words(plain(line) for line in said.splitlines() if str(tmp_path) not in line) & strange("sv")
    (form,) = tmp_path.rglob("*.docx")
    assert "Plan för jobbsökning" in wordkit.lines(form.read_bytes())


def test_page_of_the_trainers_pack_is_in_swedish_too(tmp_path: Path) -> None:
    CliRunner().invoke(main, ["paketti", "--kouluttaja", "-o", str(tmp_path / "p.zip")])
    with ZipFile(tmp_path / "p.zip") as package:
        lines = wordkit.lines(package.read("LAS-FORST.docx"))

    assert "Utbildarens paket" in lines
    assert set() == words(map(plain, lines)) & strange("sv") - {"tyhjat", "esimerkit", "asiakastiedostot"}

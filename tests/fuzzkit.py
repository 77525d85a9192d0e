"""Hostile input for every door of the service: seeds, ways to spoil them, and what must hold whatever comes.

A door takes the bytes of one file and gives what a person is told of it. Whatever the bytes are, it ends in bounded
time and memory, with a LomakeError at worst, and tells nothing of what the file says. tests/test_fuzz.py tries a few
minutes' worth, tools/fuzz.py as long as it is let.
"""

from __future__ import annotations

import io
import json
import re
import resource
import shutil
import signal
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from types import FrameType
from typing import Any
from xml.sax.saxutils import escape

import asiakkaat
import wordkit
import workbookkit
import yaml
from click.testing import CliRunner
from tiedoksi import tiedoksi

from lomake import eheys, fill, resources
from lomake.cli import main
from lomake.errors import Finding, LomakeError
from lomake.fill import compile_template, plan
from lomake.forms import BY_TUNNUS, LOMAKKEET, Lomake
from lomake.language import LANGUAGES
from lomake.messages import line
from lomake.sealing import Key, Password
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView
from lomake.word.template import Template

DAY = date(2026, 11, 20)
MARK = "§"
"""A mark that stands in every text of the seeds and in no message."""
LONGEST_SECONDS = 20.0
"""Of the processor, for the largest input; a slow machine needs a tenth."""
MOST_MEMORY = 3_000_000_000


@dataclass(frozen=True)
class Door:
    """A way in: what comes through it, how it is spoilt, and what a person is told."""

    name: str
    seeds: Callable[[], list[bytes]]
    spoil: Callable[[bytes, Random], bytes]
    enter: Callable[[bytes], str]


# ------------------------------------------------------------------------------------------------ what must hold


class TooSlow(BaseException):
    """The door took more of the processor than any input may."""


def check(door: Door, data: bytes) -> None:
    """Let the data in by the door. Raises AssertionError, TooSlow, MemoryError or the door's own bug."""
    with _bounds():
        told = door.enter(data)
    assert MARK not in told, f"{door.name}: a message holds what the file says"


@contextmanager
def _bounds() -> Iterator[None]:
    def stop(_: int, __: FrameType | None) -> None:
        raise TooSlow

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    before = signal.signal(signal.SIGPROF, stop)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + MOST_MEMORY, hard))
    signal.setitimer(signal.ITIMER_PROF, LONGEST_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        signal.signal(signal.SIGPROF, before)


def _address_space() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()


# ------------------------------------------------------------------------------------------------ the doors


@cache
def _place() -> Path:
    return Path(mkdtemp(prefix="lomake-fuzz-"))


def _file(name: str, data: bytes) -> Path:
    path = _place() / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def _told(findings: tuple[Finding, ...]) -> str:
    return "\n".join(line(finding, language) for finding in findings for language in LANGUAGES)


def _command(*words: object) -> str:
    """Run a command and return what it says of findings; a crash of it is raised."""
    done = CliRunner().invoke(main, [*map(str, words), "--paiva", "2026-11-20"])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code in range(8)
    return done.stderr


@cache
def client() -> Asiakastiedosto:
    """Return a client of whom every kind of thing is known, every text of it with the mark."""
    return asiakkaat.asiakas(3, päivä=DAY, haarat=list(Asiakastiedosto.model_fields), tiheys=0.9, rivit=(1, 2))


@cache
def _data() -> dict[str, Any]:
    return tiedoksi(client())


def _yaml() -> bytes:
    return yaml.safe_dump(_data(), allow_unicode=True, sort_keys=False).encode()


def _json() -> bytes:
    return json.dumps(_data(), ensure_ascii=False, indent=1).encode()


def _samples(*names: str) -> list[bytes]:
    return [resources.find(f"samples/{name}").read_bytes() for name in names]


def _enter_client(suffix: str) -> Callable[[bytes], str]:
    def enter(data: bytes) -> str:
        return _command("tarkista", _file(f"asiakas/asiakas{suffix}", data))

    return enter


def _use_client(data: bytes) -> str:
    """Let a client in and use it for all that a day of work has: forms, reminders, evidence and a kooste."""
    path = _file("kaikki/asiakas.yaml", data)
    told = [_command("muistuta", path), _command("naytto", path)]
    told.append(_command("tayta", path, "-l", "lomake-c", "-l", "lahete", "-o", _place() / "ulos", "--korvaa"))
    coach = ("kooste", path, "--valmentaja", "Sari Ohjaaja")
    told.append(_command(*coach, "-o", _place() / "ulos.xlsx", "--korvaa"))
    return "".join(told)


def _enter_lines(data: bytes) -> str:
    path = _file("rivit/asiakkaat.jsonl", data)
    return _command("era", path, "-o", _place() / "kuiva", "--kuiva-ajo", "-l", "lahete")


def _enter_team(data: bytes) -> str:
    path = _file("tiimi/tiimi.yaml", data)
    aino = resources.find("samples/asiakkaat/aino.yaml")
    return _command("tarkista", path) + _command("naytto", aino, "--tiimi", path, "-o", _place() / "naytto.xlsx")


def _enter_settings(data: bytes) -> str:
    path = _file("asetukset/asetukset.yaml", data)
    return _command("tarkista", resources.find("samples/asiakkaat/aino.yaml"), "--asetukset", path)


@cache
def _batch() -> Path:
    folder = _place() / "era"
    _command("era", _file("eraan/asiakas.yaml", _yaml()), "-o", folder, "-l", "lahete", "-l", "lomake-b")
    return folder


def _manifest() -> bytes:
    return (_batch() / "lomake-era.jsonl").read_bytes()


def _enter_manifest(data: bytes) -> str:
    folder = _batch()
    before = (folder / "lomake-era.jsonl").read_bytes()
    (folder / "lomake-era.jsonl").write_bytes(data)
    try:
        return _command("era", _file("eraan/asiakas.yaml", _yaml()), "-o", folder, "-l", "lahete", "-l", "lomake-b")
    finally:
        (folder / "lomake-era.jsonl").write_bytes(before)


@cache
def template(lomake: Lomake) -> Template:
    """Return the form's own template."""
    path = resources.find(f"templates_docx/fi/{lomake.tunnus}.docx")
    return compile_template(path.read_bytes(), lomake, path.name)


@cache
def _forms() -> list[bytes]:
    """Return the client's forms, filled, and blank ones."""
    documents, _ = plan(client(), LOMAKKEET, DAY)
    view = ClientView(client(), DAY)
    by_form = {one.tietue.lomake: one for one in documents}
    filled = [fill.fill(template(lomake), view, one, client(), DAY) for lomake, one in by_form.items()]
    return [*filled, fill.blank(template(BY_TUNNUS["lomake-b"]), BY_TUNNUS["lomake-b"], DAY)]


def _enter_form(data: bytes) -> str:
    path = _file("palautus/lomake.docx", data)
    return _command("palauta", path, "--asiakas", _file("palautus/asiakas.yaml", _yaml()))


@cache
def _lists() -> list[bytes]:
    return [workbookkit.workbook(workbookkit.content([client()], Random(seed))) for seed in (1, 2)]  # noqa: S311


def _enter_list(data: bytes) -> str:
    folder = _place() / "tuodut"
    shutil.rmtree(folder, ignore_errors=True)
    return _command("tuo", _file("tuo/luettelo.xlsx", data), "-o", folder)


@cache
def _koosteet() -> list[bytes]:
    target = _place() / "kooste.xlsx"
    folder = resources.find("samples/asiakkaat")
    _command("kooste", folder, "--valmentaja", "Sari Ohjaaja", "-o", target)
    return [target.read_bytes()]


def _enter_kooste(data: bytes) -> str:
    path = _file("kooste/kooste.xlsx", data)
    return _command("palauta", path, "--asiakkaat", resources.find("samples/asiakkaat"))


def _templates() -> list[bytes]:
    names = ("tyonhakusuunnitelma", "lomake-b")
    typed = wordkit.docx(
        wordkit.p(wordkit.text("asiakas.tunnus")),
        "{% for a in suunnitelma.askeleet %}{{ a.mitä }}{% if loop.last %}.{% else %}, {% endif %}{% endfor %}",
        "{{ suunnitelma.askeleet|map(attribute='mitä')|join(', ')|upper }}",
        wordkit.tbl(
            wordkit.tr("{%tr for t in profiili.toiveet %}", ""), wordkit.tr("{{ t.teksti }}", "x"),
            wordkit.tr("{%tr endfor %}", ""),
        ),
        headers=("{{ asiakas.sukunimi }}",),
    )  # fmt: skip
    own = [resources.find(f"templates_docx/fi/{name}.docx").read_bytes() for name in names]
    return [typed, typed, typed, *own]


def _enter_template(data: bytes) -> str:
    lomake = BY_TUNNUS["tyonhakusuunnitelma"]
    try:
        made = compile_template(data, lomake, "pohja.docx")
        fill.blank(made, lomake, DAY)
        fill.unanswered(made, lomake)
    except LomakeError as error:
        return _told(error.findings)
    return ""


# ------------------------------------------------------------------------------------------------ ways to spoil

_ODD = (
    "", "~", "\0", "\t", "\r", "\x1b", "\x85", "\u2028", "\ufeff", "\ufffe", "\u202e", "e\u0301", "😀", "9" * 5_000,
    "-" * 60, "[" * 60, "{" * 60, "&a [*a, *a]", "*a", "<<: *a", "!!python/object/apply:os.system [x]", "? :", "| ",
    ">+9", "%YAML",
    "---", "...", "1e999", "NaN", "-0", "0x10", "1_000", "null", "true", "31.12.9999", "1.1.0001", "9999-12-31",
    "0001-01-01", "31.2.2026", "2026-W53", "12.9999", "24:00", "23.59", "=1+1", "]]>", "{_{", "{{ x }}", "{% x",
    "_x0000_", "_xD800_", '"\\ud800"', '"\\u0000"', "x" * 200_000, "asiakas:", "tiimi:", "../../etc", "/etc/passwd",
    "CON",
    "-1", "99999999999999999999", "65536", "1.7976931348623157e308", "<w:p/>", "&amp;", "&lol;", "<!DOCTYPE x>",
)  # fmt: skip
"""What is put in the place of something."""
_SCALAR = re.compile(r"(?<=: )[^\n]+|(?<=- )[^\n:]+|\"[^\"]*\"")
_TAG = re.compile(r"<[^>]*>")
_ATTRIBUTE = re.compile(r'(?<==")[^"]*(?=")')
_WORDS = re.compile(r"(?<=>)[^<]+(?=<)")


def spoil_bytes(data: bytes, chance: Random) -> bytes:
    """Return the data with some bytes changed, taken out, put in or come twice."""
    spoilt = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5])):
        at, size = chance.randrange(len(spoilt) + 1), chance.choice([1, 2, 8, 100])
        piece = chance.choice([b"", bytes(spoilt[at : at + size]) * 2, chance.randbytes(size), _odd(chance).encode()])
        spoilt[at : at + size] = piece
    return bytes(spoilt[: chance.choice([len(spoilt)] * 9 + [chance.randrange(len(spoilt) + 1)])])


def spoil_text(data: bytes, chance: Random) -> bytes:
    """Return YAML or JSON with values, lines and their indents changed, now and then bytes or the encoding."""
    text = data.decode()
    for _ in range(chance.choice([1, 1, 2, 4])):
        lines = text.split("\n")
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                lines[at:at] = lines[other : other + chance.choice([1, 3, 30])]
            case 1:
                del lines[at : at + chance.choice([1, 2, 20])]
            case 2:
                lines[at] = chance.choice([" ", "  ", "\t", "- "]) + lines[at]
            case 3:
                lines[at], lines[other] = lines[other], lines[at]
            case _:
                text = _put(text, _SCALAR, chance)
                continue
        text = "\n".join(lines)
    match chance.randrange(12):
        case 0:
            return spoil_bytes(text.encode(), chance)
        case 1:
            return text.encode(chance.choice(["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "latin-1"]), "replace")
        case 2:
            return text.replace("\n", chance.choice(["\r\n", "\r", "\x85"])).encode()
    return text.encode("utf-8", "surrogatepass")


def spoil_package(data: bytes, chance: Random) -> bytes:
    """Return a docx or xlsx with its XML, its parts or its zip changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    names = sorted(parts)
    heavy = [name for name in names if "document" in name or "sheet" in name or "custom" in name or "shared" in name]
    for _ in range(chance.choice([1, 1, 2, 4])):
        name = chance.choice(heavy if chance.random() < 0.7 else names)
        match chance.randrange(12):
            case 0:
                parts.pop(name, None)
            case 1:
                parts[name] = spoil_bytes(parts.get(name, b""), chance)
            case 2:
                parts[chance.choice(names)] = parts.get(chance.choice(names), b"")
            case 3:
                parts[name] = parts.get(name, b"").decode("utf-8", "replace").encode("utf-16")
            case _:
                parts[name] = _spoil_xml(parts.get(name, b""), chance)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return spoil_bytes(packed.getvalue(), chance) if chance.random() < 0.1 else packed.getvalue()


def _spoil_xml(part: bytes, chance: Random) -> bytes:
    text = part.decode("utf-8", "replace")
    match chance.randrange(6):
        case 0 | 1:
            text = _put(text, _ATTRIBUTE, chance)
        case 2 | 3:
            text = _put(text, _WORDS, chance, escaped=chance.random() < 0.8)
        case _:
            tags = list(_TAG.finditer(text))
            if tags:
                first, second = sorted(chance.choices(tags, k=2), key=lambda tag: tag.start())
                element = _element(text, first.start(), chance)
                at = second.start() if chance.random() < 0.5 else first.start()
                repeated = element * chance.choice([0, 1, 2, 40])
                text = text[:at] + repeated + text[at + (len(element) if at == first.start() else 0) :]
    return text.encode("utf-8", "surrogatepass")


def _element(text: str, start: int, chance: Random) -> str:
    """Return the element that begins at a tag, or only the tag."""
    tag = _TAG.match(text, start)
    if tag is None:
        return ""
    name = re.match(r"<([\w:]+)", tag[0])
    if name is None or tag[0].endswith("/>") or chance.random() < 0.2:
        return tag[0]
    depth = 0
    for one in re.finditer(rf"<(/?){re.escape(name[1])}(?=[ >/])[^>]*?(/?)>", text[start : start + 200_000]):
        depth += -1 if one[1] else 0 if one[2] else 1
        if depth == 0:
            return text[start : start + one.end()]
    return tag[0]


def _put(text: str, pattern: re.Pattern[str], chance: Random, *, escaped: bool = False) -> str:
    """Return the text with one thing that fits the pattern made another, or something odd."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    one, odd = chance.choice(found), _odd(chance)
    words = chance.choice([odd, odd, one[0] + odd, chance.choice(found)[0]])
    return text[: one.start()] + (escape(words) if escaped else words) + text[one.end() :]


def _odd(chance: Random) -> str:
    return chance.choice(_ODD)


def small_spoil(data: bytes, chance: Random) -> bytes:
    """Return a client file with one or two values made odd dates or words, the rest as it was: it is mostly used."""
    text = data.decode()
    for _ in range(chance.choice([1, 2])):
        found = list(re.finditer(r"(?<=: )'?\d{1,2}\.\d{1,2}\.\d{4}'?", text))
        one = chance.choice(found)
        day = chance.choice(["1.1.1", "1.1.0001", "31.12.9999", "31.12.2199", "1.1.1900", "29.2.2024", "31.12.1899"])
        text = text[: one.start()] + day + text[one.end() :]
    return text.encode()


_ODD_VALUES = (
    b'"../../../etc/passwd"', b'"\xff"', b'"/dev/zero"', b"5", b"[]", b"{}", b"null", b'""', b'"."', b'"\\u0000"',
    b'"\\ud800"', b"[" * 20_000, b'"LATU-0042/x"', b"1e999", b"-1", b"9" * 5_000,
)  # fmt: skip


def _spoil_lines(data: bytes, chance: Random) -> bytes:
    """Return a manifest whose lines still look like lines, with other values in them; or spoilt as any text."""
    if chance.random() < 0.3:
        return chance.choice([spoil_text, spoil_bytes])(data, chance)
    value = re.compile(rb'(?<=:)("[^"]*"|\d+|true|false)')
    found = list(value.finditer(data))
    one = chance.choice(found)
    return data[: one.start()] + chance.choice(_ODD_VALUES) + data[one.end() :]


def _any_kind() -> list[bytes]:
    """Return a document of each kind that eheys looks at."""
    return [_forms()[0], _templates()[0], _koosteet()[0], _lists()[0]]


def _enter_check(data: bytes) -> str:
    return _told(eheys.check(data, name="x"))


_KEY = Key(Password("kolme sanaa peräkkäin"), seals=True)


def _sealed() -> list[bytes]:
    """Return a client file and a form behind a password."""
    return [_KEY.seal(_yaml()), _KEY.seal(_forms()[0])]


def _enter_sealed(data: bytes) -> str:
    try:
        _KEY.unseal(data, "x")
    except LomakeError as error:
        return _told(error.findings)
    return ""


DOORS = {
    door.name: door
    for door in (
        Door("yaml", lambda: [_yaml(), *_samples("asiakkaat/aino.yaml")], spoil_text, _enter_client(".yaml")),
        Door("json", lambda: [_json()], spoil_text, _enter_client(".json")),
        Door("jsonl", lambda: [json.dumps(_data(), ensure_ascii=False).encode() + b"\n"], spoil_text, _enter_lines),
        Door("päivät", lambda: _samples("asiakkaat/aino.yaml", "asiakkaat/jere.yaml"), small_spoil, _use_client),
        Door("tiimi", lambda: _samples("tiimi.yaml"), spoil_text, _enter_team),
        Door("asetukset", lambda: _samples("asetukset.yaml"), spoil_text, _enter_settings),
        Door("manifesti", lambda: [_manifest()], _spoil_lines, _enter_manifest),
        Door("palauta", _forms, spoil_package, _enter_form),
        Door("tuo", _lists, spoil_package, _enter_list),
        Door("kooste", _koosteet, spoil_package, _enter_kooste),
        Door("pohja", _templates, spoil_package, _enter_template),
        Door("eheys", _any_kind, spoil_package, _enter_check),
        Door("avaa", _sealed, spoil_bytes, _enter_sealed),
    )
}

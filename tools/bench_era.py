"""Measures the service against a plain docxtpl program, everything in one run: `make bench`; writes docs/nopeus.md.

Small things are medians of five. LOMAKE_BENCH gives the number of clients of the long run (10 000).
"""

from __future__ import annotations

import html
import itertools
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import yaml
from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from lomake import resources, store
from lomake.batch.job import _template
from lomake.client_file import sound
from lomake.fill import plan, properties
from lomake.forms import BY_TUNNUS, LOMAKKEET
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView
from lomake.word import package, sandbox
from lomake.word.marks import PAIR, PAIRED
from lomake.word.template import OwnPress, Template

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "nopeus.md"
BEGIN, END = "<!-- mittaus alkaa -->", "<!-- mittaus päättyy -->"
DAY = date(2026, 11, 20)
LONG = int(os.environ.get("LOMAKE_BENCH", "10000"))
SHORT = 3_000
_DAY = re.compile(r"\{% with _a = .*?\{% endwith %\}")
_TEXT = re.compile(r"(<w:t(?: [^>]*)?>)([^<]+)(</w:t>)")
_DOCXTEMPLATER = ("docxtemplater@3.71.0", "pizzip@3.3.0")
FORM = "tyonhakusuunnitelma"
"""The three-page form of the comparison."""


def median(work: Callable[[], Any], times: int) -> float:
    """Return how many seconds of processor time the work takes once: the median of five rounds of `times`."""
    rounds = []
    for _ in range(5):
        begun = time.process_time()
        for _ in range(times):
            work()
        rounds.append((time.process_time() - begun) / times)
    return statistics.median(rounds)


def clients(folder: Path, count: int) -> Path:
    """Return a folder with generated clients."""
    lomake("esimerkit", "--maara", count, "-o", folder, "--paiva", DAY)
    return folder


def lomake(*words: object) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own."""
    told = [sys.executable, str(ROOT / "cli.py"), *map(str, words)]
    return subprocess.run(told, check=True, capture_output=True, text=True, encoding="utf-8")


def _own(template: Template) -> OwnPress:
    assert isinstance(template.press, OwnPress)  # noqa: S101
    return template.press


def as_docxtpl(form: str, folder: Path) -> Path:
    """Return a template of docxtpl's with the same Jinja as ours: what a plain program would load and render."""
    template = _template(form, resources.template(form, "fi", None), None)
    docx = resources.template(form, "fi", None).read_bytes()
    parts = package.clean(package.read(docx, name=form))
    for part in _own(template).parts:
        numbered = part._source.replace(PAIR, "1").replace(PAIRED, "1").replace("\0", "1")
        dateless = _DAY.sub("", numbered)  # Jinja in the place of an attribute is no XML
        parts[part.name] = sandbox.TAG.sub(lambda tag: tag[0].replace('"', "'"), dateless).encode()
    target = folder / f"{form}.docx"
    target.write_bytes(package.pack(package.deflate(name, data) for name, data in parts.items()))
    return target


def rendering(folder: Path, client: bytes) -> dict[str, float]:
    """Return seconds for one document, warm, on one core: ours, a docxtpl loop's, and the floor of the same bytes."""
    tiedosto = sound(client, "a.yaml", DAY)
    assert tiedosto is not None  # noqa: S101
    (document, *_), _ = plan(tiedosto, [BY_TUNNUS[FORM]], DAY)
    view = ClientView(tiedosto, DAY).of(document.tietue)
    template = _template(FORM, resources.template(FORM, "fi", None), None)
    said = properties(document.tietue, tiedosto, DAY)
    theirs, target = as_docxtpl(FORM, folder), folder / "valmis.docx"

    def ours() -> None:
        target.write_bytes(template.render(view, said))

    def docxtpl() -> None:
        loaded = DocxTemplate(theirs)
        loaded.render({**view, "_x": view}, sandbox.ENVIRONMENT)
        loaded.save(target)

    xml = [part.render(view, itertools.count(1), "") for part in _own(template).parts]
    rest = b"".join(entry.deflated for entry in _own(template).fixed)

    def floor() -> None:
        packed = [zlib.compressobj(3, zlib.DEFLATED, -15) for _ in xml]
        data = [one.compress(part) + one.flush() for one, part in zip(packed, xml, strict=True)]
        crcs = [zlib.crc32(part) for part in xml]
        target.write_bytes(b"".join([*data, bytes(len(crcs)), rest]))

    ours()
    return {"ours": median(ours, 100), "docxtpl": median(docxtpl, 3), "floor": median(floor, 100)}


def docxtemplater(folder: Path, client: bytes) -> float | None:
    """Return seconds for one document of docxtemplater's, warm; None where npm is not at hand.

    Its template is the finished document with every text as a field: no loops, no conditions, so it has less to do.
    """
    if not (shutil.which("npm") and shutil.which("node")):
        return None
    tiedosto = sound(client, "a.yaml", DAY)
    assert tiedosto is not None  # noqa: S101
    (document, *_), _ = plan(tiedosto, [BY_TUNNUS[FORM]], DAY)
    template = _template(FORM, resources.template(FORM, "fi", None), None)
    said = properties(document.tietue, tiedosto, DAY)
    made = package.read(template.render(ClientView(tiedosto, DAY).of(document.tietue), said), name=FORM)
    values: dict[str, str] = {}

    def field(text: re.Match[str]) -> str:
        name = f"f{len(values)}"
        values[name] = html.unescape(text[2])
        return f"{text[1]}{{{name}}}{text[3]}"

    main = "word/document.xml"
    xml = _TEXT.sub(field, made[main].decode())
    packed = package.pack(
        package.deflate(name, xml.encode() if name == main else data) for name, data in made.items()
    )
    (folder / "kenttina.docx").write_bytes(packed)
    (folder / "kenttina.json").write_text(json.dumps(values), encoding="utf-8")
    install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *_DOCXTEMPLATER]
    subprocess.run(install, check=True, capture_output=True)
    script = ROOT / "tools" / "bench_docxtemplater.js"
    files = [str(folder / name) for name in ("kenttina.docx", "kenttina.json", "valmis.docx")]
    told = subprocess.run(["node", str(script), *files], check=True, capture_output=True, text=True)  # noqa: S607
    return float(told.stdout) / 1000


def plain_program(folder: Path, texts: list[bytes]) -> float:
    """Return seconds a document of a straightforward program: safe_load, pydantic, docxtpl, save and fsync."""
    forms = {lomake: as_docxtpl(lomake.tunnus, folder) for lomake in LOMAKKEET}
    made, begun = 0, time.process_time()
    for text in texts:
        tiedosto = Asiakastiedosto.model_validate(yaml.load(text, Loader=yaml.CBaseLoader))  # noqa: S506  texts only
        view = ClientView(tiedosto, DAY)
        for document in plan(tiedosto, LOMAKKEET, DAY)[0]:
            loaded = DocxTemplate(forms[document.tietue.lomake])
            seen = view.of(document.tietue)
            loaded.render({**seen, "_x": seen}, sandbox.ENVIRONMENT)
            loaded.save(folder / "valmis.docx")
            with (folder / "valmis.docx").open("rb+") as file:
                os.fsync(file.fileno())
            made += 1
    return (time.process_time() - begun) / made


def reading(texts: list[bytes]) -> float:
    """Return seconds a client for reading and validating."""
    return median(lambda: [sound(text, "a.yaml", DAY) for text in texts], 1) / len(texts)


def era(clients: Path, target: Path, processes: int) -> dict[str, Any]:
    """Return what a batch in a process of its own took: time, its documents and when, memory of its largest process."""
    words = [sys.executable, str(ROOT / "cli.py"), "era", str(clients), "-o", str(target), "--paiva", str(DAY)]
    begun = time.perf_counter()
    run = subprocess.Popen(
        [*words, "--prosessit", str(processes), "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    watched, memory, seen, marks = psutil.Process(run.pid), [0], 0, []
    looked = 0.0
    for line in run.stdout or ():
        event = json.loads(line)
        if event["tapahtuma"] == "asiakas":
            seen += event["tehty"]
            marks.append((seen, time.perf_counter() - begun))
        if time.perf_counter() - looked > 0.5:
            looked = time.perf_counter()
            memory.append(_largest(watched))
    run.wait()
    return {"seconds": time.perf_counter() - begun, "documents": seen, "marks": marks, "memory": memory}


def _largest(process: psutil.Process) -> int:
    try:
        return max(int(one.memory_info().rss) for one in [process, *process.children(recursive=True)])
    except psutil.Error:
        return 0


def cold(words: list[str]) -> float:
    """Return the median seconds that a process of its own takes, its modules compiled as an installed program's are."""
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    rounds = []
    for _ in range(6):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *words], check=True, capture_output=True, env=compiled)
        rounds.append(time.perf_counter() - begun)
    return statistics.median(rounds[1:])


def table(rows: list[tuple[str, str, str, str]]) -> str:
    """Return a table in Markdown."""
    head = [("Mitä", "Tulos", "Tavoite", "Täyttyy"), ("---", "---", "---", "---")]
    return "\n".join(f"| {' | '.join(row)} |" for row in [*head, *rows])


def reach(value: float, goal: float, *, at_least: bool) -> str:
    """Return whether a goal is reached, in a word."""
    return "kyllä" if (value >= goal if at_least else value <= goal) else "ei"


def measure(folder: Path) -> str:
    """Return the whole measurement as Markdown."""
    short = clients(folder / "lyhyt", SHORT)
    texts = [path.read_bytes() for path in sorted(short.glob("LATU-*.yaml"))]
    one = rendering(folder, texts[0])
    theirs = docxtemplater(folder, texts[0])
    plain = plain_program(folder, texts[:3])
    read = reading(texts[:50])
    before = os.times()
    first = era(short, folder / "ulos1", 1)
    after = os.times()
    whole = after[2] - before[2] + after[3] - before[3]
    again = era(short, folder / "ulos1", 1)
    two = era(short, folder / "ulos2", 2)
    rows = []

    def row(what: str, value: float, goal: float, unit: str, *, at_least: bool) -> None:
        sign = "≥" if at_least else "≤"
        shown = f"{value:.2f}" if value < 10 else f"{value:.0f}"
        goal_shown = f"{sign} {goal:g} {unit}".replace(".", ",")
        rows.append((what, f"{shown} {unit}".replace(".", ","), goal_shown, reach(value, goal, at_least=at_least)))

    row("lomake / docxtpl-silmukka, sama pohja ja tiedot", one["docxtpl"] / one["ours"], 60, "×", at_least=True)
    if theirs is not None:
        row("lomake / docxtemplater, joka saa valmiin asiakirjan", theirs / one["ours"], 18, "×", at_least=True)
    row("lomake / fyysinen pohja (deflate, CRC, kirjoitus)", one["ours"] / one["floor"], 3, "×", at_least=False)
    per_document = whole / first["documents"]
    row("koko erä / suoraviivainen docxtpl-ohjelma", plain / per_document, 40, "×", at_least=True)
    row("lukemisen ja tarkistuksen osuus", read * SHORT / whole, 0.25, "", at_least=False)
    row("uusi ajo, kun mikään ei ole muuttunut", first["seconds"] / again["seconds"], 10, "×", at_least=True)
    row("2 prosessia / 1", first["seconds"] / two["seconds"], 1.7, "×", at_least=True)
    long = clients(folder / "pitka", LONG)
    run = era(long, folder / "ulos3", 2)
    half = len(run["marks"]) // 2
    rates = [_rate(run["marks"][:half]), _rate(run["marks"][half:])]
    row(f"{run['documents']} asiakirjaa: lopun vauhti / alun", rates[1] / rates[0], 0.9, "×", at_least=True)
    memory = run["memory"]
    row("muistia lopussa / kolmanneksessa", memory[-2] / memory[len(memory) // 3], 1.1, "×", at_least=False)
    row("suurin prosessi, muistia", max(memory) / 2**20, 150, "MB", at_least=False)
    cold_form = ["cli.py", "tayta", str(short / "LATU-00001.yaml"), "-l", FORM, "-o", str(folder / "kylma")]
    row("yksi lomake kylmästä", cold([str(ROOT / cold_form[0]), *cold_form[1:]]), 0.35, "s", at_least=False)
    help_time = (cold([str(ROOT / "cli.py"), "--help"]) - cold(["-c", "pass"])) * 1000
    row("--help, enemmän kuin python -c pass", help_time, 60, "ms", at_least=False)
    return "\n\n".join([_facts(), table(rows), _figures(one, plain, per_document, read, run)])


def _rate(marks: list[tuple[int, float]]) -> float:
    return (marks[-1][0] - marks[0][0]) / max(marks[-1][1] - marks[0][1], 0.001)


def _facts() -> str:
    cpu = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                if line.startswith("model name")), platform.processor())  # fmt: skip
    load = os.getloadavg()[0]
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return (
        f"Kone: {cpu}, {os.cpu_count()} ydintä, {psutil.virtual_memory().total // 2**30} Gt muistia; "
        f"{system}, zlib {zlib.ZLIB_RUNTIME_VERSION}. "
        f"Kuorma mittauksen alussa {load:.1f}."
    )


def _figures(one: dict[str, float], plain: float, whole: float, read: float, run: dict[str, Any]) -> str:
    ms = {name: f"{seconds * 1000:.2f}".replace(".", ",") for name, seconds in
          (one | {"plain": plain, "whole": whole, "read": read}).items()}  # fmt: skip
    return (
        f"Yksi asiakirja ({FORM}, prosessoriaikaa): lomake {ms['ours']} ms, docxtpl {ms['docxtpl']} ms, "
        f"fyysinen pohja {ms['floor']} ms. Koko erä {ms['whole']} ms asiakirjaa kohti, suoraviivainen ohjelma "
        f"{ms['plain']} ms. Asiakkaan lukeminen ja tarkistus {ms['read']} ms. "
        f"Pitkä ajo: {run['documents']} asiakirjaa, {run['seconds']:.0f} s, 2 prosessia."
    )


def main() -> None:
    """Measure, and write the page."""
    folder = Path(tempfile.mkdtemp(prefix="lomake-bench-"))
    try:
        told = measure(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    store.write(PAGE, f"{before}{BEGIN}\n\n{told}\n\n{END}{rest.partition(END)[2]}".encode())
    PAGE.chmod(0o644)
    sys.stdout.write(told + "\n")


if __name__ == "__main__":
    main()

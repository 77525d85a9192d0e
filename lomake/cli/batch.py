"""The office's batch: era."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from lomake.cli import printing, shared
from lomake.errors import ClientDataError, Finding, Grade
from lomake.language import SPOKEN, FiSv, Language

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from lomake.batch.folder import Folder, Survey
    from lomake.batch.job import Done, Order
    from lomake.batch.report import Report

_CHUNK, _REMOTE_CHUNK = 20, 50
"""Clients in a job: large enough that handing it over costs nothing, small enough that Ctrl-C is soon heard."""
_INTERRUPTED = 130
_FORMS_A_CLIENT = 12
_REPORT = "lomake-era-raportti"
_INTERRUPTION = FiSv(
    "Keskeytetty. Tehty on tallessa: anna sama komento uudelleen, niin ajo jatkuu.",
    "Avbrutet. Det som gjorts är i behåll: ge samma kommando på nytt, så fortsätter körningen.",
)
_OWN_DISKS = FiSv(
    "Työntekijät eivät näe tämän koneen kansioita, joten asiakastiedot ja pohjat lähetetään niille verkon yli. "
    "Yhteinen levy samoilla poluilla vähentää liikennettä.",
    "Arbetarna ser inte den här datorns kataloger, så klientuppgifter och mallar sänds till dem över nätet. "
    "En gemensam disk med samma sökvägar minskar trafiken.",
)


@shared.command(
    sv="""Gör alla klienters blanketter på en gång, på nytt bara dem vars uppgifter har ändrats.

    FIL är en katalog, en klientfil eller en .jsonl-fil med en klient på varje rad. En avbruten körning fortsätter
    när samma kommando ges på nytt.

    Exempel: lomake era asiakkaat/ -o ulos/
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.ulos_option
@shared.lomakkeet_option
@shared.paiva_option
@shared.kaikki_option
@shared.korvaa_option
@shared.option(
    "--prosessit",
    type=click.IntRange(1, 256),
    metavar="N",
    help=FiSv(
        "Rinnakkaisia prosesseja; oletus on suorittimien määrä, pienessä erässä yksi.",
        "Processer sida vid sida; förval är antalet processorer, i en liten körning en.",
    ),
)
@shared.option(
    "--dask",
    "osoite",
    metavar="OSOITE",
    help=FiSv("Dask-ajastin, jonka työntekijät tekevät työn.", "Dask-schemaläggare vars arbetare gör jobbet."),
)
@shared.option(
    "--kuiva-ajo",
    is_flag=True,
    help=FiSv(
        "Kerro, mitä kirjoitettaisiin ja mitä puuttuu; mitään ei kirjoiteta.",
        "Berätta vad som skulle skrivas och vad som saknas; ingenting skrivs.",
    ),
)
@shared.kieli_option
@shared.iso_option
@shared.pdf_option
@shared.pohjat_option
@shared.json_option
def era(
    paths: tuple[Path, ...],
    ulos: Path,
    tunnukset: tuple[str, ...],
    paiva: date | None,
    kaikki: bool,
    korvaa: bool,
    prosessit: int | None,
    osoite: str | None,
    kuiva_ajo: bool,
    kieli: Language | None,
    iso: bool,
    pdf: bool,
    pohjat: Path | None,
    as_json: bool,
) -> None:
    """Tee kaikkien asiakkaiden lomakkeet kerralla, uudelleen vain ne, joiden tiedot ovat muuttuneet.

    TIEDOSTO on kansio, asiakastiedosto tai .jsonl-tiedosto, jossa on asiakas joka rivillä. Keskeytynyt ajo jatkuu,
    kun saman komennon antaa uudelleen.

    Esimerkki: lomake era asiakkaat/ -o ulos/
    """
    from lomake.batch.job import Order
    from lomake.batch.report import Report

    if pdf:
        printing.ready()
    day = paiva or shared.today()
    order = Order(
        day=day,
        today=max(day, shared.today()),
        forms=tuple(lomake.tunnus for lomake in shared.chosen(tunnukset)),
        terms="",
        asked=bool(tunnukset),
        kaikki=kaikki,
        korvaa=korvaa,
        language=kieli,
        pohjat=str(pohjat.absolute()) if pohjat else None,
        dry=kuiva_ajo,
        iso=iso,
    )
    shared.check_templates_folder(pohjat)
    batch = _Batch(paths, ulos, order, Report(SPOKEN.get()), pdf=pdf, as_json=as_json)
    if kuiva_ajo:
        batch.try_out()
    else:
        batch.write(prosessit, osoite)
    click.get_current_context().exit(batch.tell())


class _Batch:
    """One run of the command."""

    def __init__(
        self, paths: tuple[Path, ...], root: Path, order: Order, report: Report, *, pdf: bool, as_json: bool
    ) -> None:
        from lomake.batch.sample import Sample

        self._paths, self._root, self._order, self._report, self._as_json = paths, root, order, report, as_json
        self._pdf = pdf
        self._sample = Sample()
        self._interrupted = self._wrote = False

    def try_out(self) -> None:
        """Look at every client; nothing is written, and no folder is made."""
        from lomake.batch.executors import Serial, run
        from lomake.batch.folder import Folder

        folder = Folder(self._root)
        survey = self._survey(folder)
        with _ctrl_c() as stopped, self._progress(len(survey.todo), FiSv("Asiakkaat", "Klienter")) as advance:
            jobs = folder.jobs(survey, self._order, _CHUNK)
            for chunk in run(jobs, Serial(), window=1, stopped=stopped):
                self._take(chunk, advance)
            self._interrupted = stopped()

    def write(self, count: int | None, address: str | None) -> None:
        """Make the documents that differ, in as many processes as it takes."""
        from dataclasses import replace

        from lomake import staging
        from lomake.batch.folder import Folder

        with ExitStack() as stack:
            stage = stack.enter_context(staging.held(self._root))
            executor, window, sees = self._executor(stack, address, stage)
            folder = Folder(self._root)
            survey = self._survey(folder)
            self._order = replace(self._order, stage=str(stage) if sees else None)
            if not sees:
                shared.say(_OWN_DISKS, err=True)
                self._order = replace(self._order, templates=_template_bytes(self._order))
            if executor is None:
                executor, window = self._local(stack, count, survey)
            self._wrote = True
            try:
                self._run(folder, survey, executor, window, stage)
            finally:
                folder.leave()

    def _run(self, folder: Folder, survey: Survey, executor: Executor, window: int, stage: Path) -> None:
        from lomake.batch.executors import run

        folder.open()
        with _ctrl_c() as stopped, self._progress(len(survey.todo), FiSv("Asiakkaat", "Klienter")) as advance:
            size = _CHUNK if self._order.stage else _REMOTE_CHUNK
            jobs = folder.jobs(survey, self._order, size)
            for chunk in run(jobs, executor, window=window, stopped=stopped):
                folder.settle(chunk, self._order, stage)
                self._take(chunk, advance)
            self._interrupted = stopped()
        names = folder.documents(survey, self._order) if self._pdf else []
        folder.close()
        self._check_sample()
        if self._pdf and not self._interrupted:
            self._make_pdfs(names, stage)
        self._write_reports()

    def _check_sample(self) -> None:
        """Look at a few of the documents as they lie on the disk, and tell of those that are broken."""
        checked, findings = self._sample.broken(self._root)
        self._report.add_broken(findings)
        self._event("eheys", tarkastettu=checked, rikki=self._report.broken)

    def _make_pdfs(self, names: list[str], stage: Path) -> None:
        """Make the PDFs that are missing, or not of the present Word files; what was made is noted however it ends."""
        from lomake.batch.pdfs import Pdfs

        pdfs = Pdfs(self._root)
        waiting = pdfs.missing(names)
        self._report.fresh_pdfs += sum(map(pdfs.is_fresh, names))
        try:
            with _ctrl_c() as stopped, self._progress(len(waiting), FiSv("PDF-tiedostot", "PDF-filer")) as advance:
                for name, one in pdfs.make(waiting, stage / "pdf", korvaa=self._order.korvaa, stopped=stopped):
                    self._report.add_pdf(name, one)
                    if one.made:
                        self._event("pdf", tiedosto=str(one.pdf), asiakas=name.partition("/")[0])
                    advance(1)
                self._interrupted = stopped()
        finally:
            pdfs.close()

    def _executor(self, stack: ExitStack, address: str | None, stage: Path) -> tuple[Executor | None, int, bool]:
        """Return the cluster's executor, how many jobs it has at a time, and whether its workers see our files."""
        from lomake.batch.executors import cluster

        if address is None:
            return None, 0, True
        found = stack.enter_context(cluster(address))
        sees = found.sees(_probe(stage), stage.name)
        return found.executor, 2 * found.threads, sees

    def _local(self, stack: ExitStack, count: int | None, survey: Survey) -> tuple[Executor, int]:
        """Return this process for a small batch, or when one process is asked for; else a pool."""
        from lomake.batch.executors import PAYS_FROM, Serial, processes, processors

        documents = len(survey.todo) * min(_FORMS_A_CLIENT, len(self._order.forms))
        wanted = count or (processors() if documents >= PAYS_FROM else 1)
        count = min(wanted, -(-len(survey.todo) // _CHUNK))
        if count <= 1:
            return Serial(), 1
        return stack.enter_context(processes(count)), count + 2

    def _survey(self, folder: Folder) -> Survey:
        from dataclasses import replace

        from lomake.batch.folder import origins, terms
        from lomake.batch.job import prepare

        paths = [path if self._order.dry else path.absolute() for path in self._paths]  # a worker may stand elsewhere
        self._order = replace(self._order, terms=terms(self._order))
        survey = folder.survey(origins(paths, folder.number), self._order)
        if not survey.todo and not survey.known:
            raise ClientDataError([Finding("ei-asiakkaita")])
        if survey.todo and not self._order.dry:
            prepare(self._order)  # every fault of a template is told before any document is written
        if folder.damaged:
            shared.tell([Finding("luettelo-rikki", Grade.HUOMIO, details={"määrä": str(folder.damaged)})])
        self._gone = folder.gone(survey)
        told = {"asiakkaita": len(survey.todo) + len(survey.known), "tehtävänä": len(survey.todo)}
        self._event("alku", **told)
        for done in survey.known:
            self._note(done)
        return survey

    def _take(self, chunk: tuple[Done, ...], advance: Callable[[int], None]) -> None:
        for done in chunk:
            self._note(done)
        advance(len(chunk))

    def _note(self, done: Done) -> None:
        self._report.add(done)
        for made in done.made:
            self._sample.see(made.entry)
            told = {"tiedosto": str(self._root / made.entry.nimi), "lomake": made.entry.lomake}
            self._event("asiakirja", asiakas=done.number, tietue=made.entry.tietue, **told)
        self._event("asiakas", asiakas=done.number, tehty=len(done.made), ajantasalla=done.fresh, virhe=done.is_bad)

    def _event(self, name: str, **told: object) -> None:
        if self._as_json:
            click.echo(shared.json_text({"tapahtuma": name} | told))

    @contextmanager
    def _progress(self, count: int, label: FiSv) -> Iterator[Callable[[int], None]]:
        """Yield what to call when some of the `count` are done; a bar is drawn on a terminal only."""
        if not sys.stderr.isatty() or not count:
            yield lambda _: None
            return
        with click.progressbar(length=count, label=shared.in_spoken(label), file=sys.stderr) as bar:
            yield bar.update

    def _write_reports(self) -> None:
        from lomake import store
        from lomake.batch import report

        rows = self._report.rows
        store.write(self._root / f"{_REPORT}.txt", report.as_table(rows, SPOKEN.get()).encode())
        store.write(self._root / f"{_REPORT}.jsonl", report.as_json_lines(rows).encode())
        store.write(self._root / f"{_REPORT}.xlsx", report.as_workbook(rows, self._order.day, SPOKEN.get()))

    def _outcome(self) -> Iterator[FiSv]:
        """Yield what came of the run, a line each."""
        told = self._report
        clients = FiSv("Asiakkaita {kaikki}, virheellisiä {rikki}. ", "Klienter {kaikki}, med fel {rikki}. ")
        verb = FiSv("Kirjoitettaisiin", "Skulle skrivas") if self._order.dry else FiSv("Kirjoitettiin", "Skrevs")
        counts = FiSv(
            " {tehty}, ajan tasalla {tuore}, muokattuja {muokattu}, vanhentuneita {vanha}.",
            " {tehty}, aktuella {tuore}, ändrade {muokattu}, föråldrade {vanha}.",
        ).format(tehty=told.made, tuore=told.fresh, muokattu=told.edited, vanha=told.old)
        yield clients.format(kaikki=told.clients, rikki=told.bad) + verb + counts
        if told.broken:
            yield FiSv(
                "Tarkastetuista asiakirjoista rikki: {määrä}. Aja: lomake eheys {kansio}",
                "Av de granskade dokumenten är trasiga: {määrä}. Kör: lomake eheys {kansio}",
            ).format(määrä=told.broken, kansio=self._root)
        if self._pdf and self._wrote:
            yield FiSv(
                "PDF-tiedostoja tehtiin {tehty}, ajan tasalla {tuore}, tekemättä {tekemättä}.",
                "PDF-filer gjordes {tehty}, aktuella {tuore}, ogjorda {tekemättä}.",
            ).format(tehty=told.pdfs, tuore=told.fresh_pdfs, tekemättä=told.bad_pdfs)
        if self._gone:
            yield FiSv(
                "Kansiossa on asiakkaita, joita ei ole tässä erässä: {määrä}.",
                "I katalogen finns klienter som inte är med i den här körningen: {määrä}.",
            ).format(määrä=len(self._gone))

    def tell(self) -> int:
        """Tell in a few lines how it went, and return the exit code."""
        from lomake.batch import report

        told = self._report
        problems = report.problems(told.rows)
        if problems:
            click.echo(report.as_table(problems, SPOKEN.get()), err=True, nl=False)
        for words in self._outcome():
            shared.say(words, err=True)
        if self._wrote and not self._as_json:
            click.echo(self._root / f"{_REPORT}.xlsx")
        code = int(bool(told.bad or told.edited or told.broken or told.bad_pdfs))
        if self._interrupted:
            shared.say(_INTERRUPTION, err=True)
            code = _INTERRUPTED
        counts_by_name = {
            "tehty": told.made,
            "ajantasalla": told.fresh,
            "muokattu": told.edited,
            "vanhentunut": told.old,
        }
        self._event(
            "loppu", **counts_by_name, asiakkaita=told.clients, virheellisiä=told.bad, keskeytetty=code == _INTERRUPTED
        )
        return code


@contextmanager
def _ctrl_c() -> Iterator[Callable[[], bool]]:
    """Yield what tells whether Ctrl-C has been pressed; what is under way is finished, unless it is pressed again."""
    pressed: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)
        shared.say(FiSv("Keskeytetään, kun aloitettu on valmis …", "Avbryts när det påbörjade är klart …"), err=True)

    try:
        before = signal.signal(signal.SIGINT, note)
    except ValueError:  # not in the main thread, as in a service; then nobody presses keys either
        yield lambda: False
        return
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def _probe(stage: Path) -> Path:
    """Return a file with a word of this run in it, for workers to look for."""
    from lomake import store

    store.write(stage / "koe", stage.name.encode())
    return stage / "koe"


def _template_bytes(order: Order) -> dict[str, bytes]:
    from itertools import product

    from lomake import store

    wanted = product(order.languages, order.forms)
    return {f"{language}/{form}": store.read_bytes(order.template_path(form, language)) for language, form in wanted}
